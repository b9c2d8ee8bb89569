"""One file a screen. They show values and post messages; they know no files."""
