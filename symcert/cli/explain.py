"""`symcert explain`: a rule's certificate from statement to proof status, in words and formulas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symcert.cli.verify import ACCEPT_COMMAND, PROOFS
from symcert.rules import RULES, parse_rule
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert.rules.rule import RuleDeclaration
    from symcert.theorems.derivation import Derivation
    from symcert.theorems.theorem import Theorem

RULES_IN_SCOPE = ", ".join(declaration.signature.example() for declaration in RULES.values())


def explain(
    subject: Annotated[str, typer.Argument(metavar="RULE", help=f"One of: {RULES_IN_SCOPE}; or a theorem id.")],
) -> None:
    """Print a rule's rejection set, its theorems with their derivations, and what the committed evidence says of each.

    A rule's name alone, without parameters, is enough. The derivations are carried out anew by sympy while they are
    printed. With a theorem id: that theorem.
    """
    from symcert.errors import ProofError
    from symcert.ledger import read_ledger
    from symcert.theorems import THEOREMS

    try:
        ledger = read_ledger(PROOFS) or {"theorems": {}}
    except ProofError as error:
        raise UserError(f"{error}; restore it, or write it anew with `{ACCEPT_COMMAND}`") from None

    def theorem(name: str) -> list[str]:
        return _theorem(THEOREMS[name], ledger["theorems"].get(name))

    if subject in THEOREMS:
        page = [f"# {THEOREMS[subject].title}", "", *theorem(subject)]
    else:
        declaration = RULES[subject] if subject in RULES else RULES[parse_rule(subject).name]
        page = _heading(subject, declaration)
        for name in (declaration.certificate_theorem, declaration.margin_theorem, declaration.ceiling_theorem):
            page += theorem(name)
        page += _also_proved(declaration, THEOREMS)
    typer.echo("\n".join([*page, *_foundations(ledger)]))


def _heading(rule: str, declaration: RuleDeclaration) -> list[str]:
    from symcert.engines import engines_of

    parameters = [f"  {p.name}: {p.meaning} ({p.range_text()})" for p in declaration.signature.parameters]
    return [
        f"# {rule}: {declaration.title}",
        "",
        f"Rejects when {declaration.rejects_when}:",
        f"  {declaration.rejection.formula()}",
        *parameters,
        f"Probabilities: {declaration.pipeline}.",
        "Tokens are numbered by the target's probability, p_0 ≥ p_1 ≥ …; x is the draft token, q the drafter; ties",
        "count as rejection.",
        "",
        *_why_a_certificate(declaration),
        "",
        "Found in:",
        *(f"  {engine}" for engine in engines_of(declaration.signature.name) or ("no engine of `symcert engines`",)),
        "",
    ]


def _why_a_certificate(declaration: RuleDeclaration) -> list[str]:
    """The argument from the rejection event to its certificate, in words."""
    from symcert.rules.rejection import RejectionSet

    meaning = "The certificate C depends on the target alone: KL(p‖q) < C proves acceptance (natural logarithms, nats)."
    if not isinstance(declaration.rejection, RejectionSet):
        return [meaning, "Of all drafters that miss token 0, those whose m challengers are tokens 1 … m are nearest."]
    return [
        "With a token, the rule rejects every less probable one: the rejection set R is a lower level set of p",
        "(theorem level_sets). It rejects when the drafter's argmax x lies in R. Of all drafters with an argmax in R,",
        "one whose argmax is R's most probable token x* is nearest to the target (theorem exchange). So C depends on R",
        f"through b = p(x*) = max {{ p(x) : {declaration.rejection.formula()} }} alone; where R is",
        "empty every draft is accepted and C is infinite.",
        meaning,
    ]


def _also_proved(declaration: RuleDeclaration, theorems: Mapping[str, Theorem]) -> list[str]:
    """The rule's other theorems, a line each: those named after it, those on every draft token, those on all rules."""
    from symcert.rules.rejection import RejectionSet

    own = declaration.signature.name.replace("-", "_") + "_"
    prefixes = (own, "single_") if isinstance(declaration.rejection, RejectionSet) else (own,)
    shown = {declaration.certificate_theorem, declaration.margin_theorem, declaration.ceiling_theorem}
    others = [
        theorem
        for name, theorem in theorems.items()
        if name not in shown and (name.startswith(prefixes) or theorem.chapter == "rules")
    ]
    lines = [f"  {theorem.id}: {theorem.title}. {theorem.statement}" for theorem in others]
    return ["## Also proved (`symcert explain THEOREM` has the derivation)", "", *lines, ""]


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
    from symcert.ledger import sizes

    if evidence is None:
        return ["Proof status: no committed evidence; run `symcert verify --accept`."]
    small = sizes(evidence)
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
