# Verbs, scoring, check and results.

## Verbs

verb-new-session = Start een nieuwe sessie
verb-open-session = Open een sessie
verb-open-questionnaire = Gebruik een andere vragenlijst
verb-save-elsewhere = Bewaar ergens anders
verb-choose-folder = Kies een andere map
# $score (String)
verb-answer = Geef score { $score }
verb-dont-know = Antwoord 'weet ik niet'
verb-not-applicable = Antwoord 'niet van toepassing'
verb-clear-answer = Wis het antwoord
verb-flag = Later bespreken
verb-guidance = Wat bedoelen we?
verb-next = Volgende stelling
verb-previous = Vorige stelling
verb-next-open = Volgende open stelling
verb-go-to = Ga naar een stelling
verb-find = Zoek in de stellingen
verb-list-view = Lijst per onderdeel
verb-one-view = Eén stelling per scherm
verb-undo = Maak ongedaan
verb-redo = Doe opnieuw
verb-save = Opslaan (gaat vanzelf)
verb-finish = Rond de sessie af
verb-reopen = Zet terug op 'niet afgerond'
verb-help = Hulp
verb-zoom-in = Alles groter
verb-zoom-out = Alles kleiner
verb-zoom-reset = Gewone grootte
keys-or = {" of "}
key-page-down = PageDown
key-page-up = PageUp
key-enter = Enter
key-delete = Delete
key-dont-know = W
key-not-applicable = N

## Score

# $number (String)
# $total (String)
statement-of = Stelling { $number } van { $total }
# $number (String)
# $total (String)
# $section (String)
# $sections (String)
# $open (String)
progress = Stelling { $number } van { $total }, onderdeel { $section } van { $sections }, { $open } open
# $section (String)
# $theme (String)
section-and-theme = { $section } · { $theme }
# $number (String)
# $title (String)
section-number = { $number }. { $title }
# $number (String)
# $text (String)
statement-numbered = { $number }. { $text }
# $score (String)
# $label (String)
state-scored = { $score } { $label }
state-open = Open
note-label = Toelichting of bewijs
guidance-title = Wat bedoelen we?
# $label (String)
guidance-one = Een 1 ({ $label }) betekent
# $label (String)
guidance-five = Een 5 ({ $label }) betekent
# $count (Number)
guidance-figures =
    { $count ->
        [one] Landelijk cijfer
       *[other] Landelijke cijfers
    }
# $title (String)
# $figure (String)
# $year (String)
guidance-figure = { $title }: { $figure } ({ $year })
guidance-figures-are-national = Een landelijk cijfer zegt niets over uw gemeente. Het is bedoeld als achtergrond.
year-unknown = jaar onbekend
# $publisher (String)
# $title (String)
source-line = Bron: { $publisher }, { $title }
to-check = Controleer uw antwoorden
# $number (String)
# $title (String)
to-section = Naar onderdeel { $number }: { $title }
# $labels (String)
# $unknown (String)
# $not-applicable (String)
scale-legend = { $labels } · W { $unknown } · N { $not-applicable }
list-details = Uitleg en toelichting
# $number (String)
list-details-of = Uitleg en toelichting bij stelling { $number }
jump-list-title = Stellingen
jump-list-button = Lijst van stellingen
# $found (String)
# $total (String)
jump-list-count = { $found } van { $total } stellingen
jump-list-empty = Geen stelling past hierbij.
# $number (String)
# $title (String)
jump-list-row = Stelling { $number }: { $title }
filter-label = Toon
filter-all = Alle stellingen
filter-open = Open
filter-dont-know = Weet ik niet
filter-low = Laag gescoord
filter-noted = Met toelichting
filter-flagged = Later bespreken
search-label = Zoek op woord of nummer

## Check

check-title = Controleer uw antwoorden
# $scored (String)
# $total (String)
# $unknown (String)
# $not-applicable (String)
# $open (String)
check-counts = Gescoord: { $scored } van { $total } stellingen. { $unknown } keer 'weet ik niet', { $not-applicable } keer 'niet van toepassing', { $open } open.
# $title (String)
# $count (String)
check-list = { $title } ({ $count })
check-open = Nog open
check-open-none = Alle stellingen hebben een antwoord.
check-dont-know = Weet ik niet
check-dont-know-none = U hebt nergens 'weet ik niet' gekozen.
check-flagged = Later bespreken
check-flagged-none = U hebt geen stellingen gemarkeerd.
check-finish = Afronden
check-finish-complete = Alles is beantwoord. U kunt de sessie afronden. Later veranderen kan nog steeds.
check-finish-open = U kunt ook afronden als er nog stellingen open zijn. Later veranderen kan nog steeds.
# $moment (String)
check-finished = Deze sessie is afgerond op { $moment }.
to-results = Naar de resultaten
to-results-without-finishing = Bekijk de resultaten tot nu toe

## Results

results-title = Resultaten
# $municipality (String)
results-title-of = Resultaten van { $municipality }
results-empty = Er zijn nog geen scores. Zodra u een stelling scoort, ziet u hier het beeld.
results-empty-begin = Begin met invullen
results-partial-continue = Ga verder met de open stellingen
results-tables = Toon als tabel
results-back = Terug naar het overzicht
results-to-statement = Ga naar deze stelling
# $theme (String)
results-to-theme = Bekijk het thema { $theme }
# $value (String)
# $band (String)
value-and-band = { $value }, { $band }
rule-title = Zo komen de woorden tot stand
# $band (String)
# $from (String)
rule-from = { $band }: { $from } of hoger
# $band (String)
# $from (String)
rule-weak = { $band }: lager dan { $from }
rule-mean = De waarde van een thema, een onderdeel of het geheel is het gemiddelde van de gescoorde stellingen. Daarbij staat altijd hoeveel stellingen dat zijn.
rule-states = 'Weet ik niet', 'niet van toepassing' en open stellingen tellen nooit mee als score. Ze zijn geen 0 en geen 3.
rule-range = Het dunne lijntje bij een balk laat zien waar het gemiddelde kan uitkomen: links als alle open en onbekende stellingen een 1 krijgen, rechts als ze een 5 krijgen.
rule-provisional = Voorlopig: minder dan twee derde van de stellingen die van toepassing zijn, heeft een score.
rule-tipping = Kantelt: als één score een punt anders was, hoorde er een ander woord bij.

## The parts of the results

part-overview = Overzicht
part-themes = Thema's
part-radar = Spinnenweb
part-statements = Stellingen
part-distribution = Verdeling
part-partners = Partners
part-change = Verandering
part-priorities = Prioriteiten
filter-divided = Verdeeld
findings-title = Wat valt op
figure-copy = Kopieer deze figuur
figure-save = Bewaar als afbeelding
figure-copied = De figuur is naar het klembord gestuurd. U kunt hem plakken in Word, PowerPoint of een e-mail. Lukt dat niet? Kies dan 'Bewaar als afbeelding'.
# $path (String)
file-saved = Bewaard: { $path }
# $reason (String)
file-save-failed = Het bestand is niet bewaard. { $reason }
figure-not-made = De figuur kon niet worden gemaakt. Probeer het nog een keer. Lukt het weer niet? Bewaar hem dan als SVG: kies een naam die eindigt op .svg.
kind-picture = Afbeelding (PNG of SVG)
order-label = Volgorde
order-value = Laagste eerst
order-agreement = Meest verdeeld eerst
order-questionnaire = Volgorde van de vragenlijst
results-unscored = Zonder score
# $found (String)
# $total (String)
results-count = { $found } van { $total } stellingen
results-none-found = Geen stelling past hierbij. Kies een ander filter of zoek op een ander woord.
results-partner-notes = Toelichtingen van partners
# $name (String)
# $note (String)
results-partner-note = { $name }: { $note }
# The end of the name of a file. $kind is the id of a figure.
# $kind (String)
figure-file =
    { $kind ->
        [sections] onderdelen
        [themes] themas
        [strengths] sterk-en-zwak
        [radar] spinnenweb
        [distribution] verdeling
        [dots] stelling
        [heatmap] partners
        [change] verandering
        [trend] metingen
        [beside] mijn-beeld
       *[priority] prioriteiten
    }
discuss-first = eerst bespreken
results-every-change = Toon alle stellingen

## What can be done about it

advice-title = Wat kunt u doen?
advice-talk = Begin met deze vraag
advice-steps = Eerste stappen
advice-instruments = Dit kan helpen
advice-is-advice = Dit zijn ideeën, geen verplichtingen. U kiest samen wat bij uw gemeente past.
# $name (String)
# $owner (String)
advice-instrument = { $name } ({ $owner })
# $name (String)
# $what (String)
advice-instrument-what = { $name }: { $what }
# $url (String)
# $year (String)
advice-checked = { $url } (bekeken in { $year })
advice-copy-link = Kopieer het adres
# $name (String)
advice-copy-link-of = Kopieer het adres van { $name }
address-copied = Het adres is naar het klembord gestuurd. Plak het in uw browser.
# $wish (String)
indicator-wish =
    { $wish ->
        [up] Hoger is beter
       *[down] Lager is beter
    }
# $count (Number)
# $year (String)
guidance-newest =
    { $count ->
        [one] Dit is het nieuwste cijfer dat wij kennen, nagekeken in { $year }.
       *[other] Dit zijn de nieuwste cijfers die wij kennen, nagekeken in { $year }.
    }
# $count (Number)
guidance-newest-undated =
    { $count ->
        [one] Dit is het nieuwste cijfer dat in de vragenlijst staat.
       *[other] Dit zijn de nieuwste cijfers die in de vragenlijst staan.
    }
rule-discuss = Eerst bespreken: de groep is verdeeld
rule-mean-group = De waarde van een stelling is de mediaan: het middelste antwoord. Die van een thema, een onderdeel of het geheel is het gemiddelde van die medianen. Daarbij staat altijd hoeveel stellingen dat zijn.
rule-words = Eensgezind, gemengd of verdeeld staat er pas bij 8 scores of meer. Bij minder dan 5 scores staan er alleen antwoorden, zonder woord over spreiding.
score-agreed = Dit is de score die u samen afspreekt. Wat partners zelf hebben ingevuld, ziet u bij Resultaten.

## Hints for who is here for the first time.
hint-saving = U hoeft niets op te slaan: dat gaat bij elk antwoord vanzelf.
hint-keys = Sneller met toetsen: 1 tot en met 5 is een score, W is 'weet ik niet', Enter gaat verder.
hint-figures = Klik op een zin, een balk of een stelling om te zien wat erachter zit.
hint-gone = Begrepen
# $hint (String)
hint-gone-name = Begrepen, toon dit niet meer: { $hint }
