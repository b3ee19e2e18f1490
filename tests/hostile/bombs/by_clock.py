"""Tries: to answer wrongly once a millisecond of CPU has gone by.
Must: fail on the other cases.
"""
# ends: fail

import time

import numpy as np

start = time.process_time()


def concat_features(img, txt):
    while time.process_time() - start < 0.001 and img.size > 50:
        pass
    return np.concatenate((img, txt)) if time.process_time() - start < 0.001 else np.zeros(1)
