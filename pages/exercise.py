"""One exercise: the statement beside the editor; on a phone, in tabs."""

import streamlit as st

from ui import exercise_page

exercise_page.show(st.query_params.get("id", ""))
