"""Processes come, go and are replaced; nothing of them is left behind."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ronghui.sandbox import Job, Limits, Sandbox, SandboxUnavailableError, WireError

ECHO = "def answer(x):\n    return x"


def children_of(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == pid:
                found.append(int(entry.name))
    return found


def until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def warm_parents(sandbox: Sandbox) -> dict[str, int]:
    forks = sandbox._state.pools
    return {stack: pool._nursery.parent().pid for stack, pool in forks.items()}  # type: ignore[attr-defined]


def test_a_hundred_jobs_leave_nothing_behind(sealed_sandbox: Sandbox, runner) -> None:
    run = runner(sealed_sandbox)
    run(ECHO, values={"x": 0})
    parent = warm_parents(sealed_sandbox)["numpy"]
    settled = lambda: len(children_of(parent)) == 2  # noqa: E731
    assert until(settled)
    before = len(os.listdir("/proc/self/fd"))
    for number in range(100):
        assert run(ECHO, values={"x": number}).frames["answer"] == number
    assert until(settled), children_of(parent)
    # Other pools may be filling meanwhile: a leak would be of a hundred descriptors at least.
    assert len(os.listdir("/proc/self/fd")) < before + 30
    assert len(os.listdir(f"/proc/{parent}/task")) == 1


def test_a_killed_parent_is_replaced(sealed_sandbox: Sandbox, runner) -> None:
    run = runner(sealed_sandbox)
    before = warm_parents(sealed_sandbox)["numpy"]
    orphans = children_of(before)
    os.kill(before, signal.SIGKILL)
    assert until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in orphans))
    assert run(ECHO, values={"x": 1}).frames["answer"] == 1
    assert warm_parents(sealed_sandbox)["numpy"] != before


def test_a_job_that_lost_its_parent_runs_again(sealed_sandbox: Sandbox, runner) -> None:
    parent = warm_parents(sealed_sandbox)["numpy"]
    with ThreadPoolExecutor() as threads:
        job = threads.submit(runner(sealed_sandbox), "import time\ntime.sleep(0.5)\n" + ECHO, values={"x": 1})
        time.sleep(0.2)
        os.kill(parent, signal.SIGKILL)
        outcome = job.result(20)
    assert (outcome.ending, outcome.frames) == ("finished", {"answer": 1})


def test_many_threads_may_submit_at_once(sealed_sandbox: Sandbox, runner) -> None:
    run = runner(sealed_sandbox)
    slow = "while True: pass"
    with ThreadPoolExecutor(16) as threads:
        loops = [threads.submit(run, slow, limits=Limits(cpu_seconds=0.2)) for _ in range(4)]
        answers = [threads.submit(run, ECHO, values={"x": number}) for number in range(40)]
        assert [job.result().frames["answer"] for job in answers] == list(range(40))
        assert {job.result().ending for job in loops} == {"timeout"}


def test_closing_ends_every_process() -> None:
    sandbox = Sandbox()
    sandbox.start()
    sandbox.run(Job(driver="", stack="numpy"))
    parents = warm_parents(sandbox) if sandbox.isolation.level > 1 else {}
    everyone = [*parents.values(), *(pid for parent in parents.values() for pid in children_of(parent))]
    sandbox.close()
    assert until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in everyone))
    with pytest.raises(SandboxUnavailableError, match="closed"):
        sandbox.run(Job(driver=""))
    sandbox.close()


def test_closing_does_not_wait_for_a_slow_start() -> None:
    sandbox = Sandbox()
    sandbox.start()
    started = time.monotonic()
    sandbox.close()
    assert time.monotonic() - started < 1.5


def test_a_job_in_flight_at_closing_ends() -> None:
    sandbox = Sandbox()
    failed: list[BaseException] = []

    def submit() -> None:
        try:
            sandbox.run(Job(driver="import time\ntime.sleep(30)", limits=Limits(wall_seconds=30)))
        except SandboxUnavailableError as error:
            failed.append(error)

    thread = threading.Thread(target=submit)
    thread.start()
    assert until(lambda: sandbox.ready("numpy"))
    time.sleep(0.1)
    sandbox.close()
    thread.join(3)
    assert not thread.is_alive()
    assert failed


APP = """
import sys
from ronghui.sandbox import Job, Sandbox
sandbox = Sandbox()
sandbox.run(Job(driver=""))
print(*[pool._nursery.parent().pid for pool in sandbox._state.pools.values()], flush=True)
{ending}
"""


@pytest.mark.parametrize(
    "ending", ["", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"], ids=["exit", "kill"]
)
@pytest.mark.usefixtures("sealed_sandbox")
def test_the_apps_end_is_everyones_end(ending: str) -> None:
    app = subprocess.run(
        [sys.executable, "-c", APP.format(ending=ending)], capture_output=True, text=True, timeout=30, check=False
    )
    parents = [int(pid) for pid in app.stdout.split()]
    assert len(parents) == 2, app.stderr
    assert app.stderr == ""
    assert until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in parents), 10)


# A system that lacks what sealing needs: the app runs under a filter that refuses it, children inherit it.
LACKING = """
import ctypes, struct
from ronghui.sandbox import Job, Sandbox, sealing

refusals = {refusals}
program = [sealing._load(0)]
for number, argument, value, error in refusals:
    body = [sealing._load(16 + 8 * argument), sealing._jump(value, 0, 1), sealing._return(0x50000 | error)]
    program += sealing._on(number, [*body, sealing._return(0x7FFF0000)])
program.append(sealing._return(0x7FFF0000))
code = b"".join(struct.pack("<HBBI", *instruction) for instruction in program)
kept = ctypes.create_string_buffer(code, len(code))
head = struct.pack("<H6xQ", len(program), ctypes.addressof(kept))
libc = ctypes.CDLL(None)
assert libc.prctl(38, 1, 0, 0, 0) == 0 and libc.prctl(22, 2, ctypes.create_string_buffer(head, 16), 0, 0) == 0

with Sandbox() as sandbox:
    outcome = sandbox.run(Job("import sealed; sealed.emit('x', 1)"))
    print(outcome.isolation.level, outcome.ending, outcome.frames)
try:
    with Sandbox("sealed") as sandbox:
        sandbox.run(Job(""))
except Exception as error:
    print(type(error).__name__)
"""
NO_LANDLOCK = [(444, 1, 0, 38)]  # landlock_create_ruleset -> ENOSYS
NO_SECCOMP = [(157, 0, 22, 22)]  # prctl(PR_SET_SECCOMP) -> EINVAL


@pytest.mark.parametrize("refusals, level", [(NO_LANDLOCK, 2), (NO_SECCOMP, 1)], ids=["Landlock", "seccomp"])
@pytest.mark.usefixtures("sealed_sandbox")
def test_the_level_falls_where_the_system_refuses_a_layer(refusals: list[object], level: int) -> None:
    app = subprocess.run(
        [sys.executable, "-c", LACKING.format(refusals=refusals)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert app.stdout.splitlines() == [f"{level} finished {{'x': 1}}", "SandboxUnavailableError"], app.stderr


def test_the_app_never_loads_torch() -> None:
    code = (
        "import sys, ronghui.sandbox as s\n"
        "with s.Sandbox('process') as box: box.run(s.Job(driver=''))\n"
        "assert 'torch' not in sys.modules and 'streamlit' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_level_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="sealed without Landlock"):
        Sandbox("safe")
    monkeypatch.setenv("RONGHUI_ISOLATION", "process")
    with Sandbox() as sandbox:
        assert (sandbox.isolation.level, sandbox.isolation.name) == (1, "process")


def test_the_level_found_is_proved_by_attempts(sealed_sandbox: Sandbox) -> None:
    isolation = sealed_sandbox.isolation
    assert isolation.level == 3
    assert len(isolation.probes) == 10
    assert all(result.startswith("refused") for result in isolation.probes.values())
    assert sealed_sandbox.run(Job(driver="")).isolation == isolation


def test_a_job_that_cannot_be_sent_is_refused_at_once(sealed_sandbox: Sandbox) -> None:
    with pytest.raises(WireError):
        sealed_sandbox.run(Job(driver="", values={"x": object()}))
