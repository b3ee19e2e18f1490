"""Runs a learner's code in a child that is shut in and brings back plain values; knows nothing of exercises."""

from .children import SandboxUnavailableError
from .job import Ending, Isolation, Job, JobCancelledError, Limits, Opaque, Outcome, Stack, Tensor, Value
from .sandbox import JOBS_PER_CORE, Sandbox
from .wire import Decoder, WireError, encode

__all__ = [
    "JOBS_PER_CORE",
    "Decoder",
    "Ending",
    "Isolation",
    "Job",
    "JobCancelledError",
    "Limits",
    "Opaque",
    "Outcome",
    "Sandbox",
    "SandboxUnavailableError",
    "Stack",
    "Tensor",
    "Value",
    "WireError",
    "encode",
]
