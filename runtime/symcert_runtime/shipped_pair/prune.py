"""The drafter's starting point: some of the target's layers, their feed-forward blocks cut to what matters.

Which layers carry copying was measured on repeated random tokens: attention to the successor of a token's
earlier occurrence sits in the target's last layer, and needs attention to the previous token in the second.
Layers 0, 1 and 4 copy as well as the whole target does; the first layers alone cannot.
Another seed may put copying elsewhere: repeat that measurement before trusting the default choice.
"""

from typing import Any

import torch
from torch import Tensor
from transformers import Qwen3ForCausalLM

from .models import build_model, run_layers
from .settings import Settings


@torch.no_grad()
def neuron_importance(target: Any, layer_index: int, token_ids: Tensor) -> Tensor:
    """Mean length of each feed-forward neuron's contribution to the residual stream, shape (intermediate,).

    With activation a_j = silu(gate_j) * up_j, neuron j contributes a_j * down[:, j]; the mean is over
    ``token_ids`` (batch, tokens).
    """
    activations: list[Tensor] = []
    down = target.model.layers[layer_index].mlp.down_proj
    handle = down.register_forward_pre_hook(lambda _module, inputs: activations.append(inputs[0]))
    try:
        run_layers(target, target.model.embed_tokens(token_ids), target.model.layers[: layer_index + 1])
    finally:
        handle.remove()
    strength: Tensor = activations[0].abs().flatten(0, 1).mean(0) * down.weight.norm(dim=0)
    return strength


@torch.no_grad()
def pruned_drafter(settings: Settings, target: Any, token_ids: Tensor, end_of_text: int) -> Qwen3ForCausalLM:
    """A drafter with copies of the target's embedding, norm and chosen layers, feed-forward blocks pruned."""
    chosen = [int(index) for index in settings.drafter_from_layers.split(",")]
    width = settings.drafter_intermediate_size
    drafter = build_model(settings, len(chosen), end_of_text, intermediate_size=width)
    state = dict(drafter.state_dict())
    source = target.state_dict()
    for name in state:
        if ".layers." not in name:
            state[name] = source[name]
    for position, index in enumerate(chosen):
        kept = neuron_importance(target, index, token_ids).topk(width).indices.sort().values
        prefix = f"model.layers.{position}."
        for name in [name for name in state if name.startswith(prefix)]:
            value = source[f"model.layers.{index}." + name.removeprefix(prefix)]
            if "mlp.down_proj" in name:
                value = value[:, kept]
            elif "mlp." in name:
                value = value[kept]
            state[name] = value
    drafter.load_state_dict(state)
    return drafter
