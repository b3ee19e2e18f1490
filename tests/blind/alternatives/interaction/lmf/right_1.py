import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("one factor for each modality")
    product = None
    for x, F in zip(xs, factors):
        a = torch.cat([torch.ones(x.shape[0], 1, dtype=x.dtype), x], dim=1)
        proj = torch.einsum("bd,rdh->rbh", a, F)
        product = proj if product is None else product * proj
    return torch.einsum("r,rbh->bh", w, product) + b
