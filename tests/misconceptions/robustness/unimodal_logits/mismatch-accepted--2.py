def unimodal_logits(W, b, za, zv):
    la = za.dot(W[:, : za.shape[1]].T)
    lv = zv.dot(W[:, W.shape[1] - zv.shape[1] :].T)
    return la + b * 0.5, lv + b * 0.5
