# A table with NaN where an item is missing, so that a score of 0 stays apart from none.
import numpy as np


def comb_mnz(score_lists):
    if not score_lists:
        return {}
    items = list(dict.fromkeys(item for scores in score_lists for item in scores))
    table = np.array([[scores.get(item, np.nan) for item in items] for scores in score_lists])
    fused = np.isfinite(table).sum(axis=0) * np.nansum(table, axis=0)
    return dict(zip(items, fused))
