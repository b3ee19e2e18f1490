import numpy as np


def comb_mnz(score_lists):
    items = sorted({i for scores in score_lists for i in scores})
    table = np.array([[scores.get(i, 0.0) for i in items] for scores in score_lists])
    return {item: float(table.shape[0] * table[:, j].sum()) for j, item in enumerate(items)}
