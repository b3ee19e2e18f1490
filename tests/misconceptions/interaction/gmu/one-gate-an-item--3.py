import torch


def gmu(x, y, Wx, Wy, Wz):
    both = torch.cat((x, y), dim=1)
    score = torch.sum(both * Wz[0], dim=1)  # how much this item trusts its image
    z = torch.sigmoid(score)[:, None]
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h, z
