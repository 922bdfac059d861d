"""The judge: what `certify_logits` claims of a row, held against what is exactly true of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property

import flint
from flint import arb

from soundness.oracle import RANKED, Answer, Rule, Side, Target, covered, divergence, less, some
from symcert_runtime import Certification

PRECISIONS = (128, 400, 1600, 6400)
"""Bits, until every question about a row is answered; what the last ones leave open counts as equal."""

WIDE_PRECISIONS = PRECISIONS[:3]
"""For rows of more than MANY tokens."""

MANY = 4096

RELATIVE, ABSOLUTE = 2.0**-30, 2.0**-36
"""A row is clear if KL (1 + RELATIVE) + ABSOLUTE is below the certificate: float64 with its error bounds sees it."""

BENEATH = 2.0**-1010
"""And this for every token and nat of z − M and y − M', for what underflows; what overflows double is not clear."""

UNSOUND = (
    "false certificate",
    "kl below exact",
    "certificate above exact",
    "margin above exact",
    "certified but rejected",
    "falsely refuted",
    "wrong decision",
    "wrong token",
    "wrong tie",
    "contradiction",
)
"""What no row may be.

False certificate: certified, and KL >= certificate. Falsely refuted: KL < certificate, and neither certified nor
undecided. Contradiction: claims that cannot hold together, or are no numbers."""

COUNTED = (
    "rows",
    "certified",
    "undecided",
    "certifiable",
    "missed",
    "missed, safe for engines",
    "clear",
    "missed, clear",
    "high precision",
    "equal",
)
"""What rows are counted as.

Certifiable: KL < certificate by any amount, by the exact rule. Missed: certifiable and not certified. Safe for engines:
certifiable also if every figure of a threshold moves by `slack`, since certificates of rules with a threshold hold for
engines that decide in float32. Clear: safe by more than rounding in float64 may take. High precision: a question that
128 bits left open. Equal: one that the highest precision left open."""


def slack(vocabulary: int) -> float:
    """More than float32 engines can be off in any figure of a threshold (`engine_rounding`: V/4 + O(1) units 2⁻²⁴)."""
    return 2.0**-11 + vocabulary * 2.0**-23


@dataclass(frozen=True)
class Claim:
    """A row of a `Certification`, as Python numbers."""

    kl: float
    certificate: float
    certified: bool
    accepted: bool
    undecided: bool
    tie: bool
    margin: float
    draft_token: int
    target_token: int


def claims(found: Certification) -> list[Claim]:
    """Of every row [R]."""
    columns = [getattr(found, field.name).tolist() for field in fields(Claim)]
    return [Claim(*values) for values in zip(*columns, strict=True)]


@dataclass(frozen=True)
class Row:
    """Logits as exact Python floats, and their rule."""

    rule: Rule
    target: Sequence[float]
    drafter: Sequence[float]

    @cached_property
    def span(self) -> float:
        """How far the least logits that count are below the maxima, both sides together; inf beyond double."""
        pairs = [(z, y) for z, y in zip(self.target, self.drafter, strict=True) if y != -math.inf]
        least = min((z for z, _ in pairs if z != -math.inf), default=max(self.target))
        return (max(self.target) - least) + (max(self.drafter) - min(y for _, y in pairs))


def judge(row: Row, claim: Claim, settled: bool = True) -> set[str]:
    """What the row is: names of UNSOUND and COUNTED.

    `settled`: False for a row that a fast pass left open; its bounds have to hold all the same.
    """
    found = {name for name, is_so in _consistency(row, claim, settled).items() if is_so}
    settled = settled and "wrong token" not in found
    ladder = PRECISIONS if len(row.target) <= MANY else WIDE_PRECISIONS
    for bits in ladder:
        with flint.ctx.workprec(bits):
            answers = _answers(row, claim, settled, last=bits == ladder[-1])
        if None not in answers.values():
            break
        found.add("high precision")
    if None in answers.values():
        found.add("equal")
    found |= {name for name, answer in answers.items() if answer}
    found |= {"rows"} | {name for name in ("certified", "undecided") if getattr(claim, name)}
    certifiable = "certifiable" in found
    verdicts = {
        "false certificate": claim.certified and not certifiable,
        "missed": certifiable and not claim.certified,
        "falsely refuted": certifiable and not claim.certified and not claim.undecided,
    }
    return found | {name for name, is_so in verdicts.items() if is_so}


def _answers(row: Row, claim: Claim, settled: bool, last: bool) -> dict[str, Answer]:
    """At the precision in force. Where two figures are equal, the truth is "no" to each of these questions."""
    side = Side(row.target)
    target, kl = Target(side), divergence(side, Side(row.drafter))
    exact, same = row.rule.certificates(target, settled=last)
    wide = slack(len(row.target))
    # Where the slack itself leaves something open, more is rejected: the first of the two certificates.
    safe = exact if row.rule.name in RANKED else row.rule.certificates(target, wide)[0]
    known = exact is same
    answers = {
        "kl below exact": less(arb(claim.kl), kl),
        "certificate above exact": less(exact, arb(claim.certificate)) if known else None,
        "margin above exact": less(target.margin(row.rule.rank), arb(claim.margin)),
        "certifiable": less(kl, exact) if known else None,
        "clear": _clear(row, kl, safe),
    }
    if claim.certified:
        answers["certified but rejected"] = not claim.accepted or _rejected(row, target, settled=last)
    else:
        answers["missed, safe for engines"] = less(kl, safe)
        answers["missed, clear"] = answers["clear"]
    if settled:
        answers["wrong decision"] = _wrong_decision(row, claim, target, wide)
        answers["wrong tie"] = _wrong_tie(row, claim, target, wide, last)
    return answers


def _clear(row: Row, kl: arb, safe: arb) -> Answer:
    if not math.isfinite(4 * row.span):
        return False
    beneath = arb(BENEATH) * len(row.target) * (1 + arb(row.span))
    return less(kl * (1 + RELATIVE) + ABSOLUTE + beneath, safe)


# --- what the rule does


def _rejected(row: Row, target: Target, settled: bool) -> Answer:
    """Whether the rule rejects the draft, ties broken against it."""
    if row.rule.width is not None:
        return not covered(row.rule, row.target, row.drafter)
    rejects, largest = row.rule.rejects(target, settled=settled), max(row.drafter)
    drafted = {z for z, y in zip(row.target, row.drafter, strict=True) if y == largest}
    return some([rejects(z) for z in drafted])


def _wrong_decision(row: Row, claim: Claim, target: Target, wide: float) -> bool:
    """Ties go to the lowest index. Thresholds are compared in rounded numbers: beyond doubt is what `wide` leaves."""
    if row.rule.width is not None:
        return claim.accepted != (_place(row.drafter, claim.target_token) < row.rule.width)
    if row.rule.name in RANKED:
        return claim.accepted != (_place(row.target, claim.draft_token) < row.rule.rank)
    z = row.target[claim.draft_token]
    if not claim.accepted:
        return row.rule.rejects(target, wide)(z) is False
    return row.rule.rejects(target, -wide)(z) is True and row.target.count(z) == 1


def _place(logits: Sequence[float], token: int) -> int:
    """How many tokens come before this one, ties by lowest index."""
    own = logits[token]
    return sum(z > own for z in logits) + sum(z == own for z in logits[:token])


def _wrong_tie(row: Row, claim: Claim, target: Target, wide: float, last: bool) -> Answer:
    """A certificate of exactly 0 is a tie, and a tie is one for some engine at least."""
    if claim.tie:
        return not row.rule.certificates(target, 0.0 if row.rule.name in RANKED else wide)[0].is_zero()
    exact, same = row.rule.certificates(target, settled=last)
    return exact.is_zero() if exact is same else None


def _consistency(row: Row, claim: Claim, settled: bool) -> dict[str, bool]:
    """What needs no arithmetic."""
    numbers = (claim.kl, claim.certificate, claim.margin)
    return {
        "contradiction": any(map(math.isnan, numbers))
        or min(numbers) < 0
        or claim.margin > 1
        or (claim.certified and (claim.undecided or claim.kl > math.nextafter(claim.certificate, math.inf)))
        or (claim.kl < claim.certificate and not claim.certified)
        or (claim.tie and claim.certificate != 0),
        "wrong token": settled and (claim.target_token, claim.draft_token) != (_first(row.target), _first(row.drafter)),
    }


def _first(logits: Sequence[float]) -> int:
    return logits.index(max(logits))
