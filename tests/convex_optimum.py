"""A convex optimiser that knows nothing of water-filling, and returns proof of how good its answer is.

For given competitor tokens S of token 0 it solves

    minimise KL(p_target ‖ q)  subject to  q_y >= q_0 for y in S,  q >= 0,  sum q = 1

by a primal-dual interior-point method (Boyd & Vandenberghe, Convex Optimization, algorithm 11.2) for a whole batch
at once, and brackets the optimum: from above by the divergence of its feasible q, from below by weak duality,

    KL(p_target ‖ q) >= sum_i p_i log a_i   with a_0 = 1 + sum mu, a_y = 1 - mu_y in S, a_i = 1 elsewhere,

valid for every mu in [0, 1]^S. So the optimiser needs no trust: the width of the bracket is its accuracy.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_STEPS = 80
_CENTRING = 20.0
_TARGET_GAP = 1e-12
_LARGEST_MU = 1 - 1e-15
"""Any mu is valid; where p_y is tiny the best one rounds to 1, whose logarithm would make the bound vacuous."""


@dataclass(frozen=True)
class Bracket:
    """lower <= optimum <= upper, per problem of the batch; shape [B]."""

    lower: Array
    upper: Array

    def width(self) -> float:
        return float(np.max(self.upper - self.lower))


def bracket_optimum(p_target: Array, competitors: NDArray[np.bool_]) -> Bracket:
    """Bracket the optimum for p_target [B, n] and competitors [B, n], a mask that leaves out token 0."""
    q, mu = _interior_point(p_target, competitors)
    return Bracket(lower=_dual_value(p_target, mu), upper=divergence(p_target, q))


def divergence(p_target: Array, q: Array) -> Array:
    """KL(p_target ‖ q) along the last axis, with 0 log 0 = 0."""
    support = p_target > 0
    ratio = np.where(support, p_target, 1.0) / np.where(support, q, 1.0)
    return np.asarray(np.sum(p_target * np.log(ratio), axis=-1))


def _dual_value(p_target: Array, mu: Array) -> Array:
    a = 1.0 - mu
    a[:, 0] = 1.0 + mu.sum(axis=1)
    support = p_target > 0
    return np.asarray(np.sum(p_target * np.log(np.where(support, a, 1.0)), axis=1))


def _interior_point(p_target: Array, competitors: NDArray[np.bool_]) -> tuple[Array, Array]:
    """A strictly feasible q [B, n] and multipliers mu [B, n] in [0, 1] of the constraints q_y >= q_0."""
    n = p_target.shape[1]
    state = _start(competitors)
    for _ in range(_STEPS):
        unsolved = state.gap() > _TARGET_GAP
        if not np.any(unsolved):
            break
        state = _newton_step(p_target, state, unsolved)
    mu = np.where(competitors, state.z[:, :n] / state.lam[:, None], 0.0)
    return state.q / state.q.sum(axis=1, keepdims=True), np.clip(mu, 0.0, _LARGEST_MU)


@dataclass(frozen=True)
class _State:
    """Iterate for constraints rows·q = slack >= 0 [B, 2n] with multipliers z, and sum q = 1 with multiplier lam [B]."""

    rows: Array
    used: NDArray[np.bool_]
    q: Array
    slack: Array
    z: Array
    lam: Array

    def gap(self) -> Array:
        return np.asarray(np.sum(self.slack * self.z, axis=1))


def _start(competitors: NDArray[np.bool_]) -> _State:
    rows = _constraint_rows(competitors)
    used = np.any(rows != 0, axis=2)
    q = 1.0 + competitors
    q = q / q.sum(axis=1, keepdims=True)
    slack = np.where(used, np.einsum("bri,bi->br", rows, q), 1.0)
    return _State(rows, used, q, slack, np.where(used, 1.0 / slack, 0.0), np.ones(len(q)))


def _newton_step(p_target: Array, s: _State, unsolved: NDArray[np.bool_]) -> _State:
    """One damped Newton step on the perturbed optimality conditions; solved problems of the batch stay put."""
    batch, n = p_target.shape
    centre = np.where(s.used, (s.gap() / (_CENTRING * s.used.sum(axis=1)))[:, None], 0.0)
    system = np.zeros((batch, n + 1, n + 1))
    system[:, :n, :n] = np.einsum("bri,br,brj->bij", s.rows, s.z / s.slack, s.rows, optimize=True)
    system[:, range(n), range(n)] += p_target / s.q**2
    system[:, :n, n] = system[:, n, :n] = 1.0
    right = np.zeros((batch, n + 1))
    right[:, :n] = np.einsum("bri,br->bi", s.rows, centre / s.slack) + p_target / s.q - s.lam[:, None]
    step = np.linalg.solve(system, right[:, :, None])[:, :, 0]
    d_q, d_lam = step[:, :n], step[:, n]
    d_slack = np.einsum("bri,bi->br", s.rows, d_q)
    d_z = np.where(s.used, (centre - s.z * d_slack) / s.slack - s.z, 0.0)
    length = np.min([_to_boundary(s.slack, d_slack), _to_boundary(s.z, d_z), _to_boundary(s.q, d_q)], axis=0)
    length = np.where(unsolved, length, 0.0)[:, None]
    moved = (s.q + length * d_q, s.slack + length * d_slack, s.z + length * d_z)
    return _State(s.rows, s.used, *moved, s.lam + length[:, 0] * d_lam)


def _constraint_rows(competitors: NDArray[np.bool_]) -> Array:
    """Rows r with r·q >= 0, shape [B, 2n, n]: q_y - q_0 for the competitors (else an unused zero row), then q_i."""
    batch, n = competitors.shape
    rows = np.zeros((batch, 2 * n, n))
    rows[:, range(n), range(n)] = competitors
    rows[:, :n, 0] -= competitors
    rows[:, range(n, 2 * n), range(n)] = 1.0
    return rows


def _to_boundary(value: Array, change: Array) -> Array:
    """Step length per problem that goes at most 99 % of the way to the first value that would reach zero."""
    with np.errstate(divide="ignore", invalid="ignore"):
        limits = np.where(change < 0, -value / change, np.inf)
    return np.minimum(1.0, 0.99 * limits.min(axis=1))
