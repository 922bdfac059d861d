"""Every acceptance rule symcert knows, one module each. A new rule is a new module here, nothing else."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rule_grammar import parse_rule as _parse_rule

_NOT_RULES = {"rule", "rejection"}

RULES: dict[str, RuleDeclaration] = {
    declaration.signature.name: declaration
    for declaration in (
        import_module(f"{__name__}.{module.name}").RULE
        for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name)
        if module.name not in _NOT_RULES
    )
}

DECLARED: tuple[RuleDeclaration, ...] = tuple(RULES.values())
"""The rules of this package: what the theorems about rules range over. `RULES` may grow by rules of your own."""


def parse_rule(text: str) -> Rule:
    """Parse a rule string such as `tree:m=4`; raises UserError when it is not one."""
    return _parse_rule(text, [declaration.signature for declaration in RULES.values()])
