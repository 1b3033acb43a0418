# The window: bar, start, context, settings, about, dialogs.

## The bar

tab-start = Start
tab-context = Gegevens
tab-score = Invullen
tab-check = Controleren
tab-results = Resultaten
tab-about = Over
dismiss = Sluit deze melding
back = Terug
# $time (String)
saved-at = Opgeslagen om { $time }
saved-all = Alles is opgeslagen
saved-not-yet = Nog geen bestand
saved-not = Niet opgeslagen
saved-read-only = Alleen lezen
saving = Bezig met opslaan
# $date (String)
# $time (String)
moment-words = { $date } om { $time }
save-is-automatic = Alles is al opgeslagen. Het programma bewaart elk antwoord meteen.
# $reason (String)
save-failed-safe = { $reason } Uw antwoorden staan nog op deze computer. Het programma blijft het proberen.
# $reason (String)
save-failed = { $reason } De laatste wijziging is nog niet opgeslagen. Sluit het programma niet. Het blijft het proberen.
# $reason (String)
closed-without-file = { $reason } De laatste antwoorden staan op deze computer. Ze komen terug als u deze sessie weer opent.
undone = De laatste wijziging is ongedaan gemaakt.
redone = De wijziging is opnieuw gedaan.

## Start

# $count (String)
start-what = Met { $count } stellingen ziet u waar uw gemeente en haar partners sterk staan in Kansrijke Start, en waar het beter kan.
start-time = Het invullen duurt ongeveer 20 minuten.
start-stop = U kunt altijd stoppen en later verdergaan.
start-dont-know = U hoeft niet alles te weten. Kies dan 'Weet ik niet'.
start-local = Uw antwoorden blijven op deze computer. Het programma gebruikt geen internet.
start-drop = U kunt een bestand ook op dit venster slepen.
start-questionnaire = Vragenlijst
start-questionnaire-usual = Weer de vragenlijst van het programma
# $title (String)
# $version (String)
start-questionnaire-now = Nieuwe sessies gebruiken: { $title }, versie { $version }.
# $title (String)
# $version (String)
questionnaire-loaded = De vragenlijst '{ $title }', versie { $version }, is geladen. Nieuwe sessies gebruiken deze vragenlijst.
recent-title = Verder met een sessie
recent-none = U opende hier nog geen sessie. Begin met een nieuwe sessie.
example-what = Wilt u eerst rondkijken? Open een voorbeeld: een gemeente die niet bestaat, met twaalf partners en twee metingen.
example-open = Bekijk een voorbeeld
recent-continue = Verder
recent-view = Bekijken
recent-copy = Kopie maken
recent-rename = Andere titel
recent-wipe = Wissen
in-folder-title = Meer sessies in uw map
# $folder (String)
# $count (Number)
# $number (String)
in-folder-what =
    { $count ->
        [one] In de map { $folder } staat nog één sessie.
       *[other] In de map { $folder } staan nog { $number } sessies. De laatst gewijzigde staat bovenaan.
    }
# $day (String)
in-folder-updated = gewijzigd op { $day }
# $count (String)
in-folder-more = Toon meer (nog { $count })
# $count (Number)
# $number (String)
in-folder-left =
    { $count ->
        [one] Er staat nog één bestand in de map dat hier niet getoond wordt. Kies 'Open een sessie' om het te openen.
       *[other] Er staan nog { $number } bestanden in de map die hier niet getoond worden. Kies 'Open een sessie' om er een te openen.
    }
# $folder (String)
sessions-folder-is = Nieuwe sessies komen in de map { $folder }
# $municipality (String)
# $title (String)
session-name = { $municipality }: { $title }
session-unnamed = Sessie zonder naam
# $answered (String)
# $total (String)
progress-answered = { $answered } van { $total } stellingen beantwoord
progress-finished = afgerond
# $number (String)
progress-place = u was bij stelling { $number }
# $number (String)
welcome-back = Welkom terug. U was bij stelling { $number }.
# $path (String)
moved = De sessie staat nu in { $path }
# $path (String)
copied = De kopie staat in { $path }
wiped = De sessie is gewist: het bestand, de werkkopie en de reservekopieën.
# $files (String)
wiped-left = Deze bestanden kunnen nog antwoorden van deze sessie bevatten: { $files }
# $name (String)
# $reason (String)
open-failed = '{ $name }' is niet geopend. { $reason }
read-only = Deze sessie is al open in een ander venster. U kunt hier alleen kijken.
# $theirs (String)
# $ours (String)
conflict = Een ander programma heeft '{ $theirs }' gewijzigd. Dat bestand is niet aangeraakt. Uw antwoorden staan nu in '{ $ours }'.
# $moment (String)
recovered-working-copy = De laatste antwoorden van { $moment } zijn teruggehaald. Ze stonden nog niet in het bestand.
# $moment (String)
# $kept (String)
recovered-other-version = Op deze computer staat nog een andere versie van deze sessie, van { $moment }. { $kept }
recovered-other-kept = Die is bewaard als reservekopie.
# $name (String)
recovered-damaged-kept = Het beschadigde bestand is bewaard als '{ $name }'.
# $reason (String)
# $kept (String)
# $moment (String)
recovered-damaged = { $reason } { $kept } U ziet nu de antwoorden van { $moment }, die op deze computer stonden.
# $reason (String)
# $moment (String)
recovered-without-file = { $reason } U ziet de antwoorden van { $moment }, die op deze computer stonden.
recovered-torn = Het programma is de vorige keer plotseling gestopt. Controleer uw laatste antwoord.
# $moment (String)
recovered-backup = De reservekopie van { $moment } is teruggezet. Wat open was, is ook bewaard.

## Context

context-title = Gegevens van deze sessie
context-optional = Niets is verplicht. U kunt alles later nog veranderen.
context-municipality = Gemeente
context-date = Datum van de meting
context-date-hint = Dag, maand en jaar, bijvoorbeeld 21-11-2026
context-date-fault = Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 21-11-2026.
context-session-title = Titel
context-session-title-hint = Een eigen naam voor deze sessie, bijvoorbeeld 'Coalitie Kansrijke Start'
context-way = Hoe vult u in?
way-alone = Alleen
way-alone-hint = U vult de stellingen zelf in.
way-together = Samen
way-together-hint = U bespreekt de stellingen met een groep en kiest samen een score.
way-alone-then-together = Eerst ieder alleen, dan samen
way-alone-then-together-hint = Partners vullen eerst zelf een eigen bestand in. Daarna bespreekt u de uitkomsten samen.
context-anonymity = Op naam of zonder naam?
anonymity-named = Op naam van de organisatie
anonymity-named-hint = U kunt zien welke organisatie wat antwoordde.
anonymity-unnamed = Zonder naam
anonymity-unnamed-hint = Het bestand houdt niet bij wie wat antwoordde. Collega's kunnen het soms wel raden.
participants-title = Wie doen er mee?
participants-optional = Schrijf hier de organisaties op die u hebt gevraagd. U mag dit leeg laten.
participants-add = Voeg een deelnemer toe
# $number (String)
participant-number = Deelnemer { $number }
participant-organisation = Organisatie
# $number (String)
participant-group = Deelnemer { $number }
participant-role = Rol
participant-no-role = Kies een rol
participant-name = Naam (mag leeg blijven)
participant-absent = Was er niet bij
participant-remove = Verwijder
# $number (String)
participant-remove-number = Verwijder deelnemer { $number }
context-begin = Begin met invullen
context-continue = Ga verder met invullen
context-file = Waar staat dit bestand?
# $path (String)
context-file-is = Deze sessie staat in { $path }
# $folder (String)
context-file-will-be = Het bestand komt in de map { $folder }

## Settings

settings-title = Instellingen
settings-theme = Kleuren
theme-system = Zoals deze computer
theme-light = Licht
theme-dark = Donker
settings-size = Grootte van tekst en knoppen
settings-size-keys = Met Ctrl en + maakt u alles groter, met Ctrl en - kleiner.
# $percent (String)
percent = { $percent }%
settings-scoring = Invullen
settings-auto-advance = Ga na een antwoord vanzelf naar de volgende stelling
settings-auto-advance-hint = Staat dit uit, dan gaat u verder met Enter of met de knop.
settings-single-keys = Antwoord geven met één toets
settings-single-keys-hint = De toetsen 1 tot en met 5, W en N geven dan overal een antwoord. Zet dit uit als u met spraak werkt.
settings-folder = Map voor nieuwe sessies
settings-folder-default = Gebruik weer de gewone map
# $folder (String)
settings-data-folder = Werkkopieën, reservekopieën en deze instellingen staan in { $folder }

## About

about-title = Over dit programma
# $name (String)
# $version (String)
about-version = { $name }, versie { $version }
# $what (String)
about-drawn-with = Het venster wordt getekend met { $what }.
about-drawn-in-software = OpenGL, zonder grafische kaart
about-what = Wat het is
about-what-text = Een hulpmiddel voor gemeenten en lokale coalities. U scoort stellingen over uw aanpak van Kansrijke Start en ziet waar u sterk staat en waar het beter kan. Het is een zelfevaluatie: de uitkomst is uw eigen beeld, geen onderzoek.
about-what-not = Wat het niet is
about-what-not-text = Dit is niet het officiële instrument. De stellingen van het oorspronkelijke instrument zijn niet openbaar. Alle stellingen en uitleg in dit programma zijn eigen formuleringen op basis van openbare bronnen. Het Rijk, het RIVM en Pharos zijn niet betrokken bij dit programma.
about-privacy = Uw gegevens
about-privacy-text = Alles blijft op deze computer. Het programma maakt geen verbinding met internet en stuurt niets weg. U kiest zelf aan wie u een bestand geeft.
about-licences = Licenties
about-licence-program = Programma: EUPL-1.2 (European Union Public Licence).
about-licence-texts = Teksten van de vragenlijst: CC BY 4.0 (Creative Commons Naamsvermelding).
about-licence-others = Ook meegeleverd: Ubuntu Light (Ubuntu Font Licence), Noto Emoji (SIL OFL 1.1), emoji-icon-font (MIT) en Rust-bibliotheken onder vrije licenties.
about-licence-font = Lettertype: Atkinson Hyperlegible Next, SIL Open Font License 1.1. Voor andere schriften in een PDF: DejaVu Sans, met een eigen vrije licentie.
about-terms = Woordenlijst
# $term (String)
# $means (String)
term-line = { $term }: { $means }
about-sources = Bronnen
about-sources-hint = Het programma opent geen koppelingen. U kunt een adres selecteren en kopiëren.
# $id (String)
# $title (String)
source-with-id = { $id }: { $title }

## Dialogs

dialog-close = Sluiten
dialog-cancel = Annuleren
dialog-waiting = Kies een bestand of map
dialog-waiting-hint = Er staat een venster open om te kiezen. Ziet u het niet, kijk dan achter dit venster.
rename-title = Geef deze sessie een andere titel
rename-do = Sla de titel op
wipe-title = Wilt u deze sessie wissen?
# $name (String)
wipe-question = Het gaat om: { $name }
# $path (String)
wipe-what = Het bestand { $path }, de werkkopie en alle reservekopieën op deze computer verdwijnen. Dit kan niet ongedaan gemaakt worden.
wipe-keep = Bewaar de sessie
wipe-do = Wis de sessie
path-why = Er kan hier geen keuzevenster open. Typ het volledige pad.
path-label = Pad
path-do = Gebruik dit pad
kind-session = Sessie
kind-questionnaire = Vragenlijst
# $total (String)
go-to-label = Nummer (1 tot en met { $total }) of woorden uit de stelling
go-to-hint = Druk op Enter voor de eerste die past.
help-title = Hulp
help-keys = Toetsen
help-intro = U kunt alles met het toetsenbord doen.
help-single-keys-off = Antwoorden met één toets staat uit in de instellingen. De toetsen werken nu alleen als de antwoorden gekozen zijn met Tab.
# $keys (String)
# $name (String)
help-key = { $keys }: { $name }
help-arrows = Pijltjes, Home en End: kies binnen de antwoorden.
help-tab = Tab en Shift+Tab: naar het volgende en vorige onderdeel van het scherm.

## Backups, and two versions side by side

backups-title = Reservekopieën
backups-intro = Het programma maakt zelf reservekopieën op deze computer. Zet u er een terug, dan wordt wat nu open is ook bewaard.
backups-loading = Reservekopieën zoeken
backups-none = Er zijn nog geen reservekopieën van deze sessie.
backup-opened = gemaakt bij het openen
backup-work = gemaakt tijdens het werk
backup-closed = gemaakt bij het sluiten
backup-replaced = bewaard voordat er iets anders voor in de plaats kwam
# $progress (String)
# $reason (String)
backup-facts = { $progress }, { $reason }
backup-restore = Zet deze terug
# $moment (String)
backup-restore-of = Zet de reservekopie van { $moment } terug
context-backups = Bekijk de reservekopieën
compare-title = Twee versies naast elkaar
# $count (String)
compare-count = Aantal stellingen dat verschilt: { $count }. Wat u niet overneemt, blijft zoals het hier staat.
compare-done = Klaar met vergelijken
compare-here = Hier
compare-take = Neem de andere versie over
# $number (String)
compare-take-of = Neem de andere versie van stelling { $number } over
compare-show = Bekijk de verschillen
compare-waiting = Er zijn twee versies van deze sessie.
unsafe-title = De laatste antwoorden zijn nog niet bewaard
# $reason (String)
unsafe-what = { $reason } Als u nu weggaat, gaan de laatste antwoorden verloren. Bewaar de sessie eerst in een andere map.
unsafe-stay = Blijf in deze sessie
unsafe-leave = Ga weg zonder te bewaren
# $path (String)
created-locally = De gekozen map is niet bereikbaar. Deze sessie staat nu op deze computer in { $path }
# $name (String)
compare-conflict = Een ander programma heeft '{ $name }' gewijzigd.
compare-conflict-name = In het andere bestand
# $moment (String)
compare-offered = Op deze computer stond nog een versie van { $moment }.
compare-offered-name = In de versie van deze computer
# $moment (String)
compare-recovered = De antwoorden van { $moment } zijn teruggehaald.
compare-recovered-name = In het bestand
save-other-folder = Bewaar in een andere map
# $path (String)
crashed = Het programma is de vorige keer onverwacht gestopt. Uw antwoorden zijn bewaard. Een verslag zonder antwoorden en namen staat in { $path }

## Language.

settings-language = Taal
settings-language-hint = De vragenlijst en de rapporten zijn dan ook in deze taal. In uw bestanden verandert er niets.

## There is no window. Shown by the system, on Windows.

no-window = Het venster kan niet open: deze computer kan het niet tekenen. Er is niets verloren gegaan. Vraag uw IT-afdeling om een nieuwer stuurprogramma voor de grafische kaart, of om DirectX 12 (met WARP) of OpenGL 2.0 toe te staan.
