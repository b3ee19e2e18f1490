# Experts first, and then the last axis is the batch.
import torch


def mmoe(x, experts, gates):
    f = torch.relu(x @ experts)
    result = []
    for g in gates:
        p = torch.softmax(g.T @ x.T, dim=-1)
        result.append((p.unsqueeze(-1) * f).sum(0))
    return result
