"""Benchmarks: `python -m benchmarks`. One module per benchmark; what they share is in the modules below them.

`benchmarks/README.md` says how things are measured and shows the committed results.
"""

BENCHMARKS = ("cpu_rows", "gpu_rows", "scaling", "overhead", "verify_times")
"""Modules, each with DEVICES (where it runs unless it is named) and rows(bench)."""
