# A loop over items and units with matrix-vector products; rows are stacked at the end.
import torch


def gmu(x, y, Wx, Wy, Wz):
    fused, gates = [], []
    for b in range(x.size(0)):
        both = torch.cat([x[b], y[b]])
        z = torch.stack([torch.sigmoid(torch.dot(row, both)) for row in Wz])
        h = z * torch.tanh(torch.mv(Wx, x[b])) + (1.0 - z) * torch.tanh(torch.mv(Wy, y[b]))
        fused.append(h)
        gates.append(z)
    return torch.stack(fused), torch.stack(gates)
