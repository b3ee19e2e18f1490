import torch


def gmu(x, y, Wx, Wy, Wz):
    against = torch.exp(-torch.cat((x, y), dim=1) @ Wz.T)
    total = 1 + against
    h = (torch.tanh(x @ Wx.T) + against * torch.tanh(y @ Wy.T)) / total
    return h, 1 / total
