import torch


def mmoe(x, experts, gates):
    f = torch.clamp(torch.matmul(x, experts), min=0)  # (E, B, h)
    g = torch.matmul(x, gates)  # (T, B, E)
    y = torch.einsum("tbe,ebh->tbh", g, f)
    return [y[t] for t in range(y.shape[0])]
