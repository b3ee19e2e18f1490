"""Tries: to print text that no encoding takes.
Must: pass, its text escaped.
"""
# ends: pass

print("\ud800\udfff" * 10)
