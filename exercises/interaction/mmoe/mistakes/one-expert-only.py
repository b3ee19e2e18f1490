import torch


def mmoe(x, experts, gates):
    outputs = torch.relu(torch.einsum("bd,edh->beh", x, experts))
    rows = torch.arange(len(x))
    return [outputs[rows, torch.softmax(x @ gate, dim=1).argmax(dim=1)] for gate in gates]
