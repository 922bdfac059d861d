"""What the engines' own code accepts, beside what symcert says they accept, on random and adversarial logits.

Nothing of theirs is kept here. transformers is always installed, so its code runs everywhere; the others are read from
the folder SYMCERT_ENGINE_SOURCES (docs/engine-conformance.md) and are skipped without it. `pytest -rP` shows the
figures.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor

from adversarial import FAMILIES, Pair, generator, random_rows, stored_as
from engine_functions import (
    Accepts,
    bild_keeps,
    eagle_tree,
    medusa_tree,
    medusa_typical,
    sglang_tree,
    source,
    transformers_greedy,
    vllm_greedy,
    vllm_typical,
)
from symcert.engines import ENGINES, rule_of, setting_named
from symcert_runtime import Certification, certify_logits
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import parse_rule

ROWS, VOCABULARY = 200, 64
GENERATED = 100
"""Rows per case where whole generations are run."""
DTYPES = (torch.bfloat16, torch.float32, torch.float64)
HALF_ULP = {dtype: torch.finfo(dtype).eps / 2 for dtype in DTYPES}
DOCUMENT = Path(__file__).parent.parent / "docs" / "engine-conformance.md"
every_dtype = pytest.mark.parametrize("dtype", DTYPES, ids=lambda dtype: str(dtype).removeprefix("torch."))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


# --- thresholds, in float64: where a decision is so near to one that an engine's rounding may turn it


def log_threshold(rule: Rule, target: Tensor) -> Tensor:
    """log τ per row [R] of float64 logits, of the rules with one threshold."""
    values = rule.parameters
    if rule.name == "constant":
        return torch.full(target.shape[:1], math.log(values["a"]), dtype=torch.float64)
    assert rule.name == "typical"
    return torch.clamp(
        math.log(values["delta"]) - entropy(target, values["entropy_eps"]), max=math.log(values["epsilon"])
    )


def entropy(target: Tensor, inside: float) -> Tensor:
    p_target = target.softmax(-1)
    return -torch.special.xlogy(p_target, p_target + inside).sum(-1)


def gap(rule: Rule, target: Tensor, token: Tensor) -> Tensor:
    """log p(x) − log τ per row [R]."""
    return target.log_softmax(-1).gather(-1, token[:, None])[:, 0] - log_threshold(rule, target)


def rounding(target: Tensor, stored: torch.dtype) -> Tensor:
    """How far the computed log p(x) − log τ of an engine may be off, per row [R].

    With V terms summed and R the spread of the logits that count, softmax is off by the factor 1 + u(V + R + 4), and so
    is each term of the entropy, whose sum adds u·V; log p(x) − log τ takes one of each. Sums of half-precision logits
    are carried in float32; the results stored between the steps (p, the logarithm, their product, H, the threshold) are
    rounded to the logits' own format.
    """
    carried = HALF_ULP[torch.float64 if stored == torch.float64 else torch.float32]
    reached = target.amax(-1) - torch.where(target.softmax(-1) > 1e-12, target, math.inf).amin(-1)
    H = 1 + entropy(target, 0.0)
    return H * (2 * carried * (2 * target.shape[-1] + reached + 8) + 8 * HALF_ULP[stored])


# --- cases


def threshold_rows(rule: Rule, rows: int, V: int, seed: int) -> Pair:
    """Draft tokens whose probability is the threshold, up to 2^-5 … 2^-50; drafters are the nearest that draft them."""
    g = generator(seed)
    target, _ = random_rows(rows, V, seed)
    target = target / torch.exp2(torch.empty(rows, 1, dtype=torch.float64).uniform_(0, 6, generator=g))
    token = torch.randint(0, V, (rows,), generator=g)
    lower, upper = target.amax(-1) - 60, target.amax(-1)
    for _ in range(80):
        middle = (lower + upper) / 2
        below = gap(rule, target.scatter(-1, token[:, None], middle[:, None]), token) < 0
        lower, upper = torch.where(below, middle, lower), torch.where(below, upper, middle)
    away = torch.exp2(-torch.empty(rows, dtype=torch.float64).uniform_(5, 50, generator=g))
    sign = torch.randint(-1, 2, (rows,), generator=g)
    target = target.scatter(-1, token[:, None], (upper + sign * away)[:, None])
    return target, nearest_that_drafts(target, token)


def nearest_that_drafts(target: Tensor, token: Tensor) -> Tensor:
    """Logits [R, V] of the drafter nearest to the target in KL that drafts `token` [R], by a hair."""
    p_target = target.softmax(-1)
    own = p_target.gather(-1, token[:, None])
    others = p_target.scatter(-1, token[:, None], 0.0).sort(-1, descending=True).values
    count = torch.arange(2, p_target.shape[-1] + 1)
    level = torch.maximum(own, ((others[:, :-1].cumsum(-1) + own) / count).amax(-1, keepdim=True))
    drafter = torch.minimum(p_target, level).scatter(-1, token[:, None], level)
    return torch.log(drafter).scatter_add(-1, token[:, None], torch.full_like(own, 1e-9))


def tied_rows(rows: int, V: int, seed: int) -> Pair:
    """Logits of a few values only: ties everywhere, at the top above all."""
    g = generator(seed)
    target = torch.randint(0, 4, (rows, V), generator=g).to(torch.float64)
    return target, target + torch.randint(0, 2, (rows, V), generator=g)


def families(rule: Rule | None = None, rows: int = ROWS) -> dict[str, Pair]:
    cases = {name: make(rows, VOCABULARY, seed) for seed, (name, make) in enumerate(FAMILIES.items())}
    cases["ties"] = tied_rows(rows, VOCABULARY, 7)
    if rule is not None:
        cases["threshold"] = threshold_rows(rule, rows, VOCABULARY, 8)
    return cases


def compare(
    name: str,
    case: str,
    ours: Certification,
    theirs: Tensor,
    distance: Tensor | None = None,
    bound: Tensor | None = None,
) -> None:
    """No disagreement but where the `distance` from the decision is within the engine's rounding; print the figures."""
    distance = torch.full(theirs.shape, math.inf, dtype=torch.float64) if distance is None else distance
    excused = torch.zeros_like(theirs) if bound is None else distance <= bound
    differ = ours.accepted != theirs
    refused = ours.certified & ~theirs
    print(
        f"{name:<52} {case:<10} {len(theirs):>5} rows  accepted {int(theirs.sum()):>5}  differ {int(differ.sum()):>3}  "
        f"certified {int(ours.certified.sum()):>5}  of them refused {int(refused.sum())}"
        + (f"  farthest {distance[differ].max():.1e}" if differ.any() else "")
    )
    assert not (differ & ~excused).any(), f"{name}, {case}: rows {(differ & ~excused).nonzero().flatten().tolist()}"
    assert not (refused & ~excused).any()
    # Certificates are made to hold for an engine that decides in float32 or float64, rounding and all.
    assert not (refused.any() and ("float64" in name or "float32" in name))


# --- the engine that is always there


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32], ids=["bfloat16", "float32"])
@pytest.mark.parametrize("case", families())
def test_transformers_greedy_is_strict(case: str, dtype: torch.dtype) -> None:
    target, drafter = stored_as(families(rows=GENERATED)[case], dtype)
    ours = certify_logits(target, drafter, rule_of("transformers", "greedy"))
    decided = dict(transformers_greedy(target, drafter))
    rows = torch.tensor(sorted(decided))
    assert len(rows) > GENERATED / 2
    theirs = torch.tensor([decided[row] for row in rows.tolist()])
    compare(f"transformers greedy {dtype}", case, pick(ours, rows), theirs)


@pytest.mark.parametrize("weight", [0.9, 0.5])
def test_transformers_ensemble_accepts_what_strict_certifies(weight: float) -> None:
    target, drafter = stored_as(random_rows(2 * GENERATED, VOCABULARY, 0), torch.float32)
    ours = certify_logits(target, drafter, rule_of("transformers", "ensemble", assistant_ensemble_weight=weight))
    decided = dict(transformers_greedy(target, drafter, assistant_ensemble_weight=weight))
    assert all(decided[row] for row in decided if ours.certified[row])
    assert any(ours.certified[row] for row in decided)
    # It accepts more than the rule: otherwise "at least" would be "exactly".
    assert any(decided[row] and not ours.accepted[row] for row in decided)


def test_a_wrong_rule_is_seen() -> None:
    """The comparison itself: transformers' greedy matching is not top-2 acceptance."""
    target, drafter = stored_as(random_rows(GENERATED, VOCABULARY, 1), torch.float32)
    decided = dict(transformers_greedy(target, drafter))
    rows = torch.tensor(sorted(decided))
    wrong = pick(certify_logits(target, drafter, "top-m:m=2"), rows)
    with pytest.raises(AssertionError, match="transformers"):
        compare("transformers", "random", wrong, torch.tensor([decided[row] for row in rows.tolist()]))


def pick(certification: Certification, rows: Tensor) -> Certification:
    kept = {name: value[rows] if isinstance(value, Tensor) else value for name, value in vars(certification).items()}
    return Certification(**kept)


# --- typical acceptance


TYPICAL = {"Medusa evaluate_posterior": medusa_typical, "vLLM TypicalAcceptanceSampler": vllm_typical}
SETTINGS = {
    "medusa_generate": rule_of("medusa", "medusa_generate"),
    "evaluate_posterior": rule_of("medusa", "evaluate_posterior"),
    "epsilon alone": rule_of("medusa", posterior_threshold=0.25, posterior_alpha=0.999),
}


@every_dtype
@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("engine", TYPICAL)
def test_typical_acceptance(engine: str, setting: str, dtype: torch.dtype, folder: Path) -> None:
    rule = parse_rule(SETTINGS[setting])
    accepts = TYPICAL[engine](folder, rule.parameters["epsilon"], rule.parameters["delta"])
    for case, pair in families(rule).items():
        target, drafter = stored_as(pair, dtype)
        ours = certify_logits(target, drafter, str(rule))
        # vLLM converts to float32 before it looks.
        seen = torch.float32 if engine.startswith("vLLM") and dtype == torch.bfloat16 else dtype
        wide = target.to(torch.float64)
        distance = gap(rule, wide, ours.draft_token).abs()
        compare(
            f"{engine} {setting} {dtype}", case, ours, accepts(target, ours.draft_token), distance, rounding(wide, seen)
        )


@pytest.mark.parametrize("engine", TYPICAL)
def test_equality_rejects_in_typical_acceptance(engine: str, folder: Path) -> None:
    """Four equally probable tokens have p = 1/4 exactly in every format, and epsilon is 1/4."""
    target = torch.full((1, VOCABULARY), -math.inf)
    target[0, :4] = 0.0
    drafts = torch.tensor([0])
    # With delta that large the threshold is epsilon: exp(−H_e) = 1/4 + 1e-5, times 0.99999 still above 1/4.
    accepts = TYPICAL[engine](folder, 0.25, 0.99999)
    assert not accepts(target, drafts).any()
    assert TYPICAL[engine](folder, math.nextafter(0.25, 0), 0.99999)(target.double(), drafts).all()
    assert not certify_logits(target, target, "typical:epsilon=0.25,delta=0.99999,entropy_eps=1e-5").accepted.any()


def test_temperature_divides_medusas_logits(folder: Path) -> None:
    rule = parse_rule(SETTINGS["medusa_generate"])
    for temperature in (0.7, 1.5):
        target, drafter = families(rule)["random"]
        accepts = medusa_typical(folder, rule.parameters["epsilon"], rule.parameters["delta"], temperature)
        ours = certify_logits(target / temperature, drafter, str(rule))
        seen = target / temperature
        distance = gap(rule, seen, ours.draft_token).abs()
        name = f"Medusa evaluate_posterior, T = {temperature}, float64"
        compare(name, "random", ours, accepts(target, ours.draft_token), distance, rounding(seen, torch.float64))


# --- greedy chains and trees


TREES: dict[str, Callable[[Path], Accepts]] = {
    "Medusa evaluate_posterior, T = 0": medusa_tree,
    "EAGLE evaluate_posterior": eagle_tree,
    "SGLang verify_tree_greedy_kernel_triton": sglang_tree,
}


@every_dtype
@pytest.mark.parametrize("m", [1, 3, 8])
@pytest.mark.parametrize("engine", TREES)
def test_greedy_trees_are_coverage(engine: str, m: int, dtype: torch.dtype, folder: Path) -> None:
    accepts = TREES[engine](folder)
    for case, pair in families().items():
        target, drafter = stored_as(pair, dtype)
        # The drafter's top m with ties by lowest index: what top-k does with ties is not documented.
        children = torch.sort(drafter, dim=-1, descending=True, stable=True).indices[:, :m]
        ours = certify_logits(target, drafter, f"tree:m={m}")
        compare(f"{engine}, m = {m}, {dtype}", case, ours, accepts(target, children))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32], ids=["bfloat16", "float32"])
def test_vllm_greedy_is_strict(dtype: torch.dtype, folder: Path) -> None:
    accepts = vllm_greedy(folder)
    for case, pair in families().items():
        target, drafter = stored_as(pair, dtype)
        ours = certify_logits(target, drafter, rule_of("vllm", "greedy"))
        compare(f"vLLM rejection_sample greedy {dtype}", case, ours, accepts(target, ours.draft_token))


def test_vllm_fly_accepts_what_strict_accepts(folder: Path) -> None:
    accepts = vllm_greedy(folder, fly_window=2)
    target, drafter = stored_as(random_rows(2 * ROWS, VOCABULARY, 0), torch.float32)
    ours = certify_logits(target, drafter, rule_of("vllm", "fly"))
    theirs = accepts(target, ours.draft_token)
    assert theirs[ours.accepted].all()
    assert (theirs & ~ours.accepted).any()
    assert not theirs.all()


# --- BiLD


@every_dtype
@pytest.mark.parametrize("loss", [5.0, 2.0, 0.5])
def test_bild_keeps_what_the_constant_threshold_accepts(loss: float, dtype: torch.dtype, folder: Path) -> None:
    rule = parse_rule(rule_of("bild", rollback_threshold=loss))
    keeps = bild_keeps(folder, loss)
    for case, pair in families(rule).items():
        target, drafter = stored_as(pair, dtype)
        ours = certify_logits(target, drafter, str(rule))
        theirs = torch.tensor([keeps(target[r : r + 1], ours.draft_token[r : r + 1]) for r in range(len(target))])
        wide = target.to(torch.float64)
        # The loss itself, not its distance from the threshold, is what is rounded; and the argmax that is kept is that
        # of the rounded softmax, in which different logits may tie.
        bound = rounding(wide, dtype) + 2 * HALF_ULP[dtype] * loss
        first, second = wide.topk(2, dim=-1).values.unbind(-1)
        distance = torch.minimum(gap(rule, wide, ours.draft_token).abs(), first - second)
        compare(f"BiLD rollback, loss {loss}, {dtype}", case, ours, theirs, distance, bound)


def test_bild_keeps_more_behind_an_improbable_argmax(folder: Path) -> None:
    """Why the registry says "at least": after an argmax beyond the threshold nothing is rolled back."""
    keeps = bild_keeps(folder, 5.0)
    flat = 0.01 * torch.arange(300, dtype=torch.float64)[None] / 300  # every p is near 1/300 < e^-5
    argmax, other = torch.tensor([299]), torch.tensor([0])
    rule = rule_of("bild")
    assert not keeps(flat, other)
    assert not certify_logits(flat, torch.nn.functional.one_hot(other, 300).double(), rule).accepted.any()
    assert keeps(torch.cat([flat, flat]), torch.cat([argmax, other]))


# --- the 1e-5 inside Medusa's logarithm


def zipf(exponent: float, V: int = 32_000) -> Tensor:
    """Logits [1, V] of p(rank r) ∝ r^-exponent."""
    return -exponent * torch.arange(1, V + 1, dtype=torch.float64).log()[None]


def misjudged(target: Tensor) -> tuple[Tensor, Tensor]:
    """A token in the middle of those that the paper's threshold accepts and Medusa's refuses, and a drafter of it."""
    paper, medusa = (
        log_threshold(parse_rule(rule), target)
        for rule in (SETTINGS["medusa_generate"].partition(",entropy_eps")[0], SETTINGS["medusa_generate"])
    )
    token = (target.log_softmax(-1) - (paper + medusa)[:, None] / 2).abs().argmin(-1)
    return token, nearest_that_drafts(target, token)


@pytest.mark.parametrize("exponent", [1.0, 0.5])
def test_exact_entropy_would_promise_what_medusa_refuses(exponent: float) -> None:
    """The certificate of the paper's rule promises acceptance; that of the engine's rule does not."""
    target = zipf(exponent)
    token, drafter = misjudged(target)
    engine = SETTINGS["medusa_generate"]
    paper = certify_logits(target, drafter, engine.partition(",entropy_eps")[0])
    ours = certify_logits(target, drafter, engine)
    figures = (
        *(f"{entropy(target, inside).item():.4f}" for inside in (0.0, 1e-5)),
        f"{target.softmax(-1)[0, token].item():.4e}",
        *(f"{value.item():.6f}" for value in (ours.kl, paper.certificate, ours.certificate)),
    )
    documented = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if f"rank^−{exponent:g} " in line]
    assert len(documented) == 1
    assert all(f" {figure} " in documented[0] for figure in figures), figures
    assert torch.equal(ours.draft_token, token)
    assert paper.certified.all() and paper.accepted.all()
    assert not ours.certified.any() and not ours.accepted.any()
    assert ours.certificate < ours.kl < paper.certificate


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=["float32", "float64"])
@pytest.mark.parametrize("exponent", [1.0, 0.5])
@pytest.mark.parametrize("engine", TYPICAL)
def test_medusa_does_refuse_it(engine: str, exponent: float, dtype: torch.dtype, folder: Path) -> None:
    target = zipf(exponent)
    token, _ = misjudged(target)
    assert not TYPICAL[engine](folder, 0.09, 0.3)(target.to(dtype), token).any()
    # Not because it refuses everything.
    assert TYPICAL[engine](folder, 0.09, 0.3)(target.to(dtype), torch.zeros_like(token)).all()


# --- the registry's defaults are those in the engines' text


def default_of(path: Path, function: str, parameter: str) -> object:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name == function:
            arguments = node.args.args
            defaults = dict(zip(arguments[len(arguments) - len(node.args.defaults) :], node.args.defaults, strict=True))
            for argument, default in defaults.items():
                if argument.arg == parameter:
                    return ast.literal_eval(default)
    raise AssertionError(f"{path} has no {function}(…, {parameter}=…)")


@pytest.mark.parametrize(
    ("engine", "setting", "beside", "file", "function", "parameter"),
    [
        ("medusa", "medusa_generate", "medusa", "medusa_model.py", "medusa_generate", "posterior_threshold"),
        ("medusa", "medusa_generate", "medusa", "medusa_model.py", "medusa_generate", "posterior_alpha"),
        ("medusa", "evaluate_posterior", "medusa", "utils.py", "evaluate_posterior", "posterior_threshold"),
        ("medusa", "evaluate_posterior", "medusa", "utils.py", "evaluate_posterior", "posterior_alpha"),
        ("medusa", "nucleus", "medusa", "medusa_model.py", "medusa_generate", "top_p"),
        ("eagle", "greedy-tree", "eagle", "ea_model.py", "from_pretrained", "top_k"),
    ],
)
def test_defaults(engine: str, setting: str, beside: str, file: str, function: str, parameter: str) -> None:
    declared = setting_named(ENGINES[engine], setting).parameters[parameter]
    assert default_of(source(beside).parent / file, function, parameter) == declared


def test_defaults_that_stand_in_bodies() -> None:
    config = source("vllm-v0").parents[2] / "config.py"
    typical = setting_named(ENGINES["vllm"], "typical").parameters
    text = config.read_text(encoding="utf-8")
    for parameter, value in typical.items():
        assert re.search(rf"self\.{parameter} = {value}$", text, flags=re.MULTILINE)


def test_default_of_bild() -> None:
    text = source("bild").read_text(encoding="utf-8")
    rollback = setting_named(ENGINES["bild"], "rollback").parameters["rollback_threshold"]
    assert f"self.rollback_threshold = rollback_threshold or {rollback}" in text
    assert "loss_above_thres = loss > self.rollback_threshold" in text


def test_sglangs_thresholds_stand_as_declared() -> None:
    """Its sampling kernel is CUDA only: what decides is compared as text."""
    root = source("sglang").parents[3]
    kernel = (root / "kernels/jit/include/sgl_kernel/speculative/sampling.cuh").read_text(encoding="utf-8")
    assert "coin < prob_acc / threshold_acc || target_prob_single >= threshold_single" in kernel
    declared = (root / "srt/arg_groups/fields/spec.py").read_text(encoding="utf-8")
    for parameter, value in setting_named(ENGINES["sglang"], "threshold-single").parameters.items():
        assert re.search(rf"{parameter}: A\[.*?\] = {value}$", declared, flags=re.MULTILINE | re.DOTALL)
