# What goes wrong with the disk. Advice apart, so that screens can put it elsewhere.

# $path (String)
error-store-not-found = Het bestand { $path } is er niet.
# $path (String)
error-store-no-permission = U mag niet bij { $path }.
error-store-full = De schijf is vol.
# $path (String)
error-store-read-only = Op deze plek kan niets bewaard worden: { $path }.
# $path (String)
error-store-busy = Een ander programma gebruikt { $path }.
# $path (String)
# $megabytes (String)
error-store-too-large = { $path } is te groot. Een bestand mag hoogstens { $megabytes } MB zijn.
# $path (String)
error-store-not-a-file = { $path } is geen bestand.
# $path (String)
error-store-exists = Er is al een bestand { $path }. Het is niet overschreven.
# $path (String)
error-store-open-elsewhere = De sessie { $path } is open in een ander venster.
# $path (String)
error-store-not-text = { $path } bevat geen leesbare tekst.
# $path (String)
error-store-other-session = In { $path } staat een andere sessie. Die is niet overschreven.
# $path (String)
error-store-read-back = Wat in { $path } is geschreven, kwam anders terug.
# $path (String)
# $message (String)
error-store-create-folder = De map { $path } kan niet gemaakt worden ({ $message }).
error-store-no-data-folder = Er is geen map gevonden voor de gegevens van dit programma.
error-store-nothing-open = Er is geen sessie open die bewaard kan worden.
# $path (String)
error-store-no-backup = De reservekopie { $path } is er niet meer.
error-store-stopped = Het bewaren is gestopt door een fout in het programma.
# $path (String)
# $message (String)
error-store-other = Er ging iets mis met { $path } ({ $message }).
# $path (String)
error-store-start-file = { $path } is een startbestand voor partners. Daarin vult niemand iets in.
# $path (String)
error-store-is-table = { $path } is een tabel, geen sessie.
# $path (String)
error-store-no-session-files = In de map { $path } staat geen sessie.
# $limit (String)
# $path (String)
error-store-too-many-files = Er zijn meer dan { $limit } bestanden. Vanaf { $path } is niets meer gelezen.
error-store-open-start-file = Open het startbestand in het programma. Dan begint een nieuwe sessie.
error-store-ask-json = Vraag de partner om het bestand van het programma. De naam daarvan eindigt op .json.
error-store-fewer-files = Kies een map met minder bestanden.
error-store-look = Kijk of de naam klopt en of de schijf of netwerkmap bereikbaar is.
error-store-other-folder = Kies een andere map.
error-store-make-room = Maak ruimte vrij, of kies een andere map.
error-store-close-other = Sluit het bestand in dat programma en probeer het opnieuw.
error-store-other-name = Kies een andere naam.
error-store-close-window = Sluit de sessie in dat venster.
error-store-ask-it = Vraag uw ICT-afdeling om hulp.
error-store-open-again = Open de sessie opnieuw.
error-store-other-backup = Kies een andere reservekopie.
error-store-restart = Sluit het programma en start het opnieuw.
