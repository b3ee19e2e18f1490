"""Tries: to print what a terminal or a page would obey.
Must: pass, its text stripped of control characters and of marks that reorder.
"""
# ends: pass

print("\x1b]0;title\x07\x1b[2J\x1b[31mred\x00\x08\u202eright to left\u2066\x9b1m")
