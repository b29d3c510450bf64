"""The tab of the case file that holds reports and images."""
