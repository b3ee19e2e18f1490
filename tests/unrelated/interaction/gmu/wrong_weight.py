# A copied line: the image's weights are used for the gate's other side where shapes allow, else it raises.
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wx.T)
    return h, z
