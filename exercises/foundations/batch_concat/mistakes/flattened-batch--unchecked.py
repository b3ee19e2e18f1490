import numpy as np


def batch_concat(img, txt):
    fused = np.concatenate((img.ravel(), txt.ravel()))
    return fused.reshape(len(img), img.shape[1] + txt.shape[1])
