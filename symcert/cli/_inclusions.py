"""The inclusions between rules as a reader writes them: `additive:t=t′ ⊆ additive:t=t for t′ ≥ t`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from symcert.cli._notation import in_letters, sign

if TYPE_CHECKING:
    from symcert.theorems.inclusions import Inclusion
    from symcert.theorems.rejected import Fact

THEOREM = "inclusions"
"""Its statement ends with a list of them all."""
LAW = "R ⊆ R′ implies C(R) ≥ C(R′)"


def inclusion_lines(rule: str | None = None) -> list[str]:
    """One line for each inclusion that `rule` (a name without parameters) takes part in; without a rule, for all."""
    from symcert.theorems.inclusions import all_inclusions

    return [inclusion_line(inclusion) for inclusion in all_inclusions() if rule is None or rule in _rules(inclusion)]


def inclusion_line(inclusion: Inclusion) -> str:
    conditions = " and ".join(_comparison(fact) for fact in inclusion.when)
    parts = [
        f"{in_letters(inclusion.smaller.name)} ⊆ {in_letters(inclusion.larger.name)}",
        f"for {conditions}" if conditions else "",
        "where it keeps token 0" if inclusion.keeps_token_0 else "",
    ]
    return " ".join(filter(None, parts))


def _rules(inclusion: Inclusion) -> set[str]:
    return {side.name.partition(":")[0] for side in (inclusion.smaller, inclusion.larger)}


def _comparison(fact: Fact) -> str:
    """`t_2 - t ≥ 0` -> `t′ ≥ t`: what is subtracted goes to the other side."""
    expression, strict = fact
    terms = sp.Add.make_args(sp.sympify(expression))
    falling = [term for term in terms if term.could_extract_minus_sign()]
    rising = sp.Add(*(term for term in terms if term not in falling))
    return f"{sign(sp.sstr(rising))} {'>' if strict else '≥'} {sign(sp.sstr(-sp.Add(*falling)))}"
