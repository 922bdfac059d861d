"""The one exception for mistakes in what the user handed over."""

from __future__ import annotations


class UserError(ValueError):
    """Bad input. The message is one sentence that names the input and how to mend it.

    The command line prints it on stderr and exits with code 2; nothing has been written or lost.
    """
