# Linear experts.
import torch


def mmoe(x, experts, gates):
    p = torch.softmax(x @ gates, dim=-1)
    return list(torch.einsum("tbe,ebh->tbh", p, x @ experts))
