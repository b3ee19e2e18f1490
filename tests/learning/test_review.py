from datetime import UTC, datetime, timedelta

import pytest

from ronghui.learning.review import (
    Card,
    Rating,
    State,
    after_pass,
    after_solution_viewed,
    intervals,
    new_card,
    retrievability,
    reviewed,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def in_a_row(card: Card, rating: Rating, times: int) -> list[timedelta]:
    waits = []
    for _ in range(times):
        moment = card.due
        card = reviewed(card, rating, moment)
        waits.append(card.due - moment)
    return waits


def test_good_answers_space_out_by_minutes_then_days_then_weeks():
    waits = in_a_row(new_card("question:q", NOW), Rating.GOOD, 4)
    assert waits == [timedelta(minutes=10), 2 * DAY, 11 * DAY, 46 * DAY]


def test_the_four_buttons_promise_what_a_review_then_does():
    card = reviewed(new_card("question:q", NOW), Rating.EASY, NOW)
    later = card.due
    promised = intervals(card, later)
    assert list(promised) == [Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY]
    assert sorted(promised.values()) == list(promised.values())
    assert {r: reviewed(card, r, later).due - later for r in Rating} == promised


def test_forgetting_a_learnt_card_is_a_lapse_and_failing_a_new_one_is_not():
    new = reviewed(new_card("question:q", NOW), Rating.AGAIN, NOW)
    learnt = reviewed(new_card("question:q", NOW), Rating.EASY, NOW)
    assert (new.reps, new.lapses) == (1, 0)
    forgotten = reviewed(learnt, Rating.AGAIN, learnt.due)
    assert (forgotten.state, forgotten.reps, forgotten.lapses) == (State.RELEARNING, 2, 1)


def test_recall_is_certain_after_a_review_and_ninety_percent_on_the_due_day():
    card = reviewed(new_card("question:q", NOW), Rating.EASY, NOW)
    assert retrievability(new_card("question:q", NOW), NOW) == 0
    assert retrievability(card, NOW) == 1
    assert retrievability(card, card.due) == pytest.approx(0.9, abs=0.01)


def test_a_clock_set_back_and_a_zone_other_than_utc_do_no_harm():
    card = reviewed(new_card("question:q", NOW), Rating.GOOD, NOW)
    back = NOW.astimezone().replace(microsecond=0) - 3 * DAY
    assert reviewed(card, Rating.GOOD, back).reps == 2


def test_fuzz_only_varies_the_interval_when_asked():
    card = reviewed(new_card("question:q", NOW), Rating.EASY, NOW)
    assert len({reviewed(card, Rating.GOOD, card.due).due for _ in range(20)}) == 1
    assert len({reviewed(card, Rating.GOOD, card.due, fuzz=True).due for _ in range(50)}) > 1


def test_the_first_pass_brings_an_exercise_back_in_days_not_minutes():
    card = after_pass(None, "fusion/late", NOW)
    assert card is not None
    assert card.subject == "exercise:fusion/late"
    assert card.due == NOW + 2 * DAY


def test_passing_again_before_the_card_is_due_changes_nothing():
    card = after_pass(None, "fusion/late", NOW)
    assert after_pass(card, "fusion/late", NOW + DAY) is None
    later = after_pass(card, "fusion/late", NOW + 2 * DAY)
    assert later is not None
    assert later.due > NOW + 4 * DAY


def test_a_viewed_solution_comes_back_tomorrow_and_viewing_twice_counts_once():
    card = after_solution_viewed(None, "fusion/late", NOW)
    assert card is not None
    assert card.due == NOW + DAY
    assert after_solution_viewed(card, "fusion/late", NOW + timedelta(hours=3)) is None
    again = after_solution_viewed(card, "fusion/late", NOW + 2 * DAY)
    assert again is not None
    assert again.due == NOW + 3 * DAY
