"""Tries: to end the driver with an exception that is no Exception.
Must: fail: the driver catches it.
"""
# ends: fail


def concat_features(img, txt):
    raise KeyboardInterrupt
