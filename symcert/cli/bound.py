"""`symcert bound`: the certificate of one target distribution, or of every one with a margin."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from decimal import ROUND_FLOOR, Context, Decimal, InvalidOperation
from typing import Annotated, Any

import typer

from symcert.bound import BoundResult, MarginResult, certificate, margin_bound
from symcert_runtime.errors import UserError

DIVERGENCES = ("kl", "reverse-kl", "tv")
PROVED_DIVERGENCES = ("kl",)
SHOWN = 16
"""How many entries of a witness or pool the table lists."""

RULE_HELP = "Acceptance rule, e.g. strict or tree:m=4."
PROBS_HELP = (
    "Target probabilities in any order, separated by commas; zeros and ties are legal. "
    "They must sum to 1 within 1e-6 and are then divided by their sum exactly."
)
MARGIN_HELP = (
    "Gap between the target's two most probable tokens, for tree between the first and the (m+1)-th; in [0, 1]."
)
DIVERGENCE_HELP = "kl, reverse-kl or tv; proved so far: kl, that is KL(target‖drafter)."


def bound(
    rule: Annotated[str, typer.Argument(help=RULE_HELP)],
    probs: Annotated[str | None, typer.Option(help=PROBS_HELP)] = None,
    margin: Annotated[str | None, typer.Option(help=MARGIN_HELP)] = None,
    divergence: Annotated[str, typer.Option(help=DIVERGENCE_HELP)] = "kl",
    json_: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
) -> None:
    """The certificate of a rule at one target distribution (--probs), or at every one with a margin (--margin).

    Any drafter whose divergence from the target is below the certificate must have its draft accepted.
    """
    _require_proved(divergence)
    if (probs is None) == (margin is None):
        raise UserError("give either --probs or --margin, not both and not neither")
    if probs is not None:
        result = certificate(rule, [_number("--probs", entry) for entry in probs.split(",")])
        _print_json(certificate_json(result)) if json_ else _print_certificate(result)
    elif margin is not None:
        at_margin = margin_bound(rule, _number("--margin", margin))
        _print_json(asdict(at_margin)) if json_ else _print_margin(at_margin)


def certificate_json(result: BoundResult) -> dict[str, Any]:
    """The JSON object of `symcert bound RULE --probs …`: JSON has no infinity, so it is the string "inf"."""
    return {
        "rule": result.rule,
        "divergence": result.divergence,
        "theorem": result.theorem,
        "certificate": "inf" if math.isinf(result.certificate) else result.certificate,
        "draft_token": result.draft_token,
        "pool": list(result.pool),
        "witness": None if result.witness is None else list(result.witness),
    }


def _require_proved(divergence: str) -> None:
    if divergence not in DIVERGENCES:
        raise UserError(f"--divergence {divergence} is unknown; choose one of {', '.join(DIVERGENCES)}")
    if divergence not in PROVED_DIVERGENCES:
        raise UserError(f"--divergence {divergence} has no proved certificate yet; use --divergence kl")


def _number(option: str, text: str) -> Decimal:
    """Read a decimal number exactly; whether it is a legal probability or margin is for symcert.bound to say."""
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        raise UserError(f"{option}: {text.strip()!r} is not a number; write it like 0.25") from None


def _print_json(value: dict[str, Any]) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False))


def _print_certificate(result: BoundResult) -> None:
    if result.witness is None:
        _print_table([("rule", result.rule), ("theorem", result.theorem), ("certificate", "inf")])
        typer.echo("The drafter's top tokens are the whole vocabulary: every draft is accepted.")
        return
    _print_table(
        [
            ("rule", result.rule),
            ("theorem", result.theorem),
            ("certificate", _nats_and_bits(result.certificate)),
            ("ceiling", _nats_and_bits(result.ceiling)),
            ("draft token", str(result.draft_token)),
            ("pool", _shortened(result.pool)),
            ("witness", _shortened(result.witness)),
        ]
    )
    typer.echo(_meaning(result.certificate))


def _print_margin(result: MarginResult) -> None:
    _print_table(
        [
            ("rule", result.rule),
            ("theorem", result.theorem),
            ("margin", f"{result.margin:g}"),
            ("bound", _nats_and_bits(result.bound)),
        ]
    )
    typer.echo(_meaning(result.bound, f" at every target with margin {result.margin:g}"))


def _meaning(nats: float, where: str = "") -> str:
    if nats == 0:
        return (
            "Exact tie, or a gap too small for the result to be a positive double: no drafter's draft is proved "
            f"to be accepted{where}."
        )
    return f"Any drafter with KL(target‖drafter) below {_down(nats)} nats must have its draft accepted{where}."


def _nats_and_bits(nats: float) -> str:
    return f"{_down(nats)} nats = {_down(nats / math.log(2))} bits"


def _shortened(values: Sequence[float]) -> str:
    """The first values; --json has them all."""
    shown = [str(value) if isinstance(value, int) else f"{value:.6g}" for value in values[:SHOWN]]
    return ", ".join(shown) + (f", … ({len(values)} in all; --json lists them)" if len(values) > SHOWN else "")


def _down(value: float) -> str:
    """Six digits, rounded down: a bound that is shown larger than it is would be a false statement."""
    return f"{float(Context(prec=6, rounding=ROUND_FLOOR).create_decimal_from_float(value)):.6g}"


def _print_table(rows: list[tuple[str, str]]) -> None:
    # Imported here: --json must not pay for rich.
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE, show_header=False)
    for name, value in rows:
        table.add_row(name, value)
    Console().print(table)
