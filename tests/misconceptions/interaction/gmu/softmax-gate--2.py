import torch


def gmu(x, y, Wx, Wy, Wz):
    a = torch.cat([x, y], dim=1) @ Wz.T
    e = torch.exp(a - a.amax(dim=1, keepdim=True))
    z = e / e.sum(dim=1, keepdim=True)
    hx = torch.tanh(x @ Wx.T)
    hy = torch.tanh(y @ Wy.T)
    return z * hx + (1 - z) * hy, z
