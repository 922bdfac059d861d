"""Your own acceptance rule: from a threshold in sympy to a proof, a certificate and a function that runs.

    beta = parameter("beta", 0, 1)
    rule = own_rule("runner-up", beta * p_1, [beta])
    rule.proof                                             token 0 is never rejected, for targets of every size
    rule.certificate([0.5, 0.3, 0.2], beta=0.9)            exact, as `symcert bound` would say it
    rule.certify_logits(target_logits, draft_logits, beta=0.9)

The rule rejects the draft token x when p(x) < threshold (≤ with or_equal=True). Its rejection set is a lower level set
of the target, so theorem single_exact gives its exact certificate whatever the threshold is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from importlib.util import find_spec
from keyword import iskeyword
from typing import Any

import sympy as sp

from symcert.bound import BoundResult, Real, certificate
from symcert.codegen.emitter import function_name, rejection_module
from symcert.codegen.validate import validate_rejection
from symcert.rules import RULES
from symcert.rules.rejection import Below, Entropy, H, Ranked, p_0, p_1
from symcert.rules.rule import RuleDeclaration
from symcert.smt.solve import ProofError
from symcert.smt.threshold import Counterexample, ThresholdProof, prove_below_greedy
from symcert_runtime.errors import UserError
from symcert_runtime.rule_facts import RuleFacts
from symcert_runtime.rule_grammar import Number, Parameter, Rule, RuleSignature

__all__ = ["Counterexample", "Entropy", "H", "OwnRule", "Ranked", "own_rule", "p_0", "p_1", "parameter"]


RESERVED = re.compile(r"p_\w*|H(_\w*)?|exp_\w*|target|torch|Any|self|probs|target_logits|draft_logits")
"""Names that stand for something else in thresholds, in their proofs, in generated code and in OwnRule's methods."""


class ParameterSymbol(sp.Symbol):  # type: ignore[misc]
    """A symbol that knows the range of the parameter it stands for."""

    parameter: Parameter


def parameter(
    name: str, minimum: Number | None = None, maximum: Number | None = None, meaning: str = "", kind: type[Any] = float
) -> ParameterSymbol:
    """A parameter of your rule, minimum <= value <= maximum, to be used in its threshold.

    Raises UserError for a name that is none or means something else, and for bounds that no value can keep.
    """
    _require_name(name)
    _require_range(name, minimum, maximum)
    symbol = ParameterSymbol(name)
    symbol.parameter = Parameter(name, kind, meaning or f"parameter {name}", minimum, maximum)
    return symbol


def _require_name(name: str) -> None:
    if not _is_name(name):
        raise UserError(f"{name!r} is no name for a parameter; use letters, digits and underscores")
    if RESERVED.fullmatch(name):
        raise UserError(f"{name!r} means something else in a threshold or in its function; choose another name")


def _is_name(text: str) -> bool:
    """Whether it can stand in formulas, in rule strings and in generated code."""
    return text.isascii() and text.isidentifier() and not iskeyword(text)


def _require_range(name: str, minimum: Number | None, maximum: Number | None) -> None:
    for bound in (minimum, maximum):
        if bound is not None and not math.isfinite(bound):
            raise UserError(f"parameter {name} has the bound {bound}; give a number, or None where there is no bound")
    if minimum is not None and maximum is not None and minimum > maximum:
        raise UserError(f"parameter {name} has no value: {minimum} <= {name} <= {maximum}; exchange the bounds")


@dataclass(frozen=True)
class OwnRule:
    """A rule of yours, proved and known by its name to symcert.bound and to the runtime of this process."""

    declaration: RuleDeclaration
    proof: ThresholdProof
    source: str
    """The generated function, compared symbolically with the threshold it was printed from."""

    def __call__(self, **parameters: Number) -> str:
        """The rule string with these parameters, e.g. `runner-up:beta=0.9`; raises UserError when one is missing."""
        wanted = [p.name for p in self.declaration.signature.parameters]
        if set(parameters) != set(wanted):
            raise UserError(
                f"rule {self.declaration.signature.name} takes the parameters {', '.join(wanted) or 'none'}"
            )
        return str(Rule(self.declaration.signature.name, {name: parameters[name] for name in wanted}))

    def certificate(self, probs: Sequence[Real], **parameters: Number) -> BoundResult:
        """The exact certificate at a target, nats; see `symcert.bound.certificate`."""
        return certificate(self(**parameters), probs)

    def certify_logits(self, target_logits: Any, draft_logits: Any, **parameters: Number) -> Any:
        """Certify rows of logits [..., V]; see `symcert_runtime.certify_logits`."""
        from symcert_runtime import certify_logits

        return certify_logits(target_logits, draft_logits, self(**parameters))


def own_rule(
    name: str,
    threshold: sp.Expr,
    parameters: Sequence[ParameterSymbol] = (),
    *,
    or_equal: bool = False,
    title: str = "",
) -> OwnRule:
    """Make a rule that rejects x when p(x) < threshold (≤ with or_equal), prove it, and make it known by `name`.

    `threshold` is written over p_0, p_1, Ranked(m), H or Entropy(e), numbers and `parameters`. A decimal number is
    taken as it is written: 0.1 is 1/10.

    Raises UserError when the name is taken, the threshold uses something else or not all of `parameters`, or token 0
    could be rejected: the message then holds a target and parameters at which it is.
    """
    if isinstance(threshold, str):
        raise UserError(f"the threshold of {name} is a text; write it as an expression, without quotation marks")
    declared = {symbol.name: symbol.parameter for symbol in parameters}
    threshold = _exact(sp.sympify(threshold)).subs({symbol: sp.Symbol(symbol.name) for symbol in parameters})
    _require_known(name, threshold, declared)
    declaration = RuleDeclaration(
        signature=RuleSignature(name, tuple(declared.values())),
        title=title or f"own rule {name}",
        rejects_when=f"the draft token's target probability is {'at most' if or_equal else 'less than'} {threshold}",
        rejection=Below(threshold, or_equal),
        margin_theorem="",
    )
    proof = _proved(name, threshold, tuple(declared.values()), or_equal)
    source = rejection_module(declaration)
    validate_rejection(source, declaration)
    RULES[name] = declaration
    _teach_runtime(declaration, source)
    return OwnRule(declaration, proof, source)


def _exact(threshold: sp.Expr) -> sp.Expr:
    """The threshold with every decimal number as the fraction that it was written as."""
    return threshold.xreplace({number: _as_written(number) for number in threshold.atoms(sp.Float)})


def _as_written(number: sp.Float) -> sp.Rational:
    """0.1 is 1/10, not the double next to it; a number of more digits than a double's keeps them."""
    double = float(number)
    return sp.Rational(repr(double) if sp.Float(double) == number else str(number))


def _require_known(name: str, threshold: sp.Expr, declared: dict[str, Parameter]) -> None:
    if name in RULES:
        raise UserError(f"there is a rule {name} already; choose another name")
    if not _is_name(function_name(name)) or RESERVED.fullmatch(name):
        raise UserError(f"{name!r} is no name for a rule; use letters, digits and hyphens")
    unknown = threshold.free_symbols - {p_0, p_1} - {sp.Symbol(known) for known in declared}
    if unknown:
        named = ", ".join(sorted(map(str, unknown)))
        raise UserError(f"the threshold of {name} uses {named}; declare it with parameter(…) and list it")
    unused = [known for known in declared if sp.Symbol(known) not in threshold.free_symbols]
    if unused:
        raise UserError(f"the threshold of {name} does not use {', '.join(unused)}; leave it out of the parameters")


def _proved(name: str, threshold: sp.Expr, parameters: Sequence[Parameter], or_equal: bool) -> ThresholdProof:
    try:
        found = prove_below_greedy(name, threshold, parameters, or_equal=or_equal)
    except ProofError as error:
        raise UserError(str(error)) from None
    if isinstance(found, Counterexample):
        shown = ", ".join(f"{float(p):.4g}" for p in found.p_target[:4])
        at = "".join(f", {key} = {float(value):.4g}" for key, value in found.parameters.items())
        raise UserError(
            f"rule {name} would reject the target's most probable token: at the target ({shown}"
            f"{', …' if len(found.p_target) > 4 else ''}){at} its threshold is {found.threshold:.6g}"
        )
    return found


def _teach_runtime(declaration: RuleDeclaration, source: str) -> None:
    """Make the rule known to the runtime of this process, where torch is installed."""
    if find_spec("torch") is None:
        return
    from symcert_runtime.own_rules import register

    names: dict[str, Any] = {}
    exec(compile(source, f"<rule {declaration.signature.name}>", "exec"), names)
    facts = RuleFacts(**{field.name: getattr(declaration, field.name) for field in fields(RuleFacts)})
    register(facts, names[function_name(declaration.signature.name)])
