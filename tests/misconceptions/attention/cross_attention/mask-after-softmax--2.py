import math

import torch


def cross_attention(q, kv, mask):
    outs, ws = [], []
    for b in range(q.shape[0]):
        s = q[b] @ kv[b].t() / math.sqrt(q.shape[2])
        e = torch.exp(s - s.max(dim=1, keepdim=True).values)
        w = torch.where(mask[b], e / e.sum(dim=1, keepdim=True), 0.0)
        outs.append(w @ kv[b])
        ws.append(w)
    return torch.stack(outs), torch.stack(ws)
