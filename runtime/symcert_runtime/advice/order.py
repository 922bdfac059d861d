"""Which of two settings is named first: one order for the verdict, the frontier and the table."""

from __future__ import annotations

from symcert_runtime.advice.candidates import Candidate


def by_cost(one: Candidate) -> tuple[float, ...]:
    """The cheaper one; of equals that with less loss, then `preference`. A sort key."""
    return one.cost, one.loss, *preference(one)


def preference(one: Candidate) -> tuple[float, ...]:
    """Of settings whose cost and loss are the same: the lossless rule, fewer drafted tokens, more certified,
    the simpler rule.

    A rule that lost nothing in the record may lose something elsewhere; a lossless one cannot. Drafted tokens count
    even where their cost is taken to be 0, since they never cost less than nothing. A sort key.
    """
    return not one.lossless, one.draft_tokens, one.draft_length, -one.certified, one.parameters
