# Multiplies by the weights as they lie: a RuntimeError wherever the shapes do not happen to fit.
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz)
    h = z * torch.tanh(x @ Wx) + (1 - z) * torch.tanh(y @ Wy)
    return h, z
