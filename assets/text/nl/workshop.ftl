# The meeting round one screen: what the facilitator plans, does and says.
workshop-title = Werksessie

## The room

workshop-phase-read = Lees
workshop-phase-think = Denk na
workshop-phase-vote = Stem
workshop-phase-result = Uitslag
workshop-phase-discuss = Bespreek
# $counted (String)
# $present (String)
workshop-counted-of = { $counted } van { $present } geteld
# $counted (String)
workshop-counted = { $counted } geteld
# $median (String)
workshop-median = Mediaan { $median }
# $n (Number)
# $count (String)
workshop-answers =
    { $n ->
        [one] { $count } score
       *[other] { $count } scores
    }
# $words (String)
workshop-sentence = { $words }.
workshop-many-dont-know = Veel mensen weten dit niet
# $people (String)
# $present (String)
workshop-dots-of = { $people } van { $present } deelnemers
# $n (Number)
# $count (String)
workshop-dots-people =
    { $n ->
        [one] { $count } deelnemer
       *[other] { $count } deelnemers
    }
# $person (String)
# $statement (String)
workshop-dots-rules = Iedereen heeft { $person } stippen. Geef er hoogstens { $statement } aan één stelling.
# $statement (String)
# $value (String)
workshop-closing-line = { $statement } ({ $value })
# $statement (String)
# $low (String)
# $high (String)
workshop-closing-divided = { $statement } ({ $low } laag, { $high } hoog)
# $what (String)
# $facts (String)
workshop-closing-action = { $what } ({ $facts })
# $n (Number)
# $count (String)
workshop-closing-more =
    { $n ->
        [one] en nog { $count } andere actie
       *[other] en nog { $count } andere acties
    }

## Verbs

# $score (String)
verb-less-score = Werksessie: een stem voor score { $score } minder
verb-less-dont-know = Werksessie: een keer 'weet ik niet' minder
verb-less-not-applicable = Werksessie: een keer 'niet van toepassing' minder
verb-go-on = Werksessie: volgende stap, of toon de uitslag
verb-vote-again = Stem nog een keer
verb-blank = Scherm leeg
verb-park = Parkeer iets
verb-action-here = Nieuwe actie bij deze stelling
verb-one-window = Toon hier wat de zaal ziet
# $name (String)
# $key (String)
workshop-with-key = { $name } ({ $key })

## Setting up

# $municipality (String)
workshop-title-of = Werksessie van { $municipality }
workshop-prepare = Bereid de werksessie voor
workshop-setup-intro = Hier bereidt u de werksessie voor. Alles mag leeg blijven: u kunt ook meteen beginnen.
workshop-alone = In deze sessie staan al antwoorden van één persoon. In een groep gelden die als samen afgesproken scores. Begin liever een nieuwe sessie voor de groep.
workshop-to-context = Naar de gegevens
workshop-people = Wie zitten er aan tafel?
workshop-no-role = Zonder rol
# $n (Number)
# $count (String)
workshop-people-total =
    { $n ->
        [0] Nog geen deelnemers
        [one] { $count } deelnemer
       *[other] { $count } deelnemers
    }
workshop-people-names = Namen zijn niet nodig. Wilt u ze toch opschrijven, dan kan dat bij de gegevens.
workshop-to-names = Schrijf namen en organisaties op
# $role (String)
workshop-people-less = Eén minder: { $role }
# $role (String)
workshop-people-more = Eén meer: { $role }
# $role (String)
# $count (String)
workshop-people-of = { $role }: { $count }
workshop-plan = Hoe deelt u de tijd in?
workshop-plan-a = A. Iedereen heeft vooraf ingevuld (aanbevolen)
workshop-plan-a-hint = De meeste tijd om te praten over wat verschilt.
workshop-plan-b = B. Iedereen scoort in stilte, in de zaal
workshop-plan-b-hint = Op papier of laptop. U neemt de antwoorden over en praat over de verschillen.
workshop-plan-c = C. Stelling voor stelling stemmen
workshop-plan-c-hint = Met vingers of kaarten. Niemand hoeft iets voor te bereiden.
# $n (Number)
# $count (String)
workshop-plan-talk =
    { $n ->
        [one] Tijd om over { $count } stelling te praten.
       *[other] Tijd om over { $count } stellingen te praten.
    }
workshop-minutes = Duur in minuten
# $least (String)
# $most (String)
workshop-minutes-fault = Kies { $least } tot { $most } minuten, bijvoorbeeld 90.
workshop-voting = Hoe stemt u?
workshop-voting-hands = Vingers of kaarten
workshop-voting-hands-hint = Iedereen steekt tegelijk 1 tot 5 vingers of een kaart op. U telt.
workshop-voting-files = Vooraf ingevuld
workshop-voting-files-hint = De antwoorden van de partners staan in deze sessie. U toont ze per stelling.
workshop-voting-agreed = Samen één score kiezen
workshop-voting-agreed-hint = Zonder stemming. U praat en kiest samen een score.
workshop-begin = Begin de werksessie
workshop-go-on = Terug naar de werksessie
workshop-prepare-again = Voorbereiding wijzigen

## Parts

workshop-part-intro = Inleiding
workshop-part-scoring = Scoren
workshop-part-talk = Gesprek
workshop-part-dots = Stippen
workshop-part-actions = Acties
workshop-part-close = Afsluiting
# $part (String)
# $minutes (String)
workshop-part-minutes = { $part } { $minutes } min
# $part (String)
workshop-to-part = Naar het onderdeel: { $part }
# $time (String)
workshop-clock = Nog { $time }
# $time (String)
workshop-clock-over = { $time } over de tijd
workshop-clock-hide = Verberg de klok
workshop-clock-show = Toon de klok
workshop-clock-again = Begin de tijd opnieuw
# $n (Number)
# $count (String)
# $minutes (String)
workshop-pace =
    { $n ->
        [one] Nog { $count } stelling, { $minutes } minuten
       *[other] Nog { $count } stellingen, { $minutes } minuten
    }
# $n (Number)
# $count (String)
workshop-pace-one-minute =
    { $n ->
        [one] Nog { $count } stelling, 1 minuut
       *[other] Nog { $count } stellingen, 1 minuut
    }
# $n (Number)
# $count (String)
workshop-pace-statements =
    { $n ->
        [one] Nog { $count } stelling
       *[other] Nog { $count } stellingen
    }
workshop-intro-why = Vertel waarom u bij elkaar zit en wat er met de uitkomst gebeurt.
workshop-intro-how = Leg uit: eerst kiest ieder in stilte een score. Dan tonen we alles tegelijk. We praten alleen over wat verschilt.
workshop-intro-rule = Er zijn geen foute scores. Een verschil laat zien waar we over moeten praten.
workshop-intro-unnamed = Deze sessie is zonder naam. Zeg er eerlijk bij: collega's kunnen soms raden wie wat antwoordde.
workshop-nothing-to-talk = Er staan nog geen stellingen op de gesprekslijst. Voeg stellingen toe of ga naar het volgende onderdeel.
workshop-strong = Sterk
workshop-weak = Zwak
workshop-divided = Verdeeld
workshop-none = Geen
workshop-to-plan = Naar het hele plan
workshop-to-results = Naar de resultaten
workshop-end = Sluit de werksessie af

## The talk list

workshop-talk = Gesprekslijst
workshop-talk-none = Er staat nog niets op de lijst. Zodra er scores zijn, kan het programma een lijst voorstellen.
workshop-talk-how = Bovenaan staat wat u het eerst bespreekt. Verplaats stellingen, sla ze over of bewaar ze voor later.
workshop-propose = Stel een lijst voor
workshop-talk-search = Zoek een stelling om te bespreken
workshop-talk-add = Zet op de lijst
# $statement (String)
workshop-talk-state = Wat gebeurt er met stelling { $statement }
workshop-talk-todo = Bespreken
workshop-talk-done = Besproken
workshop-talk-later = Later
workshop-talk-skipped = Overslaan

## A statement before the room

# $place (String)
workshop-place = Werksessie, { $place }
# $phase (String)
# $number (String)
# $total (String)
workshop-phase-place = Stap: { $phase } ({ $number } van { $total })
workshop-do-read = Lees de stelling hardop voor.
workshop-do-think = Laat ieder in stilte een score kiezen. Niemand zegt nog iets.
workshop-do-think-files = Laat ieder kort terugdenken aan de eigen score. Toon daarna de uitslag.
workshop-do-think-agreed = Laat ieder in stilte een score kiezen. Daarna praat u en kiest u er samen een.
workshop-do-vote = Laat iedereen tegelijk stemmen en tel. De zaal ziet de aantallen pas als u op Enter drukt.
workshop-do-result = De zaal ziet de uitslag nu.
workshop-do-result-agreed = De zaal ziet de gekozen score nu.
workshop-do-discuss = Praat alleen over wat verschilt. Leg daarna de afgesproken score vast, of stem nog een keer.
workshop-do-discuss-agreed = Praat en kies samen een score. De zaal ziet hem pas als u op Enter drukt.
workshop-is-blank = Het scherm van de zaal is leeg. Met B komt het terug.
workshop-tally = Stemmen tellen
workshop-tally-again = Tweede stemming tellen
workshop-tally-keys = Toetsen 1 tot 5, W en N tellen er een bij. Met Shift erbij gaat er een af.
# $n (Number)
# $count (String)
# $answer (String)
workshop-votes-for =
    { $n ->
        [one] { $count } stem voor { $answer }
       *[other] { $count } stemmen voor { $answer }
    }
# $answer (String)
workshop-vote-less = Eén stem minder: { $answer }
# $answer (String)
workshop-vote-more = Eén stem meer: { $answer }
# $n (Number)
# $people (String)
workshop-total-fits =
    { $n ->
        [one] De ene deelnemer is geteld.
       *[other] Alle { $people } deelnemers zijn geteld.
    }
# $n (Number)
# $people (String)
# $counted (String)
workshop-total-more =
    { $n ->
        [one] Er is { $people } deelnemer. U hebt { $counted } stemmen ingevuld.
       *[other] Er zijn { $people } deelnemers. U hebt { $counted } stemmen ingevuld.
    }
workshop-present = Aanwezig bij deze stemming
workshop-present-fault = Schrijf een aantal mensen met cijfers, bijvoorbeeld 12.
workshop-nothing-counted = Er is nog geen stem geteld. Tel eerst de stemmen, of ga naar de volgende stelling.
workshop-was-last = Dit was de laatste stelling van dit onderdeel. Ga naar het volgende onderdeel.
workshop-no-answers = Over deze stelling zijn nog geen antwoorden.
workshop-advice-united = Eensgezind: leg de score vast en ga door.
workshop-advice-mixed = Gemengd: vraag kort waarom mensen anders kiezen. Leg daarna de score vast.
workshop-advice-divided = Verdeeld: bespreek eerst de uitersten. Laat iemand met een lage en iemand met een hoge score vertellen waarom.
workshop-advice-few = Vraag kort waarom mensen kiezen wat ze kiezen.
workshop-advice-nobody = Niemand gaf een score. Vraag wat er nodig is om het wel te weten.
# $counts (String)
# $dont_know (String)
# $not_applicable (String)
workshop-votes-were = Stemmen voor 1 tot 5: { $counts }. Weet ik niet: { $dont_know }. Niet van toepassing: { $not_applicable }.
# $counts (String)
workshop-before = Eerder gekozen, voor 1 tot 5: { $counts }
workshop-count-again = Verberg de uitslag en tel opnieuw
workshop-agreed = Afgesproken score
workshop-agreed-keys = Telt apart van de stemmen. Toetsen 1 tot 5, W en N. Met 0 haalt u de score weg.
workshop-agreed-none = Nog geen score afgesproken.
# $answer (String)
workshop-agreed-is = Afgesproken: { $answer }
workshop-agreed-hidden = De zaal ziet deze score nog niet.
workshop-next-is = Hierna
workshop-next-none = Dit is de laatste stelling van dit onderdeel.
workshop-voting-here = Manier van stemmen bij deze stelling
workshop-voting-counted = Er zijn stemmen geteld. Die gaan voor.
workshop-screen = Scherm van de zaal
workshop-quotes = Uitspraken uit de zaal
# $number (String)
workshop-quote = Uitspraak { $number }
workshop-quote-add = Schrijf een uitspraak op
workshop-show-result = Toon de uitslag
# $phase (String)
workshop-to-phase = Volgende stap: { $phase }
workshop-done = Klaar met deze stelling
workshop-talked = Besproken, ga door
# $number (String)
# $phase (String)
workshop-welcome-back-at = Welkom terug in de werksessie. U was bij stelling { $number }, stap { $phase }.
workshop-welcome-back = Welkom terug in de werksessie.
