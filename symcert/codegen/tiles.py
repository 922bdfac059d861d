"""sympy formula -> Triton text on interval tiles, for the certificates inside the GPU kernel.

Triton has no operators of one's own, so everything prints as calls of `symcert_runtime.fused.gpu_intervals` (`iv`): a
value is a pair of tiles, a scalar a pair of tiles [1]. A vector argument is a tile of WIDTH entries, a power of two;
what lies beyond the formula's size is anything. A sum, minimum or maximum over an index runs over a tile of that
index, an entry `p[m − k + 1]` is gathered at the places the index expression says, and a mask `k <= m` leaves out the
rest.

The rejection sets print as calls of `symcert_runtime.fused.gpu_rejection`, which also follows whether a figure stays
at most p_0.
"""

# ruff: noqa: N802, N815 -- sympy finds printing rules by the names of the classes they print
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import Any

import sympy as sp
from sympy.printing.printer import Printer

from symcert.codegen.emitter import header
from symcert.formulas.formula import Argument, Formula, Primitive
from symcert.formulas.vocabulary import chi, phi, psi
from symcert.rules.rejection import Below, Beyond, Intersection, RejectionSet, Union, p_0, p_1
from symcert.rules.rule import RuleDeclaration

MODULES = ("gpu_primitives.py", "gpu_formulas.py", "gpu_rejection_sets.py")
FIGURES = ("first", "second", "third")
"""The kernel's arguments for a rule's parameters that are no integers, in the order of its signature."""
RANK = "rank"
"""The kernel's argument for the rule's integer parameter."""

_IMPORTS = "from __future__ import annotations\n\nimport triton\nimport triton.language as tl\n"


class TilePrinter(Printer):  # type: ignore[misc]
    """Prints one expression as nested calls."""

    functions = {  # noqa: RUF012 -- data, never changed
        "log": "log", "log1p": "log1p", "exp": "exp", "atanh": "atanh", "xlog1py": "xlog1py", "xlogy": "xlogy",
    }  # fmt: skip
    module = "iv"
    add, subtract, negate, multiply, divide = "add", "subtract", "negate", "multiply", "divide"
    minimum, maximum = "minimum", "maximum"

    def __init__(self) -> None:
        super().__init__()
        self._index: tuple[sp.Symbol, sp.Expr, sp.Expr] | None = None

    def _call(self, name: str, *arguments: str) -> str:
        return f"{self.module}.{name}({', '.join(arguments)})"

    # --- numbers and symbols

    def _number(self, value: sp.Rational) -> str:
        if value.q & (value.q - 1):
            raise NotImplementedError(f"{value} is no binary floating-point number; write it as a division")
        return self._call("exactly", repr(float(value)))

    def _print_Rational(self, expr: sp.Rational) -> str:
        return self._number(expr)

    _print_Integer = _print_Half = _print_One = _print_Zero = _print_NegativeOne = _print_Rational

    def _print_Float(self, expr: sp.Float) -> str:
        raise NotImplementedError(f"formulas are exact; {expr} is a rounded number")

    def _print_Symbol(self, expr: sp.Symbol) -> str:
        return self._call("counted", str(expr.name)) if expr.is_integer else str(expr.name)

    def emptyPrinter(self, expr: Any) -> str:
        raise NotImplementedError(f"no Triton text for {type(expr).__name__}: {expr}")

    # --- arithmetic

    def _print_Add(self, expr: sp.Add) -> str:
        if expr.is_integer and expr.free_symbols:
            return self._call("counted", sp.sstr(expr))
        text = ""
        for term in sorted(expr.args, key=lambda term: (term.could_extract_minus_sign(), sp.default_sort_key(term))):
            negative = bool(term.could_extract_minus_sign() and text)
            printed = self._print(-term if negative else term)
            text = self._call(self.subtract if negative else self.add, text, printed) if text else printed
        return text

    def _print_Mul(self, expr: sp.Mul) -> str:
        if expr.could_extract_minus_sign():
            return self._call(self.negate, self._print(-expr))
        numerator, denominator = expr.as_numer_denom() if _divides(expr) else (expr, sp.S.One)
        if denominator != 1:
            return self._call(self.divide, self._print(numerator), self._print(denominator))
        return self._chain(self.multiply, expr.args)

    def _chain(self, name: str, operands: Iterable[sp.Expr]) -> str:
        """The function of two applied to all, one after the other."""
        texts = [str(self._print(operand)) for operand in sorted(operands, key=sp.default_sort_key)]
        return reduce(lambda left, right: self._call(name, left, right), texts)

    def _print_Pow(self, expr: sp.Pow) -> str:
        if expr.exp == 2:
            return self._call("square", self._print(expr.base))
        if expr.exp == -1:
            return self._call(self.divide, self._number(sp.S.One), self._print(expr.base))
        raise NotImplementedError(f"no Triton text for the power {expr}")

    def _print_Min(self, expr: sp.Min) -> str:
        return self._chain(self.minimum, expr.args)

    def _print_Max(self, expr: sp.Max) -> str:
        return self._chain(self.maximum, expr.args)

    def _print_Function(self, expr: sp.Function) -> str:
        name = type(expr).__name__
        arguments = [self._print(argument) for argument in expr.args]
        if isinstance(expr, phi | psi | chi):
            return f"{name}({', '.join(arguments)})"
        if name not in self.functions:
            return self.emptyPrinter(expr)
        return self._call(self.functions[name], *arguments)

    _print_exp = _print_log = _print_log1p = _print_Function

    # --- choices

    def _print_Piecewise(self, expr: sp.Piecewise) -> str:
        (value, condition), *rest = expr.args
        if condition == sp.true:
            return str(self._print(value))
        if not rest:
            raise NotImplementedError(f"a Piecewise needs a last branch that always holds: {expr}")
        otherwise = self._print(sp.Piecewise(*rest, evaluate=False))
        return self._call("select", self._print(condition), self._print(value), otherwise)

    def _print_StrictLessThan(self, expr: sp.StrictLessThan) -> str:
        return self._call("less", *map(self._print, expr.args))

    # --- vectors

    def _print_Indexed(self, expr: sp.Indexed) -> str:
        place = expr.indices[0]
        runs = self._index is not None and place.has(self._index[0])
        return self._call("entry" if runs else "single", str(expr.base), sp.sstr(place), "WIDTH")

    def _print_Sum(self, expr: sp.Sum) -> str:
        position, start, end = expr.limits[0]
        if self._index is None:
            return self._reduce("total", expr, "WIDTH")
        index, low, _ = self._index
        if end != index or start != low:
            raise NotImplementedError(f"{expr} is no running sum: both ranges must start alike")
        terms = self._print(expr.function.subs(position, index))
        return self._call("running_total", terms, self._mask(), "WIDTH")

    def _print_MinOver(self, expr: sp.Expr) -> str:
        return self._reduce("least", expr)

    def _print_MaxOver(self, expr: sp.Expr) -> str:
        return self._reduce("greatest", expr)

    def _reduce(self, function: str, expr: Any, *more: str) -> str:
        if self._index is not None or len(expr.limits) > 1:
            raise NotImplementedError(f"only one reduction at a time is printed: {expr}")
        self._index = expr.limits[0]
        try:
            return self._call(function, self._print(expr.function), self._mask(), *more)
        finally:
            self._index = None

    def _mask(self) -> str:
        assert self._index is not None
        return f"{self._index[0]} <= {sp.sstr(self._index[2])}"


class FigurePrinter(TilePrinter):
    """Prints a threshold, asked of a target."""

    functions = {"exp": "exponential"}  # noqa: RUF012
    module = "rejection"
    add, negate, multiply, divide, minimum, maximum = "plus", "minus", "times", "over", "smaller", "larger"

    def _call(self, name: str, *arguments: str) -> str:
        if name == self.subtract:
            return self._call(self.add, arguments[0], self._call(self.negate, arguments[1]))
        return super()._call(name, *arguments)

    def _number(self, value: sp.Rational) -> str:
        return self._call("number", str(value.p), str(value.q))

    def _print_Symbol(self, expr: sp.Symbol) -> str:
        return self._call(str(expr.name), "target") if expr in (p_0, p_1) else str(expr.name)

    def _print_Ranked(self, expr: sp.Expr) -> str:
        return self._call("ranked", "target", sp.sstr(expr.args[0]))

    def _print_Entropy(self, expr: sp.Expr) -> str:
        return self._call("entropy", "target", self._print(expr.args[0]))


def _divides(expr: sp.Mul) -> bool:
    """Whether a factor is a reciprocal, or a fraction with no exact double."""
    coefficient, _ = expr.as_coeff_Mul()
    fraction = bool(coefficient.is_Rational and coefficient.q & (coefficient.q - 1))
    return fraction or any(factor.is_Pow and factor.exp.is_negative for factor in expr.args)


def tile_text(expr: sp.Expr) -> str:
    """The Triton expression of a formula's expression."""
    return str(TilePrinter().doprint(expr))


def figure_text(expr: sp.Expr) -> str:
    """The Triton expression of a rejection set's threshold."""
    return str(FigurePrinter().doprint(expr))


# --- modules


def tiles_modules(
    formulas: Mapping[str, Formula],
    primitives: Mapping[str, Primitive],
    rules: Mapping[str, RuleDeclaration],
    ledger_hash: str,
) -> dict[str, str]:
    """The generated modules of the GPU kernel by file name: primitives, certificates and rejection sets."""
    used = {name: formulas[name] for name in sorted({rule.certificate_theorem for rule in rules.values()})}
    return {
        "gpu_primitives.py": primitives_module(_called(used.values(), primitives), ledger_hash),
        "gpu_formulas.py": formulas_module(used, rules, ledger_hash),
        "gpu_rejection_sets.py": rejection_sets_module(rules, ledger_hash),
    }


def _called(formulas: Iterable[Formula], primitives: Mapping[str, Primitive]) -> dict[str, Primitive]:
    calls = {call for formula in formulas for call in _primitive_names(formula)}
    return {name: primitive for name, primitive in primitives.items() if name in calls}


def _primitive_names(formula: Formula) -> set[str]:
    expressions = [*(definition for _, definition in formula.definitions), formula.expression]
    return {type(call).__name__ for expression in expressions for call in expression.atoms(phi, psi, chi)}


def primitives_module(primitives: Mapping[str, Primitive], ledger_hash: str) -> str:
    """`generated/gpu_primitives.py`: the convex functions, each as its text at points and its enclosure on
    intervals."""
    functions = (text for primitive in primitives.values() for text in _primitive_functions(primitive))
    title = "The convex functions certificates are made of, as Triton functions on interval tiles."
    return header(title, (), ledger_hash) + "\n\n\n".join((_import_intervals(), *functions)) + "\n"


def _import_intervals() -> str:
    return f"{_IMPORTS}\nfrom symcert_runtime.fused import gpu_intervals as iv"


def _primitive_functions(primitive: Primitive) -> tuple[str, str]:
    argument, name = primitive.argument, primitive.name
    numbers = ", ".join(map(_number, (*primitive.domain, primitive.minimum_at)))
    at_points = _function(
        f"_{name}", [f"{argument}: tl.tuple"], f"{name} at points.", [f"return {tile_text(primitive.expression)}"]
    )
    enclosed = f"return iv.hull(_{name}(iv.three_points({argument}, {numbers})))"
    return at_points, _function(name, [f"{argument}: tl.tuple"], primitive.doc, [enclosed])


def _number(value: sp.Expr) -> str:
    return {sp.oo: 'float("inf")', -sp.oo: '-float("inf")'}.get(value) or repr(float(value))


def _function(name: str, arguments: Iterable[str], doc: str, body: Iterable[str]) -> str:
    lines = "\n".join(f"    {line}" for line in body)
    return f'@triton.jit\ndef {name}({", ".join(arguments)}) -> tl.tuple:\n    """{doc}"""\n{lines}'


def formulas_module(formulas: Mapping[str, Formula], rules: Mapping[str, RuleDeclaration], ledger_hash: str) -> str:
    """`generated/gpu_formulas.py`: each certificate, and which one a rule has."""
    used = sorted({name for formula in formulas.values() for name in _primitive_names(formula)})
    imports = f"{_import_intervals()}\nfrom symcert_runtime.generated.gpu_primitives import {', '.join(used)}"
    functions = [formula_function(formula) for formula in formulas.values()]
    title = "Exact certificates as Triton functions on interval tiles."
    body = "\n\n\n".join((imports, *functions, _dispatch_certificates(formulas, rules)))
    return header(title, tuple(formulas), ledger_hash) + body + "\n"


def formula_function(formula: Formula) -> str:
    """One formula as a function of its arguments; a vector brings its size (the formula's size symbol) and its
    WIDTH."""
    arguments = [f"{argument}: tl.tuple" for argument in formula.arguments]
    if formula.vector is not None:
        arguments += [f"{formula.size}: tl.tensor", "WIDTH: tl.constexpr"]
    body = [f"{index} = iv.indices({sp.sstr(low)}, WIDTH)" for index, low in _outer_indices(formula)]
    body += [f"{symbol} = {tile_text(definition)}" for symbol, definition in formula.definitions]
    body.append(f"return {tile_text(formula.expression)}")
    return _function(formula.name, arguments, f"{formula.doc} {formula.unit}", body)


def _outer_indices(formula: Formula) -> list[tuple[sp.Symbol, sp.Expr]]:
    """The indices of reductions, with their first values; running sums inside of them have none of their own."""
    found: dict[sp.Symbol, sp.Expr] = {}
    for expression in (*(definition for _, definition in formula.definitions), formula.expression):
        for reduction in expression.atoms(sp.concrete.expr_with_limits.ExprWithLimits):
            index, low, high = reduction.limits[0]
            if high.free_symbols <= {formula.size} and found.setdefault(index, low) != low:
                raise NotImplementedError(f"{formula.name} uses {index} for two ranges")
    return sorted(found.items(), key=str)


def _dispatch_certificates(formulas: Mapping[str, Formula], rules: Mapping[str, RuleDeclaration]) -> str:
    branches = {name: _call(formulas[rule.certificate_theorem]) for name, rule in rules.items()}
    arguments = ["RULE: tl.constexpr", "p_top: tl.tuple", "p_rejected: tl.tuple", f"{RANK}: tl.tensor",
                 "WIDTH: tl.constexpr"]  # fmt: skip
    return _function("certificate", arguments, "The rule's certificate.", _branches(branches))


def _branches(results: Mapping[str, str]) -> list[str]:
    """`if RULE == "…": return …` and so on; a rule that is not among them does not compile."""
    lines = []
    for position, (name, result) in enumerate(results.items()):
        lines += [f'{"elif" if position else "if"} RULE == "{name}":', f"    return {result}"]
    return [*lines, "else:", '    tl.static_assert(False, "no such rule")']


def _call(formula: Formula) -> str:
    """A call of the formula's function, `p_1` taken from `p_top`."""

    def given(argument: Argument) -> str:
        place = str(argument).removeprefix("p_")
        return f"iv.single(p_top, {place}, WIDTH)" if place.isdigit() else str(argument)

    arguments = [given(argument) for argument in formula.arguments]
    if formula.vector is not None:
        arguments += ["WIDTH" if formula.vector.shape[0] == formula.size else RANK, "WIDTH"]
    return f"{formula.name}({', '.join(arguments)})"


# --- rejection sets


def rejection_sets_module(rules: Mapping[str, RuleDeclaration], ledger_hash: str) -> str:
    """`generated/gpu_rejection_sets.py`: per rule for one draft token its rejection set, asked of a target."""
    single = {name: rule for name, rule in rules.items() if isinstance(rule.rejection, RejectionSet)}
    functions = [rejection_function(rule) for rule in single.values()]
    imports = f"{_IMPORTS}\nfrom symcert_runtime.fused import gpu_rejection as rejection"
    title = "Per rule for one draft token: which tokens it rejects, as Triton functions."
    body = "\n\n\n".join((imports, *functions, _dispatch_rejections(single)))
    return header(title, (), ledger_hash) + body + "\n"


def rejection_function(declaration: RuleDeclaration) -> str:
    """One rule's rejection set as a function of the target and the rule's parameters."""
    assert isinstance(declaration.rejection, RejectionSet)
    types = {int: "tl.tensor", float: "tl.tuple"}
    arguments = [f"{p.name}: {types[p.kind]}" for p in declaration.signature.parameters]
    doc = f"Rejects x when {declaration.rejection.formula()}."
    body = [f"return {_rejection_text(declaration.rejection)}"]
    return _function(_identifier(declaration.signature.name), ["target: tl.tuple", *arguments], doc, body)


def _rejection_text(rejection: RejectionSet) -> str:
    match rejection:
        case Below(threshold, or_equal):
            return f"rejection.below(target, {figure_text(threshold)}, {or_equal})"
        case Beyond(m):
            return f"rejection.beyond(target, {sp.sstr(m)})"
        case Union(sets):
            return _nested("either", map(_rejection_text, sets))
        case Intersection(sets):
            return _nested("both", map(_rejection_text, sets))
    raise NotImplementedError(f"no text for the rejection set {rejection}")


def _nested(function: str, texts: Iterable[str]) -> str:
    combine: Callable[[str, str], str] = lambda left, right: f"rejection.{function}({left}, {right})"  # noqa: E731
    return reduce(combine, texts)


def _dispatch_rejections(rules: Mapping[str, RuleDeclaration]) -> str:
    branches = {name: f"{_identifier(name)}({', '.join(('target', *_given(rule)))})" for name, rule in rules.items()}
    arguments = ["RULE: tl.constexpr", "target: tl.tuple", f"{RANK}: tl.tensor", *(f"{f}: tl.tuple" for f in FIGURES)]
    return _function("competitor", arguments, "The rule's competitor.", _branches(branches))


def _given(rule: RuleDeclaration) -> list[str]:
    """The kernel's arguments for the rule's parameters, in their order."""
    figures = iter(FIGURES)
    return [RANK if parameter.kind is int else next(figures) for parameter in rule.signature.parameters]


def _identifier(rule: str) -> str:
    return rule.replace("-", "_")
