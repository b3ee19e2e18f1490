def unimodal_logits(W, b, za, zv):
    size = W.shape[1]
    out_v = zv @ W[:, size // 2 :].T + b / 2
    out_a = za @ W[:, : size // 2].T + b / 2
    return out_a, out_v
