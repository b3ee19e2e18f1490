"""Tries: to return a generator that never ends.
Must: fail: a generator does not cross the wire, and nobody iterates it.
"""
# ends: fail

import itertools


def concat_features(img, txt):
    return (value for value in itertools.count())
