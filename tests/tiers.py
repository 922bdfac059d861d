"""Which of certify_logits' tiers a test is about."""

from __future__ import annotations

import math

import pytest

from symcert_runtime import fused

TIERS = {"fused": 0, "eager": math.inf}
"""How many logits there must be for a fused pass."""


def only(tier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows go through the fused pass however few they are, or never."""
    monkeypatch.setattr(fused, "SMALLEST", TIERS[tier])
