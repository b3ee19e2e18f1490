"""Python's parser, one thread at a time.

CPython 3.11 counts the depth of the tree it builds once for the whole process: where two threads are at it, one of them
may be told `SystemError: AST constructor recursion depth mismatch` (https://github.com/python/cpython/issues/106905).
"""

from __future__ import annotations

import ast
import contextlib
import threading

ONE_AT_A_TIME = threading.RLock()  # for whoever parses without knowing it, too: numpy does for each header of an npy
ATTEMPTS = 5  # some take no turn: the standard library parses the lines of every traceback it prints


def parse(source: str) -> ast.Module:
    """As ast.parse. Raises SyntaxError, ValueError, RecursionError and MemoryError as it does."""
    with ONE_AT_A_TIME:
        for _ in range(ATTEMPTS - 1):
            with contextlib.suppress(SystemError):
                return ast.parse(source)
        return ast.parse(source)
