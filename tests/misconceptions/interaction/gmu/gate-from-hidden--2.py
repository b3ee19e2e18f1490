import torch


def gmu(x, y, Wx, Wy, Wz):
    hx = torch.einsum("bn,dn->bd", x, Wx).tanh()
    hy = torch.einsum("bm,dm->bd", y, Wy).tanh()
    a = torch.einsum("bk,dk->bd", torch.cat([hx, hy], dim=1), Wz)
    z = torch.sigmoid(a)
    return z * hx + (1 - z) * hy, z
