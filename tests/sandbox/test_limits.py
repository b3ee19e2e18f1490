"""Code that does not end, or takes too much, is ended; the next job is as if nothing had been."""

import os
import threading
import time

import numpy as np
import pytest

from ronghui.sandbox import JOBS_PER_CORE, Job, JobCancelledError, Limits, Sandbox
from ronghui.sandbox.children import StillbornError, await_ready


@pytest.mark.parametrize(
    "source",
    [
        "print('begun', end='')\nwhile True: pass",
        "import signal\nfor s in set(signal.Signals) - {9, 19}:\n    signal.signal(s, signal.SIG_IGN)\n"
        "print('begun', end='')\nwhile True: pass",
    ],
)
def test_an_endless_loop_is_ended_by_its_cpu_time(run, source: str) -> None:
    outcome = run(source, limits=Limits(cpu_seconds=0.4, wall_seconds=10))
    assert outcome.ending == "timeout"
    assert outcome.stdout == "begun"
    assert 0.35 < outcome.cpu_seconds < 0.8


def test_sleep_is_ended_by_the_wall_clock(run) -> None:
    outcome = run("import time\ntime.sleep(60)", limits=Limits(wall_seconds=0.4))
    assert outcome.ending == "timeout"
    assert 0.4 <= outcome.wall_seconds < 1
    assert outcome.cpu_seconds < 0.2


def test_a_child_that_closes_its_pipes_and_stays_is_ended(run) -> None:
    started = time.monotonic()
    outcome = run("import os, time\nos.closerange(3, 60)\ntime.sleep(60)", limits=Limits(wall_seconds=3))
    assert outcome.ending in ("crashed", "memory")
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("stack", ["numpy", "torch"])
def test_a_memory_bomb_meets_its_limit(run_sealed, stack: str) -> None:
    source = {
        "numpy": "import numpy as np\nkept = [np.ones(1 << 24) for _ in range(100)]",
        "torch": "import torch\nkept = [torch.ones(1 << 24) for _ in range(100)]",
    }[stack]
    outcome = run_sealed(source, stack=stack, limits=Limits(memory_bytes=256 << 20))
    assert outcome.ending == "memory"
    assert outcome.frames["error"]["line"] == 2


def test_a_limit_cannot_be_raised_again(run_sealed) -> None:
    source = """
import resource
def answer():
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (hard * 2, hard * 2))
    except (OSError, ValueError):
        return resource.getrlimit(resource.RLIMIT_AS) == (soft, hard)
"""
    assert run_sealed(source).frames["answer"] is True


def test_a_flood_of_text_is_cut(run) -> None:
    outcome = run("while True: print('x' * 1000)")
    assert outcome.ending == "output"
    assert outcome.stdout_truncated
    assert len(outcome.stdout) == 64 * 1024
    assert outcome.wall_seconds < 5


def test_much_text_is_kept_in_part(run) -> None:
    outcome = run("print('x' * 100_000)")
    assert outcome.ending == "finished"
    assert outcome.stdout_truncated
    assert len(outcome.stdout) == 64 * 1024


def test_results_have_a_limit_together(run) -> None:
    source = "import numpy as np\ndef answer():\n    return np.zeros(1 << 21)"
    outcome = run(source, limits=Limits(result_bytes=8 << 20))
    assert outcome.ending == "output"
    assert "answer" not in outcome.frames


def test_ending_the_process_is_no_result(run) -> None:
    outcome = run("import os\nos._exit(0)")
    assert outcome.ending == "crashed"
    assert outcome.fault == "exited with status 0 before its end"
    assert outcome.frames == {}


def test_a_segmentation_fault_is_only_the_childs(run) -> None:
    outcome = run("import ctypes\nprint('before')\nctypes.string_at(0)")
    assert (outcome.ending, outcome.fault, outcome.stdout) == ("crashed", "SIGSEGV", "before\n")


def test_limits_do_not_delay_the_next_job(run_sealed) -> None:
    run_sealed("while True: pass", limits=Limits(cpu_seconds=0.1))
    outcome = run_sealed("def answer(x):\n    return x", values={"x": np.zeros(1)})
    assert outcome.ending == "finished"


@pytest.mark.parametrize("source", ["while True: pass", "import time\ntime.sleep(60)"])
def test_slow_jobs_give_their_places_up(source: str, sealed_sandbox: Sandbox, runner) -> None:
    """As many of them as there are places, and an honest job gets its answer while all of them still run."""
    run, stop = runner(sealed_sandbox), threading.Event()
    count = JOBS_PER_CORE * (os.cpu_count() or 1)
    slow = [threading.Thread(target=run_until, args=(sealed_sandbox, source, stop)) for _ in range(count)]
    for thread in slow:
        thread.start()
    assert run("def answer():\n    return 42").frames["answer"] == 42
    assert all(thread.is_alive() for thread in slow)
    stop.set()
    for thread in slow:
        thread.join()


def run_until(sandbox: Sandbox, driver: str, stop: threading.Event) -> None:
    with pytest.raises(JobCancelledError):
        sandbox.run(Job(driver=driver, limits=Limits(cpu_seconds=60, wall_seconds=60)), stop)


def test_a_child_that_ends_at_its_start_may_be_tried_again() -> None:
    """As when the warm parent is killed that very moment; a child that says it cannot be sealed may not."""

    class Ended:
        def poll(self, _seconds: float) -> list[tuple[str, bytes]]:
            return [("result", b"")]

    with pytest.raises(StillbornError):
        await_ready(Ended(), 1)  # type: ignore[arg-type]
