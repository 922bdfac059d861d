"""What to type in an engine for a rule: the settings of `symcert.engines`, read backwards."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from symcert.engines import ENGINES, rule_of
from symcert.engines.engine import Engine, Setting
from symcert.rules import parse_rule
from symcert_runtime.errors import UserError
from symcert_runtime.rule_grammar import Rule


@dataclass(frozen=True)
class EngineSetting:
    """A setting of an engine whose rule, with these parameters, is the one asked for."""

    engine: Engine
    setting: Setting
    parameters: dict[str, str]
    widths: tuple[int, ...] = ()
    """By depth, where they differ: the setting's `paths` give them, its parameters do not."""

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        if self.widths:
            given = f"{self.setting.paths} that give nodes {', '.join(map(str, self.widths))} children by depth"
        and_more = "; accepts more than the rule" if self.setting.accepts == "at least" else ""
        holds = f"; holds {self.setting.condition}" if self.setting.condition else ""
        return f"{self.engine.name}: {self.setting.entry}{f' with {given}' if given else ''}{and_more}{holds}"


def settings_for(rule: str) -> list[EngineSetting]:
    """Every engine's settings that are this canonical rule; parameters that are computed from others are left out.

    Engines' parameters are one number for all depths: a rule with a width per depth is only where paths can be listed.
    """
    parsed = parse_rule(rule)
    if parsed.varies_by_depth:
        uniform = settings_for(_uniform(parsed))
        return [replace(one, parameters={}, widths=_widths(parsed)) for one in uniform if one.setting.paths]
    return [
        EngineSetting(engine, setting, values)
        for key, engine in ENGINES.items()
        for setting in engine.settings
        if (values := _values(setting, rule)) is not None and _is(key, setting, values, rule)
    ]


def engine_lines(rule: str) -> list[str]:
    """`settings_for` in words; of a rule with a width per depth also which engines have one width only, and which."""
    lines, parsed = [str(one) for one in settings_for(rule)], parse_rule(rule)
    if not parsed.varies_by_depth:
        return lines
    uniform = _uniform(parsed)
    names = dict.fromkeys(one.engine.name for one in settings_for(uniform) if not one.setting.paths)
    if not lines:
        return [f"no engine here takes a width per depth; the widest one at every depth is {uniform}"]
    return [*lines, f"{', '.join(names)}: one width for all depths only; the widest at every depth is {uniform}"]


def _widths(rule: Rule) -> tuple[int, ...]:
    return next(value for value in rule.parameters.values() if isinstance(value, tuple))


def _uniform(rule: Rule) -> str:
    """The rule with its largest value per depth at every depth."""
    widest = {name: max(value) if isinstance(value, tuple) else value for name, value in rule.parameters.items()}
    return str(replace(rule, parameters=widest))


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
