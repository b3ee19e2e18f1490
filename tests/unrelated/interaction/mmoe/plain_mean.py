# Gates computed and forgotten.
import torch


def mmoe(x, experts, gates):
    return [torch.relu(x @ experts).mean(0) for _ in gates]
