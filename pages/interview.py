"""Streamlit page: interview."""

from ui import interview_page

interview_page.show_list()
