import torch


def lmf(xs, factors, w, b):
    parts = []
    for x, F in zip(xs, factors):  # noqa: B905
        total = F.sum(0)
        parts.append(torch.nn.functional.pad(x, (1, 0), value=1.0) @ total)
    return torch.stack(parts).prod(0) * w.sum() + b
