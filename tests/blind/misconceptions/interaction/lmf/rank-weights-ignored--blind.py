import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("need as many factors as modalities")
    projections = []
    for x, factor in zip(xs, factors):
        one = torch.ones((len(x), 1), dtype=torch.float64)
        projections.append(torch.cat([one, x], 1) @ factor)
    return torch.stack(projections).prod(dim=0).sum(dim=0) + b
