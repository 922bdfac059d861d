"""What a user wants, and the cheapest setting that gives it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

from symcert_runtime.advice.candidates import Candidate
from symcert_runtime.advice.order import by_cost
from symcert_runtime.errors import UserError


@dataclass(frozen=True)
class Goals:
    """None: no such goal."""

    min_accepted: float | None = None
    """Accepted draft tokens per verify step, at least."""
    min_certified_share: float | None = None
    """Certified share of the positions that the rule looks at, at least."""
    max_loss: float | None = None
    """Target probability given up per emitted token, at most."""
    max_width: int | None = None
    """Draft tokens offered at a position, at most."""

    def __post_init__(self) -> None:
        """Raises UserError for a goal out of range."""
        for name, low, high in (
            ("min_accepted", 0, None), ("min_certified_share", 0, 1), ("max_loss", 0, 1), ("max_width", 1, None),
        ):  # fmt: skip
            value = getattr(self, name)
            if value is not None and not (low <= value and (high is None or value <= high)):
                upper = "" if high is None else f" and at most {high}"
                raise UserError(f"{name.replace('_', '-')} is {value:g}; it must be at least {low}{upper}")

    def set(self) -> list[str]:
        """The names of the goals that there are."""
        return [field.name for field in fields(self) if getattr(self, field.name) is not None]


@dataclass(frozen=True)
class Failing:
    """A goal that no candidate meets on its own."""

    goal: str
    """As the option is called: `min-accepted`."""
    wanted: float
    reachable: float
    by: Candidate
    """The candidate that comes nearest to this goal."""
    recorded_length: int | None = None
    """The longest draft of the record, where longer ones could accept more."""


@dataclass(frozen=True)
class Advice:
    """The cheapest candidate that meets every goal; where there is none, why, and the nearest one."""

    best: Candidate | None
    nearest: Candidate | None
    """The smallest sum of shortfalls, each as a share of how far all candidates lie apart in that figure; None where
    `best` is there."""
    failing: Sequence[Failing]
    """Empty although `best` is None: each goal can be met, but not all of them together."""
    goals: Goals = Goals()

    @property
    def chosen(self) -> Candidate | None:
        """The setting that is named: the best, or the nearest."""
        return self.best or self.nearest

    def shown_with(self, frontier: Sequence[Candidate]) -> list[Candidate]:
        """The frontier and every setting that the verdict names, cheapest first."""
        named = [*([self.chosen] if self.chosen else []), *(one.by for one in self.failing)]
        return sorted(dict.fromkeys([*frontier, *named]), key=by_cost)


def advise(candidates: Sequence[Candidate], goals: Goals) -> Advice:
    """Raises UserError where there is no candidate at all."""
    if not candidates:
        raise UserError("the run's records answer none of the settings that advice considers; record it under strict")
    missed = {one: shortfalls(one, goals) for one in candidates}
    good = [one for one in candidates if not any(missed[one].values())]
    if good:
        return Advice(min(good, key=by_cost), None, (), goals)
    spread = {name: _spread(candidates, name) for name in goals.set()}
    nearest = min(
        candidates, key=lambda one: (sum(by / spread[name] for name, by in missed[one].items()), *by_cost(one))
    )
    failing = list[Failing]()
    for name in goals.set():
        closest = min(candidates, key=lambda one: (missed[one][name], *by_cost(one)))
        if missed[closest][name]:
            longest = _length_that_limits(name, goals, closest, candidates)
            figure = _FIGURES[name](closest)
            failing.append(Failing(name.replace("_", "-"), getattr(goals, name), figure, closest, longest))
    return Advice(None, nearest, failing, goals)


def shortfalls(one: Candidate, goals: Goals) -> dict[str, float]:
    """By how much a candidate misses each goal, in its own unit; 0 where it meets it."""
    missing = {}
    for name in goals.set():
        wanted, figure = float(getattr(goals, name)), _FIGURES[name](one)
        missing[name] = max(0.0, wanted - figure if name.startswith("min") else figure - wanted)
    return missing


def _length_that_limits(name: str, goals: Goals, closest: Candidate, candidates: Sequence[Candidate]) -> int | None:
    """The longest recorded draft, where a step cannot accept as many or the nearest candidate drafts that many."""
    if name != "min_accepted" or goals.min_accepted is None:
        return None
    longest = max(one.draft_length for one in candidates)
    return longest if goals.min_accepted > longest or closest.draft_length == longest else None


def _spread(candidates: Sequence[Candidate], name: str) -> float:
    """How far the candidates lie apart in a goal's figure: what makes shortfalls of several goals comparable."""
    figures = [_FIGURES[name](one) for one in candidates]
    return max(figures) - min(figures) or 1.0


_FIGURES: dict[str, Callable[[Candidate], float]] = {
    "min_accepted": lambda one: one.accepted,
    "min_certified_share": lambda one: one.certified_share,
    "max_loss": lambda one: one.loss,
    "max_width": lambda one: one.width,
}
