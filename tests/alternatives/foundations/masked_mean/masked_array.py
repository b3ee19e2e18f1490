# numpy.ma, whose mask is True where an entry is left out.
import numpy as np


def masked_mean(tokens, mask):
    left_out = np.repeat(~mask[:, :, None], tokens.shape[2], axis=2)
    return np.ma.filled(np.ma.array(tokens, mask=left_out).mean(axis=1), 0.0)
