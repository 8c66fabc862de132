"""The rules of engagement: a page for whoever connects a desk, of dictionaries, dialects, tables, and of flows that are run."""
