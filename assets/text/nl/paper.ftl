paper-title = Papieren formulier invoeren
