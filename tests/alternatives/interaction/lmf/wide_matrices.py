import torch


def lmf(xs, factors, w, b):
    # All ranks in one matrix product: (B, d + 1) times (d + 1, r h).
    ranks, outputs = w.numel(), b.numel()
    product = w.view(1, ranks, 1)
    for x, F in zip(xs, factors, strict=True):
        wide = F.permute(1, 0, 2).reshape(-1, ranks * outputs)
        a = torch.hstack([torch.ones(x.shape[0], 1, dtype=x.dtype), x])
        product = product * (a @ wide).view(-1, ranks, outputs)
    return product.sum(1) + b
