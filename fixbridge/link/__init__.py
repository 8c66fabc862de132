"""The edge link: submit a command, read released records, in one process or over a socket, and over a core's death."""
