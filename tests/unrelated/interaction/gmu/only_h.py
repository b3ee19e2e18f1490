# Forgets to return the gate.
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)
    return z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
