import torch


def mmoe(x, experts, gates):
    outputs = torch.relu(torch.einsum("bd,edh->beh", x, experts))
    return [((x @ gate)[:, :, None] * outputs).sum(1) for gate in gates]
