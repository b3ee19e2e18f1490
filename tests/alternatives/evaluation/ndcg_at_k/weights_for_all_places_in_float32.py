# One weight for each of the n places, 0 behind the cut; two dot products in float32.
import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in {"linear", "exp"}:
        raise ValueError("k or gain")
    r = np.asarray(rel, dtype=np.float32)
    g = np.exp2(r) - np.float32(1) if gain == "exp" else r
    place = np.arange(r.size, dtype=np.float32)
    weight = np.where(place < k, 1 / np.log2(place + 2), 0).astype(np.float32)
    actual, best = weight @ g, weight @ -np.sort(-g)
    return actual / best if best else np.float32(0)
