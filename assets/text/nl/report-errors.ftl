# Why no session comes out of a PDF (crates/report/src/pdf/attached/explain.rs).

# $megabytes (String)
attached-error-too-large = Deze PDF is te groot. Een PDF mag hoogstens { $megabytes } MB zijn.
attached-error-no-pdf = Dit bestand is geen PDF.
attached-error-encrypted = Deze PDF is op slot: er zit een wachtwoord of een beveiliging op.
attached-error-damaged = Deze PDF is beschadigd.
attached-error-no-session = In deze PDF zit geen sessie.
# $megabytes (String)
attached-error-session-too-large = Wat in deze PDF zit, is groter dan { $megabytes } MB. Dat is geen sessie.
attached-error-not-text = De sessie in deze PDF is beschadigd.

attached-advice-report = Alleen een rapport van dit programma draagt een sessie. Kies zo'n rapport, of het bestand van de sessie zelf.
attached-advice-unlock = Bewaar de PDF zonder beveiliging en open haar opnieuw, of kies het bestand van de sessie zelf.
attached-advice-again = Vraag het rapport opnieuw aan wie het maakte, of kies het bestand van de sessie zelf.
attached-advice-no-session = Soms laat een ander programma bijlagen weg als het een PDF bewaart of afdrukt. Kies het rapport zoals het gemaakt is, of het bestand van de sessie zelf.
