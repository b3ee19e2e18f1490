import numpy as np


def late_fusion(logits, w, space):
    if space not in ("logit", "prob", "logprob"):
        raise ValueError("space")
    if any(x < 0 for x in w) or sum(w) == 0:
        raise ValueError("weights")
    v = w / sum(w)
    if space == "logit":
        return sum(vm * z for vm, z in zip(v, logits))

    # keep only modalities with a say, so that log(v) exists
    keep = v > 0
    z, v = logits[keep], v[keep]
    logp = z - np.logaddexp.reduce(z, axis=2)[:, :, None]
    log_mix = np.logaddexp.reduce(logp + np.log(v)[:, None, None], axis=0)
    return np.exp(log_mix) if space == "prob" else log_mix
