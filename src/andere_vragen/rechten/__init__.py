"""What somebody may ask of a casus on the disk: to read it, to mend it, to take it away, to bring it back."""
