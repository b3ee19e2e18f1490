"""Tries: to return a list nested a hundred thousand deep.
Must: fail: what is nested too deep does not cross the wire.
"""
# ends: fail


def concat_features(img, txt):
    nested = []
    for _ in range(100_000):
        nested = [nested]
    return nested
