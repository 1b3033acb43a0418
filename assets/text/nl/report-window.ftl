# Reports in the window: choosing, making, and opening one again.

## No session comes out of a PDF

# $path (String)
error-pdf-no-session = In { $path } zit geen sessie van dit programma.
# $path (String)
error-pdf-encrypted = { $path } is beveiligd met een wachtwoord.
# $path (String)
error-pdf-damaged = { $path } is geen PDF, of is beschadigd.
# $path (String)
error-pdf-too-large = Wat in { $path } zit, is te groot voor een sessie.
error-pdf-ask-sender = Kies een rapport dat met dit programma is gemaakt. Of vraag de maker om het sessiebestand.
error-pdf-without-password = Vraag de maker om een rapport zonder wachtwoord.

## The session in a report was opened

# $pdf (String)
# $path (String)
pdf-opened-new = Deze sessie komt uit het rapport { $pdf }. U vindt de sessie nu in { $path }. Het rapport zelf verandert niet.
# $pdf (String)
# $path (String)
pdf-opened-already = De sessie uit het rapport { $pdf } stond al op deze computer. Dit is het bestand { $path }.
# $pdf (String)
# $path (String)
pdf-opened-beside = Deze sessie komt uit het rapport { $pdf }. Op deze computer staat al een andere versie van deze sessie. Die blijft zoals ze is. Wat in het rapport zat, staat nu als aparte sessie in { $path }.

## The page where reports are made

verb-report = Maak een rapport
report-page-title = Rapport
report-intro = Maak een bestand om te lezen, te delen of te bewaren. De sessie zelf verandert niet.
report-kind = Wat voor bestand?
report-pdf = PDF
report-pdf-hint = Om te lezen, te mailen en te printen. De sessie zit erin: dit programma kan het rapport weer openen.
report-docx = Word
report-docx-hint = Om de tekst zelf aan te passen.
report-xlsx = Excel
report-xlsx-hint = De cijfers met grafieken, om mee te rekenen.
report-csv = CSV
report-csv-hint = Alleen de cijfers, voor een ander programma.
report-json = Sessiebestand (JSON)
report-json-hint = De sessie zelf, om in dit programma te openen.
report-zip = Alles in één ZIP
report-zip-hint = Al deze bestanden bij elkaar, en elke figuur apart.
report-how-much = Hoeveel?
report-whole = Heel rapport
report-whole-hint = Eerst de kern, daarna alle onderdelen en stellingen.
report-summary = Samenvatting
report-summary-hint = Alleen de kern, op een paar bladzijden.
report-include = Wat mag erin?
report-names = Namen en organisaties
report-notes = Toelichtingen en citaten
report-plan = Het plan
report-summary-rules-out = In een samenvatting staan nooit namen of toelichtingen. Van het plan staan er de focuspunten en hoogstens drie acties in.
report-names-unnamed = Deze meting is zonder naam. Daarom komen er geen namen in het rapport.
report-hidden = Stemmen en stippen die nog verborgen zijn, komen niet in het rapport.
# $count (Number)
# $number (String)
report-page-withheld =
    { $count ->
        [one] Bij { $number } stelling zijn er minder dan vijf antwoorden. Die antwoorden komen niet in het rapport.
       *[other] Bij { $number } stellingen zijn er minder dan vijf antwoorden. Die antwoorden komen niet in het rapport.
    }
report-free-text = Namen in toelichtingen of acties haalt het programma er niet uit. Lees het rapport na voordat u het deelt.
report-logo = Logo
report-logo-hint = Het logo van uw gemeente komt op de eerste bladzijde van PDF en Word. Het bestand is een PNG of JPEG.
# $name (String)
report-logo-is = Gekozen: { $name }
report-logo-choose = Kies een logo
report-logo-other = Kies een ander logo
report-logo-remove = Verwijder het logo
# $why (String)
report-without-logo = { $why } Zolang dit zo is, komt er geen logo in het rapport.
# $why (String)
report-logo-left-out = Het logo staat er niet in. { $why }
logo-too-many-bytes = Het logo is groter dan 2 MB. Bewaar het kleiner in een tekenprogramma.
logo-other-format = Het gekozen logo is geen PNG en geen JPEG. Bewaar het in een van die twee vormen.
# $width (String)
# $height (String)
# $most (String)
logo-too-many-pixels = Het logo is { $width } bij { $height } beeldpunten. Het mag hoogstens { $most } bij { $most } zijn. Bewaar het kleiner.
logo-damaged = Het logo is beschadigd. Open het in een tekenprogramma en bewaar het opnieuw.
report-make = Maak het rapport
report-make-beside = Maak het in de map van de sessie
report-making = Het rapport wordt gemaakt.
report-saving = Het rapport wordt bewaard.
report-progress = Voortgang
# $done (String)
# $total (String)
report-steps = { $done } van { $total } stappen
report-stop = Stop
report-stopped = Gestopt. Er is niets bewaard.
report-busy = Er wordt al een bestand gemaakt. Wacht tot dat klaar is, of ga naar 'Rapport' en kies 'Stop'.
# $name (String)
report-saved = Rapport bewaard: { $name }
# $name (String)
# $folder (String)
report-saved-in = Rapport bewaard: { $name } in de map { $folder }
report-failed = Het bestand kon niet worden gemaakt en er is niets bewaard. Dit is een fout in het programma. Kies een ander soort bestand, en meld deze fout.
report-failed-read-back = Het bestand was na het maken niet goed leesbaar. Daarom is er niets bewaard. Kies een ander soort bestand, en meld deze fout.
file-show = Toon in map
# $folder (String)
file-not-shown = Het programma kan de map niet openen. Het bestand staat in { $folder }.
report-paper = Op papier
report-paper-hint = Lege formulieren om te printen. Er staan geen antwoorden in.
report-sheet = Scoreformulier op papier (PDF)
report-card = Kaart voor de gespreksleider (PDF)
kind-document = Document
kind-logo = Logo (PNG of JPEG)

## The ends of names of files

report-file = rapport
report-file-summary = samenvatting
report-file-without-names = rapport-zonder-namen
sheet-file = scoreformulier
card-file = gespreksleider
