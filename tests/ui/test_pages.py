"""Every page in both languages through AppTest: no exception, the right words, and the store's failures said."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ronghui.catalog import ROOT, Catalog, load_catalog
from ronghui.grading import Grader, Submission
from ronghui.grading.report import to_stored
from ronghui.store import shared_store

pytestmark = pytest.mark.usefixtures("own_home")
PLAIN = ["home", "exercises", "interview", "review", "settings"]


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RONGHUI_HOME", str(tmp_path))
    monkeypatch.setenv("RONGHUI_CACHE", str(ROOT / ".cache"))


def opened(page: str, lang: str, **query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=90)
    app.query_params["lang"] = lang
    app.run()
    return app if page == "home" else go(app, page, lang, **query)


def go(app: AppTest, page: str, lang: str, **query: str) -> AppTest:
    """To another page, as by a link in the same tab."""
    app.switch_page(f"pages/{page}.py")
    app.query_params["lang"] = lang
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


@pytest.mark.parametrize(
    "lang, title", [("zh", "推荐系统中的多模态融合"), ("en", "Multimodal fusion for recommender systems")]
)
def test_home_speaks_the_language_of_the_address(lang: str, title: str) -> None:
    app = opened("home", lang)
    assert not app.exception
    assert app.title[0].value == title


@pytest.mark.parametrize("page", PLAIN)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_runs_without_exception(page: str, lang: str) -> None:
    app = opened(page, lang)
    assert not app.exception
    assert len(app.title) == 1


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_exercise_opens(catalog: Catalog, lang: str) -> None:
    app = opened("exercises", lang)
    for id, exercise in catalog.exercises.items():
        go(app, "exercise", lang, id=id)
        assert not app.exception, id
        assert app.title[0].value == exercise.words["zh" if lang == "zh" else "en"].title


@pytest.mark.parametrize("id", load_catalog().lessons)
def test_every_lesson_opens_and_shows_all_of_itself_once_predicted(catalog: Catalog, id: str) -> None:
    """In one language; the browser test opens both."""
    lesson = catalog.lessons[id]
    app = opened("lesson", "zh", id=id)
    assert not app.exception
    asked = [b for b in app.button if b.key and b.key.startswith("predict_")]
    assert bool(asked) == bool(lesson.spec.predictions)
    before = len(app.markdown)
    for prediction in lesson.spec.predictions:
        next(b for b in app.button if b.key and b.key.startswith(f"predict_{id}_{prediction}_")).click()
        app.run()
    assert not app.exception
    assert len(app.markdown) > before
    assert len(app.get("bidi_component")) >= len(lesson.spec.figures)
    assert not [m.value for m in app.markdown if "{{" in m.value]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_question_opens(catalog: Catalog, lang: str) -> None:
    app = opened("interview", lang)
    for id, question in catalog.questions.items():
        go(app, "question", lang, id=id)
        assert not app.exception, id
        assert app.title[0].value == question.words["zh" if lang == "zh" else "en"].title


@pytest.mark.parametrize("page", ["exercise", "lesson", "question"])
def test_an_unknown_id_is_a_sentence(page: str) -> None:
    app = opened(page, "en", id="no/such")
    assert not app.exception
    assert app.title[0].value == "Not found"


def test_hints_come_one_at_a_time_and_are_remembered() -> None:
    app = opened("exercise", "en", id="foundations/concat_features")
    for number in (1, 2, 3):
        button = next(b for b in app.button if b.label.startswith("Show hint"))
        assert button.label == f"Show hint {number} of 3"
        button.click()
        app.run()
    assert not [b for b in app.button if b.label.startswith("Show hint")]
    again = opened("exercise", "en", id="foundations/concat_features")
    assert not [b for b in again.button if b.label.startswith("Show hint")]


def test_a_solution_viewed_before_a_pass_comes_back_for_review() -> None:
    app = opened("exercise", "en", id="foundations/concat_features")
    next(b for b in app.button if b.label == "Show the solution").click()
    app.run()
    assert any("np.concatenate" in code.value for code in app.code)
    store = shared_store()
    cards = store.cards(store.learner("local"))
    assert [card.subject for card in cards] == ["exercise:foundations/concat_features"]


def test_a_read_only_database_is_a_sentence_and_the_page_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RONGHUI_DATABASE_URL", "sqlite:////proc/ronghui.db")
    app = opened("home", "en")
    assert not app.exception
    assert [w.value.split(":")[0] for w in app.warning] == ["Your progress cannot be saved"], "said once"
    app = opened("exercise", "en", id="foundations/concat_features")
    assert not app.exception
    assert app.title[0].value == "Concatenate two feature vectors"


def test_a_choice_names_right_and_wrong_with_their_reasons(catalog: Catalog) -> None:
    question = next(q for q in catalog.questions.values() if q.spec.kind == "single")
    app = opened("question", "en", id=question.id)
    wrong = next(p.id for p in question.words["en"].parts_of("option") if p.id not in question.spec.answer)
    app.radio[0].set_value(wrong)
    next(b for b in app.button if b.label == "Check").click()
    app.run()
    shown = "\n".join(m.value for m in app.markdown)
    assert "Not right" in shown
    for part in question.words["en"].parts_of("option"):
        assert part.rest in shown


def test_a_numeric_slip_is_named(catalog: Catalog) -> None:
    question = next(q for q in catalog.questions.values() if q.spec.numeric and q.spec.numeric.slips)
    assert question.spec.numeric is not None
    id, value = next(iter(question.spec.numeric.slips.items()))
    app = opened("question", "en", id=question.id)
    app.number_input[0].set_value(value)
    next(b for b in app.button if b.label == "Check").click()
    app.run()
    slip = question.words["en"].part("slip", id)
    assert slip is not None
    assert any(slip.text in m.value for m in app.markdown)


def test_grading_oneself_schedules_the_question(catalog: Catalog) -> None:
    question = next(q for q in catalog.questions.values() if q.spec.kind == "open")
    app = opened("question", "zh", id=question.id)
    next(b for b in app.button if b.label == "看答案").click()
    app.run()
    next(b for b in app.button if "记得" in b.label).click()
    app.run()
    assert any("后再见" in m.value for m in app.markdown)


def test_a_stored_verdict_is_shown_and_its_pictures_are_made_again(catalog: Catalog, grader: Grader) -> None:
    exercise = catalog.exercises["foundations/concat_features"]
    code = exercise.mistakes["swapped-order"]
    verdict = grader.grade(Submission(exercise, code, 3)).verdict
    store = shared_store()
    store.record_attempt(
        store.learner("local"), exercise.id, str(exercise.spec.version), code, to_stored(verdict), datetime.now(UTC)
    )
    app = opened("exercise", "en", id=exercise.id)
    assert any("Not yet right" in m.value for m in app.markdown)
    before = len(app.get("bidi_component"))
    next(b for b in app.button if b.label.startswith("Show input")).click()
    app.run()
    assert not app.exception
    assert len(app.get("bidi_component")) > before
    assert len(store.attempts(store.learner("local"), exercise.id)) == 1, "a replay is no attempt"


def test_an_exercise_left_for_today_makes_room_for_the_next_card() -> None:
    store = shared_store()
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    for id in ("foundations/concat_features", "foundations/batch_concat"):
        store.review(store.learner("local"), f"exercise:{id}", 3, long_ago)
    app = opened("review", "en")
    first = next(m.value for m in app.markdown if m.value.startswith("### "))
    next(b for b in app.button if b.label == "Leave it for today").click()
    app.run()
    assert not app.exception
    assert next(m.value for m in app.markdown if m.value.startswith("### ")) != first
