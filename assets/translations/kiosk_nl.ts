<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Every rep in range. You lowered quicker than asked: {1} s, not {2} s.</source>
        <translation>Alle herhalingen binnen bereik. Je zakte sneller dan gevraagd: {1} s in plaats van {2} s.</translation>
    </message>
    <message>
        <source>Every rep in range. You lowered slower than asked: {1} s, not {2} s.</source>
        <translation>Alle herhalingen binnen bereik. Je zakte langzamer dan gevraagd: {1} s in plaats van {2} s.</translation>
    </message>
    <message>
        <source>Every rep in range, lowered in {1} s on average.</source>
        <translation>Alle herhalingen binnen bereik, gemiddeld in {1} s gezakt.</translation>
    </message>
    <message>
        <source>Rep {1} went too deep. Turn a little earlier.</source>
        <translation>Herhaling {1} ging te diep. Keer iets eerder om.</translation>
    </message>
    <message>
        <source>{1} of {2} reps went too deep. Turn a little earlier.</source>
        <translation>{1} van {2} herhalingen gingen te diep. Keer iets eerder om.</translation>
    </message>
    <message>
        <source>Rep {1} ended with nearly locked knees. Keep a slight bend at the top.</source>
        <translation>Herhaling {1} eindigde met bijna gestrekte knieën. Houd boven een kleine buiging.</translation>
    </message>
    <message>
        <source>{1} of {2} reps ended with nearly locked knees. Keep a slight bend at the top.</source>
        <translation>{1} van {2} herhalingen eindigden met bijna gestrekte knieën. Houd boven een kleine buiging.</translation>
    </message>
    <message>
        <source>Rep {1} stopped short. Lower until you feel the stretch, not further.</source>
        <translation>Herhaling {1} was te kort. Zak tot je de rek voelt, niet verder.</translation>
    </message>
    <message>
        <source>{1} of {2} reps stopped short. Lower until you feel the stretch, not further.</source>
        <translation>{1} van {2} herhalingen waren te kort. Zak tot je de rek voelt, niet verder.</translation>
    </message>
    <message>
        <source>Rep {1} came down too fast. Take your time on the way down.</source>
        <translation>Herhaling {1} ging te snel omlaag. Neem de tijd bij het zakken.</translation>
    </message>
    <message>
        <source>{1} of {2} reps came down too fast. Take your time on the way down.</source>
        <translation>{1} van {2} herhalingen gingen te snel omlaag. Neem de tijd bij het zakken.</translation>
    </message>
    <message>
        <source>No repetition was seen in this set.</source>
        <translation>In deze set was geen herhaling te zien.</translation>
    </message>
    <message>
        <source>Range was not judged: the limits of this machine are not known or the signal is too coarse.</source>
        <translation>Het bereik is niet beoordeeld: de grenzen van dit toestel zijn onbekend of het signaal is te grof.</translation>
    </message>
    <message>
        <source>The signal was lost in this set: repetitions may be missing.</source>
        <translation>Het signaal viel weg in deze set: hij is onvolledig bewaard, er kunnen herhalingen ontbreken.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Leg press</source>
        <translation>Legpress</translation>
    </message>
    <message>
        <source>Safe depth, steady tempo, every rep counted.</source>
        <translation>Veilige diepte, rustig tempo, elke herhaling geteld.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Tik om te starten</translation>
    </message>
    <message>
        <source>First time?</source>
        <translation>Eerste keer?</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>nearly straight</source>
        <translation>bijna gestrekt</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>te diep</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Front</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Achter</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>DEMO · simulated sled</source>
        <translation>DEMO · nagebootste slede</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Still there?</source>
        <translation>Nog daar?</translation>
    </message>
    <message>
        <source>Otherwise this session ends.</source>
        <translation>Anders stopt deze sessie.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ik ben er nog</translation>
    </message>
</context>
<context>
    <name>Feet</name>
    <message>
        <source>Where do you want to feel it?</source>
        <translation>Waar wil je het voelen?</translation>
    </message>
    <message>
        <source>Touch to move your feet</source>
        <translation>Tik om je voeten te verplaatsen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stand like this</source>
        <translation>Zo staan</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Rest {time}</source>
        <translation>Rust {time}</translation>
    </message>
    <message>
        <source>What do you train for?</source>
        <translation>Waarvoor train je?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kracht</translation>
    </message>
    <message>
        <source>sets × reps</source>
        <translation>sets × herh.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Spieren</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Uithouding</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>Choose sets, reps, tempo and rest</source>
        <translation>Kies sets, herhalingen, tempo en rust</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Seat</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Set the seat</source>
        <translation>Stel de zitting in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rug</translation>
    </message>
    <message>
        <source>Rest your back</source>
        <translation>Rug tegen het kussen</translation>
    </message>
    <message>
        <source>Hips low in the seat</source>
        <translation>Heupen laag in de zitting</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Voeten</translation>
    </message>
    <message>
        <source>Place your feet</source>
        <translation>Plaats je voeten</translation>
    </message>
    <message>
        <source>Toes point slightly out</source>
        <translation>Tenen wijzen iets naar buiten</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Grepen</translation>
    </message>
    <message>
        <source>Hold the handles</source>
        <translation>Houd de grepen vast</translation>
    </message>
    <message>
        <source>Knee trouble</source>
        <translation>Knieklachten</translation>
    </message>
    <message>
        <source>Have your knee checked before you press.</source>
        <translation>Laat je knie nakijken voor je traint.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first</source>
        <translation>Vraag eerst een arts of fysiotherapeut</translation>
    </message>
    <message>
        <source>Checked already? Start with the empty sled</source>
        <translation>Al nagekeken? Begin met de lege slede</translation>
    </message>
    <message>
        <source>Stop at once if a knee hurts</source>
        <translation>Stop direct als een knie pijn doet</translation>
    </message>
    <message>
        <source>Back trouble</source>
        <translation>Rugklachten</translation>
    </message>
    <message>
        <source>Pain now? Not today. Ask staff or a physiotherapist.</source>
        <translation>Nu pijn? Vandaag niet. Vraag personeel of een fysiotherapeut.</translation>
    </message>
    <message>
        <source>No pain now: keep your lower back on the pad</source>
        <translation>Nu geen pijn: houd je onderrug op het kussen</translation>
    </message>
    <message>
        <source>Stay shallow and light</source>
        <translation>Blijf ondiep en licht</translation>
    </message>
    <message>
        <source>Stop at once if your back hurts</source>
        <translation>Stop direct als je rug pijn doet</translation>
    </message>
    <message>
        <source>In rehabilitation</source>
        <translation>In revalidatie</translation>
    </message>
    <message>
        <source>Train here only as your physiotherapist told you.</source>
        <translation>Train hier alleen zoals je fysiotherapeut zei.</translation>
    </message>
    <message>
        <source>Tell staff before you start</source>
        <translation>Meld het personeel voor je begint</translation>
    </message>
    <message>
        <source>Keep to the range you were given</source>
        <translation>Blijf binnen je afgesproken bereik</translation>
    </message>
    <message>
        <source>Slow and light: 4-1-2-1</source>
        <translation>Langzaam en licht: 4-1-2-1</translation>
    </message>
    <message>
        <source>Front of thighs</source>
        <translation>Voorkant dijen</translation>
    </message>
    <message>
        <source>Glutes and hamstrings</source>
        <translation>Billen en hamstrings</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation>Binnenkant dij</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Buitenkant dij</translation>
    </message>
    <message>
        <source>Feet high</source>
        <translation>Voeten hoog</translation>
    </message>
    <message>
        <source>Near the top edge: more glutes and hamstrings, as the hips bend more.</source>
        <translation>Dicht bij de bovenrand: meer billen en hamstrings, de heupen buigen meer.</translation>
    </message>
    <message>
        <source>Feet in the middle</source>
        <translation>Voeten in het midden</translation>
    </message>
    <message>
        <source>All leg muscles share the work. Start here.</source>
        <translation>Alle beenspieren delen het werk. Begin hier.</translation>
    </message>
    <message>
        <source>Feet low</source>
        <translation>Voeten laag</translation>
    </message>
    <message>
        <source>Far from the top edge: more front of thighs, as the knees bend more.</source>
        <translation>Ver van de bovenrand: meer voorkant bovenbeen, de knieën buigen meer.</translation>
    </message>
    <message>
        <source>Feet wide</source>
        <translation>Voeten wijd</translation>
    </message>
    <message>
        <source>Said to work the inner thighs more. High and wide: more hamstrings.</source>
        <translation>Zou de binnenkant van de dijen meer trainen. Hoog en wijd: meer hamstrings.</translation>
    </message>
    <message>
        <source>Hip to shoulder width</source>
        <translation>Heup- tot schouderbreedte</translation>
    </message>
    <message>
        <source>Comfortable for most people.</source>
        <translation>Voor de meesten prettig.</translation>
    </message>
    <message>
        <source>Feet close</source>
        <translation>Voeten dicht bijeen</translation>
    </message>
    <message>
        <source>Said to work the outer thighs more.</source>
        <translation>Zou de buitenkant van de dijen meer trainen.</translation>
    </message>
    <message>
        <source>Toes straight</source>
        <translation>Tenen recht</translation>
    </message>
    <message>
        <source>No difference to toes out. Choose what feels good.</source>
        <translation>Geen verschil met tenen naar buiten. Kies wat prettig voelt.</translation>
    </message>
    <message>
        <source>Toes slightly out</source>
        <translation>Tenen iets naar buiten</translation>
    </message>
    <message>
        <source>Easy on the knees. They follow the toes.</source>
        <translation>Prettig voor de knieën. Ze volgen de tenen.</translation>
    </message>
    <message>
        <source>Toes far out</source>
        <translation>Tenen ver naar buiten</translation>
    </message>
    <message>
        <source>Knees follow the toes out. No difference found in the muscles.</source>
        <translation>De knieën volgen de tenen. Geen verschil in de spieren gevonden.</translation>
    </message>
    <message>
        <source>Well shown</source>
        <translation>Goed aangetoond</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <translation>Studies zijn het oneens</translation>
    </message>
    <message>
        <source>Feel both whole feet on the plate, heels heavy.</source>
        <translation>Voel beide hele voeten op de plaat, hielen zwaar.</translation>
    </message>
    <message>
        <source>Count to four on the way down.</source>
        <translation>Tel tot vier op weg naar beneden.</translation>
    </message>
    <message>
        <source>Feel your lower back on the pad.</source>
        <translation>Voel je onderrug op het kussen.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>De knieën volgen je tenen.</translation>
    </message>
    <message>
        <source>Breathe in going down, out going up.</source>
        <translation>Omlaag inademen, omhoog uitademen.</translation>
    </message>
    <message>
        <source>Stop with a slight bend at the top.</source>
        <translation>Stop boven met een kleine buiging.</translation>
    </message>
    <message>
        <source>Feel the front of your thighs and your glutes work.</source>
        <translation>Voel de voorkant van je dijen en je billen werken.</translation>
    </message>
    <message>
        <source>Turn softly at the bottom.</source>
        <translation>Keer onderin zacht om.</translation>
    </message>
    <message>
        <source>That rep was in range.</source>
        <translation>Die herhaling was binnen bereik.</translation>
    </message>
    <message>
        <source>You lowered slowly.</source>
        <translation>Je zakte langzaam.</translation>
    </message>
    <message>
        <source>Go a little deeper next time.</source>
        <translation>Volgende keer iets dieper.</translation>
    </message>
    <message>
        <source>Turn a little earlier next time.</source>
        <translation>Keer volgende keer iets eerder om.</translation>
    </message>
    <message>
        <source>Keep a slight bend next time.</source>
        <translation>Houd volgende keer een kleine buiging.</translation>
    </message>
    <message>
        <source>Lower more slowly next time.</source>
        <translation>Zak volgende keer langzamer.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <translation>Vastus lateralis</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <translation>Vastus medialis</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <translation>Vastus intermedius</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <translation>Biceps femoris</translation>
    </message>
    <message>
        <source>Semitendinosus</source>
        <translation>Semitendinosus</translation>
    </message>
    <message>
        <source>Semimembranosus</source>
        <translation>Semimembranosus</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation>Adductoren</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <translation>Gastrocnemius</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Billen</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Hamstrings</translation>
    </message>
    <message>
        <source>Inner thighs</source>
        <translation>Binnenkant dijen</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Kuiten</translation>
    </message>
    <message>
        <source>Close the lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Turn both grips inwards if you can reach them.</source>
        <translation>Draai beide grepen naar binnen als je erbij kunt.</translation>
    </message>
    <message>
        <source>Push the lever of the lock if you can reach it.</source>
        <translation>Duw de hendel van het slot als je erbij kunt.</translation>
    </message>
    <message>
        <source>Let it down</source>
        <translation>Laat zakken</translation>
    </message>
    <message>
        <source>Lower the weight slowly onto its rest.</source>
        <translation>Laat het gewicht langzaam op de steun zakken.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Roep hulp</translation>
    </message>
    <message>
        <source>Shout. Staff or anyone near can lift with you.</source>
        <translation>Roep. Personeel of anderen kunnen meetillen.</translation>
    </message>
    <message>
        <source>Push your knees</source>
        <translation>Duw je knieën</translation>
    </message>
    <message>
        <source>Hands on your thighs, just above the knees, and push.</source>
        <translation>Handen op je dijen, net boven de knieën, en duw.</translation>
    </message>
    <message>
        <source>Let it sink</source>
        <translation>Laat het zakken</translation>
    </message>
    <message>
        <source>Never drop it. Lower it slowly and keep your back flat.</source>
        <translation>Nooit laten vallen. Zak langzaam, houd je rug vlak.</translation>
    </message>
    <message>
        <source>Slowly down: the checked lowest stop will catch the sled.</source>
        <translation>Langzaam omlaag: de gecontroleerde stop vangt de slede.</translation>
    </message>
    <message>
        <source>Move the seat until your knees bend to about 90 degrees.</source>
        <translation>Verstel de zitting tot je knieën tot ongeveer 90 graden buigen.</translation>
    </message>
    <message>
        <source>Near enough to keep your back flat</source>
        <translation>Dichtbij genoeg om je rug vlak te houden</translation>
    </message>
    <message>
        <source>Hips deep in the seat</source>
        <translation>Heupen diep in de zitting</translation>
    </message>
    <message>
        <source>Lock the seat in place</source>
        <translation>Zet de zitting vast</translation>
    </message>
    <message>
        <source>Too far away: your lower back rounds</source>
        <translation>Te ver weg: je onderrug wordt bol</translation>
    </message>
    <message>
        <source>Too close: your thighs press your belly</source>
        <translation>Te dichtbij: je dijen drukken op je buik</translation>
    </message>
    <message>
        <source>Back flat, knees at 90 degrees</source>
        <translation>Rug vlak, knieën op 90 graden</translation>
    </message>
    <message>
        <source>Too far: the back rounds</source>
        <translation>Te ver: de rug wordt bol</translation>
    </message>
    <message>
        <source>Too close: thighs on the belly</source>
        <translation>Te dichtbij: dijen op de buik</translation>
    </message>
    <message>
        <source>Lie down</source>
        <translation>Ga liggen</translation>
    </message>
    <message>
        <source>Lie with your hips right under the middle of the platform.</source>
        <translation>Lig met je heupen recht onder het midden van de plaat.</translation>
    </message>
    <message>
        <source>Hips under the platform</source>
        <translation>Heupen onder de plaat</translation>
    </message>
    <message>
        <source>Head on the pad</source>
        <translation>Hoofd op het kussen</translation>
    </message>
    <message>
        <source>Rest your whole back on the pad and keep it there.</source>
        <translation>Leg je hele rug tegen het kussen en houd hem daar.</translation>
    </message>
    <message>
        <source>Lower back on the pad, not round, not arched</source>
        <translation>Onderrug op het kussen, niet bol, niet hol</translation>
    </message>
    <message>
        <source>Belly firm, head on the pad</source>
        <translation>Buik stevig, hoofd op het kussen</translation>
    </message>
    <message>
        <source>Lower back rounds</source>
        <translation>Onderrug wordt bol</translation>
    </message>
    <message>
        <source>Hips lift off the seat</source>
        <translation>Heupen komen los van de zitting</translation>
    </message>
    <message>
        <source>Whole back on the pad</source>
        <translation>Hele rug op het kussen</translation>
    </message>
    <message>
        <source>Put both whole feet on the middle of the plate.</source>
        <translation>Zet beide hele voeten op het midden van de plaat.</translation>
    </message>
    <message>
        <source>Hip to shoulder width apart</source>
        <translation>Heup- tot schouderbreedte uit elkaar</translation>
    </message>
    <message>
        <source>Knees follow the toes, the gap stays the same</source>
        <translation>Knieën volgen de tenen, de afstand blijft gelijk</translation>
    </message>
    <message>
        <source>Heels lift off the plate</source>
        <translation>Hielen komen van de plaat</translation>
    </message>
    <message>
        <source>Knees fall in</source>
        <translation>Knieën vallen naar binnen</translation>
    </message>
    <message>
        <source>Middle, hip to shoulder width</source>
        <translation>Midden, heup- tot schouderbreedte</translation>
    </message>
    <message>
        <source>Heels lift</source>
        <translation>Hielen komen los</translation>
    </message>
    <message>
        <source>Put both whole feet a little above the middle of the plate.</source>
        <translation>Zet beide hele voeten iets boven het midden van de plaat.</translation>
    </message>
    <message>
        <source>Hip to shoulder width apart, toes slightly out</source>
        <translation>Heup- tot schouderbreedte, tenen iets naar buiten</translation>
    </message>
    <message>
        <source>Heels not flat? Shoes with a raised heel help</source>
        <translation>Hielen niet plat? Schoenen met hak helpen</translation>
    </message>
    <message>
        <source>Hold both handles and pull your hips down into the seat.</source>
        <translation>Houd beide grepen vast en trek je heupen in de zitting.</translation>
    </message>
    <message>
        <source>Hold on for the whole set</source>
        <translation>Houd de hele set vast</translation>
    </message>
    <message>
        <source>Keep pulling your hips down</source>
        <translation>Blijf je heupen omlaag trekken</translation>
    </message>
    <message>
        <source>Keep your shoulders loose</source>
        <translation>Houd je schouders los</translation>
    </message>
    <message>
        <source>Hands on your knees or on the sled</source>
        <translation>Handen op je knieën of aan de slede</translation>
    </message>
    <message>
        <source>Hold on and pull yourself down</source>
        <translation>Houd vast en trek jezelf omlaag</translation>
    </message>
    <message>
        <source>Hands on the knees</source>
        <translation>Handen op de knieën</translation>
    </message>
    <message>
        <source>Hold the seat</source>
        <translation>Houd de zitting vast</translation>
    </message>
    <message>
        <source>Hold the seat beside your hips and pull yourself down.</source>
        <translation>Houd de zitting naast je heupen vast en trek je omlaag.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Know your range</source>
        <translation>Ken je bereik</translation>
    </message>
    <message>
        <source>Bend to about 90 degrees. Push until your knees are almost straight.</source>
        <translation>Buig tot ongeveer 90 graden. Duw tot je knieën bijna gestrekt zijn.</translation>
    </message>
    <message>
        <source>Turn before your hips tuck under</source>
        <translation>Keer om voor je heupen kantelen</translation>
    </message>
    <message>
        <source>Breathe in going down, out going up</source>
        <translation>Omlaag inademen, omhoog uitademen</translation>
    </message>
    <message>
        <source>Knees locked straight</source>
        <translation>Knieën op slot</translation>
    </message>
    <message>
        <source>Push a little, breathe out, and turn both grips outwards.</source>
        <translation>Duw iets, adem uit en draai beide grepen naar buiten.</translation>
    </message>
    <message>
        <source>Weight on both whole feet</source>
        <translation>Gewicht op beide hele voeten</translation>
    </message>
    <message>
        <source>1  Push a little and breathe out</source>
        <translation>1  Duw iets en adem uit</translation>
    </message>
    <message>
        <source>2  Turn both grips outwards</source>
        <translation>2  Draai beide grepen naar buiten</translation>
    </message>
    <message>
        <source>Push a little, breathe out, and pull the lever.</source>
        <translation>Duw iets, adem uit en trek aan de hendel.</translation>
    </message>
    <message>
        <source>2  Pull the lever of the lock</source>
        <translation>2  Trek aan de hendel van het slot</translation>
    </message>
    <message>
        <source>Start the sled</source>
        <translation>Start de slede</translation>
    </message>
    <message>
        <source>Push the weight off its rest and breathe out.</source>
        <translation>Duw het gewicht van de steun en adem uit.</translation>
    </message>
    <message>
        <source>Settle at a slight bend and wait</source>
        <translation>Blijf licht gebogen staan en wacht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Geen verschil</translation>
    </message>
    <message>
        <source>Front thighs</source>
        <translation>Voorkant dijen</translation>
    </message>
    <message>
        <source>Get stronger</source>
        <translation>Sterker worden</translation>
    </message>
    <message>
        <source>Heavy weight, few reps</source>
        <translation>Zwaar, weinig herhalingen</translation>
    </message>
    <message>
        <source>Build muscle</source>
        <translation>Spieren opbouwen</translation>
    </message>
    <message>
        <source>Medium weight, more reps</source>
        <translation>Middelzwaar, meer herhalingen</translation>
    </message>
    <message>
        <source>Last longer</source>
        <translation>Langer volhouden</translation>
    </message>
    <message>
        <source>Light weight, many reps</source>
        <translation>Licht, veel herhalingen</translation>
    </message>
    <message>
        <source>Learn the movement</source>
        <translation>Beweging leren</translation>
    </message>
    <message>
        <source>Empty platform, step by step</source>
        <translation>Lege slede, stap voor stap</translation>
    </message>
    <message>
        <source>Turn before hips tuck or thighs touch the belly</source>
        <translation>Keer voordat je bekken kantelt of je dijen je buik raken</translation>
    </message>
    <message>
        <source>Last rep done? Close the lock first</source>
        <translation>Klaar? Eerst de vergrendeling dicht</translation>
    </message>
    <message>
        <source>Opening it with one foot in the air</source>
        <translation>Openen met één voet in de lucht</translation>
    </message>
    <message>
        <source>After the last rep, set the weight down softly</source>
        <translation>Zet na de laatste herhaling het gewicht zacht neer</translation>
    </message>
    <message>
        <source>Starting with one foot in the air</source>
        <translation>Starten met een voet in de lucht</translation>
    </message>
    <message>
        <source>Push a little and breathe out</source>
        <translation>Duw iets en adem uit</translation>
    </message>
    <message>
        <source>My heels lift</source>
        <translation>Mijn hielen komen los</translation>
    </message>
    <message>
        <source>Your feet stand too low, you go too deep, or your calves are tight.</source>
        <translation>Je voeten staan te laag, je gaat te diep, of je kuiten zijn stijf.</translation>
    </message>
    <message>
        <source>Feet higher, knees still reaching 90 degrees</source>
        <translation>Voeten hoger, knieën halen nog 90 graden</translation>
    </message>
    <message>
        <source>Tense? Lower a little less deep</source>
        <translation>Gespannen? Zak iets minder diep</translation>
    </message>
    <message>
        <source>Shoes with a raised heel</source>
        <translation>Schoenen met verhoogde hak</translation>
    </message>
    <message>
        <source>After training: stretch calves and ankles</source>
        <translation>Na de training: kuiten en enkels rekken</translation>
    </message>
    <message>
        <source>Pushing with the toes only</source>
        <translation>Alleen met je tenen duwen</translation>
    </message>
    <message>
        <source>My back or hips lift</source>
        <translation>Mijn rug of heupen komen los</translation>
    </message>
    <message>
        <source>It is too heavy, you stand too low, or both. Your back is at risk.</source>
        <translation>Het is te zwaar, je staat te laag, of allebei. Je rug loopt gevaar.</translation>
    </message>
    <message>
        <source>Take some weight off</source>
        <translation>Haal gewicht eraf</translation>
    </message>
    <message>
        <source>Feet a little higher</source>
        <translation>Voeten iets hoger</translation>
    </message>
    <message>
        <source>Pull yourself down by the handles</source>
        <translation>Trek jezelf omlaag aan de grepen</translation>
    </message>
    <message>
        <source>Going on while your back lifts</source>
        <translation>Doorgaan terwijl je rug loskomt</translation>
    </message>
    <message>
        <source>My knees fall in</source>
        <translation>Mijn knieën vallen naar binnen</translation>
    </message>
    <message>
        <source>Knees that fall in get sore and can be injured.</source>
        <translation>Knieën die naar binnen vallen worden pijnlijk en kunnen geblesseerd raken.</translation>
    </message>
    <message>
        <source>Point your knees where your toes point</source>
        <translation>Wijs je knieën waar je tenen wijzen</translation>
    </message>
    <message>
        <source>Keep the gap between your knees the same</source>
        <translation>Houd de afstand tussen je knieën gelijk</translation>
    </message>
    <message>
        <source>Knees touching as you push</source>
        <translation>Knieën die elkaar raken bij het duwen</translation>
    </message>
    <message>
        <source>It is too heavy</source>
        <translation>Het is te zwaar</translation>
    </message>
    <message>
        <source>Rack it. One rep less is better than a bad one.</source>
        <translation>Haak in. Een herhaling minder is beter dan een slechte.</translation>
    </message>
    <message>
        <source>Close the lock, then take some weight off</source>
        <translation>Vergrendel, haal dan gewicht eraf</translation>
    </message>
    <message>
        <source>Hard to control? Push in one second, not two</source>
        <translation>Lastig te beheersen? Duw in een seconde, niet in twee</translation>
    </message>
    <message>
        <source>Add weight in small steps</source>
        <translation>Verhoog het gewicht in kleine stappen</translation>
    </message>
    <message>
        <source>Helping with your back or hips</source>
        <translation>Meehelpen met rug of heupen</translation>
    </message>
    <message>
        <source>Holding your breath</source>
        <translation>Je adem inhouden</translation>
    </message>
    <message>
        <source>I go too deep</source>
        <translation>Ik ga te diep</translation>
    </message>
    <message>
        <source>When your lower back comes off the pad, you are too deep.</source>
        <translation>Als je onderrug loskomt van het kussen, ben je te diep.</translation>
    </message>
    <message>
        <source>Turn at about 90 degrees in the knee</source>
        <translation>Keer om bij ongeveer 90 graden in de knie</translation>
    </message>
    <message>
        <source>Turn before your thighs touch your belly</source>
        <translation>Keer om voor je dijen je buik raken</translation>
    </message>
    <message>
        <source>Bouncing out of the bottom</source>
        <translation>Onderin terugveren</translation>
    </message>
    <message>
        <source>It drops too fast</source>
        <translation>Hij zakt te snel</translation>
    </message>
    <message>
        <source>The way down is half of the work.</source>
        <translation>De weg omlaag is het halve werk.</translation>
    </message>
    <message>
        <source>Take two seconds or more to lower</source>
        <translation>Zak in twee seconden of meer</translation>
    </message>
    <message>
        <source>Follow the line on the screen</source>
        <translation>Volg de lijn op het scherm</translation>
    </message>
    <message>
        <source>Take some weight off if you cannot slow it</source>
        <translation>Haal gewicht eraf als remmen niet lukt</translation>
    </message>
    <message>
        <source>Letting the sled fall and catching it</source>
        <translation>De slede laten vallen en opvangen</translation>
    </message>
    <message>
        <source>My knees lock</source>
        <translation>Mijn knieën gaan op slot</translation>
    </message>
    <message>
        <source>With locked knees the weight rests on the joints, not on the muscles.</source>
        <translation>Met knieën op slot rust het gewicht op de gewrichten, niet op de spieren.</translation>
    </message>
    <message>
        <source>Stop with a slight bend left</source>
        <translation>Stop met een kleine buiging over</translation>
    </message>
    <message>
        <source>Slow down over the last few centimetres</source>
        <translation>Vertraag op de laatste centimeters</translation>
    </message>
    <message>
        <source>Squeeze thighs and glutes instead</source>
        <translation>Span in plaats daarvan dijen en billen aan</translation>
    </message>
    <message>
        <source>Snapping the knees straight</source>
        <translation>De knieën strak doorstrekken</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>Wat het traint</translation>
    </message>
    <message>
        <source>Many leg muscles at once, and strength for the whole leg.</source>
        <translation>Veel beenspieren tegelijk en kracht voor het hele been.</translation>
    </message>
    <message>
        <source>Front of the thighs: straighten the knees, the main work</source>
        <translation>Voorkant bovenbeen: strekt de knie, het meeste werk</translation>
    </message>
    <message>
        <source>Glutes: open the hips, most when you are deep</source>
        <translation>Billen: strekken de heup, vooral diep</translation>
    </message>
    <message>
        <source>Hamstrings: help to open the hips</source>
        <translation>Hamstrings: helpen de heup te strekken</translation>
    </message>
    <message>
        <source>Inner thighs: keep the legs steady</source>
        <translation>Binnenkant dijen: houdt de benen stabiel</translation>
    </message>
    <message>
        <source>Calves: steady the ankle, help at the end of the push</source>
        <translation>Kuiten: houden de enkel stabiel, helpen aan het eind</translation>
    </message>
    <message>
        <source>Who it suits</source>
        <translation>Voor wie het past</translation>
    </message>
    <message>
        <source>Heavy leg work without a weight on your spine. Nothing to balance.</source>
        <translation>Zwaar beenwerk zonder last op je rug. Niets te balanceren.</translation>
    </message>
    <message>
        <source>As main leg exercise, or instead of squats</source>
        <translation>Als hoofdoefening voor benen, of in plaats van squats</translation>
    </message>
    <message>
        <source>To get stronger, for bigger legs, or as a warm-up</source>
        <translation>Voor kracht, grotere benen of als warming-up</translation>
    </message>
    <message>
        <source>To learn how a squat feels</source>
        <translation>Om te leren hoe een squat voelt</translation>
    </message>
    <message>
        <source>After a back injury: only with your physiotherapist</source>
        <translation>Na een rugblessure: alleen met je fysiotherapeut</translation>
    </message>
    <message>
        <source>Knee trouble: have it checked first</source>
        <translation>Knieklachten: laat ze eerst nakijken</translation>
    </message>
    <message>
        <source>Back pain now: ask staff or a physiotherapist</source>
        <translation>Nu rugpijn: vraag personeel of een fysiotherapeut</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>Zo adem je</translation>
    </message>
    <message>
        <source>In as you lower, slowly out as you push.</source>
        <translation>In bij het zakken, langzaam uit bij het duwen.</translation>
    </message>
    <message>
        <source>Breathe out as you open the lock</source>
        <translation>Adem uit als je ontgrendelt</translation>
    </message>
    <message>
        <source>Keep breathing while you hold</source>
        <translation>Blijf ademen tijdens het houden</translation>
    </message>
    <message>
        <source>Holding your breath and pressing</source>
        <translation>Je adem inhouden en persen</translation>
    </message>
    <message>
        <source>Why we say it so</source>
        <translation>Waarom wij het zo zeggen</translation>
    </message>
    <message>
        <source>Books disagree. This is what we made of it.</source>
        <translation>Boeken zijn het oneens. Dit maakten wij ervan.</translation>
    </message>
    <message>
        <source>Heels or whole foot? Whole foot, heels heavy</source>
        <translation>Hielen of hele voet? Hele voet, hielen zwaar</translation>
    </message>
    <message>
        <source>How deep? The first limit you meet counts</source>
        <translation>Hoe diep? De eerste grens telt</translation>
    </message>
    <message>
        <source>Straight knees? Never, heavy or light</source>
        <translation>Gestrekte knieën? Nooit, zwaar of licht</translation>
    </message>
    <message>
        <source>Toes? Slightly out, but it changes little</source>
        <translation>Tenen? Iets naar buiten, maar het scheelt weinig</translation>
    </message>
    <message>
        <source>The four numbers</source>
        <translation>De vier getallen</translation>
    </message>
    <message>
        <source>2-1-1-1: lower for two seconds, hold one, push one, hold one.</source>
        <translation>2-1-1-1: twee seconden zakken, een houden, een duwen, een houden.</translation>
    </message>
    <message>
        <source>Light weight: push in two seconds, 2-1-2-1</source>
        <translation>Licht gewicht: duw in twee seconden, 2-1-2-1</translation>
    </message>
    <message>
        <source>Hard to control: back to one second</source>
        <translation>Lastig te beheersen: terug naar een seconde</translation>
    </message>
    <message>
        <source>Never push slower than you lower</source>
        <translation>Duw nooit langzamer dan je zakt</translation>
    </message>
    <message>
        <source>Think of the muscle that works</source>
        <translation>Denk aan de spier die werkt</translation>
    </message>
    <message>
        <source>Rushing the way down</source>
        <translation>Te snel omlaag</translation>
    </message>
    <message>
        <source>Begin light</source>
        <translation>Begin licht</translation>
    </message>
    <message>
        <source>Use the empty platform first. Get to know the movement.</source>
        <translation>Gebruik eerst de lege slede. Leer de beweging kennen.</translation>
    </message>
    <message>
        <source>Add weight slowly as you grow stronger</source>
        <translation>Meer gewicht pas als je sterker wordt</translation>
    </message>
    <message>
        <source>A few good sets on every leg day</source>
        <translation>Elke beendag een paar goede sets</translation>
    </message>
    <message>
        <source>Not sure? Ask a trainer</source>
        <translation>Niet zeker? Vraag een trainer</translation>
    </message>
    <message>
        <source>Your safety comes before any number</source>
        <translation>Je veiligheid gaat voor elk getal</translation>
    </message>
    <message>
        <source>Loosen up</source>
        <translation>Maak je los</translation>
    </message>
    <message>
        <source>Gently, never into pain.</source>
        <translation>Zacht, nooit tot pijn.</translation>
    </message>
    <message>
        <source>Between sets: loosen hips and calves lightly</source>
        <translation>Tussen sets: heupen en kuiten licht losmaken</translation>
    </message>
    <message>
        <source>Supple calves keep your heels down</source>
        <translation>Soepele kuiten houden je hielen laag</translation>
    </message>
    <message>
        <source>Bouncing in the stretch</source>
        <translation>Veren in de rek</translation>
    </message>
    <message>
        <source>Your machine</source>
        <translation>Je toestel</translation>
    </message>
    <message>
        <source>You cannot fall, and you can stop at any time.</source>
        <translation>Je kunt niet vallen en altijd stoppen.</translation>
    </message>
    <message>
        <source>Here the sled runs up a slope of 45 degrees</source>
        <translation>Hier loopt de slede 45 graden omhoog</translation>
    </message>
    <message>
        <source>Other machines push flat or straight up</source>
        <translation>Andere toestellen duwen vlak of recht omhoog</translation>
    </message>
    <message>
        <source>Its stops protect you. This screen only coaches</source>
        <translation>De stops beschermen je. Dit scherm coacht alleen</translation>
    </message>
    <message>
        <source>Trusting a stop that nobody has checked</source>
        <translation>Vertrouwen op een stop die niemand controleerde</translation>
    </message>
    <message>
        <source>Here you push along the floor</source>
        <translation>Hier duw je langs de vloer</translation>
    </message>
    <message>
        <source>Other machines push up a slope or straight up</source>
        <translation>Andere toestellen duwen schuin of recht omhoog</translation>
    </message>
    <message>
        <source>Here you push straight up</source>
        <translation>Hier duw je recht omhoog</translation>
    </message>
    <message>
        <source>Other machines push flat or up a slope</source>
        <translation>Andere toestellen duwen vlak of schuin omhoog</translation>
    </message>
    <message>
        <source>A checked lowest stop catches the sled. You can stop at any time.</source>
        <translation>Een gecontroleerde laagste stop vangt de slede. Je kunt altijd stoppen.</translation>
    </message>
    <message>
        <source>Keep a slight bend at the top</source>
        <translation>Houd boven een kleine buiging</translation>
    </message>
    <message>
        <source>Dropping the sled</source>
        <translation>De slede laten vallen</translation>
    </message>
    <message>
        <source>Down to about 90 degrees</source>
        <translation>Omlaag tot ongeveer 90 graden</translation>
    </message>
    <message>
        <source>Too deep: the hips tuck</source>
        <translation>Te diep: heupen kantelen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Unlock the sled</source>
        <translation>Ontgrendel de slede</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Before you start</source>
        <translation>Voor je begint</translation>
    </message>
    <message>
        <source>Does one of these fit you today? Touch it.</source>
        <translation>Past vandaag iets hiervan bij jou? Tik erop.</translation>
    </message>
    <message>
        <source>Nothing you touch here is stored.</source>
        <translation>Niets hiervan wordt bewaard.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Vandaag niet</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>I understand, go on</source>
        <translation>Begrepen, verder</translation>
    </message>
    <message>
        <source>Feel well? Then on we go</source>
        <translation>Voel je je goed? Dan verder</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Something hurts</source>
        <translation>Het doet pijn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Oplossen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Keep holding</source>
        <translation>Blijf vasthouden</translation>
    </message>
</context>
<context>
    <name>Hurt</name>
    <message>
        <source>Stop and make it safe</source>
        <translation>Stop en maak het veilig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop pushing. Keep your breath calm.</source>
        <translation>Stop met duwen. Adem rustig.</translation>
    </message>
    <message>
        <source>Rack it</source>
        <translation>Inhaken</translation>
    </message>
    <message>
        <source>Push the sled up to its rack. Close the lock.</source>
        <translation>Duw de slede tot in het rek. Vergrendel.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Take your feet off the sled. Sit still.</source>
        <translation>Voeten van de slede. Blijf rustig zitten.</translation>
    </message>
    <message>
        <source>Tell staff</source>
        <translation>Meld het</translation>
    </message>
    <message>
        <source>Ask for help if you cannot rack it alone.</source>
        <translation>Vraag hulp als inhaken alleen niet lukt.</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Onderrug</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ergens anders</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>End workout</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>No training through knee pain. Have it checked first.</source>
        <translation>Train niet door kniepijn heen. Laat je knie eerst nakijken.</translation>
    </message>
    <message>
        <source>Rest for today. Ask a doctor or physiotherapist first.</source>
        <translation>Stop voor vandaag. Vraag eerst een arts of fysiotherapeut.</translation>
    </message>
    <message>
        <source>Chest pain, dizzy or numb? Call staff now, stay seated. Other pain: rest for today.</source>
        <translation>Pijn op de borst, duizelig, doof gevoel? Roep personeel, blijf zitten. Anders: stop voor vandaag.</translation>
    </message>
</context>
<context>
    <name>KeyBoard</name>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Nederlands</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>End set</source>
        <translation>Set stoppen</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Het doet pijn</translation>
    </message>
    <message>
        <source>KNEE, ABOUT</source>
        <translation>KNIE, CA.</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>van {target}</translation>
    </message>
    <message>
        <source>REPS</source>
        <translation>HERH.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Set {number}</translation>
    </message>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Set {number} van {total}</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>TE DIEP</translation>
    </message>
    <message>
        <source>Not calibrated: limits not watched</source>
        <translation>Niet gekalibreerd: geen grens wordt bewaakt</translation>
    </message>
    <message>
        <source>PUSH UP</source>
        <translation>DUW OMHOOG</translation>
    </message>
    <message>
        <source>You are too deep</source>
        <translation>Je bent te diep</translation>
    </message>
    <message>
        <source>Keep your lower back on the pad</source>
        <translation>Houd je onderrug tegen het kussen</translation>
    </message>
    <message>
        <source>BEND SLIGHTLY</source>
        <translation>LICHT BUIGEN</translation>
    </message>
    <message>
        <source>Knees almost locked</source>
        <translation>Je knieën zitten bijna op slot</translation>
    </message>
    <message>
        <source>Keep the load on your muscles</source>
        <translation>Houd de last op je spieren</translation>
    </message>
    <message>
        <source>SLOW DOWN</source>
        <translation>RUSTIGER</translation>
    </message>
    <message>
        <source>The sled is dropping</source>
        <translation>De slede valt</translation>
    </message>
    <message>
        <source>Brake it with your legs</source>
        <translation>Rem hem met je benen</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <translation>Blijf ademen</translation>
    </message>
    <message>
        <source>LOWER</source>
        <translation>ZAKKEN</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>NEARLY STRAIGHT</source>
        <translation>BIJNA GESTREKT</translation>
    </message>
    <message>
        <source>NEAR LIMIT</source>
        <translation>GRENS DICHTBIJ</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HOUDEN</translation>
    </message>
    <message>
        <source>PUSH</source>
        <translation>DUWEN</translation>
    </message>
    <message>
        <source>Lower at zero</source>
        <translation>Zak bij nul</translation>
    </message>
    <message>
        <source>Tempo only: nothing is counted</source>
        <translation>Alleen tempo: niets wordt geteld</translation>
    </message>
    <message>
        <source>GET READY</source>
        <translation>OPGELET</translation>
    </message>
    <message>
        <source>UNRACK</source>
        <translation>UITHAKEN</translation>
    </message>
    <message>
        <source>Push the sled up a little and turn the handles out. The set starts by itself.</source>
        <translation>Duw de slede iets omhoog en draai de handgrepen naar buiten. De set begint vanzelf.</translation>
    </message>
    <message>
        <source>Touch Start, then unrack. Follow the tempo; nothing is judged.</source>
        <translation>Tik op Start, haak dan uit. Volg het tempo; niets wordt beoordeeld.</translation>
    </message>
    <message>
        <source>Calibration expired: limits not watched</source>
        <translation>Kalibratie verlopen: grenzen niet bewaakt</translation>
    </message>
    <message>
        <source>Daily check failed: limits not watched</source>
        <translation>Dagcontrole mislukt: grenzen niet bewaakt</translation>
    </message>
    <message>
        <source>RACK</source>
        <translation>INHAKEN</translation>
    </message>
    <message>
        <source>Push up and turn the handles in. The set is done.</source>
        <translation>Duw omhoog en draai de handgrepen naar binnen. De set is klaar.</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUZE</translation>
    </message>
    <message>
        <source>Touch Resume when you are ready.</source>
        <translation>Tik op Verder als je klaar bent.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} kg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight on the sled</source>
        <translation>Gewicht op de slede</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Deze pagina kan niet worden getoond</translation>
    </message>
    <message>
        <source>Training goes on without it. Please tell staff.</source>
        <translation>De training gaat zonder verder. Meld het bij het personeel.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Voor het personeel</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{dose}, about {minutes} min</source>
        <translation>{dose}, ongeveer {minutes} min</translation>
    </message>
    <message>
        <source>Lower {seconds} s</source>
        <translation>{seconds} s zakken</translation>
    </message>
    <message>
        <source>hold {seconds} s</source>
        <translation>{seconds} s houden</translation>
    </message>
    <message>
        <source>push fast</source>
        <translation>snel duwen</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>as offered here</source>
        <translation>te kiezen</translation>
    </message>
    <message>
        <source>push {seconds} s</source>
        <translation>{seconds} s duwen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Herh.</translation>
    </message>
    <message>
        <source>in each set</source>
        <translation>per set</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>between sets</source>
        <translation>tussen sets</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Zakken</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>adem in</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>onderin</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Duwen</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>adem uit</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>bovenin</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>HOW MUCH</source>
        <translation>HOEVEEL</translation>
    </message>
    <message>
        <source>TEMPO OF ONE REP</source>
        <translation>TEMPO VAN EEN HERHALING</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>Find your range</source>
        <translation>Vind je bereik</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Use my range</source>
        <translation>Gebruik mijn bereik</translation>
    </message>
    <message>
        <source>As sure as it gets</source>
        <translation>Zo zeker als het wordt</translation>
    </message>
    <message>
        <source>That one was too fast to learn from.</source>
        <translation>Die was te snel om van te leren.</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>No sensor</source>
        <translation>Geen sensor</translation>
    </message>
    <message>
        <source>Your range cannot be found without it.</source>
        <translation>Zonder sensor is je bereik niet te vinden.</translation>
    </message>
    <message>
        <source>Once more, slowly</source>
        <translation>Nog eens, langzaam</translation>
    </message>
    <message>
        <source>Deepest: this machine</source>
        <translation>Diepst: dit toestel</translation>
    </message>
    <message>
        <source>Deepest: back stays flat</source>
        <translation>Diepst: rug blijft vlak</translation>
    </message>
    <message>
        <source>Deepest: knees at 90°</source>
        <translation>Diepst: knieën op 90°</translation>
    </message>
    <message>
        <source>Deepest: set by staff</source>
        <translation>Diepst: door personeel</translation>
    </message>
    <message>
        <source>about {angle}°</source>
        <translation>ongeveer {angle}°</translation>
    </message>
    <message>
        <source>{angle}° ± {sure}°</source>
        <translation>{angle}° ± {sure}°</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Eén is genoeg</translation>
    </message>
    <message>
        <source>One more is surer</source>
        <translation>Nog één is zekerder</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Take all weight off, then unlock</source>
        <translation>Alle gewicht eraf, dan ontgrendelen</translation>
    </message>
    <message>
        <source>Settle with a slight bend and stand still.</source>
        <translation>Blijf licht gebogen stilstaan.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Zak langzaam</translation>
    </message>
    <message>
        <source>Only as deep as your lower back stays flat.</source>
        <translation>Alleen zo diep als je onderrug vlak blijft.</translation>
    </message>
    <message>
        <source>Push slowly</source>
        <translation>Duw langzaam</translation>
    </message>
    <message>
        <source>Turn when your back would come off the pad.</source>
        <translation>Keer om voor je rug loskomt.</translation>
    </message>
    <message>
        <source>Legs gently straight, then stay</source>
        <translation>Benen zacht strekken, dan blijven</translation>
    </message>
    <message>
        <source>Stand still for a second. The sled is empty.</source>
        <translation>Sta een seconde stil. De slede is leeg.</translation>
    </message>
    <message>
        <source>Close the lock. Done</source>
        <translation>Vergrendel. Klaar</translation>
    </message>
    <message>
        <source>Your own limits are below.</source>
        <translation>Je eigen grenzen staan hieronder.</translation>
    </message>
    <message>
        <source>Top: slight bend</source>
        <translation>Boven: licht gebogen</translation>
    </message>
    <message>
        <source>YOUR LIMITS, ESTIMATED</source>
        <translation>JE GRENZEN, GESCHAT</translation>
    </message>
    <message>
        <source>Your height in cm</source>
        <translation>Je lengte in cm</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No sensor signal has been seen yet.</source>
        <translation>Er kwam nog geen signaal van de sensor.</translation>
    </message>
    <message>
        <source>The sensor sends values that are not numbers.</source>
        <translation>De sensor stuurt waarden die geen getallen zijn.</translation>
    </message>
    <message>
        <source>The position jumped; move the sled fully once to check.</source>
        <translation>De positie versprong; beweeg de slede ter controle een keer helemaal.</translation>
    </message>
    <message>
        <source>The position {1} mm lies outside the travel of {2} to {3} mm; calibrate again.</source>
        <translation>De positie {1} mm ligt buiten de slag van {2} tot {3} mm; kalibreer opnieuw.</translation>
    </message>
    <message>
        <source>{1} samples of the last second were lost.</source>
        <translation>{1} metingen van de laatste seconde gingen verloren.</translation>
    </message>
    <message>
        <source>The position jumps about; check cable and sensor.</source>
        <translation>De positie springt heen en weer; controleer kabel en sensor.</translation>
    </message>
    <message>
        <source>The signal is noisy ({1} mm): repetitions are counted, not judged.</source>
        <translation>Het signaal ruist ({1} mm): herhalingen worden geteld, niet beoordeeld.</translation>
    </message>
    <message>
        <source>Move the empty sled once from stop to stop: until then limits are not watched.</source>
        <translation>Beweeg de lege slede een keer van stop tot stop: tot dan wordt geen grens bewaakt.</translation>
    </message>
    <message>
        <source>The sensor has lost its zero: move the sled to its reference point, or call staff.</source>
        <translation>De sensor is zijn nulpunt kwijt: breng de slede naar het referentiepunt of roep personeel.</translation>
    </message>
    <message>
        <source>The sensor reports missed counts; its zero may be off.</source>
        <translation>De sensor meldt gemiste tellingen; het nulpunt kan verschoven zijn.</translation>
    </message>
    <message>
        <source>The sensor reports a weak signal; clean it.</source>
        <translation>De sensor meldt een zwak signaal; maak hem schoon.</translation>
    </message>
    <message>
        <source>The sled seems to move the wrong way: the sensor may count backwards. Call staff.</source>
        <translation>De slede lijkt de verkeerde kant op te gaan: de sensor telt mogelijk terug. Roep personeel.</translation>
    </message>
    <message>
        <source>The sled is further out than straight legs reach: sit back, or teach your range again.</source>
        <translation>De slede is verder dan gestrekte benen reiken: ga goed zitten of zoek je bereik opnieuw.</translation>
    </message>
    <message>
        <source>The sled hangs elsewhere in its rack than before: the sensor may have slipped. Call staff.</source>
        <translation>De slede hangt anders in het rek dan eerst: de sensor kan verschoven zijn. Roep personeel.</translation>
    </message>
    <message>
        <source>Both ends of your repetitions moved the same way: the sensor may have slipped.</source>
        <translation>Begin en eind van je herhalingen verschoven samen: de sensor kan verschoven zijn.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive: repetitions are counted, not judged.</source>
        <translation>Er komen maar {1} metingen per seconde aan: herhalingen worden geteld, niet beoordeeld.</translation>
    </message>
    <message>
        <source>The sensor was silent for {1} ms.</source>
        <translation>De sensor zweeg {1} ms.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive.</source>
        <translation>Er komen maar {1} metingen per seconde aan.</translation>
    </message>
    <message>
        <source>The sensor stands still although the sled was moving.</source>
        <translation>De sensor staat stil terwijl de slede bewoog.</translation>
    </message>
    <message>
        <source>The sensor sees no clear echo. Clean its window and its target, and keep sunlight off.</source>
        <translation>De sensor ziet geen duidelijke echo. Maak venster en doel schoon en houd zonlicht weg.</translation>
    </message>
    <message>
        <source>The sensor sends movements that are impossible. Check its type and its speed in the settings.</source>
        <translation>De sensor stuurt onmogelijke bewegingen. Controleer type en snelheid in de instellingen.</translation>
    </message>
    <message>
        <source>This sensor is coarse: it counts, but limits are not watched.</source>
        <translation>Deze sensor is grof: hij telt, maar grenzen worden niet bewaakt.</translation>
    </message>
    <message>
        <source>This sensor&apos;s line is unchecked: it counts, but limits are not watched.</source>
        <translation>De lijn van deze sensor is ongecontroleerd: hij telt, maar bewaakt geen grenzen.</translation>
    </message>
    <message>
        <source>The laser cannot measure (code {1}). Clean it and its target.</source>
        <translation>De laser kan niet meten (code {1}). Maak laser en doel schoon.</translation>
    </message>
    <message>
        <source>Looking for the sensor.</source>
        <translation>De sensor wordt gezocht.</translation>
    </message>
    <message>
        <source>The sensor is connected; its signal is being checked.</source>
        <translation>De sensor is verbonden; het signaal wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>The sensor is working.</source>
        <translation>De sensor werkt.</translation>
    </message>
    <message>
        <source>The sensor was unplugged. Plug it in again.</source>
        <translation>De sensor is losgekoppeld. Sluit hem weer aan.</translation>
    </message>
    <message>
        <source>The sensor is connected but sends nothing. Check its power and its cable.</source>
        <translation>De sensor is verbonden maar stuurt niets. Controleer stroom en kabel.</translation>
    </message>
    <message>
        <source>The sensor sends, but nothing readable. Check its type and its speed in the settings.</source>
        <translation>De sensor stuurt niets leesbaars. Controleer type en snelheid in de instellingen.</translation>
    </message>
    <message>
        <source>The sensor&apos;s signal arrives damaged. Check its cable and its plugs.</source>
        <translation>Het signaal van de sensor komt beschadigd aan. Controleer kabel en stekkers.</translation>
    </message>
    <message>
        <source>Samples are missing. Another program may be reading the sensor too: close it, or check the cable.</source>
        <translation>Er ontbreken metingen. Misschien leest een ander programma mee: sluit het of controleer de kabel.</translation>
    </message>
    <message>
        <source>The sensor repeats itself: it is stuck. Unplug it and plug it in again.</source>
        <translation>De sensor herhaalt zich: hij hangt. Trek hem los en sluit hem weer aan.</translation>
    </message>
    <message>
        <source>Another device answers than the sensor of this machine. Plug in the right one, or tell the staff.</source>
        <translation>Er antwoordt een ander apparaat dan de sensor van dit toestel. Sluit de juiste aan of meld het personeel.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s reader failed and was started again.</source>
        <translation>Het uitlezen liep vast en is opnieuw gestart.</translation>
    </message>
    <message>
        <source>The sensor refuses to tell its position: {1}. Check its settings.</source>
        <translation>De sensor geeft zijn positie niet: {1}. Controleer de instellingen.</translation>
    </message>
    <message>
        <source>The sensor at {1} could not be opened. Check the device name in the settings.</source>
        <translation>De sensor op {1} kon niet worden geopend. Controleer de apparaatnaam in de instellingen.</translation>
    </message>
    <message>
        <source>The kiosk is not allowed to open the sensor at {1}. Ask staff to run the installer again.</source>
        <translation>De kiosk mag de sensor op {1} niet openen. Vraag personeel opnieuw te installeren.</translation>
    </message>
    <message>
        <source>Another program is using the sensor at {1}. Close that program.</source>
        <translation>Een ander programma gebruikt de sensor op {1}. Sluit dat programma.</translation>
    </message>
    <message>
        <source>No sensor is connected at {1}. Plug it in.</source>
        <translation>Op {1} is geen sensor aangesloten. Sluit hem aan.</translation>
    </message>
    <message>
        <source>{1} is using the sensor at {2}. Close that program.</source>
        <translation>{1} gebruikt de sensor op {2}. Sluit dat programma.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>De opname is afgelopen.</translation>
    </message>
    <message>
        <source>A recording is being played.</source>
        <translation>Er wordt een opname afgespeeld.</translation>
    </message>
    <message>
        <source>The reading is not steady yet. Let go of the sled and wait.</source>
        <translation>De meting is nog niet rustig. Laat de slede los en wacht.</translation>
    </message>
    <message>
        <source>This is where the last point was taken. Move the sled to the next point first.</source>
        <translation>Hier is het vorige punt gemeten. Beweeg de slede eerst naar het volgende punt.</translation>
    </message>
    <message>
        <source>Only {1} mm from stop to stop, at least {2} mm are needed. Move the sled from one stop onto the other.</source>
        <translation>Maar {1} mm van aanslag tot aanslag, minstens {2} mm is nodig. Beweeg de slede van de ene aanslag op de andere.</translation>
    </message>
    <message>
        <source>{1} mm from stop to stop is more than any leg press has ({2} mm). Check the sensor&apos;s scale.</source>
        <translation>{1} mm van aanslag tot aanslag heeft geen enkele legpress ({2} mm). Controleer de schaal van de sensor.</translation>
    </message>
    <message>
        <source>The sensor measures {1} mm from stop to stop, the frame has {2} mm. Check that the sled touched both stops, and the sensor&apos;s scale.</source>
        <translation>De sensor meet {1} mm van aanslag tot aanslag, het frame heeft {2} mm. Controleer of de slede beide aanslagen raakte, en de schaal van de sensor.</translation>
    </message>
    <message>
        <source>The reading turned round {1} times on the way. Move the sled in one go; if it happens again, check the sensor&apos;s cable, belt or wheel.</source>
        <translation>De meting keerde onderweg {1} keer om. Beweeg de slede in één keer; gebeurt het weer, controleer dan kabel, riem of wiel van de sensor.</translation>
    </message>
    <message>
        <source>The sled has already been {1} mm beyond this point. Move it right onto the stop.</source>
        <translation>De slede is al {1} mm voorbij dit punt geweest. Beweeg hem helemaal op de aanslag.</translation>
    </message>
    <message>
        <source>The sled has been {1} mm beyond the top stop as you took it. Begin again, with the sled right on the stop.</source>
        <translation>De slede is {1} mm voorbij de bovenaanslag geweest die je hebt gemeten. Begin opnieuw, met de slede precies op de aanslag.</translation>
    </message>
    <message>
        <source>The sled has been {1} mm below the bottom stop as you took it. Go back and take the bottom stop again.</source>
        <translation>De slede is {1} mm onder de onderaanslag geweest die je hebt gemeten. Ga terug en meet de onderaanslag opnieuw.</translation>
    </message>
    <message>
        <source>The reading went the wrong way: {1} mm where {2} mm were expected. The sensor turned round or slipped; check how it is fixed, then begin again.</source>
        <translation>De meting ging de verkeerde kant op: {1} mm waar {2} mm verwacht was. De sensor is gedraaid of verschoven; controleer de bevestiging en begin opnieuw.</translation>
    </message>
    <message>
        <source>The check point reads {1} mm, it is at {2} mm. The sensor is not even along the rail, or a stop was missed; begin again.</source>
        <translation>Het controlepunt geeft {1} mm, het ligt op {2} mm. De sensor meet niet gelijkmatig langs de rail, of een aanslag is gemist; begin opnieuw.</translation>
    </message>
    <message>
        <source>The reading shakes by {1} mm, at most {2} mm are allowed. Check the sensor.</source>
        <translation>De meting trilt {1} mm, hoogstens {2} mm is toegestaan. Controleer de sensor.</translation>
    </message>
    <message>
        <source>The rack reads {1} mm, outside the travel of {2} mm. Rack the sled, then take the point again.</source>
        <translation>De ruststand geeft {1} mm, buiten de slag van {2} mm. Zet de slede in de ruststand en meet het punt opnieuw.</translation>
    </message>
    <message>
        <source>Neither the sensor&apos;s counts per mm nor the travel of the frame is known. Enter one.</source>
        <translation>De pulsen per mm van de sensor en de slag van het frame zijn allebei onbekend. Voer er een in.</translation>
    </message>
    <message>
        <source>The sensor began anew. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>De sensor is opnieuw begonnen. Haak de slede in en wacht op de controle.</translation>
    </message>
    <message>
        <source>The sensor has lost its zero. Move the sled to its rack so that it finds it again.</source>
        <translation>De sensor is zijn nulpunt kwijt. Breng de slede naar het rek, dan vindt hij het terug.</translation>
    </message>
    <message>
        <source>The position jumped. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>De positie versprong. Haak de slede in en wacht op de controle.</translation>
    </message>
    <message>
        <source>The position lies outside the sled&apos;s travel. Rack the sled; if this stays, calibrate again.</source>
        <translation>De positie ligt buiten de slag. Haak de slede in; blijft dit, kalibreer dan opnieuw.</translation>
    </message>
    <message>
        <source>The movement does not fit this machine. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>De beweging past niet bij dit toestel. Haak de slede in en wacht op de controle.</translation>
    </message>
    <message>
        <source>The racked sled is not where it was at calibration. Check the sensor, then calibrate again.</source>
        <translation>De ingehaakte slede hangt niet waar hij bij de kalibratie hing. Controleer de sensor, kalibreer opnieuw.</translation>
    </message>
    <message>
        <source>The sensor&apos;s samples arrive too late.</source>
        <translation>De metingen van de sensor komen te laat.</translation>
    </message>
    <message>
        <source>The sensor says the same all the time although nobody is so still. Move the sled.</source>
        <translation>De sensor meldt steeds hetzelfde, zo stil staat niemand. Beweeg de slede.</translation>
    </message>
    <message>
        <source>Not calibrated: the kiosk guides you but judges nothing</source>
        <translation>Niet gekalibreerd: de kiosk begeleidt je maar beoordeelt niets</translation>
    </message>
    <message>
        <source>The calibration has run out: the kiosk guides you but judges nothing</source>
        <translation>De kalibratie is verlopen: de kiosk begeleidt, maar beoordeelt niets</translation>
    </message>
    <message>
        <source>The daily check failed: the kiosk guides you but judges nothing</source>
        <translation>De dagcontrole is mislukt: de kiosk begeleidt, maar beoordeelt niets</translation>
    </message>
    <message>
        <source>Looking for the sensor</source>
        <translation>De sensor wordt gezocht</translation>
    </message>
    <message>
        <source>No sensor yet</source>
        <translation>Nog geen sensor</translation>
    </message>
    <message>
        <source>Not calibrated yet.</source>
        <translation>Nog niet gekalibreerd.</translation>
    </message>
    <message>
        <source>No sensor signal. Check the cable.</source>
        <translation>Geen sensorsignaal. Controleer de kabel.</translation>
    </message>
    <message>
        <source>The sensor&apos;s signal is weak. Clean the sensor and its reflector.</source>
        <translation>Het signaal van de sensor is zwak. Maak de sensor en zijn reflector schoon.</translation>
    </message>
    <message>
        <source>The sensor has just restarted. Begin again with the first point.</source>
        <translation>De sensor is net opnieuw gestart. Begin weer bij het eerste punt.</translation>
    </message>
    <message>
        <source>The sensor reports reading errors. Check how it is fixed.</source>
        <translation>De sensor meldt leesfouten. Controleer hoe hij vastzit.</translation>
    </message>
    <message>
        <source>Samples are missing. Check the cable.</source>
        <translation>Er ontbreken metingen. Controleer de kabel.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Houd stil.</translation>
    </message>
    <message>
        <source>The sled is moving. Let go and wait.</source>
        <translation>De slede beweegt. Laat los en wacht.</translation>
    </message>
    <message>
        <source>The reading jumps. Check the sensor.</source>
        <translation>De meting springt. Controleer de sensor.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Set {number} done</source>
        <translation>Set {number} klaar</translation>
    </message>
    <message>
        <source>Set {number}, interrupted</source>
        <translation>Set {number}, afgebroken</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n rep(s)</source>
        <translation>
            <numerusform>{done} van %n herhaling</numerusform>
            <numerusform>{done} van %n herhalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>REST</source>
        <translation>RUST</translation>
    </message>
    <message>
        <source>REST IS OVER</source>
        <translation>RUST IS OM</translation>
    </message>
    <message>
        <source>Next: set {number}</source>
        <translation>Hierna: set {number}</translation>
    </message>
    <message>
        <source>Next: set {number} of {total}</source>
        <translation>Hierna: set {number} van {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n herhaling</numerusform>
            <numerusform>%n herhalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of set</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>target {seconds} s</source>
        <translation>doel {seconds} s</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Toon mij</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mijn bereik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Your legs reached further than you taught. Find your range again.</source>
        <translation>Je benen kwamen verder dan je liet zien. Zoek je bereik opnieuw.</translation>
    </message>
    <message>
        <source>Start set {number}</source>
        <translation>Start set {number}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>paced push</source>
        <translation>op tempo</translation>
    </message>
    <message>
        <source>of all phases</source>
        <translation>van de fases</translation>
    </message>
    <message>
        <source>of all reps</source>
        <translation>van de herh.</translation>
    </message>
    <message>
        <source>best to last</source>
        <translation>beste – laatste</translation>
    </message>
    <message>
        <source>RANGE OF EACH REP</source>
        <translation>BEREIK PER HERHALING</translation>
    </message>
    <message>
        <source>ON TEMPO</source>
        <translation>OP TEMPO</translation>
    </message>
    <message>
        <source>IN RANGE</source>
        <translation>IN BEREIK</translation>
    </message>
    <message>
        <source>LOWERING</source>
        <translation>ZAKKEN</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start set</source>
        <translation>Start set</translation>
    </message>
    <message>
        <source>LOSS</source>
        <translation>VERLIES</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>NO SIGNAL</source>
        <translation>GEEN SIGNAAL</translation>
    </message>
    <message>
        <source>ASK STAFF</source>
        <translation>VRAAG PERSONEEL</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Geen signaal</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>CONTROLE</translation>
    </message>
    <message>
        <source>RACK THE SLED</source>
        <translation>SLEDE INHAKEN</translation>
    </message>
    <message>
        <source>NOT CALIBRATED</source>
        <translation>NIET GEKALIBREERD</translation>
    </message>
    <message>
        <source>Looking for the sensor.</source>
        <translation>De sensor wordt gezocht.</translation>
    </message>
    <message>
        <source>The sensor is not plugged in. Plug it in, or tell the staff.</source>
        <translation>De sensor is niet aangesloten. Sluit hem aan of meld het personeel.</translation>
    </message>
    <message>
        <source>The kiosk may not open the sensor. Run the installer again.</source>
        <translation>De kiosk mag de sensor niet openen. Voer de installatie opnieuw uit.</translation>
    </message>
    <message>
        <source>Another program uses the sensor. Close it.</source>
        <translation>Een ander programma gebruikt de sensor. Sluit het.</translation>
    </message>
    <message>
        <source>This is not the sensor of this machine. Plug in the right one.</source>
        <translation>Dit is niet de sensor van dit toestel. Sluit de juiste aan.</translation>
    </message>
    <message>
        <source>The sensor is there. Its signal is being checked.</source>
        <translation>De sensor is er. Het signaal wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>The sensor sends nothing readable. Check its cable.</source>
        <translation>De sensor stuurt niets leesbaars. Controleer de kabel.</translation>
    </message>
    <message>
        <source>The signal is late.</source>
        <translation>Het signaal is te laat.</translation>
    </message>
    <message>
        <source>The sensor has gone silent. Check its cable.</source>
        <translation>De sensor zwijgt. Controleer de kabel.</translation>
    </message>
    <message>
        <source>The sensor is stuck. Unplug it and plug it in again.</source>
        <translation>De sensor hangt. Trek hem los en sluit hem weer aan.</translation>
    </message>
    <message>
        <source>The signal makes no sense now. Check cable and sensor.</source>
        <translation>Het signaal klopt nu niet. Controleer kabel en sensor.</translation>
    </message>
    <message>
        <source>No limits are watched and nothing is judged. Ask the staff.</source>
        <translation>Er wordt geen grens bewaakt en niets beoordeeld. Vraag het personeel.</translation>
    </message>
    <message>
        <source>Let the sled hang in its rack for three seconds: its place is checked.</source>
        <translation>De positie moet gecontroleerd worden: laat de slede drie seconden in het rek hangen.</translation>
    </message>
    <message>
        <source>The kiosk has a fault. It starts again by itself.</source>
        <translation>De kiosk heeft een storing. Hij start vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Sensor OK</source>
        <translation>Sensor OK</translation>
    </message>
    <message>
        <source>Counting only</source>
        <translation>Alleen tellen</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>VERLOPEN</translation>
    </message>
    <message>
        <source>The calibration has run out: no limits are watched. Ask the staff.</source>
        <translation>De kalibratie is verlopen: grenzen worden niet bewaakt. Vraag het personeel.</translation>
    </message>
    <message>
        <source>CHECK FAILED</source>
        <translation>CONTROLE FAALT</translation>
    </message>
    <message>
        <source>The daily check failed: no limits are watched. Ask the staff.</source>
        <translation>De dagcontrole is mislukt: grenzen worden niet bewaakt. Vraag het personeel.</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Niet gekalibreerd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Controle mislukt</translation>
    </message>
    <message>
        <source>NO SENSOR</source>
        <translation>GEEN SENSOR</translation>
    </message>
    <message>
        <source>Train by feel</source>
        <translation>Train op gevoel</translation>
    </message>
    <message>
        <source>Wait three seconds</source>
        <translation>Wacht drie seconden</translation>
    </message>
    <message>
        <source>Staff code {code}</source>
        <translation>Servicecode {code}</translation>
    </message>
    <message>
        <source>Your set is kept</source>
        <translation>Je set blijft bewaard</translation>
    </message>
    <message>
        <source>The racked sled reads {off} mm off its place. Tell the staff.</source>
        <translation>De ingehaakte slede meet {off} mm naast zijn plek. Meld het personeel.</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} van {planned}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Set {number}</translation>
    </message>
    <message>
        <source>Set {number}, interrupted</source>
        <translation>Set {number}, afgebroken</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>afgebroken</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>geen herhalingen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Sled</source>
        <translation>Slede</translation>
    </message>
    <message>
        <source>No sensor: train by feel</source>
        <translation>Geen sensor: op gevoel</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Stap {number} van {total}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Elke stap</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Voeten</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mijn bereik</translation>
    </message>
    <message>
        <source>Off its rest</source>
        <translation>Van de steun</translation>
    </message>
    <message>
        <source>Lock open</source>
        <translation>Ontgrendeld</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Spieren</translation>
    </message>
    <message>
        <source>Find my range</source>
        <translation>Zoek mijn bereik</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Slight bend</source>
        <translation>Licht gebogen</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Verder: {step}</translation>
    </message>
    <message>
        <source>SLED</source>
        <translation>SLEDE</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Korte check</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Coaching only. It is never a safety interlock.</source>
        <translation>Alleen coaching. Nooit een veiligheidsvergrendeling.</translation>
    </message>
    <message>
        <source>Licence: Apache 2.0. Qt is used under the LGPL 3. All notices lie beside the program, in LICENSE and THIRD-PARTY-NOTICES.md.</source>
        <translation>Licentie: Apache 2.0. Qt wordt gebruikt onder de LGPL 3. Alle vermeldingen staan bij het programma, in LICENSE en THIRD-PARTY-NOTICES.md.</translation>
    </message>
    <message>
        <source>Leg press kiosk</source>
        <translation>Legpress-kiosk</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datamap</translation>
    </message>
    <message>
        <source>Restarts today</source>
        <translation>Herstarts vandaag</translation>
    </message>
    <message>
        <source>Touch a version to compare it with the one in force.</source>
        <translation>Tik op een versie om die met de actieve te vergelijken.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>mm, to check with</source>
        <translation>mm, ter controle</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>mm, by tape</source>
        <translation>mm, met meetlint</translation>
    </message>
    <message>
        <source>The limits are a proposal: look at them on the limits page.</source>
        <translation>De grenzen zijn een voorstel: bekijk ze op de pagina Grenzen.</translation>
    </message>
    <message>
        <source>bottom stop</source>
        <translation>onderstop</translation>
    </message>
    <message>
        <source>top stop</source>
        <translation>bovenstop</translation>
    </message>
    <message>
        <source>No daily check has been made yet.</source>
        <translation>Er is nog geen dagcontrole gedaan.</translation>
    </message>
    <message>
        <source>{day} · {who} · {state}</source>
        <translation>{day} · {who} · {state}</translation>
    </message>
    <message>
        <source>This sensor has no scale of its own: set the travel first.</source>
        <translation>Deze sensor heeft geen eigen schaal: stel eerst de slag in.</translation>
    </message>
    <message>
        <source>{n} of {of} · {name}</source>
        <translation>{n} van {of} · {name}</translation>
    </message>
    <message>
        <source>mm above the bottom stop</source>
        <translation>mm boven de onderstop</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>Restore version {n}</source>
        <translation>Herstel versie {n}</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibreren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>One point back</source>
        <translation>Punt terug</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>Teken en bewaar</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versie {n}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Oudere</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Dagcontrole</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Steady. Take the point.</source>
        <translation>Stabiel. Meet het punt.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>opdrachtregel</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Stabiel.</translation>
    </message>
    <message>
        <source>The sled rests, but not near this stop.</source>
        <translation>De slede staat stil, maar niet bij deze stop.</translation>
    </message>
    <message>
        <source>counts ±{n}</source>
        <translation>tellingen ±{n}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>{value} mm</source>
        <translation>{value} mm</translation>
    </message>
    <message>
        <source>Stop to stop</source>
        <translation>Stop tot stop</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rek</translation>
    </message>
    <message>
        <source>Depth limit</source>
        <translation>Dieptegrens</translation>
    </message>
    <message>
        <source>Lockout limit</source>
        <translation>Strekgrens</translation>
    </message>
    <message>
        <source>Check point off</source>
        <translation>Afw. controlepunt</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>Bottom, counts</source>
        <translation>Onder, tellingen</translation>
    </message>
    <message>
        <source>Lower the empty sled onto the bottom stop and let go.</source>
        <translation>Laat de lege slede op de onderstop zakken en laat los.</translation>
    </message>
    <message>
        <source>Push the empty sled up onto the top stop and hold it there.</source>
        <translation>Duw de lege slede tegen de bovenstop en houd hem daar.</translation>
    </message>
    <message>
        <source>Both stops are taken.</source>
        <translation>Beide stops zijn gemeten.</translation>
    </message>
    <message>
        <source>Bottom stop {bottom}, top stop {top}: more than 3 mm off. When you sign this, limits are not judged until the machine is calibrated again.</source>
        <translation>Onderstop {bottom}, bovenstop {top}: meer dan 3 mm ernaast. Teken je dit, dan worden grenzen pas na een nieuwe kalibratie weer beoordeeld.</translation>
    </message>
    <message>
        <source>Top stop</source>
        <translation>Bovenstop</translation>
    </message>
    <message>
        <source>Empty sled. Push it up onto the top stop and hold it there.</source>
        <translation>Lege slede. Duw hem tegen de bovenstop en houd hem daar.</translation>
    </message>
    <message>
        <source>Take the top stop</source>
        <translation>Meet bovenstop</translation>
    </message>
    <message>
        <source>Bottom stop</source>
        <translation>Onderstop</translation>
    </message>
    <message>
        <source>Empty sled. Lower it onto the bottom stop and let go.</source>
        <translation>Lege slede. Laat hem op de onderstop zakken en laat los.</translation>
    </message>
    <message>
        <source>Take the bottom stop</source>
        <translation>Meet onderstop</translation>
    </message>
    <message>
        <source>Check point</source>
        <translation>Controlepunt</translation>
    </message>
    <message>
        <source>Take the check point</source>
        <translation>Meet controlepunt</translation>
    </message>
    <message>
        <source>Take the block away. Hang the sled into its rack and let go.</source>
        <translation>Haal het blok weg. Hang de slede in het rek en laat los.</translation>
    </message>
    <message>
        <source>Take the rack</source>
        <translation>Meet rek</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Nieuwe kalibratie</translation>
    </message>
    <message>
        <source>Bottom stop {bottom}, top stop {top}: the limits are true.</source>
        <translation>Onderstop {bottom}, bovenstop {top}: de grenzen kloppen.</translation>
    </message>
    <message>
        <source>{mm} mm from the last point</source>
        <translation>{mm} mm vanaf het vorige punt</translation>
    </message>
    <message>
        <source>{n} counts ±{spread}</source>
        <translation>{n} tellingen ±{spread}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>omgekeerd</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>omhoog</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versie {n}</translation>
    </message>
    <message>
        <source>Lower the sled onto the {block} mm block on the bottom stop.</source>
        <translation>Til de slede op, leg het blok van {block} mm op de onderstop en laat de slede erop zakken.</translation>
    </message>
    <message>
        <source>±{mm} mm</source>
        <translation>±{mm} mm</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kracht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Spieren</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Uithouding</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>geen fouten</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Zakken</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Duwen</translation>
    </message>
    <message>
        <source>The samples of this set are not kept.</source>
        <translation>De metingen van deze set zijn niet bewaard.</translation>
    </message>
    <message>
        <source>{time} · set {n} · {goal}</source>
        <translation>{time} · set {n} · {goal}</translation>
    </message>
    <message>
        <source>{reps} of {attempts} reps, {faults}</source>
        <translation>{reps} van {attempts} herh., {faults}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kortste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Langste</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>voor iedereen</translation>
    </message>
    <message>
        <source>Alert painted after</source>
        <translation>Melding getekend na</translation>
    </message>
    <message>
        <source>{n} ms, at most {most}</source>
        <translation>{n} ms, max. {most}</translation>
    </message>
    <message>
        <source>for My own and the programmes</source>
        <translation>voor ‘Eigen keuze’ en de programma’s</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold: delete %n sets</source>
        <translation>
            <numerusform>Vasthouden: %n set wissen</numerusform>
            <numerusform>Vasthouden: %n sets wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets are kept</source>
        <translation>Sets blijven</translation>
    </message>
    <message>
        <source>Calibration holds</source>
        <translation>Kalibratie geldt</translation>
    </message>
    <message>
        <source>from the next on</source>
        <translation>vanaf de volgende</translation>
    </message>
    <message>
        <source>Calibration valid until</source>
        <translation>Kalibratie geldig tot</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainingen</translation>
    </message>
    <message>
        <source>Oldest workout</source>
        <translation>Oudste training</translation>
    </message>
    <message>
        <source>Its age</source>
        <translation>Leeftijd ervan</translation>
    </message>
    <message>
        <source>Raw traces</source>
        <translation>Ruwe signalen</translation>
    </message>
    <message>
        <source>then they are deleted</source>
        <translation>daarna worden ze gewist</translation>
    </message>
    <message>
        <source>only a technician deletes</source>
        <translation>alleen een technicus wist</translation>
    </message>
    <message>
        <source>{n} in {mib} MiB</source>
        <translation>{n} in {mib} MiB</translation>
    </message>
    <message numerus="yes">
        <source>%n sets older than {days} are deleted.</source>
        <translation>
            <numerusform>%n set ouder dan {days} wordt gewist.</numerusform>
            <numerusform>%n sets ouder dan {days} worden gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>Zoals gebouwd</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Naar rechts gedraaid</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Ondersteboven</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Naar links gedraaid</translation>
    </message>
    <message>
        <source>not turned</source>
        <translation>niet gedraaid</translation>
    </message>
    <message>
        <source>a quarter clockwise</source>
        <translation>een kwart met de klok mee</translation>
    </message>
    <message>
        <source>half a turn</source>
        <translation>een halve slag</translation>
    </message>
    <message>
        <source>a quarter anticlockwise</source>
        <translation>een kwart tegen de klok in</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>hier niet mogelijk</translation>
    </message>
    <message>
        <source>This kiosk runs in a window that it cannot turn. One that was installed on its own panel can.</source>
        <translation>Deze kiosk draait in een venster dat hij niet kan draaien. Een kiosk die op zijn eigen paneel is geïnstalleerd, kan dat wel.</translation>
    </message>
    <message>
        <source>The kiosk starts anew.</source>
        <translation>De kiosk start opnieuw.</translation>
    </message>
    <message>
        <source>How does the panel hang? The bar is its lower edge as built. To try it, the kiosk starts anew. Then touch “Keep it” within {n} seconds, or it goes back by itself.</source>
        <translation>Hoe hangt het paneel? De balk is de onderrand zoals gebouwd. Om het te proberen start de kiosk opnieuw. Tik dan binnen {n} seconden op ‘Behouden’, anders gaat het vanzelf terug.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Alle sets</translation>
    </message>
    <message>
        <source>{n} with faults</source>
        <translation>{n} met fouten</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>No set has been kept yet.</source>
        <translation>Er is nog geen set bewaard.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>zakken</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>houden</translation>
    </message>
    <message>
        <source>push</source>
        <translation>duwen</translation>
    </message>
    <message>
        <source>{sets} sets, {reps} reps</source>
        <translation>{sets} sets, {reps} herh.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>geen signaal</translation>
    </message>
    <message>
        <source>Lift the sled out of its rack and lower it: the alerts are on.</source>
        <translation>Haak de slede uit en laat hem zakken: de meldingen staan aan.</translation>
    </message>
    <message>
        <source>Straight leg, taught</source>
        <translation>Gestrekt, geleerd</translation>
    </message>
    <message>
        <source>Straight leg, assumed</source>
        <translation>Gestrekt, aangenomen</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Opgeslagen en actief.</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>nog niet actief</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>TE DIEP</translation>
    </message>
    <message>
        <source>NEARLY STRAIGHT</source>
        <translation>BIJNA GESTREKT</translation>
    </message>
    <message>
        <source>TOO FAST</source>
        <translation>TE SNEL</translation>
    </message>
    <message>
        <source>Ahead of the limit</source>
        <translation>Grens dichtbij</translation>
    </message>
    <message>
        <source>about {deg}° ({low} to {high}°)</source>
        <translation>ongeveer {deg}° ({low} tot {high}°)</translation>
    </message>
    <message>
        <source>Bottom stop 0</source>
        <translation>Onderstop 0</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Proef stoppen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>{mm} mm</source>
        <translation>{mm} mm</translation>
    </message>
    <message>
        <source>Choose the set to lay over {set}</source>
        <translation>Kies de set om te vergelijken met {set}</translation>
    </message>
    <message>
        <source>One set only</source>
        <translation>Eén set</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>range</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>snelheid</translation>
    </message>
    <message>
        <source>{set} · {kg} kg · {work} kJ · {power} W</source>
        <translation>{set} · {kg} kg · {work} kJ · {power} W</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>{speed} m/s</source>
        <translation>{speed} m/s</translation>
    </message>
    <message>
        <source>White: {set}</source>
        <translation>Wit: {set}</translation>
    </message>
    <message>
        <source>Dashed: {set}</source>
        <translation>Gestippeld: {set}</translation>
    </message>
    <message>
        <source>mm above bottom</source>
        <translation>mm boven onder</translation>
    </message>
    <message>
        <source>{mm} mm, {knee}</source>
        <translation>{mm} mm, {knee}</translation>
    </message>
    <message>
        <source>Depth by knee</source>
        <translation>Diepte via de knie</translation>
    </message>
    <message>
        <source>degrees of bend</source>
        <translation>graden buiging</translation>
    </message>
    <message>
        <source>{deg}° is at {low} to {high} mm</source>
        <translation>{deg}° ligt op {low} tot {high} mm</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>Lichaamslengte</translation>
    </message>
    <message>
        <source>m, for the degrees</source>
        <translation>m, voor de graden</translation>
    </message>
    <message>
        <source>{m} m</source>
        <translation>{m} m</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Reactietijd</translation>
    </message>
    <message>
        <source>s, warning ahead</source>
        <translation>s, vooraf melden</translation>
    </message>
    <message>
        <source>{s} s before the limit</source>
        <translation>{s} s voor de grens</translation>
    </message>
    <message>
        <source>Drop speed</source>
        <translation>Valsnelheid</translation>
    </message>
    <message>
        <source>m/s, lowering</source>
        <translation>m/s, bij zakken</translation>
    </message>
    <message>
        <source>{v} m/s and faster</source>
        <translation>{v} m/s en sneller</translation>
    </message>
    <message>
        <source>Top stop {mm}</source>
        <translation>Bovenstop {mm}</translation>
    </message>
    <message>
        <source>Rack {mm}</source>
        <translation>Rek {mm}</translation>
    </message>
    <message>
        <source>Lockout {mm}</source>
        <translation>Strekgrens {mm}</translation>
    </message>
    <message>
        <source>Warning at {v} m/s from {mm}</source>
        <translation>Melding bij {v} m/s vanaf {mm}</translation>
    </message>
    <message>
        <source>Depth {mm}</source>
        <translation>Diepte {mm}</translation>
    </message>
    <message>
        <source>{deg}° of bend, {low} to {high}</source>
        <translation>{deg}° buiging, {low} tot {high}</translation>
    </message>
    <message>
        <source>It is kept with the calibration: calibrate first.</source>
        <translation>Hoort bij de kalibratie: kalibreer eerst.</translation>
    </message>
    <message>
        <source>inclined</source>
        <translation>schuin</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontaal</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>verticaal</translation>
    </message>
    <message>
        <source>beside the hips</source>
        <translation>naast de heupen</translation>
    </message>
    <message>
        <source>turned out</source>
        <translation>uitgedraaid</translation>
    </message>
    <message>
        <source>with a lever</source>
        <translation>met hendel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>unknown or none</source>
        <translation>onbekend of geen</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>geen schaal</translation>
    </message>
    <message>
        <source>Empty sled</source>
        <translation>Lege slede</translation>
    </message>
    <message>
        <source>Counterweight</source>
        <translation>Contragewicht</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nooit getest</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} kg</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} standen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>how the rail lies</source>
        <translation>ligging van de rail</translation>
    </message>
    <message>
        <source>Rail angle</source>
        <translation>Railhoek</translation>
    </message>
    <message>
        <source>degrees to the floor</source>
        <translation>graden t.o.v. de vloer</translation>
    </message>
    <message>
        <source>{deg}° to the floor</source>
        <translation>{deg}° t.o.v. de vloer</translation>
    </message>
    <message>
        <source>Grips</source>
        <translation>Grepen</translation>
    </message>
    <message>
        <source>for the hands</source>
        <translation>voor de handen</translation>
    </message>
    <message>
        <source>Lowest stop</source>
        <translation>Laagste stop</translation>
    </message>
    <message>
        <source>seen to hold on</source>
        <translation>getest op</translation>
    </message>
    <message>
        <source>Slanted plate</source>
        <translation>Schuine plaat</translation>
    </message>
    <message>
        <source>leans away</source>
        <translation>helt van je af</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>Plaathoogte</translation>
    </message>
    <message>
        <source>mm above the hip</source>
        <translation>mm boven de heup</translation>
    </message>
    <message>
        <source>{mm} mm above the hip</source>
        <translation>{mm} mm boven de heup</translation>
    </message>
    <message>
        <source>Seat scale</source>
        <translation>Zittingschaal</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>standen</translation>
    </message>
    <message>
        <source>mm, by data sheet</source>
        <translation>mm, volgens datablad</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>getest {day}</translation>
    </message>
    <message>
        <source>{mm} mm by data sheet</source>
        <translation>{mm} mm volgens datablad</translation>
    </message>
    <message>
        <source>Calibrate first</source>
        <translation>Kalibreer eerst</translation>
    </message>
    <message>
        <source>PINs, roles and the log</source>
        <translation>Pincodes, rollen en logboek</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Not calibrated: nothing is judged</source>
        <translation>Niet gekalibreerd: niets wordt beoordeeld</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The signal is good</source>
        <translation>Het signaal is goed</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Every set, with its graph</source>
        <translation>Elke set, met grafiek</translation>
    </message>
    <message>
        <source>Counters, export, diagnostics</source>
        <translation>Tellers, export, diagnose</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Rail, sled, grips, stop, seat</source>
        <translation>Rail, slede, grepen, stop, zitting</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versie en licenties</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tempo and sound</source>
        <translation>Tempo en geluid</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Languages, light, panel size</source>
        <translation>Talen, licht, formaat</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Calibration holds, sets are kept</source>
        <translation>Kalibratie geldt, sets blijven</translation>
    </message>
    <message>
        <source>{tempo}, volume, what is heard</source>
        <translation>{tempo}, volume, geluiden</translation>
    </message>
    <message>
        <source>{n} of {all} offered</source>
        <translation>{n} van {all} aangeboden</translation>
    </message>
    <message>
        <source>{low} to {high} mm above the bottom stop</source>
        <translation>{low} tot {high} mm boven de onderstop</translation>
    </message>
    <message>
        <source>In force, valid until {day}</source>
        <translation>Actief, geldig tot {day}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kwam binnen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ging weg</translation>
    </message>
    <message>
        <source>went away; the kiosk closed</source>
        <translation>ging weg; de kiosk sloot</translation>
    </message>
    <message>
        <source>typed a PIN</source>
        <translation>typte een pincode</translation>
    </message>
    <message>
        <source>typed a wrong PIN</source>
        <translation>typte een foute pincode</translation>
    </message>
    <message>
        <source>changed a PIN</source>
        <translation>wijzigde een pincode</translation>
    </message>
    <message>
        <source>gave somebody a PIN</source>
        <translation>gaf iemand een pincode</translation>
    </message>
    <message>
        <source>took a PIN away</source>
        <translation>nam een pincode af</translation>
    </message>
    <message>
        <source>every PIN was forgotten at the computer</source>
        <translation>alle pincodes bij de computer gewist</translation>
    </message>
    <message>
        <source>put calibration or limits in force</source>
        <translation>maakte kalibratie of grenzen actief</translation>
    </message>
    <message>
        <source>brought an older calibration back</source>
        <translation>zette een oudere kalibratie terug</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>wijzigde instellingen</translation>
    </message>
    <message>
        <source>made the daily check</source>
        <translation>deed de dagcontrole</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>exporteerde gegevens</translation>
    </message>
    <message>
        <source>exported a picture</source>
        <translation>exporteerde een beeld</translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation>wiste gegevens</translation>
    </message>
    <message>
        <source>tried to turn the picture</source>
        <translation>probeerde het beeld te draaien</translation>
    </message>
    <message>
        <source>the turned picture was kept</source>
        <translation>het gedraaide beeld is behouden</translation>
    </message>
    <message>
        <source>took a diagnostics bundle</source>
        <translation>nam een diagnosepakket mee</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Staff mode closes in {time}. Touch the screen to stay.</source>
        <translation>Personeelsmodus sluit over {time}. Tik op het scherm om te blijven.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
    <message>
        <source>The same PIN again for {whom}.</source>
        <translation>Nogmaals dezelfde pincode voor {whom}.</translation>
    </message>
    <message>
        <source>Everybody has a PIN of their own</source>
        <translation>Iedereen heeft een eigen pincode</translation>
    </message>
    <message>
        <source>A new PIN for {whom}, 6 to 12 digits.</source>
        <translation>Een nieuwe pincode voor {whom}, 6 tot 12 cijfers.</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Echt weghalen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicus</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>The digits change places at each try. Every entry is written down.</source>
        <translation>De cijfers wisselen bij elke poging van plek. Elke toegang wordt vastgelegd.</translation>
    </message>
    <message>
        <source>A new kiosk</source>
        <translation>Nieuwe kiosk</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>Pincode controleren</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Typ je pincode.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. A technician has to open this kiosk at the computer itself.</source>
        <translation>Te vaak een foute pincode. Een technicus moet deze kiosk op de computer zelf openen.</translation>
    </message>
    <message>
        <source>Wrong PIN. The digits have changed places.</source>
        <translation>Foute pincode. De cijfers zijn van plek gewisseld.</translation>
    </message>
    <message>
        <source>Without a PIN staff mode stays closed. Training works all the same after a minute, or when the sled moves.</source>
        <translation>Zonder pincode blijft de personeelsmodus dicht. Trainen kan gewoon: na een minuut zonder aanraking, of als de slede beweegt, gaat de kiosk verder.</translation>
    </message>
    <message>
        <source>Every entry is written down.</source>
        <translation>Elke toegang wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Typ dezelfde pincode nog eens.</translation>
    </message>
    <message>
        <source>Wrong PIN too often. The next try is possible in {time}.</source>
        <translation>Te vaak een foute pincode. Je kunt het over {time} weer proberen.</translation>
    </message>
    <message>
        <source>Choose the technician&apos;s PIN: {least} to {most} digits.</source>
        <translation>Kies de pincode van de technicus: {least} tot {most} cijfers.</translation>
    </message>
    <message>
        <source>free choice</source>
        <translation>vrije keuze</translation>
    </message>
    <message>
        <source>Take-away code</source>
        <translation>Code om mee te nemen</translation>
    </message>
    <message>
        <source>on the summary</source>
        <translation>in het overzicht</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>getoond</translation>
    </message>
    <message>
        <source>onto the stick</source>
        <translation>op de stick</translation>
    </message>
    <message>
        <source>Plug in a USB stick, then look for it</source>
        <translation>Plaats een USB-stick en zoek hem</translation>
    </message>
    <message>
        <source>Nothing personal is kept</source>
        <translation>Niets persoonlijks wordt bewaard</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Herh.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Sled travel</source>
        <translation>Sledeweg</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Onder last</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-stick</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporteer CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporteer JSON</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Older than {days} days; counters and log stay</source>
        <translation>Ouder dan {days} dagen; tellers en logboek blijven</translation>
    </message>
    <message>
        <source>Delete old sets</source>
        <translation>Wis oude sets</translation>
    </message>
    <message>
        <source>Delete all sets</source>
        <translation>Wis alle sets</translation>
    </message>
    <message>
        <source>Counters and log stay</source>
        <translation>Tellers en logboek blijven</translation>
    </message>
    <message>
        <source>Touch again to delete. It cannot be taken back.</source>
        <translation>Tik nog eens om te wissen. Dit is niet terug te draaien.</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} u</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>te kiezen</translation>
    </message>
    <message>
        <source>always bright</source>
        <translation>altijd licht</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>Dims after</source>
        <translation>Dimt na</translation>
    </message>
    <message>
        <source>without a touch</source>
        <translation>zonder aanraking</translation>
    </message>
    <message>
        <source>Night light</source>
        <translation>Nachtlicht</translation>
    </message>
    <message>
        <source>of an unused screen</source>
        <translation>zonder gebruik</translation>
    </message>
    <message>
        <source>Waits for people</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>of the usual time</source>
        <translation>van de gewone tijd</translation>
    </message>
    <message>
        <source>Panel, long side</source>
        <translation>Paneel, lange kant</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>na de volgende start</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Eerste taal</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Licht vanaf</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Licht tot</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>You should see this and hear its sound.</source>
        <translation>Dit moet je zien en horen.</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation>Foutopnames</translation>
    </message>
    <message>
        <source>As it comes, counts</source>
        <translation>Ruw, tellingen</translation>
    </message>
    <message>
        <source>As it is judged, mm</source>
        <translation>Beoordeeld, mm</translation>
    </message>
    <message>
        <source>No fault since the kiosk was started.</source>
        <translation>Geen storing sinds de start van de kiosk.</translation>
    </message>
    <message>
        <source>You should see this. No sound device was found.</source>
        <translation>Dit moet je zien. Er is geen geluidsapparaat gevonden.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Age when read</source>
        <translation>Leeftijd bij lezen</translation>
    </message>
    <message>
        <source>Bad frames</source>
        <translation>Foute frames</translation>
    </message>
    <message>
        <source>Lost samples</source>
        <translation>Verloren metingen</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stiltes</translation>
    </message>
    <message>
        <source>Longest gap here</source>
        <translation>Langste gat hier</translation>
    </message>
    <message>
        <source>Restarts, reconnects</source>
        <translation>Herstarts, herverbonden</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Test the alerts</source>
        <translation>Test meldingen</translation>
    </message>
    <message>
        <source>You should see this. The sound is switched off.</source>
        <translation>Dit moet je zien. Het geluid staat uit.</translation>
    </message>
    <message>
        <source>±{n} counts</source>
        <translation>±{n} tellingen</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} geleden</translation>
    </message>
    <message>
        <source>AHEAD</source>
        <translation>GRENS DICHTBIJ</translation>
    </message>
    <message>
        <source>BEND SLIGHTLY</source>
        <translation>LICHT BUIGEN</translation>
    </message>
    <message>
        <source>NO SENSOR</source>
        <translation>GEEN SENSOR</translation>
    </message>
    <message>
        <source>{n}, newest {day}</source>
        <translation>{n}, nieuwste {day}</translation>
    </message>
    <message>
        <source>{n} Hz</source>
        <translation>{n} Hz</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>saved and in force</source>
        <translation>opgeslagen en actief</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>niet aangeboden</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>offered, the only one</source>
        <translation>aangeboden, als enige</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>of the programmes</source>
        <translation>van de programma’s</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>een van deze</translation>
    </message>
    <message>
        <source>each number</source>
        <translation>elk getal</translation>
    </message>
    <message>
        <source>Members choose</source>
        <translation>Leden kiezen</translation>
    </message>
    <message>
        <source>for My own</source>
        <translation>bij ‘Eigen keuze’</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>alarms included</source>
        <translation>ook van alarmen</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>zacht</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>luid</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metronoom</translation>
    </message>
    <message>
        <source>clicks of the tempo</source>
        <translation>tikken van het tempo</translation>
    </message>
    <message>
        <source>members choose each number</source>
        <translation>leden kiezen elk getal</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>No loudspeaker is working: nothing can be heard.</source>
        <translation>Er werkt geen luidspreker: er is niets te horen.</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Aftellen</translation>
    </message>
    <message>
        <source>3, 2, 1</source>
        <translation>3, 2, 1</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>after reps and sets</source>
        <translation>na herh. en sets</translation>
    </message>
    <message>
        <source>Limit ticks</source>
        <translation>Grenstikken</translation>
    </message>
    <message>
        <source>ahead of a limit</source>
        <translation>voor een grens</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Geluid bij begin</translation>
    </message>
    <message>
        <source>of each session</source>
        <translation>van elke sessie</translation>
    </message>
    <message>
        <source>Wipe over the whole screen: {n} fields are missing.</source>
        <translation>Veeg over het hele scherm: er ontbreken nog {n} vakken.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Every field was reached.</source>
        <translation>Elk vak is geraakt.</translation>
    </message>
</context>
<context>
    <name>StaffAbout</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Nieuwe kalibratie</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Dagcontrole</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>StaffHistory</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Newer days</source>
        <translation>Nieuwer</translation>
    </message>
    <message>
        <source>Older days</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>More sets</source>
        <translation>Meer sets</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Picture to stick</source>
        <translation>Beeld op stick</translation>
    </message>
</context>
<context>
    <name>StaffLimits</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Straight leg is here</source>
        <translation>Gestrekt: hier</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
</context>
<context>
    <name>StaffMachine</name>
    <message>
        <source>Machine</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Leave staff mode</source>
        <translation>Afmelden</translation>
    </message>
</context>
<context>
    <name>StaffName</name>
    <message>
        <source>Name of the machine</source>
        <translation>Naam van de machine</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
</context>
<context>
    <name>StaffPeople</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>LOG</source>
        <translation>LOGBOEK</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Pin wijzigen</translation>
    </message>
    <message>
        <source>New staff</source>
        <translation>Nieuw personeel</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>Nieuwe technicus</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
</context>
<context>
    <name>StaffProgrammes</name>
    <message>
        <source>Programmes</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
</context>
<context>
    <name>StaffRecords</name>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Look for a stick</source>
        <translation>Zoek USB-stick</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Languages and screen</source>
        <translation>Talen en scherm</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Draaien</translation>
    </message>
</context>
<context>
    <name>StaffSensor</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>FAULTS</source>
        <translation>STORINGEN</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Test aanraken</translation>
    </message>
    <message>
        <source>Test the alerts</source>
        <translation>Test meldingen</translation>
    </message>
</context>
<context>
    <name>StaffTempo</name>
    <message>
        <source>Tempo and sound</source>
        <translation>Tempo en geluid</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
</context>
<context>
    <name>StaffTerms</name>
    <message>
        <source>Periods</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activeren</translation>
    </message>
</context>
<context>
    <name>StaffTurn</name>
    <message>
        <source>Turn the picture</source>
        <translation>Beeld draaien</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
</context>
<context>
    <name>StaffTurned</name>
    <message>
        <source>Is the picture the right way up?</source>
        <translation>Staat het beeld rechtop?</translation>
    </message>
    <message>
        <source>Without an answer it goes back by itself.</source>
        <translation>Zonder antwoord gaat het vanzelf terug.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
</context>
<context>
    <name>Stuck</name>
    <message>
        <source>Stay calm. Do this now.</source>
        <translation>Blijf kalm. Doe dit nu.</translation>
    </message>
    <message>
        <source>This page goes away when the sled moves up.</source>
        <translation>Deze pagina verdwijnt als de slede omhoog gaat.</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Het doet pijn</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No repetition was counted.</source>
        <translation>Er is geen herhaling geteld.</translation>
    </message>
    <message>
        <source>Scan to keep it</source>
        <translation>Scan en bewaar</translation>
    </message>
    <message numerus="yes">
        <source>You did %n rep(s).</source>
        <translation>
            <numerusform>Je deed %n herhaling.</numerusform>
            <numerusform>Je deed %n herhalingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workout done</source>
        <translation>Training klaar</translation>
    </message>
    <message>
        <source>reps counted</source>
        <translation>herh. geteld</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>sets gedaan</translation>
    </message>
    <message>
        <source>time under tension</source>
        <translation>tijd onder spanning</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>short</source>
        <translation>te kort</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>te diep</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>op slot</translation>
    </message>
    <message>
        <source>too fast</source>
        <translation>te snel</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n te kort</numerusform>
            <numerusform>%n te kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too deep</source>
        <translation>
            <numerusform>%n te diep</numerusform>
            <numerusform>%n te diep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n op slot</numerusform>
            <numerusform>%n op slot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too fast</source>
        <translation>
            <numerusform>%n te snel</numerusform>
            <numerusform>%n te snel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n niet beoordeeld</numerusform>
            <numerusform>%n niet beoordeeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>all good</source>
        <translation>alles goed</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kracht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Spieren</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Uithouding</translation>
    </message>
    <message>
        <source>Learn the movement</source>
        <translation>Beweging leren</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Tempo {tempo}</source>
        <translation>Tempo {tempo}</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
</context>
</TS>
