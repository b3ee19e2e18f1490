import torch


def gmu(x, y, Wx, Wy, Wz):
    hx, hy = torch.tanh(x @ Wx.T), torch.tanh(y @ Wy.T)
    e = torch.exp(-(torch.cat([x, y], dim=1) @ Wz.T))
    return (hx + e * hy) / (1 + e), 1 / (1 + e)
