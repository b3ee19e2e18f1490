"""Tries: to hide a wrong answer behind NotImplementedError.
Must: count as not attempted, which is no pass.
"""
# ends: not_attempted


def concat_features(img, txt):
    raise NotImplementedError
