"""Tries: to claim that the driver failed, so that the fault would be ours.
Must: fail: only the child of the reference can make it our fault.
"""
# ends: fail

import numpy as np
import sealed

sealed.emit("driver-error", {"type": "SystemError", "message": "ours", "line": 1})
sealed.emit("load/reference", {"type": "SystemError", "message": "ours"})


def concat_features(img, txt):
    return np.concatenate((txt, img))
