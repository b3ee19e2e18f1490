import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    s = x.matmul(q)
    top = s.detach().masked_fill(~mask, -1e300).amax(dim=1, keepdim=True)
    e = torch.exp(torch.where(mask, s - top, torch.zeros_like(s))) * mask
    a = e / (e.sum(dim=1, keepdim=True) + (~mask.any(dim=1, keepdim=True)).to(x.dtype))
    return torch.bmm(a.unsqueeze(1), x).squeeze(1), a


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z @ head + bias, clicked)
