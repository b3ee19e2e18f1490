# Item by item, looking it up in every list; the smallest fractions are added first.
def rrf(lists, constant=60):
    def score(item):
        fractions = [1.0 / (constant + 1 + ranked.index(item)) for ranked in lists if item in ranked]
        return sum(sorted(fractions))

    return {item: score(item) for ranked in lists for item in ranked}
