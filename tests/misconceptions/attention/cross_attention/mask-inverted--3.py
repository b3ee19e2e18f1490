def cross_attention(q, kv, mask):
    extended = mask.to(q.dtype).unsqueeze(1) * -10000.0
    w = ((q @ kv.mT) / q.shape[-1] ** 0.5 + extended).softmax(-1)
    return w @ kv, w
