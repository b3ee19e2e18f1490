import math

import torch


def cross_attention(q, kv, mask):
    out, ws = [], []
    for b in range(len(q)):
        s = (q[b] @ kv[b].T) / math.sqrt(q.size(-1))
        s[:, ~mask[b]] = -1e20
        w = torch.softmax(s, dim=1)
        out.append(w @ kv[b])
        ws.append(w)
    return torch.stack(out), torch.stack(ws)
