"""What to type in an engine for a rule: the settings of `symcert.engines`, read backwards."""

from __future__ import annotations

import re
from dataclasses import dataclass

from symcert.engines import ENGINES, rule_of
from symcert.engines.engine import Engine, Setting
from symcert_runtime.errors import UserError


@dataclass(frozen=True)
class EngineSetting:
    """A setting of an engine whose rule, with these parameters, is the one asked for."""

    engine: Engine
    setting: Setting
    parameters: dict[str, str]

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        and_more = "; accepts more than the rule" if self.setting.accepts == "at least" else ""
        holds = f"; holds {self.setting.condition}" if self.setting.condition else ""
        return f"{self.engine.name}: {self.setting.entry}{f' with {given}' if given else ''}{and_more}{holds}"


def settings_for(rule: str) -> list[EngineSetting]:
    """Every engine's settings that are this canonical rule; parameters that are computed from others are left out."""
    return [
        EngineSetting(engine, setting, values)
        for key, engine in ENGINES.items()
        for setting in engine.settings
        if (values := _values(setting, rule)) is not None and _is(key, setting, values, rule)
    ]


def _values(setting: Setting, rule: str) -> dict[str, str] | None:
    """The parameters with which the setting's template reads as the rule; None where it cannot."""
    if setting.rule is None or setting.computed:
        return None
    pieces = re.split(r"\{(\w+)\}", setting.rule)
    pattern = "".join(f"(?P<{piece}>[^,]+)" if place % 2 else re.escape(piece) for place, piece in enumerate(pieces))
    found = re.fullmatch(pattern, rule)
    return found.groupdict() if found else None


def _is(key: str, setting: Setting, values: dict[str, str], rule: str) -> bool:
    try:
        return rule_of(key, setting.name, **values) == rule
    except UserError:
        return False
