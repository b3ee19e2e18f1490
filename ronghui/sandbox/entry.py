"""The first file of a sandbox process: `entry.py parent <stack> <fd>` or `entry.py worker <stack>`.

Makes this folder importable as `ronghui.sandbox` without running any other file of `ronghui`: the process
must hold nothing that a submission may not read.
"""

import os
import sys
import types


def _borrow_package() -> None:
    here = os.path.dirname(os.path.abspath(__file__))
    for name, path in (("ronghui", []), ("ronghui.sandbox", [here])):
        package = types.ModuleType(name)
        package.__path__ = path
        sys.modules[name] = package


if __name__ == "__main__":
    _borrow_package()
    if sys.argv[1] == "parent":
        from ronghui.sandbox import parent

        parent.main(sys.argv[2], int(sys.argv[3]))
    else:
        from ronghui.sandbox import worker

        worker.main(sys.argv[2])
