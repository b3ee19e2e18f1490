# A Counter (which is a dict), with every fraction rounded to float32.
from collections import Counter
from itertools import chain

import numpy as np


def rrf(rank_lists, k=60):
    scores = Counter()
    for item, rank in chain.from_iterable(zip(items, range(1, len(items) + 1)) for items in rank_lists):
        scores[item] += np.float32(1) / np.float32(k + rank)
    return scores
