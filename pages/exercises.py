"""Streamlit page: exercises."""

from ui import exercises_page

exercises_page.show()
