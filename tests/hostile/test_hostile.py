"""Every hostile submission, at every level of isolation: no false pass, and nothing left behind outside.

All of a level run in one test, on a few threads, since what they would leave behind is looked for once.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from ronghui.catalog import ROOT, Catalog, Exercise
from ronghui.grading import Graded, Grader, Submission
from ronghui.sandbox import JOBS_PER_CORE, Sandbox, SandboxUnavailableError
from tests.hostile.corpus import NEED_A_SEAL, Hostile, load
from tests.hostile.scene import Scene, at_rest, scene, world

CORPUS = load()
OF_ANY_LEVEL = [hostile for hostile in CORPUS if hostile.family not in NEED_A_SEAL]
SEED = 7  # any: what is known of it is known before the test runs
FLOOR, MEMORY_MIB = 0.5, 256  # CPU seconds and memory of a submission: less than ours, so that loops end soon
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
LEAST = 70
OF_EVERY_LEVEL = "no_hostile"  # the tests of the three levels, by their names
NOBODY = 65534  # the ids of nobody and nogroup on every Linux


def test_the_corpus_is_whole() -> None:
    assert len(CORPUS) >= LEAST
    for hostile in CORPUS:
        tries, must = hostile.sentences
        assert tries.endswith("."), hostile.name
        assert must.endswith("."), hostile.name
        assert hostile.ends
    aimed = [hostile for hostile in CORPUS if "pass" not in hostile.ends or hostile.family in NEED_A_SEAL]
    assert len(aimed) * 2 >= len(CORPUS), "at least half aim at a false pass or at a side effect"


@pytest.mark.parametrize("level", ["sealed", "sealed without Landlock"])
def test_no_hostile_submission_gets_out(level: str, catalog: Catalog, tmp_path: Path) -> None:
    found = submit_all(level, CORPUS, catalog, tmp_path)
    assert not found, "\n".join(found)


@pytest.mark.prove
def test_no_hostile_submission_forges_a_pass_in_a_plain_process(
    catalog: Catalog, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    found = submit_all("process", OF_ANY_LEVEL, catalog, tmp_path)
    record_property("submissions", len(OF_ANY_LEVEL))
    assert not found, "\n".join(found)


@pytest.mark.prove
def test_what_gets_out_of_a_plain_process_is_seen(catalog: Catalog, tmp_path: Path) -> None:
    """The watch itself: where nothing is sealed, these succeed, and each is noticed."""
    names = ("network/tcp", "network/unix", "reading/bait_solution", "writing/delete")
    corpus = [hostile for hostile in CORPUS if hostile.name in names]
    found = "\n".join(submit_all("process", corpus, catalog, tmp_path))
    for sign in ("changed: bait", "changed: servers called", "network/tcp: its attempt was allowed"):
        assert sign in found


@pytest.mark.prove
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="already runs as an ordinary user")
def test_all_of_it_again_as_an_ordinary_user(record_property: Callable[[str, object], None]) -> None:
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("setpriv is missing: it is in the package util-linux")
    # Python may lie in a folder that only root may enter. The one capability that opens it is dropped by a sealed
    # child like any other.
    become = ["--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
    become += ["--inh-caps", "+dac_read_search", "--ambient-caps", "+dac_read_search"]
    with tempfile.TemporaryDirectory(prefix="ronghui-nobody-") as home:  # a short path: sockets lie below it
        os.chown(home, NOBODY, NOBODY)
        options = ["-p", "no:cacheprovider", "-p", "no:xdist", "--basetemp", f"{home}/tmp", "-m", ""]
        done = subprocess.run(
            [setpriv, *become, sys.executable, "-B", "-m", "pytest", *options, "-k", OF_EVERY_LEVEL, __file__],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "HOME": home, "TMPDIR": home, "XDG_CACHE_HOME": home},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode and "setpriv:" in done.stderr:
        pytest.skip(f"no ordinary user could be had: {done.stderr.strip()}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout.splitlines()[-1], f"a level was left out: {done.stdout}"
    record_property("submissions", 2 * len(CORPUS) + len(OF_ANY_LEVEL))


def submit_all(level: str, corpus: list[Hostile], catalog: Catalog, folder: Path) -> list[str]:
    """Submit all of `corpus` at `level`, compare the world before with the world after, and tell what went wrong."""
    exercises = {id: with_small_budget(catalog.exercises[id]) for id in {hostile.exercise for hostile in corpus}}
    with scene(folder) as bait, Sandbox(level) as sandbox:
        try:
            assert sandbox.isolation.name == level
        except SandboxUnavailableError as error:
            pytest.skip(str(error))
        grader = Grader(sandbox)
        honest(grader, exercises.values())  # from here on the twins are known, and with them the limits
        rest = at_rest(sandbox)
        before = world(bait, sandbox)
        # The leftovers come twice: what the first has left the second would find.
        again = [hostile for hostile in corpus if hostile.family == "leftovers"]
        with ThreadPoolExecutor(JOBS_PER_CORE * (os.cpu_count() or 1)) as pool:
            work = [pool.submit(findings, hostile, level, exercises, grader, bait) for hostile in (*corpus, *again)]
            found = [finding for future in work for finding in future.result()]
        honest(grader, exercises.values())
        after = world(bait, sandbox)
        found += [f"changed: {what}: {before[what]} -> {now}" for what, now in after.items() if now != before[what]]
        left = at_rest(sandbox)
        if left.descriptors > rest.descriptors or left.children != rest.children:
            found.append(f"left open: {rest} -> {left}")
        grader.close()
    return found


def findings(hostile: Hostile, level: str, exercises: dict[str, Exercise], grader: Grader, bait: Scene) -> list[str]:
    """What went wrong with one hostile submission, and with the honest one right after it."""
    exercise = exercises[hostile.exercise]
    try:
        graded = grader.grade(Submission(exercise, hostile.code(exercise, bait.tokens), SEED))
    except Exception as error:
        return [f"{hostile.name}: grade() raised {type(error).__name__}: {error}"]
    honest(grader, [exercise])
    if graded.verdict.isolation.name != level:
        return [f"{hostile.name}: the verdict says {graded.verdict.isolation.name!r} at {level!r}"]
    return [f"{hostile.name}: {finding}" for finding in judge(hostile, graded, bait)]


def judge(hostile: Hostile, graded: Graded, bait: Scene) -> Iterable[str]:
    """What a verdict should not be. Unsealed files are open, and limits are met in other ways: only a pass counts."""
    verdict, text = graded.verdict, graded.stdout
    sealed = verdict.isolation.level > 1
    if not sealed and hostile.family == "reading":
        return  # and the verdict says so
    if verdict.status not in hostile.ends and (sealed or verdict.status == "pass"):
        why = verdict.cause or (verdict.first_failing and verdict.first_failing.difference)
        yield f"{verdict.status}, not {' or '.join(sorted(hostile.ends))}: {why} {text[-300:]!r}"
    if "ALLOWED" in text:
        yield f"its attempt was allowed: {text[-300:]!r}"
    if sealed and hostile.says_refused and "refused" not in text:
        yield f"its attempt was not made: {verdict.cause} {text[-300:]!r}"
    if any(bait.marker in place for place in (text, repr(verdict), repr(graded.evidence))):
        yield "it has read the bait"
    if UNPRINTABLE.search(text):
        yield f"its text holds control characters: {text[:200]!r}"


def honest(grader: Grader, exercises: Iterable[Exercise]) -> None:
    """The reference itself passes, whatever came before."""
    for exercise in exercises:
        verdict = grader.grade(Submission(exercise, exercise.solution, SEED)).verdict
        assert verdict.status == "pass", f"after hostile code: {verdict.cause or verdict.first_failing}"


def with_small_budget(exercise: Exercise) -> Exercise:
    budget = exercise.spec.budget.model_copy(update={"floor": FLOOR, "memory_mib": MEMORY_MIB, "ratio": 2.0})
    return exercise.varied(budget=budget)
