# Lists and floats.
import numpy as np


def fm_pairwise(E):
    out = []
    for item in E.tolist():
        score = 0.0
        for d in range(E.shape[2]):
            column = [row[d] for row in item]
            score += 0.5 * (sum(column) ** 2 - sum(v * v for v in column))
        out.append(score)
    return np.asarray(out, dtype=float)
