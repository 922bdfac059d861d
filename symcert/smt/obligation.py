"""One question to a solver, as text that any SMT-LIB solver can answer again by itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import z3

Expected = Literal["unsat", "sat"]

# z3 names fresh constants `p!17` after internal counters. Renaming them in the order of appearance makes the text a
# function of the formula alone, so that it can be committed and compared. Shared subterms are written out where there
# are fresh constants, because the names z3 would give them (`a!1`, …) live in the same name space.
_FRESH = re.compile(r"(?<![\w.])([A-Za-z_][\w.]*)!(\d+)")
_DECLARED = re.compile(r"\(declare-fun (\|[^|]*\||[^\s()]+)")
_NEVER, _SHORTEST_SHARED = 1_000_000, 10
z3.set_param("pp.max_depth", 1_000_000)


@dataclass(frozen=True)
class Obligation:
    """`assertions` must be `expected`: unsat for a proved claim's negation, sat for a deliberately false variant."""

    name: str
    scope: str
    expected: Expected
    smtlib: str

    @classmethod
    def refutation(
        cls, name: str, assertions: Sequence[z3.BoolRef], *, scope: str, shared: bool = False, logic: str | None = None
    ) -> Obligation:
        """The claim is proved when these assertions (premises and the negated claim) are unsatisfiable.

        shared: name common subterms in the text; only for assertions without fresh constants.
        logic: where it is known; solvers refuse a text that is not of the logic it declares.
        """
        return cls(name, scope, "unsat", smtlib_text(name, assertions, "unsat", shared=shared, logic=logic))

    @classmethod
    def model(cls, name: str, assertions: Sequence[z3.BoolRef], *, scope: str) -> Obligation:
        """A false variant is refuted when these assertions have a model, the counterexample."""
        return cls(name, scope, "sat", smtlib_text(name, assertions, "sat"))

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.smtlib.encode()).hexdigest()

    @property
    def filename(self) -> str:
        return re.sub(r"[^\w.=-]+", "_", self.name.split("/", 1)[-1]) + ".smt2"


def smtlib_text(
    name: str, assertions: Sequence[z3.BoolRef], expected: Expected, *, shared: bool = False, logic: str | None = None
) -> str:
    """SMT-LIB 2.6 text of the assertions, independent of the process that wrote it."""
    solver = z3.Solver()
    solver.add(*assertions)
    z3.set_param("pp.min_alias_size", _SHORTEST_SHARED if shared else _NEVER)
    body = solver.sexpr() if shared else _laid_out(canonical_names(solver.sexpr()))
    return f"; {name}\n(set-info :status {expected})\n(set-logic {logic or logic_of(assertions)})\n{body}(check-sat)\n"


def logic_of(assertions: Sequence[z3.BoolRef]) -> str:
    """The smallest logic of SMT-LIB, of those used here, that holds the assertions.

    A solver chooses its method by it: cvc5 takes milliseconds for linear statements declared as such, and minutes when
    it must expect quantifiers and arrays. Not z3's probes: to them `-(1/3)` is no number.
    """
    terms = list(_subterms(assertions))
    if not all(_is_real_arithmetic(term) for term in terms):
        return "ALL"
    return "QF_LRA" if all(_is_linear(term) for term in terms) else "QF_NRA"


def _subterms(assertions: Sequence[z3.ExprRef]) -> Iterator[z3.ExprRef]:
    """Every subterm once."""
    waiting, seen = list(assertions), set()
    while waiting:
        term = waiting.pop()
        if term.get_id() not in seen:
            seen.add(term.get_id())
            yield term
            waiting += term.children()


_CONNECTIVES = {
    z3.Z3_OP_TRUE, z3.Z3_OP_FALSE, z3.Z3_OP_AND, z3.Z3_OP_OR, z3.Z3_OP_NOT, z3.Z3_OP_IMPLIES, z3.Z3_OP_ITE,
    z3.Z3_OP_EQ, z3.Z3_OP_DISTINCT, z3.Z3_OP_LE, z3.Z3_OP_LT, z3.Z3_OP_GE, z3.Z3_OP_GT,
}  # fmt: skip
_ARITHMETIC = {z3.Z3_OP_ANUM, z3.Z3_OP_ADD, z3.Z3_OP_SUB, z3.Z3_OP_UMINUS, z3.Z3_OP_MUL, z3.Z3_OP_DIV}


def _is_real_arithmetic(term: z3.ExprRef) -> bool:
    """Whether the term, its children aside, is built of connectives, + − · / and real or propositional constants."""
    if not z3.is_app(term) or z3.is_int(term):
        return False
    kind = term.decl().kind()
    return kind in _CONNECTIVES or kind in _ARITHMETIC or (kind == z3.Z3_OP_UNINTERPRETED and term.num_args() == 0)


def _is_linear(term: z3.ExprRef) -> bool:
    """Whether the term, its children aside, multiplies at most one unknown and divides by none."""
    if z3.is_mul(term):
        return sum(not _is_number(factor) for factor in term.children()) <= 1
    return not z3.is_div(term) or _is_number(term.arg(1))


def _is_number(term: z3.ExprRef) -> bool:
    negated = z3.is_app(term) and term.decl().kind() == z3.Z3_OP_UMINUS
    return _is_number(term.arg(0)) if negated else bool(z3.is_rational_value(term))


def formula_text(formula: z3.ExprRef) -> str:
    """The formula on one line, independent of the process and of what was printed before."""
    z3.set_param("pp.min_alias_size", _NEVER)
    return " ".join(canonical_names(formula.sexpr()).split())


def _laid_out(text: str) -> str:
    """The text printed again by z3, whose line breaks depend on the lengths that the names had before.

    Raises ValueError where reading the text back changes what is declared: a name such as `log` would then mean a
    function the solver knows facts about, not the uninterpreted one that was meant.
    """
    solver = z3.Solver(ctx=z3.Context())
    solver.from_string(text)
    printed = str(solver.sexpr())
    lost = set(_DECLARED.findall(text)) - set(_DECLARED.findall(printed))
    if lost:
        raise ValueError(f"z3 reads {', '.join(sorted(lost))} as a function of its own; choose another name")
    return printed


def canonical_names(text: str) -> str:
    """The text with fresh constants and bound names renamed in the order of appearance, one to one."""
    taken = set(re.findall(r"[A-Za-z_][\w.]*", _FRESH.sub(" ", text)))
    fresh: dict[str, str] = {}

    def rename(match: re.Match[str]) -> str:
        if match[0] not in fresh:
            stem, candidate, count = match[1], match[1], 1
            while candidate in taken:
                count += 1
                candidate = f"{stem}_{count}"
            taken.add(candidate)
            fresh[match[0]] = candidate
        return fresh[match[0]]

    return _FRESH.sub(rename, text)
