"""Speculative decoding with real key/value caches on unmodified `transformers` models (batch size 1, greedy).

`greedy` is the target alone (the reference), `chain` drafts one token after another, `tree` drafts a tree.
"""

from __future__ import annotations

from symcert_runtime.decoding.cache import CachedModel
from symcert_runtime.decoding.chain import chain_rounds
from symcert_runtime.decoding.greedy import greedy_tokens
from symcert_runtime.decoding.limits import Limits
from symcert_runtime.decoding.rounds import VerifiedRound
from symcert_runtime.decoding.tree import TreeShape, tree_rounds

__all__ = [
    "CachedModel",
    "Limits",
    "TreeShape",
    "VerifiedRound",
    "chain_rounds",
    "greedy_tokens",
    "tree_rounds",
]
