import torch


def gmu(x, y, Wx, Wy, Wz):
    hx, hy = torch.tanh(x @ Wx.T), torch.tanh(y @ Wy.T)
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T).mean(dim=1, keepdim=True).expand_as(hx)
    return z * hx + (1 - z) * hy, z
