import torch


def lmf(xs, factors, w, b):
    projected = []
    for m, x in enumerate(xs):
        a = torch.nn.functional.pad(x, (1, 0), value=1.0)
        projected.append(torch.einsum("bd,rdh->rbh", a, factors[m]))
    return torch.tensordot(w, torch.stack(projected).prod(0), dims=1) + b
