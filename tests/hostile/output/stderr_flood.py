"""Tries: to write to stderr for ever.
Must: be stopped at the limit of its output.
"""
# ends: fail

import sys


def concat_features(img, txt):
    while True:
        sys.stderr.write("x" * 1000)
