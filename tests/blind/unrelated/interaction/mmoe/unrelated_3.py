# bug: the accumulator is created outside the task loop, so each task contains the sums of those before it
import torch


def mmoe(x, experts, gates):
    hidden = [torch.relu(x @ W) for W in experts]
    total = torch.zeros_like(hidden[0])
    outputs = []
    for G in gates:
        g = torch.softmax(x @ G, dim=1)
        for e in range(len(hidden)):
            total = total + g[:, e].unsqueeze(1) * hidden[e]
        outputs.append(total)
    return outputs
