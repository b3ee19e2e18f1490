def unimodal_logits(W, b, za, zv):
    if za.shape[1] + zv.shape[1] != W.shape[1]:
        raise ValueError("columns")
    n = za.shape[1]
    return za @ W.T[:n] + b / 2, zv @ W.T[n:] + b / 2
