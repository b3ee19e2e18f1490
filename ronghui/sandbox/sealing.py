"""How a child shuts itself in: limits, no capabilities, Landlock with no rule, a short seccomp allow list.

Linux on x86_64 only. Every step either holds or raises `SealingError`: a child that cannot seal runs no code.
The order matters: each step takes away what the step before still needed. References: capabilities(7),
landlock(7), seccomp(2); syscall numbers from asm/unistd_64.h.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import resource
import signal
import struct
import sys
from pathlib import Path

MEMORY_CEILING = 8 << 30  # a job may lower its own limit further, never raise it

_libc = ctypes.CDLL(None, use_errno=True)


class SealingError(Exception):
    """A layer could not be put in place."""


def supported() -> bool:
    """Whether this module knows the system's syscall numbers at all."""
    return sys.platform == "linux" and platform.machine() == "x86_64" and sys.maxsize > 1 << 32


def seal(parent_pid: int, *, landlock: bool = True, seccomp: bool = True) -> None:
    """Shut this process in for good. `parent_pid` is the warm parent, with which it shall die."""
    if not supported():
        raise SealingError("sealing knows Linux on x86_64 only")
    _limit_resources()
    _drop_capabilities()
    _prctl("PR_SET_NO_NEW_PRIVS", 38, 1)
    _prctl("PR_SET_DUMPABLE", 4, 0)
    _prctl("PR_SET_PDEATHSIG", 1, signal.SIGKILL)
    if os.getppid() != parent_pid:
        raise SealingError("the warm parent is gone")
    if landlock:
        _restrict_with_landlock()
    if seccomp:
        _filter_syscalls()


def mapped_bytes() -> int:
    """Address space of this process now."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def limit_job(mapped: int, memory_bytes: int, cpu_seconds: float) -> None:
    """Lower the limits to those of one job; works inside the seal, where they cannot be raised again."""
    memory = mapped + min(memory_bytes, MEMORY_CEILING)
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + cpu_seconds) + 2  # the trusted side is exact; this is the net
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


def _limit_resources() -> None:
    limits = {
        resource.RLIMIT_AS: mapped_bytes() + MEMORY_CEILING,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: 64,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_RTPRIO: 0,
        resource.RLIMIT_NICE: 0,
        resource.RLIMIT_SIGPENDING: 64,
    }
    for kind, wanted in limits.items():
        hard = resource.getrlimit(kind)[1]
        value = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (value, value))
    # Where the machine runs out of memory this process goes first. A container may forbid the wish.
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")


def _drop_capabilities() -> None:
    for capability in range(64):
        # EPERM: not privileged, nothing to drop. EINVAL: beyond the last capability of this kernel.
        _libc.prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP
    _libc.prctl(47, 4, 0, 0, 0)  # PR_CAP_AMBIENT, CLEAR_ALL
    header = ctypes.create_string_buffer(struct.pack("<Ii", 0x20080522, 0))  # _LINUX_CAPABILITY_VERSION_3
    if _libc.capset(header, ctypes.create_string_buffer(24)) != 0:
        raise SealingError(f"capset: {os.strerror(ctypes.get_errno())}")
    held = ctypes.create_string_buffer(24)
    if _libc.capget(header, held) != 0 or any(held.raw[:24]):
        raise SealingError("capabilities are still held")


def _prctl(name: str, option: int, value: int) -> None:
    if _libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) != 0:
        raise SealingError(f"{name}: {os.strerror(ctypes.get_errno())}")


def _restrict_with_landlock() -> None:
    create_ruleset, restrict_self = 444, 446
    abi = _libc.syscall(create_ruleset, None, 0, 1)
    if abi < 1:
        raise SealingError(f"Landlock: {os.strerror(ctypes.get_errno())}")
    files = (1 << (13 + (abi >= 2) + (abi >= 3) + (abi >= 5))) - 1
    network = 0b11 if abi >= 4 else 0
    scopes = 0b11 if abi >= 6 else 0
    size = 8 + 8 * (abi >= 4) + 8 * (abi >= 6)
    rules = ctypes.create_string_buffer(struct.pack("<QQQ", files, network, scopes)[:size], size)
    descriptor = _libc.syscall(create_ruleset, rules, ctypes.c_size_t(size), 0)
    if descriptor < 0:
        raise SealingError(f"landlock_create_ruleset: {os.strerror(ctypes.get_errno())}")
    if _libc.syscall(restrict_self, descriptor, 0) != 0:
        raise SealingError(f"landlock_restrict_self: {os.strerror(ctypes.get_errno())}")
    os.close(descriptor)


# Calls that touch only this process's own memory, clock, signals and open descriptors. getcwd answers "/"
# and is needed by inspect.getsource.
_ALLOWED = {
    "read": 0, "write": 1, "close": 3, "fstat": 5, "poll": 7, "lseek": 8, "mmap": 9, "mprotect": 10,
    "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15, "sched_yield": 24,
    "mremap": 25, "madvise": 28, "nanosleep": 35, "getpid": 39, "exit": 60, "getcwd": 79,
    "gettimeofday": 96, "getrusage": 98, "getuid": 102, "geteuid": 107, "sigaltstack": 131, "gettid": 186,
    "futex": 202, "sched_getaffinity": 204, "restart_syscall": 219, "clock_gettime": 228,
    "clock_nanosleep": 230, "exit_group": 231, "getrandom": 318,
}  # fmt: skip
_IOCTL, _FCNTL, _KILL, _PRCTL, _TGKILL, _PRLIMIT64, _CLONE3 = 16, 72, 62, 157, 234, 302, 435
_IOCTL_COMMANDS = (0x5401, 0x5450, 0x5451, 0x541B)  # TCGETS, FIONCLEX, FIOCLEX, FIONREAD
_FCNTL_COMMANDS = (0, 1, 2, 3, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC
_PRCTL_OPTIONS = (15, 16, 0x53564D41)  # PR_SET_NAME, PR_GET_NAME, PR_SET_VMA

_KILL_PROCESS, _ERRNO, _ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
_EPERM, _ENOSYS = 1, 38
_AUDIT_ARCH_X86_64, _X32_BIT = 0xC000003E, 0x40000000

_Program = list[tuple[int, int, int, int]]  # (code, jump if true, jump if false, k)


def _filter_syscalls() -> None:
    """Install the allow list. Anything else answers EPERM; another architecture's calls kill."""
    program = _assemble(os.getpid())
    code = b"".join(struct.pack("<HBBI", *instruction) for instruction in program)
    instructions = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("<H6xQ", len(program), ctypes.addressof(instructions))
    if _libc.prctl(22, ctypes.c_ulong(2), ctypes.create_string_buffer(head, len(head)), 0, 0) != 0:
        raise SealingError(f"seccomp: {os.strerror(ctypes.get_errno())}")


def _assemble(own_pid: int) -> _Program:
    program = [
        _load(4),
        _jump(_AUDIT_ARCH_X86_64, 1, 0),
        _return(_KILL_PROCESS),
        _load(0),
        (0x35, 0, 1, _X32_BIT),  # BPF_JGE: x32 numbers
        _return(_KILL_PROCESS),
    ]
    for number in _ALLOWED.values():
        program += _on(number, [_return(_ALLOW)])
    # Commands and pids are 32 bit in the kernel: their low word is all it looks at.
    program += _on(_IOCTL, _only(1, _IOCTL_COMMANDS))
    program += _on(_FCNTL, _only(1, _FCNTL_COMMANDS))
    program += _on(_PRCTL, _only(0, _PRCTL_OPTIONS))
    program += _on(_KILL, _only(0, (own_pid,)))
    program += _on(_TGKILL, _only(0, (own_pid,)))
    program += _on(_PRLIMIT64, _own_limits())
    program += _on(_CLONE3, [_return(_ERRNO | _ENOSYS)])  # glibc then tries clone, which is refused
    return [*program, _return(_ERRNO | _EPERM)]


def _own_limits() -> _Program:
    """prlimit64 of this process: read any, lower the two that a job sets (no capability is left to raise)."""
    reads = [_load(_argument(2)), _jump(0, 0, 3), _load(_argument(2) + 4), _jump(0, 0, 1), _return(_ALLOW)]
    writes = _only(1, (resource.RLIMIT_AS, resource.RLIMIT_CPU))
    return [_load(_argument(0)), _jump(0, 1, 0), _return(_ERRNO | _EPERM), *reads, *writes]


def _on(number: int, body: _Program) -> _Program:
    return [_jump(number, 0, len(body)), *body]


def _only(argument: int, values: tuple[int, ...]) -> _Program:
    program = [_load(_argument(argument))]
    for value in values:
        program += [_jump(value, 0, 1), _return(_ALLOW)]
    return [*program, _return(_ERRNO | _EPERM)]


def _argument(index: int) -> int:
    return 16 + 8 * index  # offset of the low word in struct seccomp_data


def _load(offset: int) -> tuple[int, int, int, int]:
    return (0x20, 0, 0, offset)


def _jump(value: int, if_equal: int, otherwise: int) -> tuple[int, int, int, int]:
    return (0x15, if_equal, otherwise, value)


def _return(value: int) -> tuple[int, int, int, int]:
    return (0x06, 0, 0, value)
