import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    gate = F.linear(torch.hstack([x, y]), Wz).sigmoid()
    weight = gate.detach()
    return weight * F.linear(x, Wx).tanh() + (1 - weight) * F.linear(y, Wy).tanh(), gate
