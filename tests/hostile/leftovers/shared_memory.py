"""Tries: to leave a named shared memory.
Must: find nothing when it comes again.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).shm_open(b"/ronghui-hostile", 0o102, 0o600) >= 0 else "refused")
