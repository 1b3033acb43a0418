# Documents that come with the program, and the way to them.

accessibility-title = Toegankelijkheid van dit programma
document-contents = Op deze pagina
document-search = Zoek in de koppen
# $n (Number)
# $count (String)
document-count =
    { $n ->
        [one] { $count } kop
       *[other] { $count } koppen
    }
document-none = Geen kop met deze letters.
# $address (String)
document-copy = Kopieer { $address }
# $address (String)
# $words (String)
document-copy-name = Kopieer { $address } ({ $words })
document-help-scroll = Page Up, Page Down, Home en End: blader door een pagina.

## The manual

manual-title = Handleiding
manual-open = Open de handleiding
manual-contents = Inhoud
# $title (String)
manual-before = Vorig hoofdstuk: { $title }
# $title (String)
manual-next = Verder lezen: { $title }
