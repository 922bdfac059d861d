"""Rule strings: `strict`, `tree:m=4`, … as used on the command line, in Python and in traces.

    rule       ::= name [":" parameter ("," parameter)*]
    parameter  ::= key "=" number

The grammar knows nothing about any particular rule: the signatures are declared in `symcert/rules/` and reach the
runtime as `symcert_runtime.generated.rules`. Standard library only, so both packages can use it without torch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from symcert_runtime.errors import UserError

Number = int | float


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

    def range_text(self) -> str:
        """The admissible range in words, e.g. `an integer >= 1`."""
        noun = "an integer" if self.kind is int else "a number"
        lower = "" if self.minimum is None else f" {'>' if self.minimum_open else '>='} {self.minimum}"
        upper = "" if self.maximum is None else f" {'<' if self.maximum_open else '<='} {self.maximum}"
        return noun + " and".join(part for part in (lower, upper) if part)

    def admits(self, value: Number) -> bool:
        above = self.minimum is None or (value > self.minimum if self.minimum_open else value >= self.minimum)
        below = self.maximum is None or (value < self.maximum if self.maximum_open else value <= self.maximum)
        return above and below


@dataclass(frozen=True)
class RuleSignature:
    """A rule's name and parameters, in the order in which the canonical rule string lists them."""

    name: str
    parameters: tuple[Parameter, ...] = ()

    def example(self) -> str:
        shown = ",".join(f"{p.name}=…" for p in self.parameters)
        return f"{self.name}:{shown}" if shown else self.name


@dataclass(frozen=True)
class Rule:
    """An acceptance rule with its parameters bound; `str(rule)` is the canonical rule string."""

    name: str
    parameters: Mapping[str, Number] = field(default_factory=dict)

    def __str__(self) -> str:
        shown = ",".join(f"{key}={value!r}" for key, value in self.parameters.items())
        return f"{self.name}:{shown}" if shown else self.name

    def __hash__(self) -> int:
        return hash(str(self))

    def slug(self) -> str:
        """The rule as part of a file name: `tree:m=4` -> `tree-m4`."""
        return str(self).replace(":", "-").replace("=", "").replace(",", "-")


def parse_rule(text: str, signatures: Iterable[RuleSignature]) -> Rule:
    """Parse a rule string against the declared signatures.

    Raises UserError for an unknown rule, an unknown, missing, repeated or malformed parameter, a value out of range.
    """
    known = {signature.name: signature for signature in signatures}
    name, colon, tail = text.strip().partition(":")
    if name not in known:
        options = ", ".join(signature.example() for signature in known.values())
        raise UserError(f"unknown rule {text!r}; known rules: {options}")
    signature = known[name]
    if colon and not tail:
        raise UserError(f"rule {text!r} ends after its colon; write it as {signature.example()}")
    given = _parse_assignments(text, signature, tail)
    missing = [p.name for p in signature.parameters if p.name not in given]
    if missing:
        raise UserError(f"rule {text!r} lacks {', '.join(missing)}; write it as {signature.example()}")
    return Rule(name, {p.name: given[p.name] for p in signature.parameters})


def _parse_assignments(text: str, signature: RuleSignature, tail: str) -> dict[str, Number]:
    parameters = {p.name: p for p in signature.parameters}
    given: dict[str, Number] = {}
    for assignment in tail.split(",") if tail else []:
        key, _, raw = (part.strip() for part in assignment.partition("="))
        if key not in parameters:
            takes = ", ".join(parameters) or "no parameters"
            raise UserError(f"rule {text!r}: {signature.name} has no parameter {key!r}; it takes {takes}")
        if key in given:
            raise UserError(f"rule {text!r} sets {key} twice; give it once")
        given[key] = _parse_value(text, parameters[key], raw)
    return given


def _parse_value(text: str, parameter: Parameter, raw: str) -> Number:
    try:
        value: Number = parameter.kind(raw)
    except ValueError:
        raise UserError(f"rule {text!r}: {parameter.name}={raw!r} is not {parameter.range_text()}") from None
    if not parameter.admits(value):
        raise UserError(f"rule {text!r}: {parameter.name}={raw} is out of range; it must be {parameter.range_text()}")
    return value
