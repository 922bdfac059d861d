"""The trust table: every figure counted from the ledger, every formula one that GitHub renders."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from pylatexenc.latexwalker import LatexWalker, LatexWalkerParseError
from pylatexenc.macrospec import LatexContextDb, MacroSpec

from proved import PROOFS, evidence
from symcert.kernel.axioms import AXIOMS
from symcert.ledger import Entry, obligations
from symcert.theorems import ORDER, THEOREMS
from symcert.trust_table import COLUMNS, LEVELS, agreement, level, trust_table

# What MathJax as GitHub runs it knows, with the number of arguments. Not `\operatorname`, which GitHub refuses.
ALONE = """
log cosh min max inf sum ge le gt lt ne in notin subseteq infty Vert ast circ cdot cup dots quad Longrightarrow
leftrightarrow lvert rvert lbrace rbrace left right alpha gamma delta varepsilon eta theta kappa rho varphi , #
"""
MACROS = {
    **dict.fromkeys((*ALONE.split(), " "), 0),
    **dict.fromkeys(("mathrm", "text", "sqrt", "tilde"), 1),
    **dict.fromkeys(("frac", "tfrac"), 2),
}
IN_A_CELL = {"|": "bar", "`": "backtick", "\n": "line break", "$": "dollar", "<": "<", ">": ">"}


def known() -> LatexContextDb:
    """A context of MACROS only: an unknown macro has no specification, a missing argument is an error."""
    context = LatexContextDb()
    specifications = [MacroSpec(name, "{" * arguments) for name, arguments in MACROS.items()]
    specifications.append(MacroSpec("_", ""))  # an underscore in \text
    context.add_context_category("trust table", macros=specifications)
    return context


def faults(latex: str) -> list[str]:
    """Why GitHub would not render this in a cell of a table; empty if it would."""
    found = [f"a {name} in a table's cell" for sign, name in IN_A_CELL.items() if sign in latex]
    used = re.findall(r"\\([A-Za-z]+|.)", latex)
    found += [f"unknown macro \\{name}" for name in used if name not in MACROS and name != "_"]
    if used.count("left") != used.count("right"):
        found.append("\\left without \\right")
    try:
        LatexWalker(latex, latex_context=known(), tolerant_parsing=False).get_latex_nodes()
    except LatexWalkerParseError as error:
        found.append(f"no LaTeX: {error.msg}")
    return found


@pytest.mark.parametrize("name", ORDER)
def test_every_theorem_has_a_statement_that_github_renders(name: str) -> None:
    assert THEOREMS[name].latex, "fill in Theorem.latex"
    assert faults(THEOREMS[name].latex) == []


BROKEN = (
    r"\frac{1}", r"{a", r"a}", r"\foo x", r"\operatorname{TV}", r"|S|", r"\left( a", r"a \right)", "a`b", "a\nb",
    "a < b", r"\text{a", r"\sqrt", "$a$",
)  # fmt: skip


@pytest.mark.parametrize("latex", BROKEN)
def test_what_github_does_not_render_is_seen(latex: str) -> None:
    assert faults(latex) != []


def test_what_github_renders_is_let_through() -> None:
    assert (
        faults(r"\left(\tfrac12\sum_{i\ne x^\ast}\lvert p_i\rvert\right)\ \text{ where }\ \sqrt{p_0}\ge\frac{1}{2}")
        == []
    )


# --- the page ----------------------------------------------------------------------------------------------------


def rows(page: str) -> dict[str, list[str]]:
    """The cells of the table by theorem id. Within backticks no bar occurs, as tested above."""
    table = [line for line in page.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in table]
    assert tuple(cells[0]) == tuple(COLUMNS) and set(cells[1]) == {"---"}
    assert {len(line) for line in cells} == {len(COLUMNS)}
    return {re.findall(r"`(\w+)`", line[0])[-1]: line for line in cells[2:]}


def test_the_committed_page_is_made_of_the_committed_ledger() -> None:
    ledger = json.loads((PROOFS / "ledger.json").read_text(encoding="utf-8"))
    assert (PROOFS / "README.md").read_text(encoding="utf-8") == trust_table(ledger)


def test_every_theorem_has_a_row_with_its_figures() -> None:
    ledger = evidence().ledger()
    found = rows(trust_table(ledger))
    assert tuple(found) == ORDER
    for name, cells in found.items():
        entry, by_column = ledger["theorems"][name], dict(zip(COLUMNS, cells, strict=True))
        assert by_column["statement"].startswith(f"$`{THEOREMS[name].latex}`$<br>given: ")
        assert by_column["derived (sympy)"].split()[0] == str(len(entry["derived"]["steps"]))
        assert by_column["small n (z3)"] == "n = 2…6"
        assert by_column["all n (kernel)"].split()[0] == str(len(entry["kernel"]["lemmas"]))
        assert by_column["false variants refuted"] == str(len(entry["refuted"]))
        agreed, asked = agreement(ledger, name)
        assert by_column["cvc5 agrees"] == f"on {agreed} of {asked}" and agreed == asked
        assert all(f"`{fact}`" in by_column["assumed"] for fact in entry["assumed"])


def test_the_page_names_axioms_versions_and_counts() -> None:
    ledger = evidence().ledger()
    page = trust_table(ledger)
    for axiom in (*AXIOMS, "induction"):
        assert f"- `{axiom}`: " in page
    for program, version in ledger["versions"].items():
        assert f"{program} {version}" in page
    counted = [sum(entry["verdict"] == verdict for entry in obligations(ledger)) for verdict in ("unsat", "sat")]
    assert f"{counted[0]} obligations unsatisfiable, {counted[1]} counterexamples satisfiable" in page
    assert f"to {sum(counted)} of these {sum(counted)} files" in page
    assert all(f"- **{name}**: " in page for name in LEVELS)


def test_agreement_is_not_claimed_where_nobody_was_asked() -> None:
    ledger = evidence().ledger()
    ledger["second_opinions"] = {}
    page = trust_table(ledger)
    assert "No second solver has been asked." in page
    assert all("on 0 of " in " ".join(cells) for cells in rows(page).values())


def test_a_lost_answer_is_seen_in_every_theorem_that_rests_on_it() -> None:
    ledger = evidence().ledger()
    lost = ledger["lemmas"]["logs.log_one"]["obligations"][0]["file"]
    before = {name: agreement(ledger, name) for name in ORDER}
    del ledger["second_opinions"]["cvc5"]["answers"]["unsat"][lost]
    for name in ORDER:
        rests = "logs.log_one" in ledger["theorems"][name]["kernel"]["lemmas"]
        assert agreement(ledger, name)[0] == before[name][0] - rests


# --- levels ------------------------------------------------------------------------------------------------------

SMALL = [{"scope": f"n = {n}, every pool"} for n in range(2, 5)]
NOTHING: Entry = {"assumed": [], "kernel": {"statements": {}}, "small": [], "sampled": []}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"kernel": {"statements": {"lemma": "true"}}, "small": SMALL}, "kernel-proved for all n"),
        ({"kernel": {"statements": {"lemma": "true"}}, "assumed": ["planted"]}, "assumed"),
        ({"kernel": {"statements": {"lemma": "true"}}, "assumed": ["another"]}, "kernel-proved for all n"),
        ({"small": SMALL}, "SMT-checked for n ≤ 4"),
        ({"small": [*SMALL, {"scope": "all n"}]}, "SMT-proved for all n"),
        ({"sampled": ["the optimum"]}, "sampled"),
        ({}, "assumed"),
    ],
)
def test_levels(change: dict[str, Any], expected: str) -> None:
    found = level("planted", {**NOTHING, **change})
    assert found == expected
    assert any(found.startswith(name) for name in LEVELS)


EDITS: list[Callable[[Entry], object]] = [
    lambda entry: entry.update(title="a | b * c"),
    lambda entry: entry.update(latex="", statement="p* | q"),
    lambda entry: entry.update(sampled=["the optimum | by *chance*"]),
]


@pytest.mark.parametrize("change", EDITS)
def test_text_cannot_break_the_table(change: Callable[[Entry], object]) -> None:
    ledger = evidence().ledger()
    change(ledger["theorems"]["strict_exact"])
    assert "strict_exact" in rows(trust_table(ledger))
