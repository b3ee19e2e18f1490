import numpy as np


def concat_features(img: np.ndarray, txt: np.ndarray) -> np.ndarray:
    """Join an image vector (n,) and a text vector (m,) into one vector (n + m,), image first."""
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError(f"two vectors are needed, got shapes {img.shape} and {txt.shape}")
    return np.concatenate((img, txt))
