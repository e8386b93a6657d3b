"""From values of the office to what the templates show; pure, and without markup."""
