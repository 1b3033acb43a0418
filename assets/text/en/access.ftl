# Reaching everything: themes, parts of the window, ways past the bars.

theme-high-contrast = High contrast
theme-high-contrast-hint = White on black, with thick outlines.

## Parts of the window, for a screen reader

region-bar = Screens
region-messages = Messages
region-page = Content
region-aside = Beside the statement
region-foot = Bottom of the page

## Ways through the window

verb-next-region = Go to the next part of the window
verb-previous-region = Go to the previous part of the window
verb-to-content = Go to the content

## What was only in a hint of the mouse before

preview-folder = Folder: { $folder }
