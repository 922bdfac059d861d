"""Rules that somebody makes known at run time, beside the generated ones (see `symcert.own_rule`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from symcert_runtime.errors import UserError
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.generated.rejection_sets import REJECTIONS
from symcert_runtime.generated.rules import RULES
from symcert_runtime.rule_facts import RuleFacts
from symcert_runtime.rules import GENERATED

GENERAL = "top-m"
"""A rule whose certificate is the general one of one draft token, theorem single_exact."""


def register(facts: RuleFacts, rejection: Callable[..., Any]) -> None:
    """Make a rule for one draft token known in this process; `rejection` is its function, as generated code has them.

    Raises UserError for the name of a generated rule. A rule of the same name that was registered before is replaced.
    """
    name = facts.signature.name
    if name in GENERATED:
        raise UserError(f"there is a rule {name} already; choose another name")
    RULES[name] = facts
    REJECTIONS[name] = rejection
    CERTIFICATES[name] = CERTIFICATES[GENERAL]
