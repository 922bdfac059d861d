"""Translation validation of the tiles' text: executed on exact expressions, it must be what it was printed from.

A tile becomes an array of expressions, filled up beyond the vector's size with a symbol that must not reach the
result. Formulas are compared for the sizes 1 … 6 of their vectors, primitives with their declared branches, rejection
sets with their declarations; the tables that say what a rule gets are asked for every rule. What the kernel makes of
a certificate besides, that it is homogeneous of degree one, is proved of each formula at these sizes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from types import SimpleNamespace
from typing import Any

import numpy as np
import sympy as sp

from symcert.codegen.symbolic import SYMBOLIC_PRIMITIVES, Greatest, Least, SymbolicTensor, execute
from symcert.codegen.tiles import FIGURES, RANK
from symcert.codegen.validate import SIZES, TranslationError, equal, expanded, guarded, require, same_set
from symcert.formulas.formula import Formula, Primitive
from symcert.formulas.vocabulary import log1p, phi, psi, xlog1py, xlogy
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, Ranked, RejectionSet, Union, p_0, p_1
from symcert.rules.rule import RuleDeclaration

__all__ = ["TranslationError", "validate"]

BEYOND = sp.Symbol("beyond_the_size")
"""Stands in a vector's tile where the vector has no entries."""


def validate(
    files: Mapping[str, str],
    formulas: Mapping[str, Formula],
    primitives: Mapping[str, Primitive],
    rules: Mapping[str, RuleDeclaration],
) -> None:
    """Prove the GPU's generated files equal to what they were printed from; raises TranslationError otherwise."""
    validate_primitives(files["gpu_primitives.py"], primitives)
    validate_formulas(files["gpu_formulas.py"], formulas, rules)
    validate_rejections(files["gpu_rejection_sets.py"], rules)


# --- the kernels' helpers on exact values instead of pairs of tiles


def _each(function: Callable[..., Any]) -> Callable[..., SymbolicTensor]:
    def apply(*operands: Any) -> SymbolicTensor:
        lifted = np.frompyfunc(lambda *values: function(*map(sp.sympify, values)), len(operands), 1)
        return SymbolicTensor(lifted(*(_entries(operand) for operand in operands)))

    return apply


def _entries(operand: Any) -> Any:
    return operand.entries if isinstance(operand, SymbolicTensor) else operand


def _scalar(value: Any) -> SymbolicTensor:
    return SymbolicTensor([sp.sympify(value)])


def _kept(tile: SymbolicTensor, mask: Any) -> list[Any]:
    entries, chosen = np.broadcast_arrays(tile.entries, mask)
    return [entry for entry, there in zip(entries, chosen, strict=True) if there]


def _over(combine: Callable[[list[Any]], Any]) -> Callable[..., SymbolicTensor]:
    return lambda tile, mask, *width: _scalar(combine(_kept(tile, mask)))


def _running_total(tile: SymbolicTensor, mask: Any, width: int) -> SymbolicTensor:
    terms = np.where(mask, tile.entries, sp.S.Zero)
    return SymbolicTensor(np.add.accumulate(terms))


def _select(condition: SymbolicTensor, chosen: SymbolicTensor, rest: SymbolicTensor) -> SymbolicTensor:
    return _each(lambda c, x, y: sp.Piecewise((x, c), (y, True)))(condition, chosen, rest)


def _intervals(three_points: Callable[..., Any], hull: Callable[..., Any]) -> SimpleNamespace:
    return SimpleNamespace(
        exactly=_scalar,
        counted=lambda index: SymbolicTensor(np.asarray([sp.Integer(int(i)) for i in np.atleast_1d(index)])),
        indices=lambda low, width: np.arange(low, low + width),
        entry=lambda vector, index, width: SymbolicTensor(vector.entries[np.clip(index, 0, width - 1)]),
        single=lambda vector, index, width: SymbolicTensor(vector.entries[index : index + 1]),
        add=_each(lambda x, y: x + y),
        subtract=_each(lambda x, y: x - y),
        multiply=_each(lambda x, y: x * y),
        divide=_each(lambda x, y: x / y),
        negate=_each(lambda x: -x),
        square=_each(lambda x: x**2),
        minimum=_each(Least),
        maximum=_each(Greatest),
        less=_each(sp.StrictLessThan),
        select=_select,
        exp=_each(sp.exp),
        log=_each(sp.log),
        log1p=_each(log1p),
        atanh=_each(sp.atanh),
        xlog1py=_each(xlog1py),
        xlogy=_each(xlogy),
        running_total=_running_total,
        total=_over(lambda terms: reduce(lambda x, y: x + y, terms, sp.S.Zero)),
        least=_over(lambda entries: Least(*entries)),
        greatest=_over(lambda entries: Greatest(*entries)),
        three_points=three_points,
        hull=hull,
    )


def _no_convex_function(*arguments: Any) -> Any:
    raise TranslationError("only primitives are evaluated at points")


def _refuse(condition: bool, message: str) -> None:
    require(condition, message)


def _run(source: str, iv: SimpleNamespace, rejection: Any = None) -> dict[str, Any]:
    language = SimpleNamespace(static_assert=_refuse)
    language.language = language  # `import triton.language as tl` takes it from what was imported
    modules = {
        "__future__": SimpleNamespace(annotations=None),
        "triton": SimpleNamespace(jit=lambda function: function),
        "triton.language": language,
        "symcert_runtime.fused": SimpleNamespace(gpu_intervals=iv, gpu_rejection=rejection),
        "symcert_runtime.generated.gpu_primitives": SYMBOLIC_PRIMITIVES,
    }
    return execute(source, modules)


# --- primitives


def validate_primitives(source: str, primitives: Mapping[str, Primitive]) -> None:
    """Prove each function of `gpu_primitives.py`: its text the declared branches, its domain and minimiser as
    declared."""
    said: list[tuple[Any, ...]] = []

    def three_points(x: Any, low: Any, high: Any, least: Any) -> Any:
        said.append((sp.sympify(low), sp.sympify(high), least))
        return x

    names = _run(source, _intervals(three_points, hull=lambda values: ("hull", values)))
    for name, primitive in primitives.items():
        if name not in names:
            continue
        with guarded(f"primitive {name} for the GPU"):
            computed = names[f"_{name}"](_scalar(primitive.argument)).entries[0]
            require(equal(computed, primitive.expression), f"it computes {computed}, not {primitive.expression}")
            said.clear()
            marked, values = names[name](_scalar(primitive.argument))
            require(marked == "hull" and equal(values.entries[0], computed), "it is not the hull of its own values")
            declared = [(*primitive.domain, primitive.minimum_at)]
            require(said == declared, f"evaluated on {said}, not {declared}")


# --- formulas


def validate_formulas(source: str, formulas: Mapping[str, Formula], rules: Mapping[str, RuleDeclaration]) -> None:
    """Prove each certificate of `gpu_formulas.py`, by rule and by name, and that it is homogeneous of degree one."""
    names = _run(source, _intervals(_no_convex_function, _no_convex_function))
    for theorem in sorted({rule.certificate_theorem for rule in rules.values()}):
        with guarded(f"formula {theorem} for the GPU"):
            _check_formula(names[theorem], formulas[theorem])
            _check_homogeneous(formulas[theorem])
    for name, rule in rules.items():
        with guarded(f"certificate of {name} for the GPU"):
            _check_dispatch(names["certificate"], name, formulas[rule.certificate_theorem])
    with guarded("certificates for the GPU"):
        _requires_a_rule(lambda: names["certificate"]("", None, None, None, 2))


def _check_formula(function: Callable[..., Any], formula: Formula) -> None:
    scalars = {a: a for a in formula.arguments if a != formula.vector}
    if formula.vector is None:
        computed = function(*map(_scalar, formula.arguments)).entries[0]
        require(equal(computed, formula.closed_form()), f"it computes {computed}, not {formula.closed_form()}")
        return
    for size in SIZES:
        for width in (_power_of_two(len(formula.entries(size))), 16):
            given = [_tile(formula.entries(size), width) if a == formula.vector else _scalar(scalars[a])
                     for a in formula.arguments]  # fmt: skip
            computed, expected = function(*given, size, width).entries[0], _expected(formula, size)
            require(equal(computed, expected), f"at size {size} it computes {computed}, not {expected}")


def _expected(formula: Formula, size: int) -> sp.Expr:
    return expanded(formula, size, formula.entries(size))


def _tile(entries: tuple[sp.Expr, ...], width: int) -> SymbolicTensor:
    return SymbolicTensor([*entries, *(BEYOND,) * (width - len(entries))])


def _power_of_two(count: int) -> int:
    return 1 << (count - 1).bit_length()


def _check_dispatch(certificate: Callable[..., Any], name: str, formula: Formula) -> None:
    """What the kernel asks for by a rule's name is the rule's formula, of the list and the competitor it hands over."""
    rejected = sp.Symbol("p_rejected", nonnegative=True)
    if formula.vector is None:
        entries = sp.symbols("p_0 p_1", nonnegative=True)
        computed = certificate(name, _tile(entries, 4), _scalar(rejected), 1, 4).entries[0]
        require(equal(computed, formula.closed_form()), f"it computes {computed}, not {formula.closed_form()}")
        return
    whole = formula.vector.shape[0] == formula.size
    for size in (2, 4) if whole else SIZES:
        entries = formula.entries(size)
        width = len(entries) if whole else _power_of_two(len(entries))
        computed = certificate(name, _tile(entries, width), _scalar(rejected), size, width).entries[0]
        expected = _expected(formula, size)
        require(equal(computed, expected), f"at size {size} it computes {computed}, not {expected}")


def _requires_a_rule(ask: Callable[[], Any]) -> None:
    """A name that is no rule's must not compile."""
    try:
        ask()
    except TranslationError:
        return
    raise TranslationError("it has an answer for a rule that does not exist")


def _check_homogeneous(formula: Formula) -> None:
    """certificate(λp) = λ certificate(p) for λ > 0, so that weights may be divided by their sum afterwards."""
    factor = sp.Symbol("lambda", positive=True)
    if formula.vector is None:
        cases = [(formula.closed_form(), [a for a in formula.arguments if isinstance(a, sp.Symbol)])]
    else:
        others = [a for a in formula.arguments if a != formula.vector]
        cases = [(_expected(formula, size), [*formula.entries(size), *others]) for size in SIZES]
    for expression, arguments in cases:
        scaled = _drawn_out(expression.subs({a: factor * a for a in arguments}, simultaneous=True), factor)
        plain = _drawn_out(expression, factor)  # the same normal form
        require(equal(scaled, factor * plain), f"{expression} is not homogeneous of degree one")


def _drawn_out(expression: sp.Expr, factor: sp.Symbol) -> sp.Expr:
    """With λ drawn out of minima and maxima (all their entries have it, or none), and cancelled where it divides
    itself."""
    if isinstance(expression, Least | Greatest):
        entries = [sp.expand(_drawn_out(entry, factor)) for entry in expression.args]
        if all(sp.expand(entry.coeff(factor) * factor - entry) == 0 for entry in entries):
            return factor * expression.func(*(entry.coeff(factor) for entry in entries))
        return expression.func(*(sp.expand(sp.cancel(entry)) for entry in entries))
    if not expression.args:
        return expression
    rebuilt = expression.func(*(_drawn_out(argument, factor) for argument in expression.args))
    if isinstance(expression, phi | psi):
        return rebuilt.func(sp.cancel(rebuilt.args[0]))
    return rebuilt


# --- rejection sets


class _Declared:
    """A target's answers, as the declaration they must have been printed from."""

    p_0 = staticmethod(lambda target: p_0)
    p_1 = staticmethod(lambda target: p_1)
    ranked = staticmethod(lambda target, m: Ranked(sp.sympify(m)))
    entropy = staticmethod(lambda target, inside: Entropy(inside))
    number = staticmethod(lambda numerator, denominator: sp.Rational(numerator, denominator))
    plus = staticmethod(lambda x, y: x + y)
    minus = staticmethod(lambda x: -x)
    times = staticmethod(lambda x, y: x * y)
    over = staticmethod(lambda x, y: x / y)
    smaller = staticmethod(Least)
    larger = staticmethod(Greatest)
    exponential = staticmethod(sp.exp)
    beyond = staticmethod(lambda target, m: Beyond(sp.sympify(m)))
    either = staticmethod(lambda *sets: Union(sets))
    both = staticmethod(lambda *sets: Intersection(sets))

    @staticmethod
    def below(target: Any, threshold: sp.Expr, or_equal: bool) -> Below:
        return Below(threshold, or_equal)


def validate_rejections(source: str, rules: Mapping[str, RuleDeclaration]) -> None:
    """Prove `gpu_rejection_sets.py`: the rule's set, of the kernel's arguments for the rule's parameters."""
    names = _run(source, SimpleNamespace(), _Declared)
    given = (sp.Symbol(RANK), *map(sp.Symbol, FIGURES))
    for name, rule in rules.items():
        with guarded(f"rejection set of {name} for the GPU"):
            if not isinstance(rule.rejection, RejectionSet):
                _requires_a_rule(lambda name=name: names["competitor"](name, None, *given))  # type: ignore[misc]
                continue
            asked, meant = names["competitor"](name, None, *given), _renamed(rule.rejection, _parameters(rule))
            require(same_set(asked, meant), f"it asks for {asked}, not {meant}")


def _parameters(rule: RuleDeclaration) -> dict[sp.Symbol, sp.Symbol]:
    """The kernel's argument for each of the rule's parameters: the integer as the rank, the others in their order."""
    figures = iter(FIGURES)
    kinds = {parameter.name: parameter.kind for parameter in rule.signature.parameters}
    return {symbol: sp.Symbol(RANK if kinds[name] is int else next(figures)) for name, symbol in rule.symbols.items()}


def _renamed(rejection: RejectionSet, names: Mapping[sp.Symbol, sp.Symbol]) -> RejectionSet:
    match rejection:
        case Below(threshold, or_equal):
            return Below(threshold.subs(names, simultaneous=True), or_equal)
        case Beyond(m):
            return Beyond(sp.sympify(m).subs(names, simultaneous=True))
        case Union(sets):
            return Union(tuple(_renamed(part, names) for part in sets))
        case Intersection(sets):
            return Intersection(tuple(_renamed(part, names) for part in sets))
    raise NotImplementedError(f"no such rejection set: {rejection}")
