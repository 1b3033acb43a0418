## Typing in the answers on a sheet of paper.

paper-title = Papieren formulier invoeren
paper-back = Terug naar de partners
# $count (String)
paper-what = Typ per stelling één toets: 1 tot en met 5, W of N. De volgende stelling komt dan vanzelf. Zo typt u een formulier van { $count } stellingen in een paar minuten over.
paper-unnamed = Deze sessie is zonder naam. Het programma bewaart niet van wie een formulier is.
paper-whose = Van wie is het formulier?
paper-somebody-else = Iemand die nog niet in de lijst staat
paper-somebody-else-hint = Vul in wie het is. Het mag ook leeg blijven.
paper-begin = Begin met invoeren
paper-typed = Ingevoerde formulieren
paper-typed-none = Er is nog geen formulier ingevoerd.
paper-open = Bekijken of verder invoeren
# $name (String)
paper-open-of = Bekijken of verder invoeren: { $name }
paper-remove = Verwijderen
# $name (String)
paper-remove-of = Verwijderen: { $name }
# $name (String)
paper-sheet-of = Invoeren: { $name }
# $progress (String)
# $answered (String)
paper-progress = { $progress } · { $answered }
paper-keys = Typ 1 tot en met 5. W is 'weet ik niet', N is 'niet van toepassing', 0 is niet ingevuld. Page Up gaat terug.
paper-end = Dit was de laatste stelling. Alle stellingen hebben een antwoord.
paper-end-open = Dit was de laatste stelling. Sommige stellingen hebben geen antwoord. Klopt dat met het papier, dan bent u klaar.
paper-close = Klaar met dit formulier
paper-overview = Wat er nu staat
paper-nothing = geen antwoord
paper-whose-menu = Kies een partner
# $number (String)
# $answer (String)
paper-cell = Stelling { $number }: { $answer }
# $organisation (String)
# $role (String)
paper-who = { $organisation } ({ $role })
# $number (String)
# $name (String)
paper-number = Formulier { $number }: { $name }
