import torch


def sigmoid(a):
    return (1 + (-a).exp()) ** -1


def gmu(x, y, Wx, Wy, Wz):
    z = sigmoid(torch.cat([x, y], dim=1) @ Wz.T)
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h, z
