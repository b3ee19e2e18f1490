"""What a sealed child tries in vain, and what it can forge."""

import os
import struct
from pathlib import Path

import pytest

from ronghui.sandbox import Limits, Sandbox
from ronghui.sandbox.wire import encode

ATTEMPTS = {
    "open": "open('/etc/passwd')",
    "open own": "open(__import__('json').__file__)",
    "list": "os.listdir('/')",
    "stat": "os.stat('/etc/passwd')",
    "write": "open('/tmp/ronghui-escape', 'w')",
    "mkdir": "os.mkdir('/tmp/ronghui-escape')",
    "unlink": "os.unlink('/tmp/ronghui-absent')",
    "chmod": "os.chmod('/tmp', 0o777)",
    "utime": "os.utime('/tmp')",
    "truncate": "os.truncate('/tmp/ronghui-absent', 0)",
    "rename": "os.rename('/tmp/a', '/tmp/b')",
    "chdir": "os.chdir('/tmp')",
    "parent's memory": "os.open(f'/proc/{parent}/mem', os.O_RDWR)",
    "own memory": "os.open('/proc/self/mem', os.O_RDWR)",
    "parent's environment": "open(f'/proc/{parent}/environ')",
    "tcp": "socket.socket()",
    "udp": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
    "unix": "socket.socket(socket.AF_UNIX)",
    "socketpair": "socket.socketpair()",
    "pipe": "os.pipe()",
    "memfd": "os.memfd_create('x')",
    "fork": "os.fork()",
    "exec": "os.execv('/bin/sh', ['sh'])",
    "shell": "subprocess.run(['true'])",
    "system": "os.posix_spawn('/bin/true', ['true'], {})",
    "kill the parent": "os.kill(parent, 9)",
    "kill all": "os.kill(-1, 9)",
    "kill the group": "os.killpg(0, 9)",
    "stop own": "signal.pidfd_send_signal(0, 9)",
    "nice": "os.setpriority(os.PRIO_PROCESS, 0, -20)",
    "limits of the parent": "resource.prlimit(parent, resource.RLIMIT_AS, (1, 1))",
    "many files": "[os.dup(0) for _ in range(100)]",
    "uid": "os.setuid(1)",
    "mount": "libc('mount', b'x', b'/', b'tmpfs', 0, 0)",
    "unshare": "libc('unshare', 0x10000000)",
    "ptrace": "libc('ptrace', 16, parent, 0, 0)",
    "bpf": "libc('syscall', 321, 0, 0, 0)",
    "io_uring": "libc('syscall', 425, 1, 0)",
    "open_by_handle": "libc('syscall', 304, 0, 0, 0)",
    "clone": "libc('syscall', 56, 17, 0, 0, 0, 0)",
    "vfork": "libc('syscall', 58)",
    "landlock again": "libc('syscall', 444, None, 0, 1)",
    "another filter": "libc('prctl', 22, 2, 0, 0, 0)",
    "dumpable": "libc('prctl', 4, 1, 0, 0, 0)",
    "outlive the parent": "libc('prctl', 1, 0, 0, 0, 0)",
}  # fmt: skip

ESCAPES = """
import ctypes, os, resource, signal, socket, subprocess

def libc(name, *arguments):
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), name)

def answer(attempts, parent):
    found = {}
    for name, text in attempts.items():
        try:
            eval(text, globals() | {"parent": parent})
        except OSError as error:
            found[name] = "refused"
        except BaseException as error:
            found[name] = f"{type(error).__name__}: {error}"
        else:
            found[name] = "ALLOWED"
    return found
"""


@pytest.mark.parametrize("stack", ["numpy", "torch"])
def test_nothing_outside_can_be_reached(run_sealed, stack: str) -> None:
    outcome = run_sealed(ESCAPES, values={"attempts": ATTEMPTS, "parent": os.getpid()}, stack=stack)
    assert outcome.ending == "finished", outcome
    found = outcome.frames["answer"]
    assert {name: result for name, result in found.items() if result != "refused"} == {}
    assert set(found) == set(ATTEMPTS)
    assert not Path("/tmp/ronghui-escape").exists()


def test_without_landlock_the_filter_alone_holds(run_sealed, runner) -> None:
    with Sandbox("sealed without Landlock") as sandbox:
        assert sandbox.isolation.level == 2
        outcome = runner(sandbox)(ESCAPES, values={"attempts": ATTEMPTS, "parent": os.getpid()})
        assert set(outcome.frames["answer"].values()) == {"refused"}


def test_a_thread_cannot_be_started(run_sealed) -> None:
    source = "import threading\nthreading.Thread(target=print).start()"
    error = run_sealed(source).frames["error"]
    assert (error["type"], error["line"]) == ("RuntimeError", 2)


def test_opening_a_file_is_a_clean_refusal(run_sealed) -> None:
    error = run_sealed("open('notes.txt')").frames["error"]
    assert (error["type"], error["line"]) == ("PermissionError", 1)


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("b8 01 00 00 00 cd 80 c3", id="32 bit call"),  # mov eax, 1; int 0x80; ret
        pytest.param("b8 27 00 00 40 0f 05 c3", id="x32 call"),  # mov eax, 0x40000027; syscall; ret
    ],
)
def test_calls_of_another_architecture_kill(run_sealed, code: str) -> None:
    source = f"""
import ctypes
libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
page = libc.mmap(None, ctypes.c_size_t(4096), 7, 0x22, -1, 0)  # readable, writable, executable; private, anonymous
ctypes.memmove(page, bytes.fromhex({code!r}), {len(bytes.fromhex(code))})
ctypes.CFUNCTYPE(ctypes.c_long)(page)()
"""
    outcome = run_sealed(source)
    assert (outcome.ending, outcome.fault) == ("crashed", "SIGSYS")


def test_only_five_descriptors_are_open(run_sealed) -> None:
    source = """
import os
def answer():
    def is_open(descriptor):
        try:
            os.get_inheritable(descriptor)
            return True
        except OSError:
            return False
    return [descriptor for descriptor in range(4096) if is_open(descriptor)]
"""
    assert run_sealed(source).frames["answer"] == [0, 1, 2, 3, 4]


def test_the_environment_holds_nothing_of_ours(run_sealed, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = run_sealed("import os, sys\ndef answer():\n    return dict(os.environ), sys.argv")
    environment, _ = outcome.frames["answer"]
    assert set(environment) <= {
        "PATH", "HOME", "LANG", "TZ", "PYTHONHASHSEED", "CUDA_VISIBLE_DEVICES", "LC_CTYPE",
        "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "KMP_DUPLICATE_LIB_OK", "KMP_INIT_AT_FORK",
    }  # fmt: skip


def write_to_all(data: bytes) -> str:
    return f"""
import os
for descriptor in range(3, 32):
    try:
        os.write(descriptor, {data!r})
    except OSError:
        pass
"""


def test_a_forged_frame_is_only_data(run) -> None:
    outcome = run(write_to_all(encode("answer", 41)) + "\ndef answer():\n    return 42")
    assert outcome.ending == "finished"
    assert outcome.frames["answer"] == 41  # the first counts: as good as returning it


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(struct.pack("<IQ", 1 << 31, 5) + b"hello", id="long header"),
        pytest.param(b'{"verdict": "pass"}\n' * 3, id="JSON"),
        pytest.param(struct.pack("<IQ", 4, 0) + b"null", id="no header"),
    ],
)
def test_a_broken_frame_ends_the_job(run_sealed, data: bytes) -> None:
    outcome = run_sealed(write_to_all(data) + "\nimport time\ntime.sleep(9)", limits=Limits(wall_seconds=2))
    assert outcome.ending in ("crashed", "output")
    assert outcome.fault
    assert outcome.frames == {}
    assert outcome.wall_seconds < 1


def test_a_forged_end_ends_the_job(run_sealed) -> None:
    outcome = run_sealed(write_to_all(encode("end", {"memory": "no", "cpu": "none"})) + "\nwhile True: pass")
    assert outcome.ending == "finished"
    assert outcome.frames == {}


def test_reserved_labels_are_refused(run) -> None:
    outcome = run("", driver="import sealed\nsealed.emit('end', 1)")
    assert outcome.frames["driver-error"]["type"] == "ValueError"


def test_the_submission_before_left_no_trace(run_sealed) -> None:
    """A marker that one submission held must not be found in the next one's memory."""
    marker = bytes(byte ^ 0x55 for byte in b"a marker nobody else writes")
    run_sealed(f"kept = bytes(b ^ 0x55 for b in {marker!r}) * 1000\nprint(len(kept))")
    source = f"""
import gc, sys
def answer():
    wanted = bytes(b ^ 0x55 for b in {marker!r})
    texts = [o for o in gc.get_objects() if isinstance(o, (list, tuple, dict))]
    inside = lambda o: type(o) is bytes and len(o) > len(wanted) and wanted in o
    return sum(inside(x) for o in texts for x in (o.values() if isinstance(o, dict) else o))
"""
    assert run_sealed(source).frames["answer"] == 0
