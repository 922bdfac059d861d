"""What goes wrong in a proof, as against a user's mistake (`symcert_runtime.errors.UserError`)."""

from __future__ import annotations


class ProofError(Exception):
    """Something did not come out as a proof needs it: a verdict, an identity, the committed evidence."""
