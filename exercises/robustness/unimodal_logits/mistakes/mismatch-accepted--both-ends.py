def unimodal_logits(W, b, za, zv):
    return za @ W[:, : za.shape[1]].T + b / 2, zv @ W[:, -zv.shape[1] :].T + b / 2
