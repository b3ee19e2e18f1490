import json
from datetime import UTC, datetime, timedelta

import pytest

from ronghui.store import BrokenExport

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def full(store, learner):
    """The export of a learner who has done a bit of everything."""
    store.set_preference(learner, "language", "en")
    store.save_draft(learner, "fusion/late", "typed", tab="A", base=None, now=NOW)
    store.record_attempt(learner, "fusion/late", "1", "code", {"status": "pass", "x": [1.5]}, NOW)
    store.record_event(learner, "hint_shown", "fusion/late", {"hint": 1}, NOW)
    store.review(learner, "question:bce", 3, NOW)
    return json.loads(json.dumps(store.export(learner)))


def everything(store, learner):
    data = store.export(learner)
    return {key: sorted(map(repr, v)) if isinstance(v, list) else v for key, v in data.items()}


def test_an_export_restored_elsewhere_is_the_same_history(store, learner, full):
    other = store.learner("another computer")
    counts = store.restore(other, full)
    assert counts == {"preferences": 1, "drafts": 2, "attempts": 1, "cards": 2, "reviews": 2, "events": 1}
    assert store.export(other) == full
    assert store.draft(other, "fusion/late").code == "code"
    assert store.attempts(other)[0].code_sha256 == store.attempts(learner)[0].code_sha256


def test_restoring_twice_or_onto_oneself_adds_nothing(store, learner, full):
    before = everything(store, learner)
    assert set(store.restore(learner, full).values()) == {0}
    other = store.learner("another computer")
    store.restore(other, full)
    assert set(store.restore(other, full).values()) == {0}
    assert everything(store, learner) == before


def test_the_token_is_not_in_the_file(store, learner, full):
    assert "local" not in json.dumps(full)


def test_older_drafts_go_behind_the_current_one_and_newer_ones_in_front(store, learner, full):
    other = store.learner("another computer")
    store.save_draft(other, "fusion/late", "here", tab="B", base=None, now=NOW + DAY)
    store.restore(other, full)
    history = store.draft_history(other, "fusion/late")
    assert [d.code for d in history] == ["here", "code", "typed"]
    assert history[0].revision == 1
    store.save_draft(learner, "fusion/late", "later", tab="A", base=None, now=NOW + 2 * DAY)
    assert store.restore(other, store.export(learner))["drafts"] == 1
    assert store.draft(other, "fusion/late").code == "later"


def test_of_two_cards_the_one_reviewed_later_stays_and_a_preference_set_here_too(store, learner, full):
    other = store.learner("another computer")
    store.set_preference(other, "language", "zh")
    store.review(other, "question:bce", 4, NOW + DAY)
    store.restore(other, full)
    assert store.preference(other, "language") == "zh"
    assert {c.subject: c.reps for c in store.cards(other)} == {"question:bce": 1, "exercise:fusion/late": 1}
    assert store.restore(learner, store.export(other))["cards"] == 1
    assert len(store.review_log(learner)) == 3


def broken(full, place, value):
    data = json.loads(json.dumps(full))
    *path, last = place
    at = data
    for key in path:
        at = at[key]
    at[last] = value
    return data


@pytest.mark.parametrize(
    "place, value",
    [
        (("attempts", 0, "status"), "great"),
        (("attempts", 0, "code"), "x" * 200_001),
        (("attempts", 0, "exercise"), ""),
        (("cards", 0, "stability"), -1.0),
        (("cards", 0, "difficulty"), float("nan")),
        (("reviews", 0, "rating"), 9),
        (("reviews", 0, "reviewed_at"), "2026-03-01T12:00:00"),
        (("events", 0, "happened_at"), "0001-01-01T00:00:00+14:00"),
        (("drafts",), None),
    ],
)
def test_a_damaged_file_is_named_at_the_place_and_nothing_is_taken(store, learner, full, place, value):
    other = store.learner("another computer")
    with pytest.raises(BrokenExport, match=r"damaged at " + r"\.".join(map(str, place))):
        store.restore(other, broken(full, place, value))
    assert everything(store, other) == everything(store, store.learner("nobody"))


@pytest.mark.parametrize("data", [None, [], "x", {}, {"format": "other"}])
def test_a_file_of_another_program_is_refused(store, learner, data):
    with pytest.raises(BrokenExport, match="not a file exported from Ronghui"):
        store.restore(learner, data)


def test_a_file_of_a_later_version_is_refused_by_its_number(store, learner, full):
    with pytest.raises(BrokenExport, match="version 2"):
        store.restore(learner, full | {"version": 2})


def test_an_export_never_fails_on_what_the_store_once_took(store, learner):
    odd = {"status": "fail", "error": float("nan")}
    store.record_attempt(learner, "", "", "", odd, datetime(1971, 1, 1, tzinfo=UTC))
    assert store.export(learner)["attempts"][0]["exercise"] == ""
