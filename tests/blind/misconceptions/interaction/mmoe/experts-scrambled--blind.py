import torch


def mmoe(x, experts, gates):
    B = x.size(0)
    E, _, h = experts.size()
    f = torch.stack([torch.relu(x @ experts[e]) for e in range(E)])
    f = f.reshape(B, E, h)
    out = []
    for gate_weight in gates:
        g = torch.softmax(x @ gate_weight, dim=-1)
        out.append((g[:, :, None] * f).sum(1))
    return out
