"""Speculative decoding with real key/value caches on unmodified `transformers` models, greedy, one text or several.

`greedy` is the target alone (the reference), `chain` drafts one token after another, `tree` drafts a tree.
"""

from __future__ import annotations

from symcert_runtime.decoding.batch_cache import CachedBatch
from symcert_runtime.decoding.cache import CachedModel
from symcert_runtime.decoding.chain import chain_batch, chain_rounds
from symcert_runtime.decoding.greedy import greedy_tokens
from symcert_runtime.decoding.limits import Limits
from symcert_runtime.decoding.rounds import VerifiedRound
from symcert_runtime.decoding.tree import TreeShape, tree_batch, tree_rounds

__all__ = [
    "CachedBatch",
    "CachedModel",
    "Limits",
    "TreeShape",
    "VerifiedRound",
    "chain_batch",
    "chain_rounds",
    "greedy_tokens",
    "tree_batch",
    "tree_rounds",
]
