"""`--config FILE`: a TOML file of options, for runs whose command line would not be typed twice.

Its keys are the command's own long options, with dashes or underscores, so every option is in it by being declared:

    target = "Qwen/Qwen3-4B"
    rule = ["strict", "tree:m=4"]
    max-new-tokens = 256

What is given on the command line comes before the file; the file comes before the defaults.
"""

from __future__ import annotations

import difflib
import inspect
import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import typer

from symcert_runtime.errors import UserError

CONFIG_HELP = "TOML file of options: their names are the keys. What is given on the command line comes before it."
OPTION = "--config"
JSON_METAVAR = "JSON"
"""Marks options that take JSON text; in a file they may be tables."""


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return _is_int(value) or isinstance(value, float)


KINDS: Mapping[Any, tuple[Callable[[Any], bool], str, str]] = {
    bool: (lambda value: isinstance(value, bool), "true or false", "true and false"),
    int: (_is_int, "a whole number, without quotes", "whole numbers"),
    float: (lambda value: _is_int(value) or isinstance(value, float), "a number, without quotes", "numbers"),
    str: (lambda value: isinstance(value, str), "a text in quotes", "texts"),
    Path: (lambda value: isinstance(value, str), "a path in quotes", "paths"),
}
"""Type of an option -> which TOML values it takes, and what to write for one and in a list."""


def use_config(context: typer.Context, path: Path | None) -> Path | None:
    """Make a file's values the defaults of the command that is about to be parsed; `path` comes first, being eager.

    Raises UserError for a file that cannot be read, a key that is no option, and a value of another type.
    """
    if path is not None and not context.resilient_parsing:
        context.default_map = settings_in(path, context.command)
    return path


ConfigFile = Annotated[
    Path | None, typer.Option(OPTION, is_eager=True, callback=use_config, metavar="FILE", help=CONFIG_HELP)
]
"""The parameter that gives a command its --config: `config: ConfigFile = None`."""


def settings_in(path: Path, command: Any) -> dict[str, Any]:
    """The file's values by the names of the command's parameters. Raises UserError as `use_config` says."""
    options, settings = _options(command), dict[str, Any]()
    for key, value in _read(path).items():
        name = key.replace("_", "-")
        if name not in options:
            near = difflib.get_close_matches(name, options, n=1)
            known = f"did you mean {near[0]}?" if near else f"write one of {', '.join(options)}"
            raise UserError(f"the config {path} sets {key}, which symcert {command.name} does not know; {known}")
        option = options[name]
        if option.name in settings:
            raise UserError(f"the config {path} sets {name} twice, with a dash and with an underscore; keep one")
        settings[option.name] = _checked(f"{key} in the config {path}", value, option, _type(command, option))
    return settings


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"cannot read the config {path}: {error.strerror}; give an existing TOML file") from None
    except ValueError as error:  # of TOML or of UTF-8
        raise UserError(f"the config {path} is not TOML: {error}; write lines like max-new-tokens = 64") from None


def _options(command: Any) -> dict[str, Any]:
    """The command's options by their long names without the dashes; not --config itself."""
    named = {
        name.removeprefix("--"): option
        for option in command.params
        for name in option.opts
        if option.param_type_name == "option" and name.startswith("--") and name != OPTION
    }
    return dict(sorted(named.items()))


def _type(command: Any, option: Any) -> Any:
    """The type of the parameter behind an option; of `int | None` that is int."""
    hint = get_type_hints(inspect.unwrap(command.callback))[option.name]
    return next((kind for kind in get_args(hint) if kind is not NoneType and NoneType in get_args(hint)), hint)


def _checked(where: str, value: Any, option: Any, kind: Any) -> Any:
    """The value as an option takes it; of a type that is not in KINDS, the option itself is the judge."""
    if option.metavar == JSON_METAVAR and isinstance(value, dict):
        return json.dumps(value, default=str)
    several = get_origin(kind) is list
    element = get_args(kind)[0] if several else kind
    if element not in KINDS:
        return value
    fits, one, many = KINDS[element]
    if several and fits(value):
        return [value]
    if several and not (isinstance(value, list) and all(map(fits, value))):
        raise UserError(f"{where} is {value!r}; write a list of {many}")
    if not several and not fits(value):
        raise UserError(f"{where} is {value!r}; write {one}")
    return value
