"""The kinds of rows, by subject: each a small class that keeps the contract of `rijen.rij`."""
