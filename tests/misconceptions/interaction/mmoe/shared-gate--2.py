# The index of the task is never used.
import torch


def mmoe(x, experts, gates):
    result = []
    for task in range(gates.shape[0]):
        p = torch.softmax(x @ next(iter(gates)), dim=1)
        result.append(sum(p[:, [e]] * torch.relu(x @ experts[e]) for e in range(len(experts))))
    return result
