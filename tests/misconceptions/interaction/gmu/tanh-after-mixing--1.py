import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    gate = torch.sigmoid(F.linear(torch.hstack([x, y]), Wz))
    mixed = torch.lerp(F.linear(y, Wy), F.linear(x, Wx), gate)
    return mixed.tanh(), gate
