from datetime import UTC, datetime, timedelta

import pytest

from ronghui.learning.mastery import ExerciseStanding, mastery
from ronghui.learning.review import Rating, new_card, retrievability, reviewed

NOW = datetime(2026, 3, 1, tzinfo=UTC)
PASSED, TRIED = ExerciseStanding(1, "passed"), ExerciseStanding(3, "tried")


def test_a_unit_with_everything_done_today_is_mastered_and_an_untouched_one_is_not():
    card = reviewed(new_card("question:q", NOW), Rating.EASY, NOW)
    assert mastery([PASSED], [card], [True], NOW) == pytest.approx(1)
    assert mastery([ExerciseStanding(1, None)], [None], [False], NOW) == 0
    assert mastery([], [], [], NOW) == 0


def test_an_exercise_counts_by_its_difficulty_and_only_when_passed():
    assert mastery([PASSED, TRIED], [], [], NOW) == pytest.approx(1 / 4)


def test_the_three_parts_weigh_six_three_and_one():
    card = reviewed(new_card("question:q", NOW), Rating.EASY, NOW)
    assert mastery([PASSED], [None], [False], NOW) == pytest.approx(0.6)
    assert mastery([TRIED], [card], [False], NOW) == pytest.approx(0.3)
    assert mastery([TRIED], [None], [True], NOW) == pytest.approx(0.1)


def test_a_part_the_unit_lacks_leaves_its_weight_to_the_others():
    assert mastery([PASSED], [], [False], NOW) == pytest.approx(0.6 / 0.7)


def test_mastery_fades_as_the_questions_are_forgotten():
    card = reviewed(new_card("question:q", NOW), Rating.EASY, NOW)
    later = NOW + timedelta(days=100)
    assert mastery([], [card, None], [], later) == pytest.approx(retrievability(card, later) / 2)
    assert mastery([], [card], [], later) < mastery([], [card], [], NOW)
