"""Report and comparison with hostile text in a real browser: keyboard, links, narrow, dark and printed, no request."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest

from symcert_runtime.report import write_comparison, write_report
from test_report_browser import CHROMIUM, DARK, LIGHT, chromium, contrast, luminance
from worded_run import Row, write_worded_run

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH (Debian: apt-get install chromium)")

PROBE = Path(__file__).with_name("report_pages_probe.js").read_text(encoding="utf-8")
HOSTILE = "\u202e<script>console.error('owned')</script>"
PROMPTS = ["story", HOSTILE, "an/identifier/without/a/break/" + "x" * 120]
PAPER = 703
"""CSS pixels between the margins of A4: (210 − 2 · 12) mm at 96 per inch; a little less than the style sheet leaves."""


def listened(row: Row) -> None:
    row["engine_accepted"] = bool(row["accepted"]) if row["kept"] else None


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="module")
def pages(folder: Path) -> tuple[Path, Path]:
    """A report and a comparison."""
    one = write_worded_run(folder / "one", PROMPTS, ("strict", "tree:m=4"), listened)
    two = write_worded_run(folder / "two", PROMPTS, ("additive:t=0.3",))
    return write_report(one), write_comparison([one, two])


def walked(texts: list[str], widths: tuple[int, ...], folder: Path, scheme: str) -> list[dict[str, Any]]:
    """What the probe finds of every text at every width."""
    frames = "".join(
        f'<iframe width="{width}" height="900" style="border:0" srcdoc="{html.escape(text)}"></iframe>'
        for text in texts
        for width in widths
    )
    harness = folder / "harness.html"
    harness.write_text(f"<!doctype html><meta charset=utf-8><script>{PROBE}</script>{frames}", encoding="utf-8")
    dom, _ = chromium(harness, folder / "profile", scheme, "--window-size=1600,1000")
    found = re.search(r'<pre id="found">(.*?)</pre>', dom, re.DOTALL)
    assert found, dom[-2000:]
    views: list[dict[str, Any]] = json.loads(html.unescape(found[1]))
    return views


@pytest.fixture(scope="module", params=[LIGHT, DARK], ids=["light", "dark"])
def views(request: pytest.FixtureRequest, pages: tuple[Path, Path], folder: Path) -> list[dict[str, Any]]:
    return walked([page.read_text(encoding="utf-8") for page in pages], (390, 1200, 1500), folder, request.param)


@pytest.fixture(scope="module")
def printed(pages: tuple[Path, Path], folder: Path) -> list[dict[str, Any]]:
    """The pages under their rules for paper, as wide as paper is."""
    texts = [page.read_text(encoding="utf-8").replace("@media print", "@media all") for page in pages]
    return walked(texts, (PAPER,), folder, LIGHT)


def test_the_keyboard_reaches_everything_in_reading_order(views: list[dict[str, Any]]) -> None:
    for view in views:
        focused = view["focused"]
        assert focused[0]["name"] == "Skip to the content"
        assert view["positive"] == 0, "the order is that of the page"
        assert all(each["active"] and each["outlined"] for each in focused), "what has the focus is seen"
        assert view["unreachable"] == 0, "wide tables scroll by keyboard and have a name"
        assert sum(each["tag"] == "SUMMARY" and each["inMain"] for each in focused) > 5


def test_links_headings_and_landmarks(views: list[dict[str, Any]]) -> None:
    for view in views:
        assert view["broken"] == []
        assert view["landmarks"] == [1, 1, 1]
        assert view["outline"][0] == 1
        steps = zip(view["outline"], view["outline"][1:], strict=False)
        assert all(deeper <= level + 1 or deeper == 4 for level, deeper in steps)


def test_nothing_is_cut_off(views: list[dict[str, Any]]) -> None:
    for view in views:
        assert view["scrollWidth"] <= view["width"]
        assert view["cut"] == []


def test_figures_have_titles_axes_captions_and_lines(views: list[dict[str, Any]]) -> None:
    assert [len(view["figures"]) for view in views] == [12, 12, 12, 5, 5, 5]
    for view in views:
        for figure in view["figures"]:
            assert figure["title"] and figure["labels"] == 2 and figure["caption"] > 20 and figure["lines"] > 2


def test_contrast_of_every_new_text_and_line(views: list[dict[str, Any]]) -> None:
    """WCAG 2 AA: text 4.5, graphics 3."""
    for view in views:
        assert len(view["contrasts"]) > 20
        assert [pair for pair in view["contrasts"] if contrast(pair[1], pair[2]) < 4.5] == []
        assert view["lines"]
        assert [pair for pair in view["lines"] if contrast(pair[1], pair[2]) < 3] == []


def test_paper_shows_what_was_folded_and_cuts_no_table(printed: list[dict[str, Any]]) -> None:
    for view in printed:
        assert view["scrollWidth"] <= view["width"]
        assert (view["cut"], view["cutTables"]) == ([], [])
        assert view["positions"] > 2
        assert view["hidden"] == 0, "positions are folded on the screen only"
        assert not view["nav"]
        assert all(luminance(ground) > 0.6 for _, _, ground in view["contrasts"]), "on white paper"


def test_a_page_prints(pages: tuple[Path, Path], folder: Path) -> None:
    paper = folder / "page.pdf"
    chromium(pages[0], folder / "profile", f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    assert paper.read_bytes().startswith(b"%PDF")
    assert paper.stat().st_size > 50_000


def requested(page: Path, folder: Path) -> list[str]:
    """What the page asks of the network, by chromium's own log; what the browser itself asks has no origin."""
    log = folder / "network.json"
    log.unlink(missing_ok=True)
    dom, console = chromium(page, folder / "profile", f"--log-net-log={log}", "--host-resolver-rules=MAP * ~NOTFOUND")
    assert "<body" in dom
    events = [event.get("params", {}) for event in json.loads(log.read_text(encoding="utf-8"))["events"]]
    return [
        event["url"]
        for event in events
        if event.get("initiator", "not an origin") != "not an origin" and not event.get("url", "").startswith("data:")
    ] + console


def test_pages_request_nothing_and_say_nothing(pages: tuple[Path, Path], folder: Path) -> None:
    for page in pages:
        assert requested(page, folder) == []


def test_a_request_would_have_been_noticed(pages: tuple[Path, Path], folder: Path) -> None:
    """With the policy taken away and an image planted."""
    text = pages[0].read_text(encoding="utf-8")
    planted = re.sub(r"<meta http-equiv=.*?>", "", text).replace("</main>", '<img src="http://example.org/x"></main>')
    page = folder / "planted.html"
    page.write_text(planted, encoding="utf-8")
    assert "http://example.org/x" in requested(page, folder)


def test_the_policy_stops_a_request_even_if_escaping_failed(pages: tuple[Path, Path], folder: Path) -> None:
    text = pages[1].read_text(encoding="utf-8")
    page = folder / "stopped.html"
    page.write_text(text.replace("</main>", '<img src="http://example.org/x"></main>'), encoding="utf-8")
    found = requested(page, folder)
    assert "http://example.org/x" not in found
    assert len(found) == 1 and "Content Security Policy" in found[0]


def test_a_table_cut_off_by_paper_would_have_been_noticed(pages: tuple[Path, Path], folder: Path) -> None:
    text = pages[0].read_text(encoding="utf-8").replace("@media print", "@media all")
    planted = text.replace("</main>", '<table style="min-width: 900px"><tr><td>wide</td></tr></table></main>')
    (view,) = walked([planted], (PAPER,), folder, LIGHT)
    assert view["cut"] == ["wide"]


def test_a_focus_order_of_its_own_would_have_been_noticed(pages: tuple[Path, Path], folder: Path) -> None:
    text = pages[0].read_text(encoding="utf-8")
    planted = text.replace("</main>", '<a href="#nowhere" tabindex="2" style="outline: none">lost</a></main>')
    (view,) = walked([planted], (1200,), folder, LIGHT)
    assert view["positive"] == 1
    assert view["broken"] == ["#nowhere"]
    assert not all(each["outlined"] for each in view["focused"])
