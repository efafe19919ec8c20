"""Counts recommendations in real files without the product's readers: Python's csv and json, and Word's XML.

count_recommendations.py upr FILE… | thematic FILE COUNTRIES | table FILE | index FILE…: prints a JSON object of counts.
COUNTRIES is a table of the names and codes of States.
"""
import collections
import csv
import io
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Count = collections.Counter
# What the lists call States otherwise than the table does.
OTHERWISE = {"Turkey": "TUR", "Swaziland": "SWZ", "Czech Republic": "CZE", "United Kingdom": "GBR",
             "State of Palestine": "PSE", "Viet Nam": "VNM", "Republic of Moldova": "MDA"}


def upr(paths: list[str]) -> dict:
    rows = []
    for path in paths:
        text = pathlib.Path(path).read_bytes().decode("mac_roman")
        rows += list(csv.DictReader(io.StringIO(text, newline="")))
    fields = ("To", "Text", "From", "Response", "Action", "Issue", "Session")
    distinct = list(dict.fromkeys(tuple(plain(row[field]) for field in fields) for row in rows))
    columns = dict(zip(fields, zip(*distinct)))
    return {
        "rows": len(rows),
        "distinct": len(distinct),
        "countries": Count(columns["To"]),
        "recommenders": Count(filter(None, columns["From"])),
        "sessions": Count(columns["Session"]),
        "positions": Count(columns["Response"]),
        "actions": Count(columns["Action"]),
        "themes": Count(
            theme for issues in columns["Issue"] for theme in {i.strip() for i in issues.split(",")} if theme),
    }


def plain(text: str) -> str:
    return text.replace("&#40;", "(").replace("&#41;", ")").replace("&amp;", "&").strip()


def thematic(path: str, countries: str) -> dict:
    known = codes(countries)
    document = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    positions, paragraphs, themes, states = Count(), [], Count(), Count()
    for row in document.iter(W + "tr"):
        cells = [["".join(t.text or "" for t in p.iter(W + "t")) for p in cell.iter(W + "p")]
                 for cell in row.findall(W + "tc")]
        whole = " ".join(cells[0]).strip()
        number = re.match(r"(\d+\.\d+)", whole)
        if len(cells) != 4 or number is None:
            continue
        paragraphs.append(number[1])
        positions[" ".join(cells[1]).strip()] += 1
        states.update(recommending(whole, known))
        themes.update(set(until_heading(cells[2])))
    return {"rows": len(paragraphs), "paragraphs": paragraphs, "positions": positions, "themes": themes,
            "recommenders": states}


def codes(path: str) -> dict[str, str]:
    known = dict(OTHERWISE)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for column in ("official_name_en", "CLDR display name", "UNTERM English Short",
                           "UNTERM English Formal"):
                name = row[column].removesuffix(" (the)").removeprefix("the ").replace("’", "'").strip()
                if name:
                    known[name] = row["ISO3166-1-Alpha-3"]
    return known


def recommending(text: str, known: dict[str, str]) -> set[str]:
    """The codes of the States that stand in brackets, each once, however many asks they make."""
    found = set()
    for inside in re.findall(r"\(((?:[^()]|\([^()]*\))*)\)", text.replace("’", "'")):
        for piece in re.split(r",(?![^(]*\))", inside):
            piece = piece.strip().removeprefix("and ")
            names = [piece] if piece in known else piece.split(" and ")
            found.update(known[name.strip()] for name in names if name.strip() in known)
    return found


def until_heading(lines: list[str]) -> list[str]:
    found = []
    for line in map(str.strip, lines):
        if line.lower() in {"sdgs:", "affected persons:", "groups of persons:"}:
            break
        if line:
            found.append(line.removeprefix("-").strip())
    return found


def table(path: str) -> dict:
    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["position_at_working_group"] != "state_comment"]
    states, compound = Count(), 0
    for row in rows:
        inner = re.findall(r"\(([A-Z][^)]*)\)(?=\s*(?:[;(]|$))", row["text"])
        compound += ";" in row["text"] and bool(inner)
        states.update({re.sub(r"\s\d+$", "", name.strip()) for name in [*inner, *last(row)]})
    return {
        "rows": len(rows),
        "paragraphs": [row["paragraph"] for row in rows],
        "positions": Count(row["position_at_working_group"] for row in rows),
        "compound": compound,
        "recommenders": states,
    }


def last(row: dict) -> list[str]:
    return [name.strip() for name in re.split(r"[;,]", row["recommending_states"]) if name.strip()]


def index(paths: list[str]) -> dict:
    records = [json.loads(pathlib.Path(path).read_text(encoding="utf-8")) for path in paths]
    asked = [record for record in records if record["annotation_type"] == "Recommendations"]
    return {
        "records": len(records),
        "rows": len(asked),
        "ids": sorted(record["_id"] for record in asked),
        "countries": Count(name for record in asked for name in record["countries"]),
        "symbols": Count(record["symbol"] for record in asked),
        "bodies": Count(record["body"] for record in asked),
        "days": Count(record["date"] for record in asked),
        "themes": Count(theme.strip() for record in asked for theme in record["themes"]),
        "persons": Count(name.strip() for record in asked for name in record["affected_persons"]),
        "goals": Count(goal.strip().split(" ")[0] for record in asked for goal in record["sdgs"]),
    }


if __name__ == "__main__":
    kind, *files = sys.argv[1:]
    counted = {"upr": lambda: upr(files), "thematic": lambda: thematic(*files),
               "table": lambda: table(*files), "index": lambda: index(files)}
    print(json.dumps(counted[kind]()))
