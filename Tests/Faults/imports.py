"""kill -9 of an import at ten moments: it leaves nothing, or the next start makes it whole."""
import csv
import pathlib
import subprocess
import time

from installation import Failure, Installation

# Of a file; so long that they are put aside in more than one write.
ROWS = 1_500
# What has to be there of an import when its process is killed: seconds since it began, or a share of its rows.
SECONDS = (0.02, 0.1)
SHARES = (0.02, 0.15, 0.3, 0.5, 0.7, 0.9)
# Seconds within which a start ends what was cut off.
PATIENCE = 120

PUT_ASIDE = "SELECT count(*) FROM recommendation_import_portions"
UNDER_WAY = "SELECT count(*) FROM recommendation_imports WHERE finished_at IS NULL"


def import_kills(installation: Installation) -> dict:
    """The server stands still while an import runs and is killed; then it starts."""
    installation.start()
    installation.stop()
    moments = [lambda began, seconds=seconds, **_: time.monotonic() - began > seconds for seconds in SECONDS]
    moments += [lambda **_: count(installation, PUT_ASIDE) > 0, lambda **_: count(installation, UNDER_WAY) > 0]
    moments += [lambda mark, share=share, **_: marked(installation, mark) >= share * ROWS for share in SHARES]
    nothing = cut = whole = 0
    for number, moment in enumerate(moments):
        mark = f"Kill{number}x"
        running = begin(installation, mark)
        began = time.monotonic()
        while running.poll() is None and not moment(began=began, mark=mark):
            time.sleep(0.002)
        running.kill()
        running.wait()
        there, decided = marked(installation, mark), count(installation, UNDER_WAY) > 0
        installation.verify()
        installation.start()
        await_end(installation)
        kept = marked(installation, mark)
        if kept != (ROWS if decided or there else 0):
            raise Failure(f"killed with {there} rows there, {'' if decided else 'not '}decided: {kept} of {ROWS} are kept")
        installation.stop()
        installation.verify()
        nothing, cut, whole = nothing + (kept == 0), cut + decided, whole + (kept > 0 and not decided)
    if not nothing or cut < 3:
        raise Failure(f"the kills came at no moments that matter: {nothing} left nothing, {cut} were in the middle")
    return {"kills": len(moments), "left nothing": nothing, "made whole by the next start": cut, "were whole": whole}


def begin(installation: Installation, mark: str) -> subprocess.Popen:
    file = pathlib.Path(installation.folder) / "rows.csv"
    with file.open("w", newline="") as target:
        table = csv.writer(target)
        table.writerow(["State", "Recommendation", "Paragraph", "Symbol"])
        for row in range(ROWS):
            table.writerow(["Tajikistan", f"{mark} of {row}: {'see to it ' * 60}", f"{row}", f"X/{mark}"])
    return subprocess.Popen(
        [str(installation.binary), "import", "recommendations", str(file), *installation.options,
         "--map", "country=State,text=Recommendation,paragraph=Paragraph,symbol=Symbol"],
        stdout=subprocess.DEVNULL, stderr=(installation.folder / "log").open("ab"))


def await_end(installation: Installation) -> None:
    deadline = time.monotonic() + PATIENCE
    while count(installation, UNDER_WAY) > 0:
        if time.monotonic() > deadline:
            raise Failure(f"an import is under way {PATIENCE} s after the start: {installation.last_words()}")
        time.sleep(0.1)


def count(installation: Installation, question: str) -> int:
    return int(installation.ask(question)[0])


def marked(installation: Installation, mark: str) -> int:
    return count(installation, f"SELECT count(*) FROM recommendations WHERE symbol = 'X/{mark}'")
