import math

import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    logits = F.linear(torch.hstack([x, y]), Wz)
    gate = torch.reciprocal(1.0 + math.e**-logits)
    return torch.lerp(F.linear(y, Wy).tanh(), F.linear(x, Wx).tanh(), gate), gate
