# The plan: what is worked on first, by whom, before when.
plan-title = Plan

## How far away a date is

due-today = vandaag
due-tomorrow = morgen
# $n (Number)
# $count (String)
due-days =
    { $n ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
# $count (String)
due-weeks = { $count } weken
# $count (String)
due-months = { $count } maanden
# $count (String)
due-years = { $count } jaar
# $distance (String)
due-late = { $distance } te laat
# $distance (String)
due-in = over { $distance }

## The page

# $municipality (String)
plan-title-of = Plan van { $municipality }
plan-intro = Kies waar u aan gaat werken, spreek af wie wat doet, en kijk bij de volgende meting of het is gelukt.
plan-copy = Kopieer het plan als tekst
# $count (String)
plan-to-actions = Naar de acties ({ $count })
# $count (String)
plan-to-parked = Naar wat geparkeerd is ({ $count })
plan-copied = Het plan is naar het klembord gestuurd. Plak het in een mail of verslag.
# $button (String)
# $name (String)
plan-named = { $button }: { $name }
plan-no-text = Nog geen tekst
plan-remove = Haal weg
plan-change = Wijzig
plan-done-changing = Klaar

## Last time

plan-previous-title = Vorige keer afgesproken
plan-previous-intro = Dit was bij de vorige meting nog niet klaar. Wat u toen afsprak, verandert niet.
# $date (String)
plan-previous-intro-of = Dit was bij de meting van { $date } nog niet klaar. Wat u toen afsprak, verandert niet.
# $answered (String)
# $total (String)
plan-previous-answered = { $answered } van { $total } beantwoord
plan-did-it-work = Is dit gelukt?
plan-answer-done = Ja, gelukt
plan-answer-busy = Deels, gaat door
plan-answer-open = Nee, gaat door
plan-answer-dropped = Niet meer nodig
plan-not-asked = Nog niet besproken
plan-how-it-went = Hoe ging het? (mag leeg blijven)
plan-goes-on = Staat nu bij de acties hieronder. Kies daar een nieuwe datum.
plan-goes-on-open = Open deze actie
# $title (String)
plan-statement-before = { $title } (stelling van de vorige meting)
# $note (String)
plan-note-then = Toen genoteerd: { $note }

## What to choose

plan-focus-title = Waar kiezen we voor?
# $most (String)
plan-focus-most = Kies hoogstens { $most } focuspunten. Minder is vaak beter.
# $most (String)
plan-focus-full = U hebt { $most } focuspunten. Meer kan niet. Haal er eerst een weg als u iets anders wilt kiezen.
plan-focus-none = U hebt nog niets gekozen. Kies hieronder een stelling, zelf of met stippen.
plan-focus-none-here = Er is nog niets gekozen.
# $number (String)
# $name (String)
plan-focus-point = Focuspunt { $number }: stelling { $name }
# $statement (String)
plan-focus-added = Stelling { $statement } is nu een focuspunt in het plan.
plan-why = Waarom kiest u dit?
plan-up = Omhoog
plan-down = Omlaag
plan-by-hand = Zelf kiezen
plan-with-dots = Met stippen
plan-focus-search = Zoek een stelling om te kiezen
# $total (String)
plan-search-hint = Typ een nummer van 1 tot en met { $total }, of een woord. Enter kiest de eerste die past.
plan-choose = Kies
plan-suggestions = Uit de resultaten
plan-suggestions-none = Er is niets laag gescoord en de groep is nergens verdeeld. Zoek zelf een stelling.
plan-score-first = Vul eerst stellingen in. Dan staat hier wat laag scoort of waar u het niet over eens bent. Een stelling zoeken kan nu al.
# $n (Number)
# $count (String)
plan-reason-dots =
    { $n ->
        [one] { $count } stip
       *[other] { $count } stippen
    }
plan-reason-divided = De groep is verdeeld
# $value (String)
plan-reason-low = Score { $value }
plan-reason-talk-list = Staat op de gesprekslijst

## Dots

# $person (String)
# $statement (String)
plan-dots-how = Iedereen heeft { $person } stippen, en geeft er hoogstens { $statement } aan één stelling. Laat iedereen ze op papier zetten, zodat niemand bij een ander kijkt. Typ elk briefje hier over.
plan-dots-nobody = Nog niemand heeft stippen gegeven.
# $n (Number)
# $count (String)
plan-dots-hidden =
    { $n ->
        [one] { $count } persoon heeft stippen gegeven. De uitslag blijft verborgen tot u hem toont.
       *[other] { $count } mensen hebben stippen gegeven. De uitslag blijft verborgen tot u hem toont.
    }
# $n (Number)
# $count (String)
plan-dots-counted =
    { $n ->
        [one] { $count } persoon heeft stippen gegeven.
       *[other] { $count } mensen hebben stippen gegeven.
    }
plan-dots-reveal = Toon de uitslag
plan-dots-hide = Verberg de uitslag weer
plan-slip-new = Nieuw briefje
plan-slip-earlier = Bekijk eerdere briefjes
# $slip (String)
# $people (String)
# $dots (String)
plan-slip-row = { $slip }: { $people }, { $dots }
# $n (Number)
# $count (String)
plan-slip-people =
    { $n ->
        [one] { $count } persoon
       *[other] { $count } mensen
    }
plan-slip-correct = Verbeter
plan-slip-read-along = Anderen kunnen meelezen. Wie naar dit scherm kijkt, ziet dan waar de stippen van dit briefje naartoe gingen.
plan-slip-open = Toon dit briefje
plan-slip-stays = Laat het dicht
# $number (String)
plan-slip = Briefje { $number }
# $given (String)
# $of (String)
plan-slip-given = { $given } van { $of } stippen gegeven
plan-slip-search = Zoek een stelling voor een stip
plan-slip-dot = Geef een stip
plan-slip-next = Volgend briefje
plan-slip-close = Sluit dit briefje
plan-slip-remove = Haal dit briefje weg
plan-people = Aantal mensen
plan-people-hint = Weet u alleen hoeveel stippen iets kreeg? Typ dan van hoeveel mensen die zijn.
plan-people-fault = Typ een getal vanaf 1. Het moeten genoeg mensen zijn voor de stippen op dit briefje.
# $statement (String)
plan-dot-less = Stip minder voor stelling { $statement }
# $statement (String)
plan-dot-more = Stip meer voor stelling { $statement }
# $statement (String)
plan-dots-of = Stippen voor stelling { $statement }
plan-take-over-as = Maak van de stellingen met de meeste stippen focuspunten:
# $n (Number)
# $count (String)
plan-take-over-first =
    { $n ->
        [one] Neem de eerste over
       *[other] Neem de eerste { $count } over
    }

## Actions

plan-actions-title = Wat gaan we doen?
plan-actions-none = Er zijn nog geen acties. Spreek af wat er gebeurt, wie dat doet en wanneer het klaar is.
plan-actions-none-here = Er zijn nog geen acties.
plan-action-add = Voeg een actie toe
plan-action-open = Actie wijzigen
plan-action-remove = Haal deze actie weg
plan-only-open = Toon alleen wat nog te doen is
# $count (String)
plan-to-do = Nog te doen ({ $count })
# $count (String)
# $late (String)
plan-to-do-late = Nog te doen ({ $count }), waarvan { $late } te laat
# $count (String)
plan-over = Klaar of niet meer nodig ({ $count })
plan-what = Wat gaat u doen?
plan-role = Wie: rol
plan-role-none = Nog geen rol
plan-name = Wie: naam (mag leeg blijven)
# $role (String)
# $name (String)
plan-role-and-name = { $role } ({ $name })
plan-no-owner = nog niemand
plan-due = Wanneer is het klaar?
plan-due-fault = Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 01-03-2027.
plan-no-date = geen datum
# $date (String)
plan-by = uiterlijk { $date }
# $date (String)
# $away (String)
plan-by-in = uiterlijk { $date }, { $away }
plan-status = Hoe ver is het?
# $what (String)
plan-status-of = Hoe ver is: { $what }
plan-status-open = Nog niet begonnen
plan-status-busy = Bezig
plan-status-done = Klaar
plan-status-dropped = Niet meer nodig
plan-note = Toelichting
plan-about = Gaat over deze stellingen
plan-about-none = Nog geen stelling gekozen.
plan-about-search = Zoek een stelling om te koppelen
plan-link = Koppel
plan-unlink = Koppel los
plan-advice = Dit helpt vaak
plan-advice-intro = Kies een focuspunt en neem over wat past. Daarna kunt u de tekst aanpassen.
plan-advice-none = Kiest u hierboven een focuspunt, dan ziet u hier wat daarbij vaak helpt.
plan-advice-taken = Staat in het plan
plan-take-over = Neem over
# $name (String)
plan-use-instrument = Kijken of dit bij ons past: { $name }

## Parked

plan-parked-title = Geparkeerd
plan-parked-none = Komt er iets op dat later aan de beurt is? Zet het hier, met wie het oppakt en wanneer.
plan-parked-add = Parkeer een onderwerp
plan-parked-open = Geparkeerd onderwerp wijzigen
plan-parked-text = Waar gaat het over?
plan-parked-about = Kwam op bij deze stelling
plan-parked-remove = Haal dit onderwerp weg

## From a statement in the results

plan-put = Zet in het plan
plan-put-focus = Kies als focuspunt
plan-put-action = Maak een actie
plan-put-there = Deze stelling is een focuspunt in het plan.
plan-put-go = Naar het plan

## The plan as text

# $title (String)
# $date (String)
plan-minutes-title = { $title }, { $date }
# $number (String)
# $text (String)
plan-minutes-focus = { $text } (stelling { $number })
# $why (String)
plan-minutes-why = Waarom: { $why }
# $who (String)
plan-minutes-who = Wie: { $who }.
# $date (String)
plan-minutes-when = Uiterlijk: { $date }.
# $status (String)
plan-minutes-status = Stand: { $status }.
# $statements (String)
plan-minutes-about = Gaat over: { $statements }
# $note (String)
plan-minutes-note = Toelichting: { $note }
# $what (String)
# $answer (String)
plan-minutes-answer = { $what }: { $answer }
