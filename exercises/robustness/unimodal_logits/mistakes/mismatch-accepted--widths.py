def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv):
        raise ValueError("another number of items")
    return za @ W[:, : za.shape[1]].T + b / 2, zv @ W[:, -zv.shape[1] :].T + b / 2
