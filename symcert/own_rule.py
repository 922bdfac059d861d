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

from collections.abc import Sequence
from dataclasses import dataclass, fields
from importlib.util import find_spec
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


class ParameterSymbol(sp.Symbol):  # type: ignore[misc]
    """A symbol that knows the range of the parameter it stands for."""

    parameter: Parameter


def parameter(
    name: str, minimum: Number | None = None, maximum: Number | None = None, meaning: str = "", kind: type[Any] = float
) -> ParameterSymbol:
    """A parameter of your rule, minimum <= value <= maximum, to be used in its threshold."""
    symbol = ParameterSymbol(name)
    symbol.parameter = Parameter(name, kind, meaning or f"parameter {name}", minimum, maximum)
    return symbol


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

    `threshold` is written over p_0, p_1, Ranked(m), H or Entropy(e), numbers and `parameters`.

    Raises UserError when the name is taken, the threshold uses something else, or token 0 could be rejected: the
    message then holds a target and parameters at which it is.
    """
    declared = {symbol.name: symbol.parameter for symbol in parameters}
    threshold = sp.sympify(threshold).subs({symbol: sp.Symbol(symbol.name) for symbol in parameters})
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


def _require_known(name: str, threshold: sp.Expr, declared: dict[str, Parameter]) -> None:
    if name in RULES:
        raise UserError(f"there is a rule {name} already; choose another name")
    if not name.replace("-", "_").isidentifier():
        raise UserError(f"{name!r} is no name for a rule; use letters, digits and hyphens")
    unknown = threshold.free_symbols - {p_0, p_1} - {sp.Symbol(known) for known in declared}
    if unknown:
        named = ", ".join(sorted(map(str, unknown)))
        raise UserError(f"the threshold of {name} uses {named}; declare it with parameter(…) and list it")


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
