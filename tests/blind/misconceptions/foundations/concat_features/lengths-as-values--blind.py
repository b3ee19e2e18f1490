import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("both must be 1-D")
    image_features = np.array([img.shape[0]])
    text_features = np.array([txt.shape[0]])
    return np.concatenate((image_features, text_features))
