"""Every rejection explained: causes, their counts, and single positions in their context.

    causes.py      why each drafted token did not get into the text
    tally.py       counts by depth, token class and prompt
    positions.py   by how much, against which token, behind which text; the worst ones
    table.py       for a terminal

Pure functions over `trace.RuleTrace` and `report.run.Written`.
"""

from symcert_runtime.explanations.causes import ACCEPTED, CAUSES, ENGINE_DIFFERS, LOOKAHEAD, MEANINGS, causes_of
from symcert_runtime.explanations.positions import (
    Explanation,
    Named,
    explain,
    farthest_rows,
    rejected_rows,
    surest_rows,
)
from symcert_runtime.explanations.tally import Group, Tally, tally, token_classes

__all__ = [
    "ACCEPTED",
    "CAUSES",
    "ENGINE_DIFFERS",
    "LOOKAHEAD",
    "MEANINGS",
    "Explanation",
    "Group",
    "Named",
    "Tally",
    "causes_of",
    "explain",
    "farthest_rows",
    "rejected_rows",
    "surest_rows",
    "tally",
    "token_classes",
]
