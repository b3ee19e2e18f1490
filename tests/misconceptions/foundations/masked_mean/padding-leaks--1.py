# A matrix product of the weights and the tokens as they are.


def masked_mean(tokens, mask):
    weights = mask / mask.sum(axis=1, keepdims=True).clip(1)
    return (weights[:, None, :] @ tokens).squeeze(1)
