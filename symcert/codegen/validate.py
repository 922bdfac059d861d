"""Translation validation: the emitted text is proved equal to the formula it was printed from.

The printer is not trusted. Whatever it wrote is executed symbolically (`symcert.codegen.symbolic`) and the result
compared, exactly, with the formula: scalar formulas for all arguments, vector formulas for each size 1 … 6 (the text
treats a size only through slices and ranges). Primitives are compared with their meaning branch by branch, and proved
convex. Rules, their certificates and the words of their theorems are compared with the declarations.
"""

from __future__ import annotations

import typing
from collections import abc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sympy as sp

import symcert_runtime.rule_facts
import symcert_runtime.rule_grammar
from symcert.codegen.emitter import function_name, relied_on
from symcert.codegen.symbolic import SYMBOLIC_PRIMITIVES, SYMBOLIC_TORCH, Greatest, Least, SymbolicTensor, execute
from symcert.formulas.formula import Formula, Primitive
from symcert.formulas.primitives import PRIMITIVES
from symcert.formulas.vocabulary import MaxOver, MinOver
from symcert.rules.rejection import (
    Below,
    Beyond,
    Entropy,
    Intersection,
    Ranked,
    RejectionSet,
    Uncovered,
    Union,
    p_0,
    p_1,
)
from symcert.rules.rule import RuleDeclaration
from symcert.theorems import THEOREMS

SIZES = range(1, 7)
"""Values of the size symbol for which vector formulas are compared."""

GENERATED = "symcert_runtime.generated"


class TranslationError(AssertionError):
    """Generated text does not compute its formula: a defect of the printer or emitter, never of the user."""


def validate(
    files: Mapping[str, str],
    formulas: Mapping[str, Formula],
    primitives: Mapping[str, Primitive],
    rules: Mapping[str, RuleDeclaration],
) -> None:
    """Prove every generated file equal to what it was generated from; raises TranslationError otherwise."""
    for primitive in primitives.values():
        validate_primitive(files, primitive)
    for formula in formulas.values():
        validate_formula(files, formula)
    with guarded("rules"):
        _check_rules(files, rules)
    with guarded("theorems"):
        _check_theorems(files, rules)
    with guarded("rejection sets"):
        check_rejections(files["rejection_sets.py"], rules)
    with guarded("certificates"):
        _check_certificates(files, formulas, rules)


def validate_formula(files: Mapping[str, str], formula: Formula) -> None:
    """Prove one formula's module; raises TranslationError."""
    with guarded(f"formula {formula.name}"):
        _check_formula(files, formula)


def validate_primitive(files: Mapping[str, str], primitive: Primitive) -> None:
    """Prove one function of `primitives.py`; raises TranslationError."""
    with guarded(f"primitive {primitive.name}"):
        _check_primitive(files, primitive)


@contextmanager
def guarded(subject: str) -> Iterator[None]:
    """Whatever goes wrong inside is a TranslationError about `subject`."""
    try:
        yield
    except TranslationError as error:
        raise TranslationError(f"{subject}: {error}") from None
    except Exception as error:
        raise TranslationError(f"{subject}: the generated text does not run: {error!r}") from error


def require(condition: bool, complaint: str) -> None:
    if not condition:
        raise TranslationError(complaint)


# --- formulas


def _functions(files: Mapping[str, str], name: str) -> dict[str, Any]:
    """The names of a generated module, run symbolically."""
    modules: dict[str, Any] = {
        "torch": SYMBOLIC_TORCH,
        "typing": typing,
        "collections.abc": abc,
        f"{GENERATED}.primitives": SYMBOLIC_PRIMITIVES,
        "symcert_runtime.rule_facts": symcert_runtime.rule_facts,
        "symcert_runtime.rule_grammar": symcert_runtime.rule_grammar,
    }
    return execute(files[f"{name}.py"], modules)


def _check_formula(files: Mapping[str, str], formula: Formula) -> None:
    function = _functions(files, formula.name)[formula.name]
    for expected, arguments in _instances(formula):
        computed = function(*arguments).item()
        require(equal(computed, expected), f"it computes {computed}, not {expected}")


def _instances(formula: Formula) -> list[tuple[sp.Expr, list[SymbolicTensor]]]:
    """What the formula says, and the symbolic arguments it says it of: all of them for scalars, one per size else."""
    if formula.vector is None:
        return [(_in_arguments(formula, _opaque), [SymbolicTensor(a) for a in formula.arguments])]
    return [(expanded(formula, size, formula.entries(size)), _arguments(formula, size)) for size in SIZES]


def expanded(formula: Formula, size: int, entries: Sequence[sp.Expr]) -> sp.Expr:
    """The formula at a concrete size: sums written out, minima and maxima as sets, primitives left as calls."""
    expression = _in_arguments(formula, lambda part: _concrete(part, formula, size))
    return expression.replace(sp.Indexed, lambda base, index: entries[int(index)])


def _in_arguments(formula: Formula, written: Callable[[sp.Expr], sp.Expr]) -> sp.Expr:
    """The formula, every part of it `written`, with its definitions substituted."""
    expression = written(formula.expression)
    for symbol, definition in reversed(formula.definitions):
        expression = expression.subs(symbol, written(definition))
    return expression


def _opaque(expression: sp.Expr) -> sp.Expr:
    """Minima and maxima as sets, which sympy leaves alone."""
    least = expression.replace(sp.Min, lambda *entries: Least(*entries))
    return least.replace(sp.Max, lambda *entries: Greatest(*entries))


def _concrete(expression: sp.Expr, formula: Formula, size: int) -> sp.Expr:
    def over(combine: type[sp.Function]) -> Callable[..., sp.Expr]:
        return lambda function, limits: combine(
            *(function.subs(limits[0], value) for value in range(int(limits[1]), int(limits[2]) + 1))
        )

    sized = _opaque(expression).subs(formula.size, size)
    written_out = sized.replace(MinOver, over(Least)).replace(MaxOver, over(Greatest))
    return written_out.doit(primitives=False)


def _arguments(formula: Formula, size: int) -> list[SymbolicTensor]:
    entries = formula.entries(size)
    return [SymbolicTensor(entries if a == formula.vector else a) for a in formula.arguments]


def equal(computed: sp.Expr, expected: sp.Expr) -> bool:
    """Exact equality of two expressions: sympy reduces their difference to 0, branch by branch, entry by entry."""
    if computed.atoms(sp.Float):
        return False
    if computed == expected:
        return True
    if isinstance(computed, sp.logic.boolalg.Boolean) or isinstance(expected, sp.logic.boolalg.Boolean):
        return False
    if isinstance(computed, _ALTERNATIVES) and isinstance(expected, type(computed)):
        if len(computed.args) != len(expected.args):
            return False
        return all(equal(*parts) for parts in zip(computed.args, expected.args, strict=True))
    difference = computed - expected
    return bool(sp.expand(difference) == 0 or sp.expand(_in_lowest_terms(difference)) == 0)


def _in_lowest_terms(expression: sp.Expr) -> sp.Expr:
    """Arguments of primitives, which sympy takes as they come, with numerator and denominator cancelled."""
    calls = tuple(primitive.function for primitive in PRIMITIVES.values())
    return expression.replace(lambda e: isinstance(e, calls), lambda e: e.func(sp.cancel(e.args[0])))


_ALTERNATIVES = (sp.Piecewise, sp.functions.elementary.piecewise.ExprCondPair, Least, Greatest)


# --- primitives


def _check_primitive(files: Mapping[str, str], primitive: Primitive) -> None:
    declared: dict[str, Any] = {}
    modules: dict[str, Any] = {
        "torch": SYMBOLIC_TORCH,
        "typing": typing,
        "math": _Namespace(inf=sp.oo),
        "symcert_runtime.enclosure": _Namespace(convex=_recorder(declared)),
    }
    function = execute(files["primitives.py"], modules)[primitive.name]
    require(
        declared[primitive.name] == (primitive.domain, primitive.minimum_at),
        f"declared convex on {declared[primitive.name]}, not {(primitive.domain, primitive.minimum_at)}",
    )
    computed = function(SymbolicTensor(primitive.argument)).item()
    branches = computed.args if isinstance(computed, sp.Piecewise) else [(computed, sp.true)]
    for value, _condition in branches:
        require(
            equal_by_derivative(value, primitive.meaning, primitive.argument),
            f"its branch {value} is not {primitive.meaning}",
        )
    require(branches[-1][1] == sp.true, "its last branch must hold everywhere")
    require(_same_conditions(branches, primitive), "its branches are chosen by other conditions")
    _check_convex(primitive)


def _same_conditions(branches: Any, primitive: Primitive) -> bool:
    return [condition for _, condition in branches] == [sp.sympify(condition) for _, condition in primitive.branches]


def _recorder(declared: dict[str, Any]) -> Any:
    def convex(domain: Any, minimum_at: Any) -> Any:
        def record(function: Any) -> Any:
            declared[function.__name__] = (domain, minimum_at)
            return function

        return record

    return convex


class _Namespace:
    def __init__(self, **names: Any) -> None:
        self.__dict__.update(names)


def equal_by_derivative(left: sp.Expr, right: sp.Expr, argument: sp.Symbol) -> bool:
    """Whether two smooth functions agree on an interval around 0: same value at 0 and same derivative everywhere."""
    difference = sp.expand_func(left - right)
    if difference.atoms(sp.Float):
        return False
    slope = sp.simplify(sp.expand_log(sp.diff(difference, argument).rewrite(sp.log), force=True))
    return bool(difference.subs(argument, 0).doit() == 0 and slope == 0)


def _check_convex(primitive: Primitive) -> None:
    """Second derivative > 0 inside the domain, first derivative 0 at the declared minimiser."""
    x, (low, high) = primitive.argument, primitive.domain
    slope = sp.diff(primitive.meaning, x)
    require(sp.simplify(slope.subs(x, primitive.minimum_at)) == 0, "its minimum is elsewhere")
    curvature = sp.simplify(sp.diff(slope, x))
    if curvature.is_positive:
        return
    numerator, denominator = sp.fraction(sp.cancel(curvature))
    for polynomial in (numerator, denominator):
        roots = sp.real_roots(sp.Poly(polynomial, x)) if polynomial.has(x) else []
        require(not any(low < root < high for root in roots), "its second derivative changes sign")
    require((numerator / denominator).subs(x, primitive.minimum_at) > 0, "it is not convex")


# --- rules


def _check_rules(files: Mapping[str, str], rules: Mapping[str, RuleDeclaration]) -> None:
    facts = _functions(files, "rules")["RULES"]
    require(list(facts) == list(rules), f"it lists {list(facts)}, not {list(rules)}")
    for name, declaration in rules.items():
        for field in vars(facts[name]):
            require(getattr(facts[name], field) == getattr(declaration, field), f"{name} has another {field}")


def _check_theorems(files: Mapping[str, str], rules: Mapping[str, RuleDeclaration]) -> None:
    facts = _functions(files, "theorems")["THEOREMS"]
    relied = relied_on(rules.values())
    require(tuple(facts) == relied, f"it lists {list(facts)}, not {list(relied)}")
    for name in relied:
        for field in vars(facts[name]):
            require(getattr(facts[name], field) == getattr(THEOREMS[name], field), f"{name} has another {field}")


def _check_certificates(
    files: Mapping[str, str], formulas: Mapping[str, Formula], rules: Mapping[str, RuleDeclaration]
) -> None:
    theorems = {declaration.certificate_theorem for declaration in rules.values()}
    modules: dict[str, Any] = {"typing": typing, "collections.abc": abc}
    for theorem in theorems:
        modules[f"{GENERATED}.{theorem}"] = _Namespace(**{theorem: _functions(files, theorem)[theorem]})
    certificates = execute(files["certificates.py"], modules)["CERTIFICATES"]
    require(list(certificates) == list(rules), f"it lists {list(certificates)}, not {list(rules)}")
    for name, declaration in rules.items():
        _check_certificate(certificates[name], formulas[declaration.certificate_theorem])


def _check_certificate(certificate: Any, formula: Formula) -> None:
    entries = sp.symbols("p_0 p_1", nonnegative=True)
    rejected = sp.Symbol("p_rejected", nonnegative=True)
    computed = certificate(SymbolicTensor(entries), SymbolicTensor(rejected)).item()
    if formula.vector is None:
        expected = formula.closed_form().subs(dict(zip(formula.arguments, entries, strict=True)))
    else:
        length = formula.vector.shape[0]
        expected = expanded(formula, int(sp.solve(length - 2, formula.size)[0]), entries)
    require(equal(computed, expected), f"{formula.theorem} gets other arguments: {computed}")


class _SymbolicTarget:
    """Answers a generated rejection function with the declaration it must have been printed from."""

    p_0, p_1 = SymbolicTensor(p_0), SymbolicTensor(p_1)

    def entropy(self, inside: Any) -> SymbolicTensor:
        return SymbolicTensor(Entropy(_plain(inside)))

    def number(self, numerator: int, denominator: int) -> SymbolicTensor:
        return SymbolicTensor(sp.Rational(numerator, denominator))

    def ranked(self, m: Any) -> SymbolicTensor:
        return SymbolicTensor(Ranked(_plain(m)))

    def below(self, threshold: SymbolicTensor, or_equal: bool) -> Below:
        return Below(threshold.item(), or_equal)

    def beyond(self, m: Any) -> Beyond:
        return Beyond(_plain(m))

    def either(self, *sets: RejectionSet) -> Union:
        return Union(sets)

    def both(self, *sets: RejectionSet) -> Intersection:
        return Intersection(sets)


def _plain(value: Any) -> sp.Expr:
    return value.item() if isinstance(value, SymbolicTensor) else sp.sympify(value)


def check_rejections(source: str, rules: Mapping[str, RuleDeclaration]) -> None:
    """Every function of REJECTIONS asks the target for exactly the declared set."""
    modules: dict[str, Any] = {"torch": SYMBOLIC_TORCH, "typing": typing, "collections.abc": abc}
    functions = execute(source, modules)["REJECTIONS"]
    single = {name: rule for name, rule in rules.items() if isinstance(rule.rejection, RejectionSet)}
    require(list(functions) == list(single), f"it lists {list(functions)}, not {list(single)}")
    for name, declaration in single.items():
        _check_rejection(functions[name], declaration)


def validate_rejection(source: str, declaration: RuleDeclaration) -> None:
    """Prove the module of one rule, as `rejection_module` prints it; raises TranslationError."""
    modules: dict[str, Any] = {"torch": SYMBOLIC_TORCH, "typing": typing}
    name = declaration.signature.name
    function = execute(source, modules)[function_name(name)]
    with guarded(f"rejection set of {name}"):
        _check_rejection(function, declaration)


def _check_rejection(function: Callable[..., Any], declaration: RuleDeclaration) -> None:
    arguments = {parameter: SymbolicTensor(symbol) for parameter, symbol in declaration.symbols.items()}
    computed = function(_SymbolicTarget(), **arguments)
    name, meant = declaration.signature.name, declaration.rejection
    require(same_set(computed, meant), f"{name} rejects {computed}, not {meant}")


def same_set(computed: RejectionSet, declared: RejectionSet | Uncovered) -> bool:
    """Whether two rejection sets are written alike, their thresholds being equal expressions."""
    match computed, declared:
        case Below(found, strictness), Below(meant, or_equal):
            opaque = meant.replace(sp.Min, lambda *e: Least(*e)).replace(sp.Max, lambda *e: Greatest(*e))
            return strictness == or_equal and equal(found, opaque)
        case (Union(found), Union(meant)) | (Intersection(found), Intersection(meant)):
            return len(found) == len(meant) and all(map(same_set, found, meant))
    return computed == declared
