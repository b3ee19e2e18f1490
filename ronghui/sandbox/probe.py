"""Finds out how well children are shut in here, by letting probe children try to get out."""

from __future__ import annotations

from typing import cast

from .children import Child, SandboxUnavailableError
from .forked import ForkNursery, Layers
from .job import Isolation, Job, Limits
from .watch import Watch, frame_of

SEALED, NO_LANDLOCK, PROCESS = "sealed", "sealed without Landlock", "process"
LEVELS = {SEALED: 3, NO_LANDLOCK: 2, PROCESS: 1}

_FILES = """
import errno, os, sealed

def attempt(what, action):
    try:
        action()
    except OSError as error:
        sealed.emit(what, "refused: " + errno.errorcode.get(error.errno, str(error.errno)))
    except Exception as error:
        sealed.emit(what, "refused: " + type(error).__name__)
    else:
        sealed.emit(what, "allowed")

def write():
    path = f"/tmp/ronghui-probe-{os.getpid()}"
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
    os.unlink(path)

attempt("read a file", lambda: open(os.__file__).close())
attempt("write a file", write)
"""

_REST = """
import _thread, signal, socket

def fork():
    if os.fork() == 0:
        os._exit(0)

def environ():
    open(f"/proc/{sealed.values['parent']}/environ").close()

attempt("stat a file", lambda: os.stat("/"))
attempt("open a socket", lambda: socket.socket().close())
attempt("fork", fork)
attempt("start a thread", lambda: _thread.start_new_thread(int, ()))
attempt("signal the parent", lambda: os.kill(sealed.values["parent"], 0))
attempt("read the parent's environment", environ)
"""


def attempts(child: Child, parent_pid: int, *, files_only: bool = False) -> dict[str, str]:
    """What a probe in `child` tried, and what came of it. The child is used up."""
    job = Job(
        driver=_FILES if files_only else _FILES + _REST,
        values={"parent": parent_pid},
        limits=Limits(cpu_seconds=5, wall_seconds=20),
    )
    watch = Watch(child, job)
    try:
        ending = watch.follow(frame_of(job))
    finally:
        child.dispose()
    expected = 2 if files_only else 8
    if ending != "finished" or len(watch.frames) != expected:
        raise SandboxUnavailableError(f"a probe child ended as {ending}: {watch.fault} {watch.frames}")
    return cast("dict[str, str]", dict(watch.frames))


def prove_sealed(nursery: ForkNursery, *, landlock: bool) -> Isolation:
    """Probe children of `nursery`, each layer by itself where it can stand alone.

    Raises `SandboxUnavailableError` where a layer is missing or lets something through.
    """
    found: dict[str, str] = {}
    if landlock:
        alone = nursery.spawn_with(Layers(landlock=True, seccomp=False))
        for what, result in attempts(alone, nursery.parent().pid, files_only=True).items():
            found[f"Landlock alone: {what}"] = result
    child = nursery.spawn_with(Layers(landlock=landlock, seccomp=True))
    found |= attempts(child, nursery.parent().pid)
    let_through = [what for what, result in found.items() if not result.startswith("refused")]
    if let_through:
        raise SandboxUnavailableError(f"a sealed child was able to {', '.join(let_through)}")
    name = SEALED if landlock else NO_LANDLOCK
    return Isolation(LEVELS[name], name, found)
