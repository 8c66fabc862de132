"""Dialogues: what a conforming counter says to its members, as transcripts that run against any implementation."""
