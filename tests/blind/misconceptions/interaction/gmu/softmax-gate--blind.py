import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    joint = torch.cat([x, y], dim=1)
    z = F.softmax(F.linear(joint, Wz), dim=1)
    h = z * torch.tanh(F.linear(x, Wx)) + (1 - z) * torch.tanh(F.linear(y, Wy))
    return h, z
