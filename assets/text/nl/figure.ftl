# Words in and around the figures.
figure-language = nl

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
        [section] Gemiddelde per onderdeel, schaal { $low } tot { $high }. { $scored } van { $of } stellingen gescoord.
       *[theme] Gemiddelde per thema, schaal { $low } tot { $high }. { $scored } van { $of } stellingen gescoord.
    }
# $low (String)
# $high (String)
# $scored (String)
# $of (String)
figure-statements-subtitle = Score per stelling, schaal { $low } tot { $high }. { $scored } van { $of } stellingen gescoord.
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
