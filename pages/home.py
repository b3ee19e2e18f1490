"""Streamlit page: home."""

from ui import home_page

home_page.show()
