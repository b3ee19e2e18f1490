# bug: the weighted answers are averaged over the experts instead of summed
import torch


def mmoe(x, experts, gates):
    f = torch.relu(x @ experts)
    ys = []
    for G in gates:
        g = torch.softmax(x @ G, dim=1)
        ys.append((g.T.unsqueeze(-1) * f).mean(dim=0))
    return ys
