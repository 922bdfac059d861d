"""Which of certify_logits' tiers a test is about."""

from __future__ import annotations

from typing import Any

import pytest

from symcert_runtime import fused


def without_fused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything goes through eager float64, as on a device or under a rule that has no fused pass."""

    def no_program(*_: Any) -> None:
        return None

    monkeypatch.setattr(fused, "certify_rows", no_program)
