import torch


def gmu(x, y, Wx, Wy, Wz):
    logits = torch.cat([x, y], dim=1) @ Wz.T
    z = torch.sigmoid(logits.mean(dim=1, keepdim=True))
    return z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T), z
