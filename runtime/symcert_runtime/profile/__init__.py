"""`symcert profile`: the target alone, greedily, and what every rule's certificate leaves a drafter at each step.

decode.py      the greedy text and its logits
rows.py        logits -> the columns of each step
parts.py       Parquet: the schema, one part per prompt, profile.parquet
job.py         the run: settings, provenance, resumption
spread.py      means and quantiles, with infinity
runs.py        certified runs
budget.py      what a drafter may cost in KL
numbers.py     columns -> all figures
reference.py   the paper's figures, quoted
tables.py      figures -> tables: for terminals and as CSV
figures.py     columns -> drawings
output.py      what of it is written where
"""
