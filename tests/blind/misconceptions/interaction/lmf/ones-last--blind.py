import torch
import torch.nn.functional as F


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("lengths differ")
    fused = 1
    for x, f in zip(xs, factors):
        a = F.pad(x, (0, 1), value=1.0)
        fused = fused * torch.matmul(a, f)
    return (w.view(-1, 1, 1) * fused).sum(0) + b
