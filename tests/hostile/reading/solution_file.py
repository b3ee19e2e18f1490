"""Tries: to read the solution and run it.
Must: fail: no file can be opened.
"""
# ends: fail

from pathlib import Path

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


try:
    exec(Path("@solutions@/foundations/concat_features.py").read_text())
    print("ALLOWED")
except OSError:
    print("refused")
