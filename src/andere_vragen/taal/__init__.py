"""Dutch: text, days, closed lists, and refusals. The ground floor; it stands on nothing of ours."""
