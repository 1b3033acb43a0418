# Measuring again, earlier measurements, the own picture beside the group's, and the talk list.

## A new measurement

years-new-measurement = Nieuwe meting hiermee
years-new-hint = Een nieuwe meting neemt de gemeente, de titel en de deelnemers over. Deze meting gaat mee om mee te vergelijken. Er is nog niets ingevuld, en dit bestand verandert niet.
years-begun = Dit is een nieuwe meting. De vorige meting gaat mee, zodat u straks kunt vergelijken. Het oude bestand verandert niet.
# $date (String)
years-begun-after = Dit is een nieuwe meting. De meting van { $date } gaat mee, zodat u straks kunt vergelijken. Het oude bestand verandert niet.

## Choosing other measurements

years-add = Een eerdere meting erbij
# $name (String)
# $reason (String)
years-not-read = '{ $name }' kan niet worden gelezen. { $reason }
# $name (String)
years-is-open = '{ $name }' is de meting die nu open is. Kies een ander bestand.
# $name (String)
years-is-there = '{ $name }' staat er al bij.
# $name (String)
# $title (String)
years-other-questionnaire = '{ $name }' is ingevuld met een andere vragenlijst ({ $title }). Die stellingen zijn niet te vergelijken.
# $name (String)
# $most (String)
years-too-many = '{ $name }' past er niet meer bij: u vergelijkt al { $most } metingen. Haal er eerst een weg.
# $name (String)
years-no-values = '{ $name }' heeft nog geen scores om mee te vergelijken.

## The part 'Verandering'

years-none-title = Vergelijk met een eerdere meting
years-none = Hier ziet u wat er veranderde sinds een eerdere meting. Kies het bestand van die meting. Bekijken verandert niets aan de bestanden.
years-again-title = Opnieuw meten
# $count (String)
years-list-title = U vergelijkt { $count } metingen
# $date (String)
years-of = Meting van { $date }
years-of-undated = Meting zonder datum
years-open = nu open
years-inside = zit in dit bestand
years-beside = alleen om te bekijken
years-by-one = ingevuld door één persoon
years-by-room = samen ingevuld
# $n (Number)
# $count (String)
years-by-partners =
    { $n ->
        [one] { $count } partner
       *[other] { $count } partners
    }
years-first-and-last = Van de eerste naar de laatste meting
years-remove = Haal weg
years-take-along = Bewaar in dit bestand
years-take-along-hint = Bewaart u een meting in dit bestand, dan ziet u bij het invullen ook wat er toen stond.
years-take-out = Haal uit dit bestand
# $what (String)
# $measurement (String)
years-button-of = { $what }: { $measurement }
years-brings-names = Deze sessie is zonder naam. Een meting op naam kan er alleen naast staan, niet in het bestand.

## Last time, right after scoring

# $date (String)
# $value (String)
last-time-dated = Vorige keer ({ $date }): { $value }
# $value (String)
last-time = Vorige keer: { $value }
# $value (String)
last-time-median = mediaan { $value }
# $score (String)
# $label (String)
last-time-score = { $score } – { $label }
last-time-open = geen antwoord
# $last (String)
# $difference (String)
last-time-moved = { $last }. { $difference }
# $n (Number)
# $points (String)
last-time-higher =
    { $n ->
        [one] Nu { $points } punt hoger.
       *[other] Nu { $points } punten hoger.
    }
# $n (Number)
# $points (String)
last-time-lower =
    { $n ->
        [one] Nu { $points } punt lager.
       *[other] Nu { $points } punten lager.
    }
last-time-same = Nu hetzelfde.
# $number (String)
# $sentence (String)
last-time-of = Stelling { $number }. { $sentence }
# $note (String)
last-time-note = Toelichting van toen: { $note }

## The own picture beside the group's

part-mirror = Mijn beeld
mirror-title = Mijn beeld naast ons beeld
mirror-what = Vulde u de stellingen eerst alleen in? Leg uw eigen antwoorden naast die van de groep. U ziet waar u iets anders ziet dan de groep, het grootste verschil eerst.
mirror-privacy = Uw eigen bestand blijft op deze computer. Het komt niet in het bestand van de groep. Wie meekijkt op uw scherm, ziet wel uw antwoorden.
mirror-choose = Kies uw eigen bestand
mirror-recent = Of kies een sessie die u alleen invulde
# $name (String)
# $date (String)
mirror-recent-dated = { $name }, { $date }
# $name (String)
mirror-shown = Uw eigen bestand: { $name }
mirror-other = Kies een ander bestand
mirror-remove = Haal mijn beeld weg
mirror-every-gap = Toon alle stellingen
# $name (String)
mirror-is-open = '{ $name }' is het bestand van de groep zelf. Kies het bestand dat u alleen invulde.
# $name (String)
mirror-is-group = '{ $name }' is een bestand van een groep. Kies het bestand dat u alleen invulde.
# $name (String)
# $title (String)
mirror-other-questionnaire = '{ $name }' is ingevuld met een andere vragenlijst ({ $title }). Die antwoorden passen niet naast die van de groep.
# $name (String)
mirror-no-values = '{ $name }' heeft nog geen scores om naast die van de groep te leggen.

## The talk list

part-talk = Gesprekslijst
talk-title = Hier begint het gesprek
# $municipality (String)
talk-title-of = Gesprekslijst van { $municipality }
talk-intro-group = Eerst waar de groep verdeeld is, dan de laagste scores, dan wat veel partners niet weten.
talk-intro-one = Eerst uw laagste scores, dan wat u niet weet. Eén persoon is nooit verdeeld: dat ziet u pas als partners ook invullen.
talk-none-group = Er is nu niets dat voorrang vraagt: de groep is nergens verdeeld, en alle scores zijn hoog.
talk-none-one = Er is nu niets dat voorrang vraagt: u hebt geen lage scores en nergens 'weet ik niet'.
talk-copy = Kopieer de lijst als tekst
talk-copied = De gesprekslijst is naar het klembord gestuurd. U kunt deze plakken in een e-mail of in Word.
# $place (String)
# $number (String)
# $text (String)
talk-line = { $place }. Stelling { $number }: { $text }
# $question (String)
talk-question = Vraag: { $question }
talk-why-divided = De groep is verdeeld.
# $value (String)
talk-why-low-group = Mediaan: { $value }.
# $value (String)
talk-why-low-agreed = De groep koos samen: { $value }.
# $value (String)
talk-why-low = Uw score: { $value }.
# $n (Number)
# $count (String)
# $of (String)
talk-why-unknown-group =
    { $n ->
        [one] { $count } van de { $of } weet dit niet.
       *[other] { $count } van de { $of } weten dit niet.
    }
talk-why-unknown = U weet dit niet.
# $times (String)
# $score (String)
talk-times = { $times } keer een { $score }
# $times (String)
talk-times-unknown = { $times } keer 'weet ik niet'
# $times (String)
talk-times-not-applicable = { $times } keer 'niet van toepassing'
# $parts (String)
talk-spread = { $parts }.
