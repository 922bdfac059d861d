"""What a chapter declares for the tests: points at which its statements hold, and errors that must be caught."""

from __future__ import annotations

import inspect
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeAlias

import z3

from symcert.kernel.prover import Lemma, Proof
from symcert.smt.small_case import SmallCase
from symcert.theorems.derivation import Derivation

Values: TypeAlias = dict[str, Fraction]
Sample: TypeAlias = tuple[SmallCase, Values]
"""A small case and rational values of its symbols at which its hypotheses hold."""
Sampler: TypeAlias = Callable[[random.Random, int], Sample]
"""From a generator and a size n."""


@dataclass(frozen=True)
class Point:
    """Where the hypotheses of a kernel lemma hold: values of its quantified variables, in order, and what shows it."""

    values: tuple[z3.ExprRef, ...]
    definitions: Sequence[Proof] = ()


def _changed(function: Callable[..., Any], old: str, new: str) -> str:
    text = inspect.getsource(function)
    assert old in text, f"{function.__name__} no longer holds {old!r}"
    return "from __future__ import annotations\n" + text.replace(old, new)


@dataclass(frozen=True)
class Planted:
    """One lemma with one piece of its source replaced, in its own body or in a function it calls."""

    name: str
    statement: Lemma
    old: str
    new: str
    helper: Callable[..., Any] | None = None
    z3_says: str | None = None
    """The solver's answer to the step that is refused, where it does not depend on the time it is given."""

    @property
    def body(self) -> Lemma:
        # A helper may live in another module than the statement, whose names come second: they are what it is about.
        source = self.helper or self.statement
        namespace = vars(sys.modules[source.__module__]) | vars(sys.modules[self.statement.__module__])
        exec(_changed(source, self.old, self.new), namespace)
        if self.helper is not None:
            exec(_changed(self.statement, "", ""), namespace)
        return namespace[self.statement.__name__].__wrapped__  # type: ignore[no-any-return]


@dataclass(frozen=True)
class WrongLine:
    """`derive` or `attain` of a theorem with one piece of its source replaced, or of a function of its module."""

    theorem: str
    part: str
    old: str
    new: str
    helper: str = ""

    def __str__(self) -> str:
        return f"{self.theorem}-{self.part}-{self.old}"

    @property
    def function(self) -> Callable[[], Derivation]:
        module = sys.modules[f"symcert.theorems.{self.theorem}"]
        namespace = dict(vars(module))
        exec(_changed(getattr(module, self.helper or self.part), self.old, self.new), namespace)
        if self.helper:
            exec(_changed(getattr(module, self.part), "", ""), namespace)
        return namespace[self.part]  # type: ignore[no-any-return]


@dataclass(frozen=True)
class _Changed:
    """A kernel function with other values; what else is known of it is as before."""

    exact: Any
    change: Callable[[z3.ArithRef], z3.ArithRef]

    def __call__(self, *arguments: Any) -> z3.ArithRef:
        return self.change(self.exact(*arguments))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.exact, name)


def nine_tenths(exact: Any) -> Any:
    """A kernel proof of nine tenths of a certificate would be a true but weaker theorem."""
    return z3.Q(9, 10) * exact if z3.is_arith(exact) else _Changed(exact, lambda value: z3.Q(9, 10) * value)


def one_more(exact: Any) -> Any:
    """For counts, of which nine tenths may be the same: of 0, say."""
    return _Changed(exact, lambda value: value + 1)


@dataclass(frozen=True)
class OtherTerm:
    """A term of the kernel, where the bridge of a theorem looks it up, that is not the theorem's formula."""

    theorem: str
    owner: object
    name: str
    wrong: Callable[[Any], Any] = nine_tenths

    def __str__(self) -> str:
        return f"{self.theorem}-{self.name}"


@dataclass(frozen=True)
class Misprint:
    """What is printed for a formula (or for a primitive), and what is printed instead."""

    formula: str
    printed: str
    instead: str

    def __str__(self) -> str:
        return f"{self.formula}-{self.printed}"


@dataclass(frozen=True)
class Cases:
    """The declarations of one chapter. Everything but samplers and points is an error that some check must catch."""

    samplers: Mapping[str, Sampler] = field(default_factory=dict)
    """By theorem."""
    satisfied: Mapping[Lemma, Point] = field(default_factory=dict)
    """For every lemma that a theorem names as its statement for all n."""
    false_lemmas: Sequence[Planted] = ()
    wrong_lines: Sequence[WrongLine] = ()
    other_terms: Sequence[OtherTerm] = ()
    misprints: Sequence[Misprint] = ()
    misprinted_primitives: Sequence[Misprint] = ()
