import torch


def gmu(x, y, Wx, Wy, Wz):
    e = torch.exp(torch.cat([x, y], dim=1) @ Wz.T)
    z = e / (1 + e)
    return z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T), z
