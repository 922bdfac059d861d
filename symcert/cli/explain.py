"""`symcert explain`: a rule's certificate from statement to proof status, in words and formulas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symcert.cli._completion import rules
from symcert.cli._inclusions import LAW, inclusion_lines
from symcert.cli._inclusions import THEOREM as INCLUSIONS
from symcert.cli._layout import laid_out, terminal_width
from symcert.cli._notation import in_letters, names, readable, subscripts, symbol
from symcert.cli.verify import ACCEPT_COMMAND, PROOFS
from symcert.rules import RULES, parse_rule
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert.rules.rule import RuleDeclaration
    from symcert.theorems.derivation import Derivation, Step
    from symcert.theorems.theorem import Theorem

LONG = 90
"""A value beyond this is printed by its last form only, or not at all where the step says it in words."""
RULES_IN_SCOPE = ", ".join(declaration.signature.example() for declaration in RULES.values())
SUBJECT_HELP = f"One of: {RULES_IN_SCOPE}; or a theorem id."


def explain(
    subject: Annotated[str, typer.Argument(metavar="RULE", help=SUBJECT_HELP, autocompletion=rules)],
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

    def theorem(name: str, heading: str = "##") -> list[str]:
        return _theorem(THEOREMS[name], ledger["theorems"].get(name), heading)

    if subject in THEOREMS:
        page = theorem(subject, "#")
    else:
        declaration = RULES[subject] if subject in RULES else RULES[parse_rule(subject).name]
        page = _heading(subject, declaration)
        for name in (declaration.certificate_theorem, declaration.margin_theorem, declaration.ceiling_theorem):
            page += theorem(name)
        page += _also_proved(declaration, THEOREMS)
    typer.echo(laid_out([*map(subscripts, page), *_foundations(ledger)], terminal_width()))


def _heading(rule: str, declaration: RuleDeclaration) -> list[str]:
    from symcert.engines import engines_of

    parameters = [f"  {_typed(p.name)}: {p.meaning} ({p.range_text()})" for p in declaration.signature.parameters]
    return [
        f"# {rule}: {declaration.title}",
        "",
        f"Rejects when {declaration.rejects_when}:",
        f"  {readable(declaration.rejection.formula())}",
        *parameters,
        f"Probabilities: {declaration.pipeline}.",
        "Tokens are numbered by the target's probability, p_0 ≥ p_1 ≥ …; x is the draft token, q the drafter; ties "
        "count as rejection.",
        "",
        *_why_a_certificate(declaration),
        "",
        "Found in:",
        *(f"  {engine}" for engine in engines_of(declaration.signature.name) or ("no engine of `symcert engines`",)),
        "",
    ]


def _typed(parameter: str) -> str:
    """`epsilon (ε)`: as it is typed, and as it stands in formulas."""
    return parameter if symbol(parameter) == parameter else f"{parameter} ({symbol(parameter)})"


def _why_a_certificate(declaration: RuleDeclaration) -> list[str]:
    """The argument from the rejection event to its certificate, in words."""
    from symcert.rules.rejection import RejectionSet

    meaning = "The certificate C depends on the target alone: KL(p‖q) < C proves acceptance (natural logarithms, nats)."
    if not isinstance(declaration.rejection, RejectionSet):
        return [meaning, "Of all drafters that miss token 0, those whose m challengers are tokens 1 … m are nearest."]
    return [
        "With a token, the rule rejects every less probable one: the rejection set R is a lower level set of p "
        "(theorem level_sets). It rejects when the drafter's argmax x lies in R. Of all drafters with an argmax in R, "
        "one whose argmax is R's most probable token x* is nearest to the target (theorem exchange). So C depends on R "
        f"through b = p(x*) = max {{ p(x) : {readable(declaration.rejection.formula())} }} alone; where R is empty "
        "every draft is accepted and C is infinite.",
        meaning,
    ]


def _also_proved(declaration: RuleDeclaration, theorems: Mapping[str, Theorem]) -> list[str]:
    """The rule's other theorems: those named after it and, of a rule on one draft token, those on all such rules."""
    from symcert.rules.rejection import RejectionSet

    rule = declaration.signature.name
    single = isinstance(declaration.rejection, RejectionSet)
    prefixes = (rule.replace("-", "_") + "_", *(("single_",) if single else ()))
    shown = {declaration.certificate_theorem, declaration.margin_theorem, declaration.ceiling_theorem}
    others = [
        theorem
        for name, theorem in theorems.items()
        if name not in shown and (name.startswith(prefixes) or (single and theorem.chapter == "rules"))
    ]
    lines = [line for theorem in others for line in _in_short(theorem, rule)]
    return ["## Also proved (`symcert explain THEOREM` has the derivation)", "", *lines, ""]


def _in_short(theorem: Theorem, rule: str) -> list[str]:
    """A theorem in one line; of the list of inclusions those that the rule takes part in, a line each."""
    first, *rest = _statement(theorem, rule)
    return [f"  {theorem.id}: {theorem.title}. {first}", *(f"    {line}" for line in rest)]


def _statement(theorem: Theorem, rule: str | None = None) -> list[str]:
    return [f"{LAW}; and:", *inclusion_lines(rule)] if theorem.id == INCLUSIONS else [theorem.statement]


def _theorem(theorem: Theorem, evidence: dict[str, Any] | None, heading: str) -> list[str]:
    lines = [
        f"{heading} {theorem.title} ({theorem.id})",
        "",
        *(f"  {line}" for line in _statement(theorem)),
        "",
        "Given:",
    ]
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
    """A line per step and one for its value; a step that says the same as the one before it is left out."""
    lines: list[str] = []
    for step in derivation.steps:
        value = _value(step)
        shown = [f"  {'=' if step.verified else '·'} {in_letters(step.text)}", *([f"      {value}"] if value else [])]
        if shown != lines[-len(shown) :]:
            lines += shown
    return lines


def _value(step: Step) -> str:
    """What a step's line has below it: nothing where that is 0, or a name or form of the generated code."""
    value = readable(step.formula)
    if value == "0" or "emitted" in step.text or names(value):
        return ""
    if len(value) <= LONG or not step.verified:
        return value
    if " = " in value:
        return value.rpartition(" = ")[2]
    return "" if " = " in step.text else value


def _status(theorem: Theorem, evidence: dict[str, Any] | None) -> list[str]:
    from symcert.ledger import sizes

    if evidence is None:
        return ["Proof status: no committed evidence; run `symcert verify --accept`."]
    small = sizes(evidence)
    lemmas, refuted = evidence["kernel"]["lemmas"], evidence["refuted"]
    lemma_count = f"{len(lemmas)} lemma{'' if len(lemmas) == 1 else 's'}"
    variants = ", ".join(entry["name"].split("/", 1)[1] for entry in refuted)
    return [
        "Proof status (proofs/ledger.json; `symcert verify` recomputes it):",
        f"  all n   proof objects over z3, {lemma_count}: {', '.join(evidence['kernel']['statements'])}",
        f"  n = {small[0]}…{small[-1]}  one-shot statements with an uninterpreted log, each refuted by z3 when negated",
        f"  false   {len(refuted)} variant{'' if len(refuted) == 1 else 's'} refuted with a counterexample: {variants}",
        *(f"  assumed {axiom}" for axiom in theorem.assumed),
    ]


def _foundations(ledger: dict[str, Any]) -> list[str]:
    versions = ", ".join(f"{name} {version}" for name, version in ledger.get("versions", {}).items())
    axioms = [f"  {name}: {text}" for name, text in ledger.get("axioms", {}).items()]
    return ["## Foundations", "", "Axioms of the kernel:", *axioms, "", f"Checked with {versions}." if versions else ""]
