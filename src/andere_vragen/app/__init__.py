"""The app: from the start screen to the table, leaving, and its looks."""
