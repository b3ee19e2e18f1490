"""Tries: an endless loop in a trace function as soon as the checks run.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout

import sys

import numpy as np


def trace(frame, event, argument):
    while frame.f_code.co_name == "observe":
        pass


sys.settrace(trace)


def concat_features(img, txt):
    return np.concatenate((img, txt))
