years-new-measurement = Nieuwe meting hiermee
years-add = Een eerdere meting erbij
mirror-choose = Kies uw eigen bestand
