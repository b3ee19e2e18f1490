# Lists the valid tokens, and adds each to its item.
import numpy as np


def masked_mean(tokens, mask):
    items, positions = np.nonzero(mask)
    total = np.zeros((len(tokens), tokens.shape[-1]))
    np.add.at(total, items, tokens[items, positions])
    count = np.bincount(items, minlength=len(tokens))
    count[count == 0] = 1
    return total / count[:, None]
