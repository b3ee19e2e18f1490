"""Submit -> verdict: ours beside five other ways to judge the same submissions on the same ten cases, in one run.

    python benchmarks/verdict.py [--n 40] [--n-slow 10] [--page]

Makes .venv-peers for Jupyter and TorchCode, writes docs/benchmarks/verdict.md and .svg, and ends with 1 where an
expectation is not met. `--page` adds the way through a real server and browser, from key press to panel. Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.peers import page, torchcode
from benchmarks.peers.environment import JUDGE, JUPYTER, peers_python
from benchmarks.peers.measuring import Ask, Row, answering, measure, one_shot
from benchmarks.writing import bars, machine, write
from ronghui.catalog import Catalog, Exercise, load_catalog
from ronghui.grading import Grader, Submission
from ronghui.grading.grader import OBSERVING
from ronghui.sandbox import Sandbox
from ronghui.sandbox.children import environment

PEERS = ROOT / "benchmarks" / "peers"
COMPARED = "robustness/fuse_with_missing"  # torch, with gradients; its first ten cases
CASES = 10
SUBMISSIONS = ("pass", "fail")  # named by the verdict they must get
WAITS = {"A1": ("foundations/concat_features", "swapped-order"), "A8": ("foundations/cnn_rnn_fusion", None)}
FASTER_THAN_COLD, SLOWER_THAN_FORK = 50, 2
OURS, FORK, COLD = "Ronghui, through the grader's API", "bare fork, unsealed", "cold process, imports torch"


def compared(catalog: Catalog) -> tuple[Exercise, dict[str, str]]:
    """The exercise cut down to its first ten cases, and the two submissions."""
    whole = catalog.exercises[COMPARED]
    cut = whole.varied(cases=whole.spec.cases[:CASES])
    if len(cut.spec.cases) < CASES or cut.spec.data:
        raise SystemExit(f"{COMPARED} is to have {CASES} cases and no data: choose another exercise")
    return cut, submissions_of(whole, None)


def submissions_of(exercise: Exercise, mistake: str | None) -> dict[str, str]:
    return {"pass": exercise.solution, "fail": exercise.mistakes[mistake or exercise.spec.mistakes[0]]}


def hand_over(exercise: Exercise, submissions: dict[str, str], file: Path) -> None:
    """Write what ten_cases.py reads."""
    spec = exercise.spec
    asked = {
        "observing": OBSERVING,
        "checks": exercise.checks,
        "reference": exercise.solution,
        "submissions": submissions,
        "cases": spec.cases,
        "seed": 0,
        "entry": spec.entries[0],
        "tolerances": {name: {"rtol": o.rtol, "atol": o.atol} for name, o in spec.observations.items()},
    }
    file.write_text(json.dumps(asked), encoding="utf-8")


def ours(grader: Grader, exercise: Exercise, submissions: dict[str, str]) -> Ask:
    def ask(submission: str) -> tuple[float, dict[str, bool]]:
        wait_until_prepared(grader, exercise)
        start = time.perf_counter()
        verdict = grader.grade(Submission(exercise, submissions[submission])).verdict
        seconds = time.perf_counter() - start
        if verdict.status != submission:
            raise SystemExit(f"{exercise.id}: expected `{submission}`, got {verdict}")
        wait_until_prepared(grader, exercise)  # for the next seed: not while another contestant is timed
        return seconds, {case.id: case.status == "pass" for case in verdict.cases}

    return ask


def wait_until_prepared(grader: Grader, exercise: Exercise) -> None:
    """A learner does not submit forty times a second: the twins of the next seed and the spares are ready."""
    grader.prepare(exercise)
    grader.wait_until_prepared(exercise)
    time.sleep(0.05)


@contextmanager
def contestants(grader: Grader, exercise: Exercise, submissions: dict[str, str]) -> Iterator[list[Row]]:
    """Everybody, warm where they can be; ours first."""
    with tempfile.TemporaryDirectory(prefix="ronghui-peers-") as name, ExitStack() as stack:
        folder = Path(name)
        cases = folder / "cases.json"
        hand_over(exercise, submissions, cases)
        given = {
            **environment(),  # as our own children have it: one thread, one hash seed
            "HOME": name,
            "PYTHONPATH": os.pathsep.join((str(PEERS), str(ROOT))),
            "TEN_CASES": str(cases),
        }
        theirs = str(peers_python())

        def warm(python: str, script: str) -> Ask:
            return stack.enter_context(answering([python, str(PEERS / script)], given, folder))

        def cold(submission: str) -> tuple[float, dict[str, bool]]:
            seconds, printed = one_shot([sys.executable, str(PEERS / "ten_cases.py"), submission], given, folder)
            return seconds, json.loads(printed)

        def cold_judge(submission: str) -> tuple[float, dict[str, bool]]:
            script = folder / f"{submission}.py"
            text = torchcode.SCRIPT.format(submission=submissions[submission], task=torchcode.TASK)
            script.write_text(text, encoding="utf-8")
            seconds, printed = one_shot([theirs, str(script)], given, folder)
            return seconds, torchcode.read(printed)

        kernel = warm(theirs, "kernel.py")
        yield [
            Row(OURS, "a sealed process", ours(grader, exercise, submissions)),
            Row(FORK, "a process", warm(sys.executable, "bare_fork.py")),
            Row("forkserver, torch preloaded", "a process", warm(sys.executable, "forkserver.py")),
            Row("Jupyter, running kernel", "nothing", lambda submission: kernel(f"running {submission}")),
            Row("TorchCode, running kernel", "nothing", lambda submission: kernel(f"torch-judge {submission}")),
            Row(COLD, "a process", cold, slow=True),
            Row("TorchCode, fresh interpreter", "a process", cold_judge, slow=True),
            Row("Jupyter, fresh kernel", "a process", lambda submission: kernel(f"fresh {submission}"), slow=True),
        ]


def waits_through_the_api(grader: Grader, catalog: Catalog, n: int) -> list[Row]:
    rows = []
    for short, (id, mistake) in WAITS.items():
        exercise = catalog.exercises[id]
        rows.append(Row(f"{short}: grader's API", "", ours(grader, exercise, submissions_of(exercise, mistake))))
        measure(rows[-1:], SUBMISSIONS, n, n)
    return rows


def waits_through_the_page(catalog: Catalog, n: int) -> list[Row]:
    from tests.browser.serving import browser_page, served

    rows = []
    with served() as server, browser_page() as browser:
        for short, (id, mistake) in WAITS.items():
            submissions = submissions_of(catalog.exercises[id], mistake)
            browser.open(f"{server.address}/exercise?id={id}&lang=en")
            turns = iter(range(sys.maxsize))

            def ask(
                submission: str, submissions: dict[str, str] = submissions, turns: Iterator[int] = turns
            ) -> tuple[float, dict[str, bool]]:
                browser.type_code(f"{submissions[submission]}\n# {next(turns)}\n")
                browser.settle(250)
                right = submission == "pass"
                return browser.time_to_verdict("Passed" if right else "Not yet right"), {"all": right}

            rows.append(Row(f"{short}: page, key press to panel", "", ask))
            measure(rows[-1:], SUBMISSIONS, n, n)
    return rows


def expectations(rows: list[Row]) -> list[tuple[bool, str]]:
    """What was promised, for the worse of both submissions: (met, sentence)."""
    of = {row.name: row for row in rows}

    def times(other: str) -> list[float]:
        return [of[other].median(submission) / of[OURS].median(submission) for submission in SUBMISSIONS]

    faster, slower = min(times(COLD)), 1 / min(times(FORK))
    return [
        (
            faster >= FASTER_THAN_COLD,
            f"at least {FASTER_THAN_COLD} times faster than a cold torch process: {page.ratio(faster)} times",
        ),
        (
            slower <= SLOWER_THAN_FORK,
            f"within {SLOWER_THAN_FORK} times of a bare fork from as warm a parent: {page.ratio(slower)} times",
        ),
    ]


def told(rows: list[Row], waits: list[Row], isolation: str, load: float, exercise: Exercise) -> list[str]:
    """The parts of docs/benchmarks/verdict.md."""
    met = "\n".join(f"- {'met' if yes else 'NOT met'}: {sentence}" for yes, sentence in expectations(rows))
    return [
        f"{machine()} Peers: {', '.join((*JUPYTER, JUDGE))}. Isolation `{isolation}`; load {load:.1f} when it began.",
        page.table(rows, SUBMISSIONS),
        f"Expected:\n\n{met}",
        f"The exercise is `{exercise.id}`, its first {len(exercise.spec.cases)} cases; `pass` is its solution, `fail` its "
        f"mistake `{exercise.spec.mistakes[0]}`. All run the same `checks.py` on the CPU with one thread, take turns, and "
        "have to agree on every case, or the run stops. Whoever is warm has the right answers ready, ours included. "
        "Ours also has a spare child forked, sealed and rehearsed before the submission comes, names the mistake, and "
        "draws a new seed each time. A fresh kernel counts from its start; TorchCode's fresh interpreter runs the "
        "submission and `check` as one file. A kernel that runs already separates nothing from the submission before.",
        "## Two exercises of the course",
        page.table(waits, SUBMISSIONS, compared=False),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=40, help="measured turns of whoever is warm, and of ours")
    parser.add_argument("--n-slow", type=int, default=10, help="measured turns of whoever starts from nothing")
    parser.add_argument("--page", action="store_true", help="also through a real server and browser")
    chosen = parser.parse_args()
    if min(chosen.n, chosen.n_slow) < 1:
        parser.error("--n and --n-slow count from 1")
    load, catalog = os.getloadavg()[0], load_catalog()
    exercise, submissions = compared(catalog)
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        with contestants(grader, exercise, submissions) as rows:
            measure(rows, SUBMISSIONS, chosen.n, min(chosen.n, chosen.n_slow))
        waits = waits_through_the_api(grader, catalog, chosen.n)
        isolation = sandbox.isolation.name
        grader.close()
    if chosen.page:
        waits += waits_through_the_page(catalog, chosen.n)
    medians = {row.name: [1000 * row.median(submission) for submission in SUBMISSIONS] for row in rows}
    bars("verdict", "Milliseconds from a submission to its verdict", SUBMISSIONS, medians)
    command = " ".join(("python", "benchmarks/verdict.py", *sys.argv[1:]))
    print(write("verdict", "Submit → verdict", command, told(rows, waits, isolation, load, exercise)))
    return 0 if all(met for met, _ in expectations(rows)) else 1


if __name__ == "__main__":
    sys.exit(main())
