# Words in and around the figures of change and of priorities.

## Change: nothing to show. $kind is 'section', 'theme' or 'statement'.

change-no-earlier = Er is geen eerdere meting om mee te vergelijken
change-no-earlier-help = Kies een eerdere meting van dezelfde gemeente. Dan ziet u hier wat er is veranderd.
change-not-comparable = De twee metingen zijn niet te vergelijken
change-not-comparable-help = Geen enkele stelling staat in beide metingen. Vergelijk met een meting die dezelfde stellingen heeft.
# $kind (String)
change-no-values =
    { $kind ->
        [section] Geen onderdeel heeft in beide metingen een score
        [theme] Geen thema heeft in beide metingen een score
       *[statement] Geen stelling heeft in beide metingen een score
    }
change-no-values-help = Alleen stellingen met een score in beide metingen tellen mee. Vul meer stellingen in, of kies een andere meting.

## Change: findings.

# $name (String)
# $difference (String)
change-most-improved = Het meest verbeterd: { $name } ({ $difference })
# $kind (String)
# $count (String)
# $difference (String)
change-most-improved-shared =
    { $kind ->
        [section] Het meest verbeterd: { $count } onderdelen (elk { $difference })
        [theme] Het meest verbeterd: { $count } thema's (elk { $difference })
       *[statement] Het meest verbeterd: { $count } stellingen (elk { $difference })
    }
# $name (String)
# $difference (String)
change-most-declined = Het meest gedaald: { $name } ({ $difference })
# $kind (String)
# $count (String)
# $difference (String)
change-most-declined-shared =
    { $kind ->
        [section] Het meest gedaald: { $count } onderdelen (elk { $difference })
        [theme] Het meest gedaald: { $count } thema's (elk { $difference })
       *[statement] Het meest gedaald: { $count } stellingen (elk { $difference })
    }
# $improved (String)
# $declined (String)
change-improved-and-declined = { $improved }, { $declined }
# $kind (String)
change-none-clear =
    { $kind ->
        [section] Geen onderdeel is duidelijk veranderd
        [theme] Geen thema is duidelijk veranderd
       *[statement] Geen stelling is duidelijk veranderd
    }
# $kind (String)
change-none-at-all =
    { $kind ->
        [section] Geen onderdeel is veranderd
        [theme] Geen thema is veranderd
       *[statement] Geen stelling is veranderd
    }

## Change: what, how many of how many, when.

# $kind (String)
# $low (String)
# $high (String)
# $comparable (String)
# $of (String)
change-subtitle =
    { $kind ->
        [section] Gemiddelde per onderdeel toen en nu, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
        [theme] Gemiddelde per thema toen en nu, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
       *[statement] Score per stelling toen en nu, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
    }
# $kind (String)
# $low (String)
# $high (String)
# $comparable (String)
# $of (String)
change-subtitle-medians =
    { $kind ->
        [section] Gemiddelde van de medianen per onderdeel toen en nu, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
        [theme] Gemiddelde van de medianen per thema toen en nu, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
       *[statement] Mediaan per stelling toen en nu, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
    }
# $subtitle (String)
# $n (Number)
# $count (String)
change-subtitle-partners =
    { $n ->
        [one] { $subtitle } { $count } partner in beide metingen.
       *[other] { $subtitle } { $count } partners in beide metingen.
    }
# $subtitle (String)
# $before (String)
# $after (String)
change-subtitle-dates = { $subtitle } { $before } en { $after }
# $subtitle (String)
# $before (String)
change-subtitle-before = { $subtitle } Vorige meting: { $before }
# $subtitle (String)
# $after (String)
change-subtitle-after = { $subtitle } Nu: { $after }

## Change: around the rows.

change-group-changed = De groep is veranderd. Vergelijk met zorg.
change-group-changed-why = Meer dan een derde van de partners deed maar aan één van de twee metingen mee.
change-legend-before = toen
change-legend-now = nu
change-heading-improved = Meest verbeterd
change-heading-declined = Meest gedaald
# $n (Number)
# $count (String)
change-heading-higher =
    { $n ->
        [one] Hoger: { $count } stelling
       *[other] Hoger: { $count } stellingen
    }
# $n (Number)
# $count (String)
change-heading-same =
    { $n ->
        [one] Gelijk: { $count } stelling
       *[other] Gelijk: { $count } stellingen
    }
# $n (Number)
# $count (String)
change-heading-lower =
    { $n ->
        [one] Lager: { $count } stelling
       *[other] Lager: { $count } stellingen
    }
# $n (Number)
# $count (String)
# $difference (String)
change-more-with-difference =
    { $n ->
        [one] En nog { $count } stelling met { $difference }
       *[other] En nog { $count } stellingen met { $difference }
    }
change-none-improved = Geen stelling is duidelijk verbeterd.
change-none-declined = Geen stelling is duidelijk gedaald.

## Change: rows.

# $before (String)
# $after (String)
change-from-to = { $before } naar { $after }
# $value (String)
change-both-times = beide keren { $value }
# $amount (String)
change-up = +{ $amount }
# $amount (String)
change-down = -{ $amount }
change-equal = gelijk
change-nearly-equal = bijna gelijk
# $amount (String)
change-higher = { $amount } hoger
# $amount (String)
change-lower = { $amount } lager
change-small = Kan door één antwoord komen
change-text-changed = Tekst gewijzigd
# $higher (String)
# $same (String)
# $lower (String)
change-moves = { $higher } hoger, { $same } gelijk, { $lower } lager
# $moves (String)
# $n (Number)
# $count (String)
change-moves-of-partners =
    { $n ->
        [one] { $moves } ({ $count } partner in beide metingen)
       *[other] { $moves } ({ $count } partners in beide metingen)
    }
# $number (String)
# $title (String)
change-statement-name = Stelling { $number }, { $title }
# $name (String)
# $values (String)
# $difference (String)
change-sentence = { $name }: { $values }, { $difference }

## Change: notes and description.

# $n (Number)
# $count (String)
change-note-unnamed =
    { $n ->
        [one] { $count } stelling bleef gelijk, of verschilt zo weinig dat het door één antwoord kan komen. Zij staat er niet bij.
       *[other] { $count } stellingen bleven gelijk, of verschillen zo weinig dat het door één antwoord kan komen. Zij staan er niet bij.
    }
# $kind (String)
# $n (Number)
# $count (String)
change-note-left-out =
    { $kind ->
        [section] { $n ->
            [one] { $count } onderdeel heeft niet in beide metingen een score. Het staat er niet bij.
           *[other] { $count } onderdelen hebben niet in beide metingen een score. Zij staan er niet bij.
        }
        [theme] { $n ->
            [one] { $count } thema heeft niet in beide metingen een score. Het staat er niet bij.
           *[other] { $count } thema's hebben niet in beide metingen een score. Zij staan er niet bij.
        }
       *[statement] { $n ->
            [one] { $count } stelling staat of scoort niet in beide metingen. Zij staat er niet bij.
           *[other] { $count } stellingen staan of scoren niet in beide metingen. Zij staan er niet bij.
        }
    }
change-note-small = Kan door één antwoord komen: één ander antwoord kan dit verschil al maken. Het telt niet mee in de conclusie.
change-note-rounding = De verschillen zijn berekend vóór het afronden. Daarom lijkt een verschil soms iets te groot of te klein.
change-note-moves = Hoger, gelijk, lager: zoveel partners die in beide metingen een score gaven.
change-note-unmatched = De antwoorden zijn niet per partner te vergelijken. Daarom tellen alle partners van beide metingen mee.
# $bands (String)
change-note-colour = De kleur is het oordeel nu: { $bands }
# $kind (String)
# $count (String)
# $low (String)
# $high (String)
change-description =
    { $kind ->
        [section] Per onderdeel de waarde van toen en van nu op een schaal van { $low } tot { $high }, { $count } in vaste volgorde.
        [theme] Per thema de waarde van toen en van nu op een schaal van { $low } tot { $high }, { $count } van meest verbeterd tot meest gedaald.
       *[statement] Per stelling de waarde van toen en van nu op een schaal van { $low } tot { $high }, { $count } geordend naar verschil.
    }

## Change: table.

change-column-before = Vorige meting
change-column-now = Nu
change-column-difference = Verschil
change-column-higher = Hoger
change-column-same = Gelijk
change-column-lower = Lager
change-column-old-text = Tekst vorige meting
change-column-new-text = Tekst nu

## Priorities: nothing to show.

priority-none = Er zijn nog geen stippen geteld
priority-none-help = Laat iedereen stippen geven aan de stellingen die het belangrijkst zijn. Tel de stippen en vul ze in.
priority-hidden = De stippen zijn nog niet getoond
priority-hidden-help = Toon de stippen als iedereen klaar is. Dan ziet u hier welke stellingen de meeste stippen kregen.

## Priorities: findings, what and how many.

# $number (String)
# $title (String)
# $dots (String)
priority-first = Stelling { $number }, { $title }, kreeg de meeste stippen ({ $dots })
# $numbers (String)
# $dots (String)
priority-first-few = Stellingen { $numbers } kregen de meeste stippen (elk { $dots })
# $count (String)
# $dots (String)
priority-first-many = { $count } stellingen kregen de meeste stippen (elk { $dots })
# $first (String)
# $last (String)
priority-list-and = { $first } en { $last }
# $people (Number)
# $count (String)
# $dots (String)
# $statements (String)
# $of (String)
priority-subtitle =
    { $people ->
        [one] Stippen van { $count } partner: { $dots } in totaal, bij { $statements } van de { $of }.
       *[other] Stippen van { $count } partners: { $dots } in totaal, bij { $statements } van de { $of }.
    }
# $count (String)
priority-description = Ranglijst van { $count } stellingen naar het aantal stippen, met een grafiek van score en stippen.

## Priorities: the list and the plot.

priority-heading-dots = Stippen
priority-heading-statement = Stelling
priority-heading-score = Score
priority-divided = Eerst bespreken
priority-no-score = geen score
priority-withheld = te weinig antwoorden om te tonen
# $n (Number)
# $count (String)
priority-dots =
    { $n ->
        [one] { $count } stip
       *[other] { $count } stippen
    }
# $number (String)
# $title (String)
# $dots (String)
# $outcome (String)
priority-sentence = Stelling { $number }, { $title }: { $dots }, { $outcome }
# $value (String)
# $word (String)
priority-outcome = score { $value }, { $word }
priority-plot-heading = Stippen en score
priority-axis-dots = Aantal stippen
# $low (String)
# $high (String)
priority-axis-score = Score van { $low } tot { $high }
priority-act = Nu aanpakken
priority-keep = Vasthouden
priority-later = Later
priority-let-go = Loslaten of vieren
# $middle (String)
# $median (String)
priority-note-lines = De lijnen staan bij score { $middle } en bij het middelste aantal stippen ({ $median }). Op de lijn telt een score als hoog en een aantal stippen als weinig.
# $middle (String)
# $median (String)
priority-note-lines-all-same = De lijnen staan bij score { $middle } en bij het middelste aantal stippen ({ $median }). Op de lijn telt een score als hoog en het hoogste aantal stippen als veel.
# $n (Number)
# $count (String)
priority-note-without =
    { $n ->
        [one] { $count } stelling zonder score staat alleen in de lijst.
       *[other] { $count } stellingen zonder score staan alleen in de lijst.
    }
priority-note-uneven = De afstand tussen twee aantallen stippen is niet overal even groot.
priority-note-numbers = De nummers zijn die van de stellingen.
priority-column-quadrant = Vak
