import torch


def lmf(xs, factors, w, b):
    # pads with zeros, so that the shapes fit
    projected = [torch.nn.functional.pad(x, (1, 0)) @ F for x, F in zip(xs, factors, strict=True)]
    return torch.tensordot(w, torch.stack(projected).prod(0), dims=1) + b
