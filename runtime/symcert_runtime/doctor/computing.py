"""torch, devices, and whether this arithmetic carries the bounds."""

from __future__ import annotations

import shutil
from functools import partial

from symcert_runtime.doctor.environment import size_text
from symcert_runtime.doctor.finding import Check, Verdict, ok, problem, warning
from symcert_runtime.errors import UserError

MANY = 2**20
"""Elements that torch spreads over all its threads."""
GPU_TOOLS = ("nvidia-smi", "rocm-smi")


def checks(device: str, dtype: str) -> list[Check]:
    return [
        Check("torch build", build),
        Check("devices", devices),
        Check("gradual underflow", underflow),
        Check("device and dtype", partial(computes, device, dtype)),
        Check("certify_logits", partial(certifies, device)),
    ]


def build() -> Verdict:
    import torch

    kind = (torch.version.cuda and f"CUDA {torch.version.cuda}") or (torch.version.hip and f"ROCm {torch.version.hip}")
    capability = torch.backends.cpu.get_cpu_capability()
    return ok(f"{torch.__version__} ({kind or 'CPU'}), {torch.get_num_threads()} threads, {capability}")


def devices() -> Verdict:
    """The GPUs torch sees; that none is seen is a warning where the driver's tool says there is one."""
    import torch

    if torch.cuda.is_available():
        return ok("cpu, " + ", ".join(map(_gpu, range(torch.cuda.device_count()))))
    tool = next((name for name in GPU_TOOLS if shutil.which(name)), None)
    if tool and not (torch.version.cuda or torch.version.hip):
        return warning(f"cpu only, though {tool} is here", "install the torch build for this GPU (pytorch.org)")
    if tool:
        return warning("cpu only: torch is built for GPUs and sees none", f"see what {tool} says of the driver")
    return ok("cpu")


def _gpu(index: int) -> str:
    import torch

    card = torch.cuda.get_device_properties(index)
    return f"cuda:{index} {card.name} (sm_{card.major}{card.minor}, {size_text(card.total_memory)})"


def underflow() -> Verdict:
    from symcert_runtime.enclosure import require_gradual_underflow

    require_gradual_underflow(MANY)
    return ok("subnormal numbers are kept, in every thread")


def computes(device: str, dtype: str) -> Verdict:
    """Whether a model's kind of work can be done there in this format."""
    import torch

    from symcert_runtime import models

    place, format_ = models._device(device), models._dtype(dtype)
    try:
        square = torch.eye(8, dtype=format_, device=place) * 0.5
        answer = torch.softmax(square @ square, -1).double().sum().item()
    except (RuntimeError, NotImplementedError, TypeError) as error:
        raise UserError(
            f"{device} cannot compute in {dtype} ({str(error).splitlines()[0]}); choose another --dtype or --device"
        ) from None
    if abs(answer - 8) > 0.1:
        return problem(f"softmax in {dtype} on {device} adds up to {answer / 8}", "choose another --device or --dtype")
    return ok(f"{dtype} on {device}")


def certifies(device: str) -> Verdict:
    """The README's three rows: what is certified of them is known."""
    import torch

    from symcert_runtime import certify_logits, models

    place = models._device(device)
    target = torch.tensor([[2.0, 1.0, 0.0], [2.0, 1.0, 0.0], [1.0, 1.0, 0.0]], device=place)
    draft = torch.tensor([[1.9, 1.1, 0.0], [1.5, 1.4, 0.0], [1.1, 1.0, 0.0]], device=place)
    found = certify_logits(target, draft, "strict").certified.tolist()
    if found != [True, True, False]:
        return problem(
            f"three known rows come out as {found}", "install symcert anew, and run its tests before you trust a run"
        )
    return ok(f"three known rows come out right on {device}")
