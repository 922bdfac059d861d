"""The headings of a full examination."""

from __future__ import annotations

from symcert_runtime.doctor import computing, environment, pair
from symcert_runtime.doctor.finding import Section


def sections(
    target: str | None = None,
    drafter: str | None = None,
    device: str = "cpu",
    dtype: str = "float32",
    load: bool = False,
) -> list[Section]:
    """What to look at; with models named, whether they fit too."""
    general = [
        Section("machine", environment.checks()),
        Section("packages", environment.package_checks()),
        Section("computing", computing.checks(device, dtype)),
    ]
    models = [Section("models", pair.checks(target, drafter, device, dtype, load))] if target and drafter else []
    return general + models
