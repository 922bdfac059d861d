"""Certifying what an unmodified `transformers` does in `model.generate(…, assistant_model=…)`.

`recording` opens a run around any number of such calls, `hooks` listens to the model, `verify_step` says what
transformers did with the drafts of one verify step, `drafting` where they come from, `call` makes the trace of one call
of generate, `run` keeps what was found.
"""

from __future__ import annotations

from symcert_runtime.assisted.recording import certifying
from symcert_runtime.assisted.run import AssistedRun

__all__ = ["AssistedRun", "certifying"]
