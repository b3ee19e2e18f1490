from ronghui.learning.next_step import next_step

PATH = ["align", "align/infonce", "fuse", "fuse/late", "fuse/gate"]


def test_a_newcomer_starts_at_the_beginning():
    assert next_step(PATH, finished=set()) == "align"


def test_what_was_begun_last_is_gone_on_with():
    assert next_step(PATH, finished={"align"}, recent=["fuse/late", "align/infonce"]) == "fuse/late"


def test_after_a_finished_step_comes_the_next_unfinished_one():
    assert next_step(PATH, finished={"align", "fuse"}, recent=["fuse"]) == "fuse/late"


def test_at_the_end_of_the_path_what_was_skipped_is_offered():
    assert next_step(PATH, finished={"align", "fuse", "fuse/late", "fuse/gate"}, recent=["fuse/gate"]) == (
        "align/infonce"
    )


def test_steps_outside_the_path_are_ignored_and_a_finished_path_has_no_next():
    assert next_step(PATH, finished=set(), recent=["gone/away"]) == "align"
    assert next_step(PATH, finished=set(PATH), recent=["align"]) is None
    assert next_step([], finished=set()) is None
