import torch


def gmu(x, y, Wx, Wy, Wz):
    hs, zs = [], []
    for xi, yi in zip(x, y, strict=True):
        zi = torch.sigmoid(Wz @ torch.cat([xi, yi]))
        a, b = torch.tanh(Wx @ xi), torch.tanh(Wy @ yi)
        hs.append(a + zi * (b - a))
        zs.append(zi)
    return torch.stack(hs), torch.stack(zs)
