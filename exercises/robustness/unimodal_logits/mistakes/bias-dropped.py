def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv) or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError("these do not belong together")
    n = za.shape[1]
    return za @ W[:, :n].T, zv @ W[:, n:].T
