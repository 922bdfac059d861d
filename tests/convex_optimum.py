"""A convex optimiser that knows nothing of water-filling, and returns proof of how good its answer is.

It solves, for a whole batch at once,

    minimise D(p_target, q)  subject to  rows·q >= 0,  q >= 0,  sum q = 1

for D = KL(p_target ‖ q), KL(q ‖ p_target) or total variation, by a primal-dual interior-point method (Boyd &
Vandenberghe, Convex Optimization, section 11.7), and brackets the optimum: from above by the divergence of its feasible
q, from below by weak duality. With g = sum of mu_r row_r, every mu >= 0 and every feasible q have g·q >= 0, hence

    KL(p_target ‖ q) >= sum p log(1 - g)               where 1 - g >= 0,
    KL(q ‖ p_target) >= -log sum p e^g,
    TV               >= -p·g / max(1, max g - min g).

So the optimiser needs no trust: the width of the bracket is its accuracy. `least_over_targets` brackets the same way
the optimum over the target too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_STEPS = 120
_CENTRING = 3.0
_AT_ONCE = 512
"""Problems of one batch that are worked on together: those that are solved wait for the others."""
_TARGET_WIDTH = 1e-12
_SMALLEST_GAP = 1e-14
"""Where rounding stops all progress."""
_LARGEST_SHARE = 1 - 1e-15
"""1 - g may be any number >= 0; where p is tiny the best one rounds to 0, whose logarithm would be vacuous."""


@dataclass(frozen=True)
class Bracket:
    """lower <= optimum <= upper, per problem of the batch; shape [B]."""

    lower: Array
    upper: Array

    def width(self) -> float:
        return float(np.max(self.upper - self.lower))

    def and_also(self, other: Bracket) -> Bracket:
        """What two brackets of the same optima say together."""
        return Bracket(np.fmax(self.lower, other.lower), np.fmin(self.upper, other.upper))


# --- what may be rejected ------------------------------------------------------------------------------------------


def ahead_of_token_0(competitors: NDArray[np.bool_]) -> Array:
    """Rows [B, n, n] of q_y >= q_0 for the competitors [B, n], a mask that leaves out token 0; other rows are zero."""
    batch, n = competitors.shape
    rows = np.zeros((batch, n, n))
    rows[:, range(n), range(n)] = competitors
    rows[:, :, 0] -= competitors
    return rows


def ahead_of_all(tokens: NDArray[np.int_], n: int) -> Array:
    """Rows [B, n, n] of q_x >= q_y for every y; tokens [B] are the x."""
    rows = np.zeros((len(tokens), n, n))
    rows[:, range(n), range(n)] = -1.0
    rows[range(len(tokens)), :, tokens] += 1.0
    return rows


# --- one target ----------------------------------------------------------------------------------------------------


def bracket_optimum(p_target: Array, rows: Array, divergence: str = "kl") -> Bracket:
    """Bracket the optimum for p_target [B, n], which is positive for reverse-kl, and rows [B, R, n]."""
    problem = PROBLEMS[divergence]
    return _in_parts(len(p_target), lambda part: _bracket_part(p_target[part], rows[part], problem))


def _in_parts(count: int, bracket: Callable[[slice], Bracket]) -> Bracket:
    """The brackets of all problems of a batch, some at a time."""
    found = [bracket(slice(start, start + _AT_ONCE)) for start in range(0, count, _AT_ONCE)]
    return Bracket(*(np.concatenate([getattr(one, end) for one in found]) for end in ("lower", "upper")))


def _bracket_part(p_target: Array, rows: Array, problem: Problem) -> Bracket:
    n = p_target.shape[1]

    def bracket(found: Iterate) -> Bracket:
        q = _made_feasible(found.v[:, :n], rows)
        direction = _transposed_times(rows, found.z[:, : rows.shape[1]])
        return Bracket(lower=problem.dual(p_target, direction), upper=problem.value(p_target, q))

    return minimise(problem.programme(p_target, rows), bracket)[0]


def _inside(rows: Array) -> Array:
    """A q with rows·q > 0: the tokens that must be ahead have twice the weight of the others."""
    q = 1.0 + np.any(rows > 0, axis=1)
    return np.asarray(q / q.sum(axis=1, keepdims=True))


def _made_feasible(q: Array, rows: Array) -> Array:
    """q, mixed with as much of a distribution inside as rows·q >= 0 takes."""
    q = q / q.sum(axis=1, keepdims=True)
    inside = _inside(rows)
    lacking = np.maximum(0.0, -_times(rows, q))
    with np.errstate(invalid="ignore"):
        share = np.nan_to_num(lacking / (lacking + _times(rows, inside))).max(axis=1, keepdims=True)
    return np.asarray((1 - share) * q + share * inside)


def divergence(p_target: Array, q: Array) -> Array:
    """KL(p_target ‖ q) along the last axis, with 0 log 0 = 0."""
    support = p_target > 0
    ratio = np.where(support, p_target, 1.0) / np.where(support, q, 1.0)
    return np.asarray(np.sum(p_target * np.log(ratio), axis=-1))


def total_variation(p_target: Array, q: Array) -> Array:
    return np.asarray(np.abs(p_target - q).sum(axis=-1) / 2)


def _kl_dual(p_target: Array, g: Array) -> Array:
    """The better of g itself, where 1 - g >= 0, and of g scaled until that only just holds."""
    largest = np.maximum(np.max(g, axis=1, keepdims=True), np.finfo(float).tiny)
    just = _LARGEST_SHARE / largest
    return np.maximum(*(_logarithms(p_target, 1.0 - g * scale) for scale in (np.minimum(1.0, just), just)))


def _logarithms(p_target: Array, a: Array) -> Array:
    return np.asarray(np.sum(p_target * np.log(np.where(p_target > 0, a, 1.0)), axis=1))


def _reverse_dual(p_target: Array, g: Array) -> Array:
    return np.asarray(-np.log(np.sum(p_target * np.exp(g), axis=1)))


def _tv_dual(p_target: Array, g: Array) -> Array:
    return np.asarray(-np.sum(p_target * g, axis=1) / np.maximum(1.0, np.ptp(g, axis=1)))


def _in_q(
    gradient: Callable[[Array, Array], Array], curvature: Callable[[Array, Array], Array]
) -> Callable[[Array, Array], Programme]:
    """A divergence that is a sum of functions of one q_i each, from their first and second derivatives."""

    def programme(p_target: Array, rows: Array) -> Programme:
        batch, n = p_target.shape
        return Programme(
            gradient=lambda q: gradient(p_target, q),
            hessian=lambda q: curvature(p_target, q)[:, :, None] * np.eye(n),
            rows=_with_identity(rows),
            floor=np.zeros((batch, rows.shape[1] + n)),
            equal=np.ones((batch, 1, n)),
            total=np.ones((batch, 1)),
            start=_inside(rows),
        )

    return programme


def _tv_programme(p_target: Array, rows: Array) -> Programme:
    """Linear: minimise sum s over q and s >= 0 with s >= q - p_target."""
    batch, n = p_target.shape
    count = rows.shape[1]
    wide = np.zeros((batch, count + 3 * n, 2 * n))
    wide[:, :count, :n] = rows
    wide[:, range(count, count + 2 * n), range(2 * n)] = 1.0
    wide[:, range(count + 2 * n, count + 3 * n), range(n)] = -1.0
    wide[:, range(count + 2 * n, count + 3 * n), range(n, 2 * n)] = 1.0
    cost = np.concatenate([np.zeros(n), np.ones(n)])
    return Programme(
        gradient=lambda v: np.broadcast_to(cost, v.shape),
        hessian=lambda v: np.zeros((len(v), 2 * n, 2 * n)),
        rows=wide,
        floor=np.concatenate([np.zeros((batch, count + 2 * n)), -p_target], axis=1),
        equal=np.tile(1.0 - cost, (batch, 1, 1)),
        total=np.ones((batch, 1)),
        start=np.concatenate([_inside(rows), np.ones((batch, n))], axis=1),
    )


def _with_identity(rows: Array) -> Array:
    """The rows of v >= 0 below the given ones."""
    batch, _, n = rows.shape
    return np.concatenate([rows, np.broadcast_to(np.eye(n), (batch, n, n))], axis=1)


@dataclass(frozen=True)
class Problem:
    """A divergence as something to minimise; arguments are p_target [B, n] and the array named."""

    value: Callable[[Array, Array], Array]
    """Of q."""
    programme: Callable[[Array, Array], Programme]
    """With the rows."""
    dual: Callable[[Array, Array], Array]
    """Lower bound of the divergence over every q with g·q >= 0, from g."""


PROBLEMS: dict[str, Problem] = {
    "kl": Problem(divergence, _in_q(lambda p, q: -p / q, lambda p, q: p / q**2), _kl_dual),
    "reverse-kl": Problem(
        lambda p, q: divergence(q, p), _in_q(lambda p, q: np.log(q / p) + 1, lambda p, q: 1 / q), _reverse_dual
    ),
    "tv": Problem(total_variation, _tv_programme, _tv_dual),
}


# --- every target at once ------------------------------------------------------------------------------------------

_PENALTY = 1e3
"""Per unit by which a condition on the target is missed; far above any multiplier that occurs."""
_FEASIBLE, _INFEASIBLE = 1e-13, 1e-6
"""Missed by less than the one, the conditions hold up to rounding; by more than the other, no target has them."""


@dataclass(frozen=True)
class Targets:
    """The sorted targets p with rows·p >= floor and equal·p = total, for a batch: [B, R, n], [B, R], [B, E, n], [B, E].

    All are linear, so with them KL(p ‖ q) is a convex problem in p and q together.
    """

    rows: Array
    floor: Array
    equal: Array
    total: Array

    def part(self, chosen: slice) -> Targets:
        return Targets(self.rows[chosen], self.floor[chosen], self.equal[chosen], self.total[chosen])


def least_over_targets(targets: Targets, rows: Array) -> Bracket:
    """Bracket the least KL(p ‖ q) over the targets p and q >= 0 with sum q = 1 and rows·q >= 0; inf where p has none.

    Lower bound: p log(p/q) >= a p - q e^(a-1) for every a, so with a = z·rows_p + y·equal_p + y_0 and g = w·rows,
    for all z, w >= 0, y and y_0, the optimum is at least z·floor + y·total + y_0 - max(e^(a-1) + g).
    """
    return _in_parts(len(rows), lambda part: _least_part(targets.part(part), rows[part]))


def _least_part(targets: Targets, rows: Array) -> Bracket:
    n, count = rows.shape[2], targets.rows.shape[1]

    def bracket(found: Iterate) -> Bracket:
        z, w, y = found.z[:, :count], found.z[:, count : count + rows.shape[1]], -found.lam
        a = _transposed_times(targets.rows, z) + _transposed_times(targets.equal, y[:, 2:]) + y[:, :1]
        most = np.max(np.exp(np.minimum(a - 1, 700.0)) + _transposed_times(rows, w), axis=1)
        lower = np.sum(z * targets.floor, axis=1) + np.sum(y[:, 2:] * targets.total, axis=1) + y[:, 0] - most
        p, q = found.v[:, :n], _made_feasible(found.v[:, n : 2 * n], rows)
        missed = np.maximum(found.v[:, -1], np.abs(_times(programme.equal, found.v) - programme.total).max(axis=1))
        return Bracket(lower=lower, upper=np.where(missed < _FEASIBLE, divergence(p, q), np.inf))

    programme = _joint_programme(targets, rows)
    best, found = minimise(programme, bracket)
    none = found.v[:, -1] > _INFEASIBLE
    return Bracket(*(np.where(none, np.inf, end) for end in (best.lower, best.upper)))


def _joint_programme(targets: Targets, rows: Array) -> Programme:
    """Over v = (p, q, missed)."""
    batch, count, n = targets.rows.shape
    wide = np.zeros((batch, count + rows.shape[1] + 2 * n + 1, 2 * n + 1))
    wide[:, :count, :n], wide[:, :count, -1] = targets.rows, np.any(targets.rows != 0, axis=2)
    wide[:, count : count + rows.shape[1], n : 2 * n] = rows
    wide[:, -2 * n - 1 :] = np.eye(2 * n + 1)
    floor = np.zeros(wide.shape[:2])
    floor[:, :count] = targets.floor
    equal = np.zeros((batch, 2 + targets.equal.shape[1], 2 * n + 1))
    equal[:, 0, :n] = equal[:, 1, n : 2 * n] = 1.0
    equal[:, 2:, :n] = targets.equal

    def gradient(v: Array) -> Array:
        p, q = v[:, :n], v[:, n : 2 * n]
        return np.concatenate([np.log(p / q) + 1, -p / q, np.full((batch, 1), _PENALTY)], axis=1)

    def hessian(v: Array) -> Array:
        p, q = v[:, :n], v[:, n : 2 * n]
        result = np.zeros((batch, 2 * n + 1, 2 * n + 1))
        places = np.arange(n)
        result[:, places, places], result[:, places + n, places + n] = 1 / p, p / q**2
        result[:, places, places + n] = result[:, places + n, places] = -1 / q
        return result

    return Programme(
        gradient=gradient,
        hessian=hessian,
        rows=wide,
        floor=floor,
        equal=equal,
        total=np.concatenate([np.ones((batch, 2)), targets.total], axis=1),
        start=np.concatenate([np.full((batch, 2 * n), 1 / n), np.ones((batch, 1))], axis=1),
    )


# --- the method ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Programme:
    """minimise f(v) subject to rows·v >= floor and equal·v = total, per problem of the batch."""

    gradient: Callable[[Array], Array]
    """Of f at v [B, N]; shape [B, N]."""
    hessian: Callable[[Array], Array]
    """Of f at v; shape [B, N, N]."""
    rows: Array
    """[B, R, N]; a row of zeros is no constraint."""
    floor: Array
    equal: Array
    """[B, E, N]"""
    total: Array
    start: Array
    """Where f is finite; it need not be feasible."""


@dataclass(frozen=True)
class Iterate:
    """v [B, N] with slacks and multipliers z >= 0 [B, R] of the rows, and multipliers lam [B, E] of the equations."""

    v: Array
    slack: Array
    z: Array
    lam: Array

    def gap(self) -> Array:
        return np.asarray(np.sum(self.slack * self.z, axis=1))


def minimise(programme: Programme, bracket: Callable[[Iterate], Bracket]) -> tuple[Bracket, Iterate]:
    """The best bracket of any iterate, by the rule given, until it is narrow; and the last iterate."""
    used = np.any(programme.rows != 0, axis=2)
    slack = np.where(used, np.maximum(_times(programme.rows, programme.start) - programme.floor, 1e-2), 1.0)
    state = Iterate(programme.start, slack, np.where(used, 1.0 / slack, 0.0), np.zeros(programme.total.shape))
    best = bracket(state)
    for _ in range(_STEPS):
        unsolved = (best.upper - best.lower > _TARGET_WIDTH) & (state.gap() > _SMALLEST_GAP)
        if not np.any(unsolved):
            break
        state = _newton_step(programme, state, used, unsolved)
        best = best.and_also(bracket(state))
    return best, state


def _times(rows: Array, v: Array) -> Array:
    return np.asarray((rows @ v[:, :, None])[:, :, 0])


def _transposed_times(rows: Array, z: Array) -> Array:
    return np.asarray((z[:, None, :] @ rows)[:, 0, :])


def _missing(programme: Programme, s: Iterate) -> Array:
    """How far the slacks are from what v leaves; rows of zeros have the slack 1 for ever."""
    used = np.any(programme.rows != 0, axis=2)
    return np.where(used, _times(programme.rows, s.v) - programme.floor - s.slack, 0.0)


def _newton_step(programme: Programme, s: Iterate, used: NDArray[np.bool_], unsolved: NDArray[np.bool_]) -> Iterate:
    """One damped Newton step on the perturbed optimality conditions; solved problems of the batch stay put."""
    rows, equal = programme.rows, programme.equal
    batch, n = s.v.shape
    count = equal.shape[1]
    centre = np.where(used, (s.gap() / (_CENTRING * used.sum(axis=1)))[:, None], 0.0)
    weight, missing = s.z / s.slack, _missing(programme, s)
    system = np.zeros((batch, n + count, n + count))
    system[:, :n, :n] = programme.hessian(s.v) + (rows * weight[:, :, None]).transpose(0, 2, 1) @ rows
    system[:, :n, n:], system[:, n:, :n] = equal.transpose(0, 2, 1), equal
    system[~unsolved] = np.eye(n + count)
    pull = _transposed_times(rows, centre / s.slack - weight * missing)
    right = np.concatenate(
        [
            pull - programme.gradient(s.v) - _transposed_times(equal, s.lam),
            programme.total - _times(equal, s.v),
        ],
        axis=1,
    )
    step = _solved(system, right)
    d_v, d_lam = step[:, :n], step[:, n:]
    d_slack = np.where(used, _times(rows, d_v) + missing, 0.0)
    d_z = np.where(used, (centre - s.z * d_slack) / s.slack - s.z, 0.0)
    length = np.minimum(_to_boundary(s.slack, d_slack), _to_boundary(s.z, d_z))
    length = np.where(unsolved, length, 0.0)[:, None]
    return Iterate(s.v + length * d_v, s.slack + length * d_slack, s.z + length * d_z, s.lam + length * d_lam)


def _solved(system: Array, right: Array) -> Array:
    """With one step of iterative refinement: close to the optimum the system is so ill-conditioned that the equations,
    whose rows are small beside the others', would be missed by more than _FEASIBLE on some machines."""
    step = np.linalg.solve(system, right[:, :, None])
    step += np.linalg.solve(system, right[:, :, None] - system @ step)
    return np.asarray(step[:, :, 0])


def _to_boundary(value: Array, change: Array) -> Array:
    """Step length per problem that goes at most 80 % of the way to the first value that would reach zero."""
    with np.errstate(divide="ignore", invalid="ignore"):
        limits = np.where(change < 0, -value / change, np.inf)
    return np.minimum(1.0, 0.8 * limits.min(axis=1))
