"""The catalogue of trials, the offers of each, and the funnel."""
