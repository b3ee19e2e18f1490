import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    scale = torch.as_tensor(logit_scale, dtype=zi.dtype).exp()
    image_features = F.normalize(zi, dim=-1)
    text_features = F.normalize(zt, dim=-1)
    logits_per_image = scale * image_features @ text_features.t()
    logits_per_text = logits_per_image.t()
    ground_truth = torch.arange(len(zi), dtype=torch.long)
    return (F.cross_entropy(logits_per_image, ground_truth) + F.cross_entropy(logits_per_text, ground_truth)) / 2
