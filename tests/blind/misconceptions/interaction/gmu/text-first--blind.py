import torch


def gmu(x, y, Wx, Wy, Wz):
    both = torch.hstack([y, x])
    z = torch.sigmoid(both.matmul(Wz.t()))
    image = torch.tanh(x.matmul(Wx.t()))
    text = torch.tanh(y.matmul(Wy.t()))
    h = z * image + (1.0 - z) * text
    return h, z
