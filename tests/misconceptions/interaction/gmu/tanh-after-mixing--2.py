import torch


def gmu(x, y, Wx, Wy, Wz):
    n = x.size(1)
    z = torch.sigmoid(x @ Wz[:, :n].T + y @ Wz[:, n:].T)
    a, b = x @ Wx.T, y @ Wy.T
    h = b + z * (a - b)
    return torch.tanh(h), z
