"""An export of UPR Info's database: one ask of one State a row."""
import csv
import io

from .asks import ASKS

HEADINGS = ["To", "To-Rgrp", "To-Org", "Text", "From", "From-Rgrp", "From-Org", "Response", "Action", "Issue",
            "Session"]
# A State as the export names it, its regional group, its organisations.
STATES = [
    ("Slovenia", "EEG", "EU"), ("Peru", "GRULAC", "OAS, OEI"), ("DPR Korea", "Asia", ""), ("France", "WEOG", "EU, OIF"),
    ("Iran", "Asia", "OIC"), ("Chile", "GRULAC", "OAS, OEI"), ("Kyrgyzstan", "Asia", "CIS, OIC"),
    ("Algeria", "Africa", "AU, OIC, AL"),
]
REVIEWED = [
    (("Tajikistan", "Asia", "CIS, OIC"), "12", 30), (("Peru", "GRULAC", "OAS, OEI"), "14", 12),
    (("Algeria", "Africa", "AU, OIC, AL"), "13", 12), (("Slovenia", "EEG", "EU"), "7", 12),
    (("Côte d'Ivoire", "Africa", "AU, OIF"), "6", 12),
]
UNKNOWN = ("&#40;Unknown&#41;", "", "")


def file() -> bytes:
    rows = [HEADINGS]
    for country, session, count in REVIEWED:
        rows += [row(country, session, number) for number in range(count)]
    # Some rows stand twice, without a difference.
    rows += [rows[4], rows[40], rows[40]]
    target = io.StringIO(newline="")
    csv.writer(target, lineterminator="\r").writerows(rows)
    return target.getvalue().encode("mac_roman")


def row(country: tuple, session: str, number: int) -> list[str]:
    text, issues, action = ASKS[number % len(ASKS)]
    others = [state for state in STATES if state[0] != country[0]]
    state = UNKNOWN if number == 11 else others[(number * 5 + number // len(ASKS)) % len(others)]
    escaped = text.replace("&", "&amp;").replace("(", "&#40;").replace(")", "&#41;")
    stray = ("", "  ")[number % 2]
    position = "Noted" if number % 4 == 3 else "Accepted"
    return [*country, escaped + stray, *state, position, str(action), issues, session]
