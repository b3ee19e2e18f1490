"""Everything that outlives the process: learners, drafts, attempts, review cards, events."""

from ronghui.learning.review import Card
from ronghui.store.errors import BrokenExport, StoreError
from ronghui.store.records import Attempt, Draft, Event, Review
from ronghui.store.store import Store, shared_store

__all__ = [
    "Attempt",
    "BrokenExport",
    "Card",
    "Draft",
    "Event",
    "Review",
    "Store",
    "StoreError",
    "shared_store",
]
