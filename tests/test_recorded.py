"""Rules asked of what a trace keeps of a row: as if the logits were still there, and never more than that."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from symcert_runtime import eager, recorded
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.engine_rounding import computed_entropy, computed_number
from symcert_runtime.errors import UserError
from symcert_runtime.recorded import certify_recorded
from symcert_runtime.recorded_entropy import recorded_entropy
from symcert_runtime.row_record import RowRecord, record_rows
from symcert_runtime.rules import parse_rule
from symcert_runtime.statistics import kl_divergence, softmax_rows

RULES = (
    "strict", "top-m:m=3", "top-m:m=40", "additive:t=0.3", "multiplicative:alpha=0.1", "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5", "typical:epsilon=0.3,delta=0.09", "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5",
    "constant:a=0.0067", "constant:a=0.3", "tree:m=1", "tree:m=4", "tree:m=12", "tree:m=59", "tree:m=90",
)  # fmt: skip
ROWS, TOKENS = 400, 60


def rows(seed: int = 0) -> tuple[Tensor, Tensor]:
    """Confident, torn, tied, flat and masked target rows with drafters near and far."""
    random = torch.Generator().manual_seed(seed)
    target = torch.randn(ROWS, TOKENS, generator=random) * torch.rand(ROWS, 1, generator=random) * 8
    target[::7] = target[::7].to(torch.bfloat16).float()
    target[::11] = (target[::11] * 2).round() / 2
    target[5::40] = 0.0
    target[3::9, 20:] = -torch.inf
    draft = target.clamp(min=-30) + torch.randn(ROWS, TOKENS, generator=random) * torch.rand(ROWS, 1, generator=random)
    draft[::13] = (draft[::13] * 2).round() / 2
    draft[4::17, 50:] = -torch.inf
    return target.double(), draft.double()


def record(target: Tensor, draft: Tensor, top: int) -> RowRecord:
    return record_rows(target, draft, kl_divergence(softmax_rows(target), softmax_rows(draft)), top)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("top", [TOKENS, 16, 3])
def test_a_record_answers_like_the_logits(rule: str, top: int) -> None:
    target, draft = rows()
    whole = eager.certify_rows(target, draft, parse_rule(rule))
    found = certify_recorded(record(target, draft, top), parse_rule(rule))
    bounds, known = found.bounds, ~found.partial
    assert torch.equal(bounds.accepted, whole.accepted)
    assert torch.equal(bounds.draft_token, whole.draft_token)
    assert torch.equal(bounds.target_token, whole.target_token)
    assert torch.equal(bounds.kl.upper, whole.kl.upper)
    assert bool((bounds.certificate.lower <= whole.certificate.upper).all())
    assert bool((bounds.margin <= whole.margin + 1e-15).all())
    for ours, theirs in (
        (bounds.certificate.lower, whole.certificate.lower),
        (bounds.certificate.upper, whole.certificate.upper),
        (bounds.limit, whole.limit),
    ):
        torch.testing.assert_close(ours[known], theirs[known], rtol=1e-12, atol=1e-15)
    assert torch.equal(bounds.tie[known], whole.tie[known])
    assert not bool((bounds.certified & ~whole.certified & found.partial).any())
    if top == TOKENS:
        assert bool(known.all())


def two_tokens(target: Tensor) -> Tensor:
    """The rows with all but their first two tokens masked."""
    return target.masked_fill(torch.arange(TOKENS) >= 2, -torch.inf)


def test_masked_tokens_are_tokens_that_a_rule_about_ranks_rejects() -> None:
    """Fewer tokens live than are recorded, and the rule is about a rank beyond: a drafter may draft a masked one."""
    target, draft = rows()
    target = two_tokens(target)
    for rule in ("top-m:m=3", "top-m:m=20", "relaxed:m=20,delta=0.9", "top-m:m=59"):
        whole = eager.certify_rows(target, draft.clamp(min=-40), parse_rule(rule))
        found = certify_recorded(record(target, draft.clamp(min=-40), 16), parse_rule(rule))
        assert bool((found.bounds.certificate.lower <= whole.certificate.upper).all()), rule
        assert bool(whole.certificate.upper.isfinite().any())


def test_a_short_record_says_where_it_only_bounds() -> None:
    target, draft = rows()
    kept = record(target, draft, 3)
    found = certify_recorded(kept, parse_rule("constant:a=0.0067"))
    assert 50 < int(found.partial.sum()) < ROWS
    wide = certify_recorded(kept, parse_rule("tree:m=12"))
    assert bool(wide.partial.all())
    narrow = certify_recorded(kept, parse_rule("tree:m=2"))
    assert torch.equal(wide.bounds.certificate.lower, narrow.bounds.certificate.lower)


def test_equal_logits_are_recorded_lowest_index_first() -> None:
    logits = torch.tensor([[1.0, 3.0, 3.0, 2.0, 3.0, 2.0, 2.0], [0.0] * 7]).double()
    kept = record(logits, logits.flip(-1), 5)
    assert kept.target.tokens.tolist() == [[1, 2, 4, 3, 5], [0, 1, 2, 3, 4]]
    assert kept.draft_token.tolist() == [2, 0]
    assert kept.draft_token_rank.tolist() == [1, 0]
    assert kept.target_token_rank.tolist() == [4, 0]  # 3 at 2, 4, 5 and 2 at 0 come before token 1


@pytest.mark.parametrize(
    "planted", ["tail forgotten", "masked tail forgotten", "entropy exact for engines", "total too small"]
)
def test_planted_errors_are_seen(planted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target, draft = rows()
    kept = record(target, draft, 3)
    rule = parse_rule("constant:a=0.0067")
    if planted == "tail forgotten":
        monkeypatch.setattr(recorded, "_tail", recorded._nothing)
    elif planted == "masked tail forgotten":
        whole_tail, rule = recorded._tail, parse_rule("top-m:m=20")
        target = two_tokens(target)
        kept = record(target, draft.clamp(min=-40), 16)
        live = lambda row: replace(whole_tail(row), present=row.logits[:, -1] > -torch.inf)  # noqa: E731
        monkeypatch.setattr(recorded, "_tail", live)
    elif planted == "total too small":
        half = Enclosure(kept.target.normaliser.lower / 2, kept.target.normaliser.upper / 2)
        kept = replace(kept, target=replace(kept.target, normaliser=half))
    else:
        rule = parse_rule("typical:epsilon=0.3,delta=0.09")
        kept = replace(kept, entropy=Enclosure(kept.entropy.upper + 0.05, kept.entropy.upper + 0.05))
    whole = eager.certify_rows(target, draft, rule)
    found = certify_recorded(kept, rule).bounds
    wrong = (found.certificate.lower > whole.certificate.upper) | (found.accepted != whole.accepted)
    assert bool(wrong.any())


def test_what_was_not_recorded_is_refused() -> None:
    kept = record(*rows(), top=4)
    with pytest.raises(UserError, match="entropy with 0 and with 1e-05"):
        certify_recorded(kept, parse_rule("typical:epsilon=0.3,delta=0.09,entropy_eps=1e-3"))


@pytest.mark.parametrize("inside", [0.0, 1e-5])
def test_recorded_entropies_enclose_what_engines_compute(inside: float) -> None:
    """No narrower than the term-by-term bound, but for its rounding, and hardly wider."""
    target, _ = rows()
    wide = torch.cat([target, 9 * torch.randn(ROWS, 3000, generator=torch.Generator().manual_seed(1)).double()], -1)
    for logits in (target, wide):
        softmax = softmax_rows(logits)
        termwise = computed_entropy(computed_number(inside), softmax)
        quick = recorded_entropy(softmax, computed_number(inside))
        assert bool((quick.lower <= termwise.lower + 1e-14).all() and (quick.upper >= termwise.upper - 1e-14).all())
        assert bool((quick.upper - quick.lower <= 2 * (termwise.upper - termwise.lower)).all())
