"""Streamlit page: one question, named by ?id= in the address."""

import streamlit as st

from ui import interview_page

interview_page.show_question(st.query_params.get("id", ""))
