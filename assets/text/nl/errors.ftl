# What is wrong with a file or a change, where, and what to do about it (crates/core/src/text/explain.rs).

## The parts of a message about a file.

# $place (String)
# $problem (String)
error-at = { $place }: { $problem }.
# $line (String)
# $column (String)
error-place = Regel { $line }, teken { $column }
# $line (String)
# $column (String)
# $path (String)
error-place-path = Regel { $line }, teken { $column } ({ $path })

## What to do.

error-advice-other-file = Kies een ander bestand.
error-advice-backup = Er is niets aan het bestand veranderd. Open een reservekopie, of vraag het bestand opnieuw.
error-advice-mend = Er is niets aan het bestand veranderd. Verbeter het bestand en open het opnieuw.
error-advice-newer = Maak dit bestand open met een nieuwere versie.

## A session file.

# $megabytes (String)
error-file-too-large = Dit bestand is te groot. Een sessie is hoogstens { $megabytes } MB.
error-file-empty = Dit bestand is leeg.
# $byte (String)
error-file-not-text = Dit bestand bevat geen leesbare tekst (byte { $byte }). Het is geen sessie, of het is beschadigd.
error-file-no-session = Dit bestand is geen sessie van dit programma.
# $found (String)
error-file-other-format = Dit bestand is geen sessie van dit programma. Het is een bestand van de soort '{ $found }'.
error-file-is-questionnaire = Dit bestand is een vragenlijst. Het is geen sessie.
error-file-is-questionnaire-advice = Kies een sessie, of begin een nieuwe sessie met deze vragenlijst.
error-file-newer = Dit bestand is gemaakt met een nieuwere versie van het programma.
# $line (String)
error-file-truncated = Dit bestand is niet compleet: het stopt halverwege regel { $line }.
error-file-syntax = Dit bestand is beschadigd, of het is geen bestand van dit programma.
error-file-syntax-problem = dit kan het programma niet lezen
error-file-wrong-value = In dit bestand staat iets wat er niet hoort.
error-file-questionnaire = De vragenlijst in dit bestand klopt niet.

## A questionnaire file.

error-questionnaire-no-questionnaire = Dit bestand is geen vragenlijst van dit programma.
# $found (String)
error-questionnaire-other-format = Dit bestand is geen vragenlijst van dit programma. Het is een bestand van de soort '{ $found }'.
error-questionnaire-is-session = Dit bestand is een sessie. Het is geen vragenlijst.
error-questionnaire-is-session-advice = Kies een vragenlijst, of open dit bestand als sessie.
error-questionnaire-newer = Deze vragenlijst is gemaakt met een nieuwere versie van het programma.
error-questionnaire-content-one = Er is een probleem in deze vragenlijst.
# $count (String)
error-questionnaire-content-more = Er zijn { $count } problemen in deze vragenlijst.

## Something to know about a session that was opened.

error-notice-checksum = Dit bestand is buiten het programma gewijzigd of beschadigd geraakt. Controleer de antwoorden.
error-notice-newer = Dit bestand is gemaakt met een nieuwere versie van het programma. Wat deze versie niet kent, blijft bewaard.
error-notice-cleaned-one = In 1 tekst zijn onzichtbare tekens weggehaald. Controleer de tekst.
# $count (String)
error-notice-cleaned-more = In { $count } teksten zijn onzichtbare tekens weggehaald. Controleer de teksten.
error-notice-names-removed-one = Deze sessie is zonder naam. Bij 1 partner stond toch meer over wie de antwoorden gaf. Dat is weggehaald.
# $count (String)
error-notice-names-removed-more = Deze sessie is zonder naam. Bij { $count } partners stond toch meer over wie de antwoorden gaf. Dat is weggehaald.
# $statements (String)
error-notice-stray-answers = Er zijn antwoorden op stellingen die niet in de vragenlijst staan: { $statements }. Ze blijven bewaard, maar ze tellen niet mee.

## A change that can't be made.

# $statement (String)
error-edit-no-such-statement = Stelling { $statement } staat niet in de vragenlijst van deze sessie. Kies een andere stelling.
error-edit-no-such-respondent = Dit formulier staat niet meer in de sessie. Kies een ander formulier, of begin een nieuw.
# $limit (String)
error-edit-text-too-long = Deze tekst is te lang. Gebruik hoogstens { $limit } tekens.
# $limit (String)
error-edit-too-many-participants = Een sessie heeft hoogstens { $limit } deelnemers. Haal eerst een deelnemer weg.
# $limit (String)
error-edit-too-many-respondents = Een sessie heeft hoogstens { $limit } ingevulde vragenlijsten van partners. Haal er eerst een weg.
# $limit (String)
error-edit-too-many-rounds = Over één stelling kunt u hoogstens { $limit } keer stemmen.
# $limit (String)
error-edit-too-many-slips = Een sessie heeft hoogstens { $limit } briefjes met stippen. Neem een paar briefjes samen.
# $person (String)
# $statement (String)
error-edit-too-many-dots = Dat zijn te veel stippen. Iedereen heeft er { $person }, en hoogstens { $statement } voor één stelling.
# $limit (String)
error-edit-too-many-statements = Een sessie heeft hoogstens { $limit } stellingen met antwoorden, stemmen of stippen. Voeg er geen toe.
# $limit (String)
error-edit-too-many-set-aside = Van één partner kunt u hoogstens { $limit } andere versies bewaren. Haal er eerst een weg.
# $limit (String)
error-edit-too-many-quotes = Bij één stelling passen hoogstens { $limit } uitspraken. Haal er eerst een weg.
error-edit-previous-does-not-fit = De vorige meting is te groot om in deze sessie te bewaren. Kies een andere sessie.

## A value that is wrong. These finish the sentence 'Regel 3, teken 5: …'.

# $key (String)
error-problem-missing-key = het gegeven '{ $key }' ontbreekt
# $key (String)
error-problem-duplicate-key = het gegeven '{ $key }' staat er twee keer
# $kind (String)
error-problem-expected = hier hoort { $kind } te staan
# $limit (String)
error-problem-text-too-long = deze tekst is langer dan { $limit } tekens
# $limit (String)
error-problem-too-many = dit zijn er meer dan { $limit }
# $limit (String)
error-problem-too-deep = hier zitten meer dan { $limit } groepen gegevens in elkaar
error-problem-broken-text = in deze tekst staat een half teken
# $least (String)
# $most (String)
error-problem-not-between = hier hoort een heel getal van { $least } tot en met { $most } te staan
# $id (String)
error-problem-same-id = de code '{ $id }' komt vaker voor
# $person (String)
# $statement (String)
error-problem-too-many-dots = dit zijn te veel stippen: iedereen heeft er { $person }, en hoogstens { $statement } voor één stelling
# $key (String)
error-problem-not-inside = het gegeven '{ $key }' hoort niet in een sessie die in een andere sessie zit
# $found (String)
# $allowed (String)
error-problem-not-one-of = '{ $found }' kan hier niet, kies uit: { $allowed }

## What should stand there. These finish 'hier hoort … te staan'.

error-kind-object = een groep gegevens tussen accolades
error-kind-list = een lijst tussen rechte haken
error-kind-text = een tekst
error-kind-flag = 'true' (ja) of 'false' (nee)
error-kind-whole-number = een heel getal
error-kind-number = een getal
error-kind-id = een code van 1 tot en met 24 letters, cijfers, _ of -
error-kind-uuid = de code van een sessie (een UUID)
error-kind-local-id = een code van acht tekens, met alleen 0 tot en met 9 en a tot en met f
error-kind-moment = een tijdstip zoals 2026-11-21T14:32:10Z
error-kind-date = een datum zoals 2026-11-21
error-kind-answer-value = een score van 1 tot en met 5, 'dont_know' of 'not_applicable'
error-kind-reply-value = een score van 1 tot en met 5, 'dont_know', 'not_applicable' of 'not_asked'
error-kind-vote-counts = een lijst van vijf hele getallen
error-kind-source-key = een code van 16 tekens, met alleen 0 tot en met 9 en a tot en met f

## A part of a questionnaire. These begin the sentence 'Stelling S12: …'.

error-part-whole = De vragenlijst
error-part-scale = De schaal
error-part-bands = De oordelen ('bands')
# $name (String)
error-part-role = Rol { $name }
# $name (String)
error-part-section = Onderdeel { $name }
# $name (String)
error-part-theme = Thema { $name }
# $name (String)
error-part-statement = Stelling { $name }
# $name (String)
error-part-term = Woord { $name }
# $name (String)
error-part-indicator = Cijfer { $name }
# $name (String)
error-part-instrument = Hulpmiddel { $name }
# $name (String)
error-part-source = Bron { $name }

## What is wrong with a part of a questionnaire.

# $what (String)
error-wrong-missing = { $what } ontbreekt
# $id (String)
error-wrong-bad-id = de code '{ $id }' mag niet, gebruik 1 tot en met 24 letters, cijfers, _ of -
# $id (String)
error-wrong-same-id = '{ $id }' komt vaker voor
# $statement (String)
error-wrong-same-text = de tekst is gelijk aan die van stelling { $statement }
error-wrong-label-count-one = er is 1 label, het moeten er precies 5 zijn
# $found (String)
error-wrong-label-count = er zijn { $found } labels, het moeten er precies 5 zijn
error-wrong-band-ids = het moeten er drie zijn, in deze volgorde: 'strong', 'attention', 'weak'
error-wrong-band-cutoffs = de grenzen ('from') moeten dalen, van hoogstens 5 bij 'strong' tot precies 1 bij 'weak'
# $what (String)
error-wrong-empty = er is minstens één { $what } nodig
# $limit (String)
error-wrong-too-many-statements = er zijn meer dan { $limit } stellingen
# $what (String)
# $id (String)
error-wrong-dead-reference = { $what } '{ $id }' staat niet in de vragenlijst

## What can be missing from a part of a questionnaire, or be empty.

error-word-id = code
error-word-version = versie
error-word-language = taal
error-word-title = titel
error-word-notice = mededeling
error-word-question = vraag boven de schaal
error-word-dont-know = label voor 'weet ik niet'
error-word-not-applicable = label voor 'niet van toepassing'
error-word-label = label
error-word-roles = lijst met rollen
error-word-text = tekst
error-word-short = korte tekst
error-word-means = betekenis
error-word-figure = cijfer
error-word-name = naam
error-word-section = onderdeel
error-word-theme = thema
error-word-statement = stelling
error-word-indicator = cijfer
error-word-instrument = hulpmiddel
error-word-source = bron
