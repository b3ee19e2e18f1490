import torch


def mmoe(x, experts, gates):
    outputs = torch.stack([torch.relu(x @ expert) for expert in experts])
    outputs = outputs.reshape(len(x), len(experts), -1)
    return [(torch.softmax(x @ gate, dim=1)[:, :, None] * outputs).sum(1) for gate in gates]
