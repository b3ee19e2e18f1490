import torch
import torch.nn.functional as F


def mmoe(x, experts, gates):
    expert_out = [F.relu(x @ W) for W in experts]
    results = []
    for G in gates:
        gate = F.softmax(x @ G, dim=1)
        y = torch.zeros_like(expert_out[0])
        for e, f in enumerate(expert_out):
            y = y + gate[:, e : e + 1] * f
        results.append(y)
    return results
