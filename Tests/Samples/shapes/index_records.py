"""Records of the Universal Human Rights Index as a harvester normalises them, one a file."""
import json

WATER = "Safe drinking water & sanitation"


def files():
    """The names of the files and their content."""
    made = [
        record("11111111-aaaa-4aaa-8aaa-000000000001", "7. Let the courts apply the Covenant.",
               themes=["Constitutional & legislative framework"]),
        # A theme may differ by white space, one of it no-break; a goal stands with and without its target.
        record("11111111-aaaa-4aaa-8aaa-000000000002", "Water\n9. Dig wells, and say where.",
               themes=[WATER, " Right to health\u00a0"], persons=["Persons living in rural areas", "Women & girls"],
               goals=["6 - CLEAN WATER AND SANITATION", "6.1 - Safe and affordable drinking water",
                      "16.a - Strong institutions to prevent violence, terrorism and crime"]),
        # What a committee observes asks for nothing.
        record("11111111-aaaa-4aaa-8aaa-000000000003", "6.The Committee welcomes the wells that were dug.",
               kind="Concerns/Observations", themes=[WATER], goals=["6 - CLEAN WATER AND SANITATION"]),
        record("11111111-aaaa-4aaa-8aaa-000000000004", "12. Release whoever waited longer than the sentence would be.",
               symbol="CAT/C/MNG/CO/99", body="CAT", country="Mongolia", day="2023-11-30",
               themes=["Arbitrary arrest & detention", "Administration of justice & fair trial"],
               persons=["Persons deprived of their liberty"], goals=["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"]),
    ]
    return [(record["_id"], json.dumps(record, indent=2, ensure_ascii=False).encode()) for record in made]


def record(id, text, symbol="E/C.12/AUS/CO/99", body="CESCR", country="Australia", day="2026-03-23",
           kind="Recommendations", themes=(), persons=(), goals=()) -> dict:
    return {
        "_id": id, "_source": "UN/UHRI", "_type": "doctrine", "title": f"{symbol} — {kind} — {country}", "text": text,
        "date": day, "symbol": symbol, "body": body, "annotation_type": kind, "countries": [country],
        "themes": list(themes), "sdgs": list(goals), "affected_persons": list(persons), "regions": [],
        "upr_cycle": None, "upr_recommending_country": [],
    }
