partners-title = Partners
partners-add-files = Bestanden van partners toevoegen
partners-add-folder = Map met bestanden toevoegen
partners-start-file = Maak een bestand voor partners
partners-form = Maak een formulier in Excel
kind-form = Formulier
form-file = formulier
form-not-made = Het formulier kon niet worden gemaakt. Controleer of de vragenlijst geen heel lange teksten heeft.
kind-partner-files = Bestanden van partners

## What happens with the file of a partner

outcome-new = Wordt toegevoegd
outcome-newer = Vervangt een oudere kopie
outcome-same = Al bekend, verandert niets
outcome-older = Oudere kopie, wordt bewaard en niet gebruikt
outcome-conflict = Spreekt een andere kopie tegen, u kiest
outcome-empty = Niets ingevuld, overgeslagen
outcome-start-file = Startbestand voor partners, overgeslagen
outcome-bad = Niet bruikbaar
# $id (String)
outcome-other-questionnaire = Dit bestand gaat over een andere vragenlijst: '{ $id }'.
outcome-other-questionnaire-advice = Vraag de partner om het startbestand van deze groep te gebruiken.
# $most (String)
outcome-refused = Dit past niet in de groep. Er is plaats voor { $most } partners.
outcome-refused-advice = Maak een tweede groep, of haal eerst een partner weg.
# $count (Number)
# $number (String)
preview-doubles =
    { $count ->
        [one] Bij { $number } rij heeft al iemand dezelfde organisatie en rol. Controleer of niemand dubbel meetelt.
       *[other] Bij { $number } rijen heeft al iemand dezelfde organisatie en rol. Controleer of niemand dubbel meetelt.
    }
conflict-first = Kies eerst bij elke partner met twee kopieën welke telt.
outcome-faulty = In deze rij staat iets wat het programma niet begrijpt. De rij telt niet mee.
outcome-faulty-advice = Verbeter het in de tabel, bewaar die en voeg haar opnieuw toe.
# $role (String)
remark-unknown-role = De rol '{ $role }' staat niet in de vragenlijst. De rol blijft leeg.
remark-duplicate-partner = Nog een bestand heeft dezelfde organisatie en rol. Is dit één partner, haal er dan een weg.
remark-shared-session = Meer organisaties vulden hetzelfde bestand in. Alleen één telt mee. Geef elke partner een eigen bestand.
remark-shared-respondent = Deze antwoorden staan ook onder een andere organisatie of rol. Alleen één telt mee.
# $name (String)
remark-other-municipality = Dit bestand gaat over een andere gemeente: '{ $name }'.
# $count (Number)
# $number (String)
remark-not-asked =
    { $count ->
        [one] Aan deze partner is { $number } stelling niet gevraagd.
       *[other] Aan deze partner zijn { $number } stellingen niet gevraagd.
    }
# $count (Number)
# $number (String)
remark-left-out =
    { $count ->
        [one] Er is { $number } antwoord op een stelling die de groep niet heeft.
       *[other] Er zijn { $number } antwoorden op stellingen die de groep niet heeft.
    }
# $date (String)
remark-other-date = Dit bestand is van { $date }, ver van de datum van de groep. Controleer of het van deze meting is.
# $count (Number)
# $number (String)
remark-other-words =
    { $count ->
        [one] De tekst van { $number } stelling is anders dan in de groep.
       *[other] De tekst van { $number } stellingen is anders dan in de groep.
    }
remark-other-scale = De vijf antwoorden hebben in dit bestand andere namen.
remark-promised-no-names = Deze partner vulde in met de belofte 'zonder naam'. De antwoorden komen zonder naam in de groep.
remark-only-partners = Dit bestand is van een groep. Alleen de antwoorden van de partners worden overgenomen.

## A few words for how many there are of each

count-new = nieuw
count-newer = nieuwer
count-same = al bekend
count-older = ouder
count-conflict = nog te kiezen
count-empty = leeg
count-start-file = startbestand
count-bad = niet bruikbaar
# $count (String)
# $what (String)
count-of = { $count } { $what }

## Who sent answers

# $received (Number)
# $count (String)
# $asked (String)
partners-progress =
    { $received ->
        [one] { $count } van de { $asked } partners heeft gescoord.
       *[other] { $count } van de { $asked } partners hebben gescoord.
    }
# $received (Number)
# $count (String)
partners-progress-alone =
    { $received ->
        [one] { $count } partner heeft gescoord.
       *[other] { $count } partners hebben gescoord.
    }
partners-none = Er zijn nog geen antwoorden van partners.
partners-how = Zo werkt het
partners-how-start = Maak een bestand voor partners en mail dat naar uw partners. Gemeente, datum en vragenlijst staan er al in.
partners-how-fill = Elke partner opent het bestand, kiest een rol, vult de stellingen in en mailt het eigen bestand terug.
partners-how-form = Mag een partner niets installeren? Mail dan het formulier in Excel, of print de stellingen en typ het papier hier over.
partners-how-add = Bewaar de bestanden uit de mail in een map en voeg ze hier toe. Dat kan ook later, en zo vaak u wilt.
partners-drop = U kunt bestanden en mappen ook op dit venster slepen.
partners-unnamed = Deze meting is zonder naam. U ziet hier daarom alleen aantallen, geen namen.
partners-results = Naar de resultaten
partners-received = Antwoorden ontvangen
partners-waiting = Nog geen antwoorden
partners-waiting-absent = Was er niet bij
partners-chairs = Lege stoelen
# $roles (String)
partners-chairs-are = Niemand heeft deze rol: { $roles }
partners-column-who = Wie
partners-column-role = Rol
partners-column-answered = Ingevuld
partners-column-date = Laatst gewijzigd
partners-column-aside = Bewaarde kopieën
partners-column-do = Weghalen
# $answered (String)
# $of (String)
partners-answered = { $answered } van { $of }
partners-somebody = Partner zonder gegevens
partners-remove = Haal weg
# $who (String)
# $row (String)
partners-in-row = { $who }, rij { $row }
# $who (String)
partners-remove-name = Haal de antwoorden weg: { $who }
# $who (String)
partners-removed = De antwoorden van { $who } zijn weggehaald. Met 'Maak ongedaan' komen ze terug.
# $files (String)
partners-left = Dit bestand is geopend. Niet geopend: { $files }. Wilt u antwoorden van partners bij elkaar zetten, kies dan eerst bij Gegevens 'Eerst ieder alleen, dan samen'.
context-partners = Ga naar de partners

## Reading files

reading-title = Bestanden lezen
reading-found = De map wordt doorzocht.
# $done (String)
# $total (String)
reading-progress = { $done } van { $total } bestanden gelezen
reading-stop = Stop met lezen

## What will happen, before anything changes

preview-title = Deze bestanden toevoegen?
preview-title-new = Een nieuwe groep maken?
preview-new = Er komt een nieuwe sessie met de antwoorden van deze partners. De bestanden van de partners veranderen niet.
preview-new-own = Uw eigen sessie is open. Die blijft zoals die is. In de nieuwe groep bent u een van de partners.
preview-new-unnamed = De nieuwe groep wordt 'zonder naam', omdat dat aan een partner is beloofd.
preview-unchanged = Er is nog niets veranderd. De bestanden van de partners veranderen nooit.
# $files (Number)
# $count (String)
# $counts (String)
preview-totals =
    { $files ->
        [one] { $count } bestand gelezen: { $counts }.
       *[other] { $count } bestanden gelezen: { $counts }.
    }
# $rows (Number)
# $count (String)
# $counts (String)
preview-totals-rows =
    { $rows ->
        [one] { $count } partner gelezen: { $counts }.
       *[other] { $count } partners gelezen: { $counts }.
    }
preview-nothing-new = Niets nieuws. De groep heeft deze antwoorden al.
preview-nothing = Er is niets om toe te voegen.
preview-unnamed = Deze groep is zonder naam. U ziet daarom geen namen en geen antwoorden per partner.
preview-files = Wat er gebeurt
preview-bad = Niet bruikbaar
preview-column-file = Bestand
preview-column-version = Versie
preview-column-outcome = Wat er gebeurt
preview-column-wrong = Wat is er mis?
preview-column-advice = Wat kunt u doen?
preview-own = Uw eigen sessie
# $count (String)
# $what (String)
preview-remark-times = { $count } keer: { $what }
preview-add = Voeg toe
preview-make = Maak de groep
preview-not = Niet toevoegen
preview-back = Terug
# $new (Number)
# $count (String)
preview-added =
    { $new ->
        [one] { $count } partner toegevoegd.
       *[other] { $count } partners toegevoegd.
    }
# $newer (Number)
# $count (String)
preview-replaced =
    { $newer ->
        [one] { $count } partner vervangen door een nieuwere kopie.
       *[other] { $count } partners vervangen door een nieuwere kopie.
    }
preview-done = De groep is bijgewerkt.
preview-undo = Met 'Maak ongedaan' gaat alles in één keer terug.

## Copies that contradict each other

conflicts-title = U moet kiezen
# $copies (Number)
# $count (String)
conflict-title =
    { $copies ->
        [2] Twee kopieën van één sessie verschillen
       *[other] { $count } kopieën van één sessie verschillen
    }
# $title (String)
# $who (String)
conflict-title-of = { $title }: { $who }
# $statements (Number)
# $count (String)
conflict-what =
    { $statements ->
        [one] Bij { $count } stelling is het antwoord anders. Kies welke kopie telt. De andere wordt bewaard, niet gebruikt.
       *[other] Bij { $count } stellingen is het antwoord anders. Kies welke kopie telt. De andere wordt bewaard, niet gebruikt.
    }
conflict-in-group = Wat nu in de groep staat
# $file (String)
conflict-in-file = In het bestand { $file }
# $number (String)
conflict-copy = Kopie { $number }
# $answered (String)
conflict-facts = { $answered } ingevuld
# $answered (String)
# $moment (String)
conflict-facts-dated = { $answered } ingevuld, gewijzigd op { $moment }
conflict-statement = Stelling
# $answer (String)
# $note (String)
conflict-answer-note = { $answer }. Toelichting: { $note }

## The start file

# $path (String)
start-file-written = Het bestand voor partners staat in { $path } Mail dit naar uw partners. Elke partner krijgt bij het openen een eigen sessie.
# $reason (String)
start-file-failed = Het bestand voor partners is niet gemaakt. { $reason }
welcome-title = Doe mee met deze meting
# $count (String)
welcome-what = U beoordeelt { $count } stellingen over Kansrijke Start in deze gemeente. Het invullen duurt ongeveer 20 minuten. U kunt altijd stoppen en later verdergaan.
# $name (String)
welcome-municipality = Gemeente: { $name }
# $title (String)
welcome-session = Titel: { $title }
# $date (String)
welcome-date = Datum van de meting: { $date }
welcome-answers = Wat gebeurt er met uw antwoorden?
welcome-answers-named = Uw antwoorden staan op deze computer. Er gaat niets vanzelf weg: u mailt het bestand straks zelf naar uw coördinator. In de uitkomsten is te zien welke organisatie wat antwoordde.
welcome-answers-unnamed = Uw antwoorden staan op deze computer. Er gaat niets vanzelf weg: u mailt het bestand straks zelf naar uw coördinator. In de uitkomsten staat niet wie wat antwoordde. Collega's kunnen soms raden wie wat antwoordde. Wie uw bestand krijgt, kan uw antwoorden lezen.
welcome-unnamed = Deze meting is zonder naam. Daarom vragen we niet naar uw rol of organisatie.
welcome-role = Wat is uw rol?
welcome-organisation = Uw organisatie
welcome-again = U bent al eerder met dit startbestand begonnen.
# $progress (String)
# $moment (String)
welcome-known = { $progress }, voor het laatst open op { $moment }
welcome-continue = Ga verder met wat u had
hand-in-title = Inleveren
# $path (String)
hand-in-path = Mail dit bestand naar uw coördinator: { $path }
hand-in-later = Rond eerst af. Daarna ziet u welk bestand u naar uw coördinator mailt.
hand-in-copy = Kopieer het pad
hand-in-copied = Het pad is gekopieerd. Plak het in uw mailprogramma bij het toevoegen van een bijlage.
