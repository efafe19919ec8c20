"""The ledger verified by a program of a few lines that shares nothing with the product."""
import json
import pathlib
import subprocess
import sys

import requests

PROGRAM = pathlib.Path(__file__).parent.parent / "Independent" / "verify_ledger.py"


def run(*words: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, PROGRAM, *words], capture_output=True, text=True, timeout=300)


def test_the_whole_public_log_holds(server):
    done = run("log", server.origin)
    assert done.returncode == 0, done.stderr
    size = requests.get(f"{server.origin}/ledger/checkpoint", timeout=60).text.splitlines()[1]
    assert int(size) > 150 and done.stdout.split()[0] == size


def test_a_record_of_the_api_is_the_one_that_was_entered(server):
    """Form = SHA-256(salt, canonical text): of the API's record without its id, for kinds that the docs name."""
    records = requests.get(f"{server.origin}/api/v1/recommendations?limit=1000", timeout=60).json()["items"]
    forms = {json.dumps({k: v for k, v in r.items() if k != "id"}, sort_keys=True, ensure_ascii=False) for r in records}
    size = int(requests.get(f"{server.origin}/ledger/checkpoint", timeout=60).text.splitlines()[1])
    entered = set()
    for number in range(size):
        bundle = requests.get(f"{server.origin}/ledger/bundle?entry={number}", timeout=60).json()
        if "recordForm" in bundle and json.loads(bundle["leaf"])["recordKind"] == "recommendation":
            entered.add(json.dumps(json.loads(bundle["recordForm"]), sort_keys=True, ensure_ascii=False))
    assert forms and forms <= entered


def test_a_forged_proof_is_refused_by_both(server, tmp_path):
    bundle = requests.get(f"{server.origin}/ledger/bundle?entry=424", timeout=60).json()
    assert "recordForm" in bundle
    key = requests.get(f"{server.origin}/ledger/key", timeout=60).text
    path = tmp_path / "bundle.json"
    changes = [
        {}, {"recordForm": "{}"}, {"salt": None}, {"salt": "zz"}, {"size": 1}, {"root": "00"}, {"leafHash": "00"},
        {"entry": 0}, {"proof": []}, {"comment": "x"},
    ]
    for change in changes:
        changed = {name: value for name, value in (bundle | change).items() if value is not None}
        path.write_text(json.dumps(changed), encoding="utf-8")
        expected = 1 if change else 0
        for done in (run("bundle", str(path), key),
                     subprocess.run([server.binary, "verify", path, "--key", key], capture_output=True, timeout=60)):
            assert done.returncode == expected, (change, done.stderr)
