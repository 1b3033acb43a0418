# Words in the figures of a group: distribution, dot stack and heat map.

## Spread.

spread-united = Eensgezind
spread-mixed = Gemengd
spread-divided = Verdeeld
spread-discuss-first = Eerst bespreken
spread-too-few = Te weinig antwoorden om spreiding te tonen
spread-withheld = Te weinig antwoorden om zonder naam te tonen
# $low (String)
# $high (String)
spread-from-to = Antwoorden van { $low } tot { $high }
# $score (String)
spread-all-the-same = Alle antwoorden zijn een { $score }
# $median (String)
spread-median = mediaan { $median }
# $count (String)
# $what (String)
spread-times = { $count } keer { $what }
# $n (Number)
# $count (String)
# $what (String)
spread-lone =
    { $n ->
        [one] { $count } afwijkend antwoord: een { $what }
       *[other] { $count } afwijkende antwoorden: { $what }
    }
spread-many-dont-know = Veel partners weten dit niet
# $value (String)
spread-agreed = Samen bepaald: { $value }
# $count (String)
spread-not-asked = { $count } keer niet gevraagd
spread-open = open
# $count (String)
spread-count-open = { $count } open
# $scored (String)
# $of (String)
spread-scored-of = { $scored } van { $of }
# $n (Number)
# $scored (String)
# $of (String)
spread-scored-of-sentence =
    { $n ->
        [one] { $scored } van de { $of } gaf een score
       *[other] { $scored } van de { $of } gaven een score
    }
# $list (String)
# $next (String)
spread-list = { $list }, { $next }
# $low (String)
# $high (String)
spread-sentence-divided = Verdeeld: { $low } laag (1 of 2), { $high } hoog (4 of 5)
# $n (String)
# $score (String)
spread-sentence-same = Eensgezind: alle { $n } antwoorden zijn een { $score }
# $count (String)
# $n (String)
# $low (String)
# $high (String)
spread-sentence-united = Eensgezind: { $count } van de { $n } antwoorden zijn een { $low } of een { $high }
# $low (String)
# $high (String)
spread-sentence-mixed = Gemengd: antwoorden van { $low } tot { $high }

## Nothing to show.

group-not-a-group = Deze sessie heeft geen antwoorden van een groep
group-not-a-group-why = Deze figuur laat zien hoe de partners antwoordden. Voeg eerst antwoorden van partners toe, of stem met de groep.
group-no-answers = Er zijn nog geen antwoorden van de groep
group-no-answers-why = Zodra partners hebben geantwoord of de groep heeft gestemd, staan hier de antwoorden.
group-no-statements = Er zijn geen stellingen om te laten zien
group-no-statements-why = De vragenlijst van deze sessie heeft deze stellingen niet.

## Distribution.

# $n (Number)
# $count (String)
# $of (String)
distribution-divided =
    { $n ->
        [0] De groep is over geen van de { $of } stellingen verdeeld
       *[other] Over { $count } van de { $of } stellingen is de groep verdeeld
    }
# $n (Number)
# $count (String)
# $of (String)
distribution-divided-of-enough =
    { $n ->
        [0] De groep is over geen van de { $of } stellingen met genoeg antwoorden verdeeld
       *[other] Over { $count } van de { $of } stellingen met genoeg antwoorden is de groep verdeeld
    }
# $n (Number)
distribution-one-statement =
    { $n ->
        [0] De groep is niet verdeeld over deze stelling
       *[other] De groep is verdeeld over deze stelling
    }
# $n (Number)
distribution-one-statement-enough =
    { $n ->
        [0] De groep is niet verdeeld over de ene stelling met genoeg antwoorden
       *[other] De groep is verdeeld over de ene stelling met genoeg antwoorden
    }
distribution-too-few = Te weinig antwoorden voor een woord over spreiding
distribution-agreed-only = Alle scores zijn samen bepaald, dus is er geen spreiding
# $part (String)
# $finding (String)
distribution-of-part = { $part }: { $finding }
# $partners (String)
# $shown (String)
# $of (String)
distribution-subtitle = { $partners } { $shown } van { $of } met antwoorden.
# $n (Number)
# $count (String)
# $of (String)
group-partners-of =
    { $n ->
        [0] Geteld in de bijeenkomst.
       *[other] Antwoorden van { $count } van de { $of } partners.
    }
# $n (Number)
# $count (String)
group-partners =
    { $n ->
        [0] Geteld in de bijeenkomst.
        [one] Antwoorden van { $count } partner.
       *[other] Antwoorden van { $count } partners.
    }
distribution-description = Per stelling een balk van antwoorden: lage scores (1 en 2) links van een lijn, hoge scores (4 en 5) rechts, en los daarvan de score 3 en de antwoorden zonder score.
distribution-head-low = 1 en 2
distribution-head-middle = 3
distribution-head-high = 4 en 5
distribution-head-none = zonder score
distribution-head-median = mediaan
distribution-head-scores = scores
distribution-note-unit = Eén vakje is één antwoord. De getallen zijn aantallen antwoorden.
distribution-note-bars = Hoe langer het vak, hoe meer antwoorden. De getallen zijn aantallen antwoorden.
distribution-note-median = Mediaan: zet de scores op volgorde, dan is dit de middelste.
distribution-note-too-few = Een bolletje is één score. Er zijn te weinig antwoorden om spreiding te tonen.
distribution-note-words = Eensgezind, gemengd of verdeeld staat er alleen bij 8 of meer scores.
# $number (String)
# $title (String)
# $what (String)
distribution-sentence = Stelling { $number }, { $title }: { $what }
distribution-column-asked = Gevraagd
distribution-column-scores = Scores
distribution-column-median = Mediaan
distribution-column-spread = Spreiding

## Dot stack.

# $number (String)
# $title (String)
# $finding (String)
dots-title = Stelling { $number }, { $title }: { $finding }
# $median (String)
dots-divided = de groep is verdeeld (mediaan { $median })
# $median (String)
dots-united = de groep is eensgezind (mediaan { $median })
# $median (String)
dots-mixed = de antwoorden zijn gemengd (mediaan { $median })
# $low (String)
# $high (String)
# $median (String)
dots-from-to = antwoorden van { $low } tot { $high } (mediaan { $median })
# $score (String)
dots-all-the-same = alle antwoorden zijn een { $score }
dots-too-few = te weinig antwoorden om spreiding te tonen
dots-withheld = te weinig antwoorden om zonder naam te tonen
# $value (String)
dots-agreed = samen bepaald op { $value }
dots-no-scores = nog geen scores
dots-no-answers = nog geen antwoorden
dots-no-answers-why = Zodra er antwoorden zijn op deze stelling, staan ze hier.
dots-unknown = Deze stelling staat niet in de vragenlijst
dots-unknown-why = De vragenlijst van deze sessie heeft deze stelling niet. Kies een andere stelling.
# $n (Number)
# $scored (String)
# $of (String)
dots-subtitle =
    { $n ->
        [one] Eén bolletje is één antwoord. { $scored } van de { $of } gaf een score.
       *[other] Eén bolletje is één antwoord. { $scored } van de { $of } gaven een score.
    }
dots-subtitle-one = Antwoord van één persoon op een schaal van 1 tot 5.
dots-subtitle-agreed = Score die de groep samen bepaalde, op een schaal van 1 tot 5.
dots-description = Vijf kolommen, een voor elke score van 1 tot 5, met een bolletje voor elk antwoord.
dots-description-one = Een bolletje op een schaal van 1 tot 5.
# $count (String)
dots-count = { $count } keer
dots-column-answer = Antwoord
dots-column-count = Aantal
dots-row-median = Mediaan
dots-row-agreed = Samen bepaald
dots-row-score = Score
dots-row-not-asked = Niet gevraagd

## Heat map.

heat-coalition = Hele coalitie
# $number (String)
heat-partner = Partner { $number }
# $partner (String)
# $theme (String)
# $points (String)
heat-lower = { $partner } scoort '{ $theme }' { $points } punt lager dan de coalitie
# $partner (String)
# $theme (String)
# $points (String)
heat-higher = { $partner } scoort '{ $theme }' { $points } punt hoger dan de coalitie
heat-close = De partners zitten dicht bij elkaar
heat-one-partner = Er zijn antwoorden van één partner, dus er is niets te vergelijken
heat-unnamed = Deze sessie is zonder naam: er is geen beeld per partner
heat-unnamed-why = U koos voor antwoorden zonder naam. Daarom staat hier niets per partner of rol.
heat-in-the-room = De antwoorden zijn in de bijeenkomst geteld: er is geen beeld per partner
heat-in-the-room-why = Bij tellen in de bijeenkomst wordt niet bewaard wie wat antwoordde. Vraag partners vooraf om een eigen bestand als u wilt vergelijken.
# $n (Number)
# $partners (String)
# $themes (String)
heat-subtitle =
    { $n ->
        [one] Gemiddelde per partner en thema, schaal 1 tot 5. { $partners } partner, { $themes } thema's.
       *[other] Gemiddelde per partner en thema, schaal 1 tot 5. { $partners } partners, { $themes } thema's.
    }
# $partners (String)
# $themes (String)
heat-description = Tabel met kleuren: { $partners } partners onder elkaar, { $themes } thema's naast elkaar, met bovenaan de hele coalitie.
# $theme (String)
# $what (String)
heat-sentence = Thema { $theme }: { $what }
# $value (String)
heat-sentence-coalition = coalitie { $value }
# $value (String)
# $partner (String)
heat-sentence-lowest = laagst { $value } ({ $partner })
# $value (String)
# $partner (String)
heat-sentence-highest = hoogst { $value } ({ $partner })
heat-sentence-none = nog geen scores
heat-no-score = geen score
heat-column-partner = Partner
heat-note-colours = Blauw is hoog, oranje is laag. Een vak met een streepjeslijn heeft geen score.
heat-note-patterns = Schuine strepen zijn laag, liggende strepen en effen donker zijn hoog. Een vak met een streepjeslijn heeft geen score.
heat-note-coalition = De coalitie is het gemiddelde van de medianen van de stellingen, niet van de partners.
heat-note-order = De partners staan op volgorde: bovenaan wie gemiddeld het laagst scoort vergeleken met de coalitie.
# $number (String)
# $title (String)
heat-key = { $number }. { $title }
