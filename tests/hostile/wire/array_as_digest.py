"""Tries: to send arrays where digests of the inputs are compared.
Must: get a verdict: a part of the wrong type is no part.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(
        f"submission/{case}",
        {"observed": {"fused": np.zeros(3)}, "inputs_after": {"img": np.arange(3), "txt": [np.arange(2)]}},
    )


def concat_features(img, txt):
    return np.concatenate((txt, img))
