# The screen before the room.
audience-window-title = Kansrijke Start: scherm voor de zaal
audience-programme = Kansrijke Start
audience-meeting = Werksessie
audience-blank = Het scherm is leeg.
audience-scale = Antwoorden
# $score (String)
# $label (String)
audience-point = { $score } { $label }
# $count (Number)
# $votes (String)
audience-votes =
    { $count ->
        [one] { $votes } stem
       *[other] { $votes } stemmen
    }
# $point (String)
# $votes (String)
audience-point-votes = { $point }: { $votes }
# $point (String)
# $votes (String)
# $before (String)
audience-point-twice = { $point }: { $votes }, eerst { $before }
audience-first-vote = Eerst
audience-second-vote = Nu
# $count (Number)
# $people (String)
audience-dont-know =
    { $count ->
        [one] { $people } weet het niet
       *[other] { $people } weten het niet
    }
# $count (Number)
# $people (String)
audience-not-applicable =
    { $count ->
        [one] { $people } zegt 'niet van toepassing'
       *[other] { $people } zeggen 'niet van toepassing'
    }
# $score (String)
audience-agreed = Samen afgesproken: { $score }

## Dots
audience-dots = Waar werken we eerst aan?
audience-dots-shown = Hier werken we eerst aan
audience-choices = Stellingen om uit te kiezen
# $count (Number)
# $dots (String)
audience-dots-count =
    { $count ->
        [one] { $dots } stip
       *[other] { $dots } stippen
    }
# $statement (String)
# $dots (String)
audience-dots-for = { $statement }: { $dots }
# $count (Number)
# $missing (String)
audience-more =
    { $count ->
        [one] en nog { $missing }
       *[other] en nog { $missing }
    }

## The end
audience-strong = Sterk
audience-weak = Kan beter
audience-divided = Verdeeld
audience-none = Geen
audience-actions = Dit gaan we doen
audience-no-actions = Er zijn nog geen acties afgesproken.

## Around it
audience-settings = Scherm voor de zaal
audience-how = Met een tweede beeldscherm: open het scherm voor de zaal. De zaal ziet dan de stelling, u ziet de stemmen. Toont de beamer hetzelfde als uw laptop? Kies dan tijdens de werksessie 'Toon hier wat de zaal ziet'. Met Escape komt u terug.
# $percent (String)
audience-larger = Letters groter: { $percent }
audience-larger-hint = De letters op de beamer groeien zo ver als alles past. Ze zijn nooit kleiner dan goed te lezen is vanaf de achterste rij.
audience-dark = Donker op de beamer
audience-dark-hint = Alleen als het programma zelf donker is. Licht is in een lichte zaal beter te lezen.
audience-closed = Het scherm voor de zaal is gesloten. U werkt nu in één venster.
audience-unplugged = De beamer is losgekoppeld. Het scherm voor de zaal is gesloten en u werkt nu in één venster. Er is niets verloren.
audience-no-second-monitor = Er is geen tweede beeldscherm gevonden. Sleep het venster 'scherm voor de zaal' naar de beamer en druk daar op F11.
audience-open-window = Open het scherm voor de zaal
audience-close-window = Sluit het scherm voor de zaal
