"""Tries: to leave a lower limit of CPU seconds.
Must: find nothing when it comes again.
"""
# ends: pass

import resource

soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
print("ALLOWED" if soft == 1 else "nothing")
resource.setrlimit(resource.RLIMIT_CPU, (1, hard))
