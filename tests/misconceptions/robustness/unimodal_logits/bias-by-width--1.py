def unimodal_logits(W, b, za, zv):
    da, dv = za.shape[1], zv.shape[1]
    return za @ W[:, :da].T + b * da / (da + dv), zv @ W[:, da:].T + b * dv / (da + dv)
