"""The README's pictures of the report: `make screenshots` decodes the shipped pair and photographs the pages.

    python docs/screenshots.py [--runs runs/screenshots] [--out docs/images]

Needs chromium on the PATH. The runs are kept, so that the pictures of a new style take seconds. Every picture comes
light and dark, under a fixed name; one larger than MOST_BYTES is refused.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from symcert.cli import main as symcert

MOST_BYTES = 250_000
SCHEMES = {"light": "1", "dark": "0"}
"""Name -> chromium's preferredColorScheme."""

PROMPTS = ("--limit", "12", "--seed", "6", "--max-new-tokens", "64")
STRICT = ("--rule", "strict", "--rule", "tree:m=4")
LOSSY = ("--rule", "additive:t=0.3", "--rule", "typical:epsilon=0.3,delta=0.09")


@dataclass(frozen=True)
class Picture:
    """A view of a page, `width` x `height` CSS pixels from its top, or from the heading `start` on."""

    name: str
    page: str
    width: int
    height: int
    start: str | None = None


PICTURES = (
    Picture("report", "report.html", 1400, 940),
    Picture("positions", "report.html", 1060, 900, "rule0-worst"),
    Picture("comparison", "comparison.html", 1060, 1000),
    Picture("divergence", "comparison.html", 1060, 860, "prompts1"),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=Path, default=Path("runs/screenshots"))
    parser.add_argument("--out", type=Path, default=Path("docs/images"))
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("there is no chromium on the PATH; install it (Debian: apt-get install chromium)", file=sys.stderr)
        return 2
    written = _pages(options.runs)
    if written:
        return written
    options.out.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        for scheme, preference in SCHEMES.items():
            target = options.out / f"{picture.name}-{scheme}.png"
            photograph(chromium, picture, options.runs / picture.page, preference, target)
            print(f"{target} {target.stat().st_size:,} bytes")
            if target.stat().st_size > MOST_BYTES:
                print(f"{target} is larger than {MOST_BYTES:,} bytes; make the picture smaller", file=sys.stderr)
                return 1
    return 0


def _pages(runs: Path) -> int:
    """Decode and write the pages; the exit code of the first command that failed, else 0."""
    strict, lossy = str(runs / "shipped-pair"), str(runs / "lossy")
    commands = (
        ["certify", *PROMPTS, *STRICT, "--out", strict, "--quiet"],
        ["certify", *PROMPTS, *LOSSY, "--out", lossy, "--quiet"],
        ["report", strict, "--output", str(runs / "report.html")],
        ["report", strict, lossy, "--output", str(runs / "comparison.html")],
    )
    return next((code for command in commands if (code := symcert(command))), 0)


def photograph(chromium: str, picture: Picture, page: Path, preference: str, target: Path) -> None:
    """Write one PNG. Raises CalledProcessError where chromium fails."""
    with tempfile.TemporaryDirectory() as folder:
        view = Path(folder) / "view.html"
        view.write_text(cut(page.read_text(encoding="utf-8"), picture.start), encoding="utf-8")
        command = [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            f"--user-data-dir={folder}/profile", f"--blink-settings=preferredColorScheme={preference}",
            f"--window-size={picture.width},{picture.height}", f"--screenshot={target.resolve()}", view.as_uri(),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=120)


def cut(text: str, start: str | None) -> str:
    """The page from a heading of a section on; raises ValueError where there is none."""
    if start is None:
        return text
    if f'id="{start}"' not in text:
        raise ValueError(f"the page has no heading {start}")
    hidden = f"section:has(#{start}) > :not(#{start}):not(#{start} ~ *), main > section:not(:has(#{start}))"
    style = f"<style>header, nav, .skip, {hidden} {{ display: none !important; }} section {{ margin: 0; }}</style>"
    return text.replace("</head>", f"{style}</head>", 1)


if __name__ == "__main__":
    sys.exit(main())
