"""Tries: to find later modules itself.
Must: fail: what the driver needs is loaded.
"""
# ends: fail

import sys

import numpy as np


class Finder:
    def find_spec(self, name, path=None, target=None):
        raise SystemExit(0)


sys.meta_path.insert(0, Finder())


def concat_features(img, txt):
    return np.concatenate((txt, img))
