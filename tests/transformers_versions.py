"""Run the tests of `certifying` with other releases of transformers.

    python tests/transformers_versions.py [VERSION…]

Without versions: the oldest and the newest that symcert names. Each gets an environment in .venv/transformers/ that
holds it and what it needs in other versions, above the packages of the interpreter that runs this. Needs an index for
pip. Ends with 1 if a test fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from symcert_runtime.assisted.hooks import TESTED_RELEASES

ROOT = Path(__file__).parents[1]
TESTS = "tests/test_certifying.py"


def environment(version: str) -> Path:
    """The interpreter of an environment with that transformers; made if it is not there yet."""
    folder = ROOT / ".venv" / "transformers" / version
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not python.exists():
        venv.create(folder, with_pip=False)
    site = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    Path(site, "above.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "-q", "--no-warn-conflicts"]
    subprocess.run([*pip, f"transformers=={version}"], check=True)
    return python


def passes(version: str) -> bool:
    """Do the tests pass with that transformers?"""
    python = environment(version)
    here = os.environ | {"PYTHONPATH": str(ROOT / "runtime")}
    shown = [python, "-c", "import transformers; print('transformers', transformers.__version__, flush=True)"]
    said = subprocess.run(shown, check=True, capture_output=True, text=True, env=here).stdout
    print(said, end="", flush=True)
    if said.split() != ["transformers", version]:
        return False
    tests = [python, "-m", "pytest", "-p", "no:cacheprovider", TESTS]
    return subprocess.run(tests, cwd=ROOT, env=here, check=False).returncode == 0


def main(versions: list[str]) -> int:
    """Exit code: 0 if the tests pass with all versions."""
    results = [passes(version) for version in versions or TESTED_RELEASES]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
