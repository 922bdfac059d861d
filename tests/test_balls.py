"""Ball arithmetic on rows that float64 leaves undecided, against an oracle that shares no code with it."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import flint
import pytest
import torch
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

import symcert_runtime.balls as balls_module
from adversarial import (
    DTYPES,
    FAMILIES,
    Pair,
    drafting_rows,
    nearest_drafting,
    nearest_rejected,
    one_ulp_rows,
    random_rows,
    rows_as_floats,
    stored_as,
    threshold_logit,
    witness_rows,
)
from exact import BITS, Target, at_precision, certificate, draft_certificate, kl_divergence, rejected
from symcert_runtime import eager
from symcert_runtime.balls import PRECISIONS, Balls, BallVerdict, Truth, available, certified_by_balls
from symcert_runtime.enclosure import CONVEX, Enclosure
from symcert_runtime.generated import primitives
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.rules import COVERAGE, GENERATED, covers_target_token, facts_of, parse_rule

TREES = {"tree:m=1": 1, "tree:m=3": 3}
DRAFT_RULES = (
    "strict",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=4,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5",
    "constant:a=0.0067",
)
RULES = (*TREES, *DRAFT_RULES)

Row = list[float]


def test_every_rule_is_tested() -> None:
    assert {rule.partition(":")[0] for rule in RULES} == GENERATED


class Truths:
    """What the oracle says of a pair of rows under a rule."""

    def __init__(self, rule: str, target: Row, drafter: Row) -> None:
        self.kl = kl_divergence(target, drafter)
        self.competitor: float | None = None
        if rule in TREES:
            self.certificate = certificate(target, TREES[rule])
            return
        exact_target = Target(target)
        tokens = rejected(rule, exact_target)
        self.competitor = max((target[token] for token in tokens), default=None)
        self.certificate = draft_certificate(exact_target, tokens)


def check(rule: str, target: Row, drafter: Row) -> BallVerdict:
    """The verdict, after every claim in it was held against the truth; what the oracle can tell, balls can."""
    truth = Truths(rule, target, drafter)
    found = certified_by_balls(parse_rule(rule), target, drafter, truth.competitor)
    context = f"{rule}: KL {truth.kl.str(30)}, certificate {truth.certificate.str(30)}, {found=}, {target=}, {drafter=}"
    assert 0.0 <= found.kl_lower <= found.kl_upper and 0.0 <= found.certificate_lower <= found.certificate_upper
    assert not bool(truth.kl < arb(found.kl_lower)) and not bool(truth.kl > arb(found.kl_upper)), context
    assert not bool(truth.certificate < arb(found.certificate_lower)), context
    assert not bool(truth.certificate > arb(found.certificate_upper)), context
    assert not (found.certified and found.undecided)
    if bool(truth.kl < truth.certificate):
        assert found.certified, context
    elif bool(truth.kl >= truth.certificate) or truth.certificate == 0:
        assert not found.certified and not found.undecided, context
    return found


def check_all(rule: str, pair: Pair) -> list[BallVerdict]:
    rows = zip(rows_as_floats(pair[0]), rows_as_floats(pair[1]), strict=True)
    return [check(rule, target, drafter) for target, drafter in rows]


# --- rows of every kind


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("family", FAMILIES)
def test_bounds_and_verdicts_are_true(family: str, rule: str) -> None:
    for seed, V in enumerate((2, 3, 5, 17, 60)):
        for dtype in DTYPES:
            check_all(rule, stored_as(FAMILIES[family](8, V, seed), dtype))


@pytest.mark.parametrize("rule", TREES)
def test_drafters_at_the_certificate_of_a_tree(rule: str) -> None:
    m = TREES[rule]
    found = [v for V in (m + 1, m + 2, 9) for v in check_all(rule, witness_rows(120, V, V, m))]
    assert {v.certified for v in found} == {True, False}


@pytest.mark.parametrize("rule", DRAFT_RULES)
def test_drafters_at_the_certificate_of_a_draft_token(rule: str) -> None:
    target, _ = random_rows(200, 12, 5)
    targets = [Target(row) for row in rows_as_floats(target)]
    refused = [rejected(rule, row) for row in targets]
    some = [row for row, tokens in enumerate(refused) if tokens]
    token = torch.tensor([max(refused[row], key=targets[row].logits.__getitem__) for row in some])
    found = check_all(rule, drafting_rows(target[some], token, 7))
    assert {v.certified for v in found} == {True, False}


@pytest.mark.parametrize("rule", RULES)
def test_a_runner_up_one_ulp_below_the_argmax(rule: str) -> None:
    check_all(rule, one_ulp_rows(60, 6, 3))


@pytest.mark.parametrize("family", ["random", "masked", "flat"])
def test_large_vocabularies(family: str) -> None:
    """Flat rows have a pool as large as the vocabulary."""
    pair = stored_as(FAMILIES[family](2, 3000, 1), torch.bfloat16)
    for rule in ("strict", "tree:m=3", "top-m:m=3"):
        check_all(rule, pair)


logits_rows = st.integers(1, 5).flatmap(
    lambda V: st.tuples(*(st.lists(st.floats(allow_nan=False, max_value=1.7e308), min_size=V, max_size=V),) * 2)
)


@given(logits_rows.filter(lambda rows: min(map(max, rows)) > -math.inf), st.sampled_from(RULES))
@settings(max_examples=150, deadline=None)
def test_any_two_rows(rows: tuple[Row, Row], rule: str) -> None:
    check(rule, *rows)


WILD: tuple[tuple[Row, Row], ...] = (
    ([0.0, -1e300, -1.7e308], [-1e300, 0.0, 1.0]),
    ([1.7e308, 1.7e308, -1.7e308, 0.0], [1.0, 2.0, 3.0, 4.0]),
    ([1e300, math.nextafter(1e300, 0.0), 1.0, 0.0], [0.0, 0.0, 0.0, 1e300]),
    ([5e-324, 0.0, -5e-324, -0.0], [0.0, 0.0, 5e-324, 1.0]),
    ([5e-324, 0.0, -1.0, -2.0], [5e-324, 0.0, -1.0, -2.0]),
    ([0.0, -2000.0, -1e4, -1e4], [0.0, -0.1, -1e4, -5e3]),
    ([0.0, -math.inf, -math.inf, -3.0], [0.0, -math.inf, 1.0, -math.inf]),
    ([0.0, -math.inf, -1e6, -3.0], [0.0, 1.0, -math.inf, -3.0]),
    ([0.0, -math.inf, -math.inf, -math.inf], [0.0, -0.1, -math.inf, -1e300]),
    ([0.0, 0.0, 0.0, -5.0], [0.0, 0.0, 0.0, -5.0]),
    ([3.0], [-1e300]),
)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("number", range(len(WILD)))
def test_masks_subnormals_and_logits_beyond_the_range_of_exp(number: int, rule: str) -> None:
    check(rule, *WILD[number])


def test_a_competitor_beneath_every_precision_needs_no_more_than_the_first() -> None:
    """log 2 less some 10⁻⁴³⁴³: balls of p_1 touch 0, those of (p_0 − p_1)/s touch 1."""
    for rule in ("strict", "tree:m=1", "top-m:m=1"):
        found = check(rule, [0.0, -1e4], [0.0, -0.1])
        assert found.certified and found.bits == PRECISIONS[0]
        assert found.certificate_lower <= math.log(2) <= found.certificate_upper
        assert found.certificate_upper - found.certificate_lower <= math.ulp(0.5)


def test_a_masked_draft_token_the_target_allows_makes_kl_infinite() -> None:
    found = check("strict", [0.0, -1e6, -2.0], [0.0, -math.inf, -2.0])
    assert found.kl_lower == found.kl_upper == math.inf
    assert not found.certified and not found.undecided


def test_what_cannot_be_rejected_is_certified_while_kl_is_finite() -> None:
    for target, drafter in (([0.0, 1e308], [0.0, -1.7e308]), ([0.0, -1.0], [0.0, 3.0])):
        found = check("tree:m=3", target, drafter)
        assert found.certified and found.certificate_lower == found.certificate_upper == math.inf
    assert not check("tree:m=3", [0.0, 1.0], [0.0, -math.inf]).undecided


# --- rows that float64 cannot decide

NEAR: Row = [0.0, -0.4, -1.1, -2.0, -4.0, -6.0, -8.0]
"""Every rule rejects some token here, the least one of which few depend on."""


def at_the_certificate(rule: str, bait: int, seed: int) -> tuple[Row, Row, Row]:
    """A target and two drafters, one double of one logit apart: KL < certificate, and KL >= certificate.

    The drafters mix the witness with 2⁻²⁰ of the target, which lets KL fall below the certificate, then raise tokens
    that the target finds ever less probable, `bait` of them one after the other, until KL is back at it.
    """
    jitter = torch.rand(len(NEAR), dtype=torch.float64, generator=torch.Generator().manual_seed(seed)) / 8
    target = [z - shift for z, shift in zip(NEAR, jitter.tolist(), strict=True)]
    target += [-60.0 * (step + 1) for step in range(bait)]
    bound = Truths(rule, target, target).certificate
    row = torch.tensor([target], dtype=torch.float64)
    mixed = torch.logaddexp(witness(rule, row), row.log_softmax(-1) - 20 * math.log(2))
    drafter: Row = mixed[0].tolist()
    above = drafter
    for token in range(len(NEAR), len(target)):
        drafter, above = raised(target, drafter, token, bound)
    return target, drafter, above


def raised(target: Row, drafter: Row, token: int, bound: arb) -> tuple[Row, Row]:
    """The drafter with the token's logit raised until KL >= bound: the last double before and the first one there."""

    def moved(y: float) -> Row:
        return [*drafter[:token], y, *drafter[token + 1 :]]

    def reached(y: float) -> bool:
        return not bool(kl_divergence(target, moved(y)) < bound)

    low, high = threshold_logit(reached, drafter[token], 0.0)
    return moved(low), moved(high)


def witness(rule: str, target: Tensor) -> Tensor:
    """Logits [1, V] of the nearest rejected drafter, for a sorted target."""
    if rule in TREES:
        return torch.log(nearest_rejected(torch.softmax(target, -1), TREES[rule]))
    row: Row = target[0].tolist()
    token = max(rejected(rule, Target(row)), key=row.__getitem__)
    return nearest_drafting(target, torch.tensor([token]))


def relative_gap(rule: str, target: Row, drafter: Row) -> arb:
    """|KL / certificate − 1|"""
    truth = Truths(rule, target, drafter)
    return abs(truth.kl / truth.certificate - 1)


def undecided_in_float64(rule: str, target: Row, drafter: Row) -> bool:
    rows = (torch.tensor([side], dtype=torch.float64) for side in (target, drafter))
    found = eager.certify_rows(*rows, parse_rule(rule))
    return bool((found.kl.upper >= found.certificate.lower) & (found.kl.lower < found.certificate.upper))


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("seed", range(10))
def test_balls_decide_where_float64_cannot(rule: str, seed: int) -> None:
    target, below, above = at_the_certificate(rule, 1, seed)
    for drafter, certified in ((below, True), (above, False)):
        assert bool(relative_gap(rule, target, drafter) < arb(10) ** -17)
        assert undecided_in_float64(rule, target, drafter)
        found = check(rule, target, drafter)
        assert found.certified is certified and not found.undecided
        assert found.bits == PRECISIONS[0]
        assert found.kl_upper >= found.certificate_lower, "doubles cannot tell the two apart, whatever is certified"


@pytest.mark.parametrize("rule", RULES)
def test_what_one_precision_cannot_tell_the_next_one_does(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target, below, above = at_the_certificate(rule, 3, 0)
    for drafter in (below, above):
        assert bool(relative_gap(rule, target, drafter) < arb(2) ** -130)
        assert check(rule, target, drafter).bits == PRECISIONS[1]
    monkeypatch.setattr(balls_module, "PRECISIONS", PRECISIONS[:1])
    competitor = Truths(rule, target, above).competitor
    for drafter in (below, above):
        found = certified_by_balls(parse_rule(rule), target, drafter, competitor)
        assert found.undecided and not found.certified and found.bits == PRECISIONS[0]


EQUAL = (
    ("strict", [1.0, 0.0]),
    ("tree:m=1", [0.3, 0.1]),
    ("tree:m=3", [2.0, 0.0, -0.5, -1.0]),
    ("additive:t=0.3", [2.0, 0.0]),
    ("multiplicative:alpha=0.1", [3.0, 0.0]),
    ("relaxed:m=4,delta=0.6", [3.0, 0.0]),
    ("relaxed-ratio:m=3,r=0.5", [3.0, 0.0]),
    ("typical:epsilon=0.3,delta=0.09", [5.0, 0.0]),
    ("constant:a=0.0067", [6.0, 0.0]),
)
"""Targets whose nearest rejected drafter is uniform: its KL is the certificate, and no precision parts them."""


@pytest.mark.parametrize(("rule", "target"), EQUAL)
def test_equal_values_stay_undecided(rule: str, target: Row) -> None:
    for masked in (0, 2):
        mask = [-math.inf] * masked
        for level in (0.0, 1e300):
            found = check(rule, target + mask, [level] * len(target) + mask)
            assert found.undecided and not found.certified and found.bits == PRECISIONS[-1]
            assert found.kl_lower <= found.certificate_upper and found.certificate_lower <= found.kl_upper


def test_a_tie_has_certificate_0_and_equal_rows_kl_0() -> None:
    for rule in ("strict", "tree:m=1", "top-m:m=1"):
        tie = check(rule, [1.0, 1.0, 0.0], [1.0, 1.0, 0.0])
        assert (tie.kl_upper, tie.certificate_upper) == (0.0, 0.0)
        assert not tie.certified and not tie.undecided
        shifted = check(rule, [1.0, 1.0, 0.0], [1.5, 1.5, 0.5])
        assert shifted.kl_upper > 0 and not shifted.undecided, "nothing is below 0, whatever the ball of KL says"
    # The certificate is some 10⁻⁶⁴⁸: beneath every double, and above KL all the same.
    near = check("strict", [5e-324, 0.0], [5e-324, 0.0])
    assert near.certified and near.certificate_lower == 0.0 < near.certificate_upper


# --- the tests above can fail


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("factor", [1.0000001, 0.9999999])
def test_a_wrong_formula_is_found_out(rule: str, factor: float, monkeypatch: pytest.MonkeyPatch) -> None:
    name = parse_rule(rule).name
    right = CERTIFICATES[name]
    target, below, above = at_the_certificate(rule, 1, 0)
    monkeypatch.setitem(CERTIFICATES, name, lambda p_top, p_rejected: right(p_top, p_rejected) * factor)
    competitor = Truths(rule, target, above).competitor
    drafter = above if factor > 1 else below
    assert certified_by_balls(parse_rule(rule), target, drafter, competitor).certified is (factor > 1)
    with pytest.raises(AssertionError, match="KL"):
        check(rule, target, drafter)


def test_a_pool_cut_short_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    pair = drafting_rows(torch.tensor([[0.0, -0.1, -0.2, -6.0]], dtype=torch.float64), torch.tensor([3]), 0)
    check_all("constant:a=0.0067", pair)
    monkeypatch.setattr(balls_module, "POOL", 0.05)
    with pytest.raises(AssertionError, match="KL"):
        check_all("constant:a=0.0067", pair)


# --- Balls, as generated text sees them


def at(value: Any, radius: float = 0.0) -> arb:
    at_precision()
    return arb(value, radius)


def values(balls: Any) -> list[arb]:
    found: list[arb] = balls.values.flatten().tolist()
    return found


@pytest.mark.parametrize("name", ["phi", "psi"])
def test_convex_functions_contain_their_values_and_little_more(name: str) -> None:
    function: Callable[[Any], Any] = getattr(primitives, name)
    low, high = (-0.5, 1) if name == "phi" else (-1, 4)  # phi's text is not made for -1, nor are certificates
    for middle in (-1, -0.999, -0.5, -1e-9, 0, 0.3, 0.49999999, 0.5, 0.75, 1, 3.9):
        if low <= middle <= high:
            (hull,) = values(function(Balls([at(middle, 2.0**-20)])))
            assert hull.is_finite() and bool(hull.rad() < arb(2) ** -15)
            for step in range(-4, 5):
                point = at(middle) + at(step) * at(2) ** -22
                assert not low <= point <= high or hull.contains(plain(name, point)), (middle, step)


def plain(name: str, x: arb) -> arb:
    """phi and psi by their definitions."""

    def term(t: arb) -> arb:
        return t * t.log() if t > 0 else arb(0)

    return (term(1 + x) + term(1 - x)) / 2 if name == "phi" else term(1 + x) - x


def test_a_convex_functions_declaration_is_read_as_it_was_given() -> None:
    declared = {name: CONVEX[getattr(primitives, name)] for name in ("phi", "psi", "chi")}
    found = {name: (convexity.domain, convexity.minimum_at) for name, convexity in declared.items()}
    assert found == {"phi": ((-1, 1), 0), "psi": ((-1, math.inf), 0), "chi": ((-math.inf, math.inf), 0)}


def test_no_information_stays_none() -> None:
    for function in (primitives.phi, primitives.psi):
        (found,) = values(function(Balls([arb("nan")])))
        assert found.is_nan()
    (beyond,) = values(primitives.psi(Balls([at(-2)])))
    assert beyond.is_nan(), "outside the domain, by more than rounding"


def test_where_takes_the_hull_of_both_branches_if_the_condition_is_open() -> None:
    condition = Balls([at(0), at(1), at(0.5, 0.1)]) < 0.5
    chosen, other = Balls([at(1), at("nan"), at(1)]), Balls([at("nan"), at(2), at(2)])
    first, second, hull = values(torch.where(condition, chosen, other))
    assert first == 1 and second == 2
    assert hull.contains(arb(1)) and hull.contains(arb(2))


def test_comparisons_know_certain_from_possible() -> None:
    found = Balls([at(0), at(1), at(0.5), at(0.5, 0.1), at("nan")]) < 0.5
    assert isinstance(found, Truth)
    assert found.certain.tolist() == [True, False, False, False, False]
    assert found.possible.tolist() == [True, False, False, True, True]


FUNCTIONS: dict[str, tuple[Callable[[Balls], Balls], Callable[[arb], arb]]] = {
    "log1p": (torch.log1p, lambda x: (1 + x).log()),
    "atanh": (torch.atanh, lambda x: ((1 + x) / (1 - x)).log() / 2),
    "xlog1py": (lambda x: torch.special.xlog1py(x + 1, x), lambda x: (1 + x) * (1 + x).log()),
    "pow": (lambda x: torch.pow(x, 2), lambda x: x * x),
}
"""On balls, and by definition."""


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("radius", [0.0, 2.0**-40, 0.01])
def test_functions_contain_their_values_at_any_precision(name: str, radius: float) -> None:
    function, definition = FUNCTIONS[name]
    for middle in (-0.8, -0.3, 1e-12, 0.1, 0.7):
        ball = at(middle, radius)
        with flint.ctx.workprec(40):
            (found,) = values(function(Balls([ball])))
        for point in (ball.lower(), ball.mid(), ball.upper()):
            assert bool(found.lower() < definition(point)) and bool(definition(point) < found.upper())


def test_extremes_contain_every_balls_candidates() -> None:
    found = Balls([at(1, 0.5), at(1.2), at(1.1, 0.01)])
    for largest in (1.2, 1.5):
        assert values(torch.amax(found, -1))[0].contains(arb(largest))
        assert values(torch.amin(-found, -1))[0].contains(arb(-largest))


def test_zero_times_log_zero_is_zero_only_where_the_factor_is_exactly_zero() -> None:
    at_precision()
    factors = Balls([arb(0), arb(0, 1e-9), arb(2)])
    zero, open_, infinite = values(torch.special.xlog1py(factors, Balls([arb(-1)] * 3)))
    assert zero == 0 and not open_.is_finite() and not infinite.is_finite()


@pytest.mark.parametrize("shape", [(4,), (2, 3)])
def test_vector_functions_agree_with_tensors(shape: tuple[int, ...]) -> None:
    at_precision()
    numbers = torch.randint(-8, 9, shape, generator=torch.Generator().manual_seed(0)).to(torch.float64) / 8
    balls = Balls([arb(x) for x in numbers.flatten().tolist()])
    balls = Balls(balls.values.reshape(shape))
    functions: tuple[Callable[[Any], Any], ...] = (
        lambda x: torch.amax(x, -1),
        lambda x: torch.amin(x, -1),
        lambda x: torch.sum(x, -1),
        lambda x: torch.cumsum(x, -1),
        lambda x: torch.flip(x, (-1,)),
        lambda x: torch.clamp(x, min=0),
        lambda x: torch.clamp(x, max=0),
        lambda x: torch.pow(x, 2),
        lambda x: x[..., 1:],
        lambda x: x[..., 0, None] + x,
        lambda x: (2 - x) * 0.5 - x / 4 + x * (-x) + 1,
        lambda x: x / (torch.tensor([1, 3, 7, 15])[: shape[-1]] + 1),
    )
    for function in functions:
        assert [float(x) for x in values(function(balls))] == function(numbers).flatten().tolist()


def test_a_function_that_balls_do_not_know_is_refused() -> None:
    for function in (torch.sqrt, primitives.chi):
        with pytest.raises(TypeError):
            function(Balls([at(1)]))


def test_certificates_of_balls_lie_in_those_of_enclosures() -> None:
    p_top = torch.softmax(torch.tensor([2.0, 1.5, 1.4, -1.0], dtype=torch.float64), -1)
    at_precision()
    for rule in RULES:
        formula = CERTIFICATES[parse_rule(rule).name]
        wide = formula(Enclosure.exactly(p_top), Enclosure.exactly(p_top[..., 3]))
        balls = Balls([arb(p) for p in p_top.tolist()])
        (narrow,) = values(formula(balls, balls[..., 3]))
        assert bool(narrow >= arb(wide.lower.item())) and bool(narrow <= arb(wide.upper.item())), rule


# --- bounds in doubles


@pytest.mark.parametrize(
    "value",
    [arb(x) for x in (0, 1, 1.7976931348623157e308, "inf", "1e400", "1e-400", "1 +/- 1e-20")]
    + [arb(1) / 3, arb(2) ** -1074, arb(3) * arb(2) ** -1075, arb(-1) / 3 + 1],
    ids=lambda value: value.str(5),
)
def test_bounds_are_the_doubles_next_to_a_ball(value: arb) -> None:
    lower, upper = balls_module._nonnegative(value)
    assert arb(lower) <= value.lower() and value.upper() <= arb(upper)
    assert upper in (lower, math.nextafter(lower, math.inf)) or not value.is_exact()


def test_no_information_bounds_nothing() -> None:
    assert balls_module._nonnegative(arb("nan")) == (0.0, math.inf)
    assert balls_module._nonnegative(arb(0, 1))[0] == 0.0, "known to be no less"


# --- surroundings


@pytest.mark.parametrize("dtype", DTYPES)
def test_tensors_are_taken_as_stored(dtype: torch.dtype) -> None:
    target, drafter = stored_as(FAMILIES["random"](1, 30, 2), dtype)
    competitor = target[0].to(torch.float64).sort().values[-2].item()
    rule = parse_rule("strict")
    rows = (side[0].to(torch.float64).tolist() for side in (target, drafter))
    with torch.device("meta"):
        assert certified_by_balls(rule, target[0], drafter[0], competitor) == certified_by_balls(
            rule, *rows, competitor
        )


def test_rows_of_different_lengths_are_refused_and_the_precision_is_put_back() -> None:
    flint.ctx.prec = 77
    certified_by_balls(parse_rule("strict"), [1.0, 0.0], [0.5, 0.0], 0.0)
    assert flint.ctx.prec == 77
    with pytest.raises(ValueError, match="zip"):
        certified_by_balls(parse_rule("strict"), [1.0, 0.0], [0.5], 0.0)
    assert flint.ctx.prec == 77
    at_precision(BITS)


def test_threads_get_the_verdicts_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The precision is the whole process's: each row has to have it to itself."""
    pair = FAMILIES["random"](24, 40, 9)
    rows = [
        (parse_rule("strict"), target, drafter, sorted(target)[-2])
        for target, drafter in zip(*map(rows_as_floats, pair), strict=True)
    ]
    rows += [(parse_rule("strict"), [1.0, 0.0], [0.0, 0.0], 0.0)] * 8
    alone = [certified_by_balls(*row) for row in rows]
    at_once = balls_module._verdict

    def interrupted(row: Any, bits: int) -> BallVerdict:
        time.sleep(1e-3)
        found = at_once(row, bits)
        assert flint.ctx.prec == bits
        return found

    monkeypatch.setattr(balls_module, "_verdict", interrupted)
    precision = flint.ctx.prec
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda row: certified_by_balls(*row), rows)) == alone
    assert flint.ctx.prec == precision


def test_without_python_flint_balls_are_not_available(monkeypatch: pytest.MonkeyPatch) -> None:
    assert available()
    monkeypatch.setitem(sys.modules, "flint", None)
    assert not available()


def test_the_module_can_be_imported_without_python_flint() -> None:
    program = (
        "import sys; sys.modules['flint'] = None; import symcert_runtime.balls as balls; assert not balls.available()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_rules_that_cover_need_no_competitor() -> None:
    assert {rule for rule in RULES if covers_target_token(parse_rule(rule))} == set(TREES)
    assert all(facts_of(parse_rule(rule)).certificate_theorem == COVERAGE for rule in TREES)
