"""Translation validation of the loops' text: executed on exact expressions, it must be what it was printed from.

Formulas are compared for the sizes 1 … 6 of their vectors, as the torch text is; primitives branch by branch with the
branches that `validate` proves; rejection sets with their declarations, and with what is said of their thresholds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import sympy as sp

from symcert.codegen.loops import FUNCTIONS, INSIDE, INTERVALS, stays_at_most_p_0
from symcert.codegen.symbolic import Greatest, Least, execute
from symcert.codegen.validate import SIZES, TranslationError, equal, expanded, guarded, require, same_set
from symcert.formulas.formula import Formula, Primitive
from symcert.formulas.vocabulary import log1p, xlog1py
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, RejectionSet, Union, p_0
from symcert.rules.rule import RuleDeclaration

__all__ = ["TranslationError", "validate"]


def validate(
    files: Mapping[str, str],
    formulas: Mapping[str, Formula],
    primitives: Mapping[str, Primitive],
    rules: Mapping[str, RuleDeclaration],
) -> None:
    """Prove the CPU's generated files equal to what they were printed from; raises TranslationError otherwise."""
    validate_formulas(files["cpu_formulas.py"], rules, formulas, primitives)
    validate_rejections(files["cpu_competitors.py"], rules, "competitor")
    validate_rejections(files["cpu_decisions.py"], rules, "decision")


class _Vector:
    """Entries by index, with the shape of an array of pairs."""

    def __init__(self, entries: Any) -> None:
        self.entries, self.shape = tuple(entries), (len(entries), 2)


def _intervals(convex: Callable[..., Any]) -> SimpleNamespace:
    """The kernels' helpers on exact values instead of pairs."""
    return SimpleNamespace(
        number=sp.sympify,
        add=lambda x, y: x + y,
        subtract=lambda x, y: x - y,
        multiply=lambda x, y: x * y,
        divide=lambda x, y: x / y,
        negate=lambda x: -x,
        square=lambda x: x**2,
        minimum=lambda x, y: Least(y) if x == sp.oo else Least(x, y),
        maximum=lambda x, y: Greatest(y) if x == -sp.oo else Greatest(x, y),
        exp=sp.exp,
        log=sp.log,
        log1p=log1p,
        atanh=sp.atanh,
        xlog1py=xlog1py,
        where_less=lambda x, y, chosen, rest: sp.Piecewise((chosen, sp.StrictLessThan(x, y)), (rest, True)),
        convex=convex,
        entry=lambda vector, index: vector.entries[index],
    )


def _run(source: str, convex: Callable[..., Any], **targets: Any) -> dict[str, Any]:
    modules = {
        "numpy": SimpleNamespace(inf=sp.oo),
        INTERVALS: _intervals(convex),
        "symcert_runtime.fused.cpu.jit": SimpleNamespace(kernel=lambda function: function),
        "symcert_runtime.fused.cpu": SimpleNamespace(**targets),
    }
    return execute(source, modules)


# --- formulas


def validate_formulas(
    source: str,
    rules: Mapping[str, RuleDeclaration],
    formulas: Mapping[str, Formula],
    primitives: Mapping[str, Primitive],
) -> None:
    """Prove `cpu_formulas.py` equal to the formulas it was printed from; raises TranslationError."""
    functions = {p.name: p.function for p in primitives.values()}
    declared = {}

    def convex(function: Any, x: Any, low: Any, high: Any, least: Any) -> sp.Expr:
        name = function.__name__.removesuffix("_at")
        declared[name] = ((low, high), least)
        return functions[name](x)

    names = _run(source, convex)
    for primitive in (p for p in primitives.values() if p.function in FUNCTIONS):
        with guarded(f"primitive {primitive.name} for the CPU"):
            computed = names[f"{primitive.name}_at"](primitive.argument)
            require(equal(computed, primitive.expression), f"it computes {computed}, not {primitive.expression}")
            require(
                names[primitive.name](primitive.argument) == primitive.function(primitive.argument), "other function"
            )
            said = (primitive.domain, primitive.minimum_at)
            require(declared[primitive.name] == said, f"declared convex on {declared[primitive.name]}, not {said}")
    certificates = names["CERTIFICATES"]
    require(list(certificates) == list(rules), f"it lists {list(certificates)}, not {list(rules)}")
    pools = {name: formulas[rule.certificate_theorem].vector is not None for name, rule in rules.items()}
    require(names["POOLS"] == pools, f"it says of pools {names['POOLS']}, not {pools}")
    for name, rule in rules.items():
        with guarded(f"certificate of {name} for the CPU"):
            _check_certificate(certificates[name], formulas[rule.certificate_theorem])


def _check_certificate(certificate: Callable[..., Any], formula: Formula) -> None:
    rejected = sp.Symbol("p_rejected", nonnegative=True)
    if formula.vector is None:
        entries = sp.symbols("p_0 p_1", nonnegative=True)
        expected = formula.closed_form().subs(dict(zip(formula.arguments, entries, strict=True)))
        computed = certificate(_Vector(entries), rejected)
        require(equal(computed, expected), f"it computes {computed}, not {expected}")
        return
    for size in SIZES:
        entries = formula.entries(size)
        computed, expected = certificate(_Vector(entries), rejected), expanded(formula, size, entries)
        require(equal(computed, expected), f"at size {size} it computes {computed}, not {expected}")


# --- rejection sets


class _Declared:
    """A target that answers with the declaration it must have been asked for, and what was said of its threshold."""

    def __init__(self) -> None:
        self.keeps_top: list[tuple[Below, bool]] = []

    def p_0(self, row: Any) -> sp.Expr:
        return p_0

    def entropy(self, row: Any) -> sp.Expr:
        return Entropy(INSIDE)

    def below(self, row: Any, threshold: sp.Expr, or_equal: bool, keeps_top: bool) -> Below:
        asked = Below(threshold, or_equal)
        self.keeps_top.append((asked, keeps_top))
        return asked

    def beyond(self, row: Any, m: Any) -> Beyond:
        return Beyond(sp.sympify(m))

    def either(self, *sets: RejectionSet) -> Union:
        return Union(sets)

    def both(self, *sets: RejectionSet) -> Intersection:
        return Intersection(sets)


def validate_rejections(source: str, rules: Mapping[str, RuleDeclaration], asked_of: str) -> None:
    """Prove a module of rejection sets equal to the declarations, asked of that target; raises TranslationError."""
    single = {name: rule for name, rule in rules.items() if isinstance(rule.rejection, RejectionSet)}
    target = _Declared()
    functions = _run(source, _no_primitive, **{asked_of: target})["REJECTIONS"]
    require(list(functions) == list(single), f"it lists {list(functions)}, not {list(single)}")
    for name, rule in single.items():
        with guarded(f"rejection set of {name} for the CPU"):
            target.keeps_top = []
            asked = functions[name](None, *rule.symbols.values())
            require(same_set(asked, rule.rejection), f"it asks for {asked}, not {rule.rejection}")
            for below, keeps_top in target.keeps_top:
                true = not below.or_equal and stays_at_most_p_0(_plain(below.threshold), rule)
                require(keeps_top == true, f"it says that {below} {'keeps' if keeps_top else 'may reject'} the argmax")


def _plain(threshold: sp.Expr) -> sp.Expr:
    return threshold.replace(Least, lambda *entries: sp.Min(*entries))


def _no_primitive(*arguments: Any) -> sp.Expr:
    raise TranslationError("a threshold has no use for convex functions")
