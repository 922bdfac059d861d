"""The report as a real browser shows it: quiet console, inert text, both colour schemes, phone width, legible figures.

Chromium runs headless with a throw-away profile. The page itself runs no script; a harness page holds it in frames and
measures it from outside.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from every_rule_run import EVERY_RULE, write_every_rule
from recorded_run import write_run
from symcert_runtime.report import write_report

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH (Debian: apt-get install chromium)")

HOSTILE = "<script>document.title='owned';console.error('owned')</script>"
LIGHT, DARK = "--blink-settings=preferredColorScheme=1", "--blink-settings=preferredColorScheme=0"
WIDTHS = (360, 1200)

PROBE = Path(__file__).with_name("report_probe.js").read_text(encoding="utf-8")


def chromium(page: Path, profile: Path, *options: str) -> tuple[str, list[str]]:
    """The DOM after loading `page`, and what reached the console."""
    assert CHROMIUM is not None
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--enable-logging=stderr", "--v=0",
        f"--user-data-dir={profile}", *options, "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("browser")


@pytest.fixture(scope="module")
def report(folder: Path) -> Path:
    prompts = [*(f"story-{index}" for index in range(6)), HOSTILE, "an/identifier/without/a/break/" + "x" * 120]
    return write_report(write_run(folder / "run", prompts))


def measured(report: Path, folder: Path, scheme: str) -> list[dict[str, Any]]:
    """The page's measurements at each of WIDTHS."""
    source = html.escape(report.read_text(encoding="utf-8"))
    frames = "".join(
        f'<iframe width="{width}" height="900" style="border:0" srcdoc="{source}"></iframe>' for width in WIDTHS
    )
    harness = folder / "harness.html"
    harness.write_text(f"<!doctype html><meta charset=utf-8><script>{PROBE}</script>{frames}", encoding="utf-8")
    dom, _ = chromium(harness, folder / "profile", scheme, "--window-size=1400,1000")
    found = re.search(r'<pre id="found">(.*?)</pre>', dom, re.DOTALL)
    assert found, dom[-2000:]
    measurements: list[dict[str, Any]] = json.loads(html.unescape(found[1]))
    return measurements


@pytest.fixture(scope="module", params=[LIGHT, DARK], ids=["light", "dark"])
def views(request: pytest.FixtureRequest, report: Path, folder: Path) -> list[dict[str, Any]]:
    return measured(report, folder, request.param)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2 for a computed `rgb(r, g, b)`."""
    channels = [int(channel) / 255 for channel in re.findall(r"\d+", colour)[:3]]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_console_stays_quiet_and_text_inert(report: Path, folder: Path) -> None:
    dom, console = chromium(report, folder / "profile")
    assert console == []
    assert "<title>symcert report: tiny-target with drafter tiny-drafter</title>" in dom
    assert "<script" not in dom


def test_a_live_script_would_have_been_noticed(folder: Path) -> None:
    """The same look at a page that does run the hostile text: title and console both tell."""
    page = folder / "control.html"
    page.write_text(f"<!doctype html><title>control</title><p>{HOSTILE}</p>", encoding="utf-8")
    dom, console = chromium(page, folder / "profile")
    assert "<title>owned</title>" in dom
    assert len(console) == 1


def test_policy_stops_a_script_even_if_escaping_failed(report: Path, folder: Path) -> None:
    page = folder / "planted.html"
    page.write_text(report.read_text(encoding="utf-8").replace("</main>", HOSTILE + "</main>"), encoding="utf-8")
    dom, console = chromium(page, folder / "profile")
    assert "<title>owned</title>" not in dom
    assert len(console) == 1
    assert "Content Security Policy" in console[0]


def test_figures_are_drawn_without_clashing_labels(views: list[dict[str, Any]]) -> None:
    for view in views:
        assert len(view["figures"]) == 12
        for figure in view["figures"]:
            assert figure["height"] > 150
            assert (figure["name"], figure["clashes"], figure["outside"]) == (figure["name"], [], [])


def test_nothing_is_wider_than_the_window_and_labels_stay_legible(views: list[dict[str, Any]]) -> None:
    for view in views:
        assert view["scrollWidth"] <= view["width"]
        assert min(figure["smallestLabel"] for figure in view["figures"]) >= 9.5, "CSS pixels"


def test_many_rules_stay_legible(folder: Path) -> None:
    """Ten rules, the longest names and one width per depth: nothing clashes, nothing is too wide."""
    many = write_report(write_every_rule(folder / "many", ["story", "another"]))
    for view in measured(many, folder, LIGHT):
        assert view["scrollWidth"] <= view["width"]
        assert len(view["figures"]) == 6 * len(EVERY_RULE)
        for figure in view["figures"]:
            assert (figure["name"], figure["clashes"], figure["outside"]) == (figure["name"], [], [])
            assert figure["smallestLabel"] >= 9.5


def test_no_script_or_image_in_the_page(views: list[dict[str, Any]]) -> None:
    for view in views:
        assert (view["scripts"], view["images"]) == (0, 0)


def test_contrast(views: list[dict[str, Any]]) -> None:
    """WCAG 2 AA: text 4.5, graphics 3."""
    for view in views:
        assert [pair for pair in view["text"] if contrast(*pair) < 4.5] == []
        assert [pair for pair in view["graphics"] if contrast(*pair) < 3] == []


def test_the_schemes_differ(report: Path, folder: Path) -> None:
    light, dark = (measured(report, folder, scheme)[0]["ground"] for scheme in (LIGHT, DARK))
    assert luminance(light) > 0.8
    assert luminance(dark) < 0.05
