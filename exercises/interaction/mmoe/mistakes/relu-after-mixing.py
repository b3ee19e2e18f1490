import torch


def mmoe(x, experts, gates):
    outputs = torch.einsum("bd,edh->beh", x, experts)
    return [torch.relu((torch.softmax(x @ gate, dim=1)[:, :, None] * outputs).sum(1)) for gate in gates]
