import torch


def mmoe(x, experts, gates):
    B, E, h = len(x), experts.shape[0], experts.shape[2]
    f = torch.relu(x @ experts).view(B, E, h)
    p = torch.softmax(x @ gates, dim=-1)
    return list(torch.einsum("tbe,beh->tbh", p, f))
