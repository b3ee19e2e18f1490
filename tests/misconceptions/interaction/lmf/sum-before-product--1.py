import torch


def lmf(xs, factors, w, b):
    # a weighted factor a modality, then the product of the projections
    out = None
    for x, F in zip(xs, factors):  # noqa: B905
        mixed = torch.tensordot(w, F, dims=1)
        projected = mixed[0] + x @ mixed[1:]
        out = projected if out is None else out * projected
    return out + b
