"""`python tests/soundness --rows 1000000`: run as a folder, so that its parent is where tests import from."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[1])

from soundness.command import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
