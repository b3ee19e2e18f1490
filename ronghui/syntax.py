"""Python's parser, one thread at a time.

CPython 3.11 counts the depth of the tree it builds once for the whole process: where two threads are at it, one of them
may be told `SystemError: AST constructor recursion depth mismatch` (https://github.com/python/cpython/issues/106905).
"""

from __future__ import annotations

import ast
import threading

_ONE_AT_A_TIME = threading.Lock()


def parse(source: str) -> ast.Module:
    """As ast.parse. Raises SyntaxError, ValueError, RecursionError and MemoryError as it does."""
    with _ONE_AT_A_TIME:
        return ast.parse(source)
