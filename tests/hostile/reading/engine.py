"""Tries: to import the engine that judges it.
Must: find nothing of it.
"""
# ends: pass

try:
    import ronghui.grading.judge

    print("ALLOWED", ronghui.grading.judge)
except ImportError:
    print("refused")
