"""Streamlit page: the terms of the field, in both languages."""

from ui import glossary_page

glossary_page.show()
