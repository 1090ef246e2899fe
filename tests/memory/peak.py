# SPDX-License-Identifier: MIT
"""peak.py COMMAND…: runs a command, and prints its exit status and its peak of resident KiB. A process of its own, since
what a child is measured at is at least what its parent was."""
import os, sys

child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
