"""Tries: an endless loop in the entry.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout


def concat_features(img, txt):
    while True:
        img = img + 1
