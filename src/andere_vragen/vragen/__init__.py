"""What can be asked: the models of the question file, its reading, and its errors in Dutch."""
