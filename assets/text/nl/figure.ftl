# Words in and around the figures.

## Findings. $kind is 'section' or 'theme'.

figure-nothing-scored = Er zijn nog geen scores
# $title (String)
# $value (String)
# $band (String)
figure-single = { $title }: { $value }, { $band }
# $title (String)
# $value (String)
# $band (String)
figure-only = Tot nu toe heeft alleen { $title } scores: { $value }, { $band }
# $kind (String)
# $value (String)
figure-all-equal =
    { $kind ->
        [section] Alle onderdelen staan op { $value }
       *[theme] Alle thema's staan op { $value }
    }
# $kind (String)
# $value (String)
figure-all-equal-so-far =
    { $kind ->
        [section] De onderdelen met scores staan allemaal op { $value }
       *[theme] De thema's met scores staan allemaal op { $value }
    }
# $kind (String)
# $title (String)
figure-strongest =
    { $kind ->
        [section] { $title } is het sterkste onderdeel
       *[theme] { $title } is het sterkste thema
    }
# $kind (String)
# $count (String)
# $value (String)
figure-strongest-shared =
    { $kind ->
        [section] { $count } onderdelen zijn samen het sterkst ({ $value })
       *[theme] { $count } thema's zijn samen het sterkst ({ $value })
    }
# $title (String)
figure-weakest-too = { $title } het zwakste
# $kind (String)
# $title (String)
figure-weakest =
    { $kind ->
        [section] { $title } is het zwakste onderdeel
       *[theme] { $title } is het zwakste thema
    }
# $kind (String)
# $count (String)
# $value (String)
figure-weakest-shared =
    { $kind ->
        [section] { $count } onderdelen zijn samen het zwakst ({ $value })
       *[theme] { $count } thema's zijn samen het zwakst ({ $value })
    }
# $strongest (String)
# $weakest (String)
figure-strongest-and-weakest = { $strongest }, { $weakest }
# $finding (String)
figure-provisional-finding = Voorlopig beeld: { $finding }

## What, how many of how many, when.

# $kind (String)
# $low (String)
# $high (String)
# $scored (String)
# $of (String)
figure-groups-subtitle =
    { $kind ->
        [section] Gemiddelde per onderdeel, schaal { $low } tot { $high }. { $scored } van { $of } gescoord.
       *[theme] Gemiddelde per thema, schaal { $low } tot { $high }. { $scored } van { $of } gescoord.
    }
# $low (String)
# $high (String)
# $scored (String)
# $of (String)
figure-statements-subtitle = Score per stelling, schaal { $low } tot { $high }. { $scored } van { $of } gescoord.
# $subtitle (String)
# $date (String)
figure-dated = { $subtitle } { $date }

## Rows.

# $scored (String)
# $of (String)
figure-scored-of = { $scored } van { $of }
figure-none-answered = Nog geen antwoorden
figure-none-scored = Nog geen scores
figure-provisional = Voorlopig
# $number (String)
figure-tips = Kantelt bij stelling { $number }
# $number (String)
figure-provisional-and-tips = Voorlopig, kantelt bij stelling { $number }
# $kind (String)
# $title (String)
figure-group-name =
    { $kind ->
        [section] Onderdeel { $title }
       *[theme] Thema { $title }
    }
# $name (String)
# $value (String)
# $band (String)
# $scored (String)
# $of (String)
figure-group-sentence = { $name }: { $value }, { $band }, { $scored } van { $of } stellingen gescoord
# $name (String)
# $why (String)
figure-sentence-without-value = { $name }: { $why }
# $sentence (String)
# $remark (String)
figure-sentence-with-remark = { $sentence }, { $remark }
# $number (String)
# $title (String)
figure-statement-label = { $number }. { $title }
# $number (String)
# $title (String)
# $score (String)
# $label (String)
# $band (String)
figure-statement-sentence = Stelling { $number }, { $title }: { $score }, { $label }, { $band }

## Notes below a figure.

# $strong (String)
# $high (String)
# $attention (String)
# $middle (String)
# $weak (String)
figure-note-bands = { $strong } vanaf { $high }, { $attention } vanaf { $middle }, daaronder { $weak }.
# $low (String)
# $high (String)
figure-note-range = De dunne lijn laat zien waar de waarde nog kan uitkomen: als alle open stellingen en alle 'weet ik niet' een { $low } worden, of een { $high }.
figure-note-provisional = Voorlopig: minder dan twee derde van de stellingen die van toepassing zijn, heeft een score.
figure-note-tips = Kantelt: één punt meer of minder bij die stelling verandert het oordeel.

## Strongest and weakest statements.

# $strong (Number)
# $strongs (String)
# $weak (Number)
# $weaks (String)
figure-strong-and-weak =
    { $strong ->
        [0] { $weak ->
            [0] Geen stelling is sterk en geen is zwak
            [one] Geen stelling is sterk, { $weaks } is zwak
           *[other] Geen stelling is sterk, { $weaks } zijn zwak
        }
        [one] { $weak ->
            [0] { $strongs } stelling is sterk, geen is zwak
            [one] { $strongs } stelling is sterk, { $weaks } is zwak
           *[other] { $strongs } stelling is sterk, { $weaks } zijn zwak
        }
       *[other] { $weak ->
            [0] { $strongs } stellingen zijn sterk, geen is zwak
            [one] { $strongs } stellingen zijn sterk, { $weaks } is zwak
           *[other] { $strongs } stellingen zijn sterk, { $weaks } zijn zwak
        }
    }
# $n (Number)
# $count (String)
# $of (String)
figure-chosen =
    { $n ->
        [one] { $count } van de { $of } stellingen past bij uw keuze
       *[other] { $count } van de { $of } stellingen passen bij uw keuze
    }
figure-strongest-statements = Sterkste stellingen
figure-weakest-statements = Zwakste stellingen
# $n (Number)
# $count (String)
# $score (String)
figure-more-with-score =
    { $n ->
        [one] En nog { $count } stelling met een { $score }
       *[other] En nog { $count } stellingen met een { $score }
    }
# $band (String)
figure-none-in-band = Geen stelling is een { $band }.
# $none (String)
# $n (Number)
# $count (String)
# $score (String)
figure-none-in-band-highest =
    { $n ->
        [one] { $none } De hoogste score is een { $score }, bij { $count } stelling.
       *[other] { $none } De hoogste score is een { $score }, bij { $count } stellingen.
    }
# $none (String)
# $n (Number)
# $count (String)
# $score (String)
figure-none-in-band-lowest =
    { $n ->
        [one] { $none } De laagste score is een { $score }, bij { $count } stelling.
       *[other] { $none } De laagste score is een { $score }, bij { $count } stellingen.
    }
# $band (String)
# $n (Number)
# $count (String)
figure-band-heading =
    { $n ->
        [one] { $band }: { $count } stelling
       *[other] { $band }: { $count } stellingen
    }
# $n (Number)
# $count (String)
figure-unscored-left-out =
    { $n ->
        [one] { $count } stelling zonder score staat er niet bij.
       *[other] { $count } stellingen zonder score staan er niet bij.
    }

## Descriptions.

# $kind (String)
# $count (String)
# $low (String)
# $high (String)
figure-groups-description =
    { $kind ->
        [section] Staafdiagram van { $count } onderdelen, in vaste volgorde, op een schaal van { $low } tot { $high }.
       *[theme] Staafdiagram van { $count } thema's, van hoog naar laag, op een schaal van { $low } tot { $high }.
    }
# $lowest (String)
# $highest (String)
figure-groups-values = De waarden lopen van { $lowest } tot { $highest }.
# $low (String)
# $high (String)
# $middle (String)
figure-statements-description = Staafdiagram van scores per stelling, links en rechts van het midden { $middle } van de schaal { $low } tot { $high }.
# $first (String)
# $second (String)
figure-two-sentences = { $first } { $second }

## Tables.

# $kind (String)
figure-column-group =
    { $kind ->
        [section] Onderdeel
       *[theme] Thema
    }
figure-column-mean = Gemiddelde
figure-column-band = Oordeel
figure-column-scored = Gescoord
figure-column-of = Stellingen
figure-column-open = Open
figure-column-lowest = Laagst mogelijk
figure-column-highest = Hoogst mogelijk
figure-column-remark = Opmerking
figure-column-number = Nummer
figure-column-statement = Stelling
figure-column-theme = Thema
figure-column-score = Score
figure-column-label = Betekenis

## Figures of a group.

# $kind (String)
# $low (String)
# $high (String)
# $who (String)
# $scored (String)
# $of (String)
figure-groups-subtitle-medians =
    { $kind ->
        [section] Gemiddelde van de medianen per onderdeel, schaal { $low } tot { $high }. { $who }, { $scored } van { $of } gescoord.
       *[theme] Gemiddelde van de medianen per thema, schaal { $low } tot { $high }. { $who }, { $scored } van { $of } gescoord.
    }
# $low (String)
# $high (String)
# $who (String)
# $scored (String)
# $of (String)
figure-statements-subtitle-medians = Mediaan per stelling, schaal { $low } tot { $high }. { $who }, { $scored } van { $of } gescoord.
# $low (String)
# $high (String)
# $middle (String)
figure-statements-description-medians = Staafdiagram van medianen per stelling, links en rechts van het midden { $middle } van de schaal { $low } tot { $high }.
# $respondents (String)
# $participants (String)
figure-partners-of = { $respondents } van { $participants } partners
# $n (Number)
# $respondents (String)
figure-partners =
    { $n ->
        [one] { $respondents } partner
       *[other] { $respondents } partners
    }
# $partners (String)
figure-partners-and-votes = { $partners } en stemmen in de groep
figure-counted-in-the-room = Geteld in de groep
# $lowest (String)
# $highest (String)
figure-medians = medianen van { $lowest } tot { $highest }
# $median (String)
figure-medians-equal = alle medianen { $median }
# $median (String)
figure-one-median = mediaan { $median }
# $lowest (String)
# $highest (String)
figure-could-become = kan nog { $lowest } tot { $highest } worden
# $count (String)
# $what (String)
figure-times = { $count } x { $what }
# $count (String)
figure-open = { $count } open
# $n (Number)
# $count (String)
figure-divided-about =
    { $n ->
        [one] over { $count } stelling verdeeld
       *[other] over { $count } stellingen verdeeld
    }
figure-withheld = Te weinig antwoorden om zonder naam te tonen
# $n (Number)
# $count (String)
figure-withheld-at =
    { $n ->
        [one] { $count } stelling met te weinig antwoorden
       *[other] { $count } stellingen met te weinig antwoorden
    }
figure-discuss-first = Eerst bespreken
# $low (String)
# $high (String)
figure-low-and-high = { $low } keer laag, { $high } keer hoog
# $low (String)
# $middle (String)
# $high (String)
figure-low-middle-high = { $low } keer laag, { $middle } keer midden, { $high } keer hoog
# $n (Number)
# $count (String)
# $scores (String)
figure-lone =
    { $n ->
        [one] { $count } antwoord wijkt sterk af: { $scores }
       *[other] { $count } antwoorden wijken sterk af: { $scores }
    }
# $count (String)
# $of (String)
figure-many-dont-know = veel partners weten dit niet ({ $count } van { $of })
figure-agreed = samen bepaald
# $score (String)
figure-agreed-score = samen bepaald: { $score }
# $n (Number)
# $count (String)
figure-more-divided =
    { $n ->
        [one] En nog { $count } stelling waarover de groep verdeeld is
       *[other] En nog { $count } stellingen waarover de groep verdeeld is
    }
# $n (Number)
# $count (String)
# $median (String)
figure-more-with-median =
    { $n ->
        [one] En nog { $count } stelling met mediaan { $median }
       *[other] En nog { $count } stellingen met mediaan { $median }
    }
# $none (String)
# $n (Number)
# $count (String)
# $score (String)
figure-none-in-band-highest-median =
    { $n ->
        [one] { $none } De hoogste mediaan is { $score }, bij { $count } stelling.
       *[other] { $none } De hoogste mediaan is { $score }, bij { $count } stellingen.
    }
# $none (String)
# $n (Number)
# $count (String)
# $score (String)
figure-none-in-band-lowest-median =
    { $n ->
        [one] { $none } De laagste mediaan is { $score }, bij { $count } stelling.
       *[other] { $none } De laagste mediaan is { $score }, bij { $count } stellingen.
    }
# $finding (String)
# $count (String)
figure-and-divided = { $finding }, over { $count } is de groep verdeeld
# $n (Number)
# $count (String)
figure-only-divided =
    { $n ->
        [one] { $count } stelling verdeelt de groep
       *[other] { $count } stellingen verdelen de groep
    }
# $number (String)
# $title (String)
# $score (String)
# $band (String)
figure-statement-sentence-between = Stelling { $number }, { $title }: { $score }, { $band }
figure-column-median = Mediaan
figure-column-answers = Antwoorden
figure-column-asked = Gevraagd
figure-column-lowest-median = Laagste mediaan
figure-column-highest-median = Hoogste mediaan
figure-note-median = Mediaan: het middelste antwoord als u alle antwoorden op volgorde zet. Bij een even aantal het midden van de twee middelste.
figure-note-tips-group = Kantelt: als één partner bij die stelling één punt meer of minder geeft, verandert het oordeel.
figure-note-divided = Eerst bespreken: ongeveer een derde of meer koos laag (1 of 2) en ongeveer een derde of meer koos hoog (4 of 5). Het open rondje is de mediaan. Die zegt hier weinig.
# $n (Number)
# $count (String)
figure-note-agreed =
    { $n ->
        [one] { $count } score is samen bepaald, zonder aparte antwoorden.
       *[other] { $count } scores zijn samen bepaald, zonder aparte antwoorden.
    }
# $n (Number)
# $count (String)
figure-note-withheld =
    { $n ->
        [one] { $count } stelling staat er niet bij: te weinig antwoorden om zonder naam te tonen.
       *[other] { $count } stellingen staan er niet bij: te weinig antwoorden om zonder naam te tonen.
    }

## The web ('spinnenweb').

figure-web-too-few = Een spinnenweb heeft minstens drie thema's nodig
figure-web-too-few-instead = Een spinnenweb heeft minstens drie thema's nodig. Deze vragenlijst heeft er minder. De staven per thema laten hetzelfde zien.
figure-web-nothing-scored = Er zijn nog geen scores. Zodra er scores zijn, staat hier per thema een punt.
# $count (String)
# $low (String)
# $high (String)
figure-web-description = Spinnenweb van { $count } thema's in de volgorde van de vragenlijst, elk op een as van { $low } (midden) tot { $high } (rand).
figure-note-web = De oppervlakte binnen de lijn betekent niets: die hangt af van de volgorde van de thema's. Staven per thema lezen beter.
figure-note-web-gap = Een gat in de lijn: dat thema heeft nog geen waarde.
figure-note-web-open-dot = Open rondje: de waarde is voorlopig.

## The sentences above the figures.

# $before (String)
# $last (String)
findings-and = { $before } en { $last }
findings-nothing = Er zijn nog geen antwoorden. Zodra er scores zijn, staat hier wat opvalt.
findings-no-scores = Er zijn nog geen scores. Zodra er scores zijn, staat hier wat opvalt.
# $n (Number)
# $scored (String)
# $of (String)
findings-provisional =
    { $n ->
        [one] Dit beeld is voorlopig: nog maar { $scored } van de { $of } stellingen heeft een score.
       *[other] Dit beeld is voorlopig: { $scored } van de { $of } stellingen hebben een score.
    }
# $count (String)
# $of (String)
findings-withheld = Bij { $count } van de { $of } stellingen zijn er te weinig antwoorden om zonder naam te tonen.
# $who (String)
# $scored (String)
# $of (String)
findings-small-group = Dit beeld rust op weinig antwoorden: { $who }, { $scored } van de { $of } stellingen.
# $scored (String)
# $of (String)
findings-basis = Dit beeld rust op { $scored } van de { $of } stellingen.
# $who (String)
# $scored (String)
# $of (String)
findings-basis-group = Hier rust dit beeld op: { $who }, { $scored } van de { $of } stellingen.
findings-too-few-themes = Er zijn te weinig scores per thema om een sterkste en een zwakste te noemen.
# $value (String)
# $count (String)
# $of (String)
findings-all-equal = Geen thema springt eruit: alle thema's met genoeg scores staan op { $value } ({ $count } van de { $of } thema's).
# $kind (String)
# $title (String)
# $value (String)
# $scored (String)
# $of (String)
findings-theme =
    { $kind ->
        [strong] Het sterkst staat uw gemeente bij { $title } ({ $value }; { $scored } van { $of } stellingen).
       *[weak] Het zwakst staat uw gemeente bij { $title } ({ $value }; { $scored } van { $of } stellingen).
    }
# $kind (String)
# $titles (String)
# $value (String)
# $scored (String)
# $of (String)
findings-themes-named =
    { $kind ->
        [strong] Samen het sterkst zijn { $titles } (elk { $value }; { $scored } van { $of } stellingen).
       *[weak] Samen het zwakst zijn { $titles } (elk { $value }; { $scored } van { $of } stellingen).
    }
# $kind (String)
# $count (String)
# $value (String)
# $scored (String)
# $of (String)
findings-themes-counted =
    { $kind ->
        [strong] { $count } thema's staan samen het hoogst (elk { $value }; { $scored } van { $of } stellingen).
       *[weak] { $count } thema's staan samen het laagst (elk { $value }; { $scored } van { $of } stellingen).
    }
# $number (String)
# $title (String)
# $counts (String)
findings-divided-one = De groep is verdeeld over stelling { $number } ({ $title }; { $counts }).
# $count (String)
findings-divided = Over { $count } stellingen is de groep verdeeld.
# $count (String)
# $number (String)
# $title (String)
# $counts (String)
findings-divided-most = Over { $count } stellingen is de groep verdeeld, het meest over stelling { $number } ({ $title }; { $counts }).
# $n (Number)
# $count (String)
# $fewest (String)
findings-undivided =
    { $n ->
        [one] De groep is niet verdeeld over de { $count } stelling met { $fewest } of meer antwoorden.
       *[other] De groep is over geen van de { $count } stellingen met { $fewest } of meer antwoorden verdeeld.
    }
# $fewest (String)
findings-spread-unknown = Of de groep verdeeld is, is nog niet te zeggen: geen stelling heeft { $fewest } of meer antwoorden.
# $number (String)
# $title (String)
# $dont_know (String)
# $of (String)
findings-many-unknown-one = Veel partners weten het niet bij stelling { $number } ({ $title }; { $dont_know } van { $of }).
# $count (String)
findings-many-unknown = Bij { $count } stellingen weten veel partners het niet.
# $count (String)
# $number (String)
# $title (String)
# $dont_know (String)
# $of (String)
findings-many-unknown-most = Bij { $count } stellingen weten veel partners het niet, het meest bij stelling { $number } ({ $title }; { $dont_know } van { $of }).
# $count (String)
# $what (String)
# $title (String)
findings-unknown-one = { $count } keer '{ $what }', alleen bij { $title }.
# $count (String)
# $what (String)
# $themes (String)
findings-unknown-spread = { $count } keer '{ $what }', verspreid over { $themes } thema's.
# $count (String)
# $what (String)
# $title (String)
# $most (String)
findings-unknown-most = { $count } keer '{ $what }', het meest bij { $title } ({ $most } keer).
# $n (Number)
# $count (String)
# $of (String)
# $names (String)
findings-missing =
    { $n ->
        [one] Aan tafel ontbreekt { $count } van de { $of } partijen: { $names }.
       *[other] Aan tafel ontbreken { $count } van de { $of } partijen: { $names }.
    }
# $count (String)
# $of (String)
# $names (String)
findings-missing-many = Aan tafel ontbreken { $count } van de { $of } partijen, onder andere { $names }.
