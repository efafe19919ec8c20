"""The rule that every statement says whose rows it means."""
import re

# A table whose rows belong to an institution, as its migration makes it.
_MADE = re.compile(r'\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"?\s*\(([^;]*?\binstitution_id\b)?', re.I)
_STATEMENT = re.compile(r"[\s\"(]*(SELECT|UPDATE|DELETE|INSERT|FROM|WITH)\b")
_SCHEMA = re.compile(r"\b(?:CREATE|ALTER|DROP)\s+(?:TABLE|INDEX|UNIQUE)")
_MIGRATION = re.compile(r'\bMigration\(\s*"\s*",\s*$')
# The condition itself, or a part of the statement that holds it, which has one of these names.
_OWN = re.compile(r"\b(?:scope|writing)(?:\.scope)?\.(?:own|checked)\b|\\\((?:narrowed|narrowing|chosen|conditions)\b")
# An installation is opened before its institution is known.
_BEFORE = "Sources/Hamkori/Application/Opening/"
# What several statements begin with; each of them narrows it.
_BEGINNING = re.compile(r"\blet selection: SQL =\s*$")
_BEGUN = re.compile(r"\\\((?:\w+\.)?(selection)\)")
# A table that a value names, as the stores of sealed records do.
_NAMED = r"\\\(\w*[tT]able\)"
# What of a sealed record is destroyed, is destroyed whatever institution a row names.
_DESTROYED = re.compile(rf"[\s\"]*DELETE FROM {_NAMED}")
_INSERT = re.compile(r"[\s\"]*INSERT\b")


def institution(tree):
    product = {path: source for path, source in tree.swift.items() if path.startswith("Sources/Hamkori/")}
    tables = {
        found[1] for source in product.values() for found in _MADE.finditer(source.plain) if found[2]}
    if not tables:
        return
    use = re.compile(rf'\b(FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?(?:"?({"|".join(map(re.escape, tables))})\b|({_NAMED}))')
    for path, source in product.items():
        if path.endswith("Migrations.swift") or path.startswith(_BEFORE):
            continue
        for start, end in source.literals:
            text = source.text[start:end]
            begun = _BEGUN.search(text)
            uses = list(use.finditer(text)) if _STATEMENT.match(text) else []
            if not (uses or begun) or _SCHEMA.search(text) or _is_part(source.code[:start]):
                continue
            if _names_its_institution(text, uses):
                continue
            place, table = (uses[0].start(uses[0].lastindex), uses[0][uses[0].lastindex]) if uses else (begun.start(1), begun[1])
            yield path, source.line_of(start + place), (
                f"The statement takes rows of `{table}` whosesoever they are: narrow it by `scope.own` or `.checked`.")


def _is_part(code: str) -> bool:
    return bool(_MIGRATION.search(code) or _BEGINNING.search(code))


def _names_its_institution(text: str, uses: list) -> bool:
    if _DESTROYED.match(text):
        return True
    if uses and _INSERT.match(text) and all(use[1] == "INTO" for use in uses):
        return "institution_id" in text
    return _OWN.search(text) is not None
