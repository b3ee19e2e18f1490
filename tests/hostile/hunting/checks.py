"""Tries: to find the answer in the checks.
Must: fail: the answer never enters its process.
"""
# ends: fail

import inspect
import sys

import numpy as np


def concat_features(img, txt):
    checks = sys.modules["checks"]
    known = set(vars(checks)) - {"np", "cases", "observe", "gradients", "leaf"}
    known = {name for name in known if not name.startswith("__")}
    if known or checks.observe.__closure__ or "concatenate" in inspect.getsource(checks):
        print("ALLOWED", known)
    return np.concatenate((txt, img))
