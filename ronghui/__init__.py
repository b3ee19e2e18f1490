"""The engine of Ronghui: content, grading, sandbox, learning, store, publishing. Imports no streamlit."""
