# Item by item and number by number, with the math module and a filled matrix.
import math

import numpy as np


def balanced_concat(xs):
    widths = [x.shape[1] for x in xs]
    total = math.sqrt(sum(math.sqrt(d) for d in widths))
    weights = [math.sqrt(math.sqrt(d)) / total for d in widths]
    fused = np.zeros((xs[0].shape[0], sum(widths)))
    for b in range(len(fused)):
        start = 0
        for weight, x in zip(weights, xs):
            length = math.sqrt(sum(float(v) ** 2 for v in x[b]))
            for j, v in enumerate(x[b]):
                fused[b, start + j] = weight * v / length if length else 0.0
            start += x.shape[1]
    return fused
