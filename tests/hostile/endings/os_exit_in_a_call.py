"""Tries: to leave with status 0 when it is called.
Must: fail: how a process ends is no verdict.
"""
# ends: fail

import os


def concat_features(img, txt):
    os._exit(0)
