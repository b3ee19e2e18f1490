import torch


def lmf(xs, factors, w, b):
    # The row of the 1 is a bias: one baddbmm a modality, then a product over a new axis.
    projected = [
        torch.baddbmm(F[:, :1], x.expand(F.shape[0], *x.shape), F[:, 1:]) for x, F in zip(xs, factors, strict=True)
    ]
    return torch.tensordot(w, torch.stack(projected).prod(dim=0), dims=1) + b
