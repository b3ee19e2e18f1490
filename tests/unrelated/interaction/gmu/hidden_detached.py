# The candidates, not the gate, are cut out of the graph.
import torch


def gmu(x, y, Wx, Wy, Wz):
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)
    with torch.no_grad():
        hx, hy = torch.tanh(x @ Wx.T), torch.tanh(y @ Wy.T)
    return z * hx + (1 - z) * hy, z
