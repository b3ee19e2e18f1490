"""What Streamlit runs. `python3 run.py` starts server.py, which serves this script."""

from ui import shell

shell.run()
