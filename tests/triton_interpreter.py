"""Triton's interpreter, faster: it looks at each module once per launch instead of once per call of a device
function, and reduces by exclusive or, as sorting does, with numpy instead of number by number.

It takes TRITON_INTERPRET=1 in the environment before anything imports triton.
"""

from __future__ import annotations

import inspect
from typing import Any

import numpy as np
import triton.language as tl
from triton.runtime import interpreter

assert interpreter.triton.knobs.runtime.interpret, "set TRITON_INTERPRET=1 before triton is imported"

_redirected: set[int] = set()
_redirect = interpreter._patch_lang


def _redirect_once(function: Any) -> Any:
    """What `_patch_lang` does, left out while the modules that the function sees are redirected already."""
    seen = {id(value) for value in function.__globals__.values() if inspect.ismodule(value) and value in (tl, tl.core)}
    if seen <= _redirected:
        return None
    scope = _redirect(function)
    _redirected.update(seen)
    restore = scope.restore

    def restore_and_forget() -> None:
        _redirected.clear()
        restore()

    scope.restore = restore_and_forget
    return scope


interpreter._patch_lang = _redirect_once


_reduce = interpreter.ReduceOps.generic_reduce


def _reduce_at_once(self: Any, operands: Any) -> Any:
    if self.combine_fn != tl.standard._xor_combine or self.axis is None:
        return _reduce(self, operands)
    (operand,) = operands
    found = np.bitwise_xor.reduce(operand.handle.data, axis=self.axis, keepdims=self.keep_dims)
    return [self.to_tensor(found, operand.dtype)]


interpreter.ReduceOps.generic_reduce = _reduce_at_once
