"""The settings that advice considers, beside those that the run was recorded under. Data only."""

from __future__ import annotations

ONE_DRAFT_TOKEN = (
    "strict",
    *(f"top-m:m={m}" for m in (2, 3, 5)),
    *(f"additive:t={t}" for t in (0.02, 0.05, 0.1, 0.2, 0.3, 0.5)),
    *(f"multiplicative:alpha={alpha}" for alpha in (0.9, 0.7, 0.5, 0.3, 0.1)),
    "relaxed:m=10,delta=0.6",
    *(f"relaxed-ratio:m=3,r={r}" for r in (0.7, 0.5, 0.3)),
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5",
    "typical:epsilon=0.09,delta=0.3",
    "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5",
    *(f"constant:a={a}" for a in (0.3, 0.1, 0.03)),
)
"""Rules for one draft token: the engines' defaults, and thresholds around them."""

TREES = (
    *(f"tree:m={m}" for m in (2, 3, 4, 5, 6, 8, 10, 12, 15)),
    *(f"tree:m={widths}" for widths in ("4-2", "4-2-1", "8-4-2", "8-2-1", "8-4-2-2")),
)
"""Widths of trees, also by depth; those wider than the recorded tree are left out."""
