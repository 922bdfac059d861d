"""EAGLE 1, 2 and 3: the authors' own code."""

from symcert.engines.engine import Engine, Setting, Source

COMMIT = "cb7e0841fe0c206c6ed74a197ad5e2a1f13f5a2b"


def _source(place: str, path: str = "eagle/model/utils.py") -> Source:
    return Source("SafeAILab/EAGLE", COMMIT, path, place)


ENGINE = Engine(
    name="EAGLE",
    version=f"commit {COMMIT[:12]}",
    settings=(
        Setting(
            name="greedy-tree",
            entry="EaModel.from_pretrained(top_k=…), eagenerate(temperature=0)",
            parameters={"top_k": 10},
            rule="tree:m={top_k}",
            accepts="exactly",
            probabilities="logits",
            ties="the lowest token index, as torch.argmax documents",
            source=_source("evaluate_posterior, lines 360–373; defaults in eagle/model/ea_model.py, lines 94–96"),
            condition="at nodes with m children",
            note="total_token=60 prunes the tree by cumulated draft probability: m is how many children the node kept, "
            "at most top_k. Unlike Medusa's, this evaluate_posterior has no typical acceptance.",
        ),
        Setting(
            name="sampling",
            entry="eagenerate(temperature>0)",
            parameters={},
            rule=None,
            accepts=None,
            probabilities="softmax after temperature, top-p, top-k",
            ties="",
            source=_source("evaluate_posterior, lines 375–415"),
            note="the first child x is kept with probability p(x) (q is taken as 1), the next ones with p renormalised "
            "without those refused; `constant:a=…` certifies that p(x) is at least a wherever p_0 ≥ a",
        ),
    ),
)
