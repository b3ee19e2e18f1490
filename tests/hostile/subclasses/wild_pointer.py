"""Tries: to return an object whose array interface points anywhere.
Must: fail: the real type is read.
"""
# ends: fail


class Wild:
    @property
    def __array_interface__(self):
        return {"shape": (1 << 20,), "typestr": "<f8", "data": (4096, False), "version": 3}


def concat_features(img, txt):
    return Wild()
