"""What a learner's history means: when to review, how far along a unit is, what to go on with.

Pure functions of their arguments: no database, no clock, no screen."""
