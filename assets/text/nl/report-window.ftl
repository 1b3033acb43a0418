# Reports in the window: choosing, making, and opening one again.

## No session comes out of a PDF

# $path (String)
error-pdf-no-session = In { $path } zit geen sessie van dit programma.
# $path (String)
error-pdf-encrypted = { $path } is beveiligd met een wachtwoord.
# $path (String)
error-pdf-damaged = { $path } is geen PDF, of is beschadigd.
# $path (String)
error-pdf-too-large = Wat in { $path } zit, is te groot voor een sessie.
error-pdf-ask-sender = Kies een rapport dat met dit programma is gemaakt. Of vraag de maker om het sessiebestand.
error-pdf-without-password = Vraag de maker om een rapport zonder wachtwoord.

## The session in a report was opened

# $pdf (String)
# $path (String)
pdf-opened-new = Deze sessie komt uit het rapport { $pdf }. U vindt de sessie nu in { $path }. Het rapport zelf verandert niet.
# $pdf (String)
# $path (String)
pdf-opened-already = De sessie uit het rapport { $pdf } stond al op deze computer. Dit is het bestand { $path }.
# $pdf (String)
# $path (String)
pdf-opened-beside = Deze sessie komt uit het rapport { $pdf }. Op deze computer staat al een andere versie van deze sessie. Die blijft zoals ze is. Wat in het rapport zat, staat nu als aparte sessie in { $path }.
