"""Medusa: typical acceptance and greedy trees."""

from symcert.engines.engine import Engine, Setting, Source

COMMIT = "e2a5d20c048a9b0a4092e6933c34313687422518"
_TYPICAL = "typical:epsilon={posterior_threshold},delta={posterior_alpha},entropy_eps=1e-5"
_SOFTMAX = "softmax(logits/temperature) in the logits' own dtype; no top-k/p"
_ANY_PATH = "The longest accepted path of the tree wins, so a certified draft is on a path of at least that length."


def _source(place: str, path: str = "medusa/model/utils.py") -> Source:
    return Source("FasterDecoding/Medusa", COMMIT, path, place)


ENGINE = Engine(
    name="Medusa",
    version=f"commit {COMMIT[:12]}",
    settings=(
        Setting(
            name="medusa_generate",
            entry="medusa_generate(temperature>0, posterior_threshold=…, posterior_alpha=…)",
            parameters={"posterior_threshold": 0.09, "posterior_alpha": 0.3},
            rule=_TYPICAL,
            accepts="exactly",
            probabilities=_SOFTMAX,
            ties="equality rejects",
            source=_source(
                "medusa_generate, lines 244–246; evaluate_posterior, lines 474–488", "medusa/model/medusa_model.py"
            ),
            note=f"What users call. {_ANY_PATH} The 1e-5 inside the logarithm lowers the entropy, so tails of small "
            "probabilities raise the threshold above the paper's.",
        ),
        Setting(
            name="evaluate_posterior",
            entry="evaluate_posterior(logits, candidates, temperature>0, …) called by itself, typical and fast",
            parameters={"posterior_threshold": 0.3, "posterior_alpha": 0.09},
            rule=_TYPICAL,
            accepts="exactly",
            probabilities=_SOFTMAX,
            ties="equality rejects",
            source=_source("evaluate_posterior, lines 436–438 and 474–488"),
            note=f"Its defaults are those of medusa_generate exchanged. {_ANY_PATH}",
        ),
        Setting(
            name="greedy-tree",
            entry="medusa_generate(temperature=0, medusa_choices=…)",
            parameters={"TOPK": 10},
            rule="tree:m={TOPK}",
            paths="medusa_choices",
            accepts="exactly",
            probabilities="logits",
            ties="the lowest token index, as torch.argmax documents",
            source=_source("evaluate_posterior, lines 459–472; TOPK, line 4"),
            condition="at nodes with m children",
            note="m is how many children the node has in medusa_choices, at most TOPK; the root of all shipped "
            "choices has 10, most deeper nodes fewer.",
        ),
        Setting(
            name="typical-sampled",
            entry="medusa_generate(temperature>0, fast=False)",
            parameters={"posterior_threshold": 0.09, "posterior_alpha": 0.3},
            rule=None,
            accepts=None,
            probabilities=_SOFTMAX,
            ties="",
            source=_source("evaluate_posterior, line 504; get_typical_posterior_mask, lines 404–432"),
            note="a draft is kept when it equals a token sampled from the typical set, so chance decides (and at this "
            "commit the call fails: it passes one argument too many)",
        ),
        Setting(
            name="nucleus",
            entry="medusa_generate(temperature>0, sampling='nucleus', top_p=…)",
            parameters={"top_p": 0.8},
            rule=None,
            accepts=None,
            probabilities=_SOFTMAX,
            ties="",
            source=_source("get_nucleus_posterior_mask, lines 350–402"),
            note="a draft is kept when it equals a token sampled from the nucleus, so chance decides",
        ),
    ),
)
