import torch


def mmoe(x, experts, gates):
    p = torch.softmax(x @ gates, dim=-1)
    mixed = torch.einsum("tbe,ebh->tbh", p, x @ experts)
    return [y.clamp(min=0) for y in mixed]
