# The tasks compete for each expert.
import torch


def mmoe(x, experts, gates):
    p = torch.softmax(x @ gates, dim=0)
    return list(torch.einsum("tbe,ebh->tbh", p, torch.relu(x @ experts)))
