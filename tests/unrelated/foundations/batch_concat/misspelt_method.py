# A method that NumPy does not have.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2 or len(img) != len(txt):
        raise ValueError("bad shapes")
    return np.concat_columns((img, txt))
