import numpy as np


def tensor_fusion(xs):
    if not xs:
        raise ValueError("empty")
    B = xs[0].shape[0]
    for x in xs:
        if x.ndim != 2 or len(x) != B:
            raise ValueError("shape")
    # (modalities used, index of the last one, product), by degree
    level = [(-1, np.ones((B, 1)))]
    parts = [np.ones((B, 1))]
    for _ in xs:
        following = []
        for last, p in level:
            for m in range(last + 1, len(xs)):
                q = np.einsum("bi,bj->bij", p, xs[m]).reshape(B, -1)
                following.append((m, q))
        parts += [q for _, q in following]
        level = following
    return np.hstack(parts)
