# Documents that come with the program, and the way to them.

accessibility-title = Accessibility of this program
document-contents = On this page
document-search = Search in the headings
document-count =
    { $n ->
        [one] { $count } heading
       *[other] { $count } headings
    }
document-none = No heading has these letters.
document-copy = Copy { $address }
document-copy-name = Copy { $address } ({ $words })
document-help-scroll = Page Up, Page Down, Home and End: move through a page.

## The manual

manual-title = Manual
manual-open = Open the manual
manual-contents = Contents
manual-before = Previous chapter: { $title }
manual-next = Read on: { $title }
