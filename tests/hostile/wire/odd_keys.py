"""Tries: to send dictionaries with keys of every kind.
Must: get a verdict: a part of the wrong type is no part.
"""
# ends: fail

import numpy as np
import sealed

odd = {float("nan"): 1, None: 2, (1, (2, None)): 3, -1: 4, True: 5, "": 6}
sealed.emit("entries/submission", {**odd, "concat_features": odd})
for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {**odd, "observed": {**odd, "fused": odd}, "inputs_after": odd})


def concat_features(img, txt):
    return np.concatenate((txt, img))
