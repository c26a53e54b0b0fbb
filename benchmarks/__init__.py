"""What ``make bench`` runs: our numbers beside those of a peer measured in the same run."""
