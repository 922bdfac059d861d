"""symcert: proved certificates for speculative decoding (symbolic layer: rules, theorems, proofs, code generator)."""

__version__ = "0.1.0"
