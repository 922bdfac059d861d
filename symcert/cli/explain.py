"""`symcert explain`: a rule's certificate from statement to proof status, in words and formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from symcert.cli.verify import ACCEPT_COMMAND, PROOFS
from symcert.rules import RULES, parse_rule
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert.rules.rule import RuleDeclaration
    from symcert.theorems.derivation import Derivation
    from symcert.theorems.theorem import Theorem
    from symcert_runtime.rule_grammar import Rule

RULES_IN_SCOPE = ", ".join(declaration.signature.example() for declaration in RULES.values())


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help=f"One of: {RULES_IN_SCOPE}.")],
) -> None:
    """Print a rule's rejection set, its theorems with their derivations, and what the committed evidence says of each.

    The derivations are carried out anew by sympy while they are printed.
    """
    from symcert.errors import ProofError
    from symcert.ledger import read_ledger
    from symcert.theorems import THEOREMS

    chosen = parse_rule(rule)
    declaration = RULES[chosen.name]
    try:
        ledger = read_ledger(PROOFS) or {"theorems": {}}
    except ProofError as error:
        raise UserError(f"{error}; restore it, or write it anew with `{ACCEPT_COMMAND}`") from None
    page = _heading(chosen, declaration)
    for name in (declaration.certificate_theorem, declaration.margin_theorem, declaration.ceiling_theorem):
        page += _theorem(THEOREMS[name], ledger["theorems"].get(name))
    page += _foundations(ledger)
    typer.echo("\n".join(page))


def _heading(rule: Rule, declaration: RuleDeclaration) -> list[str]:
    parameters = [f"  {p.name}: {p.meaning} ({p.range_text()})" for p in declaration.signature.parameters]
    return [
        f"# {rule}: {declaration.title}",
        "",
        f"Rejects when {declaration.rejects_when}:",
        f"  {declaration.rejection.formula()}",
        *parameters,
        "Tokens are numbered by the target's probability, p_0 ≥ p_1 ≥ …; q is the drafter; ties count as rejection.",
        "The certificate C depends on the target alone: KL(p‖q) < C proves acceptance (natural logarithms, nats).",
        "",
    ]


def _theorem(theorem: Theorem, evidence: dict[str, Any] | None) -> list[str]:
    lines = [f"## {theorem.title} ({theorem.id})", "", f"  {theorem.statement}", "", "Given:"]
    lines += [f"  {hypothesis}" for hypothesis in theorem.hypotheses]
    if theorem.dual:
        dual = theorem.dual
        lines += [
            "",
            "Dual certificate (master lemma):",
            f"  S = {dual.support}, pivot {dual.pivot}",
            f"  {dual.multipliers}",
        ]
        lines += [f"  needs {condition}" for condition in theorem.side_conditions]
    lines += ["", "Derivation (= marks a line sympy has just proved):", *_steps(theorem.derive())]
    if theorem.attain:
        lines += ["", "Attained:", *_steps(theorem.attain())]
    if theorem.note:
        lines += ["", f"Note: {theorem.note}"]
    return [*lines, "", *_status(theorem, evidence), ""]


def _steps(derivation: Derivation) -> list[str]:
    return [
        f"  {'=' if step.verified else '·'} {step.text}"
        + (f"\n      {step.formula}" if step.formula not in ("", "0") else "")
        for step in derivation.steps
    ]


def _status(theorem: Theorem, evidence: dict[str, Any] | None) -> list[str]:
    if evidence is None:
        return ["Proof status: no committed evidence; run `symcert verify --accept`."]
    small = [entry["scope"].split(",")[0].removeprefix("n = ") for entry in evidence["small"]]
    lemmas, refuted = evidence["kernel"]["lemmas"], evidence["refuted"]
    names = ", ".join(entry["name"].split("/", 1)[1] for entry in refuted)
    return [
        "Proof status (proofs/ledger.json; `symcert verify` recomputes it):",
        f"  all n   proof objects over z3, {len(lemmas)} lemmas: {', '.join(evidence['kernel']['statements'])}",
        f"  n = {small[0]}…{small[-1]}  one-shot statements with an uninterpreted log, each refuted by z3 when negated",
        f"  false   {len(refuted)} variants refuted with a counterexample: {names}",
        *(f"  assumed {axiom}" for axiom in theorem.assumed),
    ]


def _foundations(ledger: dict[str, Any]) -> list[str]:
    versions = ", ".join(f"{name} {version}" for name, version in ledger.get("versions", {}).items())
    axioms = [f"  {name}: {text}" for name, text in ledger.get("axioms", {}).items()]
    return ["## Foundations", "", "Axioms of the kernel:", *axioms, "", f"Checked with {versions}." if versions else ""]
