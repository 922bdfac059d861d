"""Which rule rejects less than which, and that it then has the larger certificate.

The table holds the pairs of different rules. That every rule is monotone in every parameter, and rejects less than
strict where it keeps token 0, is made from the declarations in `symcert.rules`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

import sympy as sp
import z3

from symcert.kernel.distributions import is_distribution, sorted_down
from symcert.kernel.entropy import entropy_factor, entropy_factor_strict, entropy_falls
from symcert.kernel.exchange import certificates_ordered
from symcert.kernel.prover import Lemma, Proof, check, lemma
from symcert.kernel.sums import index_range
from symcert.rules import RULES
from symcert.rules.rejection import Below, Beyond, Entropy, RejectionSet, p_0
from symcert.rules.rule import RuleDeclaration
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.solve import ProofError
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.derivation import Derivation
from symcert.theorems.entropic import Factor, Ordered
from symcert.theorems.rejected import (
    SINGLE_DRAFT,
    Fact,
    RejectedAt,
    Scheme,
    SmallSet,
    claim,
    disagreements,
    factors_of,
    rejected_by,
    slug,
    small_set,
    target_case,
    with_floor,
)
from symcert.theorems.theorem import Theorem

# --- the table ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Inclusion:
    """Whatever the smaller set rejects, the larger one rejects, under the conditions (each ≥ 0, or > 0 if marked)."""

    id: str
    smaller: RejectedAt
    larger: RejectedAt
    when: tuple[Fact, ...] = ()
    keeps_token_0: bool = False
    """Whether it is also needed that token 0 is not in the smaller set."""

    @property
    def statement(self) -> str:
        conditions = [f"{sp.sstr(fact)} {'>' if strict else '≥'} 0" for fact, strict in self.when]
        conditions += ["it keeps token 0"] if self.keeps_token_0 else []
        return f"{self.smaller.name} ⊆ {self.larger.name}" + (f" if {' and '.join(conditions)}" if conditions else "")

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Ranges of the parameters, and the conditions."""
        return (*self.smaller.ranges, *self.larger.ranges, *self.when)

    def numbered(self, n: int) -> Iterator[Inclusion]:
        """One inclusion per choice of token counts below n for which the conditions on them hold."""
        ranks = sorted({*self.smaller.ranks, *self.larger.ranks}, key=str)
        for chosen in product(range(1, n), repeat=len(ranks)):
            values = {rank: sp.Integer(m) for rank, m in zip(ranks, chosen, strict=True)}
            when = tuple((sp.sympify(fact).subs(values), strict) for fact, strict in self.when)
            if not any(fact.is_negative for fact, _ in when):
                yield replace(self, smaller=self.smaller.at(values), larger=self.larger.at(values), when=when)


_t, _alpha, _a, _delta, _epsilon, _r, _e = sp.symbols("t alpha a delta epsilon r e")


def _rule(name: str, **values: sp.Expr) -> RejectedAt:
    return rejected_by(RULES[name], **values)


def _set(name: str, rejection: RejectionSet) -> RejectedAt:
    """A rejection set that is no rule's."""
    return RejectedAt(name, rejection)


TABLE: tuple[Inclusion, ...] = (
    Inclusion("top_m_in_relaxed", _rule("top-m"), _rule("relaxed")),
    Inclusion("additive_in_relaxed", _rule("additive", t=_delta), _rule("relaxed")),
    Inclusion("top_m_in_relaxed_ratio", _rule("top-m"), _rule("relaxed-ratio")),
    Inclusion("multiplicative_in_relaxed_ratio", _rule("multiplicative", alpha=_r), _rule("relaxed-ratio")),
    Inclusion("additive_in_multiplicative", _rule("additive"), _rule("multiplicative"), ((_t - (1 - _alpha), False),)),
    Inclusion("strict_is_top_1", _rule("strict"), _rule("top-m", m=sp.S.One)),
    Inclusion("typical_in_multiplicative", _rule("typical", entropy_eps=sp.S.Zero), _rule("multiplicative", alpha=_delta)),
    Inclusion(
        "typical_in_multiplicative_set", _rule("typical", entropy_eps=_e), _set("{p ≤ δ(p_0 + e)}", Below(_delta * (p_0 + _e), or_equal=True))
    ),
    Inclusion("typical_in_constant_set", _rule("typical"), _set("{p ≤ ε}", Below(_epsilon, or_equal=True))),
    Inclusion(
        "typical_in_constant", _rule("typical", entropy_eps=sp.S.Zero), _rule("constant"), ((_a - _epsilon, True),), keeps_token_0=True
    ),
)  # fmt: skip
"""Pairs of different rules: (smaller, larger, condition)."""


def below_strict() -> tuple[Inclusion, ...]:
    """Every rule rejects at most what strict greedy rejects, where it keeps token 0."""
    return tuple(
        Inclusion(f"{slug(rule.signature.name)}_in_strict", rejected_by(rule), _rule("strict"), keeps_token_0=True)
        for rule in SINGLE_DRAFT
        if rule.signature.name != "strict"
    )


def monotone() -> tuple[Inclusion, ...]:
    """Every rule in every parameter: the set grows or shrinks with it."""
    return tuple(_monotone_in(rule, p.name) for rule in SINGLE_DRAFT for p in rule.signature.parameters)


def _monotone_in(rule: RuleDeclaration, parameter: str) -> Inclusion:
    symbol, other = sp.Symbol(parameter), sp.Symbol(f"{parameter}_2")
    grows = direction(rejected_by(rule), symbol)
    one, two = rejected_by(rule), rejected_by(rule, **{parameter: other})
    larger, smaller = (two, one) if grows > 0 else (one, two)
    return Inclusion(
        f"{slug(rule.signature.name)}_monotone_in_{parameter}", smaller, larger, ((other - symbol, False),)
    )


def direction(rejected: RejectedAt, parameter: sp.Symbol) -> int:
    """1 where the set grows with the parameter, −1 where it shrinks. Raises ProofError where neither is seen."""
    parts = rejected.rejection.parts()
    signs = {sign for part in parts for sign in _signs(part, parameter)}
    if signs == {1} or signs == {-1}:
        return signs.pop()
    raise ProofError(f"{rejected.name} is not seen to be monotone in {parameter}: say in TABLE what holds")


def _signs(part: RejectionSet, parameter: sp.Symbol) -> Iterator[int]:
    """How a comparison moves: p_m falls with m, e^{−H_e} grows with e, the rest by its derivative."""
    if isinstance(part, Beyond):
        if part.m.has(parameter):
            yield -1
        return
    assert isinstance(part, Below)
    terms = part.threshold.args if isinstance(part.threshold, sp.Min | sp.Max) else (part.threshold,)
    for term in terms:
        if any(entropy.has(parameter) for entropy in term.atoms(Entropy)):
            yield 1 if _positive(term) else 0
        elif term.has(parameter):
            slope = _known_signs(sp.diff(term, parameter))
            yield 1 if slope.is_nonnegative else -1 if slope.is_nonpositive else 0


def _positive(term: sp.Expr) -> bool:
    """Whether the term is a non-negative multiple of e^{−H_e}."""
    return bool(_known_signs(term).is_nonnegative)


def _known_signs(expression: sp.Expr) -> sp.Expr:
    """Parameters are not negative, nor is e^{−H_e}."""
    plain = expression.replace(sp.exp, lambda power: sp.Symbol("E", nonnegative=True))
    return plain.subs({s: sp.Symbol(s.name, nonnegative=True) for s in plain.free_symbols})


def all_inclusions() -> tuple[Inclusion, ...]:
    return (*TABLE, *below_strict(), *monotone())


# --- derivation --------------------------------------------------------------------------------------------------


def derive() -> Derivation:
    d = Derivation("inclusions")
    p0, t, alpha, delta, e = sp.symbols("p_0 t alpha delta e", nonnegative=True)
    d.equal("additive and multiplicative: the thresholds differ by (t − (1 − α)) + (1 − α)(1 − p_0)",
            sp.expand(alpha * p0 - (p0 - t)), sp.expand((t - (1 - alpha)) + (1 - alpha) * (1 - p0)))  # fmt: skip
    floor = delta * sp.exp(sp.log(p0 + e))
    d.equal(
        "typical: at the floor of the entropy its threshold is the multiplicative one, raised by δe",
        floor,
        sp.expand(delta * p0 + delta * e),
    )
    d.equal("additive in t: the threshold falls", sp.diff(p0 - t, t), sp.Integer(-1))
    d.holds("multiplicative in α: it grows", sp.Ge(sp.diff(alpha * p0, alpha), 0))
    d.given(
        "a set inside another has the smaller competitor, b = max over R of p(y)",
        sp.Le(sp.Symbol("b"), sp.Symbol("b'")),
    )
    mass, k = sp.symbols("P k", positive=True)
    b = sp.Symbol("b", positive=True)
    mean = (mass + b) / (k + 1)
    slope = sp.diff(b * sp.log(b / mean) - mass * sp.log(mean), b)
    d.equal("and the certificate falls with it: its slope is log(b/c) ≤ 0", slope, sp.log(b / mean))
    return d


def attain() -> Derivation:
    d = Derivation("inclusions")
    p0, alpha = sp.symbols("p_0 alpha", positive=True)
    d.equal("additive(1 − α) and multiplicative(α) coincide on a certain target, p_0 = 1: the condition on t is sharp",
            (p0 - (1 - alpha)).subs(p0, 1), (alpha * p0).subs(p0, 1))  # fmt: skip
    d.equal("typical and multiplicative thresholds meet on even targets, whose entropy is −log p_0",
            alpha * sp.exp(sp.log(p0)), alpha * p0)  # fmt: skip
    return d


# --- small vocabularies ------------------------------------------------------------------------------------------


def inclusion_cases(n: int, inclusion: Inclusion) -> Iterator[SmallCase]:
    """x in the smaller set: x in the larger one; for every token x."""
    tokens = Vocabulary(n)
    factors = factors_of(tokens, inclusion.smaller, inclusion.larger)
    smaller, larger = small_set(tokens, inclusion.smaller, factors), small_set(tokens, inclusion.larger, factors)
    base = _with_products(_with_entropy(tokens, factors), inclusion, (smaller, larger))
    for x in range(n):
        for given in smaller.alternatives:
            for kept in smaller.non_members(0) if inclusion.keeps_token_0 else iter([()]):
                for conclusion, others in larger.to_show(x, given):
                    facts = [*smaller.member(x, given), *kept, *others, *inclusion.facts]
                    yield claim("statement", conclusion, facts, base)


def _with_entropy(tokens: Vocabulary, factors: tuple[Factor, ...]) -> SmallCase:
    base = target_case(tokens, factors)
    if len(factors) == 2:
        ordered = Ordered(*factors)
        return replace(
            base,
            zero=(*base.zero, *ordered.zero),
            meaning=ordered.meaning,
            tangents=ordered.tangents,
            products=ordered.products,
        )
    for factor in factors:
        base = with_floor(base, factor)
    return base


def _with_products(base: SmallCase, inclusion: Inclusion, sets: tuple[SmallSet, SmallSet]) -> SmallCase:
    """Products of what is known of the parameters with what is known of the target."""
    factors = sets[0].factors
    figures = [*sets[0].compared, *sets[1].compared, 1 - sets[0].tokens.p[0]]
    figures += [*(f.value for f in factors), *(f.top - f.value for f in factors)]
    figures += [factors[1].value - factors[0].value] if len(factors) == 2 else []
    known = tuple(dict.fromkeys(fact for fact, _ in inclusion.facts if fact.free_symbols))
    return replace(base, products=(*base.products, *product(known, dict.fromkeys(figures))))


def cases(n: int) -> Iterator[SmallCase]:
    for inclusion in all_inclusions():
        for one in inclusion.numbered(n):
            yield from inclusion_cases(n, one)


def small(n: int) -> Obligation:
    return one_shot(f"inclusions/n={n}", f"n = {n}, every inclusion, rank and token", cases(n))


# --- every vocabulary --------------------------------------------------------------------------------------------


def included(inclusion: Inclusion) -> Lemma:
    """x ∈ smaller → x ∈ larger, for one inclusion, every target and all parameters in their ranges."""

    def body() -> Proof:
        s = Scheme.of(inclusion.smaller, inclusion.larger)
        p, n, x = s.p, s.n, s.x
        target = z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n), index_range(x, n), *s.exponentials())
        parameters = z3.And([z3.BoolVal(True), *(s.fact(fact) for fact in inclusion.facts)])
        member = s.rejects(inclusion.smaller, x)
        if inclusion.keeps_token_0:
            member = z3.And(member, z3.Not(s.rejects(inclusion.smaller, z3.IntVal(0))))
        order = check("order", z3.Implies(target, z3.And(_order(s))), s.order_lemmas())
        entropy = [
            check(f"entropy {i}", z3.Implies(z3.And(target, parameters), fact), lemmas)
            for i, (fact, lemmas) in enumerate(_entropy(s, inclusion))
        ]
        known = [fact for fact, _ in _entropy(s, inclusion)]
        ground = check(
            "ground",
            z3.Implies(z3.And(*_order(s), *known, parameters, member), s.rejects(inclusion.larger, x)),
        )
        statement = z3.Implies(z3.And(target, parameters, member), s.rejects(inclusion.larger, x))
        variables = [v for v in s.variables if not z3.eq(v, s.y)]
        return check("claim", statement, [order, *entropy, ground]).forall(variables)

    body.__name__ = inclusion.id
    body.__doc__ = f"{inclusion.statement}."
    return lemma(body)


def _order(s: Scheme) -> list[z3.BoolRef]:
    """What being sorted says about p_x, and about two p_m."""
    p, n, x, ranks = s.p, s.n, s.x, s.ranks()
    pairs = [(low, high) for low in ranks for high in ranks if not z3.eq(low, high)]
    return [
        *s.order(), p[x] >= 0, p[x] <= p[0], x >= 0, z3.Implies(x >= 1, p[x] <= p[1]),
        *(z3.Implies(z3.And(low <= high, low >= 0, high < n), p[low] >= p[high]) for low, high in pairs),
    ]  # fmt: skip


def _entropy(s: Scheme, inclusion: Inclusion) -> Iterator[tuple[z3.BoolRef, list[Proof]]]:
    """E ≤ p_0 + e; E < p_0 for e = 0 where x lies between; E ≤ E′ for two of them."""
    p, n, x = s.p, s.n, s.x
    for e, value in s.factors.items():
        floor = entropy_factor()(p, n, s.real(e), value, z3.RealVal(1))
        yield z3.And(value > 0, value <= p[0] + s.real(e)), [floor]
        if e == 0:
            strict = z3.Implies(z3.And(p[x] > 0, p[x] < p[0]), value < p[0])
            yield strict, [entropy_factor_strict()(p, n, x, value)]
    if len(s.factors) == 2:
        (e, low), (e2, high) = s.factors.items()
        yield low <= high, [entropy_falls()(p, n, s.real(e), s.real(e2), low, high)]


def bridge() -> Obligation:
    """The kernel's sets and the small vocabularies' polynomials agree at every token of three, in every inclusion."""
    differing: list[z3.BoolRef] = []
    for inclusion in all_inclusions():
        for one in inclusion.numbered(3):
            s = Scheme.of(one.smaller, one.larger)
            factors = factors_of(Vocabulary(3), one.smaller, one.larger)
            for rejected in (one.smaller, one.larger):
                differing += disagreements(s, rejected, small_set(Vocabulary(3), rejected, factors))
    return Obligation.refutation(
        "inclusions/bridge", [z3.Or(differing)], scope="kernel sets = polynomials, three tokens"
    )


# --- false variants ----------------------------------------------------------------------------------------------

_STAIRS = dict(zip(Vocabulary(3).p, (sp.Rational(1, 2), sp.Rational(1, 3), sp.Rational(1, 6)), strict=True))
_SKEW = dict(zip(Vocabulary(5).p, (sp.Rational(1, 2), *[sp.Rational(1, 8)] * 4), strict=True))
"""Entropy log 4, so that e^{−H} is 1/4."""
_EVEN = dict.fromkeys(Vocabulary(2).p, sp.Rational(1, 2))


def mutants() -> list[Mutant]:
    """Of every inclusion one false variant: without its condition, or the other way round where it has none."""
    # strict is top-1, either way round.
    return [_false(inclusion) for inclusion in all_inclusions() if inclusion.id != "strict_is_top_1"]


def _false(inclusion: Inclusion) -> Mutant:
    if inclusion.when:
        changed, what = replace(inclusion, when=()), "without its condition"
    else:
        changed = replace(inclusion, smaller=inclusion.larger, larger=inclusion.smaller, keeps_token_0=False)
        what = "the other way round"
    looks = len({*inclusion.smaller.added, *inclusion.larger.added})
    target = (_STAIRS, _SKEW, _EVEN)[looks]
    n = len(target)
    # Token counts that violate a condition on them, m_2 ≥ m; else two.
    values = {
        rank: sp.Integer(1 if str(rank).endswith("_2") else 2)
        for rank in {*changed.smaller.ranks, *changed.larger.ranks}
    }
    smaller, larger = changed.smaller.at(values), changed.larger.at(values)
    tokens = Vocabulary(n)
    factors = factors_of(tokens, smaller, larger)
    sets = small_set(tokens, smaller, factors), small_set(tokens, larger, factors)
    own = next(i for i, alternative in enumerate(smaller.alternatives) if alternative not in larger.alternatives)
    # The last token of the ranks compared with, where the ranks are all that the sets differ in; else the runner-up.
    x = 2 if inclusion.id in ("additive_in_relaxed", "multiplicative_in_relaxed_ratio") else 1
    member = tuple(sets[0].members(x))[own]
    conclusion, others = next(shown for shown in sets[1].to_show(x) if shown[0] not in member)
    facts = [*member, *others, *smaller.ranges, *larger.ranges]
    case = claim(f"{inclusion.id} {what}", conclusion, facts, target_case(tokens, factors))
    return Mutant(case, f"{changed.smaller.name} ⊆ {changed.larger.name}, {what}", target | _entropy_values(factors))


def _entropy_values(factors: tuple[Factor, ...]) -> dict[sp.Symbol, sp.Expr]:
    """One factor on the skew target with nothing added; two on the even one, where e^{−H_e} = 1/2 + e, e > e′."""
    if len(factors) == 2:
        more, less = factors
        return {more.e: sp.Rational(1, 2), more.value: sp.S.One, less.e: sp.S.Zero, less.value: sp.Rational(1, 2)}
    return {
        symbol: value
        for f in factors
        for symbol, value in ((f.e, sp.S.Zero), (f.value, sp.Rational(1, 4)))
        if symbol.is_Symbol
    }


THEOREM = Theorem(
    id="inclusions",
    chapter="rules",
    title="Which rule rejects less, and so has the larger certificate",
    statement="R ⊆ R′ implies C(R) ≥ C(R′); and " + "; ".join(inclusion.statement for inclusion in all_inclusions()),
    latex=r"R\subseteq R'\ \Longrightarrow\ C(R)\ge C(R'),\quad\text{with the inclusions between the declared rules that the statement lists}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, parameters in their declared ranges",
        "for C: both sets are not empty, and their most probable tokens are the competitors",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(certificates_ordered, *map(included, all_inclusions())),
    mutants=mutants,
    note="“It keeps token 0” is theorem level_sets. The rows about one rule alone are made from the declarations.",
    follows=("entropy_floor", "exchange", "level_sets"),
)
