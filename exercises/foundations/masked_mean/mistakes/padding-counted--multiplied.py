def masked_mean(tokens, mask):
    return (tokens * mask[:, :, None]).mean(axis=1)
