"""Other ways to judge the same submission on the same cases, measured by benchmarks/verdict.py."""
