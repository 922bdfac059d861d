"""What real engines accept, as data: one module per engine. A new engine is a new module here, nothing else."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from importlib import import_module

from symcert.engines.engine import Engine, Setting, Value
from symcert.rules import parse_rule
from symcert_runtime.errors import UserError

_NOT_ENGINES = {"engine"}

ENGINES: dict[str, Engine] = {
    module.name: import_module(f"{__name__}.{module.name}").ENGINE
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name)
    if module.name not in _NOT_ENGINES
}
"""Key -> engine; the key is the name in lower case with underscores, as module names are."""


def rule_of(engine: str, setting: str | None = None, /, **parameters: Value) -> str:
    """The canonical rule string of an engine's setting; parameters not given have the engine's defaults.

    Without a setting it is the one that takes these parameters; several will do where they give the same rule.

        rule_of("medusa", posterior_threshold=0.09, posterior_alpha=0.3)
        == "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5"

    Raises UserError for an unknown engine, setting or parameter, for a value that the rule does not admit, where
    several settings differ, and where no rule decides what the setting accepts.
    """
    found = engine_named(engine)
    chosen = [setting_named(found, setting)] if setting is not None else _taking(found, parameters)
    rules = {_rule(found, one, parameters) for one in chosen}
    if len(rules) > 1:
        names = ", ".join(one.name for one in chosen)
        raise UserError(
            f"{found.name} has several settings that take this ({names}); name one of them: --setting {chosen[0].name}"
        )
    return rules.pop()


def engines_of(rule: str) -> tuple[str, ...]:
    """Where a rule (by name, without parameters) is found, one line per setting: `Medusa: medusa_generate(…)`."""
    return tuple(
        f"{engine.name}: {setting.entry}" + (" (accepts more than the rule)" if setting.accepts == "at least" else "")
        for engine in ENGINES.values()
        for setting in engine.settings
        if setting.rule is not None and setting.rule.partition(":")[0] == rule
    )


def engine_named(name: str) -> Engine:
    """The engine of this name, `TensorRT-LLM` and `tensorrt_llm` alike; raises UserError if there is none."""
    key = name.lower().replace("-", "_")
    if key not in ENGINES:
        raise UserError(f"unknown engine {name!r}; known engines: {', '.join(ENGINES)}")
    return ENGINES[key]


def setting_named(engine: Engine, name: str) -> Setting:
    """The engine's setting of this name; raises UserError if it has none."""
    for setting in engine.settings:
        if setting.name == name:
            return setting
    raise UserError(
        f"{engine.name} has no setting {name!r}; its settings: {', '.join(s.name for s in engine.settings)}"
    )


def with_defaults(setting: Setting) -> str | None:
    """The setting's canonical rule string at the engine's defaults; None where there is no rule or no default."""
    if setting.rule is None or any(value is None for value in setting.parameters.values()):
        return None
    return str(parse_rule(_filled(setting, setting.parameters)))


def _taking(engine: Engine, parameters: Iterable[str]) -> list[Setting]:
    """The settings with a rule that take all of these parameters."""
    names = list(parameters)
    found = [one for one in engine.settings if one.rule is not None and set(names) <= set(one.parameters)]
    if found:
        return found
    known = list(dict.fromkeys(name for one in engine.settings for name in one.parameters))
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UserError(f"{engine.name} has no parameter {unknown[0]!r}; it takes {', '.join(known)}")
    raise UserError(f"no setting of {engine.name} with a rule takes {', '.join(names)} together; see `symcert engines`")


def _rule(engine: Engine, setting: Setting, parameters: Mapping[str, Value]) -> str:
    if setting.rule is None:
        raise UserError(f"no rule decides what {engine.name} {setting.name} accepts: {setting.note}")
    unknown = [name for name in parameters if name not in setting.parameters]
    if unknown:
        takes = ", ".join(setting.parameters) or "no parameters"
        raise UserError(f"{engine.name} {setting.name} has no parameter {unknown[0]!r}; it takes {takes}")
    values = {**setting.parameters, **parameters}
    missing = [name for name, value in values.items() if value is None]
    if missing:
        raise UserError(f"{engine.name} {setting.name} has no default for {missing[0]}; give {missing[0]}=…")
    try:
        return str(parse_rule(_filled(setting, values)))
    except UserError as mistake:
        raise UserError(f"{engine.name} {setting.name}: {mistake}") from None


def _filled(setting: Setting, values: Mapping[str, Value]) -> str:
    assert setting.rule is not None
    computed = {name: how(_number(values[of], of)) for name, (of, how) in setting.computed.items()}
    return setting.rule.format_map({**values, **computed})


def _number(value: Value, name: str) -> float:
    try:
        return float(str(value))
    except ValueError:
        raise UserError(f"{name}={value} is not a number; write it like 5.0") from None
