import torch
import torch.nn.functional as F


def mmoe(x, experts, gates):
    outs = torch.stack([F.relu(x.mm(w)) for w in experts], dim=1)
    tasks = []
    for t in range(len(gates)):
        g = F.softmax(x.mm(gates[t]), dim=0)
        tasks.append(torch.bmm(g.unsqueeze(1), outs).squeeze(1))
    return tasks
