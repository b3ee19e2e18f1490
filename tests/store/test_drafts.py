from datetime import UTC, datetime, timedelta

import pytest

from ronghui.store import Draft, Store, StoreError

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def save(store: Store, learner: int, code: str, *, seconds: float = 0, **named) -> Draft:
    given = {"tab": "A", "base": None, "now": NOW + timedelta(seconds=seconds)} | named
    return store.save_draft(learner, "fusion/late", code, **given)


def codes(store: Store, learner: int) -> list[str]:
    return [d.code for d in store.draft_history(learner, "fusion/late")]


def test_an_exercise_never_written_in_has_no_draft(store, learner):
    assert store.draft(learner, "fusion/late") is None
    assert store.draft_history(learner, "fusion/late") == []


def test_a_draft_comes_back_as_it_was_typed(store, learner):
    code = "def f(x):\n\treturn '融会 🤖'  \r\n"
    saved = save(store, learner, code)
    assert store.draft(learner, "fusion/late") == saved
    assert (saved.code, saved.revision, saved.saved_at, saved.cause) == (code, 1, NOW, "typed")


def test_typing_within_a_minute_is_one_row_whose_revision_grows(store, learner):
    revisions = [save(store, learner, "x" * n, seconds=n).revision for n in range(1, 60)]
    assert revisions == list(range(1, 60))
    assert codes(store, learner) == ["x" * 59]


def test_ten_minutes_of_typing_without_pause_are_a_row_a_minute(store, learner):
    for n in range(1, 121):
        save(store, learner, str(n), seconds=5 * n)
    assert len(store.draft_history(learner, "fusion/late", limit=100)) == 10


def test_saving_what_is_current_changes_nothing(store, learner):
    first = save(store, learner, "a")
    assert save(store, learner, "a", seconds=500, tab="B", base=0) == first


def test_a_reset_can_be_undone(store, learner):
    save(store, learner, "my work")
    save(store, learner, "starter", seconds=1, cause="reset")
    save(store, learner, "starter and more", seconds=2)
    assert codes(store, learner) == ["starter and more", "starter", "my work"]
    assert save(store, learner, "my work", seconds=3, cause="restored").cause == "restored"
    assert codes(store, learner)[0] == "my work"


def test_of_two_tabs_the_last_to_save_wins_and_the_other_stays_in_the_history(store, learner):
    seen = save(store, learner, "common").revision
    first = save(store, learner, "from A", seconds=61, base=seen)
    second = save(store, learner, "from B", seconds=62, tab="B", base=seen)
    assert not first.conflict
    assert second.conflict
    history = store.draft_history(learner, "fusion/late")
    assert [(d.code, d.lost) for d in history] == [("from B", False), ("from A", True), ("common", False)]
    assert not save(store, learner, "from B, more", seconds=63, tab="B", base=second.revision).conflict


def test_a_tab_that_has_seen_the_other_tabs_draft_makes_no_conflict(store, learner):
    seen = save(store, learner, "from A").revision
    assert not save(store, learner, "from B", tab="B", base=seen).conflict
    assert not any(d.lost for d in store.draft_history(learner, "fusion/late"))


def test_what_was_submitted_is_not_overwritten_by_typing_on(store, learner):
    save(store, learner, "v1")
    store.record_attempt(learner, "fusion/late", "1", "v1", {"status": "fail"}, NOW, tab="A")
    assert store.draft(learner, "fusion/late").cause == "submitted"
    save(store, learner, "v2", seconds=1)
    assert codes(store, learner) == ["v2", "v1"]


def test_a_draft_of_200_kilobytes_is_kept_and_one_byte_more_is_refused(store, learner):
    save(store, learner, "x" * 200_000)
    with pytest.raises(StoreError, match="too large") as refused:
        save(store, learner, "融" + "x" * 199_998)
    assert refused.value.kind == "too-large"


def test_characters_no_database_can_hold_are_replaced_not_refused(store, learner):
    assert save(store, learner, "a\0b\ud800c🤖").code == "a�b�c🤖"


def test_learners_and_exercises_do_not_see_each_other(store, learner):
    save(store, learner, "mine")
    other = store.learner("someone else")
    assert store.draft(other, "fusion/late") is None
    assert store.draft(learner, "fusion/early") is None
