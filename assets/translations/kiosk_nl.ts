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
        <source>Get stronger</source>
        <translation>Sterker worden</translation>
    </message>
    <message>
        <source>Heavy weight, few reps</source>
        <translation>Zwaar, weinig herhalingen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Spieren</translation>
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
        <source>Endurance</source>
        <translation>Uithouding</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down and move the seat until your knees bend to about a right angle at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit deep, hips against the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees at about 90 degrees at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the seat before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting so close that your thighs press on your belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rug</translation>
    </message>
    <message>
        <source>Rest your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your whole lower back on the pad from the first rep to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back on the pad, neither round nor arched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips low in the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head on the pad, belly firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips or lower back coming off the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place your feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your whole foot on the middle of the platform, or a little higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet hip to shoulder width apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes point slightly out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press with the whole foot, heels heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heels lifting: place your feet higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees falling in: keep them over your toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take both handles beside your hips and pull yourself down into the seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold both handles for the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull your hips down into the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your shoulders loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands on your knees or on the sled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Know your range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower until your knees bend to about 90 degrees, then push until they are almost straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before your hips tuck under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a slight bend at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in as you lower, out as you push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking your knees at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping the sled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the sled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten your legs a little, breathe out, and open the lock of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a slight bend in your knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the weight rest on your feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last rep, close the lock first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the lock before both feet are in place</source>
        <translation type="unfinished"></translation>
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
        <source>Sensor OK</source>
        <translation>Sensor OK</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Niet gekalibreerd</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Geen signaal</translation>
    </message>
    <message>
        <source>NOT CALIBRATED</source>
        <translation>NIET GEKALIBREERD</translation>
    </message>
    <message>
        <source>No limits are watched and nothing is judged. Ask the staff.</source>
        <translation>Er wordt geen grens bewaakt en niets beoordeeld. Vraag het personeel.</translation>
    </message>
    <message>
        <source>The sensor is not heard</source>
        <translation>De sensor zwijgt</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>GEEN SIGNAAL</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>TE DIEP</translation>
    </message>
    <message>
        <source>Not calibrated: no limits are watched</source>
        <translation>Niet gekalibreerd: geen grens wordt bewaakt</translation>
    </message>
    <message>
        <source>PUSH UP</source>
        <translation>OMHOOG DUWEN</translation>
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
        <source>Your knees are almost locked</source>
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
        <source>Your set is kept</source>
        <translation>Je set blijft bewaard</translation>
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
        <source>Only {1} samples a second arrive.</source>
        <translation>Er komen maar {1} metingen per seconde binnen.</translation>
    </message>
    <message>
        <source>The sensor was silent for {1} ms.</source>
        <translation>De sensor zweeg {1} ms.</translation>
    </message>
    <message>
        <source>The sensor stands still although the sled was moving.</source>
        <translation>De sensor staat stil terwijl de slede bewoog.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive: repetitions are counted, not judged.</source>
        <translation>Maar {1} metingen per seconde: herhalingen worden geteld, niet beoordeeld.</translation>
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
        <source>The recording has ended.</source>
        <translation>De opname is afgelopen.</translation>
    </message>
    <message>
        <source>A recording is being played.</source>
        <translation>Er wordt een opname afgespeeld.</translation>
    </message>
    <message>
        <source>Not calibrated: the kiosk guides you but judges nothing</source>
        <translation>Niet gekalibreerd: de kiosk begeleidt je maar beoordeelt niets</translation>
    </message>
    <message>
        <source>Looking for the sensor</source>
        <translation>De sensor wordt gezocht</translation>
    </message>
    <message>
        <source>No sensor yet</source>
        <translation>Nog geen sensor</translation>
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
        <source>Start</source>
        <translation>Start</translation>
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
        <source>Skip setup</source>
        <translation>Overslaan</translation>
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
        <source>Show me each step</source>
        <translation>Toon elke stap</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
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
    <name>Summary</name>
    <message>
        <source>No repetition was counted.</source>
        <translation>Er is geen herhaling geteld.</translation>
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
