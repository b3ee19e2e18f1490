"""Tries: to raise what breaks whoever describes it.
Must: fail, described by what cannot lie.
"""
# ends: fail


class Evil(BaseException):
    @property
    def __class__(self):
        raise Evil

    def __str__(self):
        raise Evil

    __repr__ = __str__


def concat_features(img, txt):
    raise Evil
