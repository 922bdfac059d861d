"""The fused pass on the CPU: kernels compiled by numba. `program` runs them; `scan` has the error bounds."""
