"""`symcert advise`: the cheapest setting for a goal, estimated from a recorded run.

grid.py         the settings considered
candidates.py   what a replay says of each, and its cost
goals.py        which of them meet a goal
frontier.py     which of them no other one beats
order.py        which of equals is named
figure.py, table.py   for readers
"""

from symcert_runtime.advice.candidates import Candidate, Costs, askable, candidate, candidates, tree_tokens
from symcert_runtime.advice.frontier import frontier
from symcert_runtime.advice.goals import Advice, Failing, Goals, advise, shortfalls

__all__ = [
    "Advice",
    "Candidate",
    "Costs",
    "Failing",
    "Goals",
    "advise",
    "askable",
    "candidate",
    "candidates",
    "frontier",
    "shortfalls",
    "tree_tokens",
]
