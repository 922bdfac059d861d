"""What every test run needs, on any machine: no network, no clock in property tests, no fight over cores."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# Before torch and huggingface_hub are imported: both read their environment once.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ["OMP_NUM_THREADS"] = "1"

# A busy machine is no reason for a property to fail.
settings.register_profile("symcert", parent=settings(), deadline=None, print_blob=True)
settings.load_profile("symcert")


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps of the development take a few hundredths of a second; a refusal need not take twenty."""
    from symcert.kernel import prover

    monkeypatch.setattr(prover, "STEP_TIMEOUT_MS", 400)
