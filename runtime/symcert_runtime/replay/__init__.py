"""What any rule would have made of a recorded run, without a model.

    positions.py   acceptance, certificate and loss at each recorded position
    steps.py       how far each verify step would have gone, and where the record cannot tell
    records.py     which recorded rule is asked
    figures.py     the figures
    table.py       the figures for a terminal

Pure functions over `trace.RuleTrace`.
"""

from symcert_runtime.replay.figures import Replay, recorded_depth, replay, replay_figures
from symcert_runtime.replay.positions import Positions, replay_positions
from symcert_runtime.replay.records import first_prompts, record_for, recorded_rule, wide_enough
from symcert_runtime.replay.steps import Layout, Steps, is_tree, layout_of, replay_steps

__all__ = [
    "Layout",
    "Positions",
    "Replay",
    "Steps",
    "first_prompts",
    "is_tree",
    "layout_of",
    "record_for",
    "recorded_depth",
    "recorded_rule",
    "replay",
    "replay_figures",
    "replay_positions",
    "replay_steps",
    "wide_enough",
]
