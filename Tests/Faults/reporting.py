"""What was run and found, as a page."""
import dataclasses
import datetime
import os
import pathlib
import platform


@dataclasses.dataclass
class Outcome:
    name: str
    figures: dict
    failure: str | None
    seconds: float

    @property
    def holds(self) -> bool:
        return self.failure is None

    @property
    def words(self) -> str:
        if self.failure is not None:
            return "DOES NOT HOLD: " + self.failure
        return "; ".join(f"{name} {self._words(value)}" for name, value in self.figures.items())

    @staticmethod
    def _words(value) -> str:
        if isinstance(value, dict):
            return ", ".join(f"{count} × {status}" for status, count in sorted(value.items())) or "none"
        return f"{value:,}" if isinstance(value, int) else str(value)


def write(path: pathlib.Path, outcomes: list[Outcome], rounds: int) -> None:
    now = datetime.datetime.now(datetime.timezone.utc)
    acknowledged = sum(outcome.figures.get("acknowledged", 0) for outcome in outcomes)
    lines = [
        "# Reliability: what bad luck does to what was acknowledged", "",
        f"Written by `make faults ROUNDS={rounds}` on {now:%d %B %Y}, {now:%H:%M} UTC; {platform.system()}, {platform.machine()}, "
        f"{os.cpu_count()} processors. Do not edit by hand.", "",
        "The real program runs under mixed writes: seminars by forms of a person who is signed in, recommendations by",
        "the API with idempotency keys, complaints without an account. After each fault what was acknowledged is asked",
        "for over HTTP and has to be there with its words. Writes without an answer are sent again, of every kind, and",
        "so is the last write of each kind that had one: each has to be taken, and what was acknowledged has to lead",
        "to the same record. Then the records are counted in the database, seminars and recommendations by the mark in",
        "their words, complaints in all: one for each acknowledged write, none for a refused one. No registration",
        "number may be given twice; `hamkori verify` has to find everything right. A wrong clock may announce no",
        "erasing, close no day, publish no year and number nothing by its time; once it is confirmed, the same look",
        "has to see what it changes.", "",
        f"{acknowledged:,} writes were acknowledged and looked for.", "",
        "| trial | holds | figures | seconds |", "|---|---|---|---|",
    ]
    for outcome in outcomes:
        words = outcome.words.replace("|", "/").replace("\n", " ")
        lines.append(f"| {outcome.name} | {'yes' if outcome.holds else '**no**'} | {words} | {outcome.seconds:.0f} |")
    lines += ["", "Not tried here: loss of power (a kill leaves the page cache as it is), disks that lie about having",
              "written, several machines.", ""]
    path.write_text("\n".join(lines))
