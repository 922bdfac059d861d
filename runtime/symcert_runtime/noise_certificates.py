"""Certificates that survive noise in the target's logits: accepted by every engine within ε of what was recorded.

The same model at another batch size, verify width or kernel gives slightly different logits. An *engine within ε* has
logits z̃ with |z̃_i − z_i − c| ≤ ε for every token i, some c (a shift changes no probability) and the recorded z; it
masks what the recorded target masks. ε is in nats per logit. E = e^{2ε}.

Two questions, two functions.

`noise_certificates`: the KL at hand is that of the RECORDED target. KL(p‖q) < C_ε proves that every engine within ε
accepts. Noise then moves the rule's decision but not the divergence, so C_ε is the rule's own certificate with more
tokens counted as rejected, namely all that some engine within ε rejects:
- One draft token. theorem single_exact holds of any set of tokens R (its proof fixes a token x and uses p_x only, and
  the value falls as p_x grows): KL(p‖q) below its value at b = max{p_x : x ∈ R} keeps the drafter's argmax out of R.
  Take R = ∪ R(p̃) over engines p̃ within ε. `NoisyCompetitors` bounds b: a log-probability moves by at most 2ε (z by ε
  after the shift, log Σ e^z by ε), so a token is below a threshold T̃ only if its recorded probability is below E·T̃;
  p̃_(m) lies within the factor E of p_(m), since order statistics move no farther than their terms; x leaves the top m
  only if z_x ≤ z_(m) + 2ε. For `strict` this is C where z_0 − z_1 > 2ε, else 0; for every rule that accepts the argmax
  it is at least that.
- The entropy: on the way p(t) from p to p̃ the derivative of p_i is p_i(δ_i − Σ p_j δ_j), at most 2ε p_i in size. With
  G = H_e + 2e + min(1, eV): |dH_e/dt| = |Σ p_i′ (log(p_i + e) − e/(p_i + e))| ≤ 2ε (Σ p |log(p + e)| + Σ p e/(p + e)),
  and the first sum is at most H_e + 2 log(1 + e), the second at most min(1, eV). So |dG/dt| ≤ 2εG, and G moves by a
  factor within e^{±2ε}. What an engine's own rounding adds is scaled by e^{4ε}: none of its factors grows faster.
- A tree of width m. The engine's argmax is a token a with z_a ≥ z_0 − 2ε, and must be among the drafter's top m. If it
  is not, m other tokens have q_j ≥ q_a; the most probable ones cost least. Let c level p_a with those of them that are
  below c (the pool), q* be p levelled so. Then Σ p_i log(q_i/q*_i) ≤ Σ p_i q_i/q*_i − 1 ≤ q_a Σ_pool (p_i/c − 1) = 0,
  because p_j/c − 1 ≤ 0 and q_j ≥ q_a for the pool's other tokens: KL(p‖q) ≥ KL(p‖q*), which is the formula of theorem
  tree_exact with p_a in the place of p_0. C_ε is the least of these over the tokens a; 0 where one is of rank m or
  beyond. This paragraph is written out here and tested; the kernel has the case a = 0 (tree_exact).

`engine_certificates`: the KL at hand is that of the ENGINE's target: theorems strict_noise, tree_noise, single_noise.

All bounds are lower bounds in enclosure arithmetic.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from symcert_runtime.eager import at_most_all, draft_certificate
from symcert_runtime.enclosure import Enclosure, Operand, exp
from symcert_runtime.engine_rounding import FLUSHED, computed_number, relative_error
from symcert_runtime.errors import UserError
from symcert_runtime.generated.single_noise import single_noise
from symcert_runtime.generated.strict_noise import strict_noise
from symcert_runtime.generated.tree_exact import tree_exact
from symcert_runtime.generated.tree_noise import tree_noise
from symcert_runtime.recorded import RecordedCompetitors, certify_recorded
from symcert_runtime.rejection import Competitor, Token, UpToTop, rejects
from symcert_runtime.row_record import RowRecord
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of
from symcert_runtime.statistics import probability_of, top_tokens

MOST_NOISE = 50.0
"""Nats per logit. More would overflow nothing yet mean nothing."""

_ROUNDING_MOVES = 1 + 1e-5
"""An engine's rounding error of a log-probability grows by at most 10⁻⁵ of what noise adds to its distance."""


def checked_noise(noise: float) -> float:
    """Raises UserError for a noise that is no number of nats in [0, MOST_NOISE]."""
    if not 0 <= noise <= MOST_NOISE:
        raise UserError(
            f"the noise is {noise}; give the largest error of a logit in nats, a number in [0, {MOST_NOISE:g}]"
        )
    return float(noise)


def noise_certificates(record: RowRecord, rule: Rule, target_noise: float) -> Tensor:
    """C_ε [R], nats, rounded down: KL(recorded target ‖ drafter) < C_ε proves acceptance by every engine within ε.

    `rule` does not differ by depth. +inf where no engine within ε can reject; without noise the recorded certificate.
    Raises UserError for noise out of range, and for what `certify_recorded` does.
    """
    noise = checked_noise(target_noise)
    if noise == 0:
        return certify_recorded(record, rule).bounds.certificate.lower
    if covers_target_token(rule):
        return _coverage(record, rule, noise)
    target = record.target
    missing = max(0, 2 - target.logits.shape[-1])  # a vocabulary of one token
    pool = torch.nn.functional.pad(target.logits, (0, missing), value=-math.inf)
    return draft_certificate(rule, _competitor(record, rule, noise), pool, target)[0].lower


def noise_certified(record: RowRecord, rule: Rule, target_noise: float) -> Tensor:
    """[R] bool: every engine within ε of the recorded target is proved to accept this draft."""
    return record.kl.upper < noise_certificates(record, rule, target_noise)


def engine_certificates(record: RowRecord, rule: Rule, target_noise: float, drafter_noise: float = 0.0) -> Tensor:
    """[R] nats, rounded down: KL(engine's target ‖ drafter) below it proves acceptance, for every engine within ε.

    The draft is the argmax (the top m) of logits within `drafter_noise` of the drafter's. Theorems strict_noise,
    tree_noise and, for other rules, single_noise. Raises UserError as `noise_certificates` does.
    """
    noises = [Enclosure.exactly(checked_noise(noise)) for noise in (target_noise, drafter_noise)]
    target = record.target
    p_top = probability_of(target.logits, target)
    if covers_target_token(rule):
        width = at_most_all(facts_of(rule).width_of(rule), target)
        if width >= target.vocabulary:
            return torch.full_like(target.maximum, math.inf)
        found: Enclosure = tree_noise(p_top[:, : min(width + 1, p_top.shape[-1])], *noises)
        return found.lower.clamp(min=0.0)
    if rule.name == "strict" and p_top.shape[-1] > 1:
        found = strict_noise(p_top[:, 0], p_top[:, 1], *noises)
        return found.lower.clamp(min=0.0)
    rejected = _competitor(record, rule, target_noise).possible
    ratio = exp(2 * noises[0]) * probability_of(rejected.logit, target) / p_top[:, 0]
    found = single_noise(p_top[:, 0], ratio, *noises)
    return torch.where(rejected.present, found.lower.clamp(min=0.0), math.inf)


def survives_noise(first: Tensor, second: Tensor, noise: float) -> Tensor:
    """[R] bool: the gap first − second of two logits is more than 2ε, for certain: no engine within ε reverses them."""
    gap = Enclosure.exactly(first) - Enclosure.exactly(second)
    return gap.lower > 2 * noise


def rejection_gap(target_logits: Tensor, draft_logits: Tensor, width: Tensor) -> Tensor:
    """[R] float64 nats: how far the target's argmax is above the most probable of the drafter's top `width` [R] tokens.

    Where a rejected row's gap is at most 2ε, an engine within ε has a drafted token as its argmax. Ties in the
    drafter's order go to the lowest index.
    """
    if not len(width):
        return torch.zeros(0, dtype=torch.float64)
    drafted = top_tokens(draft_logits, min(int(width.max()), draft_logits.shape[-1]))
    offered = torch.arange(drafted.shape[-1]) < width[:, None]
    logits = target_logits.gather(-1, drafted).double()
    best = logits.masked_fill(~offered.to(logits.device), -math.inf).amax(-1)
    return target_logits.amax(-1).double() - best


def noise_ties(
    target_logits: Tensor, draft_logits: Tensor, width: Tensor, accepted: Tensor, noise: float | None
) -> Tensor:
    """[R] bool: rejected, although an engine within ε has a drafted token as its argmax. Without a noise none is."""
    ties = torch.zeros(len(accepted), dtype=torch.bool)
    rows = (~accepted).nonzero()[:, 0]
    if noise is None or not len(rows):
        return ties
    gap = rejection_gap(target_logits[rows], draft_logits[rows], width[rows])
    ties[rows] = ~survives_noise(gap, torch.zeros_like(gap), noise).cpu()
    return ties


def _coverage(record: RowRecord, rule: Rule, noise: float) -> Tensor:
    target = record.target
    width = at_most_all(facts_of(rule).width_of(rule), target)
    if width >= target.vocabulary:
        return torch.full_like(target.maximum, math.inf)
    width = min(width, target.logits.shape[-1] - 1)  # a narrower tree has the smaller certificate
    largest = target.logits[:, : width + 1]
    p_top = probability_of(largest, target)
    certain = survives_noise(largest[:, :1], largest, noise)  # [R, width + 1]: this rank stays below token 0
    least = tree_exact(p_top).lower
    for rank in range(1, width):
        rows = (~certain[:, rank]).nonzero()[:, 0]
        if len(rows):
            order = [rank, *(r for r in range(width + 1) if r != rank)]
            missed: Enclosure = tree_exact(p_top[rows][:, order])
            least = least.index_copy(0, rows, torch.minimum(least[rows], missed.lower))
    return torch.where(certain[:, width], least.clamp(min=0.0), 0.0)


def _competitor(record: RowRecord, rule: Rule, noise: float) -> Competitor:
    found: Competitor = rejects(rule, NoisyCompetitors(record, noise), computed_number)
    return found


class NoisyCompetitors(RecordedCompetitors):
    """The most probable recorded token that some engine within ε may reject: `possible`; see the module's bounds."""

    def __init__(self, record: RowRecord, noise: float) -> None:
        super().__init__(record, with_tail=True)
        self._noise = noise
        self._factor = exp(Enclosure.exactly(2 * noise)).upper
        logits = self._row.logits
        runner_up = logits[:, 1] if logits.shape[-1] > 1 else torch.full_like(logits[:, 0], -math.inf)
        self._same_argmax = survives_noise(logits[:, 0], runner_up, noise)

    def ranked(self, m: int) -> Enclosure:
        logits = self._ranked_logit(m)
        masked = logits == -math.inf
        distance = torch.where(masked, 0.0, logits - self._row.maximum).abs() + 2 * self._noise
        error = relative_error(distance, self._row.vocabulary)
        moved = Enclosure(1 / self._factor, self._factor) * Enclosure(1 - error, 1 + error)
        flushed = torch.full_like(error, FLUSHED)
        found = (probability_of(logits, self._row) * moved + Enclosure(-flushed, flushed)).clamp(0.0, 1.0)
        return Enclosure(torch.where(masked, 0.0, found.lower), torch.where(masked, 0.0, found.upper))

    def entropy(self, inside: Operand) -> Enclosure:
        known = super().entropy(inside)
        e = float(inside.upper) if isinstance(inside, Enclosure) else float(inside)
        offset = 2 * e + min(1.0, e * self._row.vocabulary)
        moved = (known + offset) * Enclosure(1 / self._factor, self._factor) - offset
        width = (known.upper - known.lower) * self._factor * self._factor
        return moved + Enclosure(-width, width)

    def below(self, threshold: Enclosure, or_equal: bool) -> Competitor:
        found = super().below(threshold, or_equal)
        if not isinstance(threshold, UpToTop):
            return found
        # Such a threshold keeps the engine's own argmax, which is token 0 only where noise cannot exchange it.
        anyone = super().below(Enclosure(threshold.lower, threshold.upper), or_equal)
        return Competitor(
            _either(self._same_argmax, found.possible, anyone.possible),
            _either(self._same_argmax, found.certain, anyone.certain),
        )

    def beyond(self, m: int) -> Competitor:
        found = super().beyond(m)
        highest = torch.nextafter(
            found.possible.logit + 2 * self._noise, torch.full_like(found.possible.logit, math.inf)
        )
        reached = self._largest(self._logits <= highest[:, None])
        return Competitor(
            found.possible.or_else(Token(reached.logit, reached.present & found.possible.present)), found.certain
        )

    def _threshold_distance(self, threshold: Enclosure) -> tuple[Tensor, Tensor]:
        low, high = super()._threshold_distance(threshold)
        moved = 2 * self._noise * _ROUNDING_MOVES
        return low - moved, high + moved


def _either(which: Tensor, chosen: Token, otherwise: Token) -> Token:
    return Token(
        torch.where(which, chosen.logit, otherwise.logit), torch.where(which, chosen.present, otherwise.present)
    )
