"""`symcert explain`: in the notation of the statements, as wide as the terminal, each thing said once."""

from __future__ import annotations

import re

import pytest
import sympy as sp

from symcert.cli import main
from symcert.cli._inclusions import LAW, inclusion_line, inclusion_lines
from symcert.cli._layout import laid_out
from symcert.cli._notation import names, readable, subscripts
from symcert.cli.explain import _steps
from symcert.rules import RULES
from symcert.theorems import THEOREMS
from symcert.theorems.derivation import Derivation
from symcert.theorems.inclusions import all_inclusions

WIDTH = 80
SYMPY = re.compile(
    r"\b(Eq|Min|Max|Piecewise|sqrt|log1p|alpha·|epsilon|gamma|kappa|lambda|theta|H_entropy_eps)\b|\*\*|\^[23]\b"
)
"""What the statements never say: functions as sympy prints them, and Greek letters by name."""


def page_of(subject: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    assert main(["explain", subject]) == 0
    return capsys.readouterr().out


def words_of(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("theorem", THEOREMS)
def test_a_theorem_fits_the_terminal_and_reads_like_its_statement(
    theorem: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(theorem, capsys, monkeypatch, WIDTH)
    assert max(map(len, page.splitlines())) <= WIDTH
    words, declared = words_of(page), THEOREMS[theorem]
    assert words.count(declared.title) == 1
    if theorem != "inclusions":
        assert words_of(subscripts(declared.statement)) in words
    assert all(words_of(subscripts(given)) in words for given in declared.hypotheses)
    derivation = page.partition("Derivation (")[2].partition("Proof status")[0].partition("Note:")[0]
    assert "=epsilon" not in derivation
    values = [line for line in derivation.splitlines() if line.startswith(" " * 6)]
    assert not [value for value in values if SYMPY.search(value)]
    assert not [value for value in values if names(value)], "a name of the generated code stands for a value"


@pytest.mark.parametrize("rule", ["strict", "typical", "tree"])
def test_a_rule_fits_the_terminal(
    rule: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(rule, capsys, monkeypatch, WIDTH)
    assert max(map(len, page.splitlines())) <= WIDTH
    declaration = RULES[rule]
    for theorem in (declaration.certificate_theorem, declaration.margin_theorem, declaration.ceiling_theorem):
        assert words_of(page).count(f"## {THEOREMS[theorem].title} ({theorem})") == 1
    assert f"  {readable(declaration.rejection.formula())}\n" in page
    listed = words_of(page).partition("C(R) ≥ C(R′); and: ")[2]
    assert listed.startswith(" ".join(inclusion_lines(rule)))
    assert bool(listed) == (rule != "tree"), "no inclusion is about trees"


def test_a_wide_terminal_takes_a_line_each(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of("inclusions", capsys, monkeypatch, 1000)
    lines = [line.strip() for line in page.splitlines()]
    assert all(lines.count(line) == 1 for line in inclusion_lines())


# --- inclusions


def test_inclusions_concern_the_rule_and_read_like_rules() -> None:
    assert inclusion_lines("additive") == [
        "additive:t=δ ⊆ relaxed:m=m,delta=δ",
        "additive:t=t ⊆ multiplicative:alpha=α for α + t ≥ 1",
        "additive:t=t ⊆ strict where it keeps token 0",
        "additive:t=t′ ⊆ additive:t=t for t′ ≥ t",
    ]
    assert "typical:epsilon=ε,delta=δ,entropy_eps=0 ⊆ constant:a=a for a > ε where it keeps token 0" in inclusion_lines(
        "constant"
    )
    assert inclusion_lines("tree") == []
    lines = inclusion_lines()
    assert len(lines) == len(set(lines)) == len(all_inclusions())
    assert THEOREMS["inclusions"].statement.startswith(f"{LAW}; and ")
    assert {line for rule in RULES for line in inclusion_lines(rule)} == set(lines)


@pytest.mark.parametrize("inclusion", all_inclusions(), ids=lambda inclusion: inclusion.id)
def test_conditions_say_what_is_proved(inclusion: object) -> None:
    """Read back: the difference of the two sides of each comparison is the fact that was proved."""
    from symcert.theorems.inclusions import Inclusion

    assert isinstance(inclusion, Inclusion)
    condition = inclusion_line(inclusion).partition(" for ")[2].removesuffix(" where it keeps token 0")
    back = {"α": "alpha", "δ": "delta", "ε": "epsilon", "′": "_2"}
    for text, (fact, strict) in zip(condition.split(" and ") if condition else [], inclusion.when, strict=True):
        for sign, name in back.items():
            text = text.replace(sign, name)
        if "entropy" in str(fact):
            text = re.sub(r"\be(?=\b|_2)", "entropy_eps", text)
        left, sign, right = re.split(" ([≥>]) ", text)
        assert (sign == ">") == strict
        assert sp.simplify(sp.sympify(left) - sp.sympify(right) - fact) == 0


# --- notation and layout


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Eq(3·a - gamma - t, 1)", "3·a − γ − t = 1"),
        ("Min(epsilon, delta·exp(-H_entropy_eps))", "min(ε, δ·exp(−H_e))"),
        ("Piecewise((gamma/u, gamma - u < 0), (1, True))", "γ/u if γ − u < 0, otherwise 1"),
        ("log1p((p_0 - p_rejected)/p_rejected)/2", "log(1 + (p₀ − b)/b)/2"),
        ("sqrt(p_0) - sqrt(gamma + 1)", "√p₀ − √(γ + 1)"),
        ("lambda·q_1 + mu_i·p_x^2 - P_k^20", "λ·q₁ + μᵢ·p_x² − P_k^20"),
        ("sqrt(sqrt(p_0))·exp(2·target_noise)", "√(√p₀)·exp(2·ε)"),
        ("b <= b'", "b ≤ b'"),
    ],
)
def test_readable(printed: str, read: str) -> None:
    assert readable(printed) == read
    assert names(read) == set()


def test_names_that_are_no_mathematics_are_seen() -> None:
    assert names(readable("Min(below, beyond) + Max(mass, gamma)·KL")) == {"below", "beyond", "mass"}


def test_subscripts_leave_other_indices() -> None:
    assert (
        subscripts("p_0' ≥ p_i, p_x, p_{x*}, 3p°_1, αp_0, w_top, single_0")
        == "p₀' ≥ pᵢ, p_x, p_{x*}, 3p°₁, αp₀, w_top, single_0"
    )


def test_steps_show_values_that_say_something() -> None:
    a, b, mass = sp.symbols("a b mass", positive=True)
    d = Derivation("planted")
    d.equal("the difference", a - a, sp.Integer(0))
    d.equal("the emitted sum", a + b, a + b)
    d.equal("the weight", mass, mass)
    d.equal("the sum", a + b, a + b)
    d.equal("the sum", a + b, a + b)
    long = sum(sp.log(1 + k * a) for k in range(12))
    d.equal("a long one", sp.expand(2 * long), 2 * long)
    d.equal("as one says, f = g", long, long)
    lines = _steps(d)
    assert lines[:5] == ["  = the difference", "  = the emitted sum", "  = the weight", "  = the sum", "      a + b"]
    assert lines[5] == "  = a long one" and " = " not in lines[6]
    assert lines[7:] == ["  = as one says, f = g"]


def test_a_page_goes_on_below() -> None:
    lines = ["prose " * 4, "  item " + "word " * 4, "  = step " + "word " * 4, "      " + "unbreakable" * 3]
    assert laid_out(lines, 20).splitlines() == [
        "prose prose prose",
        "prose",
        "  item word word",
        "      word word",
        "  = step word word",
        "    word word",
        "      " + "unbreakable" * 3,
    ]
