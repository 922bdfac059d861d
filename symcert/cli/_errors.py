"""How the command line ends: every mistake of the user's is one sentence on stderr and exit code 2."""

from __future__ import annotations

import sys
from collections.abc import Callable

import typer

from symcert_runtime.errors import UserError

EXIT_FAILED = 1
EXIT_USER_ERROR = 2


def exit_code_of(command_line: Callable[[], object]) -> int:
    """Run a parsed-on-call command line and turn its outcome into an exit code.

    UserError and usage errors (unknown option, missing argument, …) become one line on stderr. Anything else that is
    raised is a defect of symcert's: it passes through with its traceback, and python exits with code 1.
    """
    try:
        outcome = command_line()
    except UserError as mistake:
        return complain(str(mistake), EXIT_USER_ERROR)
    except typer.TyperException as mistake:
        return complain(mistake.format_message(), EXIT_USER_ERROR)
    except typer.Abort:
        return complain("aborted", EXIT_FAILED)
    # Outside of typer's stand-alone mode `raise typer.Exit(code)` comes back as the value `code`.
    return outcome if isinstance(outcome, int) else 0


def complain(sentence: str, exit_code: int) -> int:
    """Print `symcert: sentence` as exactly one line on stderr; returns the exit code it was given."""
    print("symcert:", " ".join(sentence.split()), file=sys.stderr)
    return exit_code
