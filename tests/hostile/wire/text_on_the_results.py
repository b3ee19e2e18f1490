"""Tries: JSON without a frame around it.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import write

write(b'{"verdict": "pass", "status": "pass"}\n')


def concat_features(img, txt):
    return np.concatenate((txt, img))
