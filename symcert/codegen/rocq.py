"""sympy -> Rocq: every formula the runtime evaluates, as a definition over the reals of Rocq's standard library.

The theorems in `proofs/rocq/theories` are about these definitions, so that the formula the kernel checks is the formula
that sympy derived and that the runtime was generated from. Local definitions become `let`s; a sum, minimum or maximum
over an index becomes `sum_over`, `min_over` or `max_over`; formulas that can be infinite have values in `bound`.
"""

# ruff: noqa: N802, N815 -- sympy finds printing rules by the names of the classes they print
from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from itertools import accumulate

import sympy as sp
from sympy.printing.precedence import PRECEDENCE
from sympy.printing.str import StrPrinter

from symcert.formulas.formula import Argument, Formula, Primitive

_HEADER = """(* The formulas the runtime evaluates, printed from sympy by `symcert verify --accept`. Do not edit.

   Every logarithm is natural and every value in nats. A vector is a function from nat, read below its length only. *)

Require Import Reals.
From Symcert Require Import Vocabulary.
Open Scope R_scope.
"""


class RocqPrinter(StrPrinter):  # type: ignore[misc]
    """Prints one real-valued expression in R_scope."""

    printmethod = "_rocq"  # not `_sympystr`, with which indexed symbols print themselves

    # --- numbers and arithmetic

    def _print_Integer(self, expr: sp.Integer) -> str:
        return str(expr.p) if expr.p >= 0 else f"(- {-expr.p})"

    def _print_Rational(self, expr: sp.Rational) -> str:
        return f"({expr.p} / {expr.q})"

    _print_Half = _print_Rational

    def _print_Float(self, expr: sp.Float) -> str:
        raise NotImplementedError(f"formulas are exact; {expr} is a rounded number")

    def _print_Symbol(self, expr: sp.Symbol) -> str:
        return f"INR {expr.name}" if expr.is_integer else str(expr.name)

    def _print_Add(self, expr: sp.Add, order: object = None) -> str:
        """Positive terms first, so that a difference reads as one."""
        terms = sorted(expr.as_ordered_terms(), key=lambda term: term.could_extract_minus_sign())
        first, *rest = terms
        text = self._term(first)
        for term in rest:
            negative = term.could_extract_minus_sign()
            text += f" {'-' if negative else '+'} {self._term(-term if negative else term)}"
        return text

    def _print_Mul(self, expr: sp.Mul) -> str:
        if expr.could_extract_minus_sign():
            return f"- {self._term(-expr)}"
        above, below = (sp.Mul.make_args(side) for side in expr.as_numer_denom())
        text = " * ".join(map(self._factor, above))
        divisors = " * ".join(map(self._factor, below))
        if below == (sp.S.One,):
            return text
        return f"{text} / {divisors if len(below) == 1 else f'({divisors})'}"

    def _term(self, expr: sp.Expr) -> str:
        return str(self.parenthesize(expr, PRECEDENCE["Mul"], strict=True))

    def _factor(self, expr: sp.Expr) -> str:
        return str(self.parenthesize(expr, PRECEDENCE["Pow"], strict=True))

    def _print_Pow(self, expr: sp.Pow, rational: bool = False) -> str:
        base, exponent = expr.as_base_exp()
        if exponent == sp.Rational(1, 2):
            return self._call("sqrt", base)
        if exponent == -1:
            return f"/ {self._factor(base)}"
        if exponent.is_Integer and exponent > 0:
            return f"{self.parenthesize(base, PRECEDENCE['Pow'] + 1)} ^ {exponent}"
        raise NotImplementedError(f"no rule prints the power {expr}")

    # --- functions: application binds tightest, so arguments are atoms or in parentheses

    def _call(self, function: str, *arguments: sp.Expr) -> str:
        return " ".join([function, *(self._atom(argument) for argument in arguments)])

    def _atom(self, expr: sp.Expr) -> str:
        return _atom_text(str(self._print(expr)))

    def _print_log(self, expr: sp.Expr) -> str:
        return self._call("ln", *expr.args)

    def _print_Function(self, expr: sp.Function) -> str:
        return self._call(type(expr).__name__, *expr.args)

    def _print_Min(self, expr: sp.Min) -> str:
        return self._fold("Rmin", expr.args)

    def _print_Max(self, expr: sp.Max) -> str:
        return self._fold("Rmax", expr.args)

    def _fold(self, function: str, arguments: Iterable[sp.Expr]) -> str:
        ordered = sorted(arguments, key=sp.default_sort_key)
        first, *rest = map(self._atom, ordered)
        return str(reduce(lambda left, right: f"{function} {_atom_text(left)} {right}", rest, first))

    # --- cases

    def _print_Piecewise(self, expr: sp.Piecewise) -> str:
        (value, condition), *rest = expr.args
        if condition == sp.true:
            return str(self._print(value))
        otherwise = self._print(sp.Piecewise(*rest, evaluate=False))
        return f"(if {self._decision(condition)} then {self._print(value)} else {otherwise})"

    def _decision(self, condition: sp.core.relational.Relational) -> str:
        """The standard library's decision between a relation and its opposite."""
        strict = isinstance(condition, sp.StrictLessThan | sp.StrictGreaterThan)
        return self._call("Rlt_dec" if strict else "Rle_dec", condition.lts, condition.gts)

    # --- indices

    def _print_Indexed(self, expr: sp.Indexed) -> str:
        return f"{expr.base.label} {_natural_atom(expr.indices[0])}"

    def _print_Sum(self, expr: sp.Sum) -> str:
        return self._over("sum_over", expr)

    def _print_MinOver(self, expr: sp.Expr) -> str:
        return self._over("min_over", expr)

    def _print_MaxOver(self, expr: sp.Expr) -> str:
        return self._over("max_over", expr)

    def _over(self, function: str, expr: sp.Sum) -> str:
        index, low, high = expr.limits[0]
        return f"{function} {_natural_atom(low)} {_natural_atom(high)} (fun {index} => {self._print(expr.function)})"


def _atom_text(text: str) -> str:
    """In parentheses unless it is one word, or in a pair of them already."""
    return text if text.replace("_", "").isalnum() or _enclosed(text) else f"({text})"


def _enclosed(text: str) -> bool:
    """Whether the first character opens a parenthesis that the last one closes."""
    depths = [*accumulate((c == "(") - (c == ")") for c in text)]
    return depths[0] == 1 and depths[-1] == 0 and min(depths[:-1]) == 1


def natural(expr: sp.Expr) -> str:
    """An index in nat: what is added before what is subtracted, because subtraction there stops at 0."""
    terms = sorted(expr.as_ordered_terms(), key=lambda term: term.could_extract_minus_sign())
    text = str(terms[0])
    for term in terms[1:]:
        text += f" - {-term}" if term.could_extract_minus_sign() else f" + {term}"
    return text


def _natural_atom(expr: sp.Expr) -> str:
    text = natural(expr)
    return text if text.isalpha() else f"{_atom_text(text)}%nat"


# --- values that may be infinite


def is_infinite(expr: sp.Expr, bounds: Iterable[sp.Symbol] = ()) -> bool:
    """Whether the value may be +oo: it is so in some branch, or a name of such a value occurs."""
    return bool(expr.has(sp.oo)) or any(expr.has(name) for name in bounds)


def _bound_text(expr: sp.Expr, bounds: set[sp.Symbol]) -> str:
    """An expression of type `bound`."""
    printer = RocqPrinter()
    if not is_infinite(expr, bounds):
        return printer._call("Finite", expr)
    if expr == sp.oo:
        return "Infinite"
    if expr in bounds:
        return str(expr)
    if isinstance(expr, sp.Min):
        parts = [_bound_text(part, bounds) for part in sorted(expr.args, key=sp.default_sort_key)]
        return reduce(lambda left, right: f"bound_min {_atom_text(left)} {_atom_text(right)}", parts)
    if isinstance(expr, sp.Piecewise):
        (value, condition), *rest = expr.args
        if condition == sp.true:
            return _bound_text(value, bounds)
        otherwise = _bound_text(sp.Piecewise(*rest, evaluate=False), bounds)
        return f"if {printer._decision(condition)} then {_bound_text(value, bounds)} else {otherwise}"
    raise NotImplementedError(f"no rule prints a possibly infinite {type(expr).__name__}")


# --- definitions


def definition(formula: Formula) -> str:
    """`Definition <theorem> arguments : R := …` or `: bound` where the formula can be infinite."""
    bounds: set[sp.Symbol] = set()
    lines = []
    for name, expression in formula.definitions:
        infinite = is_infinite(expression, bounds)
        text = _bound_text(expression, bounds) if infinite else RocqPrinter().doprint(expression)
        bounds |= {name} if infinite else set()
        lines.append(f"  let {name} := {text} in")
    infinite = is_infinite(formula.expression, bounds)
    body = _bound_text(formula.expression, bounds) if infinite else RocqPrinter().doprint(formula.expression)
    head = f"Definition {formula.name} {' '.join(map(_parameter, _arguments(formula)))}"
    return "\n".join([f"{head} : {'bound' if infinite else 'R'} :=", *lines, f"  {body}."])


def _arguments(formula: Formula) -> list[Argument]:
    """The formula's arguments; a vector is followed by the number it has entries for, unless that is one already."""
    with_sizes: list[Argument] = []
    for argument in formula.arguments:
        with_sizes.append(argument)
        if isinstance(argument, sp.IndexedBase) and formula.size not in formula.arguments:
            with_sizes.append(formula.size)
    return with_sizes


def _parameter(argument: Argument) -> str:
    if isinstance(argument, sp.IndexedBase):
        return f"({argument.label} : nat -> R)"
    return f"({argument} : {'nat' if argument.is_integer else 'R'})"


def _primitive(primitive: Primitive) -> str:
    """Its meaning, and each form the runtime evaluates; that they are equal is proved in `theories/Primitives.v`."""
    parameter, text = f"({primitive.argument} : R)", RocqPrinter().doprint
    meaning = primitive.function.meaning(primitive.argument)
    forms = [
        f"Definition {primitive.name}_form_{number} {parameter} : R :=\n  {text(value)}."
        for number, (value, _) in enumerate(primitive.branches)
    ]
    return "\n\n".join([f"Definition {primitive.name} {parameter} : R :=\n  {text(meaning)}.", *forms])


def formulas_text(formulas: Mapping[str, Formula], primitives: Mapping[str, Primitive]) -> str:
    """The whole file."""
    parts = [*map(_primitive, primitives.values()), *map(definition, formulas.values())]
    return "\n".join([_HEADER, *(f"{part}\n" for part in parts)])
