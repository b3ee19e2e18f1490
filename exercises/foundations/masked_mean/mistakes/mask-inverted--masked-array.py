import numpy as np


def masked_mean(tokens, mask):
    left_out = np.repeat(mask[:, :, None], tokens.shape[2], axis=2)
    return np.ma.array(tokens, mask=left_out).mean(axis=1).filled(0)
