"""Tries: to claim that it loaded, though it raises.
Must: fail: no case has an answer.
"""
# ends: fail error

import sealed

sealed.emit("load/submission", None)
sealed.emit("entries/submission", {"concat_features": {"kind": "function", "parameters": None}})
raise RuntimeError
