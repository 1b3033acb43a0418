# What a report says.

## What it is called

report-no-municipality = gemeente niet ingevuld
# $municipality (String)
report-title = Zelfevaluatie Kansrijke Start: { $municipality }
# $title (String)
report-example = Voorbeeld: { $title }
report-no-date = datum niet ingevuld
report-one-person = ingevuld door één persoon
# $municipality (String)
report-description = Uitkomst van een zelfevaluatie van de aanpak van Kansrijke Start ({ $municipality }).

## The first page

# $low (String)
# $high (String)
report-what-one = Dit is een zelfevaluatie: één persoon gaf scores van { $low } tot { $high } aan stellingen over de aanpak van Kansrijke Start in de gemeente. Het is geen representatief onderzoek.
# $n (Number)
# $partners (String)
# $low (String)
# $high (String)
report-what-partners =
    { $n ->
        [one] Dit is een zelfevaluatie: { $partners } gaf scores van { $low } tot { $high } aan stellingen over de aanpak van Kansrijke Start in de gemeente. Het is geen representatief onderzoek.
       *[other] Dit is een zelfevaluatie: { $partners } gaven scores van { $low } tot { $high } aan stellingen over de aanpak van Kansrijke Start in de gemeente. Het is geen representatief onderzoek.
    }
# $low (String)
# $high (String)
report-what-room = Dit is een zelfevaluatie: een groep gaf samen scores van { $low } tot { $high } aan stellingen over de aanpak van Kansrijke Start in de gemeente. Het is geen representatief onderzoek.
# $value (String)
# $low (String)
# $high (String)
# $band (String)
report-total = De gemiddelde uitkomst is { $value } op een schaal van { $low } tot { $high }. Het oordeel daarbij is: { $band }.
# $n (Number)
# $of (String)
# $list (String)
report-verdicts =
    { $n ->
        [one] Het oordeel over { $of } stelling: { $list }.
       *[other] De oordelen over de { $of } stellingen: { $list }.
    }
# $n (Number)
# $count (String)
report-unscored =
    { $n ->
        [one] { $count } stelling heeft geen score.
       *[other] { $count } stellingen hebben geen score.
    }
report-words = De mediaan is het middelste antwoord. Laag is een 1 of een 2, hoog is een 4 of een 5.
report-strong = Dit gaat goed
report-weak = Dit kan beter
report-differences = Hier verschillen de antwoorden het meest
report-changed = Dit veranderde het meest sinds de vorige meting
# $date (String)
report-changed-since = Dit veranderde het meest sinds { $date }
report-unknown = Dit is nog niet bekend
report-actions = Dit is afgesproken
report-decision = Dit vragen wij u te besluiten
report-no-scores = Er zijn nog geen scores.
# $number (String)
# $what (String)
report-of-statement = (stelling { $number }): { $what }
# $value (String)
report-value-agreed = { $value }, samen bepaald
# $value (String)
report-value-divided = { $value } (verdeeld)
# $counts (String)
report-divided = verdeeld, { $counts }
report-no-differences = De antwoorden liggen bij elke stelling dicht bij elkaar.
report-too-few = Er zijn te weinig antwoorden om verschillen te laten zien.
# $before (String)
# $after (String)
report-from-to = van { $before } naar { $after }
# $n (Number)
# $count (String)
report-more-changed =
    { $n ->
        [one] En nog { $count } stelling die duidelijk veranderde
       *[other] En nog { $count } stellingen die duidelijk veranderden
    }
# $count (String)
# $what (String)
report-more-unknown = En nog { $count } keer '{ $what }'
# $n (Number)
# $count (String)
report-open =
    { $n ->
        [one] { $count } stelling is nog niet ingevuld.
       *[other] { $count } stellingen zijn nog niet ingevuld.
    }
report-all-known = Alle stellingen hebben een antwoord, en nergens is 'weet ik niet' gekozen.
report-plan-left-out = Het plan staat niet in dit rapport.
report-no-actions = Er zijn nog geen acties afgesproken.
report-actions-over = Alle acties zijn klaar of niet meer nodig.
# $n (Number)
# $count (String)
report-more-actions =
    { $n ->
        [one] En nog { $count } actie, in het hoofdstuk Plan
       *[other] En nog { $count } acties, in het hoofdstuk Plan
    }
report-decide-fill = Laat de stellingen eerst invullen. Daarna is er iets te bespreken.
report-decide-complete = Laat ook de open stellingen invullen. Tot dan is dit beeld voorlopig.
# $n (Number)
# $count (String)
report-decide-discuss =
    { $n ->
        [one] Laat de partners eerst praten over de stelling waarover zij verdeeld zijn.
       *[other] Laat de partners eerst praten over de { $count } stellingen waarover zij verdeeld zijn.
    }
report-decide-without-plan = Bespreek met de partners wat beter kan, en kies wat als eerste aan de beurt is.
# $most (String)
report-decide-choose = Kies samen met de partners hoogstens { $most } focuspunten. Spreek af wie wat doet, en wanneer het klaar is.
# $n (Number)
# $list (String)
report-decide-focus =
    { $n ->
        [one] Stem in met het focuspunt: { $list }.
       *[other] Stem in met de focuspunten: { $list }.
    }
report-decide-agree = Spreek bij elk focuspunt af wie wat doet, en wanneer het klaar is.
# $n (Number)
report-decide-actions =
    { $n ->
        [one] Stem in met de actie die is afgesproken.
       *[other] Stem in met de acties die zijn afgesproken.
    }
# $n (Number)
# $count (String)
report-decide-owners =
    { $n ->
        [one] Wijs voor { $count } actie aan wie haar uitvoert.
       *[other] Wijs voor { $count } acties aan wie ze uitvoert.
    }
report-again = Laat over een jaar opnieuw meten, om te zien wat er is veranderd.
# $month (String)
report-again-in = Laat in { $month } opnieuw meten, om te zien wat er is veranderd.

## The picture in figures

report-overview = Het beeld per onderdeel en thema
report-nothing-to-show = Er zijn nog geen scores. Zodra er scores zijn, staan hier figuren.
report-values = De waarde van elke stelling
report-values-caption = Per thema de waarde, en het nummer en de waarde van elke stelling
report-column-theme = Thema
report-column-value = Waarde
report-column-numbers = Stelling: waarde
report-column-change = Sinds vorige keer
# $number (String)
# $value (String)
report-number-and-value = { $number }: { $value }
report-withheld = te weinig antwoorden

## The statements

# $n (Number)
# $scored (String)
# $of (String)
report-scored-of =
    { $n ->
        [one] { $scored } van de { $of } stellingen heeft een score.
       *[other] { $scored } van de { $of } stellingen hebben een score.
    }
# $value (String)
report-mean = Gemiddelde: { $value }
# $first (String)
# $last (String)
report-statements-from-to = Stelling { $first } tot en met { $last }
# $theme (String)
report-statements-of = Stellingen bij het thema { $theme }
report-column-number = Nr.
report-column-scores = Scores
# $theme (String)
report-notes-of = Toelichtingen bij { $theme }
report-note-together = samen genoteerd
report-note-partner = een partner
report-quote = gezegd
# $by (String)
# $words (String)
report-said = , { $by }: { $words }

## Partners, change, priorities

report-partners = Partners naast elkaar
report-change = Verandering sinds de vorige meting
# $date (String)
report-change-since = Verandering sinds { $date }
# $comparable (String)
# $of (String)
report-comparable = { $comparable } van de { $of } stellingen staan ook in de vorige meting, met dezelfde betekenis. Alleen die zijn vergeleken.
report-change-not-comparable = Geen enkele stelling staat in beide metingen.
report-change-no-values = Alleen stellingen met een score in beide metingen zijn te vergelijken.
report-change-caption = Elke stelling met een andere waarde dan de vorige keer
report-priorities = Wat mensen het belangrijkst vinden
report-priorities-caption = Alle stellingen met stippen, de meeste stippen eerst

## What can be done

report-talk-first = Eerst bespreken: vragen om mee te beginnen
report-advice-weak = Bij de zwakste stellingen
report-advice-caption = Per stelling een vraag, eerste stappen en wat kan helpen

## The plan

report-no-plan = Er is nog geen plan gemaakt.
report-focus = Focuspunten
report-actions-caption = De acties: eerst wat nog te doen is, op datum
report-column-action = Wat
report-column-who = Wie
report-column-due = Uiterlijk
report-column-status = Stand
report-column-about = Stelling
report-action-notes = Toelichtingen bij de acties

## Who took part

report-people = Wie deden er mee?
report-way-one = Eén persoon vulde de stellingen in.
report-way-apart = De partners vulden de stellingen eerst ieder apart in.
report-way-together = De groep vulde de stellingen samen in.
report-people-caption = Wie zijn gevraagd om mee te doen
report-column-name = Naam
report-column-count = Aantal
report-no-role = rol niet ingevuld

## National figures and sources

report-national = Landelijke cijfers
report-national-caption = Landelijke cijfers bij stellingen die geen sterk punt zijn
report-column-what = Wat is geteld
report-column-figure = Cijfer
report-column-year = Jaar
report-column-at = Bij stelling
report-column-source = Bron
# $number (String)
report-source = Bron { $number }
report-sources-figures = Bij de landelijke cijfers
report-sources-aids = Bij wat kan helpen
# $publisher (String)
# $title (String)
# $year (String)
report-source-line = { $publisher }, { $title } ({ $year })
# $title (String)
# $year (String)
report-source-without-publisher = { $title } ({ $year })
# $year (String)
report-checked = (bekeken in { $year })

## How it was made

report-method = Hoe is dit gemaakt?
report-self-assessment = Dit is een zelfevaluatie, geen representatief onderzoek: het rapport laat zien hoe de deelnemers het zelf zien.
report-not-official = Dit rapport komt niet van het Rijk, het RIVM of Pharos, en zij hebben het niet gecontroleerd.
report-method-scores = De scores
report-method-values = Gemiddelden en oordelen
report-method-group = Antwoorden van een groep
report-method-this = Over dit rapport
# $question (String)
# $scale (String)
report-question = De vraag bij elke stelling was: '{ $question }' De scores zijn { $scale }.
# $scored (String)
# $list (String)
report-and-others = { $scored } Bij de andere staat { $list }.
report-not-answered = niet ingevuld
report-rule-divided = Verdeeld: ongeveer een derde of meer koos laag (1 of 2) en ongeveer een derde of meer koos hoog (4 of 5). Dan komt 'eerst bespreken' in de plaats van een oordeel.
report-rule-united = Eensgezind: ruim twee derde van de scores of meer ligt op hetzelfde getal of op twee getallen naast elkaar. Gemengd is alles daartussen.
report-rule-origin = Deze telregels komen uit de RAND/UCLA-methode. Die is gemaakt voor een schaal van 9 punten. De stap naar 5 punten en de grens bij meer dan 16 scores zijn een eigen bewerking.
report-rule-order = De volgorde van meest naar minst verdeeld volgt de maat van Van der Eijk (2001).
report-is-example = Dit is een voorbeeld met verzonnen antwoorden.
report-unnamed = De antwoorden zijn zonder naam: er staat niet bij wie wat antwoordde. Collega's kunnen het soms wel raden.
# $n (Number)
# $count (String)
# $fewest (String)
report-withheld-why =
    { $n ->
        [one] Bij { $count } stelling zijn er minder dan { $fewest } antwoorden. Die staan er niet in, omdat dan te raden is wie wat antwoordde.
       *[other] Bij { $count } stellingen zijn er minder dan { $fewest } antwoorden. Die staan er niet in, omdat dan te raden is wie wat antwoordde.
    }
# $n (Number)
# $count (String)
report-strays =
    { $n ->
        [one] { $count } antwoord hoort bij een stelling die niet in deze vragenlijst staat. Het telt niet mee.
       *[other] { $count } antwoorden horen bij stellingen die niet in deze vragenlijst staan. Zij tellen niet mee.
    }
report-part-names = namen
report-part-organisations = organisaties
report-part-notes = toelichtingen
report-part-quotes = citaten
report-part-plan = het plan
report-part-rest-of-plan = de rest van het plan
report-part-answers = de antwoorden van elke partner apart
# $list (String)
report-left-out = Bij het maken is gekozen om dit weg te laten: { $list }.
report-names-in-words = Namen die mensen zelf in een tekst schreven, haalt het programma er niet uit.
# $title (String)
# $version (String)
# $program (String)
# $program-version (String)
report-versions = Vragenlijst: { $title }, versie { $version }. Gemaakt met { $program }, versie { $program-version }.
