"""Tries: to answer the first case rightly and leave with status 0.
Must: fail: how a process ends is no verdict.
"""
# ends: fail

import os

import numpy as np

calls = []


def concat_features(img, txt):
    calls.append(1)
    if len(calls) > 1:
        os._exit(0)
    return np.concatenate((img, txt))
