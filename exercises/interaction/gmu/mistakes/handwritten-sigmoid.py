import torch


def gmu(x, y, Wx, Wy, Wz):
    z = 1 / (1 + torch.exp(-torch.cat((x, y), dim=1) @ Wz.T))
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h, z
