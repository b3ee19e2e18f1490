# bug: the ReLU of the experts is forgotten
import torch


def mmoe(x, experts, gates):
    f = torch.einsum("bd,edh->beh", x, experts)
    return [torch.einsum("be,beh->bh", torch.softmax(x @ G, dim=1), f) for G in gates]
