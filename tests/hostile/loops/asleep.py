"""Tries: a sleep of an hour, which costs no CPU.
Must: be stopped by the clock on the wall.
"""
# ends: timeout

import time


def concat_features(img, txt):
    time.sleep(3600)
