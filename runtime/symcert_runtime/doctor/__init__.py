"""What `symcert doctor` looks at: checks as data, none of which can end in a traceback.

Modules are imported for what they say only when a check asks, since the doctor is called where something is missing.
"""

from __future__ import annotations

from symcert_runtime.doctor.finding import Check, Finding, Section, Verdict, examine, ok, problem, warning
from symcert_runtime.doctor.sections import sections

__all__ = ["Check", "Finding", "Section", "Verdict", "examine", "ok", "problem", "sections", "warning"]
