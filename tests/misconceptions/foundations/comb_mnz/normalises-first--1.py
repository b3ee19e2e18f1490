import numpy as np


def comb_mnz(score_lists):
    found = {}
    for scores in score_lists:
        if not scores:
            continue
        values = np.array(list(scores.values()))
        for item, value in zip(scores, values / values.max()):
            found.setdefault(item, []).append(value)
    return {item: len(values) * sum(values) for item, values in found.items()}
