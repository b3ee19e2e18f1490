import torch


def gmu(x, y, Wx, Wy, Wz):
    hx = torch.tanh(x @ Wx.T)
    hy = torch.tanh(y @ Wy.T)
    z = torch.sigmoid(torch.cat([hx, hy], dim=1) @ Wz.T)
    return z * hx + (1 - z) * hy, z
