"""What a centre sets up once, and how the program looks."""
