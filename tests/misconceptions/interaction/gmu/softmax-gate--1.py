import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    gate = F.softmax(F.linear(torch.hstack((x, y)), Wz), dim=-1)
    return torch.lerp(F.linear(y, Wy).tanh(), F.linear(x, Wx).tanh(), gate), gate
