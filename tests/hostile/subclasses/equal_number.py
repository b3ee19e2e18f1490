"""Tries: to return a number that equals everything.
Must: fail: a plain number crosses, and an array is expected.
"""
# ends: fail


class Equal(float):
    def __eq__(self, other):
        return True

    __hash__ = None


def concat_features(img, txt):
    return Equal(0)
