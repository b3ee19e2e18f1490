import numpy as np


def tensor_fusion(xs):
    result = xs[0]
    for x in xs[1:]:
        B, p = result.shape
        result = (result[..., None] * x[:, None]).reshape(B, p * x.shape[1])
    return np.array(result)
