"""Tries: to leave while its signature is read.
Must: fail: the driver reports what it met.
"""
# ends: fail


class Entry:
    @property
    def __signature__(self):
        raise SystemExit(0)

    def __call__(self, img, txt):
        return img


concat_features = Entry()
