"""kill -9 under mixed writes, again and again on the same data."""
import random
import time

from installation import Failure, Installation
from writing import Writing

# At least so many of the older writes are looked at in each round, beside all of the round's own.
OLDER = 20


def kill_rounds(installation: Installation, rounds: int) -> dict:
    """The server is killed at some moment of its writes and started again; afterwards everything is looked for."""
    installation.start()
    writing = Writing(installation)
    writing.prepare(12)
    for number in range(rounds):
        before = len(writing.acknowledged)
        writing.during(lambda book: _kill(book, installation))
        installation.verify()
        installation.start()
        writing.resend()
        fresh = writing.acknowledged[before:]
        older = random.sample(writing.acknowledged[:before], min(OLDER, before))
        writing.check(fresh + older)
        writing.prepare(max(0, 12 - len(writing.tickets)))
        if (number + 1) % 50 == 0:
            print(f"    {number + 1} rounds, {len(writing.acknowledged)} acknowledged", flush=True)
    writing.check(writing.acknowledged)
    installation.stop()
    installation.verify()
    if rounds >= 10 and not any(writing.resent.values()):
        raise Failure("no kill left a write without an answer: nothing was sent again")
    starts = sorted(installation.starts[1:])
    return {
        "rounds": rounds, "acknowledged": len(writing.acknowledged), **writing.kinds(rounds),
        "without an answer, sent again": writing.resent, "refused": writing.refused,
        "start, median s": round(starts[len(starts) // 2], 2), "start, longest s": round(starts[-1], 2),
    }


def _kill(book: Writing, installation: Installation) -> None:
    book.await_more(1)
    time.sleep(random.uniform(0, 0.6))
    installation.kill()
