# Words of the score sheet on paper, of the card for who leads a meeting, and of every PDF.

pdf-logo = Logo van de gemeente
pdf-attached = De sessie van dit rapport. U opent haar met het programma.

## The score sheet.

# $questionnaire (String)
sheet-title = { $questionnaire }: scoreformulier
sheet-how = Zet bij elke stelling één kruisje. Goede of foute antwoorden zijn er niet. Kruis aan wat u nu ziet. Weet u het niet? Kies dan W.
sheet-scale = Wat betekenen de vakjes?
sheet-dont-know-letter = W
sheet-not-applicable-letter = N
sheet-municipality = Gemeente
sheet-date = Datum
sheet-unnamed = Dit formulier is zonder naam. Schrijf geen naam en geen organisatie op.
sheet-column-number = Nr.
sheet-column-statement = Stelling
sheet-column-dont-know = weet niet
sheet-column-not-applicable = n.v.t.
sheet-end = Dank u wel. Geef dit formulier terug aan de coördinator.
sheet-description = Scoreformulier op papier, met alle stellingen.

## The card for who leads the meeting.

card-title = Kaart voor de gespreksleider
# $municipality (String)
card-municipality = Gemeente { $municipality }
# $count (String)
card-statements = { $count } stellingen
card-description = Hoe u een werksessie van anderhalf uur leidt, op één bladzijde.
card-unnamed = Deze sessie is zonder naam. Noem en noteer bij antwoorden geen namen.

card-before = Vooraf
card-before-plan = Kies plan A, B of C. Plan A geeft de meeste tijd voor het gesprek.
card-before-invite = Nodig alle partners uit. Zorg dat ook een ouder of ervaringsdeskundige meedoet.
card-before-send = Plan A: stuur het bestand voor partners twee weken vooraf. Vraag het drie dagen vooraf terug.
card-before-print = Plan B: druk voor iedereen een scoreformulier af. Plan C: maak voor iedereen kaartjes met 1 tot en met 5, W en N.
card-before-room = Zet het programma klaar op de beamer. Probeer het scherm vooraf uit.

card-way = Zo gaat het per stelling
card-read = Lees.
card-read-how = Lees de stelling hardop voor. Leg woorden uit, maar geef geen mening.
card-think = Denk na.
card-think-how = Laat het een halve minuut stil zijn.
card-vote = Stem.
card-vote-how = Iedereen stemt op hetzelfde moment.
card-reveal = Uitslag.
card-reveal-how = Toon de uitslag pas als alle stemmen zijn geteld.
card-talk = Bespreek.
card-talk-how = Praat alleen over de verschillen. Daarna mag iedereen nog één keer stemmen.

card-plans = Drie plannen van anderhalf uur (in minuten)
card-plan-part = Onderdeel
card-plan-a = A: vooraf gescoord
card-plan-b = B: scoren op papier
card-plan-c = C: samen stemmen
card-part-intro = Welkom en uitleg
card-part-scoring = Scoren
card-part-talk = Bespreken
card-part-dots = Stippen geven
card-part-actions = Acties afspreken
card-part-close = Afsluiten
card-part-total = Samen
card-part-statements = Stellingen om te bespreken

card-count = Zo telt u
card-count-fingers = Vingers: tel tot drie, dan steekt iedereen 1 tot en met 5 vingers op. Een vuist is 'weet ik niet'. Dat gaat snel, maar iedereen ziet elkaars stem.
card-count-cards = Kaartjes: iedereen legt een kaartje dicht op tafel en u haalt ze op. Kies dit als een onderwerp gevoelig ligt, of als een wethouder of een ouder meedoet.
card-count-check = Tel na: zijn er evenveel stemmen als mensen? Klopt het niet, vraag dan wie nog niet heeft gestemd.

card-differ = Als u van mening verschilt
card-differ-ask = Geef eerst het woord aan de laagste en de hoogste score. Vraag: wat ziet u dat anderen niet zien?
card-differ-right = Zoek niet wie gelijk heeft. Schrijf op waar het verschil over gaat.
card-differ-outcome = U hoeft het niet eens te worden. Een verschil is ook een uitkomst.
card-differ-unknown = Zegt een derde 'weet ik niet'? Spreek dan af wie de anderen informeert.

card-parking = Parkeerplaats
card-parking-what = Past iets nu niet? Zet het op de parkeerplaats, met een eigenaar en een datum.
card-parking-owner = Wil niemand het hebben? Dan gaat het terug naar wie het noemde.

card-dots = Stippen en acties
# $most (String)
# $one (String)
card-dots-rule = Iedereen geeft { $most } stippen, hoogstens { $one } op één stelling. Toon ze pas als ze allemaal binnen zijn.
card-dots-actions = Maak van de stellingen met de meeste stippen een actie: wat, wie en wanneer.

card-close = Afsluiten
card-close-read = Lees de acties voor en vraag of ze kloppen.
card-close-report = Zeg wie het rapport krijgt en wat er met de uitkomst gebeurt.
card-close-again = Spreek af wanneer u weer meet, bijvoorbeeld over een jaar.
