"""OHCHR's thematic lists of recommendations, both generations: one big table in a Word file."""
import csv
import io
import zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
ContentType="application/xml"/><Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
Target="word/document.xml"/></Relationships>"""
# A State as the lists name it, its code.
STATES = [
    ("Algeria", "DZA"), ("Bolivia (Plurinational State of)", "BOL"), ("Chile", "CHL"), ("Côte d’Ivoire", "CIV"),
    ("France", "FRA"), ("Iran (Islamic Republic of)", "IRN"), ("Peru", "PER"), ("Slovakia", "SVK"), ("Togo", "TGO"),
    ("Trinidad and Tobago", "TTO"),
]
SYMBOL = "A/HRC/99/7"


def states() -> bytes:
    columns = ["ISO3166-1-Alpha-3", "official_name_en", "CLDR display name", "UNTERM English Short",
               "UNTERM English Formal"]
    target = io.StringIO(newline="")
    csv.writer(target).writerows([columns, *([code, name, "", "", ""] for name, code in STATES)])
    return target.getvalue().encode()


def earlier() -> bytes:
    """The SDGs and the persons stand inside the cell of themes; the last column is for comments."""
    def row(text, position, basis, themes, goals=(), persons=()):
        lines = [f"- {theme}" for theme in themes]
        lines += ["SDGs: ", *(f"- {goal}" for goal in goals)] if goals else []
        lines += ["Affected persons: ", *(f"- {person}" for person in persons)] if persons else []
        return [[text, f"Source of Position: {basis}"], [position], lines, [""]]

    heading = ["Recommendation", "Position", "Full list of themes", "Assessment/comments on level of implementation"]
    at_once, later = f"{SYMBOL} - Para 121", f"{SYMBOL}/Add.1 - Para.4"
    return document(heading, [
        ["Theme: Conditions of detention"],
        row("121.1 Open the doors of every prison to monitors (Chile) (France);", "Supported", at_once,
            ["Conditions of detention", "Arbitrary arrest & detention"],
            ["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"], ["Persons deprived of their liberty"]),
        row("121.2 Close the oldest prison (Peru); Heat the cells of the others (Slovakia);", "Supported", at_once,
            ["Conditions of detention"],
            ["3 - GOOD HEALTH AND WELL-BEING", "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"]),
        row("121.3 Allow letters (Iran (Islamic Republic of), Côte d’Ivoire and Togo);", "Noted", later,
            ["Conditions of detention", "Civil & political rights"]),
        ["Theme: Death penalty"],
        row("122.1 Ratify the Second Optional Protocol (ICCPR-OP2) (Trinidad and Tobago);", "Supported", later,
            ["Death penalty"], ["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"]),
        # The heading comes again where the table goes over.
        [[cell] for cell in heading],
        row("122.2 Say publicly (in three languages) that nobody is executed (Algeria);", "Supported/Noted", later,
            ["Death penalty", "Freedom of opinion and expression & access to information"]),
        row("122.10 Make the “Day of Life” a holiday (Bolivia (Plurinational State of)); Tell schools about it (Peru);",
            "Noted", at_once, ["Death penalty"], ["4 - QUALITY EDUCATION"], ["Children"]),
    ])


def later() -> bytes:
    """The SDGs have a column of their own; the persons are called groups."""
    def row(text, position, themes, goals, persons=()):
        lines = [f"- {theme}" for theme in themes]
        lines += ["Groups of Persons:", *(f"- {person}" for person in persons)] if persons else []
        basis = "Source of Position: A/HRC/98/5/Add.1 - Para.3"
        return [[text, basis], [position], lines, [f"- {goal}" for goal in goals]]

    heading = ["Recommendation and recommending State", "Position of the State under review",
               "Human rights themes and groups of persons", "Relevant SDGs"]
    return document(heading, [
        ["Theme: Right to health"],
        row("140.7 Send a doctor to each valley (Chile) (Peru);", "Supported",
            ["Right to health", "Budget & resources (for human rights implementation)"],
            ["3 - GOOD HEALTH AND WELL-BEING", "10 - REDUCED INEQUALITIES"], ["Children", "Persons with disabilities"]),
        row("140.8 Measure the water of wells (Togo);", "Supported",
            ["Right to health", "Human rights & climate change"],
            ["3 - GOOD HEALTH AND WELL-BEING", "6 - CLEAN WATER AND SANITATION"]),
        row("140.9 Pay nurses in time (France); Train more of them (Slovakia and Algeria);", "Noted",
            ["Right to health"], ["8 - DECENT WORK AND ECONOMIC GROWTH"]),
        ["Theme: Equality & non-discrimination"],
        row("140.10 Pass a law against discrimination (Iran (Islamic Republic of));", "Noted",
            ["Equality & non-discrimination", "Discrimination against women"], ["10 - REDUCED INEQUALITIES"],
            ["Women & girls"]),
    ])


def document(heading: list[str], rows: list) -> bytes:
    body = row_of([[cell] for cell in heading]) + "".join(row_of(row) for row in rows)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (4435, 1134, 5017, 4592))
    words = (f'<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="{W}"><w:body><w:tbl><w:tblGrid>{grid}'
             f"</w:tblGrid>{body}</w:tbl><w:p/></w:body></w:document>")
    target = io.BytesIO()
    # Stored, not deflated, with the date that the format begins with: the same bytes from any zlib on any day.
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in (("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", words)):
            archive.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue()


def row_of(cells: list) -> str:
    if len(cells) == 1:
        return f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="4"/></w:tcPr>{paragraph(cells[0])}</w:tc></w:tr>'
    return "<w:tr>" + "".join(f"<w:tc>{''.join(map(paragraph, cell))}</w:tc>" for cell in cells) + "</w:tr>"


def paragraph(text: str) -> str:
    """The text in two runs, cut inside a word, as Word leaves them."""
    middle = len(text) // 2
    parts = filter(None, (text[:middle], text[middle:]))
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in parts)
    return f"<w:p>{runs}</w:p>"
