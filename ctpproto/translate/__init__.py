"""CTP <-> FIX: tables (specs/mapping) read both ways, the edge context, and the one reducer of order state."""
