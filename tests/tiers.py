"""Which of certify_logits' tiers a test is about."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from symcert_runtime import fused

TIERS = {"fused": 0, "eager": math.inf}
"""How many logits there must be for a fused pass."""


def only(tier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows go through the fused pass however few they are, or never."""
    for device, program in fused.PROGRAMS.items():
        monkeypatch.setitem(fused.PROGRAMS, device, replace(program, smallest=TIERS[tier]))
