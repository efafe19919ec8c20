"""What took the time, file by file, at the end of a run; the slowest tests are named by `--durations`."""
import collections


def pytest_terminal_summary(terminalreporter):
    files = collections.Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            # Subtests are part of the test that asks them.
            if hasattr(report, "duration") and not hasattr(report, "context"):
                files[report.nodeid.split("::")[0]] += report.duration
    terminalreporter.section("seconds of each file")
    for name, seconds in files.most_common():
        terminalreporter.write_line(f"{seconds:8.2f}s {name}")
