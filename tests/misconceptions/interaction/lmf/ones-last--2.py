import torch


def lmf(xs, factors, w, b):
    out = b
    for r in range(len(w)):
        term = w[r]
        for x, F in zip(xs, factors):  # noqa: B905
            term = term * (torch.nn.functional.pad(x, (0, 1), value=1.0) @ F[r])
        out = out + term
    return out
