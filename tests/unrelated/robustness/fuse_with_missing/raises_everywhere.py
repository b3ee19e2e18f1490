# `or` where `and` was meant: every mode is refused.
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode != "mean" or mode != "gate" or mode != "impute":
        raise ValueError(mode)
    return torch.zeros_like(xs[:, 0])
