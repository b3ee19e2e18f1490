import numpy as np


def is_real(token):
    # padded tokens are all zeros
    return np.any(token != 0)


def masked_mean(tokens, mask):
    means = []
    for item in tokens:
        real = [tok for tok in item if is_real(tok)]
        if real:
            means.append(sum(real) / len(real))
        else:
            means.append(np.zeros(tokens.shape[2]))
    return np.array(means)
