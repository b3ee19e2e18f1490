"""Tries: to write the headers of all frames itself.
Must: fail: a header is only data.
"""
# ends: fail

import json

import numpy as np

real = json.dumps
json.dumps = lambda content, **options: real(
    {**content, "value": {"text": 0}} if "label" in content else content, **options
)


def concat_features(img, txt):
    return np.concatenate((txt, img))
