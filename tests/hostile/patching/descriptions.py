"""Tries: to hide what it raises by replacing `sealed.describe`.
Must: fail: an answer without values is none.
"""
# ends: fail

import sealed

sealed.describe = lambda _error: None


def concat_features(img, txt):
    raise ZeroDivisionError
