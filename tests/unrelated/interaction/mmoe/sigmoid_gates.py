# Independent gates that do not add up to 1.
import torch


def mmoe(x, experts, gates):
    p = torch.sigmoid(x @ gates)
    return list(torch.einsum("tbe,ebh->tbh", p, torch.relu(x @ experts)))
