"""Together Board: members have their say, and get an answer back that they can read.

Folders import downwards only; ``tests/test_layers.py`` holds the rule.

    start, beginning, opened, commands, cli    put everything together
    ui                → services, speech, pictures, wording, settings, domain
    services          → storage, letters, pictures, wording, domain
    storage → domain    letters, pictures → wording, domain    speech, wording → domain
    domain            → nothing of ours: plain values and rules
"""

NAME = "Together Board"
