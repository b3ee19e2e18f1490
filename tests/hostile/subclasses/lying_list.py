"""Tries: to return a list that shows other items than it holds.
Must: fail: the items are read by list's own method.
"""
# ends: fail


class Lying(list):
    def __iter__(self):
        raise SystemExit(0)

    def __len__(self):
        return 5

    def __eq__(self, other):
        return True

    __hash__ = None


def concat_features(img, txt):
    return Lying([1])
