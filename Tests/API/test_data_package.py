"""The data package is one: its own validator reads every table as its schema says."""
from frictionless import Package


def test_every_table_is_as_its_schema_says(server):
    package = Package(f"{server.origin}/data/datapackage.json")
    assert package.name and package.licenses and len(package.resources) >= 5
    report = package.validate()
    faults = report.flatten(["name", "rowNumber", "fieldName", "type", "note"])
    assert report.valid, faults[:20]
    assert all(task.stats.get("rows", 0) > 0 for task in report.tasks), report.to_summary()
