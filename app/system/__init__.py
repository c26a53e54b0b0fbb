"""What the app asks of the computer it runs on: to stay awake, to be told of sleep, to end."""
