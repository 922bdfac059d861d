"""What `symcert noise` does with one loaded pair, and how it says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from symcert_runtime.decoding import Limits
from symcert_runtime.live_run import Job, Settings, tree_shape
from symcert_runtime.models import Pair
from symcert_runtime.numerical_noise.foreign_texts import read_texts
from symcert_runtime.numerical_noise.greedy_check import IDENTICAL, checked_greedy, checked_texts
from symcert_runtime.numerical_noise.measure import DIGITS, PERCENTILES, TOP, measured_noise
from symcert_runtime.numerical_noise.mismatches import GENUINE, TIE
from symcert_runtime.numerical_noise.passes import Batch, Tree, Way, Width
from symcert_runtime.rules import covers_target_token, parse_rule

Progress = Callable[[str, int, int], None]
"""(what is counted, done, total)"""

STATEMENT = (
    "A measurement, not a bound: other texts, lengths, batch sizes, machines and kernels may differ by more. "
    "The noise used is the largest seen on every second prompt; the other prompts say how often it is exceeded."
)

AUTO_PROMPTS = 6
"""How many prompts `certify --noise auto` measures on; three of them count."""

MOST_SHOWN = 20
"""Mismatches listed on a terminal; the JSON has all."""


def surveyed(
    job: Job, ways: Sequence[Way], check: bool, noise: float | None, against: Path | None, report: Progress
) -> dict[str, Any]:
    """Measure the noise of the job's target; with `check` label its rules' greedy mismatches, with `against` those of
    the texts in a file. JSON.

    With a `noise` (nats per logit) mismatches are labelled by that instead of the one measured.
    Raises UserError as `measured_noise` and `checked_greedy` do.
    """
    texts = [] if against is None else read_texts(against, job.pair)
    limits = Limits(job.settings.max_new_tokens, job.pair.eos_token_ids())
    found = measured_noise(
        job.pair.cached_target(), job.tokens, limits, ways, lambda done, total: report("measuring", done, total)
    )
    used = found["eps"] if noise is None else noise
    checked = dict[str, Any]()
    if check:
        checked |= checked_greedy(job, used, lambda done, total: report("decoding", done, total))
    if against is not None:
        checked[against.name] = checked_texts(job.pair, texts, used, lambda done, total: report("texts", done, total))
    if checked:
        found["greedy_check"] = {"eps": used, "texts_of": checked}
    return found


def ways_of(pair: Pair, settings: Settings) -> list[Way]:
    """The passes that a run with these settings verifies by."""
    rules = [parse_rule(rule) for rule in settings.rules]
    chains = [rule for rule in rules if not covers_target_token(rule)]
    ways: list[Way] = [Width(settings.draft_length + 1)] if chains else []
    shapes = [tree_shape(pair, rule, settings) for rule in rules if covers_target_token(rule)]
    ways += [Tree(most) for most in {1 + _draft_nodes(shape) for shape in shapes}]
    return [*ways, *([Batch(settings.batch)] if settings.batch > 1 else [])]


def _draft_nodes(shape: Any) -> int:
    level, nodes = 1, 0
    for depth in range(shape.depth):
        level = (min(level, shape.expand) if depth else 1) * shape.width_at(depth)
        nodes += level
    return min(nodes, shape.nodes or nodes)


def measured_for(job: Job) -> float:
    """The noise of the passes this run verifies by, on its first prompts: nats per logit, a measurement."""
    limits = Limits(job.settings.max_new_tokens, job.pair.eos_token_ids())
    prompts = job.tokens[:AUTO_PROMPTS]
    if len(prompts) == 1:
        prompts = (*prompts, *prompts)  # nothing is held out: the figure is only to be used
    ways = ways_of(job.pair, job.settings)
    return float(measured_noise(job.pair.cached_target(), prompts, limits, ways)["eps"])


# --- words -------------------------------------------------------------------------------------------------------


def genuine_mismatches(measurements: Sequence[Mapping[str, Any]]) -> int:
    """Prompts with a genuine mismatch, over all dtypes and rules."""
    return sum(figures[GENUINE] for one in measurements for figures in _checked(one).values())


def in_words(measurements: Sequence[Mapping[str, Any]]) -> Group:
    """The measurements for a terminal."""
    return Group(*(part for one in measurements for part in (_noise_table(one), *_sentences(one))), STATEMENT)


def _noise_table(one: Mapping[str, Any]) -> Table:
    table = Table(
        "", title=f"Noise of the logits, {one['dtype']} on {one['device']}, nats per logit", title_justify="left"
    )
    for heading in ("positions", "argmax changed", *PERCENTILES, f"max, top {TOP}"):
        table.add_column(heading, justify="right")
    for label, figures in one["ways"].items():
        noise = (f"{figures['noise'][name]:.2g}" for name in PERCENTILES)
        top = f"{figures[f'noise_top_{TOP}']['max']:.2g}"
        table.add_row(label, f"{figures['positions']:,}", f"{figures['argmax_changed']:,}", *noise, top)
    return table


def _sentences(one: Mapping[str, Any]) -> Iterator[Any]:
    yield (
        f"noise {one['eps']:.{DIGITS}g} (largest of {one['calibration_positions']:,} positions, rounded up); "
        f"exceeded at {one['held_out_above']:.2%} of {one['held_out_positions']:,} held-out positions"
    )
    for rule, figures in _checked(one).items():
        yield (
            f"{rule}: of {figures['texts']} texts {figures[IDENTICAL]} identical, {figures[TIE]} with numerical "
            f"ties, {figures[GENUINE]} genuinely different{_beyond(figures, one['greedy_check']['eps'])}"
        )
        rows = figures["mismatches"]
        yield from map(_mismatch_line, rows[:MOST_SHOWN])
        if len(rows) > MOST_SHOWN:
            yield f"  and {len(rows) - MOST_SHOWN} more; --json has all"
    yield ""


def _beyond(figures: Mapping[str, Any], noise: float) -> str:
    if figures["beyond_noise"] is None:
        return f" (by the target's own logits and a noise of {noise:.{DIGITS}g})"
    return (
        f"; of {figures['positions']:,} positions {figures['beyond_noise']:,} differ by more than the noise "
        f"{noise:.{DIGITS}g}"
    )


def _mismatch_line(row: Mapping[str, Any]) -> Text:
    """One mismatch; as a Text, since tokens may look like markup."""
    why = f", {row['why']}" if row["why"] else ""
    sides = (
        ""
        if row["difference"] is None
        else (f", speculatively {float(row['speculative_gap']):.3g}; logits differ by {float(row['difference']):.3g}")
    )
    return Text(
        f"  {row['label']}{why}: {row['prompt_id']}, token {row['position']}: {row['speculative_text']!r} instead of "
        f"{row['greedy_text']!r}; alone {float(row['greedy_gap']):.3g} nats apart "
        f"({float(row['greedy_gap_ulps']):.0f} ulp){sides}"
    )


def _checked(one: Mapping[str, Any]) -> Mapping[str, Any]:
    texts_of: Mapping[str, Any] = one.get("greedy_check", {}).get("texts_of", {})
    return texts_of
