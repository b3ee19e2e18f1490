# Python lists through zip, with the shape restored by a reshape for empty batches.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("matrices only")
    rows = [[*image, *text] for image, text in zip(img, txt, strict=True)]
    return np.array(rows, dtype=np.result_type(img, txt)).reshape(len(img), img.shape[1] + txt.shape[1])
