"""Tries: to return an array that answers for every function of numpy.
Must: fail: only dtype, shape and bytes cross, read by the methods of the base class.
"""
# ends: fail

import numpy as np


class Answering(np.ndarray):
    def __array_function__(self, function, types, arguments, options):
        return True if "equal" in function.__name__ or "close" in function.__name__ else self


def concat_features(img, txt):
    return np.concatenate((txt, img)).view(Answering)
