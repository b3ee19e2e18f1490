"""Tries: to raise its own memory limit.
Must: be refused.
"""
# ends: pass

import resource

try:
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print("ALLOWED")
except (OSError, ValueError):
    print("refused")
