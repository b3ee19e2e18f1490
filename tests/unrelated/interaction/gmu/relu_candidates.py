# Another nonlinearity for the candidates.
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)
    h = z * torch.relu(x @ Wx.T) + (1 - z) * torch.relu(y @ Wy.T)
    return h, z
