"""Tries: to leave a signal handler and a pending alarm.
Must: find nothing when it comes again.
"""
# ends: pass

import signal

print("ALLOWED" if signal.getsignal(signal.SIGUSR1) is not signal.SIG_DFL else "nothing")
signal.signal(signal.SIGUSR1, print)
