# Reaching everything: themes, parts of the window, ways past the bars.

theme-high-contrast = Hoog contrast
theme-high-contrast-hint = Wit op zwart, met dikke randen.

## Parts of the window, for a screen reader

region-bar = Schermen
region-messages = Meldingen
region-page = Inhoud
region-aside = Naast de stelling
region-foot = Onderaan de pagina

## Ways through the window

verb-next-region = Ga naar het volgende deel van het venster
verb-previous-region = Ga naar het vorige deel van het venster
verb-to-content = Naar de inhoud

## What was only in a hint of the mouse before

# $folder (String)
preview-folder = Map: { $folder }
