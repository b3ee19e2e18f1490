# A list of the present slots (nonzero), scattered back to the items with index_add; log_softmax through logsumexp.
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    batch, modalities, width = xs.shape
    item, modality = mask.nonzero(as_tuple=True)
    zeros = xs.new_zeros(batch, width)
    if mode == "impute":
        lost_item, lost = (~mask).nonzero(as_tuple=True)
        total = zeros.index_add(0, item, xs[item, modality]).index_add(0, lost_item, fill[lost])
        return total / modalities
    if mode == "mean":
        weights = 1.0 / mask.sum(1).to(xs.dtype)[item]
    elif mode == "gate":
        peak = torch.full((batch,), -1e300, dtype=xs.dtype).index_reduce(
            0, item, scores[item, modality].detach(), "amax"
        )
        e = (scores[item, modality] - peak[item]).exp()
        weights = e / xs.new_zeros(batch).index_add(0, item, e)[item]
    else:
        raise ValueError("mode must be mean, gate or impute")
    return zeros.index_add(0, item, weights[:, None] * xs[item, modality])
