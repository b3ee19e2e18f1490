"""Tries: to overflow the stack by recursion without a limit.
Must: fail: the crash is its own.
"""
# ends: fail timeout

import sys

sys.setrecursionlimit(1 << 30)


def concat_features(img, txt):
    return repr(concat_features(img, txt))
