import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    z = F.linear(torch.hstack((y, x)), Wz).sigmoid()
    return torch.lerp(F.linear(y, Wy).tanh(), F.linear(x, Wx).tanh(), z), z
