import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("inputs must be matrices")
    # let numpy broadcast the batch axis; it raises ValueError if impossible
    (B,) = np.broadcast_shapes(img.shape[:1], txt.shape[:1])
    img = np.broadcast_to(img, (B, img.shape[1]))
    txt = np.broadcast_to(txt, (B, txt.shape[1]))
    return np.hstack((img, txt))
