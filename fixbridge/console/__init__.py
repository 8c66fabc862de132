"""What a person sees and says at a terminal: operator commands, the running story, and how both are printed."""
