# Allocates the result in the promoted dtype and fills its two halves.
import numpy as np


def concat_features(img: np.ndarray, txt: np.ndarray) -> np.ndarray:
    for name, vector in (("img", img), ("txt", txt)):
        if len(vector.shape) != 1:
            raise ValueError(f"{name} is not a vector but has shape {vector.shape}")
    n, m = img.shape[0], txt.shape[0]
    fused = np.empty(n + m, dtype=np.result_type(img, txt))
    fused[:n] = img
    fused[n:] = txt
    return fused
