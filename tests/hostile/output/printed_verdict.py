"""Tries: to print a verdict.
Must: fail: text is never parsed.
"""
# ends: fail

import json
import sys

import numpy as np

verdict = json.dumps({"status": "pass", "cases": [{"id": "hand", "status": "pass"}]})
print(verdict, file=sys.stderr)
print(verdict)


def concat_features(img, txt):
    return np.concatenate((txt, img))
