"""Tries: to return a list that holds itself.
Must: fail: what is nested too deep does not cross the wire.
"""
# ends: fail


def concat_features(img, txt):
    looped = []
    looped.append(looped)
    return looped
