"""Profiles of a target: every figure against a recomputation from the full softmax, planted errors, kills, refusals."""

from __future__ import annotations

import csv
import io
import json
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import mpmath
import numpy as np
import pyarrow.parquet as pq
import pytest
import torch
from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from symcert.cli import _commands, main
from symcert_runtime.certify import Certification, certify_logits
from symcert_runtime.decoding import Limits, greedy_tokens
from symcert_runtime.errors import UserError
from symcert_runtime.models import LoadedModel, load_model
from symcert_runtime.profile import budget, figures, job, numbers, parts, reference, rows, runs, spread, tables
from symcert_runtime.profile.decode import GreedyText
from symcert_runtime.profile.job import Job, Profile, Settings, prepare, profiled_run
from symcert_runtime.prompts import read_prompts
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.sequences import largest_rejected_share
from tiny_models import EOS, random_prompts, save_model, tiny_target

UNBOUNDED = "constant:a=0.0"
"""Rejects what has a probability below 0: nothing, at any step."""
SOMETIMES = "additive:t=0.3"
"""Rejects nothing where p_0 <= 0.3, as at many steps of the tiny target."""
RULES = (*job.DEFAULT_RULES, UNBOUNDED)
SETTINGS = Settings(RULES, max_new_tokens=12, min_prompt_tokens=3)
EPSILONS = (0.3, 0.02)
PROMPTS = 7
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture(autouse=True)
def listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(_commands.COMMANDS, "profile", "Profile a target.")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a target whose texts end at different places, and prompts.jsonl."""
    folder = tmp_path_factory.mktemp("profile")
    target = tiny_target(dtype=torch.float32, eos_token_id=EOS)
    with torch.no_grad():
        target.lm_head.weight *= 1.6  # peaked now and then
        target.lm_head.weight[EOS] *= 1.7  # some texts end early
    save_model(target, folder / "target")
    texts = [" ".join(f"w{token}" for token in prompt) for prompt in random_prompts(PROMPTS, seed=3)]
    lines = [json.dumps({"id": HOSTILE if n == 1 else f"p{n}", "text": text}) for n, text in enumerate(texts)]
    (folder / "prompts.jsonl").write_text("\n".join(lines))
    return folder


def job_in(home: Path, settings: Settings = SETTINGS, dtype: str = "float64") -> Job:
    target = load_model(str(home / "target"), dtype)
    return prepare(target, read_prompts(home / "prompts.jsonl"), settings, EPSILONS)


@pytest.fixture(scope="module")
def ready(home: Path) -> Job:
    return job_in(home)


@pytest.fixture(scope="module")
def finished(ready: Job, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Profile]:
    run = tmp_path_factory.mktemp("finished") / "run"
    return run, profiled_run(ready, run)


@pytest.fixture
def copied(finished: tuple[Path, Profile], tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished[0], tmp_path / "run"))


# ---------------------------------------------------------------- the same figures, computed in another way


def rejected(rule: str, p: np.ndarray, order: np.ndarray) -> np.ndarray:
    """[V] bool, as the rules' definitions have it; `order` lists the tokens by falling probability."""
    parsed = parse_rule(rule)
    values = parsed.parameters
    top = p.max()
    rank = np.empty(len(p), dtype=int)
    rank[order] = np.arange(len(p))
    beyond = rank >= values.get("m", len(p))
    if parsed.name == "typical":
        entropy = -np.sum(p * np.log(p + values["entropy_eps"]))
        return np.asarray(p <= min(values["epsilon"], values["delta"] * math.exp(-entropy)))
    sets = {
        "strict": lambda: rank >= 1,
        "top-m": lambda: beyond,
        "additive": lambda: p < top - values["t"],
        "multiplicative": lambda: p < values["alpha"] * top,
        "relaxed": lambda: beyond | (p < top - values["delta"]),
        "relaxed-ratio": lambda: beyond | (p < values["r"] * top),
        "constant": lambda: (p < values["a"]) & (rank >= 1),
    }
    return np.asarray(sets[parsed.name]())


def exact_certificate(rule: str, p: np.ndarray) -> float:
    """Section 2 and 4 of the theory, in mpmath: the nearest rejected drafter's divergence."""
    order = np.argsort(-p, kind="stable")
    ascending = [mpmath.mpf(float(value)) for value in p[order]]
    parsed = parse_rule(rule)
    if parsed.name == "tree":
        m = int(parsed.parameters["m"])
        level = min((ascending[0] + sum(ascending[m - k + 1 : m + 1])) / (k + 1) for k in range(1, m + 1))
        saved = [q * mpmath.log(level / q) for q in ascending[1 : m + 1] if 0 < q < level]
        return float(ascending[0] * mpmath.log(ascending[0] / level) - sum(saved))
    outside = np.flatnonzero(rejected(rule, p, order)[order])
    if not len(outside):
        return math.inf
    place = int(outside[0])
    best = ascending[place]
    others = [q for at, q in enumerate(ascending[:40]) if at != place]
    level = max((sum(others[:k]) + best) / (k + 1) for k in range(1, len(others) + 1))
    pooled = sum(q * mpmath.log(q / level) for q in others if q > level)
    return float(pooled + (best * mpmath.log(best / level) if best else 0))


def full_softmax(target: LoadedModel, prompt: Sequence[int], generated: Sequence[int]) -> np.ndarray:
    """[T, V] of all steps from one pass without a cache."""
    with torch.no_grad():
        ids = torch.tensor([[*prompt, *generated[:-1]]])
        logits = target.model(input_ids=ids, use_cache=False).logits[0, len(prompt) - 1 :].double().numpy()
    weights = np.exp(logits - logits.max(-1, keepdims=True))
    return np.asarray(weights / weights.sum(-1, keepdims=True))


def expected_texts(ready: Job) -> list[tuple[list[int], np.ndarray]]:
    """Greedy text and distributions of every prompt."""
    limits = Limits(ready.settings.max_new_tokens, frozenset({EOS}))
    texts = [greedy_tokens(ready.target.cached(), prompt, limits) for prompt in ready.tokens]
    return [(text, full_softmax(ready.target, prompt, text)) for prompt, text in zip(ready.tokens, texts, strict=True)]


@pytest.fixture(scope="module")
def expected(ready: Job) -> list[tuple[list[int], np.ndarray]]:
    return expected_texts(ready)


@pytest.fixture(scope="module")
def expected_certificates(expected: list[tuple[list[int], np.ndarray]]) -> dict[str, list[list[float]]]:
    """rule -> text -> step."""
    return {rule: [[exact_certificate(rule, p) for p in ps] for _, ps in expected] for rule in RULES}


def plain_quantile(values: Sequence[float], share: float) -> float:
    """numpy's, where it has one; between a finite and an infinite neighbour the finite one."""
    with np.errstate(invalid="ignore"):
        found = float(np.quantile(np.asarray(values), share))
    if math.isfinite(found):
        return found
    return float(np.quantile(np.asarray(values), share, method="lower"))


def plain_runs(texts: Sequence[Sequence[float]], epsilon: float) -> list[int]:
    """Lengths of runs of C > epsilon, counted one by one, each text on its own."""
    lengths = []
    for text in texts:
        length = 0
        for certificate in [*text, 0.0]:
            if certificate > epsilon:
                length += 1
            elif length:
                lengths.append(length)
                length = 0
    return lengths


SHARES = {"p5": 0.05, "p25": 0.25, "median": 0.5, "p75": 0.75, "p95": 0.95}


def near(found: Any, wanted: float) -> bool:
    if math.isinf(wanted):
        return bool(found == "inf")
    return isinstance(found, int | float) and math.isclose(found, wanted, rel_tol=1e-8, abs_tol=1e-11)


def wrong_spread(name: str, found: dict[str, Any], values: Sequence[float]) -> list[str]:
    finite = [value for value in values if math.isfinite(value)]
    wanted = {key: plain_quantile(values, share) for key, share in SHARES.items()}
    wanted |= {"mean": float(np.mean(values)), "min": min(values), "max": max(values)}
    wrong = [f"{name} {key}" for key, value in wanted.items() if not near(found[key], value)]
    if finite and not near(found["mean_of_finite"], float(np.mean(finite))):
        wrong.append(f"{name} mean of finite")
    if (found["count"], found["infinite"]) != (len(values), len(values) - len(finite)):
        wrong.append(f"{name} count")
    return wrong


def wrong_figures(
    summary: dict[str, Any], expected: list[tuple[list[int], np.ndarray]], certificates: dict[str, list[list[float]]]
) -> list[str]:
    """Names of the figures in a summary that another computation does not confirm."""
    steps = [np.sort(p)[::-1] for _, ps in expected for p in ps]
    columns = {
        "p_0": [p[0] for p in steps],
        "top_10_mass": [p[:10].sum() for p in steps],
        "entropy": [-np.sum(p * np.log(p)) for p in steps],
        **{f"margin_{r}": [p[0] - p[r] for p in steps] for r in (1, 2, 3, 4, 8, 10)},
    }
    wrong = [] if summary["steps"] == len(steps) else ["steps"]
    for name, found in summary["distribution"].items():
        wrong += wrong_spread(name, found, columns[name])
    for rule, found in summary["rules"].items():
        texts = certificates[rule]
        wrong += wrong_spread(rule, found["certificate"], [c for text in texts for c in text])
        for each in found["certified_run_length"]:
            lengths = plain_runs(texts, each["epsilon"])
            honest = {"runs": len(lengths), "mean": float(np.mean(lengths or [0])), "longest": max([0, *lengths])}
            wrong += [f"{rule} {key} at {each['epsilon']}" for key, v in honest.items() if not near(each[key], v)]
            if each["cut"] != sum(text[-1] > each["epsilon"] for text in texts):
                wrong.append(f"{rule} cut at {each['epsilon']}")
    return wrong


def test_every_figure_is_confirmed(
    finished: tuple[Path, Profile],
    expected: list[tuple[list[int], np.ndarray]],
    expected_certificates: dict[str, list[list[float]]],
) -> None:
    run, profile = finished
    summary = json.loads((run / "summary.json").read_text())
    assert summary == profile.summary
    assert set(summary["rules"]) == set(RULES)
    assert len({len(text) for text, _ in expected}) > 1, "texts must end at different places to tell anything"
    assert wrong_figures(summary, expected, expected_certificates) == []
    infinite = {rule: found["certificate"]["infinite"] for rule, found in summary["rules"].items()}
    assert infinite[UNBOUNDED] == summary["steps"] > infinite[SOMETIMES] > 0 == infinite["strict"]


def test_every_step_is_confirmed(
    finished: tuple[Path, Profile],
    expected: list[tuple[list[int], np.ndarray]],
    expected_certificates: dict[str, list[list[float]]],
) -> None:
    """Row by row; a certificate is never above the exact one."""
    table = pq.read_table(finished[0] / parts.TABLE_NAME)
    assert table["token"].to_pylist() == [token for text, _ in expected for token in text]
    assert table["step"].to_pylist() == [step for text, _ in expected for step in range(len(text))]
    for rule in RULES:
        wanted = np.asarray([c for text in expected_certificates[rule] for c in text])
        found = table[f"certificate:{rule}"].to_numpy()
        np.testing.assert_allclose(found, wanted, rtol=1e-9, atol=1e-12)
        finite = np.isfinite(wanted)
        assert (found[finite] <= wanted[finite] * (1 + 1e-12) + 1e-14).all()


def summary_of(ready: Job, run: Path) -> dict[str, Any]:
    return profiled_run(ready, run).summary


def off_by_one(ascending: np.ndarray, numerator: int, denominator: int) -> float:
    place, rest = divmod(len(ascending) * numerator, denominator)
    last = len(ascending) - 1
    low, high = float(ascending[min(place, last)]), float(ascending[min(place + 1, last)])
    return low if rest == 0 or not math.isfinite(high) else low + (high - low) * rest / denominator


def test_a_quantile_off_by_one_is_caught(
    ready: Job, copied: Path, expected: Any, expected_certificates: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spread, "quantile", off_by_one)
    wrong = wrong_figures(summary_of(ready, copied), expected, expected_certificates)
    assert {"strict p5", "strict median", "p_0 median"} <= set(wrong)


def test_runs_across_texts_are_caught(
    ready: Job, copied: Path, expected: Any, expected_certificates: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted: nothing stands between one text's last step and the next one's first."""
    monkeypatch.setattr(runs.np, "insert", lambda certificates, starts, value: certificates)
    wrong = wrong_figures(summary_of(ready, copied), expected, expected_certificates)
    assert "tree:m=8 mean at 0.02" in wrong
    assert all("mean at" in name or "runs at" in name or "longest at" in name for name in wrong)


@pytest.mark.parametrize("rule", RULES[:-1])
def test_a_wrong_certificate_is_caught(
    ready: Job, rule: str, tmp_path: Path, expected: Any, expected_certificates: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted: a certificate 1 % too large at one text."""
    honest = certify_logits

    def boastful(target: torch.Tensor, draft: torch.Tensor, asked: str) -> Certification:
        found = honest(target, draft, asked)
        return replace(found, certificate=found.certificate * 1.01) if asked == rule and len(target) == 12 else found

    monkeypatch.setattr(rows, "certify_logits", boastful)
    shorter = replace(ready, settings=replace(ready.settings, rules=(rule,)))
    wrong = wrong_figures(summary_of(shorter, tmp_path / "run"), expected, expected_certificates)
    assert f"{rule} mean of finite" in wrong


@given(st.lists(st.one_of(st.floats(0, 3), st.just(math.inf), st.just(0.0)), min_size=1, max_size=40))
@example([math.inf])
@example([0.0, math.inf])
def test_quantiles_with_infinity(values: list[float]) -> None:
    found = spread.spread_of(np.asarray(values))
    for name, share in SHARES.items():
        assert math.isclose(found[name], plain_quantile(values, share), rel_tol=1e-12, abs_tol=1e-300)
    assert found["p5"] <= found["p25"] <= found["median"] <= found["p75"] <= found["p95"]


def test_spread_of_nothing() -> None:
    found = spread.spread_of(np.zeros(0))
    assert found.count == found.infinite == 0
    assert all(math.isnan(found[name]) for name in spread.STATISTICS)
    assert found.as_json()["mean"] is None


# ---------------------------------------------------------------- ties, masks, odd rows


def columns_of_logits(logits: torch.Tensor, rules: Sequence[str]) -> dict[str, list[Any]]:
    text = GreedyText(logits.argmax(-1).tolist(), logits)
    return rows.step_columns(text, [parse_rule(rule) for rule in rules])


def test_ties_and_masks() -> None:
    logits = torch.tensor([[2.0, 2.0, 1.0, 0.0], [2.0, 1.0, 1.0, -math.inf], [5.0, 0.0, 0.0, 0.0]])
    found = columns_of_logits(logits, ["strict", "tree:m=2", "tree:m=9"])
    assert found["tie"] == [True, False, False]
    assert [c == 0 for c in found["certificate:strict"]] == found["tie:strict"] == found["tie"]
    assert found["tie:tree:m=2"] == [False, False, False]
    assert found["certificate:tree:m=9"] == [math.inf] * 3
    assert found["margin_1"][0] == 0
    p = torch.tensor([math.e**2, math.e, math.e], dtype=torch.float64) / (math.e**2 + 2 * math.e)
    assert found["p_0"][1] == pytest.approx(float(p[0]), rel=1e-12)
    assert found["margin_9"][1] == pytest.approx(float(p[0]), rel=1e-12), "p_9 = 0: there are four tokens"
    assert found["entropy"][1] == pytest.approx(-float((p * p.log()).sum()), rel=1e-12)
    assert found["top_10_mass"] == pytest.approx([1.0, 1.0, 1.0])


def test_margins_of_every_rank_are_there_without_strict() -> None:
    found = columns_of_logits(torch.tensor([[3.0, 2.0, 1.0]]), ["tree:m=2"])
    assert {"margin_1", "margin_2", "tie"} <= set(found)
    assert "certificate:strict" not in found


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_rows_are_those_of_certify_logits(dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    logits = (3 * torch.randn(9, 70)).to(dtype)
    found = columns_of_logits(logits, RULES)
    for rule in RULES:
        against = certify_logits(logits, torch.randn(9, 70).to(dtype), rule)
        assert found[f"certificate:{rule}"] == against.certificate.tolist(), "no drafter changes a certificate"
    np.testing.assert_allclose(found["p_0"], logits.double().softmax(-1).amax(-1), rtol=1e-12)


def test_large_rows_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    logits = torch.randn(5, 30)
    whole = columns_of_logits(logits, ["strict"])
    monkeypatch.setattr(rows, "CHUNK", 60)
    assert columns_of_logits(logits, ["strict"]) == whole


def test_logits_that_are_none_name_the_prompt(home: Path, tmp_path: Path) -> None:
    ready = job_in(home, dtype="float16")
    with torch.no_grad():
        ready.target.model.lm_head.weight[7] = math.nan
    with pytest.raises(UserError, match=r"^prompt .*: target_logits\[0\] is NaN at token 7.*try --dtype float32"):
        profiled_run(ready, tmp_path / "run")


# ---------------------------------------------------------------- theorems: margins, budgets


def phi(u: np.ndarray) -> np.ndarray:
    return np.asarray(u * np.arctanh(u) + 0.5 * np.log1p(-(u**2)))


def tree_rate(gamma: np.ndarray, m: int) -> np.ndarray:
    root = np.sqrt((gamma * (m - 1)) ** 2 + 4 * (1 - gamma**2))
    theta = np.log((gamma * (m - 1) + root) / (2 * (1 - gamma)))
    return np.asarray(theta * gamma - np.log((2 * np.cosh(theta) + m - 1) / (m + 1)))


BOUNDS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "strict": phi,
    "tree:m=2": lambda g: tree_rate(g, 2),
    "tree:m=8": lambda g: tree_rate(g, 8),
    "top-m:m=3": lambda g: (2 + 2 * g) / 4 * phi(g / ((2 + 2 * g) / 4)),
    "multiplicative:alpha=0.1": lambda g: np.where(
        g >= 0.9 / 1.1, phi(g), g / (0.9 / 1.1) * phi(np.asarray(0.9 / 1.1))
    ),
}


@pytest.mark.parametrize("rule", BOUNDS)
def test_the_drawn_bound_is_the_theorems(rule: str) -> None:
    curve = np.asarray(figures.margin_bounds(parse_rule(rule))["least"])[1:-1]
    np.testing.assert_allclose(curve[:, 1], BOUNDS[rule](curve[:, 0]), rtol=1e-9)


@pytest.mark.parametrize("rule", BOUNDS)
def test_no_step_lies_below_the_bound(rule: str, finished: tuple[Path, Profile]) -> None:
    table = pq.read_table(finished[0] / parts.TABLE_NAME)
    margin = table[f"margin_{facts_of(parse_rule(rule)).margin_rank_of(parse_rule(rule))}"].to_numpy()
    certificate = table[f"certificate:{rule}"].to_numpy()
    least = BOUNDS[rule](margin)
    assert (certificate >= least - 1e-12).all()
    assert not (0.5 * certificate >= least).all(), "half of them would not do"


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule != UNBOUNDED])
def test_every_rule_has_a_bound_to_draw(rule: str) -> None:
    bounds = figures.margin_bounds(parse_rule(rule))
    nats = [nats for _, nats in bounds["least"]]
    assert min(nats) >= 0
    assert max(nats) <= figures.ceiling(rule)[0] * (1 + 1e-12)
    for least, most in zip(bounds["least"], bounds.get("most", []), strict=False):
        assert least[1] <= most[1] + 1e-15


CERTIFICATES = st.lists(st.one_of(st.floats(0, 3), st.just(math.inf), st.just(0.0)), min_size=1, max_size=60)


@given(CERTIFICATES)
def test_budgets_guarantee_what_they_say_and_no_more(values: list[float]) -> None:
    certificates = np.asarray(values)
    positions = len(values)
    for found in budget.budgets(certificates, percents=(1, 50, 75, 90, 99, 100)):
        needed = max(1, math.ceil(found.percent * positions / 100))
        if found.everywhere > 0:
            below = min(math.nextafter(found.everywhere, 0.0), 10.0)
            assert np.count_nonzero(certificates > below) >= needed
        if math.isfinite(found.everywhere):
            assert np.count_nonzero(certificates > found.everywhere) < needed
        spare = (positions - needed) / positions
        if found.on_average > 0:
            below = min(math.nextafter(found.on_average, 0.0), 10.0)
            assert largest_rejected_share(certificates, below) <= spare
        if math.isfinite(found.on_average):
            assert largest_rejected_share(certificates, found.on_average * (1 + 1e-12) + 1e-300) > spare


@given(CERTIFICATES, st.floats(1e-6, 3))
def test_guaranteed_shares(values: list[float], kl: float) -> None:
    certificates = np.asarray(values)
    (found,) = budget.guaranteed(certificates, [kl])
    assert found.certified == sum(value > kl for value in values) / len(values)
    assert found.accepted == 1 - largest_rejected_share(values, kl)
    means, shares = budget.accepted_curve(certificates)
    drawn = 1 - np.searchsorted(means, kl, side="right") / len(values)
    assert drawn == pytest.approx(found.accepted) or np.isclose(means, kl, rtol=1e-9).any()
    assert (np.diff(shares) < 0).all()


def test_budget_by_hand() -> None:
    found = {each.percent: each for each in budget.budgets(np.asarray([0.4, 0.1, 0.3, math.inf]), (50, 75, 99))}
    assert (found[75].everywhere, found[50].everywhere, found[99].everywhere) == (0.3, 0.4, 0.1)
    assert found[75].on_average == pytest.approx(0.1)  # (0.1 + 0.3) / 4
    assert found[99].on_average == pytest.approx(0.025)


# ---------------------------------------------------------------- prompts


def test_short_prompts_are_left_out_before_the_limit_counts(home: Path, ready: Job) -> None:
    lengths = [len(ready.target.encode_prompt(prompt)) for prompt in read_prompts(home / "prompts.jsonl").prompts]
    long_enough = sum(length >= 8 for length in lengths)
    assert 1 < long_enough < PROMPTS
    chosen = job_in(home, replace(SETTINGS, min_prompt_tokens=8, limit=2))
    assert [len(tokens) >= 8 for tokens in chosen.tokens] == [True, True]
    assert chosen.left_out == PROMPTS - long_enough
    seeds = [replace(SETTINGS, min_prompt_tokens=8, limit=1, seed=seed) for seed in range(6)]
    drawn = {job_in(home, settings).prompts[0].id for settings in seeds}
    assert 1 < len(drawn) <= long_enough


def test_folders_are_named_after_everything_that_decides(home: Path, ready: Job) -> None:
    assert job_in(home).folder == ready.folder
    assert replace(ready, epsilons=(1.0,)).folder == ready.folder
    assert job_in(home, replace(SETTINGS, max_new_tokens=11)).folder != ready.folder


# ---------------------------------------------------------------- resumption


CHILD = """
import sys, time
sys.path[:0] = {path!r}
import torch
from pathlib import Path
from test_profile import job_in
from symcert_runtime.profile import parts
from symcert_runtime.profile.job import profiled_run
torch.set_num_threads(1)
write_part = parts.write_part
def unhurried(*arguments):  # leaves a busy machine the time to kill before the last part
    time.sleep(0.3)
    write_part(*arguments)
parts.write_part = unhurried
profiled_run(job_in(Path(sys.argv[1])), Path(sys.argv[2]))
"""


def killed_after(home: Path, run: Path, count: int) -> None:
    """SIGKILL the profile as soon as it has written that many parts."""
    code = CHILD.format(path=[str(Path(__file__).parent)])
    child = subprocess.Popen([sys.executable, "-c", code, str(home), str(run)], stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 120
        while len(list(run.glob("parts/*.parquet"))) < count:
            assert child.poll() is None, "it ended before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(0.001)
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()


def test_a_killed_profile_goes_on_without_loss_or_repetition(
    home: Path, ready: Job, finished: tuple[Path, Profile], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tmp_path / "run"
    killed_after(home, run, 2)
    done = len(list(run.glob("parts/*.parquet")))
    assert 2 <= done < len(ready.prompts), "the kill came too late to prove anything"
    assert not (run / "summary.json").exists()
    (run / "parts" / ".000000.parquet.x.partial").write_bytes(b"half a part, as a kill while writing leaves it")
    recorded = []
    honest = job.profiled_text
    monkeypatch.setattr(job, "profiled_text", lambda j, place, s: recorded.append(place.index) or honest(j, place, s))
    profiled_run(ready, run)
    assert recorded == list(range(done, len(ready.prompts)))
    whole, resumed = (pq.read_table(folder / parts.TABLE_NAME) for folder in (finished[0], run))
    assert resumed.equals(whole, check_metadata=True)
    files = {path.relative_to(run) for path in run.rglob("*") if path.is_file() and path.name != "run.json"}
    for name in files:
        assert (run / name).read_bytes() == (finished[0] / name).read_bytes(), name
    assert not list(run.rglob("*.partial"))
    assert json.loads((run / "run.json").read_text())["finished"] is True


def test_other_epsilons_need_no_decoding(ready: Job, copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "profiled_text", lambda *_: pytest.fail("decoded a finished prompt"))
    found = profiled_run(replace(ready, epsilons=(0.7,)), copied).summary["rules"]["tree:m=8"]
    assert [each["epsilon"] for each in found["certified_run_length"]] == [0.7]


def test_other_settings_do_not_resume(home: Path, copied: Path) -> None:
    before = {path: path.read_bytes() for path in copied.rglob("*") if path.is_file()}
    with pytest.raises(UserError, match=r"max_new_tokens = 12, not 13; .*choose another --out"):
        profiled_run(job_in(home, replace(SETTINGS, max_new_tokens=13)), copied)
    assert {path: path.read_bytes() for path in copied.rglob("*") if path.is_file()} == before


def damage(part: Path) -> None:
    part.write_bytes(part.read_bytes()[:-9])


def flip_a_byte(part: Path) -> None:
    raw = bytearray(part.read_bytes())
    raw[200] ^= 255
    part.write_bytes(raw)


def swap(part: Path) -> None:
    shutil.copy(part.with_name("000001.parquet"), part)


def other_rules(part: Path) -> None:
    place = parts.Place((parse_rule("strict"),), 0, "p0")
    columns = columns_of_logits(torch.tensor([[1.0, 0.0]]), ["strict"])
    parts.write_part(part.parent.parent, place, parts.table_of(place, columns))


def no_profile(part: Path) -> None:
    pq.write_table(pq.read_table(part).replace_schema_metadata(None), part)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (damage, "is damaged"),
        (flip_a_byte, "is damaged"),
        (swap, "is damaged or belongs elsewhere"),
        (other_rules, "has other columns"),
        (no_profile, "is no part of a profile"),
    ],
)
def test_a_spoilt_part_is_refused(ready: Job, copied: Path, spoil: Callable[[Path], None], named: str) -> None:
    part = copied / "parts" / "000000.parquet"
    spoil(part)
    with pytest.raises(UserError, match=rf"000000\.parquet {named}.*; delete it to recompute that prompt"):
        profiled_run(ready, copied)
    part.unlink()
    profiled_run(ready, copied)


# ---------------------------------------------------------------- what is written


def test_the_table_says_what_it_holds(finished: tuple[Path, Profile]) -> None:
    schema = pq.read_schema(finished[0] / parts.TABLE_NAME)
    metadata = {key.decode(): value.decode() for key, value in schema.metadata.items()}
    assert metadata["schema_version"] == parts.SCHEMA_VERSION
    assert tuple(json.loads(metadata["rules"])) == SETTINGS.rules
    assert all(field.metadata[b"meaning"] for field in schema)
    assert {f"certificate:{rule}" for rule in RULES} <= set(schema.names)


@pytest.mark.parametrize("reader", ["pandas", "polars", "duckdb"])
def test_other_readers(finished: tuple[Path, Profile], reader: str) -> None:
    module = pytest.importorskip(reader)
    path = finished[0] / parts.TABLE_NAME
    frame = module.read_parquet(str(path))
    if reader == "duckdb":
        column = [value for (value,) in frame.project('"certificate:tree:m=4"').fetchall()]
    else:
        column = frame["certificate:tree:m=4"].to_list()
    assert column == pq.read_table(path)["certificate:tree:m=4"].to_pylist()


def rows_of_csv(run: Path, name: str) -> list[dict[str, str]]:
    with (run / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_csv_holds_the_summarys_figures_in_full(finished: tuple[Path, Profile]) -> None:
    run, profile = finished
    summary = profile.summary
    for row in rows_of_csv(run, "certificates"):
        found = summary["rules"][row["rule"]]["certificate"]
        assert all(float(row[name]) == float(found[name]) for name in spread.STATISTICS)
        assert int(row["infinite"]) == found["infinite"]
    assert [float(row["mean"]) for row in rows_of_csv(run, "distribution")] == [
        found["mean"] for found in summary["distribution"].values()
    ]
    lengths = [each for found in summary["rules"].values() for each in found["certified_run_length"]]
    assert [(float(row["epsilon"]), float(row["mean"])) for row in rows_of_csv(run, "run_lengths")] == [
        (each["epsilon"], each["mean"]) for each in lengths
    ]
    flat = [each for found in summary["rules"].values() for each in found["budget"]]
    assert [float(row["mean KL below"]) for row in rows_of_csv(run, "budget")] == [
        float(each["on_average"]) for each in flat
    ]
    assert len(rows_of_csv(run, "guaranteed")) == len(RULES) * len(budget.BUDGETS)


def test_csv_survives_what_rules_contain(finished: tuple[Path, Profile]) -> None:
    assert [row["rule"] for row in rows_of_csv(finished[0], "certificates")] == list(RULES)


def test_the_papers_figures_stand_beside_ours_and_are_marked(finished: tuple[Path, Profile]) -> None:
    run, profile = finished
    beside = rows_of_csv(run, "beside_the_paper")
    assert len(beside) == len(reference.QUOTED)
    strict = next(row for row in beside if row["figure"] == "strict: median")
    assert float(strict["here"]) == profile.summary["rules"]["strict"]["certificate"]["median"]
    assert (strict["Qwen3-1.7B, quoted"], strict["Qwen3-4B, quoted"]) == ("0.559", "0.619")
    run_length = next(row for row in beside if row["figure"].startswith("tree:m=8: certified run"))
    assert float(run_length["here"]) == profile.summary["rules"]["tree:m=8"]["certified_run_length"][0]["mean"]
    text = terminal_text(profile.numbers, 100)
    assert f"{reference.SOURCE}, not computed here" in text
    assert reference.SOURCE in (run / "profile.html").read_text()


def test_a_figure_that_the_profile_lacks_is_left_open(ready: Job, tmp_path: Path) -> None:
    alone = replace(ready, settings=replace(SETTINGS, rules=("strict",)), epsilons=(1.0,), prompts=ready.prompts[:1])
    found = profiled_run(alone, tmp_path / "run")
    here = {row[0]: row[1] for row in tables.beside_the_paper(found.numbers).rows}
    assert here["tree:m=8: p5"] is None
    assert here["strict: certified run at ε = 0.3, mean"] is None
    assert isinstance(here["strict: p5"], float)


def terminal_text(found: numbers.Numbers, width: int) -> str:
    stream = io.StringIO()
    Console(file=stream, width=width).print(tables.terminal(found))
    return stream.getvalue()


@pytest.mark.parametrize("width", [80, 120])
def test_terminal_tables_fit_and_say_infinity(finished: tuple[Path, Profile], width: int) -> None:
    found = finished[1]
    text = terminal_text(found.numbers, width)
    assert max(map(len, text.splitlines())) <= width
    assert "…" not in text
    for grid in tables.terminal_grids(found.numbers):
        for row in grid.rows:
            first, last = tables.shown(row[0]).split(",")[0][:18], tables.shown(row[-1])
            assert any(line.split()[-1:] == [last] and line.strip().startswith(first) for line in text.splitlines())
    flat = " ".join(text.split())
    assert f"{UNBOUNDED} can reject nothing at any step: its certificates are all ∞." in flat
    infinite = found.summary["rules"][SOMETIMES]["certificate"]["infinite"]
    assert f"{SOMETIMES} can reject nothing at {infinite} steps" in flat
    for name in ("relaxed-ratio:m=3,", "multiplicative:alpha=0.1"):
        assert name in text, "rule strings stay whole"


def numbers_in(path: str) -> list[tuple[float, float]]:
    return [(float(a), float(b)) for a, b in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", path)]


def test_drawings_are_sound_xml_of_their_own(finished: tuple[Path, Profile]) -> None:
    drawn = sorted((finished[0] / "figures").glob("*.svg"))
    assert len(drawn) == 2 + 1 + 3 * len(figures.rule_groups(RULES)) + len(RULES)
    for path in drawn:
        root = ElementTree.parse(path).getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?:href|src|url)\s*[=(]\s*['\"]?(?!#)", text.replace("url(#hatch)", ""))
        values = [value for element in root.iter() for value in element.attrib.values()]
        assert not [value for value in values if re.search(r"\b(nan|inf)\b", value)]
        assert "<script" not in text


def test_histogram_holds_every_step(finished: tuple[Path, Profile]) -> None:
    table = pq.read_table(finished[0] / parts.TABLE_NAME)
    figure = figures.histogram("top-1", "top-1", "p_0", table["p_0"].to_numpy())
    held = [int(row[2].replace(",", "")) for row in figure.rows]
    wanted = [0] * figures.BINS
    for value in table["p_0"].to_pylist():
        wanted[min(int(value * figures.BINS), figures.BINS - 1)] += 1
    assert held == wanted
    heights = [float(h) for h in re.findall(r'height="([\d.]+)" class="box', str(figure.drawing))]
    tall = [h / max(heights) for h in heights]
    assert tall == pytest.approx([n / max(wanted) for n in wanted if n], abs=0.01)


def test_marks_and_bound_are_drawn_where_they_belong(finished: tuple[Path, Profile]) -> None:
    """Every mark of the strict scatter lies on or above the drawn bound (the y axis points down)."""
    root = ElementTree.parse(finished[0] / "figures" / "margin-strict.svg").getroot()
    paths = {element.get("class"): element.get("d", "") for element in root.iter("{http://www.w3.org/2000/svg}path")}
    curve = np.asarray(numbers_in(paths["bound least"]))
    marks = [
        point
        for element in root.iter("{http://www.w3.org/2000/svg}path")
        if element.get("class") == "steps"
        for point in numbers_in(element.get("d", ""))
    ]
    assert len(marks) > 10
    assert all(y <= np.interp(x, curve[:, 0], curve[:, 1]) + 0.5 for x, y in marks)
    assert not all(y + 8 <= np.interp(x, curve[:, 0], curve[:, 1]) + 0.5 for x, y in marks), "some are near it"


def test_run_length_curve_is_the_recount(finished: tuple[Path, Profile], expected_certificates: Any) -> None:
    columns = numbers.Columns(pq.read_table(finished[0] / parts.TABLE_NAME), SETTINGS.rules)
    figure = figures.run_lengths("x", ["strict", "tree:m=8"], columns)
    high = math.log(9)
    for place, row in enumerate(figure.rows):
        epsilon = high * 6 * place / (figures.POINTS - 1)
        for rule, cell in zip(("strict", "tree:m=8"), row[1:], strict=True):
            lengths = plain_runs(expected_certificates[rule], epsilon)
            assert float(cell) == pytest.approx(float(np.mean(lengths or [0])), abs=0.006)


def test_the_page_is_inert_and_whole(finished: tuple[Path, Profile]) -> None:
    page = (finished[0] / "profile.html").read_text(encoding="utf-8")
    assert "<script" not in page and "Content-Security-Policy" in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert len(re.findall(r"<figure ", page)) == len(list((finished[0] / "figures").glob("*.svg")))
    assert not re.search(r"(?:src|href)=\"(?!#|data:)", page)
    for rule in RULES:
        assert rule in page
    ElementTree.fromstring(page[page.index("<main") : page.index("</main>") + len("</main>")].replace("&nbsp;", " "))


def test_hostile_names_are_escaped(ready: Job, tmp_path: Path) -> None:
    named = replace(ready, target=replace(ready.target, name=HOSTILE), prompts=ready.prompts[:1])
    hostile = replace(named, provenance=ready.provenance | {"target": {"name": HOSTILE, "sha256": "0"}})
    profiled_run(hostile, tmp_path / "run")
    page = (tmp_path / "run" / "profile.html").read_text(encoding="utf-8")
    assert HOSTILE not in page
    assert "&lt;script&gt;alert(1)" in page


def test_rules_are_grouped_for_drawing() -> None:
    groups = figures.rule_groups(RULES)
    assert sorted(rule for group in groups for rule in group) == sorted(RULES)
    assert all(len(group) <= figures.TOGETHER for group in groups)
    assert ["tree:m=2", "tree:m=4", "tree:m=8"] in groups


# ---------------------------------------------------------------- from the command line


def arguments(home: Path, *more: str) -> list[str]:
    given = ["--target", str(home / "target"), "--prompts", str(home / "prompts.jsonl")]
    return ["profile", *given, "--max-new-tokens", "6", "--min-prompt-tokens", "2", *more]


def test_json_alone_on_stdout(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"
    assert main(arguments(home, "--out", str(out), "--rule", "strict", "--epsilon", "0.1", "--json")) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    summary = json.loads(printed.out)
    assert summary == json.loads((out / "summary.json").read_text())
    assert summary["epsilons"] == [0.1]
    assert summary["provenance"]["target"]["sha256"] == load_model(str(home / "target")).sha256
    assert summary["provenance"]["prompts"]["sha256"] == read_prompts(home / "prompts.jsonl").sha256


def test_tables_for_people_and_the_default_folder(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    command = arguments(home, "--rule", "strict", "--limit", "2", "--min-prompt-tokens", "8")
    assert main(command) == 0
    shown = capsys.readouterr().out
    (run,) = (tmp_path / "runs").iterdir()
    assert run.name.startswith("profile-target-")
    for expected in ("Certificates, nats", "Beside the paper", "Left out:", f"Profile folder: runs/{run.name}"):
        assert expected in shown
    assert main([*command, "--quiet"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (["--rule", "nonsense"], "nonsense"),
        (["--rule", "tree:m=8-4"], "differs by depth"),
        (["--target", "/absent/model"], "/absent/model"),
        (["--prompts", "/absent/prompts.jsonl"], "/absent/prompts.jsonl"),
        (["--epsilon", "-0.1"], "epsilon is -0.1"),
        (["--epsilon", "nan"], "epsilon is nan"),
        (["--epsilon", "inf"], "epsilon is inf"),
        (["--limit", "0"], "limit is 0"),
        (["--min-prompt-tokens", "0"], "min-prompt-tokens is 0"),
        (["--max-new-tokens", "0"], "max-new-tokens is 0"),
        (["--max-new-tokens", "600"], "exceeds the model's 512 positions"),
        (["--min-prompt-tokens", "64"], "lower --min-prompt-tokens"),
        (["--seed", "1"], "--limit"),
        (["--dtype", "float31"], "float31"),
        (["--device", "warp"], "warp"),
        (["--chat"], "no chat template"),
    ],
)
def test_mistakes_are_one_line_and_exit_code_2(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], named: str
) -> None:
    assert main(arguments(home, "--out", str(tmp_path / "run"), *more)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert named in printed.err
    assert not (tmp_path / "run").exists()


def test_ctrl_c_says_how_to_go_on(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    honest, done = job.profiled_text, []

    def interrupted(ready: Job, place: parts.Place, seconds: dict[str, float]) -> Any:
        if done:
            raise KeyboardInterrupt
        done.append(place)
        return honest(ready, place, seconds)

    monkeypatch.setattr(job, "profiled_text", interrupted)
    assert main(arguments(home, "--out", str(run), "--rule", "strict")) == 130
    assert capsys.readouterr().err == f"symcert: interrupted; resume with the same command and --out {run}\n"
    monkeypatch.undo()
    monkeypatch.setitem(_commands.COMMANDS, "profile", "Profile a target.")
    assert len(list((run / "parts").iterdir())) == 1
    assert main(arguments(home, "--out", str(run), "--rule", "strict", "--quiet")) == 0


def test_options_from_a_file(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = tmp_path / "profile.toml"
    settings.write_text('epsilon = [0.2, 1]\nrule = ["strict"]\nlimit = 1\n')
    assert main(arguments(home, "--out", str(tmp_path / "run"), "--config", str(settings), "--json")) == 0
    assert json.loads(capsys.readouterr().out)["epsilons"] == [0.2, 1]
    settings.write_text("epsilon = [true]\n")
    assert main(arguments(home, "--config", str(settings))) == 2
    assert "list of numbers" in capsys.readouterr().err


def test_a_folder_of_something_else_is_left_alone(ready: Job, tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("x")
    with pytest.raises(UserError, match="holds no run; choose another --out"):
        profiled_run(ready, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["precious.txt"]
