"""Letters as PDF. ReportLab lives here and nowhere else."""
