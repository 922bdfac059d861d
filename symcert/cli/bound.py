"""`symcert bound`: what a rule guarantees at a target distribution, at a part of one, under noise, or from a margin."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, Inexact, InvalidOperation
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symcert.bound import BoundResult, MarginResult, certificate, greedy_bound, margin_bound, written
from symcert.cli._completion import rules
from symcert.divergences import DIVERGENCES
from symcert.partial import PartialResult, partial_certificate
from symcert.rules import RULES, parse_rule
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert.noise import NoiseResult

SHOWN = 16
"""How many entries of a witness or pool the table lists."""

RULE_HELP = "Acceptance rule, e.g. strict, tree:m=4 or additive:t=0.3."
PROBS_HELP = (
    "Target probabilities in any order, separated by commas; zeros and ties are legal. "
    "They must sum to 1 within 1e-6 and are then divided by their sum exactly."
)
TOP_HELP = "The target's most probable tokens only; what they lack to 1 is the tail, of which nothing is known."
MARGIN_HELP = (
    "Gap in [0, 1], at least, between the target's two most probable tokens; for top-m and tree between first and "
    "(m+1)-th. For additive and relaxed it is the gap exactly."
)
P0_HELP = "The target's largest probability, when nothing else is known (multiplicative)."
VOCABULARY_HELP = "With --margin: the number of tokens, for a better bound where there is one (multiplicative)."
DIVERGENCE_HELP = "With --probs: kl is KL(target‖drafter), reverse-kl KL(drafter‖target), tv total variation."
TARGET_NOISE_HELP = (
    "With --probs: the engine's target logits may differ from these by up to this much (nats); KL is from the engine's."
)
DRAFTER_NOISE_HELP = "With --probs: the draft token may be the argmax of drafter logits off by up to this much (nats)."


def bound(
    rule: Annotated[str, typer.Argument(help=RULE_HELP, autocompletion=rules)],
    probs: Annotated[str | None, typer.Option(help=PROBS_HELP)] = None,
    top: Annotated[str | None, typer.Option(help=TOP_HELP)] = None,
    margin: Annotated[str | None, typer.Option(help=MARGIN_HELP)] = None,
    p0: Annotated[str | None, typer.Option("--p0", help=P0_HELP)] = None,
    vocabulary: Annotated[int | None, typer.Option(help=VOCABULARY_HELP)] = None,
    divergence: Annotated[str, typer.Option(help=DIVERGENCE_HELP)] = "kl",
    target_noise: Annotated[str | None, typer.Option(help=TARGET_NOISE_HELP)] = None,
    drafter_noise: Annotated[str | None, typer.Option(help=DRAFTER_NOISE_HELP)] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
) -> None:
    """What a rule guarantees: at one target (--probs), one known in part (--top), or every one with a --margin or --p0.

    Any drafter whose divergence from the target is below the certificate must have its draft accepted.
    """
    given = [
        name for name, value in (("probs", probs), ("top", top), ("margin", margin), ("p0", p0)) if value is not None
    ]
    if len(given) != 1:
        raise UserError("give exactly one of --probs, --top, --margin and --p0")
    for option, used, meant_for in (
        ("--vocabulary", vocabulary is not None, "margin"),
        ("--divergence", divergence != "kl", "probs"),
        ("--target-noise", target_noise is not None, "probs"),
        ("--drafter-noise", drafter_noise is not None, "probs"),
    ):
        if used and given != [meant_for]:
            raise UserError(f"{option} goes with --{meant_for}, not with --{given[0]}")
    noisy = target_noise is not None or drafter_noise is not None
    if noisy and divergence != "kl":
        raise UserError("certificates under noise are proved for divergence kl; leave --divergence out")
    if probs is not None and noisy:
        answer = under_noise(rule, _numbers("--probs", probs), target_noise, drafter_noise)
    elif probs is not None:
        answer = at_target(certificate(rule, _numbers("--probs", probs), divergence))
    elif top is not None:
        answer = at_known_part(partial_certificate(rule, _numbers("--top", top)))
    elif margin is not None:
        known = _number("--margin", margin)
        answer = at_margin(margin_bound(rule, known, vocabulary), known)
    else:
        assert p0 is not None
        known = _number("--p0", p0)
        answer = at_margin(greedy_bound(rule, known), known)
    if json_:
        typer.echo(json.dumps(answer.json, ensure_ascii=False))
        return
    _print_table(answer.rows)
    typer.echo(answer.meaning)


@dataclass(frozen=True)
class Answer:
    """What a command says: as JSON, as the rows of a table, and as a sentence."""

    json: dict[str, Any]
    rows: list[tuple[str, str]]
    meaning: str


def at_target(result: BoundResult) -> Answer:
    """`symcert bound RULE --probs …`."""
    rows = [
        ("rule", result.rule),
        ("divergence", _notation(result.divergence)),
        ("theorem", result.theorem),
        ("certificate", _nats(result.certificate) if result.exact is None else _rational(result.exact)),
    ]
    if math.isinf(result.certificate):
        return Answer(certificate_json(result), rows, _nothing_rejected(result))
    if math.isfinite(result.ceiling):
        rows.append(("ceiling", _nats(result.ceiling) if result.exact is None else _down(result.ceiling)))
    rows.append(("draft token", str(result.draft_token)))
    rows += [("pool", _shortened(result.pool)), ("witness", _shortened(result.witness or ()))]
    return Answer(
        certificate_json(result), rows, _meaning(_limit(result), _notation(result.divergence), result.why_zero)
    )


def certificate_json(result: BoundResult) -> dict[str, Any]:
    """The JSON object of `symcert bound RULE --probs …`: JSON has no infinity, so it is the string "inf".

    A rational certificate is also given as a fraction: the number is the largest double that is not above it.
    """
    exact = {} if result.exact is None else {"certificate_exact": str(result.exact)}
    return {
        "rule": result.rule,
        "divergence": result.divergence,
        "theorem": result.theorem,
        "certificate": _or_inf(result.certificate),
        **exact,
        "draft_token": result.draft_token,
        "pool": list(result.pool),
        "witness": None if result.witness is None else list(result.witness),
    }


def _nothing_rejected(result: BoundResult) -> str:
    if RULES[parse_rule(result.rule).name].draft_width != "1":
        return "The drafter's top tokens are the whole vocabulary: every draft is accepted."
    if result.rejects:
        return "No drafter within a finite distance is rejected: one would have to draft a token the target excludes."
    return "The rule rejects no token at this target: every draft is accepted."


def at_known_part(result: PartialResult) -> Answer:
    """`symcert bound RULE --top …`."""
    shown = _as_json(result) | {"pool": list(result.pool)}
    rows = [
        ("rule", result.rule),
        ("theorem", result.theorem),
        ("certificate", _nats(result.certificate, result.exact)),
        ("why", result.reason),
        ("tail", f"{result.tail:.6g}"),
        ("draft token", "not among those given" if result.draft_token is None else str(result.draft_token)),
        ("pool", _shortened(result.pool)),
    ]
    if math.isinf(result.certificate):
        return Answer(shown, rows[:5], "The rule rejects no token at any such target: every draft is accepted.")
    return Answer(
        shown,
        rows,
        _meaning(
            f"{_down(result.certificate)} nats",
            _notation("kl"),
            result.why_zero,
            " at every target with these top tokens",
        ),
    )


def under_noise(rule: str, probs: Sequence[Decimal], target_noise: str | None, drafter_noise: str | None) -> Answer:
    """`symcert bound RULE --probs … --target-noise … --drafter-noise …`."""
    from symcert.noise import noise_certificate

    noise = {
        "target_noise": _number("--target-noise", target_noise or "0"),
        "drafter_noise": _number("--drafter-noise", drafter_noise or "0"),
    }
    result = noise_certificate(rule, probs, **noise)
    target = "p̃" if result.target_noise else "target"
    rows = [
        ("rule", result.rule),
        ("divergence", _notation("kl", "engine's target" if result.target_noise else "target")),
        ("theorem", result.theorem),
        *((name.replace("_", " "), f"{written(value)} nats") for name, value in noise.items()),
        ("certificate", _nats(result.certificate, result.exact)),
    ]
    if math.isinf(result.certificate):
        return Answer(_as_json(result), rows, "The rule rejects no token, whatever the noise: every draft is accepted.")
    where = " whatever the noise within these limits"
    if result.target_noise and not result.why_zero:
        where += ", where p̃ is the target with its noise: the one by which the engine decides"
    limit = f"{_down(result.certificate)} nats"
    return Answer(_as_json(result), rows, _meaning(limit, _notation("kl", target), result.why_zero, where))


def at_margin(result: MarginResult, known: Decimal) -> Answer:
    """`symcert bound RULE --margin …` and `--p0 …`, where so much is known."""
    shown = {"rule": result.rule, "theorem": result.theorem, result.known.replace("p_0", "p0"): result.value}
    shown |= {"bound": _or_inf(result.bound), "upper": result.upper, "upper_theorem": result.upper_theorem}
    typed = written(known)
    rows = [
        ("rule", result.rule),
        ("theorem", result.theorem),
        (result.known, typed),
        ("bound", _nats(result.bound)),
    ]
    if result.upper is not None:
        where = f"at {result.known} = {typed}"
        rows.append(("at most", f"{_up(result.upper)} nats {where} (rounded up; {result.upper_theorem})"))
    targets = f"target with {result.known} {'≥' if result.or_more else '='} {typed}"
    if math.isinf(result.bound):
        return Answer(shown, rows, f"The rule rejects no token at any {targets}: every draft is accepted.")
    limit = f"{_down(result.bound)} nats"
    return Answer(shown, rows, _meaning(limit, _notation("kl"), result.why_zero, f" at every {targets}"))


def _numbers(option: str, text: str) -> list[Decimal]:
    return [_number(option, entry) for entry in text.split(",")]


def _number(option: str, text: str) -> Decimal:
    """Read a decimal number exactly; whether it is a legal probability or margin is for symcert.bound to say."""
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        raise UserError(f"{option}: {text.strip()!r} is not a number; write it like 0.25") from None


def _as_json(result: PartialResult | NoiseResult) -> dict[str, Any]:
    shown = {**asdict(result), "certificate": _or_inf(result.certificate)}
    return {name: value for name, value in shown.items() if name != "why_zero"}


def _or_inf(value: float) -> float | str:
    """JSON has no infinity: it is the string "inf"."""
    return "inf" if math.isinf(value) else value


def _notation(divergence: str, target: str = "target") -> str:
    notation = DIVERGENCES[divergence].notation
    return notation.replace("p_target", target).replace("p_draft", "drafter").replace(" ‖ ", "‖")


def _meaning(limit: str, notation: str, why_zero: str, where: str = "") -> str:
    if why_zero:
        return f"{why_zero}: no draft is proved to be accepted{where}."
    return f"Any drafter with {notation} below {limit} must have its draft accepted{where}."


def _limit(result: BoundResult) -> str:
    return f"{_down(result.certificate)} nats" if result.exact is None else _six_digits(result.exact)[0]


def _nats(value: float, exact: bool | None = None) -> str:
    """A figure in nats and bits; `exact` where it is said whether the certificate can be larger."""
    if math.isinf(value):
        return "inf"
    known = {None: "", True: "exact", False: "or more"}[exact]
    remarks = [remark for remark in (known, "rounded down" if value else "") if remark]
    return f"{_down(value)} nats = {_down(value / math.log(2))} bits" + (f" ({', '.join(remarks)})" if remarks else "")


def _rational(exact: Fraction) -> str:
    shown, rounded = _six_digits(exact)
    return f"{shown} (rounded down)" if rounded else shown


def _shortened(values: Sequence[float]) -> str:
    """The first values; --json has them all."""
    shown = [str(value) if isinstance(value, int) else f"{value:.6g}" for value in values[:SHOWN]]
    return ", ".join(shown) + (f", … ({len(values)} in all; --json lists them)" if len(values) > SHOWN else "")


def _down(value: float) -> str:
    """Six digits, rounded down: a bound that is shown larger than it is would be a false statement."""
    return _six_digits(Fraction(value))[0]


def _up(value: float) -> str:
    """Six digits, rounded up."""
    return _six_digits(Fraction(value), ROUND_CEILING)[0]


def _six_digits(exact: Fraction, rounding: str = ROUND_FLOOR) -> tuple[str, bool]:
    """The number to six digits, and whether it has more."""
    context = Context(prec=6, rounding=rounding)
    shown = context.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    return f"{float(shown):.6g}", bool(context.flags[Inexact])


def _print_table(rows: list[tuple[str, str]]) -> None:
    # Imported here: --json must not pay for rich.
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE, show_header=False)
    for name, value in rows:
        table.add_row(name, value)
    Console().print(table)
