# Two counters, keys and values apart, in float32.
from collections import Counter

import numpy as np


def comb_mnz(score_lists):
    count, total = Counter(), Counter()
    for scores in reversed(score_lists):
        count.update(scores.keys())
        for item in scores:
            total[item] += np.float32(scores[item])
    return {item: np.float32(n) * total[item] for item, n in count.items()}
