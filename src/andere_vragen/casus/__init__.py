"""What was said and what it comes to: pure values and pure rules. Time comes in as an argument."""
