"""Tries: to leave a POSIX message queue.
Must: find nothing when it comes again.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(240, b"ronghui-hostile", 0o102, 0o600, None) >= 0 else "refused")
