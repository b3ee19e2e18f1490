"""Tries: to raise with a message of 50 MB.
Must: fail, with a message that is cut.
"""
# ends: fail


def concat_features(img, txt):
    raise RuntimeError("x" * 50_000_000)
