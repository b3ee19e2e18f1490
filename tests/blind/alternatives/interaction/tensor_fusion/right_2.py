import itertools
import math

import numpy as np


def tensor_fusion(xs):
    if not xs:
        raise ValueError("empty list")
    for x in xs:
        if x.ndim != 2:
            raise ValueError("not a matrix")
        if len(x) != len(xs[0]):
            raise ValueError("rows do not match")

    n_rows = len(xs[0])
    result = np.empty((n_rows, math.prod(x.shape[1] + 1 for x in xs)), dtype=np.float64)
    for row in range(n_rows):
        vectors = [[1.0] + [float(v) for v in x[row]] for x in xs]
        for position, factors in enumerate(itertools.product(*vectors)):
            result[row, position] = math.prod(factors)
    return result
