"""Rule strings: `strict`, `tree:m=4`, … as used on the command line, in Python and in traces.

    rule       ::= name [":" parameter ("," parameter)*]
    parameter  ::= key "=" value
    value      ::= number | integer ("-" integer)*        the second where a parameter may differ by depth

The grammar knows nothing about any particular rule: the signatures are declared in `symcert/rules/` and reach the
runtime as `symcert_runtime.generated.rules`. Standard library only, so both packages can use it without torch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from symcert_runtime.errors import UserError

Number = int | float
Value = int | float | tuple[int, ...]
"""A number, or one integer per depth of a tree (the last one for all deeper levels)."""


@dataclass(frozen=True)
class Parameter:
    """One parameter of a rule: `minimum <= value` (or `<` where open) and likewise above; `None` means unbounded."""

    name: str
    kind: type[int] | type[float]
    meaning: str
    minimum: Number | None = None
    maximum: Number | None = None
    minimum_open: bool = False
    maximum_open: bool = False
    default: Number | None = None
    """The value when it is not given; None: it must be given."""
    per_depth: bool = False
    """Whether one integer per depth may be given: `8-4-2`."""

    def range_text(self) -> str:
        """The admissible values in words, e.g. `an integer >= 1`."""
        noun = "an integer" if self.kind is int else "a number"
        lower = "" if self.minimum is None else f" {'>' if self.minimum_open else '>='} {self.minimum}"
        upper = "" if self.maximum is None else f" {'<' if self.maximum_open else '<='} {self.maximum}"
        several = ", or one per depth: 8-4-2" if self.per_depth else ""
        return noun + " and".join(part for part in (lower, upper) if part) + several

    def parse(self, raw: str) -> Value:
        """The value written as `raw`; raises ValueError when it is none."""
        if self.per_depth and "-" in raw.strip()[1:]:
            return tuple(int(part) for part in raw.split("-"))
        return self.kind(raw) + 0  # no -0.0, which would be a rule of another name

    def admits(self, value: Value) -> bool:
        return all(map(self._admits, value)) if isinstance(value, tuple) else self._admits(value)

    def _admits(self, value: Number) -> bool:
        above = self.minimum is None or (value > self.minimum if self.minimum_open else value >= self.minimum)
        below = self.maximum is None or (value < self.maximum if self.maximum_open else value <= self.maximum)
        return above and below


@dataclass(frozen=True)
class RuleSignature:
    """A rule's name and parameters, in the order in which the canonical rule string lists them."""

    name: str
    parameters: tuple[Parameter, ...] = ()

    def example(self) -> str:
        shown = ",".join(f"{p.name}=…" for p in self.parameters if p.default is None)
        return f"{self.name}:{shown}" if shown else self.name


@dataclass(frozen=True)
class Rule:
    """An acceptance rule with its parameters bound; `str(rule)` is the canonical rule string."""

    name: str
    parameters: Mapping[str, Value] = field(default_factory=dict)
    """Every parameter of the signature, in its order."""
    at_default: frozenset[str] = frozenset()
    """Parameters that have their default value; the rule string leaves them out."""

    def __str__(self) -> str:
        shown = ",".join(f"{k}={value_text(v)}" for k, v in self.parameters.items() if k not in self.at_default)
        return f"{self.name}:{shown}" if shown else self.name

    def at_depth(self, depth: int) -> Rule:
        """The rule at one depth (1 = first drafted token): of a value per depth that depth's own."""
        values = {k: v[min(depth, len(v)) - 1] if isinstance(v, tuple) else v for k, v in self.parameters.items()}
        return Rule(self.name, values, self.at_default)

    @property
    def varies_by_depth(self) -> bool:
        return any(isinstance(value, tuple) for value in self.parameters.values())

    def depths(self) -> int:
        """How many depths have a value of their own."""
        return max((len(v) for v in self.parameters.values() if isinstance(v, tuple)), default=1)

    def __hash__(self) -> int:
        return hash(str(self))

    def slug(self) -> str:
        """The rule as part of a file name: `tree:m=4` -> `tree-m4`."""
        return str(self).replace(":", "-").replace("=", "").replace(",", "-")


def value_text(value: Value) -> str:
    """A parameter's value as the rule string has it: `0.3`, `1e-5`, `8-4-2`."""
    if isinstance(value, tuple):
        return "-".join(map(str, value))
    return repr(value).replace("e-0", "e-")


def parse_rule(text: str, signatures: Iterable[RuleSignature]) -> Rule:
    """Parse a rule string against the declared signatures.

    Raises UserError for an unknown rule, an unknown, missing, repeated or malformed parameter, a value out of range.
    """
    known = {signature.name: signature for signature in signatures}
    name, colon, tail = text.strip().partition(":")
    if name not in known:
        options = ", ".join(signature.example() for signature in known.values())
        near = get_close_matches(name, known, 1)
        meant = f"did you mean {known[near[0]].example()}? " if near else ""
        raise UserError(f"unknown rule {text!r}; {meant}known rules: {options}")
    signature = known[name]
    if colon and not tail:
        raise UserError(f"rule {text!r} ends after its colon; write it as {signature.example()}")
    defaults = {p.name: p.kind(p.default) for p in signature.parameters if p.default is not None}
    given = {**defaults, **_parse_assignments(text, signature, tail)}
    missing = [p.name for p in signature.parameters if p.name not in given]
    if missing:
        raise UserError(f"rule {text!r} lacks {', '.join(missing)}; write it as {signature.example()}")
    at_default = frozenset(name for name, value in defaults.items() if given[name] == value)
    return Rule(name, {p.name: given[p.name] for p in signature.parameters}, at_default)


def _parse_assignments(text: str, signature: RuleSignature, tail: str) -> dict[str, Value]:
    parameters = {p.name: p for p in signature.parameters}
    given: dict[str, Value] = {}
    for assignment in tail.split(",") if tail else []:
        key, _, raw = (part.strip() for part in assignment.partition("="))
        if key not in parameters:
            takes = ", ".join(parameters) or "no parameters"
            raise UserError(f"rule {text!r}: {signature.name} has no parameter {key!r}; it takes {takes}")
        if key in given:
            raise UserError(f"rule {text!r} sets {key} twice; give it once")
        given[key] = _parse_value(text, parameters[key], raw)
    return given


def _parse_value(text: str, parameter: Parameter, raw: str) -> Value:
    try:
        value = parameter.parse(raw)
    except ValueError:
        raise UserError(f"rule {text!r}: {parameter.name}={raw!r} is not {parameter.range_text()}") from None
    if not parameter.admits(value):
        raise UserError(f"rule {text!r}: {parameter.name}={raw} is out of range; it must be {parameter.range_text()}")
    return value
