import torch
import torch.nn.functional as F


def gmu(x, y, Wx, Wy, Wz):
    image = F.linear(x, Wx).tanh()
    text = F.linear(y, Wy).tanh()
    gate = F.linear(torch.hstack([image, text]), Wz).sigmoid()
    return torch.lerp(text, image, gate), gate
