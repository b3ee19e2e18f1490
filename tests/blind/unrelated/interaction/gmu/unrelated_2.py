# bug: the tanh of the text side is forgotten
import torch


def gmu(x, y, Wx, Wy, Wz):
    image = torch.tanh(x @ Wx.T)
    text = y @ Wy.T
    z = torch.sigmoid(torch.cat([x, y], dim=1) @ Wz.T)
    return z * image + (1 - z) * text, z
