"""Ways to say a day, and what only looks like one: under a kind, the phrases of it.

A row of `ZEKER` begins with today and the day that is meant.
"""

ZEKER = """
# een weekdag
2026-11-24 > 2026-11-25: woensdag · wo · wo. · woe
2026-11-24 > 2026-11-26: donderdag · do · don. · DO
2026-11-24 > 2026-11-27: vrijdag · Vrijdag · VRIJDAG · vr · Vr.
2026-11-24 > 2026-11-28: zaterdag · za
2026-11-24 > 2026-11-29: zondag · zo · Zo. · op zo
2026-11-24 > 2026-11-30: maandag · ma · Ma.
# een weekdag, op die dag zelf
2026-11-24 > 2026-12-01: dinsdag · di · komende dinsdag · a.s. dinsdag
2026-11-27 > 2026-12-04: vrijdag · vrijdag a.s. · aanstaande vrijdag
# een weekdag, over de jaarwisseling
2026-12-31 > 2027-01-01: vrijdag · komende vrijdag · vr
2026-12-31 > 2027-01-04: maandag · volgende maandag
# een weekdag, om een schrikkeldag
2028-02-28 > 2028-02-29: dinsdag · morgen · di 29 februari
# op die dag
2026-11-24 > 2026-11-27: op vrijdag · op de vrijdag · de vrijdag · Op vr.
# een dagdeel eraan vast
2026-11-24 > 2026-11-27: vrijdagochtend · vrijdagmiddag · vrijdagavond · vrijdagmorgen · vrijdag-middag
2026-11-24 > 2026-11-27: vr-ochtend · vr. middag · vrijdagnamiddag
# een dagdeel erachter
2026-11-24 > 2026-11-27: vrijdag ochtend · vrijdag morgen · vr avond · vrijdag 's ochtends
2026-11-24 > 2026-11-27: vrijdag in de middag · vrijdag aan het eind van de middag
2026-11-24 > 2026-11-27: vrijdag vroeg in de ochtend · vrijdag begin van de middag
# een dagdeel ervoor
2026-11-24 > 2026-11-27: 's middags op vrijdag · in de ochtend, vrijdag
# allerlei komma's boven de regel
2026-11-24 > 2026-11-27: vrijdag ’s ochtends · vrijdag `s ochtends · vrijdag ‘s middags · vrijdag smiddags
2026-11-24 > 2026-11-27: vrijdag s avonds · 27 november ’26
# een tijd met uur
2026-11-24 > 2026-11-27: vrijdag 10 uur · vrijdag om 10 uur · vr 10:00 uur · vrijdag 10.30 uur
2026-11-24 > 2026-11-27: vrijdag om tien uur · vrijdag 10u · vrijdag 10 u. · vrijdag 10u30
2026-11-24 > 2026-11-30: ma 10:00 uur · ma om 9 uur · maandag 9 uur
# een tijd zonder uur
2026-11-24 > 2026-11-27: vrijdag 10:00 · vrijdag 14.30 · vrijdag om 10 · vrijdag om 4.12
2026-11-24 > 2026-11-27: vrijdag 9:00-10:00 · vrijdag om 9-10 · vrijdag 13.00 - 14.00
# een half uur of een kwartier
2026-11-24 > 2026-11-27: vrijdag half elf · vrijdag om half 11 · vrijdag kwart over tien
2026-11-24 > 2026-11-27: vrijdag om kwart voor 3 · vrijdag vijf over half drie
# van uur tot uur
2026-11-24 > 2026-11-27: vrijdag 9-10 uur · vrijdag van 9 tot 10 uur · vrijdag tussen 9 en 10
2026-11-24 > 2026-11-27: vrijdag van 9 tot 10 · vrijdag 9 - 10 uur · vrijdag 9/10 uur
# rond een tijd
2026-11-24 > 2026-11-27: vrijdag rond 10 uur · vrijdag na 10 uur · vrijdag voor 3 uur · vrijdag voor 9.00
2026-11-24 > 2026-11-27: vrijdag na 14.30 · vrijdag vanaf 10 uur · vrijdag om een uur of tien
2026-11-24 > 2026-11-27: vrijdag tegen 12 uur
# de tijd voorop
2026-11-24 > 2026-11-27: om 10 uur op vrijdag · 10.30 uur vrijdag · half elf vrijdag
# rond de les
2026-11-24 > 2026-11-27: vrijdag voor de les · vrijdag na de les · vrijdag tijdens de les
2026-11-24 > 2026-11-27: vrijdag onder de les · na de les op vrijdag · vrijdag na de laatste les
2026-11-24 > 2026-11-27: vrijdag meteen na de gymles
# rond school
2026-11-24 > 2026-11-27: vrijdag voor schooltijd · vrijdag na schooltijd · vrijdag na school
2026-11-24 > 2026-11-27: voor school, vrijdag · vrijdag na het werk · vrijdag voor het eten
2026-11-24 > 2026-11-27: vrijdag na werktijd · vrijdag na het avondeten
2026-11-24 > 2026-11-27: vrijdag aan het eind van de schooldag · vrijdag in het mentoruur
# in de loop van de dag
2026-11-24 > 2026-11-27: vrijdag overdag · vrijdag tussen de middag · vrijdag einde middag
2026-11-24 > 2026-11-27: vrijdag in de loop van de ochtend · vrijdag aan het begin van de dag
2026-11-24 > 2026-11-24: vandaag aan het eind van de dag · vandaag einde dag · vanmiddag om half 3
# zoals het in een agenda staat
2026-11-24 > 2026-11-30: ma 30/11 8.15u · ma 30-11 8:15 · komende maandag 8.30
2026-11-24 > 2026-12-01: dinsdag 1 dec. 15.30 uur · di 1 dec, 4e uur · di 1-12, 2e pauze
2026-11-24 > 2026-12-02: woensdagmiddag 2 december, 14:00 uur · wo. 2 dec 10:00u
2026-11-24 > 2026-12-03: donderdag 3 december 2026 om 15.00 uur · do 3-12-'26
2026-11-24 > 2026-12-04: Vr 4 dec na het 6e uur · VR 4 DEC (15.00-16.00 uur)
2026-11-24 > 2026-11-28: za 28-11 · za 28/11 · za 28 nov 's avonds · zaterdag 28
# alles wat erbij hoort
2026-11-24 > 2026-11-27: uiterlijk aanstaande vrijdag om 12.00 uur · voor a.s. vrijdag · tot komende vrijdag
2026-11-24 > 2026-11-27: aankomende vrijdag de 27e · komende vrijdag 27/11 om half 9 · nog deze week vrijdag
2026-11-24 > 2026-11-27: de 27e om 10.00 uur · de 27e 's middags · de 27e na school · op vrijdag, de 27e
2026-11-24 > 2026-12-04: volgende week vrijdagochtend om 9 uur · uiterlijk volgende week vrijdag
2026-11-24 > 2026-12-14: maandag over twee weken om 9 uur · ma over 2 weken, voor schooltijd
# in de pauze
2026-11-24 > 2026-11-27: vrijdag in de pauze · vrijdag in de grote pauze · vrijdag na de eerste pauze
2026-11-24 > 2026-11-27: vrijdag in de lunchpauze · vrijdag tijdens de lunch · in de kleine pauze op vrijdag
# een lesuur
2026-11-24 > 2026-11-27: vrijdag 3e les · vrijdag 3e uur · vrijdag het 3e uur · vrijdag het derde uur
2026-11-24 > 2026-11-27: vrijdag in het 3e uur · vrijdag 1ste lesuur · vrijdag les 4-5
2026-11-24 > 2026-11-27: vrijdag na het 5e uur
# een klein woord erbij
2026-11-24 > 2026-11-27: nog op vrijdag · vrijdag al · pas vrijdag · vrijdag meteen · vrijdag vroeg
# leestekens
2026-11-24 > 2026-11-27: vrijdag. · vrijdag! · (vrijdag) · "vrijdag" · vrijdag... · vrijdag;
2026-11-24 > 2026-11-27: vrijdag: 10 uur · vrijdag, 10 uur · vrijdag - 10 uur · vrijdag – na de les
2026-11-24 > 2026-11-27: vrijdag (na de les)
# spaties
2026-11-24 > 2026-11-27: vrijdag   om  10  uur · vrijdag\u00a027\u00a0november · 27\tnovember
# onzichtbare tekens
2026-11-24 > 2026-11-27: vrij\u00addag · \u200bvrijdag · 27\u2060 november
# accenten
2026-11-24 > 2026-11-27: vóór vrijdag · uiterlijk vóór vrijdag · vrijdag vóór de les · vrijdag om één uur
# komende
2026-11-24 > 2026-11-27: komende vrijdag · aankomende vrijdag · de komende vrijdag · op komende vrijdag
# aanstaande
2026-11-24 > 2026-11-27: aanstaande vrijdag · vrijdag aanstaande · a.s. vrijdag · vrijdag a.s. · vrijdag as
2026-11-24 > 2026-11-27: A.S. vrijdag · a. s. vrijdag · vrijdag a.s. om 10 uur · vrijdag e.k.
# eerstvolgende
2026-11-24 > 2026-11-27: eerstvolgende vrijdag · de eerstvolgende vrijdag · eerst volgende vrijdag
2026-11-24 > 2026-11-27: eerstkomende vrijdag · de eerstkomende vr
# deze
2026-11-24 > 2026-11-27: deze vrijdag · deze vr. · deze vrijdagmiddag
# deze, op die dag zelf
2026-11-24 > 2026-11-24: deze dinsdag · deze di · deze dinsdagmiddag
# deze week
2026-11-24 > 2026-11-27: vrijdag deze week · deze week vrijdag · deze week op vrijdag
2026-11-24 > 2026-11-27: vrijdag van deze week
# deze week, op die dag zelf
2026-11-24 > 2026-11-24: deze week dinsdag · dinsdag deze week
# volgende
2026-11-24 > 2026-12-04: volgende vrijdag · volgende vr · volgende vrijdagmiddag · op volgende vrijdag
# volgende, op die dag zelf
2026-11-27 > 2026-12-04: volgende vrijdag · volgende week vrijdag
# volgende zondag, kort
2026-11-24 > 2026-12-06: volgende zo · volgende week zondag
# volgende week
2026-11-24 > 2026-11-30: volgende week · in de volgende week · vanaf volgende week · Volgende week.
# volgende week op een dag
2026-11-24 > 2026-12-04: volgende week vrijdag · volgende week op vrijdag · vrijdag volgende week
2026-11-24 > 2026-12-04: vrijdag in de volgende week · volgende week vr · vrijdag 10 uur volgende week
2026-12-31 > 2027-01-05: volgende week dinsdag · di volgende week
# komende week, als er maar één dag kan
2026-11-24 > 2026-11-30: komende week maandag · maandag komende week
2026-11-28 > 2026-12-04: komende week vrijdag · vrijdag aanstaande week
# een weekdag over een week
2026-11-24 > 2026-12-04: vrijdag over een week · vr over 1 week · vrijdag over 'n week
2026-11-24 > 2026-12-04: vrijdag over 7 dagen · over een week vrijdag · over een week op vrijdag
2026-11-24 > 2026-12-04: vrijdagmiddag over een week
2026-11-26 > 2026-12-08: dinsdag over een week · di over één week
# een weekdag over veertien dagen
2026-11-24 > 2026-12-11: vrijdag over 14 dagen · vrijdag over veertien dagen · vrijdag over twee weken
2026-11-24 > 2026-12-11: over 2 weken op vrijdag
# vandaag
2026-11-24 > 2026-11-24: vandaag · vandaag nog · nog vandaag · vandaag om 3 uur · uiterlijk vandaag
2026-11-24 > 2026-11-24: vanmiddag · vanochtend · vanmorgen · vanavond · vanmiddag na de les
# vandaag, met de dag erbij
2026-11-24 > 2026-11-24: vandaag dinsdag · vandaag 24 november · vandaag, dinsdag 24 november · vandaag de 24e
# morgen
2026-11-24 > 2026-11-25: morgen · morgenochtend · morgen vroeg · morgenmiddag · morgen in de ochtend
2026-11-24 > 2026-11-25: morgen om 9 uur · morgen voor schooltijd · morgenochtend om 9.00 uur
# morgen, met de dag erbij
2026-11-24 > 2026-11-25: morgen (woensdag) · morgen 25 november · morgen, wo 25-11
# morgen, over een grens
2026-11-30 > 2026-12-01: morgen · dinsdag · 1 december · di 1-12
2026-12-31 > 2027-01-01: morgen · 1 januari · vr 1 jan · 1-1 · over een dag
2028-02-29 > 2028-03-01: morgen · 1 maart · wo 1 mrt · 1/3
# overmorgen
2026-11-24 > 2026-11-26: overmorgen · overmorgen om 10 uur · overmorgenmiddag · uiterlijk overmorgen
# morgen over een week
2026-11-24 > 2026-12-02: morgen over een week · morgen over 7 dagen
# vandaag over een week
2026-11-24 > 2026-12-01: vandaag over een week · over een week · over 1 week
# over dagen
2026-11-24 > 2026-11-27: over 3 dagen · over drie dagen · Over Drie Dagen · binnen 3 dagen
2026-11-24 > 2026-12-08: over 14 dagen · over veertien dagen · vandaag over 14 dagen
# over weken
2026-11-24 > 2026-12-15: over 3 weken · over drie weken · uiterlijk over drie weken
2026-11-24 > 2026-12-08: over twee weken · binnen twee weken · over 2 weken na de les
2026-11-24 > 2027-01-05: over zes weken · binnen nu en zes weken
# over maanden
2026-11-24 > 2026-12-24: over een maand · over 1 maand · over één maand · binnen een maand
2026-11-24 > 2027-02-24: over drie maanden · over 3 maanden
# over maanden, op het eind van de maand
2027-01-31 > 2027-02-28: over een maand · eind volgende maand
# over een half jaar
2026-11-24 > 2027-05-24: over een half jaar · over een halfjaar · over zes maanden
# over een jaar
2026-11-24 > 2027-11-24: over een jaar · over 1 jaar · over één jaar · over 12 maanden
2028-02-29 > 2029-02-28: over een jaar · binnen een jaar
# het eind van de week
2026-11-24 > 2026-11-27: eind van de week · aan het eind van de week · eind deze week · einde week
2026-11-24 > 2026-11-27: voor het einde van de week · uiterlijk eind van de week
2026-11-28 > 2026-12-04: eind van de week · eind volgende week · aan het eind van deze week
# het eind van de maand
2026-11-24 > 2026-11-30: eind van de maand · aan het eind van de maand · eind deze maand
2026-11-24 > 2026-11-30: voor het eind van de maand · einde maand · uiterlijk einde van de maand
2028-02-03 > 2028-02-29: eind van de maand · eind van deze maand
# het eind van volgende maand
2026-11-24 > 2026-12-31: eind volgende maand · aan het eind van volgende maand
# een dag en een maand
2026-11-24 > 2026-11-27: 27 november · 27 nov · 27 nov. · 27 NOVEMBER · 27nov · 27-nov · op 27 november
# een maand kort
2026-11-24 > 2027-01-04: 4 jan · 4 jan. · 4 januari · 4 januári
2026-11-24 > 2027-02-03: 3 feb · 3 febr. · 3 februari · 3 febuari
2026-11-24 > 2027-03-03: 3 mrt · 3 mrt. · 3 maart
2026-11-24 > 2027-04-06: 6 apr · 6 april
2026-11-24 > 2027-05-06: 6 mei
2026-11-24 > 2027-06-03: 3 jun · 3 juni
2026-11-24 > 2027-07-03: 3 jul · 3 juli
2026-11-24 > 2027-08-30: 30 aug. · 30 augustus
2026-11-24 > 2027-09-06: 6 sep · 6 sept. · 6 september
2026-11-24 > 2027-10-04: 4 okt · 4 oktober
2026-11-24 > 2026-12-04: 4 dec · 4 dec. · 04 december
# een rangtelwoord met maand
2026-11-24 > 2026-11-27: 27e november · de 27e november · de 27ste november · 27e van november
2026-11-24 > 2026-12-02: 2de december · de 2e december · op de 2ᵉ december
# met een jaar
2026-11-24 > 2026-11-27: 27 november 2026 · 27 nov 2026 · 27 november '26 · 27-nov-2026 · 27-nov-26
2026-11-24 > 2028-02-29: 29 februari 2028 · 29-2-2028 · 29/02/28 · dinsdag 29 feb '28
# een jaar dat voorbij is
2026-11-24 > 2025-09-01: 1-9-2025 · 1 september 2025 · maandag 1 september 2025
# een weekdag met datum
2026-11-24 > 2026-11-27: vrijdag 27 november · vr 27 nov. · vrijdag, 27 november · op vrijdag 27 november
2026-11-24 > 2026-11-27: vrijdag de 27e november · 27 november, vrijdag · 27 november (vrijdag)
2026-11-24 > 2026-11-27: vrijdag (27 november) · vrijdagmiddag 27 november · vr 27-11 · vrijdag 27/11
2026-11-24 > 2026-11-29: zo 29-11 · zo 29 november · zo. 29 nov · zondag 29-11 · zo 29-11 10 uur
2026-11-24 > 2026-12-04: volgende vrijdag 4 december · volgende week vrijdag (4 december) · vrijdag 4/12
2026-11-24 > 2026-11-27: deze week vrijdag 27 november · vrijdag 27 november, deze week
2026-11-24 > 2026-12-04: vr 4-12 · vrijdag 04-12 om 10 uur
# een datum en een tijd
2026-11-24 > 2026-11-27: 27 november 14.00 uur · 27 november om 10 uur · vr 27 nov 10:00-11:00
2026-11-24 > 2026-11-27: 27 november 's ochtends · 27 november na de les · 27-11, in de pauze
# een datum die aanstaande is
2026-11-24 > 2026-11-27: 27 november a.s. · 27 november aanstaande · vrijdag 27 november a.s.
# een datum in cijfers
2026-11-24 > 2026-11-27: 27-11 · 27/11 · op 27-11 · voor 27-11. · 27–11 · 27-11-2026 · 27.11.26 · 27/11/26
2026-11-24 > 2026-11-27: 27 - 11 - 2026 · 27-11-26
2026-11-24 > 2026-12-04: 4-12 · 04-12 · 4/12 · 04/12 · 4.12.2026
# een datum van vandaag
2026-11-24 > 2026-11-24: 24-11 · 24 november · dinsdag 24 november · 24-11-2026
# een datum die dit jaar voorbij is
2026-11-24 > 2027-11-23: 23-11 · 23 november · 23/11 · di 23 nov
# een schrikkeldag
2026-11-24 > 2028-02-29: 29-2 · 29 februari · 29 feb · dinsdag 29 februari
# een schrikkeldag, op die dag zelf
2028-02-29 > 2028-02-29: 29-2 · 29 februari · vandaag · 29-02-2028
# jaar voorop
2026-11-24 > 2026-11-27: 2026-11-27 · op 2026-11-27 · vrijdag 2026-11-27 · 2026-11-27 10:00
# een dagnummer
2026-11-10 > 2026-11-15: de 15e · 15e · 15de · de 15de · op de 15e · uiterlijk de 15e
# een dagnummer, in de maand erna
2026-11-24 > 2026-12-15: de 15e · 15e · voor de 15e · de 15e om 10 uur
2026-11-24 > 2026-12-31: de 31e · 31ste
2026-12-31 > 2027-01-01: de 1e · 1ste · vrijdag de 1e · vrijdag 1
# een weekdag met dagnummer
2026-11-24 > 2026-11-27: vrijdag 27 · vrijdag de 27e · vr 27 · vrijdag 27e · vr. de 27ste
2026-11-24 > 2026-12-01: dinsdag 1 · dinsdag de 1e · di 1 · de 1e, dinsdag · dinsdag 1 om 10 uur
2026-11-24 > 2026-12-01: dinsdag 1, na de les
# de zoveelste weekdag van een maand
2026-11-24 > 2026-12-07: 1e maandag in december · eerste maandag van december
2026-11-24 > 2026-12-07: de eerste maandag van december · 1ste maandag van dec
2026-11-24 > 2026-12-25: laatste vrijdag van december · 4e vrijdag in december
2026-11-24 > 2027-11-01: eerste maandag van november
2026-11-24 > 2028-02-29: vijfde dinsdag van februari 2028
# uiterlijk
2026-11-24 > 2026-11-27: uiterlijk vrijdag · uiterlijk op vrijdag · uiterlijk 27 november
2026-11-24 > 2026-11-27: niet later dan vrijdag · op zijn laatst vrijdag · op z'n laatst vrijdag
2026-11-24 > 2026-11-27: uiterlijk 27-11 · ten laatste vrijdag
# voor
2026-11-24 > 2026-11-27: voor vrijdag · voor 27 november · voor vrijdag 10 uur · voor vr 27-11
# tot
2026-11-24 > 2026-11-27: tot vrijdag · tot en met vrijdag · t/m vrijdag · tot 27 november
2026-11-24 > 2026-11-27: tot vrijdag 10 uur
# vanaf
2026-11-24 > 2026-11-27: vanaf vrijdag · per 27 november · met ingang van 27 november · vanaf 27-11
# waar in het schooljaar
2026-11-24 > 2027-01-11: 11 januari (na de kerstvakantie) · 11-1 (na de vakantie)
2026-11-24 > 2027-01-11: maandag 11 januari (vlak na de kerstvakantie) · 11 jan. 2027 (voor de toetsweek)
2026-11-24 > 2027-01-11: 11 januari (in de projectweek)
# zoals je het aan een moeder zegt
2026-11-24 > 2026-11-26: donderdag om kwart over acht · donderdagochtend voor school
2026-11-24 > 2026-11-26: donderdag na schooltijd om half vier
2026-11-24 > 2026-11-26: donderdag 26 november om 19.30 uur · donderdagavond half acht
2026-11-24 > 2026-11-26: donderdag 's avonds om 8 uur
2026-11-24 > 2026-11-26: deze donderdag na het werk · komende donderdag na het eten
2026-11-24 > 2026-11-26: a.s. donderdag om 20.00 uur
2026-11-24 > 2026-11-26: do 26/11 om 9u · do 26 nov. tussen 9 en 10 · uiterlijk donderdag voor de les
# zoals je het een leerling zegt
2026-11-24 > 2026-11-25: morgen voor de les · morgen in de pauze · morgen na het 2e uur
2026-11-24 > 2026-11-25: morgen het eerste uur
2026-11-24 > 2026-11-25: morgen tussen de middag · morgen na de gymles · morgen in het mentoruur
2026-11-24 > 2026-11-25: woensdag 1e uur
2026-11-24 > 2026-11-25: woensdag na het zesde uur · woensdag in de kleine pauze · woensdag meteen na school
2026-11-24 > 2026-11-25: uiterlijk morgen · voor morgen · morgen al · nog voor morgen · tot morgen
# een weekdag in een andere maand
2026-11-24 > 2027-01-12: dinsdag 12 januari · di 12 jan · di 12-1 · dinsdag 12/01 · dinsdag 12 januari 2027
2026-11-24 > 2027-01-12: 12 januari om 15.00 uur · 12 januari 's middags · uiterlijk 12 januari
2026-11-24 > 2027-01-12: voor 12-1-2027
2026-11-24 > 2027-03-31: 31 maart · woensdag 31 maart · wo 31-3 · 31/3 · 31 mrt. 2027
2026-11-24 > 2027-06-24: donderdag 24 juni · do 24-6 · 24/6/27 · uiterlijk 24 juni · 24 juni na school
# een weekdag in de zomer
2027-06-29 > 2027-07-02: vrijdag · deze vrijdag · vrijdag 2 juli · vr 2-7 · de 2e · vrijdag de 2e
2027-06-29 > 2027-07-02: over drie dagen
2027-06-29 > 2027-07-02: eind van de week · uiterlijk vrijdag 2 juli · vrijdag 2/7 om 9 uur · vr. 2 juli '27
2027-06-29 > 2027-07-09: volgende week vrijdag · vrijdag over een week · vrijdag 9 juli · volgende vrijdag
2027-06-29 > 2027-07-09: vr 9-7
2027-06-29 > 2027-07-13: over twee weken · over 14 dagen · dinsdag 13 juli · di 13-7 · binnen twee weken
2027-06-29 > 2027-06-30: morgen · morgen 30 juni · woensdag 30 juni · wo 30-6 · eind van de maand · woensdag
# om de vakantie
2026-12-17 > 2027-01-04: maandag 4 januari · ma 4-1 · 4 januari (na de kerstvakantie) · ma 4 jan, 1e uur
2026-12-17 > 2027-01-04: over 18 dagen · maandag 4/1 om 8.30 uur · 4 januari 2027 · 4-1-'27
2026-12-17 > 2026-12-18: morgen · vrijdag · vrijdag 18 december · voor het eind van de week · de 18e
2026-12-17 > 2026-12-18: vr 18/12
2026-12-17 > 2026-12-31: over twee weken · eind van de maand · 31 december · donderdag 31-12
# een getal in woorden
2026-11-24 > 2026-12-04: vier december · vrijdag vier december · vier december 2026 · de vierde december
2026-11-24 > 2026-12-04: de vierde van december · vrijdag de vierde · de vierde · uiterlijk vier dec.
2026-11-24 > 2026-12-31: eenendertig december · de eenendertigste december · donderdag de eenendertigste
2026-11-24 > 2026-11-30: dertig november · maandag de dertigste
2026-11-24 > 2026-12-22: tweeentwintig december · tweeëntwintig december · de tweeëntwintigste december
# kort, zoals in een agenda
2026-11-24 > 2026-12-04: volgende wk vrijdag · vlg. week vr · volg. week vrijdag
2026-11-24 > 2026-12-04: vr vlg wk · vrijdag volg. wk.
2026-11-24 > 2026-12-08: over 2 wk · over 2 wkn · over twee wkn.
2026-11-24 > 2027-02-24: over 3 mnd · binnen 3 mnd.
2026-11-24 > 2026-11-27: uiterl. vrijdag · m.i.v. vrijdag · miv 27 november · m.i.v. 27-11
# tussen aanhalingstekens, of achter een streepje
2026-11-24 > 2026-11-27: “vrijdag” · „vrijdag” · ‘vrijdag’ · 'vrijdag' · «27 november» · - vrijdag · * 27-11
# bij een vak
2026-11-24 > 2026-11-27: vrijdag bij gym · vrijdag bij de gym · vrijdag tijdens wiskunde · vrijdag na Engels
2026-11-24 > 2026-11-27: vrijdag in het tussenuur · vrijdag bij rekenen
# meer lesuren van één dag
2026-11-24 > 2026-11-27: vrijdag 3e en 4e uur · vrijdag het 3e/4e uur · vrijdag in het 3e-4e uur
2026-11-24 > 2026-11-27: vrijdag de hele dag
# op zondag gezegd
2026-11-29 > 2026-11-30: morgen · maandag · komende maandag · maandag 30 november · ma 30-11 · volgende week
2026-11-29 > 2026-12-06: over een week · zondag · komende zondag · zondag 6 december · volgende week zondag
2026-11-29 > 2026-12-04: vrijdag · volgende week vrijdag · vr 4 december · over 5 dagen · komende vrijdag
# op maandag gezegd
2026-11-30 > 2026-12-04: vrijdag · deze week vrijdag · vr 4-12 · over vier dagen · eind van de week
2026-11-30 > 2026-12-04: vrijdag de 4e
2026-11-30 > 2026-12-11: volgende week vrijdag · vrijdag over een week · volgende vrijdag
2026-11-30 > 2026-12-11: vrijdag 11 december
2026-11-30 > 2026-12-07: volgende week · over een week · maandag 7 december
"""

ONZEKER = """
# niets van een dag
snel · ? · zo snel mogelijk · als het kan · dat doen we zo. · nu · straks · binnenkort
# alleen een tijd
om 10 uur · 10.30 uur · in de ochtend · in de morgen · 's middags · na de les · in de pauze
# zo en ma als gewoon woord
zo na de les · zo 10 uur · na de les zo · ma belt · zo nog · zo meteen · met ma
# een vraag
vrijdag? · 27 november? · vrijdag of zo · vrijdag (?)
# een twijfel
misschien vrijdag · liefst vrijdag · ergens vrijdag · ongeveer 27 november · rond vrijdag
# ongeveer zoveel tijd
over een week of drie · over een dag of tien · over een maand of 2 · over een paar weken · over 2-3 weken
over twee à drie weken · over enkele dagen · na een paar dagen
# een vage tijd
begin januari · eind januari · half december · in december · volgende maand · dit schooljaar · deze week
komende week · begin volgende week · uiterlijk volgende week · in het weekend · volgende week na de les
eind van het jaar · tegen vrijdag · de week van 27 november
# komende week, als er twee dagen kunnen
komende week vrijdag · vrijdag komende week · aankomende week vr
# een weekdag over een week, op die dag zelf
dinsdag over een week · over twee weken dinsdag
# wat terugkomt
elke vrijdag · iedere vrijdag · wekelijks op vrijdag · steeds op vrijdag · vrijdags · om de week op vrijdag
om de twee weken vrijdag · alle vrijdagen · op vrijdagen · 's vrijdags
# niet die dag
niet op vrijdag · niet vrijdag · behalve vrijdag · tenzij vrijdag · vrijdag niet · geen vrijdag
# na of bij die dag
na vrijdag · na 27 november · de vrijdag erna · vrijdag erop · de dag voor vrijdag
# wat voorbij is
vrijdag j.l. · vrijdag jl. · afgelopen vrijdag · gisteren · eergisteren · vorige vrijdag
vorige week vrijdag · sinds vrijdag · twee weken geleden · deze week maandag
# meer dagen
ma-vr · ma t/m vr · maandag of dinsdag · dinsdag en donderdag · ma/di · maandag, dinsdag
van maandag tot vrijdag · vrijdag tot 4 december · vanaf vrijdag t/m 4-12 · vrijdag - maandag
maandag en 7 december · wo + vr · maandag dinsdag · ma di do
# meer datums
2 & 9 december · 2 en 9 december · 3-4 december · 3 - 4 december · 27-11 of 28-11 · 27/11, 4/12
# een dag die niet klopt
vrijdag 28 november · vrijdag 26 · morgen vrijdag · vandaag, 25 november · vr 26-11
volgende vrijdag 27 november · 27 november (donderdag) · vrijdag 27 november 2025
# een dag die niet bestaat
31-2 · 31-02-2026 · 30 februari · 0-11 · 27-13 · 2026-13-01 · 29 februari 2027 · de 32e · vrijdag 45
0 november · 5e vrijdag van december 2026 · 99-99 · 29-2-2026
# een jaar dat niemand bedoelt
27-11-126 · 27 november 1066 · 1-1-1899 · 27 november 2026-2027
# een dagnummer van vandaag
de 24e · 24e · dinsdag 24 · uiterlijk de 24e
# een weekdag met een getal dat ook een tijd kan zijn
vrijdag 11 · vr 18 · maandag 14
# een getal in woorden, half
vier en vijf december · vrijdag vijf december · vrijdag de eerste keer
# kort, en iets anders
elke wk di · per wk · wk · vlg. keer
# een los getal
27 · 3 · 27 11 · vrijdag 9 · vrijdag 27 28 · november · 2026
# een tijd die ook een datum kan zijn
vrijdag 4.12 · 24.11 · 's middags 3-12
# een leeftijd of een aantal
10-12 jaar · 3-4 keer · bij 4-5 mensen · 8-10 leerlingen · 2-1 gesprek · 5/6 van ons
# een deel
1/2 dag per week · 3/4 uur · vrijdag 1/2 dag · 1/3 van de tijd
# een klas
havo 4/5 · groep 3/4 · klas 2-3 · leerjaar 1/2 · lokaal 10-12 · les 3-4 · de 4/5
# een bladzijde
blz 10-12 · blz. 10-12 · bladzijde 3/4 · hoofdstuk 1-2 · vraag 3-4
# een nummer
tel. 06-12 34 · 06-12 34 56 78 · 06-12345678 · 1-2-3 · artikel 9-12 · v1.2.26
# een week met een nummer
week 50 · vrijdag in week 50 · week 50 vrijdag · vrijdag wk 50 · wk 50
# iets van school
vrijdag na de toetsweek · na de kerstvakantie · vrijdag na de kerstvakantie · na de toets
vrijdag (na de toetsweek) · volgende rapport · de eerste schooldag · eerste maandag na de vakantie
# een voorwaarde
vrijdag als het kan · vrijdag mits vader er is · als het vrijdag lukt · 27 november onder voorbehoud
# een woord meer
vrijdag bellen · bij vader op vrijdag · 27 november gesprek · vrijdagploeg · casual friday
# een woord dat erop lijkt
dinsdagen · 27-november-maand · meimaand · 3 maartje · 27 novembers · zondagskind
# een ander schrift of een andere taal
٢٧-١١ · friday · november 27 · 27th november
# een open plek
vrijdag … · ... · op · uiterlijk · over · voor de · de · voor · vrijdag uiterlijk · tot
vrijdag op · vrijdag de
"""
