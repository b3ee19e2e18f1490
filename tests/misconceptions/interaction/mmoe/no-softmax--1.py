import torch


def mmoe(x, experts, gates):
    f = torch.relu(x @ experts)
    p = x @ gates
    return list(torch.einsum("tbe,ebh->tbh", p, f))
