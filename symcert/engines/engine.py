"""What the declaration of an engine's acceptance rules consists of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Value = int | float | str | None
"""A setting's parameter: a number, widths such as `8-4-2`, or None where the engine has no default."""


@dataclass(frozen=True)
class Source:
    """Where the acceptance is written, at the version that was read."""

    repository: str
    version: str
    """A release, or a commit."""
    path: str
    place: str
    """Function, kernel or class; with lines where the version fixes them."""

    def __str__(self) -> str:
        return f"{self.repository} {shortened(self.version)}, {self.path}: {self.place}"


def shortened(version: str) -> str:
    """A commit by its first twelve digits; a release as it is."""
    return version[:12] if re.fullmatch("[0-9a-f]{40}", version) else version


@dataclass(frozen=True)
class Setting:
    """One way in which an engine accepts drafts, in the words its users type."""

    name: str
    entry: str
    """Where the parameters are typed: function, flag, configuration."""
    parameters: Mapping[str, Value]
    """Parameter -> the engine's default."""
    rule: str | None
    """symcert's rule with `{parameter}` where a value goes; None: no rule over the target alone decides acceptance."""
    accepts: Literal["exactly", "at least"] | None
    """Whether the engine accepts what the rule accepts, or that and more. Either way a certificate holds."""
    probabilities: str
    """Which target probabilities are looked at, in which precision."""
    ties: str
    """What a tie, or equality with a threshold, does."""
    source: Source
    condition: str = ""
    """When the rule holds; empty: always."""
    note: str = ""
    paths: str = ""
    """The argument that lists a tree's paths, so that nodes may have another number of children at every depth."""
    computed: Mapping[str, tuple[str, Callable[[float], float]]] = field(default_factory=dict)
    """Placeholder -> the parameter it is computed from, and how."""


@dataclass(frozen=True)
class Engine:
    """An engine and its settings, as data."""

    name: str
    version: str
    settings: tuple[Setting, ...]
