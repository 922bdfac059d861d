"""The CPU's generated loops: as committed they are their formulas, and any other text is refused."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
import sympy as sp

import symcert.cli.generate as command
from symcert.cli import main
from symcert.codegen import generate, loops
from symcert.codegen.loops import Body, rejection_text, stays_at_most_p_0
from symcert.codegen.loops_validate import TranslationError, validate, validate_formulas, validate_rejections
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.formulas.vocabulary import MaxOver, MinOver
from symcert.rules import RULES
from symcert.rules.rejection import Below, Beyond, Entropy, Ranked, RejectionSet, p_0, p_1
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

CERTIFICATES = {name: RULES[name] for name in ("strict", "top-m", "tree")}
"""One rule per certificate, so that many texts can be tried."""

PRINTED: dict[str, Callable[[str], str]] = {
    "cpu_formulas.py": lambda header: loops.formulas_module(header, RULES, FORMULAS, PRIMITIVES),
    "cpu_competitors.py": lambda header: loops.rejections_module(header, RULES, "competitor"),
    "cpu_decisions.py": lambda header: loops.rejections_module(header, RULES, "decision"),
}


@cache
def formulas() -> str:
    return loops.formulas_module("", CERTIFICATES, FORMULAS, PRIMITIVES)


@cache
def rejections() -> str:
    return PRINTED["cpu_competitors.py"]("")


def check_formulas(source: str) -> None:
    validate_formulas(source, CERTIFICATES, FORMULAS, PRIMITIVES)


def check_rejections(source: str) -> None:
    asked_of = "decision" if "import decision as target" in source else "competitor"
    validate_rejections(source, RULES, asked_of)


def test_a_module_that_asks_the_wrong_target_is_refused() -> None:
    with pytest.raises(ImportError):
        validate_rejections(rejections(), RULES, "decision")


def test_the_committed_files_are_what_is_printed_and_are_their_formulas() -> None:
    committed = {name: (command.GENERATED / name).read_text() for name in PRINTED}
    for name, printed in PRINTED.items():
        assert committed[name].endswith('"""\n\n' + printed("")), name
    validate(committed, FORMULAS, PRIMITIVES, RULES)


def test_competitors_and_decisions_ask_the_same_of_different_targets() -> None:
    as_decisions = rejections().replace("cpu import competitor as target", "cpu import decision as target")
    assert PRINTED["cpu_decisions.py"]("") == as_decisions != rejections()


# --- planted errors: (what is printed, what is printed instead)

PLANTED_FORMULA = {
    "sign of a sum": ("s = add(p_0, p_1)", "s = subtract(p_0, p_1)"),
    "sign of a difference": ("phi(divide(subtract(p_0, p_1), s))", "phi(divide(add(p_0, p_1), s))"),
    "arguments of a difference exchanged": ("subtract(p_0, p_1)", "subtract(p_1, p_0)"),
    "arguments of a quotient exchanged": ("divide(entry(p_top, i), c)", "divide(c, entry(p_top, i))"),
    "a factor lost": ("return multiply(s, phi(", "return (phi("),
    "a term lost": ("add(psi(subtract(divide(p_rejected, c), number(1))), add_3)", "add_3"),
    "the competitor left out of the level": ("divide(add(p_rejected, running_2), ", "divide(running_2, "),
    "an index one too high": ("entry(p_top, k - 1)", "entry(p_top, k)"),
    "an index of a tree one too low": ("entry(p_top, -k + m + 1)", "entry(p_top, -k + m)"),
    "a divisor one too low": ("number(k + 1)", "number(k)"),
    "a range one too short": ("range(1, K + 1)", "range(1, K)"),
    "a range that starts late": ("for i in range(0, K)", "for i in range(1, K)"),
    "a tree's range that starts early": ("for i in range(1, m + 1)", "for i in range(0, m + 1)"),
    "another size": ("m = p_top.shape[0] - 1", "m = p_top.shape[0]"),
    "a size of pairs": ("K = p_top.shape[0]", "K = p_top.shape[1]"),
    "maximum to minimum": ("maximum_1 = maximum(", "maximum_1 = minimum("),
    "minimum to maximum": ("minimum_1 = minimum(", "minimum_1 = maximum("),
    "a maximum that begins at 0": ("maximum_1 = number(-np.inf)", "maximum_1 = number(0)"),
    "a minimum that begins at 1": ("minimum_1 = number(np.inf)", "minimum_1 = number(1)"),
    "a sum that begins at 1": ("add_3 = number(0)", "add_3 = number(1)"),
    "a running sum that does not run": ("running_2 = add(running_2, entry(", "running_2 = (entry("),
    "a part cut at 1": ("maximum(number(0), subtract(", "maximum(number(1), subtract("),
    "a part not cut": ("psi(maximum(number(0), subtract(divide(entry(p_top, i), c), number(1))))",
                       "psi(subtract(divide(entry(p_top, i), c), number(1)))"),
    "another primitive": ("multiply(s, phi(", "multiply(s, psi("),
    "a primitive's threshold": ("where_less(r, number(0.5)", "where_less(r, number(0.25)"),
    "a primitive's branches exchanged": ("where_less(r, number(0.5)", "where_less(number(0.5), r"),
    "a primitive's sign": ("log1p(negate(square(r)))", "log1p(square(r))"),
    "a primitive's factor": ("add(multiply(r, atanh(r))", "add(multiply(number(2), atanh(r))"),
    "one logarithm for another": ("d), d), d)", "d), d), negate(d))"),
    "where a convex function ends": ("convex(phi_at, r, -1.0, 1.0, 0.0)", "convex(phi_at, r, -1.0, 2.0, 0.0)"),
    "where a convex function begins": ("convex(psi_at, d, -1.0, np.inf", "convex(psi_at, d, -np.inf, np.inf"),
    "where a convex function is least": ("convex(phi_at, r, -1.0, 1.0, 0.0)", "convex(phi_at, r, -1.0, 1.0, 0.5)"),
    "bounds of another convex function": ("convex(psi_at, d", "convex(phi_at, d"),
    "a certificate of other probabilities": ("strict_exact(entry(p_top, 0), entry(p_top, 1))",
                                             "strict_exact(entry(p_top, 0), entry(p_top, 0))"),
    "a certificate of another formula": ("return tree_exact(p_top)", "return single_exact(p_top, p_rejected)"),
    "a certificate without its competitor": ("return single_exact(p_top, p_rejected)",
                                             "return single_exact(p_top, entry(p_top, 0))"),
    "another certificate in the table": ('"strict": strict_exact_certificate', '"strict": tree_exact_certificate'),
    "a rule missing": ('    "strict": strict_exact_certificate,\n', ""),
}  # fmt: skip


@pytest.mark.parametrize("name", PLANTED_FORMULA)
def test_planted_error_in_a_formula_is_refused(name: str) -> None:
    printed, instead = PLANTED_FORMULA[name]
    assert printed in formulas()
    with pytest.raises(TranslationError):
        check_formulas(formulas().replace(printed, instead))


PLANTED_REJECTION = {
    "sign of the tolerance": ("subtract(target.p_0(row), t)", "add(target.p_0(row), t)"),
    "sides of the tolerance": ("subtract(target.p_0(row), t)", "subtract(t, target.p_0(row))"),
    "tolerance forgotten": ("subtract(target.p_0(row), t)", "target.p_0(row)"),
    "share forgotten": ("multiply(alpha, target.p_0(row))", "target.p_0(row)"),
    "another parameter": ("below(row, a, False", "below(row, target.p_0(row), False"),
    "parameters exchanged": ("def typical(row, epsilon, delta,", "def typical(row, delta, epsilon,"),
    "minimum to maximum": ("minimum(epsilon,", "maximum(epsilon,"),
    "sign of the entropy": ("exp(negate(target.entropy(row)))", "exp(target.entropy(row))"),
    "equality accepts": (", True, False)", ", False, False)"),
    "equality rejects": ("below(row, a, False, False)", "below(row, a, True, False)"),
    "the argmax said to be kept": ("below(row, a, False, False)", "below(row, a, False, True)"),
    "the argmax said to be kept by equality": (", True, False)", ", True, True)"),
    "the argmax not said to be kept": ("subtract(target.p_0(row), t), False, True)",
                                       "subtract(target.p_0(row), t), False, False)"),
    "rank one too high": ("return target.beyond(row, m)", "return target.beyond(row, m + 1)"),
    "rank one too low": ("beyond(row, 1)", "beyond(row, 0)"),
    "union to intersection": ("target.either(", "target.both("),
    "intersection to union": ("target.both(", "target.either("),
    "one set lost": ("return target.both(target.below(row, a, False, False), target.beyond(row, 1))",
                     "return target.beyond(row, 1)"),
    "another rule in the table": ('"top-m": top_m', '"top-m": strict'),
    "rules exchanged in the table": ('"relaxed": relaxed,', '"relaxed": relaxed_ratio,'),
    "a rule missing": ('    "strict": strict,\n', ""),
    "a helper that thresholds have no use for": ("below(row, a, False", "below(row, convex(abs, a, 0, 1, 0), False"),
}  # fmt: skip


@pytest.mark.parametrize("file", ["cpu_competitors.py", "cpu_decisions.py"])
@pytest.mark.parametrize("name", PLANTED_REJECTION)
def test_planted_error_in_a_rejection_set_is_refused(name: str, file: str) -> None:
    printed, instead = PLANTED_REJECTION[name]
    right = PRINTED[file]("")
    assert printed in right
    check_rejections(right)
    with pytest.raises(TranslationError):
        check_rejections(right.replace(printed, instead))


# --- every place of the text, one after the other

OTHER_FUNCTION = {
    "add": "subtract", "subtract": "add", "multiply": "divide", "divide": "multiply", "minimum": "maximum",
    "maximum": "minimum", "negate": "square", "square": "negate", "atanh": "log1p", "log1p": "atanh", "exp": "log1p",
    "xlog1py": "multiply", "phi": "psi", "psi": "phi", "either": "both", "both": "either",
}  # fmt: skip
SYMMETRIC = {"add", "multiply", "minimum", "maximum", "either", "both"}
Change = Callable[[ast.AST], None]


def changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """What can be wrong at one place: another function, arguments exchanged or one lost, another number or sign."""
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in OTHER_FUNCTION:
            yield f"{name} to {OTHER_FUNCTION[name]}", lambda n: rename(n, OTHER_FUNCTION[name])
        if name in SYMMETRIC:
            yield f"{name} without its first argument", lambda n: keep(n, 1)
            yield f"{name} without its second argument", lambda n: keep(n, 0)
        elif len(node.args) > 1 and name != "range":
            yield f"arguments of {name} exchanged", exchange
    elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        for value in others(node.value):
            yield f"{node.value} to {value}", lambda n, value=value: setattr(n, "value", value)  # type: ignore[misc]
    elif isinstance(node, ast.UnaryOp):
        yield "sign lost", lambda n: setattr(n, "op", ast.UAdd())
    elif isinstance(node, ast.BinOp):
        yield "sign changed", lambda n: setattr(n, "op", ast.Sub() if isinstance(node.op, ast.Add) else ast.Add())


def others(value: float) -> tuple[float, ...]:
    if isinstance(value, bool):
        return (not value,)
    return (value + 1, value - 1) if isinstance(value, int) else (value + 0.5, -value - 0.25)


def rename(call: ast.AST, name: str) -> None:
    assert isinstance(call, ast.Call)
    call.func = ast.Attribute(call.func.value, name) if isinstance(call.func, ast.Attribute) else ast.Name(name)


def keep(call: ast.AST, place: int) -> None:
    assert isinstance(call, ast.Call)
    call.func, call.args = ast.parse("(lambda x: x)", mode="eval").body, [call.args[place]]


def exchange(call: ast.AST) -> None:
    assert isinstance(call, ast.Call)
    call.args[:2] = call.args[1::-1]


def mutants(source: str) -> Iterator[tuple[str, str]]:
    """The text with one change each, and what was changed in which line."""
    tree = ast.parse(source)
    places = [place for place, node in enumerate(ast.walk(tree)) if not isinstance(node, ast.ImportFrom)]
    originals = list(ast.walk(tree))
    for place in places:
        for what, change in changes(originals[place]):
            mutant = copy.deepcopy(tree)
            change(list(ast.walk(mutant))[place])
            line = getattr(originals[place], "lineno", 0)
            yield f"line {line}: {what}", ast.unparse(mutant)


def survivors(source: str, check: Callable[[str], None], every: int) -> tuple[int, list[str]]:
    """How many changed texts were tried, and which were not refused."""
    tried, accepted = 0, []
    for what, mutant in list(mutants(source))[::every]:
        tried += 1
        try:
            check(mutant)
        except TranslationError:
            continue
        accepted.append(what)
    return tried, accepted


def test_no_single_change_of_a_formula_is_accepted() -> None:
    """Every third of some two hundred; all of them are refused."""
    tried, accepted = survivors(formulas(), check_formulas, every=3)
    assert tried > 50 and accepted == []


def test_no_single_change_of_a_rejection_set_is_accepted() -> None:
    tried, accepted = survivors(rejections(), check_rejections, every=1)
    assert tried > 40 and accepted == []


def test_the_survey_of_changes_would_notice_a_check_that_sleeps() -> None:
    tried, accepted = survivors(rejections(), lambda source: None, every=1)
    assert len(accepted) == tried


# --- a printer that errs


def test_extrema_exchanged_in_the_printer_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(loops.EXTREMA, MinOver, loops.EXTREMA[MaxOver])
    with pytest.raises(TranslationError, match="tree"):
        check_formulas(loops.formulas_module("", CERTIFICATES, FORMULAS, PRIMITIVES))


def test_one_function_for_another_in_the_printer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(loops.FUNCTIONS, sp.atanh, "log1p")
    with pytest.raises(TranslationError, match="phi"):
        check_formulas(loops.formulas_module("", CERTIFICATES, FORMULAS, PRIMITIVES))


def test_a_printer_that_forgets_equality_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    right = loops._asked
    monkeypatch.setattr(loops, "_asked", lambda *arguments: right(*arguments).replace("True, False", "False, False"))
    with pytest.raises(TranslationError, match="typical"):
        check_rejections(loops.rejections_module("", RULES, "competitor"))


def test_nothing_is_generated_from_a_broken_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate, "validate", lambda *arguments: None)  # of the torch text
    monkeypatch.setattr(generate.tiles, "tiles_modules", lambda *arguments: {})
    monkeypatch.setitem(loops.EXTREMA, MaxOver, loops.EXTREMA[MinOver])
    with pytest.raises(TranslationError, match="additive"):
        generate.build("0" * 64)


# --- what is said of thresholds


def declared(*parameters: Parameter, rejection: RejectionSet) -> RuleDeclaration:
    return RuleDeclaration(RuleSignature("own", parameters), "", "", rejection, margin_theorem="")


t, share, big = (sp.Symbol(name) for name in ("t", "share", "big"))
ANY = declared(
    Parameter("t", float, "", minimum=0, maximum=1),
    Parameter("share", float, "", minimum=0, maximum=1),
    Parameter("big", float, "", minimum=0, maximum=2),
    Parameter("free", float, ""),
    rejection=Beyond(sp.Integer(1)),
)
KEPT = (p_0, p_0 - t, p_0 - t - big, share * p_0, share * t * p_0, sp.Min(big, share * p_0), sp.Min(p_0, t))
NOT_KEPT = (
    t,
    p_0 + t,
    big * p_0,
    2 * p_0,
    p_0 - sp.Symbol("free"),
    sp.Symbol("free") * p_0,
    p_0 - p_1,
    sp.Max(p_0, t),
    sp.Min(t, big),
    share * sp.exp(-Entropy(0)),
    p_0**2,
)


@pytest.mark.parametrize("threshold", KEPT, ids=str)
def test_thresholds_that_no_rounding_lifts_above_p_0(threshold: sp.Expr) -> None:
    assert stays_at_most_p_0(threshold, ANY)


@pytest.mark.parametrize("threshold", NOT_KEPT, ids=str)
def test_thresholds_of_which_that_is_not_known(threshold: sp.Expr) -> None:
    assert not stays_at_most_p_0(threshold, ANY)


# --- what the printer refuses

x, i, j, k, m = sp.Symbol("x"), *sp.symbols("i j k m", integer=True)
p = sp.IndexedBase("p", shape=(m,), nonnegative=True)
UNPRINTABLE = {
    "no binary fraction": sp.Rational(1, 3) + x,
    "a rounded number": x + sp.Float(0.1),
    "an irrational number": x + sp.pi,
    "a third power": x**3,
    "a root": sp.sqrt(x),
    "an unknown function": sp.sin(x),
    "a choice with equality": sp.Piecewise((x, x <= 1), (sp.Integer(0), True)),
    "a reduction of a reduction": MinOver(MaxOver(p[i] + p[j], (i, 1, m)), (j, 1, m)),
    "a reduction over two indices": MinOver(p[i] + p[j], (i, 1, m), (j, 1, m)),
    "a sum of a sum that does not run": sp.Sum(p[i] * sp.Sum(p[j], (j, 1, m)), (i, 1, m)),
    "a running sum that starts elsewhere": MinOver(sp.Sum(p[j], (j, 0, k)), (k, 1, m)),
    "a rank": Ranked(m),
}


@pytest.mark.parametrize("name", UNPRINTABLE)
def test_the_printer_refuses_what_it_cannot_print_exactly(name: str) -> None:
    with pytest.raises(NotImplementedError):
        Body().text(UNPRINTABLE[name])


def test_the_printer_refuses_a_choice_without_an_end() -> None:
    with pytest.raises(NotImplementedError):
        Body().text(sp.Piecewise((x, x < 1)))


UNASKABLE = {
    "a rank in a threshold": Below(Ranked(m)),
    "the runner-up's probability": Below(sp.Rational(1, 3) * p_1 + sp.Rational(1, 7)),
    "the entropy without what engines add": Below(t * sp.exp(-Entropy(0))),
    "a set of no kind": RejectionSet(),
}


@pytest.mark.parametrize("name", UNASKABLE)
def test_the_printer_refuses_rejection_sets_that_kernels_cannot_answer(name: str) -> None:
    with pytest.raises(NotImplementedError):
        rejection_text("own", declared(Parameter("t", float, ""), rejection=UNASKABLE[name]))


# --- the command


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the CPU's files only, which are printed in no time."""
    ledger = tmp_path / "ledger.json"
    ledger.write_text("{}")
    monkeypatch.setattr(command, "LEDGER", ledger)
    monkeypatch.setattr(command, "GENERATED", tmp_path / "generated")
    monkeypatch.setattr(generate, "build", generate._cpu_files)
    assert main(["generate"]) == 0
    return tmp_path / "generated"


@pytest.mark.parametrize(
    ("name", "printed", "instead"),
    [
        ("cpu_formulas.py", "return multiply(s, phi(", "return multiply(number(1.05), phi("),
        ("cpu_competitors.py", "target.beyond(row, 1)", "target.beyond(row, 2)"),
        ("cpu_decisions.py", "True, False)", "False, False)"),
        ("exponential.py", "REACH = ", "REACH = 2 * "),
    ],
)
def test_an_edited_file_makes_the_check_fail(
    name: str, printed: str, instead: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "--check"]) == 0
    edited = folder / name
    assert printed in edited.read_text()
    edited.write_text(edited.read_text().replace(printed, instead))
    before = edited.read_bytes()
    capsys.readouterr()
    assert main(["generate", "--check"]) == 1
    shown = capsys.readouterr().out
    assert f"{name} (in the folder)" in shown and instead in shown
    assert edited.read_bytes() == before
    assert main(["generate"]) == 0 and main(["generate", "--check"]) == 0


def test_the_loops_are_among_the_generated_files() -> None:
    assert set(PRINTED) | {"exponential.py"} <= set(generate._cpu_files("0" * 64))
