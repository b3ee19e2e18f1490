import math

import torch
import torch.nn.functional as F


def cross_attention(q, kv, mask):
    m = mask.to(q.dtype).unsqueeze(1)
    scores = torch.matmul(q, kv.mT) / math.sqrt(q.shape[-1])
    weights = F.softmax(scores * m, dim=-1)
    return torch.matmul(weights, kv), weights
