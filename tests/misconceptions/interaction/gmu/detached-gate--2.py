import torch


def gmu(x, y, Wx, Wy, Wz):
    both = torch.cat([x, y], dim=1).data
    z = torch.sigmoid(both @ Wz.data.T)
    hx, hy = torch.tanh(x @ Wx.T), torch.tanh(y @ Wy.T)
    return torch.lerp(hy, hx, z), z
