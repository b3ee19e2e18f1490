"""Tries: to make its own clock stand still while it computes.
Must: be stopped: its CPU time is read from outside.
"""
# ends: timeout

import time

time.process_time = time.perf_counter = time.time = lambda: 0.0


def concat_features(img, txt):
    while time.process_time() < 1:
        pass
