import torch


def sigmoid(a):
    return 1 / (1 + torch.exp(-a))


def gmu(x, y, Wx, Wy, Wz):
    inputs = torch.cat([x, y], dim=1)
    z = sigmoid(inputs @ Wz.transpose(0, 1))
    h = z * torch.tanh(x @ Wx.transpose(0, 1)) + (1 - z) * torch.tanh(y @ Wy.transpose(0, 1))
    return h, z
