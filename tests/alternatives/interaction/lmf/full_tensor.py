import torch


def lmf(xs, factors, w, b):
    # What the low rank spares: the product of all modalities, and a linear layer on it.
    if len(xs) != len(factors):
        raise ValueError("a factor a modality is needed")
    ranks, _, outputs = factors[0].shape
    cube, weight = xs[0].new_ones(len(xs[0]), 1), w.reshape(ranks, 1, 1).expand(ranks, 1, outputs)
    for x, factor in zip(xs, factors):  # noqa: B905
        a = torch.nn.functional.pad(x, (1, 0), value=1.0)
        cube = (cube[:, :, None] * a[:, None, :]).flatten(1)
        weight = (weight[:, :, None, :] * factor[:, None, :, :]).flatten(1, 2)
    return cube @ weight.sum(dim=0) + b
