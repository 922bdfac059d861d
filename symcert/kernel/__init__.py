"""Proof objects for every vocabulary size: an LCF-style development over z3 (knuckledragger).

Read in this order: `axioms` (everything assumed), `prover` (how a step is checked and recorded), `logs`, `sums`,
`gibbs`, `dual_arguments` (one choice of multipliers per certificate). The theorem modules in `symcert/theorems/`
only instantiate what stands here.
"""
