"""Streamlit page: one lesson, named by ?id= in the address."""

import streamlit as st

from ui import lesson_page

lesson_page.show(st.query_params.get("id", ""))
