"""The Human Rights Committee's grades of what was done: one recommendation has several parts with a grade each."""
import json


def file() -> bytes:
    return json.dumps({
        "source": "invented",
        "co_symbol": "CCPR/C/TJK/CO/99",
        "co_date": "2019-07-18",
        "assessment_symbol": "CCPR/C/199/2/Add.4",
        "assessment_session": 199,
        # A meeting that begins in one month and ends in the next: the day is the last.
        "assessment_date": "26 June-21 July 2023",
        "paragraphs": [
            {"para": "12", "title": "Places of detention", "limbs": [{"limb": "", "grade": "B"}]},
            {"para": "18", "title": "The press", "limbs": [
                {"limb": "(a), (b), (c), (e) and (g)", "grade": "E"}, {"limb": "(d) and (f)", "grade": "C"}]},
            {"para": "25", "title": "Elections", "limbs": [
                {"limb": "(a) and (b)", "grade": "A"}, {"limb": "(c), (d), (e) and (f)", "grade": "D"}]},
        ],
        "grade_meanings": {"C": "Information/action not satisfactory"},
    }, indent=1).encode() + b"\n"
