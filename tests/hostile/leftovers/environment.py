"""Tries: to leave a variable in the environment.
Must: find nothing when it comes again.
"""
# ends: pass

import os

print("ALLOWED" if "RONGHUI_LEFT" in os.environ else "nothing")
os.environ["RONGHUI_LEFT"] = "1"
