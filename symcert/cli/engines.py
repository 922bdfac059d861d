"""`symcert engines`: which rule an engine's setting is, in the parameters its users type."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symcert.cli._layout import terminal_width, wrapped
from symcert.engines import ENGINES, engine_named, rule_of, setting_named, with_defaults
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from rich.table import Table

    from symcert.engines.engine import Engine, Setting

ENGINE_HELP = f"One of {', '.join(ENGINES)}; default all."
WIDE = 200
"""Columns where there is no terminal: as many as the table takes."""
UNBOUNDED = 10_000
FACT = 18
"""Columns before a setting's fact."""
VALUES_HELP = "The engine's parameters, as its users type them: posterior_threshold=0.09. Prints the rule only."


def engines(
    engine: Annotated[str | None, typer.Argument(metavar="[ENGINE]", help=ENGINE_HELP)] = None,
    values: Annotated[list[str] | None, typer.Argument(metavar="[KEY=VALUE]...", help=VALUES_HELP)] = None,
    setting: Annotated[
        str | None, typer.Option(help="One setting of the engine, by name. Prints its rule only.")
    ] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
) -> None:
    """The acceptance rules of real engines: settings, defaults, the rule to give to symcert, and the source read.

    With parameters or a setting it prints that setting's rule:
    symcert engines medusa posterior_threshold=0.09 posterior_alpha=0.3
    """
    if engine is None:
        if setting is not None:
            raise UserError(f"--setting {setting} is a setting of one engine; name the engine too")
        _list(list(ENGINES.values()), json_)
    elif values or setting is not None:
        _print_rule(engine, setting, values or [], json_)
    else:
        _list([engine_named(engine)], json_)


def setting_json(setting: Setting) -> dict[str, Any]:
    """A setting as a JSON object; `rule` is the rule at the engine's defaults, null where there is none."""
    declared = asdict(setting)
    del declared["computed"]
    return {**declared, "template": setting.rule, "rule": with_defaults(setting)}


def _print_rule(engine: str, setting: str | None, values: Sequence[str], as_json: bool) -> None:
    given = _assignments(values)
    rule = rule_of(engine, setting, **given)
    if as_json:
        typer.echo(
            json.dumps({"engine": engine_named(engine).name, "setting": setting, "parameters": given, "rule": rule})
        )
        return
    typer.echo(rule)
    if setting is not None and (condition := setting_named(engine_named(engine), setting).condition):
        typer.echo(f"holds {condition}", err=True)


def _assignments(values: Sequence[str]) -> dict[str, str]:
    given: dict[str, str] = {}
    for text in values:
        key, equals, value = text.partition("=")
        if not (key and equals and value):
            raise UserError(f"{text!r} is no parameter; write it like posterior_threshold=0.09")
        if key in given:
            raise UserError(f"{key} is given twice; give it once")
        given[key] = value
    return given


def _list(chosen: Sequence[Engine], as_json: bool) -> None:
    if as_json:
        listed = [
            {
                "engine": one.name,
                "version": one.version,
                "settings": [setting_json(setting) for setting in one.settings],
            }
            for one in chosen
        ]
        typer.echo(json.dumps({"engines": listed}, ensure_ascii=False))
    elif len(chosen) == 1:
        _print_engine(chosen[0])
    else:
        _print_table(chosen)


def _print_table(chosen: Sequence[Engine]) -> None:
    """A table where the terminal has room for it, a paragraph per setting elsewhere: no parameter is broken in two."""
    # Imported here: --json must not pay for rich.
    from rich.console import Console

    width, table = terminal_width(unknown=WIDE), _table(chosen)
    needed = Console(width=UNBOUNDED).measure(table).maximum
    if needed <= width:
        Console(width=needed).print(table)
    else:
        typer.echo("\n".join(line for engine in chosen for line in _paragraphs(engine, width)))
    for sentence in (
        "none: chance or the drafter decides. and more: the engine accepts further drafts as well.",
        "symcert engines ENGINE shows where each is typed, what it looks at, and the source that was read.",
    ):
        typer.echo("\n".join(wrapped(sentence, width)))


def _table(chosen: Sequence[Engine]) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE, header_style="bold")
    for column in ("engine", "setting", "defaults", "rule"):
        table.add_column(column, no_wrap=True)
    for engine in chosen:
        for place, setting in enumerate(engine.settings):
            name = f"{engine.name}\n{engine.version}" if place == 0 else ""
            table.add_row(name, setting.name, _defaults(setting, "\n"), _rule(setting))
    return table


def _paragraphs(engine: Engine, width: int) -> list[str]:
    """The engine's rows of the table, one below the other."""
    lines = [f"{engine.name} {engine.version}"]
    for setting in engine.settings:
        lines += wrapped(_rule(setting), width, f"  {setting.name}: ", " " * 6)
        if defaults := _defaults(setting):
            lines += wrapped(defaults, width, " " * 6, " " * 6)
    return [*lines, ""]


def _print_engine(engine: Engine) -> None:
    width = terminal_width()
    lines = [f"# {engine.name} {engine.version}"]
    for setting in engine.settings:
        facts = (
            ("typed", setting.entry),
            ("defaults", _defaults(setting)),
            ("rule", setting.rule or "none"),
            ("at the defaults", with_defaults(setting) or ""),
            ("accepts", f"{setting.accepts} what the rule accepts" if setting.accepts else ""),
            ("holds", setting.condition),
            ("looks at", setting.probabilities),
            ("ties", setting.ties),
            ("note", setting.note),
            ("source", str(setting.source)),
        )
        lines += ["", f"## {setting.name}"]
        for name, text in facts:
            if text:
                lines += wrapped(text, width, f"  {name:<{FACT - 3}} ", " " * FACT)
    typer.echo("\n".join(lines))


def _defaults(setting: Setting, separator: str = ", ") -> str:
    return separator.join(f"{name}={'…' if value is None else value}" for name, value in setting.parameters.items())


def _rule(setting: Setting) -> str:
    if setting.rule is None:
        return "none"
    return (with_defaults(setting) or setting.rule) + (", and more" if setting.accepts == "at least" else "")
