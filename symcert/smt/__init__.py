"""Talking to z3: obligations as SMT-LIB text, verdicts, and the one-shot statements with an uninterpreted log."""
