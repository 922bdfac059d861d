"""Triton's interpreter, made to look at each module once per launch instead of once per call of a device function.

It takes TRITON_INTERPRET=1 in the environment before anything imports triton.
"""

from __future__ import annotations

import inspect
from typing import Any

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
