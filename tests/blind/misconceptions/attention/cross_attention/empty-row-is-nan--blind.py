import torch


def cross_attention(q, kv, mask):
    outputs, all_weights = [], []
    for b in range(q.shape[0]):
        bias = torch.zeros(kv.shape[1], dtype=q.dtype)
        bias[~mask[b]] = -float("inf")
        w = torch.softmax(q[b] @ kv[b].T / q.shape[2] ** 0.5 + bias, dim=-1)
        outputs.append(w @ kv[b])
        all_weights.append(w)
    return torch.stack(outputs), torch.stack(all_weights)
