import numpy as np


def batch_concat(img, txt):
    fused = np.empty((img.shape[0], img.shape[1] + txt.shape[1]), dtype=np.result_type(img, txt))
    fused[:, : img.shape[1]] = img
    fused[:, img.shape[1] :] = txt
    return fused
