# torch.cat along dim 0: a RuntimeError, or too many rows.
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y)) @ Wz.T)
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h, z
