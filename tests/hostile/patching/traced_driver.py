"""Tries: to change the variables of the driver from a trace function.
Must: fail: an answer without values is none.
"""
# ends: fail

import sys

import numpy as np


def trace(frame, event, argument):
    if "seen" in frame.f_locals and isinstance(frame.f_locals["seen"], dict):
        frame.f_locals["seen"].clear()
    return trace


sys.settrace(trace)


def concat_features(img, txt):
    return np.concatenate((txt, img))
