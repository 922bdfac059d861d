"""The page of a profile as a real browser shows it: quiet, inert, legible, both colour schemes, phone width."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
import torch

from symcert_runtime.models import load_model
from symcert_runtime.profile import figures
from symcert_runtime.profile.job import DEFAULT_RULES, Settings, prepare, profiled_run
from symcert_runtime.prompts import read_prompts
from test_report_browser import CHROMIUM, DARK, LIGHT, chromium, contrast, luminance
from tiny_models import save_model, tiny_target

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH (Debian: apt-get install chromium)")

WIDTHS = (360, 1200)
PROBE = r"""
const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
  && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
const leaves = (a, box) => a.left < box.left - 2 || a.right > box.right + 2 || a.top < box.top - 2
  || a.bottom > box.bottom + 2;
function measure(frame) {
  const page = frame.contentDocument;
  const style = (element) => frame.contentWindow.getComputedStyle(element);
  const drawn = [...page.querySelectorAll('svg[role=img]')];
  const card = style(page.querySelector('.card')).backgroundColor;
  const strokes = ['.curve.c0', '.curve.c1', '.curve.c2', '.curve.c3', '.steps', '.bound', '.whisker', '.quartiles',
    '.median'];
  const ground = style(page.querySelector('body')).backgroundColor;
  const texts = ['figcaption', 'summary', 'svg .tick', 'svg text'].map((name) => page.querySelector(name));
  return {
    ground, width: frame.clientWidth, scrollWidth: page.documentElement.scrollWidth,
    images: page.images.length, scripts: page.scripts.length,
    figures: drawn.map((figure) => {
      const box = figure.getBoundingClientRect();
      const labels = [...figure.querySelectorAll('text')].map((t) => [t.textContent, t.getBoundingClientRect()]);
      const pairs = labels.flatMap((one, at) => labels.slice(at + 1).map((other) => [one, other]));
      const size = parseFloat(style(figure.querySelector('text')).fontSize);
      return {
        name: figure.querySelector('title').textContent,
        smallestLabel: size * box.width / figure.viewBox.baseVal.width,
        clashes: pairs.filter(([[, a], [, b]]) => meet(a, b)).map(([[one], [other]]) => [one, other]),
        outside: labels.filter(([, at]) => leaves(at, box)).map(([text]) => text),
      };
    }),
    text: [
      [style(page.querySelector('body')).color, ground], [style(page.querySelector('.remark')).color, ground],
      ...texts.map((element) => [element.closest('svg') ? style(element).fill : style(element).color, card]),
    ],
    graphics: [
      ...strokes.map((name) => [style(page.querySelector(name)).stroke, card]),
      [style(page.querySelector('.box.plain')).fill, card], [style(page.querySelector('.dot')).fill, card],
    ],
  };
}
addEventListener('load', () => {
  const found = document.createElement('pre');
  found.id = 'found';
  found.textContent = JSON.stringify([...document.querySelectorAll('iframe')].map(measure));
  document.body.append(found);
});
"""


def measured(page: Path, folder: Path, scheme: str) -> list[dict[str, Any]]:
    """The page's measurements at each of WIDTHS, from a harness page that holds it in frames."""
    source = html.escape(page.read_text(encoding="utf-8"))
    frames = "".join(f'<iframe width="{w}" height="900" style="border:0" srcdoc="{source}"></iframe>' for w in WIDTHS)
    harness = folder / "harness.html"
    harness.write_text(f"<!doctype html><meta charset=utf-8><script>{PROBE}</script>{frames}", encoding="utf-8")
    dom, console = chromium(harness, folder / "profile", scheme, "--window-size=1400,1000")
    found = re.search(r'<pre id="found">(.*?)</pre>', dom, re.DOTALL)
    assert found, console
    measurements: list[dict[str, Any]] = json.loads(html.unescape(found[1]))
    return measurements


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("browser")


@pytest.fixture(scope="module")
def page(folder: Path) -> Path:
    target = load_model(str(save_model(tiny_target(dtype=torch.float32), folder / "target")))
    prompts = folder / "prompts.txt"
    prompts.write_text("w4 w5\nw7 w8 w9\n")
    settings = Settings(max_new_tokens=16, min_prompt_tokens=1)
    profiled_run(prepare(target, read_prompts(prompts), settings), folder / "run")
    return folder / "run" / "profile.html"


@pytest.fixture(scope="module", params=[LIGHT, DARK], ids=["light", "dark"])
def views(request: pytest.FixtureRequest, page: Path, folder: Path) -> list[dict[str, Any]]:
    return measured(page, folder, request.param)


def test_console_stays_quiet(page: Path, folder: Path) -> None:
    dom, console = chromium(page, folder / "profile")
    assert console == []
    assert "<title>symcert profile: target</title>" in dom


@pytest.mark.parametrize("name", ["certificates", "run-length-1", "margin-strict"])
def test_drawings_stand_alone(page: Path, folder: Path, name: str) -> None:
    dom, console = chromium(page.parent / "figures" / f"{name}.svg", folder / "profile")
    assert console == []
    assert "certifi" in dom


def test_everything_is_drawn_and_legible(views: list[dict[str, Any]]) -> None:
    drawn = 3 + 3 * len(figures.rule_groups(DEFAULT_RULES)) + len(DEFAULT_RULES)
    for view in views:
        assert view["scrollWidth"] <= view["width"]
        assert len(view["figures"]) == drawn
        for figure in view["figures"]:
            assert (figure["name"], figure["clashes"], figure["outside"]) == (figure["name"], [], [])
            assert figure["smallestLabel"] >= 9.5, "CSS pixels"
        assert (view["scripts"], view["images"]) == (0, 0)


def test_contrast(views: list[dict[str, Any]]) -> None:
    """WCAG 2 AA: text 4.5, graphics 3."""
    for view in views:
        assert [pair for pair in view["text"] if contrast(*pair) < 4.5] == []
        assert [pair for pair in view["graphics"] if contrast(*pair) < 3] == []


def test_the_schemes_differ(page: Path, folder: Path) -> None:
    light, dark = (measured(page, folder, scheme)[0]["ground"] for scheme in (LIGHT, DARK))
    assert luminance(light) > 0.8
    assert luminance(dark) < 0.05
