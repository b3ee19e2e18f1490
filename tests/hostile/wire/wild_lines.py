"""Tries: to claim an exception on a line that no text has, with a text of markup.
Must: get a verdict with a sentence of bounded length.
"""
# ends: error

import numpy as np
import sealed

sealed.emit(
    "load/submission",
    {"type": "<script>" * 30, "line": 2**1000, "message": "`**[x](http://x)**`\n" * 100, "module_not_found": "a" * 300},
)


def concat_features(img, txt):
    return np.concatenate((txt, img))
