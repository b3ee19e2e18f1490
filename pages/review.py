"""Streamlit page: review."""

from ui import interview_page

interview_page.show_review()
