partners-title = Partners
partners-add-files = Bestanden van partners toevoegen
partners-add-folder = Map met bestanden toevoegen
partners-start-file = Maak een bestand voor partners
kind-partner-files = Bestanden van partners
