import numpy as np


def comb_mnz(score_lists):
    everything = set().union(*score_lists)
    return {item: np.mean([scores[item] for scores in score_lists if item in scores]) for item in everything}
