"""Tries: an endless loop when the checks ask for the class of the result.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout


class Result:
    @property
    def __class__(self):
        while True:
            pass


def concat_features(img, txt):
    return Result()
