def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv) or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError
    return za @ W[:, -za.shape[1] :].T + b / 2, zv @ W[:, : zv.shape[1]].T + b / 2
