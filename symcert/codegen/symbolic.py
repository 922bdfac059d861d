"""Runs an emitted module on sympy expressions instead of tensors: what does this text compute, exactly?

The module's source is executed as it stands, with a stand-in for the name `torch` whose tensors are numpy arrays of
sympy expressions. Number literals are read as the binary fractions they are. torch itself is not needed.
"""

from __future__ import annotations

import ast
import builtins
import operator
from collections.abc import Callable, Mapping
from functools import reduce
from types import SimpleNamespace
from typing import Any

import numpy as np
import sympy as sp

from symcert.formulas.vocabulary import chi, expm1, log1p, phi, psi, xlog1py, xlogy

Modules = Mapping[str, Any]


class _Extremum(sp.Function):  # type: ignore[misc]
    """Minimum or maximum of a set, never evaluated: sympy's own would compare the entries at great length."""

    @classmethod
    def eval(cls, *entries: sp.Expr) -> sp.Expr | None:
        # The least of a least is the least of all: sympy writes it so, the emitted text nests.
        flat = (part for entry in entries for part in (entry.args if isinstance(entry, cls) else (entry,)))
        canonical = tuple(sorted(set(flat), key=sp.default_sort_key))
        return None if canonical == entries else cls(*canonical)


class Least(_Extremum):
    """min of its arguments."""


class Greatest(_Extremum):
    """max of its arguments."""


class SymbolicTensor:
    """A tensor of exact expressions, with the part of torch.Tensor's interface that generated code uses."""

    device = None

    def __init__(self, entries: Any) -> None:
        self.entries = np.asarray(entries, dtype=object)

    @property
    def shape(self) -> tuple[int, ...]:
        return self.entries.shape

    def item(self) -> sp.Expr:
        """The one expression of a tensor without dimensions."""
        return sp.sympify(self.entries[()])

    def __getitem__(self, index: Any) -> SymbolicTensor:
        return SymbolicTensor(self.entries[index])

    def __neg__(self) -> SymbolicTensor:
        return _elementwise(operator.neg)(self)

    def __add__(self, other: Any) -> SymbolicTensor:
        return _elementwise(operator.add)(self, other)

    def __sub__(self, other: Any) -> SymbolicTensor:
        return _elementwise(operator.sub)(self, other)

    def __rsub__(self, other: Any) -> SymbolicTensor:
        return _elementwise(operator.sub)(other, self)

    def __mul__(self, other: Any) -> SymbolicTensor:
        return _elementwise(operator.mul)(self, other)

    def __truediv__(self, other: Any) -> SymbolicTensor:
        return _elementwise(operator.truediv)(self, other)

    def __rtruediv__(self, other: Any) -> SymbolicTensor:
        return _elementwise(operator.truediv)(other, self)

    def __lt__(self, other: Any) -> SymbolicTensor:
        return _elementwise(sp.StrictLessThan)(self, other)

    def __le__(self, other: Any) -> SymbolicTensor:
        return _elementwise(sp.LessThan)(self, other)

    def __gt__(self, other: Any) -> SymbolicTensor:
        return _elementwise(sp.StrictGreaterThan)(self, other)

    def __ge__(self, other: Any) -> SymbolicTensor:
        return _elementwise(sp.GreaterThan)(self, other)

    __radd__ = __add__
    __rmul__ = __mul__


def _elementwise(function: Callable[..., Any]) -> Callable[..., SymbolicTensor]:
    """A function of expressions, broadcast over symbolic tensors and numbers."""

    def apply(*operands: Any) -> SymbolicTensor:
        entries = [value.entries if isinstance(value, SymbolicTensor) else value for value in operands]
        lifted = np.frompyfunc(lambda *values: function(*map(sp.sympify, values)), len(entries), 1)
        return SymbolicTensor(lifted(*entries))

    return apply


def _along_last(function: Callable[[list[Any]], Any]) -> Callable[[SymbolicTensor, int], SymbolicTensor]:
    def apply(tensor: SymbolicTensor, dim: int) -> SymbolicTensor:
        assert dim == -1, "generated code reduces along the last dimension only"
        rows = tensor.entries.reshape(-1, tensor.shape[-1])
        results = np.empty(len(rows), dtype=object)
        for position, row in enumerate(rows):
            results[position] = function(list(row))
        return SymbolicTensor(results.reshape(tensor.shape[:-1]))

    return apply


def _where(condition: sp.Basic, chosen: sp.Expr, otherwise: sp.Expr) -> sp.Expr:
    """First branch whose condition holds; a chain of them is one Piecewise."""
    rest = otherwise.args if isinstance(otherwise, sp.Piecewise) else [(otherwise, True)]
    return sp.Piecewise((chosen, condition), *rest)


def _clamp(tensor: SymbolicTensor, **ends: Any) -> SymbolicTensor:
    result = tensor
    if "min" in ends:
        result = _elementwise(Greatest)(result, ends["min"])
    return _elementwise(Least)(result, ends["max"]) if "max" in ends else result


SYMBOLIC_TORCH = SimpleNamespace(
    float64=None,
    inf=sp.oo,
    as_tensor=lambda value, dtype: value if isinstance(value, SymbolicTensor) else SymbolicTensor(value),
    arange=lambda start, stop, device: SymbolicTensor([sp.Integer(i) for i in range(start, stop)]),
    log=_elementwise(sp.log),
    log1p=_elementwise(log1p),
    atanh=_elementwise(sp.atanh),
    exp=_elementwise(sp.exp),
    expm1=_elementwise(expm1),
    sqrt=_elementwise(sp.sqrt),
    pow=_elementwise(operator.pow),
    special=SimpleNamespace(xlog1py=_elementwise(xlog1py), xlogy=_elementwise(xlogy)),
    where=_elementwise(_where),
    clamp=_clamp,
    minimum=_elementwise(Least),
    maximum=_elementwise(Greatest),
    flip=lambda tensor, dims: SymbolicTensor(np.flip(tensor.entries, dims)),
    cumsum=lambda tensor, dim: SymbolicTensor(np.add.accumulate(tensor.entries, axis=dim)),
    sum=_along_last(lambda row: reduce(operator.add, row)),
    amin=_along_last(lambda row: Least(*row)),
    amax=_along_last(lambda row: Greatest(*row)),
)

SYMBOLIC_PRIMITIVES = SimpleNamespace(phi=_elementwise(phi), psi=_elementwise(psi), chi=_elementwise(chi))
"""The primitives as vocabulary: their own text is proved separately."""


class _ExactLiterals(ast.NodeTransformer):
    """0.5 in generated code means the binary fraction 1/2, not a rounded number."""

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if not isinstance(node.value, float):
            return node
        return ast.Call(ast.Name("_exact", ast.Load()), [node], [])


def execute(source: str, modules: Modules) -> dict[str, Any]:
    """Run a module's source; it may import only what `modules` maps. Returns its global names."""
    tree = ast.fix_missing_locations(_ExactLiterals().visit(ast.parse(source)))

    def import_only(name: str, *_: Any) -> Any:
        return modules[name]

    names: dict[str, Any] = {
        "__builtins__": {**vars(builtins), "__import__": import_only},
        "__name__": "symbolic",
        "_exact": sp.Rational,
    }
    exec(compile(tree, "<generated>", "exec"), names)
    return names
