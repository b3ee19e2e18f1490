"""Streamlit page: one exercise, named by ?id= in the address."""

import streamlit as st

from ui import exercise_page

exercise_page.show(st.query_params.get("id", ""))
