"""Counts recommendations in real files without the product's readers: Python's csv, and the text of Word's XML.

count_recommendations.py upr FILE… | thematic FILE: prints a JSON object of counts.
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


def upr(paths: list[str]) -> dict:
    rows = []
    for path in paths:
        text = pathlib.Path(path).read_bytes().decode("mac_roman")
        rows += list(csv.DictReader(io.StringIO(text, newline="")))
    themes = collections.Counter(
        theme.strip() for row in rows for theme in row["Issue"].split(",") if theme.strip())
    return {
        "rows": len(rows),
        "countries": collections.Counter(row["To"].strip() for row in rows),
        "recommenders": collections.Counter(name(row["From"]) for row in rows if row["From"].strip()),
        "sessions": collections.Counter(row["Session"].strip() for row in rows),
        "positions": collections.Counter(row["Response"].strip() for row in rows),
        "actions": collections.Counter(row["Action"].strip() for row in rows),
        "themes": themes,
    }


def name(text: str) -> str:
    return text.replace("&#40;", "(").replace("&#41;", ")").strip()


def thematic(path: str) -> dict:
    document = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    positions, paragraphs, themes, brackets = collections.Counter(), [], collections.Counter(), 0
    for row in document.iter(W + "tr"):
        cells = [["".join(t.text or "" for t in p.iter(W + "t")) for p in cell.iter(W + "p")]
                 for cell in row.findall(W + "tc")]
        whole = " ".join(cells[0]).strip()
        number = re.match(r"(\d+\.\d+)", whole)
        if len(cells) != 4 or number is None:
            continue
        paragraphs.append(number[1])
        positions[" ".join(cells[1]).strip()] += 1
        brackets += len(re.findall(r"\([A-Z]", whole))
        themes.update(until_heading(cells[2]))
    return {"rows": len(paragraphs), "paragraphs": paragraphs, "positions": positions, "themes": themes}


def until_heading(lines: list[str]) -> list[str]:
    found = []
    for line in map(str.strip, lines):
        if line.lower() in {"sdgs:", "affected persons:", "groups of persons:"}:
            break
        if line:
            found.append(line.removeprefix("-").strip())
    return found


if __name__ == "__main__":
    print(json.dumps(upr(sys.argv[2:]) if sys.argv[1] == "upr" else thematic(sys.argv[2])))
