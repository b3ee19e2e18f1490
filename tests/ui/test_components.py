"""The editor and the figure as far as they can be known without a browser."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from ui.editor import LABELS, EditorEvent, _event
from ui.figure import _lean, _small, figure

ROOT = Path(__file__).parents[2]
WEB = ROOT / "ronghui" / "web"
MANIFEST = json.loads((WEB / "manifest.json").read_text(encoding="utf-8"))
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", ["sources", "built"])
def test_the_build_is_not_older_than_its_sources(kind: str) -> None:
    changed = {
        path
        for path, known in MANIFEST[kind].items()
        if not (ROOT / path).exists() or hashlib.sha256((ROOT / path).read_bytes()).hexdigest() != known
    }
    assert not changed, "run `cd frontend && npm ci && npm run build` and commit what it writes"


def test_every_source_and_every_built_script_is_in_the_manifest() -> None:
    sources = {p for p in (ROOT / "frontend").rglob("*.*js") if "node_modules" not in p.parts}
    found = {str(p.relative_to(ROOT)) for p in sources} | {str(p.relative_to(ROOT)) for p in WEB.rglob("*.js")}
    assert found <= MANIFEST["sources"].keys() | MANIFEST["built"].keys()


@pytest.mark.parametrize("name", ["editor", "figure"])
def test_a_component_has_one_entry_script(name: str) -> None:
    assert len(list((WEB / name).glob("index-*.js"))) == 1


def test_the_fonts_the_theme_names_are_in_the_house() -> None:
    for face in CONFIG["theme"]["fontFaces"]:
        assert (ROOT / face["url"].removeprefix("app/")).exists(), face["url"]


def test_every_text_the_editor_shows_has_a_label() -> None:
    source = (ROOT / "frontend" / "editor" / "index.js").read_text(encoding="utf-8")
    used = set(re.findall(r"labels\.(\w+)", source)) | {"run", "submit", "reset"}
    assert used == {name for name in LABELS if not name.startswith("cm:")}


def test_completions_know_the_members_learners_reach_for() -> None:
    lists = json.loads((WEB / "editor" / "completions.json").read_text(encoding="utf-8"))
    names = {module: " ".join(kinds.values()).split() for module, kinds in lists["modules"].items()}
    assert {"einsum", "linalg", "concatenate"} <= set(names["numpy"])
    assert {"norm", "svd"} <= set(names["numpy.linalg"])
    assert {"softmax", "cross_entropy", "normalize"} <= set(names["torch.nn.functional"])
    assert {"Linear", "Module", "functional"} <= set(names["torch.nn"])
    assert {"unsqueeze", "masked_fill"} <= set(lists["methods"]["torch"].split())


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two colours."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _editor_colours() -> dict[str, dict[str, str]]:
    source = (ROOT / "frontend" / "editor" / "look.js").read_text(encoding="utf-8")
    light, dark = source.split(".rh[data-mode=dark]")
    return {
        mode: dict(re.findall(r"--rh-([\w-]+): (#\w{6})", text)) for mode, text in (("light", light), ("dark", dark))
    }


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_code_colours_have_contrast_on_every_ground_they_stand_on(mode: str) -> None:
    ours, theme = _editor_colours()[mode], CONFIG["theme"][mode]
    inks = [ours[n] for n in ("keyword", "string", "number", "comment", "definition", "call", "self", "wrong")]
    grounds = [theme["backgroundColor"], ours["active"]]
    poor = {(ink, ground) for ink in inks for ground in grounds if contrast(ink, ground) < 4.5}
    assert not poor
    assert contrast(ours["on-primary"], theme["primaryColor"]) >= 4.5
    assert contrast(ours["muted"], theme["secondaryBackgroundColor"]) >= 4.5
    assert contrast(ours["edge"], theme["backgroundColor"]) >= 3  # the outline of a button


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_theme_texts_have_contrast(mode: str) -> None:
    theme = CONFIG["theme"][mode]
    for ground in (theme["backgroundColor"], theme["secondaryBackgroundColor"]):
        for name, colour in theme.items():
            if name.endswith("TextColor") or name in ("textColor", "linkColor", "primaryColor"):
                assert contrast(colour, ground) >= 4.5, f"{name} {colour} on {ground}"


def test_events_of_a_document_no_longer_shown_are_dropped() -> None:
    payload = {"code": "x = 1", "doc_id": "a/b", "nonce": "1", "tab": "t"}
    assert _event("run", payload, "a/b") == EditorEvent("run", "x = 1", "t", "1")
    assert _event("run", payload, "a/c") is None
    assert _event("run", None, "a/b") is None


def test_a_figure_travels_without_template_and_without_repeated_arrays() -> None:
    array = {"dtype": "f8", "bdata": "AAAAAAAA8D8="}
    state = {"data": [{"x": array, "y": array}], "layout": {"template": {"layout": {}}, "width": 3}}
    pool: dict[str, int] = {}
    first, second = _lean(state, pool), _lean(state, pool)
    assert pool == {"AAAAAAAA8D8=": 0}
    assert first == second == {"data": [{a: {"dtype": "f8", "bdata": 0} for a in "xy"}], "layout": {"width": 3}}


def test_a_caption_whose_brackets_do_not_balance_stays_plain() -> None:
    assert _small("see `a[0]`") == ":gray[:small[see `a[0]`]]"
    assert _small("$x$ in [0, 1)") == "$x$ in [0, 1)"


def test_as_many_labels_as_states() -> None:
    state: dict[str, Any] = {"data": [], "layout": {}}
    with pytest.raises(ValueError, match="1 states but 2 labels"):
        figure("f", states=[state], labels=["a", "b"], slider_label="", start=0, alt="", caption="", height=1, dark={})


def _page() -> None:
    import streamlit as st

    from ui.editor import EditorError, editor
    from ui.figure import figure
    from ui.language_tag import html_lang

    event = editor(
        "e",
        doc_id="a/b",
        code="x = 1\n",
        rev=0,
        saved_at=None,
        labels={},
        error=EditorError(1, "wrong"),
        height=300,
        stack="numpy",
    )
    st.text(f"event {event}")
    state = {"data": [{"type": "scatter", "y": [1, 2]}], "layout": {}}
    figure(
        "f",
        states=[state],
        labels=["a"],
        slider_label="",
        start=0,
        alt="a line",
        caption="It rises.",
        height=200,
        dark={},
    )
    html_lang("en")


def test_a_page_with_all_components_runs_under_apptest() -> None:
    at = AppTest.from_function(_page, default_timeout=20).run()
    assert not at.exception
    assert at.text[0].value == "event None"  # nothing fires on mount
    assert len(at.get("bidi_component")) == 3
