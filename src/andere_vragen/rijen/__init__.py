"""What a screen shows in rows, and what a typed line or a form becomes. No Textual, no disk."""
