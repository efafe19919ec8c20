"""A review by paragraph, as somebody takes it from a report: compound paragraphs, and the position of the day."""
import csv
import io

from .asks import ASKS

HEADINGS = ["document_symbol", "paragraph", "position_group_para", "position_at_working_group", "text",
            "recommending_states"]


def file() -> bytes:
    asks = [text for text, _, _ in ASKS]
    # Only the last State of a compound paragraph has a column; one of the others has a footnote's mark.
    rows = [
        ("88.1", "supported",
         f"{asks[0]} (Brazil); Answer their letters within a month (Romania 1); {asks[1]}", "Latvia"),
        ("88.2", "supported", asks[2], "Sweden"),
        ("88.3", "supported", asks[3], "Algeria"),
        ("88.4", "supported", asks[4], "Hungary;Slovenia"),
        ("88.5", "supported", asks[5], "Iran (Islamic Republic of)"),
        ("89.1", "supported_considered_implemented", asks[6], "France"),
        ("90.1", "pending", f"{asks[7]} (Peru); {asks[8]}", "Chile"),
        ("90.2", "pending", asks[9], "Norway"),
        ("90.3", "pending", asks[10], "Spain"),
        ("91.1", "not_supported", asks[11], "Poland"),
        # What the State says about a paragraph is no recommendation.
        ("92.1", "state_comment", "Regarding recommendation No. 91.1, families are cared for, as the law says", ""),
        ("92.2", "state_comment", "Regarding the whole list, the State thanks all who spoke", ""),
    ]
    target = io.StringIO(newline="")
    table = [HEADINGS]
    for paragraph, position, text, states in rows:
        table.append(["A/HRC/99/3", paragraph, paragraph.split(".")[0], position, text, states])
    csv.writer(target, lineterminator="\n").writerows(table)
    return target.getvalue().encode()
