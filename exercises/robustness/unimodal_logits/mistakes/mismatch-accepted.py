def unimodal_logits(W, b, za, zv):
    n = za.shape[1]
    return za @ W[:, :n].T + b / 2, zv @ W[:, n:].T + b / 2
