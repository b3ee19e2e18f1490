import torch


def gmu(x, y, Wx, Wy, Wz):
    a = torch.cat((x, y), dim=1) @ Wz.T
    z = torch.exp(a) / (torch.exp(a) + 1)
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h, z
