"""The printer of Triton text: what it emits is proved equal to its formula, and an error planted in the text is
refused."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
import sympy as sp

from symcert.codegen.tiles import MODULES, figure_text, formula_function, tile_text, tiles_modules
from symcert.codegen.tiles_validate import (
    TranslationError,
    validate,
    validate_formulas,
    validate_primitives,
    validate_rejections,
)
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MaxOver, phi, psi, xlogy
from symcert.rules import DECLARED
from symcert.rules.rejection import Entropy, Ranked, p_0, p_1

RULES = {declaration.signature.name: declaration for declaration in DECLARED}
FILES = tiles_modules(FORMULAS, PRIMITIVES, RULES, "0" * 64)
GENERATED = Path(__file__).parents[1] / "runtime" / "symcert_runtime" / "generated"


def test_the_emitted_text_is_its_formula() -> None:
    assert tuple(FILES) == MODULES
    validate(FILES, FORMULAS, PRIMITIVES, RULES)


def test_it_is_python_and_imports_nothing_but_triton_and_the_kernels_helpers() -> None:
    for text in FILES.values():
        imported = {node.module for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)}
        assert imported <= {"__future__", "symcert_runtime.fused", "symcert_runtime.generated.gpu_primitives"}


def test_the_committed_files_are_these() -> None:
    for name, text in FILES.items():
        committed = (GENERATED / name).read_text().splitlines()
        emitted = text.splitlines()
        assert [line for line in committed if "sha256" not in line] == [
            line for line in emitted if "sha256" not in line
        ]


PLANTED = {
    "constant off": ("gpu_primitives.py", "iv.exactly(0.5)", "iv.exactly(0.25)"),
    "branch chosen elsewhere": ("gpu_primitives.py", "iv.less(r, iv.exactly(0.5))", "iv.less(r, iv.exactly(0.75))"),
    "log of another number": ("gpu_primitives.py", "iv.xlog1py(iv.add(iv.exactly(1.0), d), d)", "iv.xlog1py(d, d)"),
    "domain cut": ("gpu_primitives.py", "three_points(r, -1.0, 1.0", "three_points(r, 0.0, 1.0"),
    "minimiser moved": ("gpu_primitives.py", 'float("inf"), 0.0', 'float("inf"), 1.0'),
    "hull left out": ("gpu_primitives.py", "iv.hull(_psi(", "(_psi("),
    "sum one short": ("gpu_formulas.py", "i <= K - 1", "i <= K - 2"),
    "level one short": ("gpu_formulas.py", "k <= K)", "k <= K - 1)"),
    "mask one long": ("gpu_formulas.py", "i <= m, WIDTH)", "i <= m + 1, WIDTH)"),
    "running sum one short": ("gpu_formulas.py", "k <= m, WIDTH)", "k <= m - 1, WIDTH)"),
    "divisor off": ("gpu_formulas.py", "iv.counted(k + 1)", "iv.counted(k + 2)"),
    "entries one off": ("gpu_formulas.py", "k - 1, WIDTH", "k, WIDTH"),
    "least for greatest": ("gpu_formulas.py", "iv.greatest", "iv.least"),
    "minimum for maximum": ("gpu_formulas.py", "iv.maximum", "iv.minimum"),
    "first entry for second": ("gpu_formulas.py", "iv.single(p_top, 1, WIDTH)", "iv.single(p_top, 0, WIDTH)"),
    "another rule's formula": ("gpu_formulas.py", "return tree_exact(p_top, rank, WIDTH)",
                               "return single_exact(p_top, p_rejected, WIDTH, WIDTH)"),
    "a size that is none": ("gpu_formulas.py", "tree_exact(p_top, rank, WIDTH)", "tree_exact(p_top, WIDTH, WIDTH)"),
    "sign flipped": ("gpu_rejection_sets.py", "rejection.minus(t)", "t"),
    "equality forgotten": ("gpu_rejection_sets.py", ", True)", ", False)"),
    "union for intersection": ("gpu_rejection_sets.py", "rejection.both", "rejection.either"),
    "parameters exchanged": ("gpu_rejection_sets.py", "(target, first, second,", "(target, second, first,"),
    "rank off": ("gpu_rejection_sets.py", "rejection.beyond(target, m)", "rejection.beyond(target, m + 1)"),
    "any rule is strict": ("gpu_rejection_sets.py", 'tl.static_assert(False, "no such rule")', "return strict(target)"),
    "does not run": ("gpu_formulas.py", "iv.divide", "iv.quotient"),
}  # fmt: skip


PROOFS: dict[str, Callable[[str], None]] = {
    "gpu_primitives.py": lambda text: validate_primitives(text, PRIMITIVES),
    "gpu_formulas.py": lambda text: validate_formulas(text, FORMULAS, RULES),
    "gpu_rejection_sets.py": lambda text: validate_rejections(text, RULES),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_error_is_refused(name: str) -> None:
    module, right, wrong = PLANTED[name]
    assert right in FILES[module]
    with pytest.raises(TranslationError, match="for the GPU"):
        PROOFS[module](FILES[module].replace(right, wrong))


def test_a_formula_that_is_not_homogeneous_is_refused() -> None:
    """The kernel divides a certificate of weights by their sum; that is right for homogeneous formulas only."""
    first, second = FORMULAS["strict_exact"].arguments
    other = Formula("strict_exact", (first, second), first * second, "A product.")
    formulas = {**FORMULAS, "strict_exact": other}
    with pytest.raises(TranslationError, match="homogeneous"):
        validate(tiles_modules(formulas, PRIMITIVES, RULES, ""), formulas, PRIMITIVES, RULES)


x, y = sp.symbols("x y", real=True)


def test_texts() -> None:
    assert tile_text(x - y) == "iv.subtract(x, y)"
    assert tile_text(-x * y) == "iv.negate(iv.multiply(x, y))"
    assert tile_text(x / 3) == "iv.divide(x, iv.exactly(3.0))"
    assert tile_text(1 / x) == "iv.divide(iv.exactly(1.0), x)"
    assert tile_text(x**2 + sp.exp(y)) == "iv.add(iv.square(x), iv.exp(y))"
    assert tile_text(xlogy(x, y) + psi(x)) == "iv.add(psi(x), iv.xlogy(x, y))"
    assert tile_text(sp.Min(x, phi(y))) == "iv.minimum(x, phi(y))"
    assert figure_text(p_0 / 3 - Ranked(2)) == (
        "rejection.plus(rejection.over(rejection.p_0(target), rejection.number(3, 1)), "
        "rejection.minus(rejection.ranked(target, 2)))"
    )
    assert figure_text(sp.Min(p_1, sp.exp(-Entropy(x)))) == (
        "rejection.smaller(rejection.p_1(target), rejection.exponential(rejection.minus(rejection.entropy(target, x))))"
    )


K = sp.Symbol("K", integer=True, positive=True)
p = sp.IndexedBase("p", shape=(K,))
k, j = sp.symbols("k j", integer=True)
UNPRINTABLE = {
    "rounded number": sp.Float(0.1) * x,
    "no double": x + sp.Rational(1, 3),
    "root": sp.sqrt(x),
    "unknown function": sp.sin(x),
    "a reduction in another": sp.Sum(MaxOver(p[k] * p[j], (k, 0, K - 1)), (j, 0, K - 1)),
    "a sum that is not running": MaxOver(sp.Sum(p[j], (j, 0, k)), (k, 1, K - 1)),
    "no last branch": sp.Piecewise((x, x < y)),
}


@pytest.mark.parametrize("name", UNPRINTABLE)
def test_what_cannot_be_printed_is_refused(name: str) -> None:
    with pytest.raises(NotImplementedError):
        tile_text(UNPRINTABLE[name])


def test_an_index_of_two_ranges_is_refused() -> None:
    twice = sp.Sum(p[k], (k, 0, K - 1)) + sp.Sum(p[k], (k, 1, K - 1))
    with pytest.raises(NotImplementedError, match="two ranges"):
        formula_function(Formula("twice", (p,), twice, "Two sums."))
