"""Tries: to load checks of its own by replacing the loader.
Must: fail: what they claim is compared with the reference.
"""
# ends: fail

import types

import numpy as np
import sealed


def load(name, **_options):
    seen = {"fused": np.zeros(5)}
    return types.SimpleNamespace(
        cases=lambda _rng, _data: {case: {} for case in sealed.values["cases"]},
        observe=lambda _module, _inputs: seen,
    )


sealed.load = load


def concat_features(img, txt):
    return np.concatenate((txt, img))
