"""The rules of `pages` on trees that break them, and on one that keeps them."""

import unittest

import pages
from tree import Node, as_text, without_chance

PROGRAM = "Programma"


def node(role, name="", *children, **facts):
    return Node(role, name, children=list(children), **facts)


def choice(name, place, size):
    return node("radio button", name, attributes={"posinset": str(place), "setsize": str(size)})


def good():
    """A page that keeps every rule."""
    bar = node("panel", "", node("toggle button", "Start", box=(0, 0, 50, 20)), node("statusbar", "Opgeslagen"))
    page = node(
        "panel", "",
        node("heading", "Gegevens", box=(0, 40, 90, 20)),
        node("entry", "Gemeente", box=(0, 70, 90, 20), language="nl-NL"),
        node("panel", "Hoe?", choice("Alleen", 1, 2), choice("Samen", 2, 2)),
        node("image", "Sterk", description="Een staaf", box=(0, 100, 90, 50)),
        node("panel", "Rij 1", node("button", "Wis")),
        node("panel", "Rij 2", node("button", "Wis")),
    )
    return node("frame", f"Gegevens – {PROGRAM}", bar, page)


def page_of(*children):
    return node("frame", "", node("panel", "", *children))


def faults(window, has_session=True):
    return pages.faults(window, PROGRAM, "nl", "nl-NL", has_session)


class Pages(unittest.TestCase):
    def test_a_sensible_page_has_no_faults(self):
        self.assertEqual(faults(good()), [])

    def test_every_rule_is_part_of_the_whole(self):
        window = page_of(
            node("label"), node("button"), node("button"), node("image"), choice("x", 2, 1), node("label", "Close"),
            node("label", "report-make"), node("entry", "y", language="en-GB"),
            node("label", "onder", box=(0, 50, 9, 9)), node("label", "boven", box=(0, 0, 9, 9)),
        )
        found = "\n".join(faults(window))
        for words in ("is called", "no heading", "without a name", "twice", "not described", "radio buttons say", "empty",
                      "stands before", "'report-make'", "not nl", "not 'nl-NL'", "no status"):
            self.assertIn(words, found)

    def test_the_title_names_the_place(self):
        window = good()
        window.name = PROGRAM
        self.assertEqual(len(faults(window)), 1)
        self.assertEqual(faults(window, has_session=False), [])

    def test_a_page_needs_a_heading(self):
        self.assertTrue(pages.headings(page_of(node("label", "Gegevens"))))

    def test_a_control_of_spaces_has_no_name(self):
        self.assertTrue(pages.names(page_of(node("link", " "))))
        self.assertTrue(pages.names(page_of(node("landmark"))))

    def test_a_row_needs_no_name_beside_what_it_holds(self):
        self.assertFalse(pages.names(page_of(node("list item", "", node("button", "Stelling 1")))))
        self.assertTrue(pages.names(page_of(node("list item"))))

    def test_two_alike_are_told_apart_by_their_place_only(self):
        self.assertTrue(pages.doubles(page_of(node("button", "Wis"), node("button", "Wis"))))
        self.assertFalse(pages.doubles(page_of(node("button", "Wis"), node("link", "Wis"))))

    def test_an_image_is_described(self):
        self.assertTrue(pages.images(page_of(node("image", "Sterk"))))

    def test_choices_count_from_one_to_all_of_them(self):
        for members in ([choice("a", 2, 2), choice("b", 3, 2)], [choice("a", 1, 1), choice("b", 2, 1)], [node("tab", "a")]):
            self.assertTrue(pages.sets(page_of(node("panel", "Hoe?", *members))), members)
        self.assertTrue(pages.sets(page_of(choice("a", 1, 1))), "the group has no name")

    def test_nothing_is_empty(self):
        for empty in (node("label"), node("heading", " "), node("panel"), node("panel", "", node("scroll bar"))):
            self.assertTrue(pages.nothing_empty(page_of(node("label", "x"), empty)), empty)

    def test_reading_goes_down_and_to_the_right(self):
        def read(*boxes):
            return pages.order(page_of(*(node("label", str(box), box=box) for box in boxes)))

        self.assertFalse(read((0, 0, 40, 20), (50, 0, 40, 20), (0, 30, 40, 20)))
        self.assertFalse(read((0, 0, 40, 20), (0, 30, 40, 20), (50, 0, 40, 20)), "the next column begins at the top")
        self.assertTrue(read((0, 30, 40, 20), (0, 0, 40, 20)))
        self.assertTrue(read((50, 0, 40, 20), (0, 0, 40, 20)))

    def test_regions_are_in_order_by_where_they_begin(self):
        page = node("landmark", "Inhoud", node("label", "a", box=(0, 50, 9, 9)), node("label", "b", box=(0, 900, 9, 9)))
        foot = node("landmark", "Verder", node("button", "c", box=(0, 700, 9, 9)))
        self.assertFalse(pages.order(node("frame", "", node("panel", "", page, foot))), "a page may be long")
        self.assertTrue(pages.order(node("frame", "", node("panel", "", foot, page))))

    def test_the_marks_of_a_figure_have_an_order_of_their_own(self):
        marks = [node("button", name, box=box) for name, box in (("a", (50, 10, 5, 5)), ("b", (10, 10, 5, 5)))]
        self.assertFalse(pages.order(page_of(node("image", "Spinnenweb", box=(0, 0, 100, 100)), *marks)))
        self.assertTrue(pages.order(page_of(*marks)))

    def test_the_inside_of_the_program_is_not_read_out(self):
        for words in ("report-make", "Nog { $count } te gaan", "Some(3)"):
            self.assertTrue(pages.raw(page_of(node("label", words))), words)
        self.assertFalse(pages.raw(page_of(node("label", "sociaal-emotioneel werk"))))

    def test_words_of_another_language_are_found(self):
        self.assertTrue(pages.foreign(page_of(node("button", "Close")), "nl"))
        self.assertTrue(pages.foreign(page_of(node("button", "Sluiten")), "en"))

    def test_a_field_says_its_language(self):
        self.assertTrue(pages.languages(page_of(node("entry", "Gemeente")), "nl-NL"))

    def test_before_a_dialog_only_the_dialog_counts(self):
        dialog = node("dialog", "Toetsen", node("button", "Sluiten"), states=frozenset({"modal"}))
        window = good()
        window.children.append(dialog)
        self.assertEqual(faults(window), ["there is no heading"])


class Text(unittest.TestCase):
    def test_a_dump_shows_depth_place_and_state(self):
        window = node("frame", "Programma", node("panel", "Hoe?", choice("Alleen", 1, 2)))
        window.children[0].children[0].states = frozenset({"checked"})
        self.assertEqual(as_text(window), 'frame "Programma"\n  panel "Hoe?"\n    radio button "Alleen" (1 van 2) [checked]\n')

    def test_what_differs_from_run_to_run_is_taken_out(self):
        self.assertEqual(without_chance("in /tmp/x.1/sessies om 14:32 op 21-11-2026"), "in MAP/sessies om UU:MM op DD-MM-JJJJ")


if __name__ == "__main__":
    unittest.main()
