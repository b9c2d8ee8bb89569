"""What people take home: one content, many formats. Text and bytes out; the disk is elsewhere."""
