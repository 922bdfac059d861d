"""The code as shipped: current, free of the symbolic layer, and right on tensors and on enclosures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from flint import arb
from torch import Tensor

import symcert_runtime.generated as generated
from adversarial import random_rows
from exact import at_precision
from symcert.codegen.generate import build, difference
from symcert.formulas import FORMULAS
from symcert.rules import RULES as DECLARED
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.generated.rules import RULES
from symcert_runtime.generated.single_exact import single_exact
from symcert_runtime.generated.strict_exact import strict_exact
from symcert_runtime.generated.strict_margin import strict_margin
from symcert_runtime.generated.tree_exact import tree_exact
from symcert_runtime.generated.tree_margin import tree_margin
from symcert_runtime.rules import facts_of, parse_rule


def sorted_probabilities(rows: int, V: int, seed: int) -> Tensor:
    return torch.softmax(random_rows(rows, V, seed)[0], -1).sort(-1, descending=True).values


def agrees(rounded: Tensor, enclosed: Enclosure) -> bool:
    """The plain evaluation lies in the enclosure up to a few roundings."""
    slack = 1e-13
    return bool(((rounded >= enclosed.lower - slack) & (rounded <= enclosed.upper + slack)).all())


def test_the_shipped_code_is_what_the_formulas_give() -> None:
    folder = Path(generated.__file__).parent
    assert difference(build(generated.LEDGER_HASH), folder) == ""


def test_the_runtime_needs_no_symbolic_package() -> None:
    program = (
        "import sys; sys.modules.update(dict.fromkeys(['symcert', 'z3', 'kdrag'])); import torch;"
        "from symcert_runtime import certify_logits;"
        "assert certify_logits(torch.tensor([[2.0, 0.0]]), torch.tensor([[2.0, 0.0]])).certified.all()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_rule_strings_parse_without_torch() -> None:
    program = (
        "import sys; sys.modules['torch'] = None;"
        "from symcert_runtime.rules import parse_rule; assert str(parse_rule('tree:m=4')) == 'tree:m=4'"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_rules_are_the_declared_ones() -> None:
    assert list(RULES) == list(CERTIFICATES) == list(DECLARED)
    assert set(generated.THEOREMS) == set(FORMULAS)
    for text, width in (("strict", 1), ("tree:m=1", 1), ("tree:m=12", 12)):
        rule = parse_rule(text)
        assert facts_of(rule).width_of(rule) == width


@pytest.mark.parametrize("m", [1, 2, 3, 7])
def test_tensors_and_enclosures_agree(m: int) -> None:
    p_top = sorted_probabilities(200, 12, m)
    exactly = Enclosure.exactly(p_top)
    assert agrees(tree_exact(p_top[:, : m + 1]), tree_exact(exactly[:, : m + 1]))
    assert agrees(strict_exact(p_top[:, 0], p_top[:, 1]), strict_exact(exactly[:, 0], exactly[:, 1]))
    assert agrees(single_exact(p_top[:, :m], p_top[:, m]), single_exact(exactly[:, :m], exactly[:, m]))
    margin = torch.linspace(0, 1, 1001, dtype=torch.float64)
    assert agrees(strict_margin(margin), strict_margin(Enclosure.exactly(margin)))
    rounded, enclosed = tree_margin(margin[:-1], m), tree_margin(Enclosure.exactly(margin[:-1]), m)
    assert agrees(rounded, enclosed) and not rounded.isnan().any()
    assert (enclosed.upper - enclosed.lower < 1e-12).all()


@pytest.mark.parametrize("m", [1, 2, 5])
def test_margin_bounds_are_the_rate_function(m: int) -> None:
    """Against the supremum's own form, at margins down to 10⁻⁹, in ball arithmetic."""
    at_precision()
    for text in ("1e-9", "1e-4", "0.3", "0.4999999", "0.5", "0.9", "0.999999999"):
        gap = float(text)
        found = tree_margin(Enclosure.exactly(gap), m)
        exact = rate_function(arb(gap), m)
        assert not bool(exact < arb(found.lower.item())) and not bool(exact > arb(found.upper.item()))
    assert tree_margin(torch.tensor(1.0, dtype=torch.float64), m).item() == pytest.approx(float(arb(m + 1).log()))


def rate_function(margin: arb, m: int) -> arb:
    """θγ − log((2cosh θ + m − 1)/(m + 1)) at its maximiser (theory.md, section 5)."""
    x = (margin * (m - 1) + (margin**2 * (m - 1) ** 2 + 4 * (1 - margin**2)).sqrt()) / (2 * (1 - margin))
    return margin * x.log() - ((x + 1 / x + m - 1) / (m + 1)).log()


def test_margin_bounds_lie_below_every_certificate_and_touch_it_at_the_extremal_target() -> None:
    for m in (1, 2, 4):
        p_top = sorted_probabilities(500, 9, 70 + m)
        margin = p_top[:, 0] - p_top[:, m]
        assert (tree_margin(margin, m) <= tree_exact(p_top[:, : m + 1]) + 1e-12).all()
        theta = torch.linspace(0.01, 5, 50, dtype=torch.float64)
        middle = torch.ones(50, m - 1, dtype=torch.float64)
        extremal = torch.cat([theta.exp()[:, None], middle, (-theta).exp()[:, None]], -1)
        p_top = extremal / extremal.sum(-1, keepdim=True)
        margin = p_top[:, 0] - p_top[:, m]
        torch.testing.assert_close(tree_margin(margin, m), tree_exact(p_top), rtol=1e-9, atol=1e-14)


def test_strict_is_a_tree_of_one_branch() -> None:
    p_top = Enclosure.exactly(sorted_probabilities(300, 6, 5))
    strict, tree = (CERTIFICATES[rule](p_top[:, :2], p_top[:, 1]) for rule in ("strict", "tree"))
    assert ((strict.lower <= tree.upper) & (tree.lower <= strict.upper)).all()
