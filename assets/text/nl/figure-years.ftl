# Words in the figures that lay sessions beside each other: one person beside the group, and measurement after measurement.

# $n (Number)
# $count (String)
figure-statements-counted =
    { $n ->
        [one] { $count } stelling
       *[other] { $count } stellingen
    }
years-other-municipality = Niet dezelfde gemeente
years-other-municipality-why = De bestanden noemen verschillende gemeenten. Controleer of u de goede bestanden koos.

## Change: not measured alike, and a middle that moves otherwise than the partners.

change-measured-otherwise = Niet hetzelfde gemeten
# $now (String)
change-person-and-group =
    { $now ->
        [group] Toen de scores van één persoon, nu die van een groep. Vergelijk met zorg.
       *[person] Toen de scores van een groep, nu die van één persoon. Vergelijk met zorg.
    }
# $how (String)
change-measured-how =
    { $how ->
        [person] de score van één persoon
        [partners] de antwoorden van de partners
        [in_the_room] stemmen in de groep
       *[agreed] samen bepaald
    }
# $then (String)
# $now (String)
change-measured-then-and-now = Niet hetzelfde gemeten: toen { $then }, nu { $now }
# $n (Number)
# $count (String)
change-measured-otherwise-at =
    { $n ->
        [one] Bij { $count } stelling niet hetzelfde gemeten
       *[other] Bij { $count } stellingen niet hetzelfde gemeten
    }
change-note-measured = Niet hetzelfde gemeten: de ene keer telden de antwoorden van de partners, de andere keer stemmen in de groep of een score die samen is bepaald. Vergelijk met zorg.
change-median-rose = De mediaan stijgt, maar er scoorden niet meer partners hoger dan lager
change-median-fell = De mediaan daalt, maar er scoorden niet meer partners lager dan hoger

## One person beside the group: nothing to show.

beside-no-own = Er is nog geen eigen beeld gekozen
beside-no-own-help = Kies het bestand waarin u alleen hebt gescoord. Dan ziet u hier waar u anders scoort dan de groep.
beside-own-is-a-group = Het gekozen bestand is van een groep
beside-own-is-a-group-help = Kies een bestand dat één persoon alleen heeft ingevuld.
beside-not-a-group = Deze sessie is niet van een groep
beside-not-a-group-help = Open de sessie van de groep. Leg daarna uw eigen bestand ernaast.
beside-other-questionnaire = De twee bestanden hebben een andere vragenlijst
beside-other-questionnaire-help = Kies een eigen bestand met dezelfde vragenlijst als de groep.
# $kind (String)
beside-nothing =
    { $kind ->
        [section] Bij geen onderdeel hebben u en de groep allebei een score
        [theme] Bij geen thema hebben u en de groep allebei een score
       *[statement] Bij geen stelling hebben u en de groep allebei een score
    }
beside-nothing-help = Alleen stellingen met een score van u en van de groep staan naast elkaar.

## One person beside the group: findings, what and how many.

# $name (String)
# $own (String)
# $group (String)
beside-largest = U scoort vooral anders over { $name } (u { $own }, groep { $group })
# $kind (String)
# $count (String)
# $amount (String)
beside-largest-shared =
    { $kind ->
        [section] U scoort vooral anders over { $count } onderdelen (elk { $amount } verschil)
        [theme] U scoort vooral anders over { $count } thema's (elk { $amount } verschil)
       *[statement] U scoort vooral anders over { $count } stellingen (elk { $amount } verschil)
    }
# $amount (String)
beside-close = Uw beeld lijkt op dat van de groep: nergens meer dan { $amount } verschil
beside-equal = Uw beeld is gelijk aan dat van de groep
# $kind (String)
# $low (String)
# $high (String)
# $count (String)
# $of (String)
beside-subtitle =
    { $kind ->
        [section] Uw gemiddelde en dat van de groep per onderdeel, schaal { $low } tot { $high }. { $count } van de { $of } vergelijkbaar.
        [theme] Uw gemiddelde en dat van de groep per thema, schaal { $low } tot { $high }. { $count } van de { $of } vergelijkbaar.
       *[statement] Uw score en die van de groep per stelling, schaal { $low } tot { $high }. { $count } van de { $of } vergelijkbaar.
    }
# $kind (String)
# $low (String)
# $high (String)
# $count (String)
# $of (String)
beside-subtitle-medians =
    { $kind ->
        [section] Uw gemiddelde en dat van de medianen van de groep per onderdeel, schaal { $low } tot { $high }. { $count } van de { $of } vergelijkbaar.
        [theme] Uw gemiddelde en dat van de medianen van de groep per thema, schaal { $low } tot { $high }. { $count } van de { $of } vergelijkbaar.
       *[statement] Uw score en de mediaan van de groep per stelling, schaal { $low } tot { $high }. { $count } van de { $of } vergelijkbaar.
    }
# $subtitle (String)
# $who (String)
beside-subtitle-who = { $subtitle } Groep: { $who }.
# $kind (String)
# $low (String)
# $high (String)
# $count (String)
beside-description =
    { $kind ->
        [section] Per onderdeel uw waarde en die van de groep op een schaal van { $low } tot { $high }, { $count } van het grootste naar het kleinste verschil.
        [theme] Per thema uw waarde en die van de groep op een schaal van { $low } tot { $high }, { $count } van het grootste naar het kleinste verschil.
       *[statement] Per stelling uw waarde en die van de groep op een schaal van { $low } tot { $high }, { $count } van het grootste naar het kleinste verschil.
    }

## One person beside the group: rows, notes and table.

beside-legend-own = u
beside-legend-group = groep
# $own (String)
# $group (String)
beside-values = u { $own }, groep { $group }
# $value (String)
beside-values-same = allebei { $value }
# $amount (String)
beside-higher = { $amount } hoger
# $amount (String)
beside-lower = { $amount } lager
beside-same = gelijk
beside-nearly-same = bijna gelijk
# $amount (String)
beside-sentence-higher = u scoort { $amount } hoger
# $amount (String)
beside-sentence-lower = u scoort { $amount } lager
beside-text-changed = Andere tekst
# $n (Number)
# $count (String)
# $amount (String)
beside-more-with-difference =
    { $n ->
        [one] En nog { $count } stelling met { $amount } verschil
       *[other] En nog { $count } stellingen met { $amount } verschil
    }
beside-none-different = Bij geen enkele stelling scoort u anders.
# $n (Number)
# $count (String)
beside-note-smaller =
    { $n ->
        [one] { $count } stelling met een kleiner verschil, of geen, staat er niet bij.
       *[other] { $count } stellingen met een kleiner verschil, of geen, staan er niet bij.
    }
# $n (Number)
# $amount (String)
beside-points =
    { $n ->
        [0] { $amount } punt
        [one] { $amount } punt
       *[other] { $amount } punten
    }
# $bands (String)
beside-note-colour = De kleur is het oordeel over de groep: { $bands }
beside-note-direction = Hoger en lager: uw score vergeleken met die van de groep.
# $answer (String)
# $n (Number)
# $count (String)
beside-left-out-answered =
    { $n ->
        [one] Bij { $count } stelling koos u '{ $answer }'.
       *[other] Bij { $count } stellingen koos u '{ $answer }'.
    }
# $n (Number)
# $count (String)
beside-left-out-open =
    { $n ->
        [one] { $count } stelling hebt u niet beantwoord.
       *[other] { $count } stellingen hebt u niet beantwoord.
    }
# $n (Number)
# $count (String)
beside-left-out-not-asked =
    { $n ->
        [one] { $count } stelling staat niet in uw vragenlijst, of met een andere betekenis.
       *[other] { $count } stellingen staan niet in uw vragenlijst, of met een andere betekenis.
    }
# $n (Number)
# $count (String)
beside-left-out-only-own =
    { $n ->
        [one] { $count } stelling staat alleen in uw vragenlijst.
       *[other] { $count } stellingen staan alleen in uw vragenlijst.
    }
# $n (Number)
# $count (String)
beside-left-out-no-value =
    { $n ->
        [one] Bij { $count } stelling heeft de groep geen score.
       *[other] Bij { $count } stellingen heeft de groep geen score.
    }
# $n (Number)
# $count (String)
beside-left-out-withheld =
    { $n ->
        [one] Bij { $count } stelling zijn er te weinig antwoorden om zonder naam te tonen.
       *[other] Bij { $count } stellingen zijn er te weinig antwoorden om zonder naam te tonen.
    }
beside-column-own = U
beside-column-group = Groep
beside-column-own-text = Tekst die u las
beside-column-group-text = Tekst van de groep

## Measurements in a row: nothing to show.

# $number (String)
trend-measurement = Meting { $number }
trend-one = Er is maar één meting
trend-one-help = Kies een eerdere meting van dezelfde gemeente. Vanaf twee metingen ziet u hier hoe het ging.
trend-not-comparable = De metingen zijn niet te vergelijken
trend-not-comparable-help = Geen enkele stelling staat in alle metingen. Kies metingen die dezelfde stellingen hebben.
# $kind (String)
trend-no-values =
    { $kind ->
        [section] Geen onderdeel heeft een stelling met een score in alle metingen
       *[theme] Geen thema heeft een stelling met een score in alle metingen
    }
# $kind (String)
trend-no-two-values =
    { $kind ->
        [section] Geen onderdeel heeft in twee metingen een score
       *[theme] Geen thema heeft in twee metingen een score
    }

## Measurements in a row: what, how many of how many, when.

# $kind (String)
# $count (String)
# $low (String)
# $high (String)
# $comparable (String)
# $of (String)
trend-subtitle =
    { $kind ->
        [section] Gemiddelde per onderdeel bij { $count } metingen, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
       *[theme] Gemiddelde per thema bij { $count } metingen, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
    }
# $kind (String)
# $count (String)
# $low (String)
# $high (String)
# $comparable (String)
# $of (String)
trend-subtitle-medians =
    { $kind ->
        [section] Gemiddelde van de medianen per onderdeel bij { $count } metingen, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
       *[theme] Gemiddelde van de medianen per thema bij { $count } metingen, schaal { $low } tot { $high }. { $comparable } van de { $of } vergelijkbaar.
    }
# $subtitle (String)
# $first (String)
# $last (String)
trend-subtitle-dates = { $subtitle } { $first } tot { $last }
# $kind (String)
# $count (String)
# $measurements (String)
# $low (String)
# $high (String)
trend-description =
    { $kind ->
        [section] Lijngrafiek van { $count } onderdelen bij { $measurements } metingen, op een schaal van { $low } tot { $high }.
       *[theme] Kleine lijngrafieken van { $count } thema's bij { $measurements } metingen, op een schaal van { $low } tot { $high }.
    }

## Measurements in a row: warnings, rows and notes. $at: the later measurement, or several.

# $at (String)
trend-other-municipality = De meting van { $at } noemt een andere gemeente dan de meting ervoor. Controleer of u de goede bestanden koos.
# $at (String)
trend-measured-otherwise = Bij { $at } veranderde het van één persoon naar een groep, of andersom. Vergelijk met zorg.
# $at (String)
trend-group-changed = Bij { $at } deed meer dan een derde van de partners maar aan één van de twee metingen mee: aan deze of aan die ervoor.
# $name (String)
# $what (String)
trend-sentence = { $name }: { $what }
# $counts (String)
trend-provisional = Voorlopig, { $counts }
# $number (String)
# $date (String)
trend-key = { $number } is { $date }
# $n (Number)
# $count (String)
trend-note-oldest =
    { $n ->
        [one] De oudste meting staat alleen in de tabel. Het verschil is dat tussen de eerste en de laatste meting.
       *[other] De { $count } oudste metingen staan alleen in de tabel. Het verschil is dat tussen de eerste en de laatste meting.
    }
trend-note-same-statements = Elke lijn gaat over dezelfde stellingen: die met een score in alle metingen van die lijn.
trend-note-gap = Waar een lijn onderbroken is, heeft die meting geen scores om te vergelijken.
trend-note-everybody = Van een groep telt elke meting alle partners van die meting mee.
trend-note-provisional = Voorlopig: minder dan twee derde van de vergelijkbare stellingen telt mee.
trend-note-distance = De metingen staan op gelijke afstand, ook als er niet evenveel tijd tussen zit.
# $kind (String)
# $n (Number)
# $count (String)
trend-note-left-out =
    { $kind ->
        [section] { $n ->
            [one] { $count } onderdeel heeft niets om te vergelijken. Het staat er niet bij.
           *[other] { $count } onderdelen hebben niets om te vergelijken. Zij staan er niet bij.
        }
       *[theme] { $n ->
            [one] { $count } thema heeft niets om te vergelijken. Het staat er niet bij.
           *[other] { $count } thema's hebben niets om te vergelijken. Zij staan er niet bij.
        }
    }
trend-column-compared = Vergeleken
