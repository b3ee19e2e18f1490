def unimodal_logits(W, b, za, zv):
    n = za.shape[1]
    la = (W[:, :n] @ za.T + b[:, None]).T
    lv = (W[:, n:] @ zv.T + b[:, None]).T
    return la, lv
