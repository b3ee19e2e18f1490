"""Hostile code through the page: it survives each, says a sentence, and the next honest answer is as fast as before."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

import pytest
from playwright.sync_api import expect

from ronghui.catalog import Catalog
from tests.browser.serving import Learner, launched, learner, served
from tests.hostile.corpus import Hostile, load
from tests.hostile.scene import scene

pytestmark = [pytest.mark.browser, pytest.mark.prove]

ENDINGS = ("Passed", "Not yet right", "Could not be loaded", "Too slow", "Nothing to judge yet", "Could not be graded")


def by_exercise(hostile: Hostile) -> str:
    return hostile.exercise


def test_the_page_survives_every_hostile_submission(
    catalog: Catalog, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    found: list[str] = []
    count = 0
    with scene(tmp_path) as bait, served() as server, launched() as browser, learner(browser) as me:
        panel = me.page.locator(".st-key-verdict")
        for id, group in groupby(sorted(load(), key=by_exercise), by_exercise):
            exercise = catalog.exercises[id]
            me.open(f"{server.address}/exercise?id={id}&lang=en")

            def honest(turn: int, solution: str = exercise.solution) -> float:
                me.type_code(f"{solution}\n# {turn}\n")
                me.settle(250)
                return me.time_to_verdict("Passed")

            before = statistics.median(honest(turn) for turn in range(5))
            after = []
            for hostile in group:
                count += 1
                me.type_code(f"{hostile.code(exercise, bait.tokens)}\n# {count}\n")
                expect(panel).to_contain_text("belongs to older code", timeout=15_000)
                me.submit()
                expect(panel).not_to_contain_text("belongs to older code", timeout=60_000)
                me.settle()
                found += [f"{hostile.name}: {fault}" for fault in faults(me, panel.inner_text())]
                after.append(honest(count))
            if statistics.median(after) > 2 * before + 0.1:
                found.append(
                    f"{id}: the honest answers took {before:.3f} s before, and {statistics.median(after):.3f} s"
                )
    found += [f"the console: {error}" for error in me.errors]
    found += [f"a request to {address}" for address in me.foreign]
    assert not found, "\n".join(found)
    record_property("submissions", count)


def faults(me: Learner, said: str) -> Iterable[str]:
    """What a page should not be after a hostile submission."""
    if not any(ending in said for ending in ENDINGS):
        yield f"no ending in {said!r}"
    if len(said.split()) <= 3:
        yield f"no sentence in {said!r}"
    if me.page.locator("[data-testid=stException]").count():
        yield "the page shows an exception"
