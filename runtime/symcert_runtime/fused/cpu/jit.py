"""How the CPU's kernels are compiled: without fast-math, so that they compute what they say.

Nothing is kept on disk: numba does not notice when a function that a kernel calls has changed, and a stale bound would
be a wrong one. Compiling takes some seconds per process, rule and format.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numba

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS: dict[str, Any] = {"nogil": True, "error_model": "numpy"}
_CALLED_BY_KERNELS = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}


def program(function: F) -> F:
    """A kernel that Python calls, compiled then; it runs without the interpreter's lock. 1/0 is inf, as in torch."""
    compiled: F = numba.njit(**_OPTIONS)(function)
    return compiled


def kernel(function: F) -> F:
    """A kernel that only kernels call, which spares the compiler its way in from Python."""
    compiled: F = numba.njit(**_OPTIONS, **_CALLED_BY_KERNELS)(function)
    return compiled


def streaming(function: F) -> F:
    """A kernel that may fuse a product into a sum: bounds of what it computes must hold with and without."""
    compiled: F = numba.njit(fastmath={"contract"}, **_OPTIONS, **_CALLED_BY_KERNELS)(function)
    return compiled


def unordered(function: F) -> F:
    """A sum whose terms may be added in any order, so that it can be vectorised."""
    compiled: F = numba.njit(fastmath={"contract", "reassoc"}, **_OPTIONS, **_CALLED_BY_KERNELS)(function)
    return compiled
