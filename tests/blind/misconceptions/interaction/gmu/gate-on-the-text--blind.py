import torch
from torch.nn.functional import linear


def gmu(x, y, Wx, Wy, Wz):
    hx = torch.tanh(linear(x, Wx))
    hy = torch.tanh(linear(y, Wy))
    z = torch.sigmoid(linear(torch.cat([x, y], dim=-1), Wz))
    return (1 - z) * hx + z * hy, z
