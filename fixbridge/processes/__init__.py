"""Parent and child processes: the supervisor, how a child is kept alive, and a child's own side of it."""
