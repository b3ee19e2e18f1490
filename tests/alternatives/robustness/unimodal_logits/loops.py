import numpy as np


def unimodal_logits(weight, bias, audio, vision):
    if len(audio) != len(vision) or weight.shape[1] - audio.shape[1] != vision.shape[1]:
        raise ValueError
    la = np.empty((len(audio), len(bias)))
    lv = np.empty((len(audio), len(bias)))
    for i in range(len(audio)):
        for c in range(len(bias)):
            la[i, c] = bias[c] / 2 + sum(w * z for w, z in zip(weight[c], audio[i]))
            lv[i, c] = bias[c] / 2 + sum(w * z for w, z in zip(weight[c, audio.shape[1] :], vision[i]))
    return [la, lv]
