"""symcert's runtime: proven certificates evaluated beside a live target and drafter.

Everything public is imported on first use (PEP 562), so that the pure-Python parts (rule grammar, errors)
can be used without paying for torch.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symcert_runtime.assisted import certifying as certifying
    from symcert_runtime.certify import Certification as Certification
    from symcert_runtime.certify import certify_logits as certify_logits
    from symcert_runtime.errors import UserError as UserError
    from symcert_runtime.rule_grammar import Rule as Rule

_HOME_OF = {
    "Certification": "symcert_runtime.certify",
    "Rule": "symcert_runtime.rule_grammar",
    "UserError": "symcert_runtime.errors",
    "certify_logits": "symcert_runtime.certify",
    "certifying": "symcert_runtime.assisted",
}

__all__ = sorted(_HOME_OF)


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    return __all__
