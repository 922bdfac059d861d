"""Numbers as an engineer reads them aloud: shares never rounded to a false 0% or 100%, denominators always named."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from symcert_runtime.report.data import Counts, Diagnosis
from symcert_runtime.rule_facts import RuleFacts
from symcert_runtime.rule_grammar import Rule, value_text

if TYPE_CHECKING:
    from symcert_runtime.report.breakdown import EngineVerdict, Loss

_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUBSCRIPT = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")

REASONS = {
    "violation": "The position was certified and yet rejected, which contradicts a theorem.",
    "kl_exceeds_certificate": "The drafter was too far from the target: KL ≥ C, and the rule did reject.",
    "exact_tie": "Two target logits that decide are exactly equal, so C = 0 and nothing below it can be certified.",
    "vocabulary_hole": "The drafter gives probability 0 to a token the target can emit, so KL = ∞.",
    "undecided": "KL and C are closer than their numerical enclosures can tell apart.",
    "noise_tie": "Two target logits that decide differ by no more than the target's measured noise.",
    "kl_unknown": "The engine's dump told too little of the two distributions to bound KL from above.",
    "premise_not_met": "The engine drafted another token than the drafter's argmax, and certificates speak of that.",
}


def count(value: int) -> str:
    """`12,345`."""
    return f"{value:,}"


def counted(value: int, singular: str, plural: str | None = None) -> str:
    """`1 position`, `2,500 positions`."""
    return f"{count(value)} {singular if value == 1 else plural or singular + 's'}"


def share(part: int, whole: int) -> str:
    """`12.3%`, `<0.1%`, `>99.9%`; `–` of an empty whole. 0.0% and 100.0% are literal."""
    if whole == 0:
        return "–"
    tenths = round(1000 * part / whole)
    if tenths == 0 and part > 0:
        return "<0.1%"
    if tenths == 1000 and part < whole:
        return ">99.9%"
    return f"{tenths / 10:.1f}%"


def nats(value: float) -> str:
    """`0.0123`, `7.6×10⁻⁴`, `∞`, `–` where there is no value."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞"
    if value == 0:
        return "0"
    if abs(value) >= 1e-3:
        return f"{value:.3g}"
    mantissa, exponent = f"{value:.1e}".split("e")
    return f"{mantissa}×10{superscript(int(exponent))}"


def measured(value: float) -> str:
    """Three significant digits, zeros at the end included: `0.0500`, `12.0`, `1,234`, `7.60×10⁻⁴`, `∞`, `–`, `0`."""
    if value == 0 or not math.isfinite(value):
        return nats(value)
    if abs(value) >= 999.5:
        return f"{value:,.0f}"
    if abs(value) >= 1e-3:
        return f"{value:#.3g}".removesuffix(".")
    mantissa, exponent = f"{value:.2e}".split("e")
    return f"{mantissa}×10{superscript(int(exponent))}"


def probability(value: float) -> str:
    """`0.613`, `<0.001`, `>0.999`, `1`, `0`."""
    if value in (0.0, 1.0):
        return f"{value:.0f}"
    if value < 0.0005:
        return "<0.001"
    return ">0.999" if value > 0.9995 else f"{value:.3f}"


def rank(index: int) -> str:
    """`1st`, `2nd`, `23rd` of an index from 0; negative where nobody told."""
    if index < 0:
        return "of unknown rank"
    number = index + 1
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def superscript(exponent: int) -> str:
    """`-7` -> `⁻⁷`."""
    return str(exponent).translate(_SUPERSCRIPT)


def subscript(index: int) -> str:
    """`12` -> `₁₂`."""
    return str(index).translate(_SUBSCRIPT)


def rule_sentence(facts: RuleFacts) -> str:
    """What the rule does, in the words of its declaration."""
    return f"{facts.title[0].upper()}{facts.title[1:]}. Rejects when {facts.rejects_when}."


def parameter_meanings(rule: Rule, facts: RuleFacts) -> list[tuple[str, str]]:
    """`("m = 8-4-2-2", "tree width; …")` for every parameter, those at their default included."""
    return [(f"{p.name} = {value_text(rule.parameters[p.name])}", p.meaning) for p in facts.signature.parameters]


def together_sentence(tallies: Sequence[Counts]) -> str:
    """All rules at once: the one figure that adds up over rules."""
    certified, violations = sum(t.certified for t in tallies), sum(t.violations for t in tallies)
    rejected = "none of them was rejected" if violations == 0 else f"{count(violations)} of them rejected"
    return (
        f"Under all {len(tallies)} rules together {counted(certified, 'position')} "
        f"{'was' if certified == 1 else 'were'} certified, and {rejected}."
    )


def ceilings_sentence(names: Sequence[str]) -> str:
    """Of a rule that differs by depth."""
    return f"By depth the ceilings are {', '.join(names)}, the last for all deeper ones."


def accepted_sentence(tally: Counts) -> str:
    return (
        f"{count(tally.accepted)} of {counted(tally.positions, 'drafted position')} were accepted "
        f"({share(tally.accepted, tally.positions)}); counting only the {count(tally.kept_positions)} whose context "
        f"is part of the emitted text, {count(tally.kept_accepted)} were "
        f"({share(tally.kept_accepted, tally.kept_positions)})."
    )


def certified_sentence(tally: Counts) -> str:
    return (
        f"{count(tally.certified)} of {counted(tally.positions, 'drafted position')} were certified "
        f"({share(tally.certified, tally.positions)}), which is {share(tally.certified, tally.accepted)} "
        f"of the {count(tally.accepted)} accepted ones."
    )


def violation_sentence(tally: Counts) -> str:
    if tally.certified == 0:
        return "No position was certified, so there was nothing to contradict."
    if tally.violations == 0:
        return f"None of the {count(tally.certified)} certified positions was rejected: 0 violations."
    return (
        f"{count(tally.violations)} of {count(tally.certified)} certified positions were rejected. This contradicts "
        "a proved theorem, so the implementation or the trace is wrong: please report it."
    )


def diagnosis_sentences(tally: Counts, found: Diagnosis, ceilings: Sequence[tuple[float, str]]) -> str:
    """Where the rejections happened: the room the target left there, and whether the usual draft would have done."""
    if tally.rejected == 0:
        return "Nothing was rejected."
    return (
        f"The median certificate of the {counted(tally.rejected, 'rejected position')} is "
        f"{nats(found.rejected_certificate)} nats; near 0 the target itself is torn between tokens, at the ceiling "
        f"{_ceiling(ceilings)} it is certain. "
        f"The drafter's usual distance, the median KL over all {count(tally.positions)} drafted positions, is "
        f"{nats(found.usual_kl)} nats. {_distance_sentence(tally, found)}"
    )


def _ceiling(ceilings: Sequence[tuple[float, str]]) -> str:
    limit, name = max(ceilings)
    return f"{name} ≈ {limit:.3f}" if len(ceilings) == 1 else f"of its depth (at most {name} ≈ {limit:.3f})"


def _distance_sentence(tally: Counts, found: Diagnosis) -> str:
    near, far = found.usual_too_far, found.unusually_far
    if far == 0:
        return "It was too much for a guarantee at every rejected position."
    if near == 0:
        return (
            "It would have been enough for a guarantee at each of them; there the drafter was farther off than usual."
        )
    return (
        f"It was too much for a guarantee at {count(near)} of the rejected positions ({share(near, tally.rejected)}); "
        f"at the other {count(far)} ({share(far, tally.rejected)}) it would have been enough, but there the drafter "
        "was farther off than usual."
    )


def length_sentence(tally: Counts) -> str:
    mean = tally.mean_acceptance_length
    return (
        f"{counted(tally.rounds, 'verify step')} accepted {count(tally.kept_accepted)} draft tokens into the text: "
        f"{mean:.2f} per verify step, {mean + 1:.2f} with the token that the target adds itself."
    )


def loss_sentence(found: Loss) -> str:
    """What the rule accepted besides the target's argmax, and what the target lost by it."""
    if not found.tokens:
        return (
            f"Nothing: no draft token among the {counted(found.emitted, 'emitted token')} is other than the target's "
            "most probable one."
        )
    return (
        f"{count(found.tokens)} of {counted(found.emitted, 'emitted token')} ({share(found.tokens, found.emitted)}) "
        f"{'is a draft token' if found.tokens == 1 else 'are draft tokens'} other than the target's most probable one. "
        "What each gave up, p₀ − p(draft token), is an upper bound; the logarithms are natural."
    )


def engine_sentence(verdicts: Sequence[EngineVerdict], premise_not_met: int, positions: int) -> str:
    """How far another engine and the rule agree on the tokens that the engine verified."""
    spoken = [row for row in verdicts if row.premise]
    looked = sum(row.kept + row.replaced for row in spoken)
    agreed = sum(row.kept if row.rule_accepts else row.replaced for row in spoken)
    sentence = (
        f"The engine verified {counted(looked, 'draft')} that {'was' if looked == 1 else 'were'} the drafter's argmax; "
        f"engine and rule agreed on {count(agreed)} of them ({share(agreed, looked)})."
    )
    if premise_not_met:
        sentence += (
            f" At {count(premise_not_met)} of {counted(positions, 'position')} it drafted another token: "
            "no certificate speaks of those."
        )
    return sentence
