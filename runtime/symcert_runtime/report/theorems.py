"""The theorems behind a run, each in one plain sentence. An id missing here is still listed, without a sentence."""

from __future__ import annotations

IN_WORDS = {
    "log_tangent": "log u ≤ u − 1 for every u > 0: the only analytic fact used anywhere.",
    "donsker_varadhan": "KL(p‖q) ≥ Σ pᵢfᵢ − log Σ qᵢe^fᵢ for every real f.",
    "master_lemma": "Tokens, a pivot and values f under two sign conditions give KL(p‖q) ≥ Σ pᵢfᵢ over those tokens.",
    "single_exact": "The certificate of one drafted token is exact: it cannot be raised.",
    "single_ceiling": "The certificate of one drafted token is at most log 2.",
    "strict_exact": "Below C the drafter's top token is the target's; some drafter at or near C is rejected.",
    "strict_margin": "φ(p₀ − p₁) never exceeds the strict certificate, and is attained.",
    "tree_exact": "Below C the target's top token is among the drafter's top m; some drafter at or near C is rejected.",
    "tree_ceiling": "The certificate of a tree of width m is at most log(m + 1).",
    "tree_margin": "The bound from the margin p₀ − pₘ never exceeds the tree certificate, and is attained.",
}
