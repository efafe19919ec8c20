"""The API does what its description says: schemathesis makes requests from it, right and wrong ones."""
import os
import pathlib
import subprocess
import sys

SECONDS = 40
# Whether a text is enough of a text is more than a JSON Schema says, so a request that the description allows may be
# refused with 422; deleting is not in this API.
LEFT_OUT = "positive_data_acceptance,use_after_free,object_level_authorization"


def test_the_api_does_what_it_says(server, token, tmp_path):
    command = [
        str(pathlib.Path(sys.executable).parent / "schemathesis"),
        "--config-file", str(pathlib.Path(__file__).with_name("schemathesis.toml")), "run",
        f"{server.origin}/api/v1/openapi.json",
        "--header", f"Authorization: Bearer {token}",
        "--max-time", str(SECONDS), "--max-examples", "25", "--phases", "examples,coverage,fuzzing",
        "--checks", "all", "--exclude-checks", LEFT_OUT,
        "--seed", "1", "--request-timeout", "30", "--suppress-health-check", "all", "--no-color",
    ]
    environment = {**os.environ, "NO_PROXY": "127.0.0.1"}
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=200)
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:] + "\n" + server.log()
