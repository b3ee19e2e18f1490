def comb_mnz(score_lists: list[dict]) -> dict:
    """CombMNZ: item -> (number of lists that hold it) * (sum of its scores), for every item of any list.

    score_lists: one dict a channel, item -> score. A score may be 0 or negative.
    """
    raise NotImplementedError


if __name__ == "__main__":
    image, text = {"A": 0.9, "B": 0.5, "C": 0.0}, {"B": 0.25, "C": 0.5, "D": 1.0}
    for item, score in comb_mnz([image, text]).items():
        print(item, score)
