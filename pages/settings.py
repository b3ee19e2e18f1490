"""Streamlit page: settings."""

from ui import settings_page

settings_page.show()
