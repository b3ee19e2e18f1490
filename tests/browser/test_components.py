"""The editor and the figure in a real Chromium against a real server: nothing typed is lost, nothing shuts anyone out."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.serving import FLAGS

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
PATIENCE = 20_000  # milliseconds; the machine may be busy

SERVER = """
import sys
import streamlit as st
from starlette.responses import JSONResponse
from starlette.routing import Route

async def post(_request):
    return JSONResponse({"revision": 7, "saved_at": "2026-01-01T00:00:00+00:00", "conflict": False})

app = st.App("page.py", routes=[Route("/api/draft", post, methods=["POST"])])
app.run(config={"server.port": int(sys.argv[1]), "server.address": "127.0.0.1", "server.headless": True})
"""

PAGE = """
import json
import numpy as np
import plotly.graph_objects as go
import streamlit as st
from ronghui.drawing import LIGHT_TO_DARK
from ui.editor import EditorError, editor
from ui.figure import figure
from ui.language_tag import html_lang

state = st.session_state
state.setdefault("rev", 0)
first = st.query_params.get("doc", "a/one")
state.setdefault("doc", first)
state.setdefault("said", "nothing yet")

def wave(k):
    x = np.linspace(0, 6, 400)
    f = go.Figure()
    f.add_scatter(x=x, y=np.sin(k * x / 10), name="image", line_color="#c2410c")
    f.add_scatter(x=x, y=np.cos(k * x / 10), name="text", line_color="#0b7285")
    f.update_layout(yaxis_range=[-1.1, 1.1], xaxis_title="time", title="Waves")
    return json.loads(f.to_json())

def heat(seed):
    f = go.Figure(go.Heatmap(z=np.random.default_rng(seed).normal(size=(6, 8)), zmid=0,
                             colorscale=[[0, "#0b7285"], [0.5, "#ffffff"], [1, "#c2410c"]]))
    return json.loads(f.to_json())

st.title("Trial")
event = editor("e", doc_id=state.doc, code=f"# {state.doc}\\nimport numpy as np\\nx = 1\\n", rev=state.rev, saved_at=None,
               labels={}, error=EditorError(3, "wrong shape") if state.get("wrong") else None, height=320, stack="numpy")
if event:
    state.said = f"{event.action}: {event.code!r}"
    if event.action == "reset":
        state.rev += 1
        st.rerun()
with st.container(horizontal=True):
    if st.button("Other exercise"):
        state.doc = "a/two" if state.doc == first else first
        st.rerun()
    if st.button("Mark"):
        state.wrong = True
        st.rerun()
st.text(state.said)
figure("f", states=[wave(k) for k in range(41)], labels=[f"k = {k}" for k in range(41)], slider_label="Speed of both waves, in tenths of a turn", start=10,
       alt="Two waves", caption="They meet where `sin` equals **cos**.", height=260, dark=LIGHT_TO_DARK)
figure("h", states=(), labels=["z"], slider_label="", start=0, alt="A map", caption="", height=200, dark=LIGHT_TO_DARK,
       variants={"Reference": [heat(0)], "My code": [heat(1)]}, toggle_label="Whose code")
html_lang("en-GB")
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("trial")
    (folder / "server.py").write_text(SERVER, encoding="utf-8")
    (folder / "page.py").write_text(PAGE, encoding="utf-8")
    shutil.copytree(ROOT / ".streamlit", folder / ".streamlit")
    shutil.copytree(ROOT / "static", folder / "static")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen([sys.executable, "server.py", str(port)], cwd=folder)
    url = f"http://127.0.0.1:{port}"
    try:
        _await_health(url, server)
        yield url
    finally:
        server.terminate()
        server.wait(10)


def _await_health(url: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the trial server did not start")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One browser for all, so that only the first visit is a cold one; every test has an exercise of its own."""
    desk = browser.new_context(viewport={"width": 1000, "height": 900}, reduced_motion="reduce")
    desk.set_default_timeout(PATIENCE)
    yield desk
    desk.close()


@pytest.fixture
def page(context: BrowserContext, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The trial page on an exercise nobody has opened."""
    fresh = visit(context, f"{address}/?doc=a/{request.node.name}")
    yield fresh
    fresh.close()


def visit(context: BrowserContext, url: str) -> Page:
    page = context.new_page()
    page.goto(url)
    page.wait_for_selector(".cm-content")
    return page


def code(page: Page) -> str:
    """The document, as far as it is on the screen; here it always is."""
    return page.locator(".cm-content").evaluate(
        "e => [...e.querySelectorAll('.cm-line')].map(l => l.textContent).join('\\n')"
    )


def write(page: Page, text: str) -> None:
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text(text)


@pytest.mark.parametrize(("scheme", "width"), [("light", 1000), ("dark", 1000), ("light", 390)])
def test_the_page_is_accessible_stays_put_and_asks_no_other_host(
    browser: Browser, address: str, scheme: str, width: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,
        has_touch=width < 500,
        reduced_motion="reduce",  # type: ignore[arg-type]
    )
    context.set_default_timeout(PATIENCE)
    context.add_init_script(
        "window.shifted = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { window.shifted += e.value }))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = visit(context, address)
    page.wait_for_selector(".fig-plot[data-updates]")
    expect(page.locator(".rh")).to_have_attribute("data-mode", scheme)
    page.wait_for_function("document.documentElement.lang === 'en-GB'")
    assert not [url for url in asked if not url.startswith((address, "data:", "blob:"))]
    assert page.evaluate("window.shifted") < 0.05
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"
    value = page.locator(".fig-slide output").bounding_box()
    assert value is not None
    assert value["x"] + value["width"] <= width, "a long label pushes the slider off the page"
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    found = Axe().run(page, options={"runOnly": tags}).response["violations"]
    assert not [(v["id"], [n["html"] for n in v["nodes"]]) for v in found]
    context.close()


def test_what_was_typed_survives_reload_switch_and_reset(page: Page) -> None:
    with page.expect_request("**/api/draft") as posted:
        write(page, "typed = 1")
    saved = posted.value.post_data_json
    assert saved["code"].endswith("typed = 1")
    assert saved["exercise"] == "a/test_what_was_typed_survives_reload_switch_and_reset"
    assert saved["base"] is None
    assert saved["tab"]
    expect(page.locator(".rh-state")).to_have_text("Saved")
    with page.expect_request("**/api/draft") as posted:
        write(page, "\nmore")
    assert posted.value.post_data_json["base"] == 7  # what the first answer said
    write(page, "\nlast words")
    page.reload()  # at once: before any timer
    page.wait_for_selector(".cm-content")
    assert code(page).endswith("typed = 1\nmore\nlast words")

    page.get_by_role("button", name="Other exercise").click()
    expect(page.locator(".cm-content")).to_contain_text("# a/two")
    write(page, "second")
    page.get_by_role("button", name="Other exercise").click()
    expect(page.locator(".cm-content")).to_contain_text("last words")
    page.get_by_role("button", name="Other exercise").click()
    expect(page.locator(".cm-content")).to_contain_text("second")

    page.get_by_role("button", name="Reset").click()
    expect(page.locator(".cm-content")).not_to_contain_text("second")
    page.locator(".cm-content").click()
    page.keyboard.press("Control+z")
    expect(page.locator(".cm-content")).to_contain_text("second")


def test_run_and_submit_carry_the_text_and_nothing_fires_by_itself(page: Page) -> None:
    expect(page.get_by_text("nothing yet")).to_be_visible()
    write(page, "y = 2")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("run: ")).to_contain_text("y = 2")
    write(page, "\nz = 3")
    page.keyboard.press("Control+Shift+Enter")
    expect(page.get_by_text("submit: ")).to_contain_text("z = 3")
    page.locator("h1").click()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("run: ")).to_contain_text("z = 3")


def test_without_the_draft_route_a_draft_comes_as_an_event(page: Page) -> None:
    page.route("**/api/draft", lambda route: route.fulfill(status=404))
    write(page, "plain server")
    expect(page.get_by_text("draft: ")).to_contain_text("plain server")


def test_another_tab_is_announced_and_never_written_over(page: Page) -> None:
    first, second = page, visit(page.context, page.url)
    write(first, "mine")
    write(second, "theirs")
    first.bring_to_front()
    note = first.locator(".rh-note")
    expect(note).to_contain_text("changed in another tab")
    assert "mine" in code(first)
    assert "theirs" not in code(first)
    note.get_by_role("button", name="Load that version").click()
    assert "theirs" in code(first)
    first.locator(".cm-content").click()
    first.keyboard.press("Control+z")
    assert "mine" in code(first)
    second.close()


def test_the_editor_indents_completes_marks_and_lets_go(page: Page) -> None:
    write(page, "")
    page.keyboard.type("if x:\n")
    assert code(page).endswith("if x:\n    ")
    page.keyboard.type("np.linalg.nor")
    expect(page.locator(".cm-tooltip-autocomplete li").first).to_contain_text("norm")
    page.wait_for_timeout(100)  # for 75 ms CodeMirror takes no answer, lest a list that just opened swallow a key
    page.keyboard.press("Tab")
    assert code(page).endswith("np.linalg.norm")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    focused = "(() => { let e = document.activeElement; while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return e.textContent })()"
    assert page.evaluate(focused).startswith("Run")
    page.get_by_role("button", name="Mark").click()
    expect(page.locator(".cm-lintRange-error")).to_have_text("x = 1")


def test_the_slider_draws_thirty_states_a_second(page: Page) -> None:
    slider = page.get_by_label("Speed of both waves")
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(slider).to_have_attribute("aria-valuetext", "k = 11")
    expect(page.locator(".fig-slide output")).to_have_text("k = 11")
    plot = page.get_by_role("img", name="Two waves")
    expect(plot).to_have_attribute("data-state", "11")
    # Time of the page's own thread, so that a busy machine does not count.
    profiler = page.context.new_cdp_session(page)
    profiler.send("Performance.enable", {"timeDomain": "threadTicks"})

    def seconds() -> float:
        return next(
            m["value"] for m in profiler.send("Performance.getMetrics")["metrics"] if m["name"] == "TaskDuration"
        )

    drag = """(plot) => new Promise(done => {
      const slider = plot.getRootNode().querySelector('input[type=range]'), first = +plot.dataset.updates
      let i = 0
      const step = () => {
        if (i === 60) return setTimeout(() => done(+plot.dataset.updates - first), 50)
        slider.value = i++ % 41
        slider.dispatchEvent(new Event('input'))
        requestAnimationFrame(step)
      }
      step()
    })"""
    plot.evaluate(drag)  # the first round prepares the states
    before = seconds()
    updates = plot.evaluate(drag)
    spent = (seconds() - before) / updates
    assert updates >= 55
    assert spent < 1 / 30, f"{1000 * spent:.1f} ms a state"


def test_the_toggle_and_the_theme_redraw_at_once(page: Page) -> None:
    plot = page.get_by_role("img", name="A map")
    plot.scroll_into_view_if_needed()
    expect(plot).to_have_attribute("data-updates", "1")
    page.get_by_label("My code").check()
    expect(plot).to_have_attribute("data-updates", "2")
    line = page.get_by_role("img", name="Two waves").locator(".scatterlayer .js-line").first
    expect(line).to_have_css("stroke", "rgb(194, 65, 12)")
    page.emulate_media(color_scheme="dark")
    expect(line).to_have_css("stroke", "rgb(255, 169, 77)")
    expect(page.locator(".rh")).to_have_attribute("data-mode", "dark")
