import numpy as np


def linear_fusion(x, y, W, b):
    W1, W2 = np.split(W, [x.shape[1]], axis=0)
    img = np.matmul(x, W1)
    txt = np.matmul(y, W2)
    return img + txt + b, img, txt
