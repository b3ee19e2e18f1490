"""What the hostile submissions would like to reach, and how one sees afterwards that they have not."""

from __future__ import annotations

import ctypes
import hashlib
import os
import resource
import secrets
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ronghui.catalog import ROOT
from ronghui.sandbox import Sandbox
from ronghui.sandbox.sandbox import SPARES

OWN_NAMES = "ronghui-hostile*"  # what the submissions call whatever they would leave behind
SECRET = "RONGHUI_TEST_SECRET"
SETTLING = 60.0  # seconds for used children to be disposed of and spares to be made


@dataclass
class Scene:
    """A folder with bait in it, servers that nobody may call, and a marker that nobody may read."""

    bait: Path
    marker: str
    tcp: socket.socket
    udp: socket.socket
    unix: socket.socket

    @property
    def tokens(self) -> dict[str, str]:
        """What `@name@` stands for in a hostile file."""
        return {
            "bait": str(self.bait),
            "solutions": str(ROOT / "solutions"),
            "app": str(os.getpid()),
            "tcp": str(self.tcp.getsockname()[1]),
            "udp": str(self.udp.getsockname()[1]),
        }

    def callers(self) -> list[str]:
        """The servers that were reached."""
        reached = []
        for name in ("tcp", "udp", "unix"):
            server: socket.socket = getattr(self, name)
            try:
                if name == "udp":
                    server.recv(1)
                else:
                    server.accept()
            except BlockingIOError:
                continue
            reached.append(name)
        return reached


@contextmanager
def scene(folder: Path) -> Iterator[Scene]:
    """Lay the bait; the environment of this process holds the marker too."""
    bait, marker = folder / "bait", secrets.token_hex(16)
    (bait / "empty").mkdir(parents=True)
    (bait / "ronghui.db").write_bytes(b"SQLite format 3\0" + marker.encode() * 100)
    (bait / "solution.py").write_text(f"ANSWER = {marker!r}\n", encoding="utf-8")
    with socket.socket() as tcp, socket.socket(type=socket.SOCK_DGRAM) as udp, socket.socket(socket.AF_UNIX) as unix:
        tcp.bind(("127.0.0.1", 0))
        udp.bind(("127.0.0.1", 0))
        unix.bind(str(bait / "socket"))
        for server in (tcp, udp, unix):
            server.setblocking(False)
        tcp.listen()
        unix.listen()
        os.environ[SECRET] = marker
        adopt_orphans(True)
        try:
            yield Scene(bait, marker, tcp, udp, unix)
        finally:
            adopt_orphans(False)
            del os.environ[SECRET]


def world(scene: Scene, sandbox: Sandbox) -> dict[str, object]:
    """Everything outside the children that a submission could have changed, by name."""
    parents = warm_parents(sandbox)
    named = [path for place in ("/", "/tmp", "/dev/shm") for path in Path(place).glob(OWN_NAMES)]
    return {
        "bait": {str(path): _state_of(path) for path in sorted(scene.bait.rglob("*"))},
        "root folder": sorted(os.listdir("/")),
        "files with their name": sorted(map(str, named)),
        "System V objects": [Path(f"/proc/sysvipc/{kind}").read_text().count("\n") for kind in ("shm", "sem", "msg")],
        "servers called": scene.callers(),
        "host name": socket.gethostname(),
        "working folder": os.getcwd(),
        "warm parents": parents,
        "limits of the parents": {pid: resource.prlimit(pid, resource.RLIMIT_AS) for pid in parents},
        "priorities": {pid: os.getpriority(os.PRIO_PROCESS, pid) for pid in (*parents, os.getpid())},
        "cores": {pid: os.sched_getaffinity(pid) for pid in (*parents, os.getpid())},
        "threads of the parents": {pid: len(os.listdir(f"/proc/{pid}/task")) for pid in parents},
    }


@dataclass(frozen=True)
class Held:
    """What this process holds while no job runs. Orphans of its children become its own children."""

    descriptors: int
    children: int

    @classmethod
    def now(cls) -> Held:
        return cls(len(os.listdir("/proc/self/fd")), len(children_of(os.getpid())))


def at_rest(sandbox: Sandbox) -> Held:
    """What is held once every warm parent has its spares and nothing else. Raises AssertionError if it never does."""
    pools = sandbox._state.pools.values()
    assert until(lambda: all(len(pool._spares) == SPARES for pool in pools), SETTLING), "spares are missing"
    parents = warm_parents(sandbox)
    assert until(lambda: all(len(children_of(pid)) == SPARES for pid in parents), SETTLING), (
        f"children of the warm parents: {[children_of(pid) for pid in parents]}"
    )
    last: list[Held] = []
    until(lambda: last.append(Held.now()) or (len(last) > 10 and len(set(last[-10:])) == 1), SETTLING)
    return last[-1]


def adopt_orphans(wanted: bool) -> None:
    """Become the parent of processes below this one whose own parent ends, so that a daemon would be seen."""
    assert ctypes.CDLL(None).prctl(36, ctypes.c_ulong(wanted), 0, 0, 0) == 0  # PR_SET_CHILD_SUBREAPER


def warm_parents(sandbox: Sandbox) -> list[int]:
    """Process ids of the warm parents; none where children are plain processes."""
    pools = sandbox._state.pools.values() if sandbox.isolation.level > 1 else ()
    return sorted(pool._nursery.parent().pid for pool in pools)  # type: ignore[attr-defined]


def children_of(pid: int) -> list[int]:
    """The living and the dead ones that nobody has collected yet."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return sorted(int(child) for task in tasks for child in task.read_text().split())


def until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether the condition came true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _state_of(path: Path) -> tuple[object, ...]:
    about = path.lstat()
    content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
    return about.st_mode, about.st_uid, about.st_nlink, about.st_size, about.st_mtime_ns, content
