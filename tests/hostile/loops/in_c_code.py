"""Tries: an endless loop in C, where Python checks for no signal.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout

import collections
import itertools

collections.deque(itertools.repeat(None), maxlen=0)
