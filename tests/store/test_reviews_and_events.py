from datetime import UTC, datetime, timedelta

import pytest

from ronghui.learning.review import Rating

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def test_a_review_makes_the_card_steps_it_and_is_logged(store, learner):
    first = store.review(learner, "question:bce", 3, NOW)
    second = store.review(learner, "question:bce", Rating.EASY, NOW + timedelta(minutes=10))
    assert (first.reps, second.reps) == (1, 2)
    assert store.cards(learner) == [second]
    assert [(r.rating, r.reviewed_at) for r in store.review_log(learner)] == [
        (Rating.GOOD, NOW),
        (Rating.EASY, NOW + timedelta(minutes=10)),
    ]
    with pytest.raises(ValueError, match="5"):
        store.review(learner, "question:bce", 5, NOW)


def test_due_cards_come_longest_overdue_first(store, learner):
    for n, rating in enumerate([4, 1, 3]):
        store.review(learner, f"question:{n}", rating, NOW)
    assert store.due(learner, NOW) == []
    assert [c.subject for c in store.due(learner, NOW + timedelta(hours=1))] == ["question:1", "question:2"]
    assert len(store.due(learner, NOW + 100 * DAY, limit=1)) == 1


def test_events_are_kept_in_order_and_found_by_kind_and_subject(store, learner):
    store.record_event(learner, "hint_shown", "fusion/late", {"hint": 1}, NOW)
    store.record_event(learner, "predicted", "late-fusion", {"answer": "更大"}, NOW + DAY)
    shown = store.record_event(learner, "hint_shown", "fusion/late", {"hint": 2}, NOW + 2 * DAY)
    assert [e.kind for e in store.events(learner)] == ["hint_shown", "predicted", "hint_shown"]
    assert store.events(learner, "hint_shown", "fusion/late", limit=1) == [shown]
    assert store.events(learner, subject="late-fusion")[0].detail == {"answer": "更大"}


def test_reading_the_solution_before_a_pass_brings_the_exercise_back_tomorrow(store, learner):
    store.record_event(learner, "solution_viewed", "fusion/late", {}, NOW)
    store.record_event(learner, "solution_viewed", "fusion/late", {}, NOW + timedelta(minutes=1))
    [card] = store.cards(learner)
    assert (card.subject, card.due) == ("exercise:fusion/late", NOW + DAY)
    assert len(store.review_log(learner)) == 1
    store.record_attempt(learner, "fusion/late", "1", "copied", {"status": "pass"}, NOW)
    assert store.cards(learner) == [card]


def test_reading_the_solution_after_a_pass_changes_nothing(store, learner):
    store.record_attempt(learner, "fusion/late", "1", "own", {"status": "pass"}, NOW)
    before = store.cards(learner)
    store.record_event(learner, "solution_viewed", "fusion/late", {}, NOW + 9 * DAY)
    assert store.cards(learner) == before


def test_what_was_touched_last_comes_first(store, learner):
    store.save_draft(learner, "fusion/late", "a", tab="A", base=None, now=NOW)
    store.record_event(learner, "lesson_visited", "late-fusion", {}, NOW + DAY)
    store.record_event(learner, "hint_shown", "fusion/gate", {}, NOW + 2 * DAY)
    store.save_draft(learner, "fusion/early", "a", tab="A", base=None, now=NOW + 3 * DAY)
    assert store.recent(learner) == ["fusion/early", "late-fusion", "fusion/late"]
    assert store.recent(learner, limit=1) == ["fusion/early"]


def test_a_preference_is_kept_until_it_is_set_again(store, learner):
    assert store.preference(learner, "language", "zh") == "zh"
    store.set_preference(learner, "language", "en")
    store.set_preference(learner, "filters", {"track": ["fusion"], "done": None})
    store.set_preference(learner, "language", None)
    assert store.preference(learner, "language", "zh") is None
    assert store.preference(learner, "filters") == {"track": ["fusion"], "done": None}


def test_a_moment_without_a_zone_is_a_mistake_and_any_zone_comes_back_as_utc(store, learner):
    with pytest.raises(ValueError, match="time zone"):
        store.record_event(learner, "hint_shown", "x", {}, datetime(2026, 3, 1))
    from_shanghai = datetime.fromisoformat("2026-03-01T20:00:00+08:00")
    assert store.record_event(learner, "hint_shown", "x", {}, from_shanghai).happened_at == NOW
    assert store.events(learner)[0].happened_at.tzinfo is UTC
