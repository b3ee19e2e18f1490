import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("lengths")
    projected = [x @ F[:, :-1] + F[:, -1:] for x, F in zip(xs, factors)]  # noqa: B905
    return (w[:, None, None] * torch.stack(projected).prod(0)).sum(0) + b
