# Words in the office formats of a report: DOCX, XLSX, CSV and the archive (crates/report/src/{docx,workbook,values,bundle}).

## The document.

report-data-logo = Logo van de gemeente
# $n (Number)
# $rows (String)
# $columns (String)
report-data-table =
    { $n ->
        [one] Tabel met { $rows } rij. De kolommen zijn: { $columns }.
       *[other] Tabel met { $rows } rijen. De kolommen zijn: { $columns }.
    }
report-data-style-notice = Let op
report-data-style-figure-note = Tekst bij figuur
report-data-style-figure = Figuur
report-data-style-table-text = Tekst in tabel
report-data-style-table-number = Getal in tabel
report-data-style-table = Tabel van rapport

## The archive.

report-data-readme-name = LEESMIJ.txt
report-data-readme-intro = Dit zit in dit bestand:
report-data-readme-care = Geef deze bestanden alleen aan wie ze mag lezen. Wat u bij het exporteren wegliet, staat in geen van deze bestanden.
report-data-readme-pdf = het rapport, om te lezen en te printen. U kunt het ook openen in de Analysetool.
report-data-readme-docx = het rapport als tekst die u kunt aanpassen.
report-data-readme-xlsx = alle cijfers, met grafieken.
report-data-readme-csv = de stellingen als tabel, voor een ander programma.
report-data-readme-json = de sessie. Open dit bestand met de Analysetool.
# $title (String)
report-data-readme-figure = figuur: { $title }
report-data-readme-other = bijlage.

## Names of sheets, at most 31 characters.

report-data-sheet-guide = Leeswijzer
report-data-sheet-statements = Stellingen
report-data-sheet-themes = Thema's
report-data-sheet-sections = Onderdelen
report-data-sheet-spread = Verdeling
report-data-sheet-partners = Partners
report-data-sheet-notes = Toelichtingen
report-data-sheet-change = Verandering
report-data-sheet-plan = Plan

## The guide: what is what.

# $questionnaire (String)
report-data-title = { $questionnaire }: cijfers
# $title (String)
report-data-title-example = Voorbeeld. { $title }
report-data-column-subject = Onderwerp
report-data-column-explanation = Uitleg
report-data-guide-municipality = Gemeente
report-data-guide-no-municipality = Niet ingevuld
report-data-guide-date = Datum
report-data-guide-way = Manier van invullen
report-data-guide-questionnaire = Vragenlijst
# $title (String)
# $version (String)
report-data-guide-questionnaire-version = { $title }, versie { $version }
report-data-guide-question = De vraag
report-data-guide-example = Voorbeeld
report-data-guide-example-why = Dit is een voorbeeld met bedachte antwoorden.
report-data-guide-honest = Wat is dit?
report-data-guide-honest-why = Dit is een zelfevaluatie, geen representatief onderzoek. De cijfers laten zien hoe de invullers het zien. Gebruik ze voor een gesprek, niet om gemeenten te vergelijken.
report-data-guide-scale = De schaal
# $score (String)
# $label (String)
report-data-scale-point = { $score } = { $label }
# $sheet (String)
report-data-guide-sheet = Blad { $sheet }
report-data-guide-statements = Elke stelling met de waarde en het oordeel.
report-data-guide-statements-group = Elke stelling met de waarde, het oordeel en het aantal keer dat elk antwoord is gegeven.
report-data-guide-themes = Elk thema met de waarde en het oordeel, en twee grafieken.
report-data-guide-sections = Elk onderdeel met de waarde en het oordeel, en een grafiek. Onderaan alle stellingen samen.
report-data-guide-spread = Hoe vaak elk antwoord is gegeven, met een grafiek voor elk onderdeel.
report-data-guide-partners = De waarde van elk thema voor elke partner.
report-data-guide-notes = Wat mensen bij de stellingen schreven of zeiden.
report-data-guide-change = Wat er veranderde sinds de vorige meting.
report-data-guide-plan = De focuspunten, de acties en wat geparkeerd is.
report-data-guide-value = Waarde
report-data-guide-value-one = Bij een stelling is dit de score. Bij een thema en een onderdeel is dit het gemiddelde van de stellingen met een score.
report-data-guide-value-group = Bij een stelling is dit de mediaan: zet de scores op volgorde, dan is dit de middelste. Heeft niemand een eigen score gegeven, dan is het de score die samen is bepaald. Bij een thema en een onderdeel is dit het gemiddelde van die waarden.
report-data-guide-band = Oordeel
report-data-guide-range = Laagst en hoogst mogelijk
# $low (String)
# $high (String)
report-data-guide-range-why = Waar de waarde nog kan uitkomen: als alle open stellingen en alle 'weet ik niet' een { $low } worden, of een { $high }.
report-data-guide-provisional = Voorlopig
report-data-guide-empty = Lege cel
report-data-guide-empty-why = Een lege cel is geen nul. Er is dan geen score, of de score mag niet getoond worden. 'Weet ik niet' en 'niet van toepassing' tellen nooit mee als cijfer.
report-data-guide-spread-words = Spreiding
report-data-guide-spread-words-why = Eensgezind, gemengd of verdeeld staat er alleen bij 8 of meer scores. Is de groep verdeeld, dan is het oordeel 'Eerst bespreken'.
report-data-guide-unnamed = Zonder naam
report-data-guide-unnamed-why = Er staat nergens wie wat antwoordde. Bij minder dan 5 antwoorden op een stelling staan er geen aantallen.
report-data-guide-withheld = Weggelaten
# $n (Number)
# $count (String)
report-data-guide-withheld-why =
    { $n ->
        [one] Bij { $count } stelling zijn er te weinig antwoorden om te tonen.
       *[other] Bij { $count } stellingen zijn er te weinig antwoorden om te tonen.
    }
report-data-guide-care = Let op bij vergelijken
# $comparable (String)
# $of (String)
report-data-guide-comparable = { $comparable } van de { $of } stellingen zijn te vergelijken met de vorige meting.

## Columns.

report-data-column-number = Nr.
report-data-column-id = Code
report-data-column-section = Onderdeel
report-data-column-short = Kort
report-data-column-value = Waarde
report-data-column-scores = Aantal scores
# $score (String)
# $label (String)
report-data-column-count = { $score } = { $label }
report-data-column-open = Open
report-data-column-not-asked = Niet gevraagd
report-data-column-how = Hoe gemeten
report-data-column-agreed = Samen bepaald
report-data-column-dots = Stippen
report-data-column-flagged = Later bespreken
report-data-column-note = Toelichting
report-data-column-provisional = Voorlopig
report-data-column-lowest-median = Laagste mediaan
report-data-column-highest-median = Hoogste mediaan
report-data-column-tips = Kantelt bij stelling
report-data-column-kind = Soort
report-data-column-from = Van
report-data-column-answer = Antwoord
report-data-column-text = Tekst
report-data-column-level = Niveau
report-data-column-name = Naam
report-data-column-what = Wat
report-data-column-why = Waarom of toelichting
report-data-column-who = Wie: rol
report-data-column-who-name = Wie: naam
report-data-column-due = Uiterlijk
report-data-column-status = Stand
report-data-column-about = Gaat over stelling

## Cells.

report-data-yes = ja
report-data-all = Alle stellingen
report-data-kind-note = Toelichting
report-data-kind-note-group = Toelichting van de groep
report-data-kind-note-partner = Toelichting van een partner
report-data-kind-quote = Gezegd in de groep
report-data-kind-focus = Focuspunt
report-data-kind-action = Actie
report-data-kind-parked = Geparkeerd
# $first (String)
# $second (String)
report-data-remarks = { $first }. { $second }

## Charts.

report-data-chart-themes = Waarde per thema
report-data-chart-sections = Waarde per onderdeel
report-data-chart-radar = Spinnenweb van de thema's
# $low (String)
# $high (String)
report-data-chart-axis = Schaal van { $low } tot { $high }
report-data-chart-axis-counts = Aantal antwoorden
# $count (String)
# $finding (String)
report-data-chart-themes-alt = Staafdiagram van { $count } thema's. { $finding }. De cijfers staan in de tabel op dit blad.
# $count (String)
# $finding (String)
report-data-chart-sections-alt = Staafdiagram van { $count } onderdelen. { $finding }. De cijfers staan in de tabel op dit blad.
# $count (String)
# $finding (String)
report-data-chart-radar-alt = Spinnenweb van { $count } thema's. { $finding }. De cijfers staan in de tabel op dit blad.
# $section (String)
# $finding (String)
report-data-chart-spread-alt = Gestapelde staven: hoe vaak elk antwoord is gegeven bij de stellingen van { $section }. { $finding }. De cijfers staan in de tabel op dit blad.

## Names of files in the archive: ASCII, no spaces.

report-data-figures-folder = figuren
report-data-figure-nameless = figuur
report-data-figure-sections = onderdelen
report-data-figure-themes = themas
report-data-figure-statements = stellingen
