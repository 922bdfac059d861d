"""From the steps of a profile to its figures: pure functions of the recorded columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from symcert_runtime.profile.budget import Budget, Guaranteed, budgets, guaranteed
from symcert_runtime.profile.rows import CERTIFICATE, MARGIN, TIE
from symcert_runtime.profile.runs import Runs, Texts
from symcert_runtime.profile.spread import Floats, Spread, spread_of

DEFAULT_EPSILONS = (0.3,)
"""Nats: the uniform divergence at which the paper states certified run lengths."""


@dataclass(frozen=True)
class RuleNumbers:
    """Of one rule."""

    rule: str
    certificates: Spread
    ties: int
    """Steps at which the competitor that decides is exactly as probable as the argmax: C = 0."""
    runs: tuple[Runs, ...]
    """At each epsilon, in the user's order."""
    budgets: tuple[Budget, ...]
    guaranteed: tuple[Guaranteed, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "certificate": self.certificates.as_json(),
            "ties": self.ties,
            "certified_run_length": [runs.as_json() for runs in self.runs],
            "budget": [budget.as_json() for budget in self.budgets],
            "guaranteed": [each.as_json() for each in self.guaranteed],
        }


@dataclass(frozen=True)
class Numbers:
    """Of a whole profile."""

    prompts: int
    steps: int
    distribution: Mapping[str, Spread]
    """Column -> its spread."""
    ties: int
    """Steps whose two most probable tokens have equal logits."""
    rules: Mapping[str, RuleNumbers]

    def as_json(self) -> dict[str, Any]:
        return {
            "prompts": self.prompts,
            "steps": self.steps,
            "distribution": {name: spread.as_json() for name, spread in self.distribution.items()},
            "ties": self.ties,
            "rules": {rule: numbers.as_json() for rule, numbers in self.rules.items()},
        }


@dataclass(frozen=True)
class Columns:
    """The steps of a profile, by column."""

    table: Any
    """pyarrow.Table with the columns of `parts.schema`, by prompt and step."""
    rules: tuple[str, ...]

    def floats(self, name: str) -> Floats:
        return np.asarray(self.table[name].to_numpy(), dtype=np.float64)

    def certificates(self, rule: str) -> Floats:
        return self.floats(f"{CERTIFICATE}{rule}")

    def count(self, name: str) -> int:
        """How often a column of booleans is True."""
        return int(np.count_nonzero(self.table[name].to_numpy()))

    def texts(self, rule: str) -> Texts:
        """The certificates of the rule, text by text."""
        prompt = self.table["prompt_index"].to_numpy()
        starts = np.flatnonzero(np.diff(prompt, prepend=-1))
        return Texts(self.certificates(rule), starts)

    def distribution_names(self) -> list[str]:
        """The columns that describe the target's distribution."""
        margins = [name for name in self.table.column_names if name.startswith(MARGIN)]
        return ["p_0", "top_10_mass", *margins, "entropy"]


def numbers_of(columns: Columns, epsilons: Sequence[float] = DEFAULT_EPSILONS) -> Numbers:
    """Every figure of a profile with at least one step. Raises UserError for a negative or NaN epsilon."""
    return Numbers(
        prompts=len(np.unique(columns.table["prompt_index"].to_numpy())),
        steps=columns.table.num_rows,
        distribution={name: spread_of(columns.floats(name)) for name in columns.distribution_names()},
        ties=columns.count("tie"),
        rules={rule: _rule(columns, rule, epsilons) for rule in columns.rules},
    )


def _rule(columns: Columns, rule: str, epsilons: Sequence[float]) -> RuleNumbers:
    certificates, texts = columns.certificates(rule), columns.texts(rule)
    return RuleNumbers(
        rule=rule,
        certificates=spread_of(certificates),
        ties=columns.count(f"{TIE}{rule}"),
        runs=tuple(texts.runs(epsilon) for epsilon in epsilons),
        budgets=tuple(budgets(certificates)),
        guaranteed=tuple(guaranteed(certificates)),
    )
