"""The statements behind the tracker's pages, asked of the engines without us: what a page may cost at least.

They are the ones that `RecommendationListStore.swift` writes; the stems are the index's own.
"""
import sqlite3
import statistics
import time

import psycopg2

FACETS = (
    "r.country, r.source, r.position, r.theme, r.dialogue_state, r.state_reported, r.nhri_assessed,"
    " r.civil_society_assessed")
PAGE = "JOIN recommendation_versions v ON v.recommendation_id = r.id AND v.number = r.version"
PUBLIC = "r.institution_id = (SELECT id FROM institutions) AND r.publication = 'public'"
RECORD = (
    f"SELECT r.*, v.text FROM recommendations r {PAGE} WHERE r.id = {{id}}",
    "SELECT number, text, reason, at FROM recommendation_versions WHERE recommendation_id = {id} ORDER BY number",
    "SELECT axis, state, at, actor, reason FROM recommendation_states WHERE recommendation_id = {id} ORDER BY number",
    "SELECT taxonomy, topic FROM recommendation_topics WHERE recommendation_id = {id}",
    "SELECT position, symbol FROM recommendation_positions WHERE recommendation_id = {id} ORDER BY number",
    "SELECT * FROM ledger_entries WHERE institution_id = (SELECT id FROM institutions)"
    " AND record_kind = 'recommendation' AND record_id = {id} ORDER BY number",
)


class Bare:
    """One connection to an engine."""

    def __init__(self, address: str):
        self.is_sqlite = not address.startswith("postgresql:")
        self._connection = sqlite3.connect(address) if self.is_sqlite else psycopg2.connect(address)
        self._cursor = self._connection.cursor()

    def _ask(self, statement: str) -> list[tuple]:
        self._cursor.execute(statement)
        return self._cursor.fetchall()

    def _matches(self, word: str) -> str:
        if self.is_sqlite:
            return f"(SELECT rowid AS number FROM search_words WHERE words MATCH '\"{word}\"*')"
        query = f"''{word}'':*"
        return f"(SELECT number FROM search_words WHERE words @@ CAST('{query}' AS TSQUERY))"

    def some_id(self) -> str:
        return self._ask("SELECT id FROM recommendations ORDER BY number LIMIT 1 OFFSET 1000")[0][0]

    def list(self) -> None:
        self.facets()
        self._ask(f"SELECT r.*, v.text FROM recommendations r {PAGE} WHERE {PUBLIC} ORDER BY r.number LIMIT 25")

    def facets(self) -> None:
        self._ask(f"SELECT {FACETS}, count(*) FROM recommendations r WHERE {PUBLIC} GROUP BY {FACETS}")

    def search(self, word: str) -> None:
        source = f"{self._matches(word)} m CROSS JOIN recommendations r"
        where = f"r.document = m.number AND {PUBLIC}"
        counted = self._ask(
            f"SELECT {FACETS}, count(*) FROM (SELECT {FACETS} FROM {source} WHERE {where} LIMIT 2001) r GROUP BY {FACETS}")
        self._ask(f"SELECT r.*, v.text FROM {source} {PAGE} WHERE {where} ORDER BY m.number LIMIT 25")
        if sum(row[-1] for row in counted) > 2000:
            self._ask(f"SELECT count(*) FROM (SELECT 1 AS one FROM {source} WHERE {where} LIMIT 10001) counted")

    def record(self, identifier: str) -> None:
        for statement in RECORD:
            self._ask(statement.format(id=f"'{identifier}'"))


def median(act, arguments) -> float:
    """Milliseconds, the median over the arguments, each asked twice and the second time counted."""
    times = []
    for argument in arguments:
        act(*argument)
        started = time.perf_counter()
        act(*argument)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)
