"""The screens of the app; `vraagscherm_voor` knows which question is shown by which."""
