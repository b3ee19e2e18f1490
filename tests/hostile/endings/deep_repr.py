"""Tries: to overflow the stack of C by the repr of nested containers.
Must: fail, by its own crash or at its limit.
"""
# ends: fail error timeout

import sys

sys.setrecursionlimit(1 << 30)
nested = []
for _ in range(1_000_000):
    nested = [nested]
repr(nested)
