# einsum; the softmax by hand, shifted by the greatest present logit; `+ 1e-8` in the denominator of the mean.
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    k = mask.to(xs)
    clean = torch.where(mask[..., None], xs, torch.zeros_like(xs))
    if mode == "mean":
        return torch.einsum("bm,bmd->bd", k, clean) / (k.sum(1, keepdim=True) + 1e-8)
    if mode == "gate":
        logits = torch.where(mask, scores, torch.full_like(scores, -1e9))
        top = logits.amax(dim=1, keepdim=True).detach()
        e = torch.exp(logits - top) * k
        total = e.sum(1, keepdim=True)
        w = e / torch.where(total > 0, total, torch.ones_like(total))
        return torch.einsum("bm,bmd->bd", w, clean)
    if mode == "impute":
        full = clean + torch.einsum("bm,md->bmd", 1 - k, fill)
        return full.sum(1) / xs.size(1)
    raise ValueError(mode)
