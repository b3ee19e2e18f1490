import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    pooled, weights = [], []
    for item, there in zip(x, mask):
        w = torch.zeros(len(item), dtype=x.dtype)
        if there.any():
            w = w.index_put((there.nonzero()[:, 0],), F.softmax(item[there] @ q, dim=0))
        weights.append(w)
        pooled.append(w @ item)
    return torch.stack(pooled), torch.stack(weights)


def click_loss(x, mask, clicked, q, head, bias):
    total = 0
    for z, y in zip(pool_modalities(x, mask, q)[0], clicked):
        total = total + F.softplus(z.dot(head) + bias) - y * (z.dot(head) + bias)
    return total / len(x)
