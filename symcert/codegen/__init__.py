"""From proved formulas to the torch code in `runtime/symcert_runtime/generated/`.

printer     one sympy expression -> one torch expression
emitter     formulas and rule declarations -> module texts
symbolic    runs an emitted module on sympy expressions instead of tensors
validate    proves the emitted text equal to the formula it came from
generate    the file tree: write it, or compare it with what is there
"""
