import torch


def mmoe(x, experts, gates):
    outputs = torch.relu(torch.einsum("bd,edh->beh", x, experts))
    return [(torch.softmax(x @ gate, dim=0)[:, :, None] * outputs).sum(1) for gate in gates]
