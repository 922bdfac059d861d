"""Proof objects for every vocabulary size: an LCF-style development over z3 (knuckledragger).

Read `axioms` (everything assumed) and `prover` (how a step is checked and recorded) first, then what every proof uses:
`algebra` and `logs` (facts about reals), `sums` (and the sequences that are summed), `distributions` (the hypotheses on
target and drafter), `gibbs` (the master lemma). Every other module is one family of theorems, a choice of multipliers each:
`single`, `partial`, `exchange`, `entropy`, `tree`; `pairs`, `margins_*`, `additive`, `uppers*`; `reverse_kl*`,
`total_variation`; `noise_*`; `second_order`, `acceptance`, `sequences`. The theorem modules in `symcert/theorems/` only instantiate what stands here.
"""
