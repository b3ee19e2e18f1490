"""Tries: to return an object whose class is called numpy.ndarray.
Must: fail: a name is not a value.
"""
# ends: fail

ndarray = type("ndarray", (), {"__module__": "numpy", "shape": (5,)})


def concat_features(img, txt):
    return ndarray()
