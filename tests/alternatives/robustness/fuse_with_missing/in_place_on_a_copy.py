# Boolean indexing and in-place writes, on clones; match instead of if; type checks.
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if not isinstance(xs, torch.Tensor) or mask.dtype != torch.bool:
        raise TypeError("xs is a tensor and mask is bool")
    missing = torch.logical_not(mask)
    known = xs.clone()
    known[missing] = 0.0
    match mode:
        case "mean":
            count = mask.sum(1)
            count[count == 0] = 1
            return known.sum(dim=1).div(count[:, None])
        case "gate":
            logits = scores.clone()
            logits[missing] = -1e30
            weights = torch.softmax(logits, 1).clone()
            weights[missing] = 0.0
            return torch.matmul(weights.unsqueeze(1), known)[:, 0]
        case "impute":
            known[missing] = fill.repeat(len(xs), 1, 1)[missing]
            return known.mean(dim=-2)
        case _:
            raise ValueError(mode)
