import torch


def mmoe(x, experts, gates):
    T = gates.shape[0]
    gate = torch.softmax(x @ gates[0], dim=-1)  # (B, E)
    f = torch.relu(torch.einsum("bd,edh->beh", x, experts))
    mixed = (gate.unsqueeze(-1) * f).sum(dim=1)
    return [mixed for _ in range(T)]
