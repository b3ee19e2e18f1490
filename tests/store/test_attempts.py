from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from ronghui.learning.review import Rating

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
CODE = "def fuse(a, b):\n    return a + b\n"


@pytest.fixture
def submit(store, learner):
    def submit(status, *, now=NOW, exercise="fusion/late", code=CODE):
        return store.record_attempt(learner, exercise, "v1", code, {"status": status, "seed": 7}, now)

    return submit


def test_an_attempt_keeps_the_code_its_hash_and_the_whole_verdict(store, learner, submit):
    attempt = submit("fail")
    assert store.attempts(learner) == [attempt]
    assert attempt.code_sha256 == sha256(CODE.encode()).hexdigest()
    assert attempt.verdict == {"status": "fail", "seed": 7}
    assert store.draft(learner, "fusion/late").code == CODE


def test_attempts_come_latest_first_and_by_exercise(store, learner, submit):
    for n in range(4):
        submit("fail", now=NOW + n * DAY, exercise=f"fusion/{n % 2}")
    assert [a.exercise for a in store.attempts(learner, limit=3)] == ["fusion/1", "fusion/0", "fusion/1"]
    assert len(store.attempts(learner, "fusion/0")) == 2


def test_only_the_first_pass_makes_a_review_card(store, learner, submit):
    submit("fail")
    assert store.cards(learner) == []
    submit("pass")
    [card] = store.cards(learner)
    assert (card.subject, card.due) == ("exercise:fusion/late", NOW + 2 * DAY)
    assert [(r.subject, r.rating) for r in store.review_log(learner)] == [(card.subject, Rating.GOOD)]


def test_failing_after_a_pass_lowers_nothing(store, learner, submit):
    submit("pass")
    before = store.cards(learner)
    submit("fail", now=NOW + 3 * DAY)
    assert store.cards(learner) == before
    assert store.exercise_states(learner) == {"fusion/late": "passed"}


def test_passing_a_due_exercise_is_a_good_review(store, learner, submit):
    submit("pass")
    submit("pass", now=NOW + DAY)
    submit("pass", now=NOW + 2 * DAY)
    [card] = store.cards(learner)
    assert card.reps == len(store.review_log(learner)) == 2
    assert card.due > NOW + 4 * DAY


@pytest.mark.parametrize("status", ["not_attempted", "ungradable"])
def test_what_could_not_be_judged_is_kept_and_never_counts(store, learner, submit, status):
    submit(status)
    assert len(store.attempts(learner)) == 1
    assert store.exercise_states(learner) == {}


@pytest.mark.parametrize("status", ["fail", "error", "timeout"])
def test_an_exercise_judged_but_not_passed_is_tried(store, learner, submit, status):
    submit(status)
    assert store.exercise_states(learner) == {"fusion/late": "tried"}


def test_a_verdict_without_a_known_status_is_refused_and_leaves_nothing(store, learner, submit):
    with pytest.raises(ValueError, match="'great'"):
        submit("great")
    with pytest.raises(TypeError):
        store.record_attempt(learner, "fusion/late", "v1", CODE, {"status": "pass", "x": object()}, NOW)
    assert store.attempts(learner) == store.cards(learner) == []
    assert store.draft(learner, "fusion/late") is None
