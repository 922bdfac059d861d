"""The theorems behind a run, each in one plain sentence.

An id missing here is still listed on the page, without a sentence; `symcert explain` has the full statements.
"""

from __future__ import annotations

IN_WORDS = {
    "log_tangent": "log u ≤ u − 1 for every u > 0: the only analytic fact used anywhere.",
    "donsker_varadhan": "KL(p‖q) ≥ Σ pᵢfᵢ − log Σ qᵢe^fᵢ for every real f.",
    "master_lemma": "Tokens, a pivot and values f under two sign conditions give KL(p‖q) ≥ Σ pᵢfᵢ over those tokens.",
    "single_exact": "A drafter with KL < C has its one drafted token accepted; one at KL = C need not.",
    "single_ceiling": "The certificate of one drafted token is at most log 2.",
    "strict_exact": "A drafter with KL < C has the target's top token as its own top token; one at KL = C need not.",
    "strict_margin": "The bound from the margin p₀ − p₁ alone never exceeds the strict certificate.",
    "tree_exact": "A drafter with KL < C has the target's top token among its own top m; one at KL = C need not.",
    "tree_ceiling": "The certificate of a tree of width m is at most log(m + 1).",
    "tree_margin": "The bound from the margin p₀ − pₘ alone never exceeds the tree certificate.",
}
