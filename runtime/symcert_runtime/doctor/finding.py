"""A check says ok, warning or problem; whatever it runs into instead is a problem too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from symcert_runtime.errors import UserError

OK, WARNING, PROBLEM = "ok", "warning", "problem"


@dataclass(frozen=True)
class Verdict:
    """What a check found, and unless that is fine, the one sentence that says what to do."""

    status: str
    says: str
    mend: str = ""


def ok(says: str) -> Verdict:
    return Verdict(OK, says)


def warning(says: str, mend: str) -> Verdict:
    """Something works less well, or not at all where one may not need it."""
    return Verdict(WARNING, says, mend)


def problem(says: str, mend: str) -> Verdict:
    """Something asked for, or needed by everybody, does not work."""
    return Verdict(PROBLEM, says, mend)


@dataclass(frozen=True)
class Check:
    """One thing to look at."""

    name: str
    look: Callable[[], Verdict]


@dataclass(frozen=True)
class Section:
    """Checks under one heading."""

    name: str
    checks: Sequence[Check]


@dataclass(frozen=True)
class Finding:
    """The verdict of one check."""

    section: str
    check: str
    status: str
    says: str
    mend: str


def examine(sections: Iterable[Section]) -> Iterator[Finding]:
    """Run every check, in order; a finding each, whatever happens."""
    for section in sections:
        for check in section.checks:
            verdict = _looked(check)
            yield Finding(section.name, check.name, verdict.status, verdict.says, verdict.mend)


def _looked(check: Check) -> Verdict:
    """Everything is caught: in a broken installation any import may raise anything, and the next check still runs."""
    try:
        return check.look()
    except UserError as mistake:
        says, _, mend = str(mistake).partition("; ")
        return problem(says, mend or "change what the sentence names")
    except ImportError as error:
        name = error.name or "a package"
        return problem(f"{name} cannot be imported ({_line(error)})", f"install it again: pip install {name}")
    except Exception as error:
        return problem(
            f"the check failed: {type(error).__name__}: {_line(error)}",
            "install symcert and its dependencies anew; if that does not help, report this line",
        )


def _line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
