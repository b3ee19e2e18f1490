"""The app as a person uses it: a real server, a real Chromium, both languages, light and dark, a phone, the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from ronghui.catalog import Catalog, Language, load_catalog
from tests.browser.serving import READY, Server, launched, learner, served

pytestmark = pytest.mark.browser

A1 = "/exercise?id=foundations/concat_features"
WRONG = "import numpy as np\n\n\ndef concat_features(img, txt):\n    return np.concatenate((txt, img))\n"
SCREENSHOTS = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
WORDS = {
    "en": {"fail": "Not yet right", "pass": "Passed", "passed": "1 of {n} passed", "state": "passed"},
    "zh": {"fail": "还不对", "pass": "通过", "passed": "通过 1/{n}", "state": "已通过"},
}
PAGES = [
    "/",
    "/exercises",
    "/interview",
    "/review",
    "/settings",
    "/glossary",
    A1,
    "/exercise?id=no/such",
    "/question?id=where-to-fuse/fusion-principles",
    "/lesson?id=where-to-fuse/positions",
    "/lesson?id=imbalance/three-imbalances",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with served() as server:
        yield server


def at(server: Server, path: str, lang: str) -> str:
    return f"{server.address}{path}{'&' if '?' in path else '?'}lang={lang}"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_mistake_is_named_a_right_answer_passes_and_a_killed_server_loses_nothing(
    browser: Browser, catalog: Catalog, lang: str
) -> None:
    exercise = catalog.exercises["foundations/concat_features"]
    words = WORDS[lang]
    with served() as server, learner(browser) as me:
        me.open(at(server, A1, lang))
        me.type_code(WRONG)
        me.submit()
        panel = me.page.locator(".st-key-verdict")
        expect(panel).to_contain_text(words["fail"], timeout=30_000)
        mistake = exercise.words["zh" if lang == "zh" else "en"].get("mistake", "swapped-order")
        assert mistake is not None
        expect(panel).to_contain_text(mistake.title.replace("`", ""))
        me.settle(800)
        if lang == "en":
            SCREENSHOTS.mkdir(exist_ok=True)
            me.page.screenshot(path=SCREENSHOTS / "exercise-en-light.png", animations="disabled", caret="hide")
        me.type_code(exercise.solution)
        me.submit()
        expect(panel).to_contain_text(words["pass"], timeout=30_000)
        me.settle()
        unsubmitted = exercise.solution + "\n# still thinking\n"
        me.type_code(unsubmitted)
        me.page.wait_for_timeout(1000)  # what was typed a moment ago is safe
        server.kill()
        server.start()
        me.page.reload()
        me.settle()
        expect(me.page.locator(".cm-content")).to_contain_text("# still thinking", timeout=30_000)
        me.open(at(server, "/exercises", lang))
        expect(me.page.locator("body")).to_contain_text(words["passed"].format(n=len(catalog.exercises)))


def test_the_learners_own_error_line_is_marked_and_run_prints(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(at(server, A1, "en"))
        me.type_code("print('hello there')\nx = 1 / 0\n")
        me.page.keyboard.press("ControlOrMeta+Enter")
        panel = me.page.locator(".st-key-verdict")
        expect(panel).to_contain_text("hello there", timeout=30_000)
        expect(panel).to_contain_text("ZeroDivisionError on line 2")
        expect(me.page.locator(".cm-lint-marker-error")).to_have_count(1, timeout=15_000)


def test_a_result_of_older_code_says_so_as_soon_as_one_types(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(at(server, A1, "en"))
        me.type_code(WRONG)
        me.submit()
        panel = me.page.locator(".st-key-verdict")
        expect(panel).to_contain_text("Not yet right", timeout=30_000)
        me.settle()
        me.page.locator(".cm-content").click()
        me.page.keyboard.type("# more")
        expect(panel).to_contain_text("belongs to older code", timeout=15_000)


def test_a_page_switch_and_back_keeps_what_was_typed(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(at(server, "/exercise?id=foundations/batch_concat", "en"))
        me.type_code("# half a thought\n")
        me.page.get_by_role("link", name="Interview").first.click()
        me.settle()
        me.page.go_back()
        me.settle()
        expect(me.page.locator(".cm-content")).to_contain_text("# half a thought", timeout=30_000)


def test_an_exercise_can_be_done_with_the_keyboard_alone(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(at(server, A1, "en"))
        focused = ""
        for _ in range(60):
            me.page.keyboard.press("Tab")
            focused = me.page.evaluate(
                "() => { let e = document.activeElement; while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;"
                " return e.className }"
            )
            if "cm-content" in focused:
                break
        assert "cm-content" in focused, "the editor is reached with Tab"
        me.page.keyboard.press("ControlOrMeta+a")
        me.page.keyboard.insert_text(WRONG)
        me.page.keyboard.press("Escape")
        me.page.keyboard.press("Tab")
        me.page.keyboard.press("Tab")
        me.page.keyboard.press("Enter")  # Run, then Submit: the second button
        expect(me.page.locator(".st-key-verdict")).to_contain_text("Not yet right", timeout=30_000)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("path", PAGES)
def test_every_page_opens_clean_in_both_languages(browser: Browser, server: Server, path: str, lang: str) -> None:
    """No console error, no request to another host, the language told to the browser, axe content at A and AA."""
    scheme = "dark" if lang == "zh" else "light"
    with learner(browser, color_scheme=scheme) as me:
        me.open(at(server, path, lang))
        expect(me.page.locator("html")).to_have_attribute("lang", "zh-CN" if lang == "zh" else "en", timeout=15_000)
        me.settle(600)
        assert not me.page.locator("[data-testid=stException]").count()
        assert not me.foreign
        assert not me.errors
        violations(me.page)


def violations(page: Page) -> None:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    broken = [
        f"{v['id']}: {v['help']}: " + "; ".join(n["html"][:160] for n in v["nodes"][:3])
        for v in found.response["violations"]
    ]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("path", ["/", A1, "/lesson?id=where-to-fuse/positions", "/exercises", "/settings"])
def test_nothing_is_wider_than_a_phone(browser: Browser, server: Server, path: str) -> None:
    with learner(browser, width=390) as me:
        me.open(at(server, path, "zh"))
        me.settle(600)
        width = me.page.evaluate("document.scrollingElement.scrollWidth")
        assert width <= 390
        violations(me.page)


@pytest.mark.parametrize("id", load_catalog().lessons)
def test_every_lesson_opens_in_both_languages_and_its_figures_answer_the_keyboard(
    browser: Browser, server: Server, catalog: Catalog, id: str
) -> None:
    lesson = catalog.lessons[id]
    sliders = sum(len(figure.states) > 1 for figure in lesson.spec.figures.values())
    with learner(browser) as me:
        me.open(at(server, f"/lesson?id={id}", "en"))
        for prediction in lesson.spec.predictions:
            box = me.page.locator(f".st-key-prediction_{id.replace('/', '-')}_{prediction}")
            box.locator("button").first.click(timeout=90_000)
            expect(box.get_by_text("your answer", exact=True).first).to_be_visible(timeout=90_000)
        expect(me.page.locator("input[type=range]")).to_have_count(sliders, timeout=90_000)
        me.settle()  # the rerun after the last prediction may still put figures in place anew
        for number in range(sliders):
            slider = me.page.locator("input[type=range]").nth(number)
            slider.scroll_into_view_if_needed()
            before = slider.get_attribute("aria-valuetext")
            at_end = slider.evaluate("e => e.value === e.max")
            slider.focus()
            me.page.keyboard.press("ArrowLeft" if at_end else "ArrowRight")
            expect(slider).not_to_have_attribute("aria-valuetext", before or "")
        me.open(at(server, f"/lesson?id={id}", "zh"))  # predictions made once stay made
        expect(me.page.locator("h1")).to_have_text(lesson.words["zh"].title)
        expect(me.page.locator("input[type=range]")).to_have_count(sliders, timeout=90_000)
        expect(me.page.locator(".fig-plot").nth(len(lesson.spec.figures) - 1)).to_be_attached(timeout=90_000)
        assert not me.errors
        assert not me.foreign


def test_the_app_never_loads_torch_while_the_sandbox_does(server: Server, browser: Browser) -> None:
    with learner(browser) as me:
        me.open(at(server, "/exercise?id=attention/cross_attention", "en"))
    assert server.process is not None
    maps = Path(f"/proc/{server.process.pid}/maps")
    if not maps.exists():
        pytest.skip("needs /proc")
    assert "libtorch" not in maps.read_text()


def test_the_first_failing_case_shows_pictures(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(at(server, A1, "en"))
        me.type_code(WRONG)
        me.submit()
        expect(me.page.locator(".st-key-verdict")).to_contain_text("Not yet right", timeout=30_000)
        expect(me.page.locator(".fig-plot")).to_have_count(2, timeout=15_000)


def test_the_language_is_remembered(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(f"{server.address}/exercises")
        me.page.get_by_role("radio", name="中文").or_(me.page.get_by_role("button", name="中文")).first.click()
        expect(me.page.locator("h1")).to_contain_text("练习", timeout=15_000)
        me.page.wait_for_selector(READY)
    with learner(browser) as again:
        again.open(f"{server.address}/exercises")
        expect(again.page.locator("h1")).to_contain_text("练习", timeout=15_000)
        again.page.get_by_role("radio", name="English").or_(
            again.page.get_by_role("button", name="English")
        ).first.click()
        expect(again.page.locator("h1")).to_contain_text("Exercises", timeout=15_000)


def test_a_theme_is_chosen_by_keyboard_and_holds_on_every_page(browser: Browser, server: Server) -> None:
    background = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
    dark, light = "rgb(15, 17, 23)", "rgb(255, 255, 255)"
    with learner(browser) as me:
        me.open(at(server, "/settings", "zh"))
        assert me.page.evaluate(background) == light
        me.page.locator("input[name=theme][value=System]").focus()
        me.page.keyboard.press("ArrowRight")
        me.page.wait_for_function(f"{background} === '{light}'")
        me.page.locator("input[name=theme][value=Light]:checked").focus(timeout=15_000)
        me.page.keyboard.press("ArrowRight")
        expect(me.page.locator("input[name=theme][value=Dark]")).to_be_checked(timeout=15_000)
        for path in ["/settings", "/", "/exercises", A1, "/lesson?id=where-to-fuse/positions"]:
            me.open(at(server, path, "zh"))
            assert me.page.evaluate(background) == dark, path


def test_a_question_is_answered_revealed_and_comes_back(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(at(server, "/question?id=where-to-fuse/fusion-principles", "en"))
        me.page.locator("textarea").first.fill("Map, then fuse.")
        me.page.get_by_role("button", name="Reveal the answer").click()
        expect(me.page.locator("body")).to_contain_text("What your answer should have held", timeout=15_000)
        me.page.get_by_role("button", name="Good ·").click()
        expect(me.page.locator("body")).to_contain_text("Comes back in", timeout=15_000)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_steps_are_put_in_order_by_keyboard(browser: Browser, server: Server, catalog: Catalog, lang: Language) -> None:
    question = next(q for q in catalog.questions.values() if q.spec.kind == "order")
    with learner(browser) as me:
        me.open(at(server, f"/question?id={question.id}", lang))
        row = me.page.locator("ol li")
        expect(row).to_have_count(len(question.spec.answer), timeout=15_000)
        for place, id in enumerate(question.spec.answer):
            mine = me.page.locator(f"ol li[data-id='{id}']")
            while mine.evaluate("e => [...e.parentElement.children].indexOf(e)") > place:
                mine.locator("button.up").focus()
                me.page.keyboard.press("Enter")
        me.settle()
        violations(me.page)
        me.page.get_by_role("button", name="Check" if lang == "en" else "看结果").click()
        expect(me.page.get_by_text("Right" if lang == "en" else "正确", exact=True).first).to_be_visible(timeout=15_000)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_wrong_line_is_found_and_said_why(
    browser: Browser, server: Server, catalog: Catalog, lang: Language
) -> None:
    question = next(q for q in catalog.questions.values() if q.spec.kind == "line")
    reason = question.words[lang].part("line", str(question.spec.line))
    assert reason is not None
    with learner(browser) as me:
        me.open(at(server, f"/question?id={question.id}", lang))
        me.page.get_by_role("radio", name=str(question.spec.line), exact=True).or_(
            me.page.get_by_role("button", name=str(question.spec.line), exact=True)
        ).first.click(timeout=15_000)
        me.settle()
        me.page.get_by_role("button", name="Check" if lang == "en" else "看结果").click()
        expect(me.page.get_by_text("Right" if lang == "en" else "正确", exact=True).first).to_be_visible(timeout=15_000)


def test_a_learner_takes_everything_along(browser: Browser, server: Server, tmp_path: Path) -> None:
    with learner(browser, accept_downloads=True) as me:
        me.open(at(server, "/settings", "en"))
        with me.page.expect_download() as download:
            me.page.get_by_role("button", name="Export").click()
        file = tmp_path / "mine.json"
        download.value.save_as(file)
        me.page.locator("input[type=file]").set_input_files(file)
        expect(me.page.locator("body")).to_contain_text("Imported: 0 new entries.", timeout=15_000)
        broken = tmp_path / "broken.json"
        broken.write_text('{"version": 99}')
        me.page.locator("input[type=file]").set_input_files(broken)
        expect(me.page.locator("body")).to_contain_text("cannot be imported", timeout=15_000)


LOOP = "def concat_features(*features):\n    while True:\n        pass\n"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_endless_loop_shows_that_it_runs_and_can_be_cancelled(browser: Browser, server: Server, lang: str) -> None:
    with learner(browser) as me:
        me.open(at(server, A1, lang))
        me.type_code(LOOP)
        me.submit()
        cancel = me.page.get_by_role("button", name="Cancel" if lang == "en" else "取消")
        cancel.click(timeout=15_000)
        gone = "Cancelled: nothing was judged" if lang == "en" else "已取消，没有评判"
        expect(me.page.locator("body")).to_contain_text(gone, timeout=15_000)
        expect(cancel).to_have_count(0)
        me.type_code(WRONG)
        me.submit()
        verdict = "Not yet right" if lang == "en" else "还不对"
        expect(me.page.locator(".st-key-verdict")).to_contain_text(verdict, timeout=30_000)


def test_what_is_in_flight_survives_another_interaction(browser: Browser, server: Server) -> None:
    with learner(browser) as me:
        me.open(at(server, "/exercise?id=foundations/batch_concat", "en"))
        me.type_code("import time\ntime.sleep(4)\ndef batch_concat(image, text):\n    return image\n")
        me.submit()
        expect(me.page.get_by_role("button", name="Cancel")).to_be_visible(timeout=15_000)
        me.page.get_by_role("tab", name="Help").click()
        me.page.get_by_role("button", name="Show hint 1").click()  # a new run of the page, while the code still runs
        expect(me.page.locator(".st-key-verdict")).to_contain_text("Not yet right", timeout=30_000)
        expect(me.page.get_by_role("button", name="Cancel")).to_have_count(0)
