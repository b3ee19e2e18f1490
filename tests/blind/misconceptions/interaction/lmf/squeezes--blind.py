import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("xs and factors differ in length")
    batch = xs[0].shape[0]
    zy = None
    for x, factor in zip(xs, factors):
        a = torch.cat((torch.ones(batch, 1, dtype=x.dtype), x), dim=1)
        fusion = torch.matmul(a, factor)
        zy = fusion if zy is None else zy * fusion
    out = torch.matmul(w.unsqueeze(0), zy.permute(1, 0, 2)).squeeze()
    return out + b
