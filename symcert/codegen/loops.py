"""sympy -> Python text for a compiler of plain loops (numba): scalar interval arithmetic, one function call a step.

Every value is a pair (lower, upper); the functions called are those of `symcert_runtime.fused.cpu.intervals`. A sum,
minimum or maximum over an index becomes a loop, a sum up to the running index a total that the loop carries along.
The text is not trusted: `loops_validate` executes it symbolically and compares it with what it was printed from.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any

import sympy as sp

from symcert.codegen.emitter import certificate_theorems, function_name
from symcert.formulas.formula import Formula, Primitive
from symcert.formulas.vocabulary import MaxOver, MinOver, log1p, phi, psi, xlog1py
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, RejectionSet, Union, p_0
from symcert.rules.rule import RuleDeclaration

FUNCTIONS: dict[type[sp.Function], str] = {
    sp.log: "log",
    sp.exp: "exp",
    sp.atanh: "atanh",
    log1p: "log1p",
    xlog1py: "xlog1py",
    phi: "phi",
    psi: "psi",
}
"""What the kernels have a function for."""

EXTREMA: dict[type[sp.Basic], tuple[str, str]] = {MaxOver: ("maximum", "-np.inf"), MinOver: ("minimum", "np.inf")}
"""How two values combine, and what to begin with."""


INSIDE = sp.Symbol("entropy_eps")


class Body:
    """The statements of one function: those that the expressions printed so far need."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._before: list[str] = []
        self._index: tuple[sp.Symbol, sp.Expr, sp.Expr] | None = None
        self._names = 0

    def text(self, expr: sp.Expr) -> str:
        """An expression's value as nested calls; loops it needs are written before."""
        if expr.is_number or _is_count(expr):
            return self._number(expr)
        match expr:
            case sp.Symbol():
                return str(expr)
            case sp.Indexed():
                return f"entry({expr.base}, {expr.indices[0]})"
            case sp.Add():
                return self._sum(expr)
            case sp.Mul():
                return self._product(expr)
            case sp.Pow(base=base, exp=exponent) if exponent == 2:
                return f"square({self.text(base)})"
            case sp.Min() | sp.Max():
                name = "minimum" if isinstance(expr, sp.Min) else "maximum"
                return self._folded(name, sorted(expr.args, key=sp.default_sort_key))
            case sp.Piecewise():
                return self._choice(expr.args)
            case MaxOver() | MinOver():
                return self._loop(expr, *EXTREMA[type(expr)])
            case sp.Sum():
                return self._running_sum(expr) if self._index else self._loop(expr, "add", "0")
        if type(expr) in FUNCTIONS:
            return f"{FUNCTIONS[type(expr)]}({', '.join(map(self.text, expr.args))})"
        raise NotImplementedError(f"the loops' printer has no text for {expr}")

    def _number(self, expr: sp.Expr) -> str:
        if isinstance(expr, sp.Rational) and expr.q & (expr.q - 1) == 0:
            return f"number({expr.p if expr.q == 1 else repr(float(expr))})"
        if _is_count(expr):
            return f"number({expr})"
        raise NotImplementedError(f"{expr} is no binary floating-point number")

    def _folded(self, name: str, terms: list[sp.Expr]) -> str:
        return reduce(lambda left, right: f"{name}({left}, {right})", map(self.text, terms))

    def _sum(self, expr: sp.Add) -> str:
        terms = sorted(expr.args, key=lambda term: (term.could_extract_minus_sign(), sp.default_sort_key(term)))
        result = self.text(terms[0])
        for term in terms[1:]:
            sign, size = ("subtract", -term) if term.could_extract_minus_sign() else ("add", term)
            result = f"{sign}({result}, {self.text(size)})"
        return result

    def _product(self, expr: sp.Mul) -> str:
        if expr.could_extract_minus_sign():
            return f"negate({self.text(-expr)})"
        over, under = [], []
        for factor in expr.args:
            if isinstance(factor, sp.Pow) and factor.exp == -1:
                under.append(factor.base)
            elif isinstance(factor, sp.Rational) and factor.q & (factor.q - 1):
                over += [factor.p] if factor.p != 1 else []
                under.append(sp.Integer(factor.q))
            else:
                over.append(factor)
        result = self._folded("multiply", over) if over else "number(1)"
        return reduce(lambda left, right: f"divide({left}, {self.text(right)})", under, result)

    def _choice(self, branches: Any) -> str:
        (chosen, condition), *rest = branches
        if condition == sp.true:
            return self.text(chosen)
        if not rest or not isinstance(condition, sp.StrictLessThan):
            raise NotImplementedError(f"the loops' printer has no text for the condition {condition}")
        sides = f"{self.text(condition.lhs)}, {self.text(condition.rhs)}"
        return f"where_less({sides}, {self.text(chosen)}, {self._choice(rest)})"

    def _loop(self, expr: Any, combine: str, start: str) -> str:
        if self._index is not None or len(expr.limits) > 1:
            raise NotImplementedError(f"only one reduction at a time is printed: {expr}")
        outer, self.lines, self._before, self._index = self.lines, [], [], expr.limits[0]
        index, low, high = self._index
        name = self._named(combine)
        self.lines.append(f"{name} = {combine}({name}, {self.text(expr.function)})")
        loop = [f"for {index} in range({low}, {high + 1}):", *(f"    {line}" for line in self.lines)]
        self.lines, self._index = [*outer, f"{name} = number({start})", *self._before, *loop], None
        return name

    def _running_sum(self, expr: sp.Sum) -> str:
        """A sum up to the loop's own index: its total so far, carried along by the loop."""
        assert self._index is not None
        (position, start, end), (index, low, _) = expr.limits[0], self._index
        if end != index or start != low:
            raise NotImplementedError(f"{expr} is no running sum: both ranges must start alike")
        name = self._named("running")
        self._before.append(f"{name} = number(0)")
        self.lines.append(f"{name} = add({name}, {self.text(expr.function.subs(position, index))})")
        return name

    def _named(self, kind: str) -> str:
        self._names += 1
        return f"{kind}_{self._names}"


def _is_count(expr: sp.Expr) -> bool:
    """An integer made of sizes and indices."""
    return bool(expr.is_integer and expr.free_symbols) and not expr.atoms(sp.Indexed)


# --- modules

INTERVALS = "symcert_runtime.fused.cpu.intervals"
HELPERS = (
    "add", "atanh", "clamp", "convex", "divide", "entry", "exp", "log", "log1p", "maximum", "minimum", "multiply",
    "negate", "number", "square", "subtract", "where_less", "xlog1py",
)  # fmt: skip
"""The functions of INTERVALS that printed text may call."""


def primitive_text(primitive: Primitive) -> str:
    """A convex function: its own text for a point, and the function of an interval made of that."""
    body = Body()
    value = body.text(primitive.expression)
    low, high, least = (_end(x) for x in (*primitive.domain, primitive.minimum_at))
    at = f"{primitive.name}_at"
    return "\n".join(
        (
            _function(f"{at}({primitive.argument})", f"{primitive.doc} Text for a single point.", body, value),
            "",
            "",
            "@kernel",
            f"def {primitive.name}({primitive.argument}):",
            f'    """{primitive.doc}"""',
            f"    return convex({at}, {primitive.argument}, {low}, {high}, {least})",
        )
    )


def _end(x: sp.Expr) -> str:
    return {sp.oo: "np.inf", -sp.oo: "-np.inf"}.get(x) or repr(float(x))


def formula_text(formula: Formula) -> str:
    """A formula as a function of pairs; a vector is an array [K, 2]."""
    body = Body()
    if formula.vector is not None:
        length = sp.Symbol(f"{formula.vector}.shape[0]", integer=True)
        body.lines.append(f"{formula.size} = {sp.solve(formula.vector.shape[0] - length, formula.size)[0]}")
    for symbol, definition in formula.definitions:
        value = body.text(definition)
        body.lines.append(f"{symbol} = {value}")
    value = body.text(formula.expression)
    arguments = ", ".join(map(str, formula.arguments))
    return _function(f"{formula.name}({arguments})", f"{formula.doc} {formula.unit}", body, value)


def _function(signature: str, doc: str, body: Body, value: str) -> str:
    lines = [f"    {line}" for line in (*body.lines, f"return {value}")]
    return "\n".join(("@kernel", f"def {signature}:", f'    """{doc}"""', *lines))


def certificate_text(name: str, formula: Formula) -> str:
    """A rule's certificate, of the sorted probabilities (a pool; for a tree m + 1 of them) and of the competitor's."""

    def given(argument: Any) -> str:
        rank = str(argument).removeprefix("p_")
        return f"entry(p_top, {rank})" if rank.isdigit() else str(argument)

    call = f"{formula.name}({', '.join(map(given, formula.arguments))})"
    return "\n".join(("@kernel", f"def {name}(p_top, p_rejected):", f"    return {call}"))


def rejection_text(name: str, declaration: RuleDeclaration) -> str:
    """A rule's rejection set, asked of a `target` that answers for a row; the parameters are pairs, or integers."""
    assert isinstance(declaration.rejection, RejectionSet)
    arguments = ", ".join(("row", *(parameter.name for parameter in declaration.signature.parameters)))
    value = _asked(declaration.rejection, declaration)
    doc = f'    """Rejects x when {declaration.rejection.formula()}."""'
    return "\n".join(("@kernel", f"def {name}({arguments}):", doc, f"    return {value}"))


def _asked(rejection: RejectionSet, declaration: RuleDeclaration) -> str:
    match rejection:
        case Below(threshold, or_equal):
            keeps = not or_equal and stays_at_most_p_0(threshold, declaration)
            return f"target.below(row, {_threshold_text(threshold)}, {or_equal}, {keeps})"
        case Beyond(m):
            return f"target.beyond(row, {m})"
        case Union(sets) | Intersection(sets):
            name = "either" if isinstance(rejection, Union) else "both"
            texts = [_asked(part, declaration) for part in sets]
            return reduce(lambda left, right: f"target.{name}({left}, {right})", texts)
    raise NotImplementedError(f"the loops' printer has no text for the rejection set {rejection}")


def _threshold_text(threshold: sp.Expr) -> str:
    """The kernels make one pass for one entropy: the rule's parameter entropy_eps stands inside its logarithm."""
    if threshold.atoms(Entropy) - {Entropy(INSIDE)}:
        raise NotImplementedError(f"the loops' printer knows the entropy with {INSIDE} inside only: {threshold}")
    named = threshold.replace(Entropy, lambda _: sp.Symbol("target.entropy(row)"))
    return Body().text(named.subs(p_0, sp.Symbol("target.p_0(row)")))


def stays_at_most_p_0(threshold: sp.Expr, declaration: RuleDeclaration) -> bool:
    """Whether the threshold is p_0 less something, a share of p_0, or the least of such a figure and others.

    No rounding then lifts it above p_0, in any engine: `rejection.UpToTop`, known from the parameters' ranges.
    """
    ranges = {sp.Symbol(parameter.name): parameter for parameter in declaration.signature.parameters}

    def within(symbol: sp.Expr, low: float, high: float) -> bool:
        found = ranges.get(symbol)
        return bool(found and found.minimum is not None and found.maximum is not None
                    and low <= found.minimum and found.maximum <= high)  # fmt: skip

    if threshold == p_0:
        return True
    if isinstance(threshold, sp.Min):
        return any(stays_at_most_p_0(part, declaration) for part in threshold.args)
    if isinstance(threshold, sp.Mul) and p_0 in threshold.args:
        return all(within(factor, 0, 1) for factor in threshold.args if factor != p_0)
    if isinstance(threshold, sp.Add) and p_0 in threshold.args:
        return all(within(-part, 0, float("inf")) for part in threshold.args if part != p_0)
    return False


# --- whole modules

JIT = "from symcert_runtime.fused.cpu.jit import kernel"


def formulas_module(
    header: str,
    rules: Mapping[str, RuleDeclaration],
    formulas: Mapping[str, Formula],
    primitives: Mapping[str, Primitive],
) -> str:
    """`generated/cpu_formulas.py`: the certificates, which rule has which, and whether that looks at a whole pool."""
    used = [formulas[name] for name in certificate_theorems(rules)]
    functions = [
        *(primitive_text(p) for p in primitives.values() if p.function in FUNCTIONS),
        *map(formula_text, used),
        *(certificate_text(f"{formula.name}_certificate", formula) for formula in used),
    ]
    table = _table("CERTIFICATES", {name: f"{rule.certificate_theorem}_certificate" for name, rule in rules.items()})
    pools = _table(
        "POOLS", {name: str(formulas[rule.certificate_theorem].vector is not None) for name, rule in rules.items()}
    )
    called = ", ".join(name for name in HELPERS if any(f"{name}(" in text for text in functions))
    imports = f"import numpy as np\n\nfrom {INTERVALS} import {called}\n{JIT}"
    return header + "\n\n\n".join((imports, *functions, table, pools)) + "\n"


def rejections_module(header: str, rules: Mapping[str, RuleDeclaration], target: str) -> str:
    """`generated/cpu_competitors.py` or `cpu_decisions.py`: every rejection set, asked of the module `target`."""
    single = {name: rule for name, rule in rules.items() if isinstance(rule.rejection, RejectionSet)}
    functions = [rejection_text(function_name(name), rule) for name, rule in single.items()]
    called = ", ".join(name for name in HELPERS if any(f"{name}(" in text for text in functions))
    imports = f"from symcert_runtime.fused.cpu import {target} as target\nfrom {INTERVALS} import {called}\n{JIT}"
    table = _table("REJECTIONS", {name: function_name(name) for name in single})
    return header + "\n\n\n".join((imports, *functions, table)) + "\n"


def _table(name: str, entries: Mapping[str, str]) -> str:
    lines = "\n".join(f'    "{rule}": {function},' for rule, function in entries.items())
    return f"{name} = {{\n{lines}\n}}"
