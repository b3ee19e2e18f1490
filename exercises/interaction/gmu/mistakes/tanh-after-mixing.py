import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)
    h = torch.tanh(z * (x @ Wx.T) + (1 - z) * (y @ Wy.T))
    return h, z
