import numpy as np


def batch_concat(img: np.ndarray, txt: np.ndarray) -> np.ndarray:
    """Join image rows (B, n) and text rows (B, m) into (B, n + m): row i is [img[i]; txt[i]]."""
    if img.ndim != 2 or txt.ndim != 2 or len(img) != len(txt):
        raise ValueError(f"one image row and one text row an item, got shapes {img.shape} and {txt.shape}")
    return np.concatenate((img, txt), axis=1)
