"""The engines' settings: complete, in the rules' words, and told apart by the parameters their users type."""

from __future__ import annotations

import inspect
import json
import math
import re
from string import Formatter

import pytest
import transformers

from symcert.cli import main
from symcert.engines import ENGINES, engines_of, rule_of, with_defaults
from symcert.engines.engine import Engine, Setting
from symcert.rules import RULES, parse_rule
from symcert_runtime.errors import UserError

SETTINGS = [(engine, setting) for engine in ENGINES.values() for setting in engine.settings]
every_setting = pytest.mark.parametrize(
    ("engine", "setting"), SETTINGS, ids=[f"{engine.name}-{setting.name}" for engine, setting in SETTINGS]
)
FOR_EXAMPLE = {"speculative_eagle_topk": 4, "dynamic_tree_max_topK": 4, "assistant_ensemble_weight": 0.5}


def given(setting: Setting) -> dict[str, object]:
    return {name: FOR_EXAMPLE[name] for name, value in setting.parameters.items() if value is None}


@every_setting
def test_setting_is_complete(engine: Engine, setting: Setting) -> None:
    assert setting.entry
    assert setting.probabilities
    assert all((setting.source.repository, setting.source.version, setting.source.path, setting.source.place))
    assert (setting.rule is None) == (setting.accepts is None)
    # Where no rule applies the reader is told why; where one does, what ties do.
    assert setting.note if setting.rule is None else setting.ties


@every_setting
def test_rule_parses_and_uses_declared_parameters(engine: Engine, setting: Setting) -> None:
    if setting.rule is None:
        with pytest.raises(UserError, match="no rule decides what"):
            rule_of(engine.name, setting.name)
        return
    rule = rule_of(engine.name, setting.name, **given(setting))
    assert str(parse_rule(rule)) == rule
    placeholders = {field for _, field, _, _ in Formatter().parse(setting.rule) if field}
    assert placeholders <= set(setting.parameters) | set(setting.computed)
    assert {of for of, _ in setting.computed.values()} <= set(setting.parameters)


@every_setting
def test_names_are_unique(engine: Engine, setting: Setting) -> None:
    assert [other.name for other in engine.settings].count(setting.name) == 1


def test_every_rule_of_the_wild_is_declared_and_listed() -> None:
    found = {setting.rule.partition(":")[0] for _, setting in SETTINGS if setting.rule}
    assert found == {"strict", "tree", "typical", "relaxed", "relaxed-ratio", "constant"}
    assert found <= set(RULES)
    for rule in found:
        assert engines_of(rule)
    assert engines_of("additive") == ()
    assert any(line.startswith("Medusa: medusa_generate(") for line in engines_of("typical"))
    assert any("accepts more" in line for line in engines_of("constant"))


# --- from the engine's words to the rule


@pytest.mark.parametrize(
    ("engine", "setting", "parameters", "rule"),
    [
        ("medusa", None, {"posterior_threshold": 0.1, "posterior_alpha": 0.2}, "typical:epsilon=0.1,delta=0.2,entropy_eps=1e-5"),  # noqa: E501
        ("medusa", "medusa_generate", {}, "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5"),
        ("medusa", "evaluate_posterior", {}, "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5"),
        ("Medusa", "evaluate_posterior", {"posterior_alpha": "0.5"}, "typical:epsilon=0.3,delta=0.5,entropy_eps=1e-5"),
        ("TensorRT-LLM", None, {"relaxed_topk": 10, "relaxed_delta": 0.6}, "relaxed:m=10,delta=0.6"),
        ("tensorrt_llm", "relaxed-thinking", {}, "relaxed:m=1,delta=0.0"),
        ("sglang", None, {"speculative_eagle_topk": "8-4-2"}, "tree:m=8-4-2"),
        ("sglang", "threshold-single", {"speculative_accept_threshold_single": 0.3}, "constant:a=0.3"),
        ("vllm", "greedy", {}, "strict"),
        ("vllm", None, {"relax_ratio": 0.7, "relax_top_k": 10}, "relaxed-ratio:m=10,r=0.7"),
        ("transformers", "greedy", {}, "strict"),
        ("mlx-lm", None, {}, "strict"),
        ("eagle", None, {}, "tree:m=10"),
    ],
)  # fmt: skip
def test_rule_of(engine: str, setting: str | None, parameters: dict[str, object], rule: str) -> None:
    assert rule_of(engine, setting, **parameters) == rule


@pytest.mark.parametrize("loss", [5.0, 2.0, 0.5, 30.0])
def test_the_threshold_of_a_loss_is_not_rounded_down(loss: float) -> None:
    """A larger threshold refuses more, so its certificate is the smaller, safe one."""
    threshold = float(rule_of("bild", rollback_threshold=loss).partition("=")[2])
    assert 0 <= threshold - math.exp(-loss) <= 2 * math.ulp(threshold)
    assert threshold > math.exp(-loss)


BAD = [
    ("tgi", None, {}, "unknown engine 'tgi'; known engines: bild"),
    ("medusa", "typical", {}, "Medusa has no setting 'typical'; its settings: medusa_generate"),
    (
        "medusa",
        None,
        {"posterior_treshold": 0.1},
        "Medusa has no parameter 'posterior_treshold'; it takes posterior_thresh",
    ),
    (
        "medusa",
        None,
        {"posterior_threshold": 0.1},
        "take this (medusa_generate, evaluate_posterior); name one of them: --setting medusa_generate",
    ),
    ("medusa", None, {"posterior_threshold": 0.1, "TOPK": 3}, "no setting of Medusa with a rule takes"),
    ("medusa", "medusa_generate", {"TOPK": 3}, "medusa_generate has no parameter 'TOPK'; it takes posterior_threshold"),
    ("medusa", "nucleus", {}, "chance decides"),
    ("vllm", "sampling-probabilistic", {}, "acceptance depends on the drafter"),
    ("sglang", "greedy-tree", {}, "has no default for speculative_eagle_topk; give speculative_eagle_topk=…"),
    ("sglang", None, {"speculative_eagle_topk": 0}, "SGLang greedy-tree: rule 'tree:m=0': m=0 is out of range"),
    ("medusa", "medusa_generate", {"posterior_alpha": 1.5}, "delta=1.5 is out of range"),
    ("tensorrt_llm", None, {"relaxed_topk": "ten"}, "m='ten' is not an integer"),
    ("bild", None, {"rollback_threshold": "five"}, "rollback_threshold=five is not a number"),
]


@pytest.mark.parametrize(("engine", "setting", "parameters", "named"), BAD)
def test_mistakes_are_named(engine: str, setting: str | None, parameters: dict[str, object], named: str) -> None:
    with pytest.raises(UserError, match=re.escape(named)):
        rule_of(engine, setting, **parameters)


# --- the declared source is what is installed


def test_transformers_still_says_what_was_read() -> None:
    """The one engine that is always installed: its lines are where the registry says they are."""
    greedy = ENGINES["transformers"].settings[0]
    first, last = map(int, re.findall(r"\d+", greedy.source.place))
    assert greedy.source.version == transformers.__version__, "read the new version's source and update the registry"
    from transformers.generation import utils

    lines = inspect.getsource(utils).splitlines()[first - 1 : last]
    assert "selected_tokens = new_logits.argmax(dim=-1)" in lines[0]
    assert "n_matches = ((~(candidate_new_tokens == selected_tokens[:, :-1]))" in lines[-1]


# --- the command


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["engines", *arguments]) == 0
    return capsys.readouterr().out


def test_the_rule_alone_is_printed_for_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "medusa", "posterior_threshold=0.09", "posterior_alpha=0.3")
    assert out == "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5\n"
    assert run(capsys, "vllm", "--setting", "greedy") == "strict\n"


def test_a_condition_is_said_beside_the_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "sglang", "--setting", "threshold-single"]) == 0
    out, err = capsys.readouterr()
    assert out == "constant:a=1.0\n"
    assert "p_0 ≥ s" in err


@pytest.mark.parametrize("columns", ["80", "200"])
def test_listing_names_every_engine_and_setting(
    columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a table or, where that has no room, one below the other; nothing is cut off or too wide."""
    monkeypatch.setenv("COLUMNS", columns)
    listed = run(capsys)
    assert max(map(len, listed.splitlines())) <= int(columns)
    for engine, setting in SETTINGS:
        assert engine.name in listed
        assert re.search(f" {setting.name}[ :]", listed)
        assert all(f"{name}={'…' if value is None else value}" in listed for name, value in setting.parameters.items())
        assert (with_defaults(setting) or setting.rule or "none") in listed


@pytest.mark.parametrize("columns", ["80", "1000"])
@pytest.mark.parametrize("key", ENGINES)
def test_one_engine_in_full(
    key: str, columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    out = run(capsys, key)
    too_wide = [line[18:] for line in out.splitlines() if len(line) > int(columns)]
    assert all(len(rest.split()) == 1 for rest in too_wide), "only what cannot be broken stands out"
    words = " ".join(out.split())
    for setting in ENGINES[key].settings:
        assert f"## {setting.name}\n" in out
        assert str(setting.source) in words
        assert setting.note in words


@every_setting
def test_a_source_is_a_commit_or_a_release(engine: Engine, setting: Setting) -> None:
    """Commits are named in full and shown short; a release is shown as it is."""
    version = setting.source.version
    assert re.fullmatch(r"[0-9a-f]{40}|\d+(\.\d+)+|unmerged", version), version
    shown = version[:12] if len(version) == 40 else version
    assert f" {shown}, " in str(setting.source)


def test_the_example_of_the_help_works(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "--help"]) == 0
    example = re.search(r"symcert engines\s+(\w+(?:\s+\w+=[\d.]+)+)", capsys.readouterr().out)
    assert example
    assert run(capsys, *example[1].split()).startswith("typical:")


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    engines = {entry["engine"]: entry for entry in json.loads(run(capsys, "--json"))["engines"]}
    assert set(engines) == {engine.name for engine in ENGINES.values()}
    for engine, setting in SETTINGS:
        (entry,) = [one for one in engines[engine.name]["settings"] if one["name"] == setting.name]
        assert entry["rule"] == with_defaults(setting)
        assert entry["parameters"] == setting.parameters
        assert entry["source"]["path"] == setting.source.path
    one = json.loads(run(capsys, "bild", "rollback_threshold=5.0", "--json"))
    assert one == {
        "engine": "BiLD",
        "setting": None,
        "parameters": {"rollback_threshold": "5.0"},
        "rule": "constant:a=0.006737946999085468",
    }


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["medusa", "0.09"], "'0.09' is no parameter"),
        (["medusa", "TOPK="], "'TOPK=' is no parameter"),
        (["medusa", "TOPK=3", "TOPK=4"], "TOPK is given twice"),
        (["--setting", "greedy"], "name the engine too"),
        (["llama"], "unknown engine 'llama'"),
        (["medusa", "--setting", "nucleus"], "chance decides"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_2(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["engines", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert named in err
