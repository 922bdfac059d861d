"""Figures that the paper states, for the table that sets a user's own beside them. Quoted, never computed here.

Source: A. Sharma, "When Is a Draft Accepted? A Theory of Acceptance in Speculative Decoding", arXiv 2606.30265: 500
prompts of UltraChat-200k of at least 64 tokens, 128 greedy steps each (about 63,000 steps), the target alone.
Only figures known to this project are listed. Two of them are known without the model they belong to, and the paper's
parameters of Medusa's rule are taken to be Medusa's defaults.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SOURCE = "arXiv 2606.30265"
MARK = f"from {SOURCE}, not computed here"
SETTING = "500 UltraChat-200k prompts of at least 64 tokens, 128 greedy steps each"

SMALL, LARGE, UNNAMED = "Qwen3-1.7B", "Qwen3-4B", "one of them"
MODELS = (SMALL, LARGE, UNNAMED)

DISTRIBUTION, CERTIFICATES, RUNS = "distribution", "certificates", "run_lengths"
EPSILON = 0.3
"""Nats at which the paper states run lengths."""

MEDUSA = ("typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5", "typical:epsilon=0.09,delta=0.3")
"""Medusa's default thresholds, with the entropy as the engine computes it and exact."""


@dataclass(frozen=True)
class Quoted:
    """One figure of the paper, per model."""

    section: str
    """DISTRIBUTION, CERTIFICATES or RUNS."""
    names: tuple[str, ...]
    """A column of the profile, or rule strings it is about."""
    statistic: str
    values: Mapping[str, str]
    """Model -> the figure as printed."""


def _both(section: str, names: tuple[str, ...], statistic: str, small: str, large: str) -> Quoted:
    return Quoted(section, names, statistic, {SMALL: small, LARGE: large})


def _tree(m: int, median: str, p5: str, large_p5: str | None = None) -> tuple[Quoted, Quoted]:
    names = (f"tree:m={m}",)
    return (
        Quoted(CERTIFICATES, names, "median", {SMALL: median}),
        Quoted(CERTIFICATES, names, "p5", {SMALL: p5} | ({LARGE: large_p5} if large_p5 else {})),
    )


QUOTED: tuple[Quoted, ...] = (
    _both(DISTRIBUTION, ("p_0",), "mean", "0.845", "0.871"),
    _both(DISTRIBUTION, ("p_0",), "median", "0.969", "0.988"),
    _both(DISTRIBUTION, ("p_0",), "p5", "0.343", "0.391"),
    _both(DISTRIBUTION, ("top_10_mass",), "p5", "0.901", "0.927"),
    _both(CERTIFICATES, ("strict",), "mean", "0.438", "0.468"),
    _both(CERTIFICATES, ("strict",), "median", "0.559", "0.619"),
    _both(CERTIFICATES, ("strict",), "p5", "0.006", "0.007"),
    _both(CERTIFICATES, ("additive:t=0.3",), "p5", "0.102", "0.107"),
    _both(CERTIFICATES, ("multiplicative:alpha=0.1",), "p5", "0.279", "0.296"),
    _both(CERTIFICATES, MEDUSA, "p5", "0.375", "0.378"),
    *_tree(2, "0.962", "0.071"),
    *_tree(4, "1.456", "0.249"),
    *_tree(8, "2.038", "0.531", "0.663"),
    Quoted(RUNS, ("strict",), "mean", {UNNAMED: "2.9"}),
    Quoted(RUNS, ("tree:m=8",), "mean", {UNNAMED: "36+"}),
)
