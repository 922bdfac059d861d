"""Dumps of other engines: certificates where what was reported proves them, the reason where it does not."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch
from torch import Tensor

from symcert.cli import main
from symcert_runtime import certify_logits
from symcert_runtime.engine_dumps import ingest, position, read_dump
from symcert_runtime.errors import UserError
from symcert_runtime.trace import read_trace

RULES = ("strict", "top-m:m=3", "additive:t=0.3", "multiplicative:alpha=0.1", "constant:a=0.0067", "tree:m=4")
ROWS, TOKENS = 240, 30


def rows(seed: int = 0) -> tuple[Tensor, Tensor]:
    random = torch.Generator().manual_seed(seed)
    target = torch.randn(ROWS, TOKENS, generator=random) * (1 + 5 * torch.rand(ROWS, 1, generator=random))
    target[::9] = (target[::9] * 2).round() / 2
    draft = target + torch.randn(ROWS, TOKENS, generator=random) * torch.rand(ROWS, 1, generator=random)
    draft[5::31, 3] = -torch.inf
    return target.double(), draft.double()


def masked(logits: Tensor, top: int) -> Tensor:
    """As an engine with a top-k filter has it."""
    kept = logits.topk(top, -1)
    return torch.full_like(logits, -torch.inf).scatter(-1, kept.indices, kept.values)


def entries(target: Tensor, draft: Tensor, **more: Any) -> list[dict[str, Any]]:
    """Rows as verify steps of one position each."""
    token, accepted = draft.argmax(-1).tolist(), (draft.argmax(-1) == target.argmax(-1)).tolist()
    common = {"prompt_id": "a", "vocab_size": TOKENS, **more}
    return [
        {**common, "round": row, "position": 7 + row, "draft_token": token[row], "accepted": accepted[row]}
        for row in range(len(target))
    ]


def whole(target: Tensor, draft: Tensor) -> list[dict[str, Any]]:
    def written(row: Tensor) -> list[float | None]:
        return [None if value == -math.inf else value for value in row.tolist()]

    return [
        entry | {"target_logits": written(p), "draft_logits": written(q)}
        for entry, p, q in zip(entries(target, draft), target, draft, strict=True)
    ]


def logprobs(target: Tensor, draft: Tensor, top: int, noise: float = 0.0, **more: Any) -> list[dict[str, Any]]:
    """The most probable tokens of both sides, and of the target the draft token; off by at most `noise` nats."""
    random = torch.Generator().manual_seed(3)
    made = []
    for entry, *sides in zip(entries(target, draft, **more), target, draft, strict=True):
        for name, row in zip(("target", "draft"), sides, strict=True):
            values = row.log_softmax(-1)
            named = [t for t in row.topk(top).indices.tolist() if values[t] > -math.inf]
            named += [entry["draft_token"]] * (entry["draft_token"] not in named)
            off = noise * (2 * torch.rand(len(named), generator=random).double() - 1)
            entry[f"{name}_logprobs"] = [
                [t, min(0.0, float(values[t]) + float(shift))] if values[t] > -math.inf else [t, None]
                for t, shift in zip(named, off, strict=True)
            ]
        made.append(entry)
    return made


def logprob(row: Tensor, token: int) -> float | None:
    return float(row[token]) if row[token] > -math.inf else None


def written(folder: Path, lines: list[dict[str, Any]], name: str = "dump.jsonl") -> Path:
    path = folder / name
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


def ingested(folder: Path, lines: list[dict[str, Any]], rules: tuple[str, ...] = RULES, **told: Any) -> dict[str, Any]:
    summary = ingest(read_dump(written(folder, lines)), folder / "run", rules, **told)
    assert all(figures["violations"] == 0 for figures in summary["rules"].values())
    return summary


def test_whole_logits_are_certified_as_they_stand(tmp_path: Path) -> None:
    target, draft = rows()
    ingested(tmp_path, whole(target, draft), (*RULES, "typical:epsilon=0.3,delta=0.09"), top=TOKENS)
    for rule, trace in read_trace(tmp_path / "run").items():
        found = certify_logits(target, draft, rule)
        for name in ("certified", "accepted", "draft_token", "target_token"):
            assert trace.table[name].to_pylist() == getattr(found, name).tolist(), (rule, name)
        torch.testing.assert_close(torch.tensor(trace.table["certificate"].to_pylist()), found.certificate.float())
        assert trace.table["kl_unknown"].null_count == ROWS


@pytest.mark.parametrize("noise", [0.0, 1e-3])
def test_a_filtered_target_is_certified_soundly_from_its_log_probabilities(tmp_path: Path, noise: float) -> None:
    """Top-k sampling leaves the target no tail; the drafter reports the same tokens. Off by what is admitted."""
    target, draft = rows()
    target = masked(target, 8)
    lines = logprobs(target, draft, 8, noise, target_complete=True)
    for line, q in zip(lines, draft.log_softmax(-1), strict=True):
        reported = dict(line["draft_logprobs"])
        wanted = [token for token, _ in line["target_logprobs"]]
        line["draft_logprobs"] = [[t, reported.get(t, logprob(q, t))] for t in {*wanted, *reported}]
        line["draft_top"] = 8
    summary = ingested(tmp_path, lines, error=noise + 1e-9)
    for rule, trace in read_trace(tmp_path / "run").items():
        exact = certify_logits(target, draft, rule)
        certified = torch.tensor(trace.table["certified"].to_pylist())
        assert not bool((certified & ~exact.certified).any())
        missed = int((exact.certified & ~certified).sum())
        assert missed <= (3 if noise == 0 else 40) < int(exact.certified.sum()), rule
    assert summary["rules"]["strict"]["certified"] > 50


def test_a_tail_leaves_kl_without_a_bound_and_says_so(tmp_path: Path) -> None:
    target, draft = rows()
    ingested(tmp_path, logprobs(target, draft, 8))
    table = read_trace(tmp_path / "run")["strict"].table
    unknown = table["kl_unknown"].to_pylist()
    assert set(unknown) == {"target_tail"}
    assert not any(table["certified"].to_pylist())
    rejected = {r for r, a in zip(table["reason"].to_pylist(), table["accepted"].to_pylist(), strict=True) if not a}
    assert "kl_unknown" in rejected and "kl_exceeds_certificate" not in rejected
    # What is known all the same: certificates of the target, and a lower bound of KL.
    exact = certify_logits(target, draft)
    assert bool((torch.tensor(table["certificate"].to_pylist()) <= exact.certificate + 1e-6).all())
    assert bool((torch.tensor(table["kl_lower"].to_pylist()) <= exact.kl + 1e-6).all())
    assert sum(table["kl_lower"].to_pylist()) > 1


def test_an_engine_may_report_kl_itself(tmp_path: Path) -> None:
    target, draft = rows()
    exact = certify_logits(target, draft)
    lines = [
        line | ({"kl": kl} if math.isfinite(kl) else {})
        for line, kl in zip(logprobs(target, draft, 8), exact.kl.tolist(), strict=True)
    ]
    ingested(tmp_path, lines, ("strict",))
    certified = torch.tensor(read_trace(tmp_path / "run")["strict"].table["certified"].to_pylist())
    assert not bool((certified & ~exact.certified).any())
    assert int(certified.sum()) > 0.9 * int(exact.certified.sum())


@pytest.mark.parametrize("planted", ["tail ignored", "error ignored"])
def test_planted_errors_are_seen(planted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, draft = rows()
    if planted == "tail ignored":
        whole_kl = position._divergence
        forgetful = lambda t, q, *told: whole_kl(position._Known(t.logprobs, True, t.error), q, *told)  # noqa: E731
        monkeypatch.setattr(position, "_divergence", forgetful)
        lines, error = logprobs(target, draft, 2, target_top=2), 1e-9
        for line in lines:
            reported = {token for token, _ in line["target_logprobs"]}
            q = draft[line["round"]].log_softmax(-1)
            line["draft_logprobs"] = [[t, logprob(q, t)] for t in reported | {line["draft_token"]}]
            line["draft_top"] = 2
    else:
        kept = masked(target, 2)
        lines, error = logprobs(kept, kept, 2, 0.2, target_complete=True, draft_complete=True), 0.0
        for line in lines:
            for side in ("target_logprobs", "draft_logprobs"):
                total = math.log(sum(math.exp(value) for _, value in line[side] if value is not None))
                line[side] = [[t, None if value is None else value - total] for t, value in line[side]]
    path = written(tmp_path, lines)
    ingest(read_dump(path), tmp_path / "run", ["strict"], error=error)
    table = read_trace(tmp_path / "run")["strict"].table
    filtered = masked(target, 2)
    truth = certify_logits(target, draft) if planted == "tail ignored" else certify_logits(filtered, filtered)
    certified = torch.tensor(table["certified"].to_pylist())
    above = torch.tensor(table["certificate"].to_pylist()).double() > truth.certificate + 1e-9
    assert bool((certified & ~truth.certified).any()) or bool(above.any())


def test_a_sampled_token_is_no_premise(tmp_path: Path) -> None:
    target, draft = rows()
    lines = whole(target, draft)
    for line in lines[::2]:
        line["proposed_token"] = (line["draft_token"] + 1) % TOKENS
    ingested(tmp_path, lines, ("strict",))
    table = read_trace(tmp_path / "run")["strict"].table
    premise = table["premise"].to_pylist()
    assert premise == [row % 2 == 1 for row in range(ROWS)]
    assert not any(c for c, p in zip(table["certified"].to_pylist(), premise, strict=True) if not p)


def test_positions_behind_a_rejection_are_not_kept(tmp_path: Path) -> None:
    target, draft = rows()
    lines = [line | {"round": row // 4, "depth": row % 4 + 1} for row, line in enumerate(whole(target, draft))]
    for row, line in enumerate(lines):
        line["accepted"] = None if row % 4 == 3 else row % 8 != 1
    ingested(tmp_path, list(reversed(lines)), ("strict", "tree:m=4-2"))
    kept = read_trace(tmp_path / "run")["strict"].table["kept"].to_pylist()
    assert kept == [row % 8 < 2 or row % 8 > 3 for row in range(ROWS)]


def test_parquet_says_the_same(tmp_path: Path) -> None:
    lines = logprobs(*rows(), 8)
    pq.write_table(pa.Table.from_pylist(lines), tmp_path / "d.parquet")
    assert read_dump(tmp_path / "d.parquet").positions == read_dump(written(tmp_path, lines)).positions


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"draft_token": None}, "has no 'draft_token'"),
        ({"draft_token": 99}, "draft_token = 99, outside its vocabulary of 30"),
        ({"target_logprobs": [[1, float("nan")], [2, -2.0]]}, "has nan for token 1"),
        ({"target_logprobs": [[1, -0.1], [2, -0.2]], "draft_token": 1}, "the target that sum to 1.72"),
        ({"target_logprobs": [[1, -3], [2, -4]], "draft_token": 1, "target_complete": True}, "said to be all"),
        ({"vocab_size": 0}, "vocab_size = 0"),
        ({"round": "x"}, "round = 'x'"),
        ({"accepted": "yes"}, "accepted = 'yes'"),
        ({"target_logprobs": [[1, -0.5]]}, "name two or more"),
        ({"target_logprobs": [[1, -0.5], [99, -2.0]]}, "token 99 is outside"),
        ({"target_logprobs": [[1, 0.5], [2, -2.0]]}, "more probable than 1"),
        ({"target_logprobs": 5}, "no list of"),
        ({"target_logits": [0.0]}, "either target_logits or target_logprobs"),
        (
            {"draft_token": 29, "target_logprobs": [[1, -0.5], [2, -2.0]]},
            "no target_logprobs entry for its draft_token 29",
        ),
        ({"kl": -1}, "kl = -1"),
    ],
)
def test_mistakes_are_one_sentence(tmp_path: Path, change: dict[str, Any], named: str) -> None:
    line = logprobs(*(side[:1] for side in rows()), 4)[0] | change
    with pytest.raises(UserError, match=named):
        ingested(tmp_path, [line], ("strict",))
    assert not (tmp_path / "run").exists()


def test_a_position_told_twice_is_refused(tmp_path: Path) -> None:
    lines = logprobs(*rows(), 8)
    with pytest.raises(UserError, match=r"lines 3 and 241 .* both depth 1 of round 2 of prompt a"):
        read_dump(written(tmp_path, [*lines, lines[2]]))
    assert len(read_dump(written(tmp_path, [*lines, lines[2] | {"node": 1}])).positions) == ROWS + 1


def test_an_engine_that_rejects_what_its_numbers_certify_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = whole(*rows())
    summary = ingested(tmp_path, lines, ("strict",))
    assert summary["rules"]["strict"]["engine"]["certified_and_rejected"] == 0
    certified = read_trace(tmp_path / "run")["strict"].table["certified"].to_pylist()
    lines[certified.index(True)]["accepted"] = False
    assert main(["ingest", str(written(tmp_path, lines)), "--out", str(tmp_path / "other")]) == 1
    assert "the engine rejected 1 drafts that its own numbers certify" in capsys.readouterr().err


def ties() -> list[dict[str, Any]]:
    """Reported alike, .4 and .4, while the truth is .4001 and .3999: within the error told, and no tie."""
    told = {0: math.log(0.4), 1: math.log(0.4), 2: math.log(0.2)}
    line = {"vocab_size": 3, "round": 0, "position": 3, "draft_token": 1}
    return [line | {"target_logprobs": told, "draft_logprobs": told}]


@pytest.mark.parametrize(("rule", "error"), [("multiplicative:alpha=1", 1e-3), ("additive:t=0.01", 0.03)])
def test_equal_as_reported_is_not_equal(tmp_path: Path, rule: str, error: float) -> None:
    ingested(tmp_path, ties(), (rule,), error=error)
    (trace,) = read_trace(tmp_path / "run").values()
    exact = certify_logits(torch.tensor([[0.4001, 0.3999, 0.2]]).double().log(), torch.ones(1, 3).double(), rule)
    assert trace.table["certificate"][0].as_py() <= float(exact.certificate)


def test_the_error_reaches_the_largest_probability_too(tmp_path: Path) -> None:
    """Reported 1 − tiny where the truth is .741: its margin is no larger than the exact one."""
    line = {"vocab_size": 2, "round": 0, "position": 3, "draft_token": 0}
    told = {0: min(0.0, math.log(0.741) + 0.3), 1: math.log(0.259) - 0.3}
    ingested(tmp_path, [line | {"target_logprobs": told, "draft_logprobs": told}], ("strict",), error=0.31)
    assert read_trace(tmp_path / "run")["strict"].table["margin"][0].as_py() <= 0.741 - 0.259


def test_a_kl_that_the_numbers_contradict_is_refused(tmp_path: Path) -> None:
    line = {"vocab_size": 3, "round": 0, "position": 3, "draft_token": 1, "kl": 0.0}
    sides = {"target_logprobs": {0: math.log(0.5), 1: math.log(0.3), 2: math.log(0.2)}}
    sides["draft_logprobs"] = {0: math.log(0.3), 1: math.log(0.5), 2: math.log(0.2)}
    with pytest.raises(UserError, match=r"kl of 0\.0, but its log-probabilities show at least 0\.102"):
        ingested(tmp_path, [line | sides], ("strict",))


def test_sampled_and_greedy_draft_token_are_both_extras(tmp_path: Path) -> None:
    """Neither counts among the most probable, in whichever order they come last."""
    line = logprobs(*(side[:1] for side in rows()), 4)[0] | {"draft_token": 20, "proposed_token": 21}
    line["target_logprobs"] = [[1, -0.5], [2, -1.5], [20, -5.0], [21, -6.0]]
    assert read_dump(written(tmp_path, [line])).positions[0].target.top == 2


def test_logits_that_are_none_and_sizes_that_differ_are_refused(tmp_path: Path) -> None:
    lines = whole(*(side[:2] for side in rows()))
    bad = lines[0] | {"target_logits": [float("nan"), *lines[0]["target_logits"][1:]]}
    with pytest.raises(UserError, match="target_logits with NaN"):
        read_dump(written(tmp_path, [bad]))
    smaller = lines[1] | {"vocab_size": 29, "target_logits": [0.0] * 29, "draft_logits": [0.0] * 29, "draft_token": 0}
    with pytest.raises(UserError, match="vocab_size 29 and 30"):
        read_dump(written(tmp_path, [lines[0], smaller]))


def test_too_small_a_record_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="top is 1; it must be at least 2"):
        ingested(tmp_path, logprobs(*rows(), 8), ("strict",), top=1)


def test_unreadable_dumps_and_rules_beyond_them(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{")
    (tmp_path / "empty.jsonl").write_text("\n")
    (tmp_path / "bad.parquet").write_bytes(b"PAR1")
    for name, named in (
        ("bad.jsonl", "line 1 .* not JSON"),
        ("empty.jsonl", "no position"),
        ("bad.parquet", "Parquet"),
    ):
        with pytest.raises(UserError, match=named):
            read_dump(tmp_path / name)
    with pytest.raises(UserError, match="existing file"):
        read_dump(tmp_path / "absent")
    dump = read_dump(written(tmp_path, logprobs(*rows(), 8)))
    with pytest.raises(UserError, match="no entropy"):
        ingest(dump, tmp_path / "run", ["typical:epsilon=0.3,delta=0.09"])
    with pytest.raises(UserError, match="too few to rank"):
        ingest(dump, tmp_path / "run", ["top-m:m=20"])
    assert not (tmp_path / "run").exists()
