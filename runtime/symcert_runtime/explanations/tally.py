"""How often each cause occurs: by depth, by class of the token that the target wanted, by prompt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from symcert_runtime.explanations.causes import ACCEPTED, CAUSES, LOOKAHEAD, causes_of
from symcert_runtime.report.run import Written
from symcert_runtime.report.token_kinds import kind_of
from symcert_runtime.trace import RuleTrace

UNTOLD = "no text kept"


@dataclass(frozen=True)
class Group:
    """Positions with something in common. positions = accepted + the sum of `causes`."""

    name: str
    positions: int
    accepted: int
    """Drafts that count: accepted, as everything before them in their step."""
    causes: Mapping[str, int]
    """Cause -> positions, those that occur, in the order of CAUSES."""

    @property
    def rejected(self) -> int:
        """Drafts that ended their step: without lookahead."""
        return sum(self.causes.values()) - self.lookahead

    @property
    def lookahead(self) -> int:
        return self.causes.get(LOOKAHEAD, 0)


@dataclass(frozen=True)
class Tally:
    """All positions of a trace, together and apart."""

    rule: str
    whole: Group
    lookahead_accepted: int
    """Lookahead that the rule accepts in its own context: lost to an earlier rejection only."""
    by_depth: Sequence[Group]
    by_token_class: Sequence[Group]
    """Of the target's token; most rejections first."""
    by_prompt: Sequence[Group]
    """Largest share of rejections among the positions looked at first."""


def tally(trace: RuleTrace, written: Mapping[int, Written]) -> Tally:
    """Count the causes of a trace's positions; `written` as in a `report.run.Run`, by index of the prompt."""
    causes = causes_of(trace)
    table = trace.table
    accepted = np.asarray(table["accepted"].to_numpy())
    by_prompt = _groups(table["prompt_id"].to_pylist(), causes)
    by_class = _groups(token_classes(trace, written), causes)
    return Tally(
        rule=trace.rule,
        whole=_group("all", causes),
        lookahead_accepted=int(((causes == LOOKAHEAD) & accepted).sum()),
        by_depth=sorted(_groups(table["depth"].to_pylist(), causes), key=lambda group: int(group.name)),
        by_token_class=sorted(by_class, key=lambda group: (-group.rejected, group.name)),
        by_prompt=sorted(by_prompt, key=lambda group: (-_rejected_share(group), group.name)),
    )


def token_classes(trace: RuleTrace, written: Mapping[int, Written]) -> list[str]:
    """Of every row, the class of the text of the target's token (`report.token_kinds`)."""
    classes = list[str]()
    for prompt, token in zip(
        trace.table["prompt_index"].to_pylist(), trace.table["target_token"].to_pylist(), strict=True
    ):
        text = written[prompt].of(token) if prompt in written else None
        classes.append(UNTOLD if text is None else kind_of(text))
    return classes


def _rejected_share(group: Group) -> float:
    looked_at = group.positions - group.lookahead
    return group.rejected / looked_at if looked_at else 0.0


def _groups(names: Sequence[Hashable], causes: NDArray[np.str_]) -> list[Group]:
    """A group of each name, in the order in which they first occur."""
    found: dict[Hashable, list[str]] = {}
    for name, cause in zip(names, causes.tolist(), strict=True):
        found.setdefault(name, []).append(cause)
    return [_group(str(name), of_name) for name, of_name in found.items()]


def _group(name: str, causes: Sequence[str] | NDArray[np.str_]) -> Group:
    counts = Counter(map(str, causes))
    return Group(
        name=name,
        positions=counts.total(),
        accepted=counts[ACCEPTED],
        causes={cause: counts[cause] for cause in CAUSES if counts[cause]},
    )
