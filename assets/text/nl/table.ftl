# Answers from a table, and the form for partners who can't install anything (crates/core/src/combine/table, crates/report/src/form.rs).

## The form.

# $questionnaire (String)
table-form-title = { $questionnaire }: formulier
table-form-sheet = Stellingen
table-form-lists = Gegevens
table-form-number = Nr.
table-form-statement = Stelling
table-form-answer = Uw antwoord
table-form-note = Toelichting
# $municipality (String)
table-form-municipality = Gemeente: { $municipality }
# $municipality (String)
# $date (String)
table-form-municipality-date = Gemeente: { $municipality }, { $date }
table-form-how = Kies bij elke stelling een antwoord uit de lijst. Een toelichting mag, maar hoeft niet. Weet u het niet? Kies dan ‘Weet ik niet’. Bewaar het bestand en stuur het terug.
table-form-unnamed = Dit formulier is zonder naam. Schrijf geen namen in uw toelichting.
table-form-organisation = Organisatie
table-form-role = Rol
table-form-name = Naam (mag leeg blijven)
table-form-role-choose = Kies een rol uit de lijst.
table-form-choose-title = Kies uit de lijst
table-form-choose = Kies een antwoord uit de lijst, of maak de cel leeg.
# $page (String)
# $pages (String)
table-form-page = Pagina { $page } van { $pages }

## What is wrong with a table as a whole.

table-error-empty = Dit bestand is leeg.
# $megabytes (String)
table-error-too-large = Dit bestand is te groot. Een tabel is hoogstens { $megabytes } MB.
# $rows (String)
# $columns (String)
table-error-too-many-cells = Deze tabel is te groot. Het meeste is { $rows } rijen en { $columns } kolommen.
table-error-locked-or-old = Dit bestand heeft een wachtwoord, of het is een oud .xls-bestand.
table-error-no-table = Dit bestand is geen tabel. Dit programma leest CSV, XLSX en ODS.
table-error-damaged = Dit bestand is beschadigd.
# $line (String)
table-error-open-quote = Op regel { $line } begint een cel met een aanhalingsteken dat niet goed is gesloten. Daardoor lopen de regels door elkaar.
table-advice-other-file = Kies een ander bestand, of download de antwoorden opnieuw.
table-advice-close-quote = Download de antwoorden opnieuw, het liefst als .xlsx. Of open het bestand in Kladblok en sluit het aanhalingsteken.
table-advice-save-xlsx = Open het in Excel of LibreOffice en sla het op als .xlsx, zonder wachtwoord.
table-advice-smaller = Haal rijen en kolommen weg die u niet nodig heeft.

## What is wrong in a cell.

# $row (String)
# $column (String)
# $what (String)
# $problem (String)
table-place = Rij { $row }, kolom { $column } ({ $what }): { $problem }
# $row (String)
# $column (String)
# $problem (String)
table-place-bare = Rij { $row }, kolom { $column }: { $problem }
table-fault-no-statements = Geen enkele kolom hoort bij een stelling van deze vragenlijst.
# $value (String)
# $labels (String)
table-fault-not-an-answer = '{ $value }' is geen antwoord. Goed is 1 tot en met 5, { $labels }, of een lege cel.
# $limit (String)
table-fault-text-too-long = de tekst is langer dan { $limit } tekens.
# $value (String)
# $row (String)
table-fault-same-respondent = respondent '{ $value }' staat ook al in rij { $row }.

## The overview of many sessions (crates/report/src/overview.rs).

table-overview-title = Overzicht van sessies
table-overview-sheet = Overzicht
table-overview-municipality = Gemeente
table-overview-code = CBS-code
table-overview-date = Datum
table-overview-way = Manier
table-overview-respondents = Partners
table-overview-answered = Beantwoord
table-overview-of = Stellingen
table-overview-total = Totaal
table-overview-band = Oordeel
table-overview-provisional = Voorlopig
table-overview-yes = ja
table-overview-file = Bestand

## Which column of a table is what, in the window.

# $file (String)
columns-title = De kolommen van { $file }
# $rows (Number)
# $number (String)
columns-rows =
    { $rows ->
        [one] Er is { $number } rij met antwoorden.
       *[other] Er zijn { $number } rijen met antwoorden.
    }
# $found (String)
# $total (String)
columns-found = Herkend: { $found } van de { $total } stellingen.
# $columns (String)
columns-unused = Niet gebruikt: kolom { $columns }.
columns-show = Bekijk of verander de kolommen
# $file (String)
columns-show-of = Bekijk of verander de kolommen van { $file }
# $letters (String)
# $title (String)
columns-column = Kolom { $letters }: { $title }
# $values (String)
columns-values = Eerste antwoorden: { $values }
columns-personal = Wordt nooit gebruikt: hierin staat van wie de antwoorden zijn.
columns-use-none = Niet gebruiken
columns-use-respondent = Nummer van wie invulde
columns-use-moment = Wanneer het is ingevuld
# $statement (String)
columns-use-statement = Antwoord op { $statement }
# $statement (String)
columns-use-note = Toelichting bij { $statement }
# $files (String)
columns-left-alone = Niet gelezen: { $files }. Dit is geen formulier van dit programma. Is het een tabel met antwoorden, kies dan het bestand zelf.
# $file (String)
# $row (String)
columns-place = { $file }, rij { $row }
