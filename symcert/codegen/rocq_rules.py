"""Rejection sets -> Rocq: every declared rule for one draft token, as a set of tokens over the reals.

The theorems about rules in `proofs/rocq/theories` are about these definitions, so that they are about the declarations
in `symcert.rules`. The rules are the cases of a type: a rule that is declared later has a case without a proof.
"""

# ruff: noqa: N802 -- sympy finds printing rules by the names of the classes they print
from __future__ import annotations

from collections.abc import Iterable, Mapping

import sympy as sp

from symcert.codegen.rocq import RocqPrinter, natural
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, Ranked, RejectionSet, Union, p_0, p_1
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter

_HEADER = """\
(* What each rule for one draft token rejects, printed from its declaration by `symcert verify --accept`. Do not edit.

   p is a target over n tokens, most probable first; x is the draft token. A rule that compares with the token of rank m
   rejects what is no more probable than that one: ties count against acceptance. *)

Require Import Reals.
From Symcert Require Import Vocabulary Entropy.
Open Scope R_scope.
"""

_TARGET = "(p : nat -> R) (n : nat)"
_P = sp.IndexedBase("p")
_EXP = sp.Function("exp")
"""Left as it is, where sympy's own moves between numerator and denominator."""


class ThresholdPrinter(RocqPrinter):
    """Prints a threshold, in which the target's own figures occur."""

    def _print_Entropy(self, expr: Entropy) -> str:
        return self._call("entropy p n", *expr.args)


def _figures(threshold: sp.Expr) -> sp.Expr:
    """The ranked probabilities as entries of p."""
    return threshold.subs({p_0: _P[0], p_1: _P[1]}).replace(Ranked, lambda m: _P[m])


def _condition(rejection: RejectionSet, counts: Mapping[sp.Symbol, sp.Symbol]) -> str:
    """The proposition that x is in the set. `counts` are the parameters that count tokens, as integers."""
    match rejection:
        case Below(threshold, or_equal):
            expression = sp.sympify(threshold).subs(counts).replace(sp.exp, _EXP)
            shown = ThresholdPrinter().doprint(_figures(expression))
            ranks = [_exists(rank.args[0]) for rank in expression.atoms(Ranked)]
            return _all([*ranks, f"p x {'<=' if or_equal else '<'} {shown}"])
        case Beyond(m):
            return _condition(Below(Ranked(m), or_equal=True), counts)
        case Union(sets):
            return " \\/ ".join(_grouped(_condition(one, counts)) for one in sets)
        case Intersection(sets):
            return _all(_grouped(_condition(one, counts)) for one in sets)
    raise NotImplementedError(f"no text for the rejection set {rejection}")


def _exists(rank: sp.Expr) -> str:
    """There is a token of this rank: compared with one beyond the vocabulary, nothing is rejected."""
    return f"({natural(rank)} < n)%nat"


def _all(conditions: Iterable[str]) -> str:
    return " /\\ ".join(conditions)


def _grouped(condition: str) -> str:
    """In parentheses where it is of several parts."""
    return f"({condition})" if "/\\" in condition or "\\/" in condition else condition


# --- parameters


def _binder(parameter: Parameter) -> str:
    return f"({parameter.name} : {'nat' if parameter.kind is int else 'R'})"


def _range(parameter: Parameter) -> str:
    """The comparisons that the declaration makes of a parameter; empty where it makes none."""
    below = "" if parameter.minimum is None else f"{_bound(parameter.minimum)} {_relation(parameter.minimum_open)} "
    above = "" if parameter.maximum is None else f" {_relation(parameter.maximum_open)} {_bound(parameter.maximum)}"
    compared = f"{below}{parameter.name}{above}" if below or above else ""
    return f"({compared})%nat" if compared and parameter.kind is int else compared


def _relation(is_open: bool) -> str:
    return "<" if is_open else "<="


def _bound(value: float) -> str:
    return str(RocqPrinter().doprint(sp.Rational(str(value))))


# --- definitions


def definition(rule: RuleDeclaration) -> str:
    """`Definition rejects_<rule> p n parameters x : Prop := …`."""
    assert isinstance(rule.rejection, RejectionSet)
    parameters = rule.signature.parameters
    counts = {sp.Symbol(p.name): sp.Symbol(p.name, integer=True) for p in parameters if p.kind is int}
    head = " ".join([f"Definition rejects_{name(rule)}", _TARGET, *map(_binder, parameters), "(x : nat)"])
    return f"{head} : Prop :=\n  {_condition(rule.rejection, counts)}."


def name(rule: RuleDeclaration) -> str:
    """The rule's name as an identifier."""
    return rule.signature.name.replace("-", "_")


def _type(rules: Iterable[RuleDeclaration]) -> str:
    cases = [" ".join([f"  | {name(rule)}", *map(_binder, rule.signature.parameters)]) for rule in rules]
    return "\n".join(["(* A rule with its parameters. *)", "Inductive rule : Set :=", *cases]) + "."


def _cases(head: str, lines: Iterable[str]) -> str:
    return "\n".join([f"{head} : Prop :=", "  match declared with", *(f"  | {line}" for line in lines), "  end."])


def _pattern(rule: RuleDeclaration) -> str:
    return " ".join([name(rule), *(parameter.name for parameter in rule.signature.parameters)])


def _admissible(rule: RuleDeclaration) -> str:
    ranges = map(_range, rule.signature.parameters)
    return f"{_pattern(rule)} => {_all(filter(None, ranges)) or 'True'}"


def _rejected(rule: RuleDeclaration) -> str:
    arguments = " ".join(["p n", *(parameter.name for parameter in rule.signature.parameters), "x"])
    return f"{_pattern(rule)} => rejects_{name(rule)} {arguments}"


def rejection_sets_text(rules: Mapping[str, RuleDeclaration]) -> str:
    """The whole file."""
    single = [rule for rule in rules.values() if isinstance(rule.rejection, RejectionSet)]
    parts = [
        *map(definition, single),
        _type(single),
        "(* Its parameters are in the declared ranges. *)\n"
        + _cases("Definition admissible (declared : rule)", map(_admissible, single)),
        _cases(f"Definition rejects (declared : rule) {_TARGET} (x : nat)", map(_rejected, single)),
    ]
    return "\n".join([_HEADER, *(f"{part}\n" for part in parts)])
