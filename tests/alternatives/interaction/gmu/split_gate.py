# No concatenation: the columns of Wz are split between the two inputs. The result is a list.
import torch


def gmu(x, y, Wx, Wy, Wz):
    n = x.shape[1]
    logits = torch.einsum("bn,dn->bd", x, Wz[:, :n]) + torch.einsum("bm,dm->bd", y, Wz[:, n:])
    z = torch.special.expit(logits)
    hx = torch.einsum("bn,dn->bd", x, Wx).tanh()
    hy = torch.einsum("bm,dm->bd", y, Wy).tanh()
    return [hy + z * (hx - hy), z]
