"""Tries: to start a shell by C.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).system(b"echo > /tmp/ronghui-hostile-system") == 0 else "refused")
