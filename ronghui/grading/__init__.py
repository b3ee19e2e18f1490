"""From a submission to a verdict: cases, observations, the ladder, the named mistakes."""

from ronghui.grading.grader import Grader, RunResult, Submission
from ronghui.grading.verdict import CaseEvidence, CaseResult, Graded, Verdict

__all__ = ["CaseEvidence", "CaseResult", "Graded", "Grader", "RunResult", "Submission", "Verdict"]
