partners-title = Partners
partners-add-files = Bestanden van partners toevoegen
partners-add-folder = Map met bestanden toevoegen
partners-start-file = Maak een bestand voor partners
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
remark-duplicate-partner = Nog een bestand heeft dezelfde organisatie en rol. Is dit één partner, haal er dan een weg.
remark-shared-session = Meer organisaties vulden hetzelfde bestand in. Alleen één telt mee. Geef elke partner een eigen bestand.
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
remark-only-partners = Dit bestand is van een groep. Alleen de antwoorden van de partners worden overgenomen.
