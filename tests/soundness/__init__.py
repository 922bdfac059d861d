"""The soundness campaign: every claim of `certify_logits` on sampled and adversarial rows, against ball arithmetic.

Run it from a checkout with `python tests/soundness --rows 1000000`; `tests/test_soundness.py` runs a smaller one.
"""
