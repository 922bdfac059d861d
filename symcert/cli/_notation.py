"""Formulas that sympy printed, in the notation of the theorems' statements: γ for gamma, p₀ for p_0, min for Min.

Only what is printed changes: the derivations, and the evidence in proofs/, hold the names as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable

SYMBOLS = {
    "alpha": "α",
    "delta": "δ",
    "epsilon": "ε",
    "eta": "η",
    "gamma": "γ",
    "kappa": "κ",
    "lambda": "λ",
    "mu": "μ",
    "nu": "ν",
    "rho": "ρ",
    "theta": "θ",
    "phi": "φ",
    "Min": "min",
    "Max": "max",
    "H_entropy_eps": "H_e",
    "entropy_eps": "e",
    "margin": "γ",
    "p_rejected": "b",
    "target_noise": "ε",
    "drafter_noise": "η",
}
"""Name -> sign. Parameters that have a longer name on the command line have a letter in statements."""

FUNCTIONS = frozenset({"exp", "log", "cosh", "sinh", "tanh", "min", "max", "if", "otherwise"})
_SUBSCRIPTS = str.maketrans("0123456789i", "₀₁₂₃₄₅₆₇₈₉ᵢ")
_POWERS = {"^2": "²", "^3": "³"}
_NAME = re.compile(r"[A-Za-z]\w*")
_SECOND = re.compile(r"_2\b")
_RULE = re.compile(r"\b[a-z-]+:\w+=[\w,=.]+")
_VALUE = re.compile(r"(?<==)\w+")
_INDEXED = re.compile(r"(?<![A-Za-z_])([^\W\d_]°?)_(\d+|i)(?!\w)")


def subscripts(text: str) -> str:
    """`p_0 ≥ p_i` -> `p₀ ≥ pᵢ`; other indices stay as they are: p_x, p_m."""
    return _INDEXED.sub(lambda found: found[1] + found[2].translate(_SUBSCRIPTS), text)


def symbol(name: str) -> str:
    """The sign of a name, with its index: `gamma` -> `γ`, `mu_i` -> `μᵢ`, `t_2` -> `t₂`."""
    stem, separator, index = name.partition("_")
    return SYMBOLS.get(name) or subscripts(SYMBOLS.get(stem, stem) + separator + index)


def readable(formula: str) -> str:
    """A formula as derivations and rejection sets print it, in the statements' notation."""
    text = _calls(formula)
    text = _NAME.sub(lambda found: symbol(found[0]), text)
    text = re.sub(r"\^[23](?!\d)", lambda found: _POWERS[found[0]], text)
    return text.replace("<=", "≤").replace(">=", "≥").replace("-", "−")


def sign(text: str) -> str:
    """A readable formula in which a second parameter has a prime: `delta_2` -> `δ′`."""
    return readable(_SECOND.sub("′", text))


def in_letters(text: str) -> str:
    """The text with the values of its rule strings in the statements' letters: `additive:t=t_2` -> `additive:t=t′`."""
    return subscripts(_RULE.sub(lambda rule: _VALUE.sub(lambda value: sign(value[0]), rule[0]), text))


def names(formula: str) -> set[str]:
    """The names in a readable formula that are neither letters (with an index) nor functions."""
    found = set(re.findall(r"[^\W\d_]\w*", formula)) - FUNCTIONS
    return {name for name in found if not re.fullmatch(r"[^\W\d_]{1,2}(_\w+)?[₀-₉ᵢ]*", name)}


def _calls(text: str) -> str:
    """sqrt, log1p, Eq and Piecewise as one writes them, inside out."""
    for name, write in _WRITTEN.items():
        while (start := re.search(rf"\b{name}\(", text)) is not None:
            arguments, end = _arguments(text, start.end())
            text = text[: start.start()] + write(arguments) + text[end:]
    return text


def _arguments(text: str, start: int) -> tuple[list[str], int]:
    """The arguments of a call whose bracket ends just before `start`, and where the call ends."""
    depth, begin, found = 0, start, list[str]()
    for place in range(start, len(text)):
        if text[place] == ")" and depth == 0:
            return [*found, text[begin:place].strip()], place + 1
        if text[place] == "," and depth == 0:
            found.append(text[begin:place].strip())
            begin = place + 1
        depth += {"(": 1, ")": -1}.get(text[place], 0)
    raise ValueError(f"a bracket is not closed in {text!r}")


def _root(arguments: list[str]) -> str:
    (under,) = arguments
    return f"√{under}" if re.fullmatch(r"\w+", under) else f"√({under})"


def _log_of_one_and(arguments: list[str]) -> str:
    return f"log(1 + {arguments[0]})"


def _equation(arguments: list[str]) -> str:
    return " = ".join(arguments)


def _cases(arguments: list[str]) -> str:
    """`Piecewise((a, x < y), (b, True))` -> `a if x < y, otherwise b`."""
    cases = [_arguments(case, 1)[0] for case in arguments]
    return ", ".join(f"otherwise {value}" if when == "True" else f"{value} if {when}" for value, when in cases)


_WRITTEN: dict[str, Callable[[list[str]], str]] = {
    "sqrt": _root,
    "log1p": _log_of_one_and,
    "Eq": _equation,
    "Piecewise": _cases,
}
