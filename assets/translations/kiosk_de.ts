<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Every rep in range. You lowered quicker than asked: {1} s, not {2} s.</source>
        <translation>Alle Wiederholungen im Bereich. Du hast schneller gesenkt als verlangt: {1} s statt {2} s.</translation>
    </message>
    <message>
        <source>Every rep in range. You lowered slower than asked: {1} s, not {2} s.</source>
        <translation>Alle Wiederholungen im Bereich. Du hast langsamer gesenkt als verlangt: {1} s statt {2} s.</translation>
    </message>
    <message>
        <source>Every rep in range, lowered in {1} s on average.</source>
        <translation>Alle Wiederholungen im Bereich, im Mittel in {1} s gesenkt.</translation>
    </message>
    <message>
        <source>Rep {1} went too deep. Turn a little earlier.</source>
        <translation>Wiederholung {1} war zu tief. Kehre etwas früher um.</translation>
    </message>
    <message>
        <source>{1} of {2} reps went too deep. Turn a little earlier.</source>
        <translation>{1} von {2} Wiederholungen waren zu tief. Kehre etwas früher um.</translation>
    </message>
    <message>
        <source>Rep {1} ended with nearly locked knees. Keep a slight bend at the top.</source>
        <translation>Wiederholung {1} endete mit fast gestreckten Knien. Bleib oben leicht gebeugt.</translation>
    </message>
    <message>
        <source>{1} of {2} reps ended with nearly locked knees. Keep a slight bend at the top.</source>
        <translation>{1} von {2} Wiederholungen endeten mit fast gestreckten Knien. Bleib oben leicht gebeugt.</translation>
    </message>
    <message>
        <source>Rep {1} stopped short. Lower until you feel the stretch, not further.</source>
        <translation>Wiederholung {1} war zu kurz. Senke, bis du die Dehnung spürst, nicht weiter.</translation>
    </message>
    <message>
        <source>{1} of {2} reps stopped short. Lower until you feel the stretch, not further.</source>
        <translation>{1} von {2} Wiederholungen waren zu kurz. Senke, bis du die Dehnung spürst, nicht weiter.</translation>
    </message>
    <message>
        <source>Rep {1} came down too fast. Take your time on the way down.</source>
        <translation>Wiederholung {1} kam zu schnell herunter. Lass dir beim Senken Zeit.</translation>
    </message>
    <message>
        <source>{1} of {2} reps came down too fast. Take your time on the way down.</source>
        <translation>{1} von {2} Wiederholungen kamen zu schnell herunter. Lass dir beim Senken Zeit.</translation>
    </message>
    <message>
        <source>No repetition was seen in this set.</source>
        <translation>In diesem Satz war keine Wiederholung zu sehen.</translation>
    </message>
    <message>
        <source>Range was not judged: the limits of this machine are not known or the signal is too coarse.</source>
        <translation>Der Bereich wurde nicht bewertet: Die Grenzen dieser Maschine sind unbekannt oder das Signal ist zu grob.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Leg press</source>
        <translation>Beinpresse</translation>
    </message>
    <message>
        <source>Safe depth, steady tempo, every rep counted.</source>
        <translation>Sichere Tiefe, ruhiges Tempo, jede Wiederholung gezählt.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Zum Start berühren</translation>
    </message>
    <message>
        <source>First time?</source>
        <translation>Zum ersten Mal?</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>nearly straight</source>
        <translation>fast gestreckt</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>zu tief</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>DEMO · simulated sled</source>
        <translation>DEMO · simulierter Schlitten</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Otherwise this session ends.</source>
        <translation>Sonst endet diese Sitzung.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>What do you train for?</source>
        <translation>Wofür trainierst du?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>sets × reps</source>
        <translation>Sätze × Wdh.</translation>
    </message>
    <message>
        <source>Get stronger</source>
        <translation>Stärker werden</translation>
    </message>
    <message>
        <source>Heavy weight, few reps</source>
        <translation>Schwer, wenige Wiederholungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Build muscle</source>
        <translation>Muskeln aufbauen</translation>
    </message>
    <message>
        <source>Medium weight, more reps</source>
        <translation>Mittelschwer, mehr Wiederholungen</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Last longer</source>
        <translation>Länger durchhalten</translation>
    </message>
    <message>
        <source>Light weight, many reps</source>
        <translation>Leicht, viele Wiederholungen</translation>
    </message>
    <message>
        <source>Learn the movement</source>
        <translation>Bewegung lernen</translation>
    </message>
    <message>
        <source>Empty platform, step by step</source>
        <translation>Leere Plattform, Schritt für Schritt</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Choose sets, reps, tempo and rest</source>
        <translation>Sätze, Wdh., Tempo und Pause wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Rücken</translation>
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
        <translation>Weg</translation>
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
        <translation>Gedrückt halten</translation>
    </message>
</context>
<context>
    <name>Hurt</name>
    <message>
        <source>Stop and make it safe</source>
        <translation>Stopp: erst sichern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Stop pushing. Keep your breath calm.</source>
        <translation>Nicht weiter drücken. Ruhig atmen.</translation>
    </message>
    <message>
        <source>Rack it</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Push the sled up to its rack. Close the lock.</source>
        <translation>Schlitten bis zur Ablage drücken. Verriegeln.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Take your feet off the sled. Sit still.</source>
        <translation>Füße vom Schlitten. Ruhig sitzen.</translation>
    </message>
    <message>
        <source>Tell staff</source>
        <translation>Bescheid geben</translation>
    </message>
    <message>
        <source>Ask for help if you cannot rack it alone.</source>
        <translation>Hol Hilfe, wenn du nicht allein sichern kannst.</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End workout</source>
        <translation>Training beenden</translation>
    </message>
    <message>
        <source>No training through knee pain. Have it checked first.</source>
        <translation>Nicht mit Knieschmerz trainieren. Lass das Knie erst untersuchen.</translation>
    </message>
    <message>
        <source>Rest for today. Ask a doctor or physiotherapist first.</source>
        <translation>Für heute ist Schluss. Frag erst Arzt oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Chest pain, dizzy or numb? Call staff now, stay seated. Other pain: rest for today.</source>
        <translation>Brustschmerz, Schwindel, Taubheit? Sofort Personal rufen, sitzen bleiben. Sonst: Schluss für heute.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>End set</source>
        <translation>Satz beenden</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>KNEE, ABOUT</source>
        <translation>KNIE, ETWA</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>von {target}</translation>
    </message>
    <message>
        <source>REPS</source>
        <translation>WDH.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Satz {number} von {total}</translation>
    </message>
    <message>
        <source>Sensor OK</source>
        <translation>Sensor OK</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Nicht kalibriert</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>NOT CALIBRATED</source>
        <translation>NICHT KALIBRIERT</translation>
    </message>
    <message>
        <source>No limits are watched and nothing is judged. Ask the staff.</source>
        <translation>Keine Grenze wird überwacht, nichts wird bewertet. Frag das Personal.</translation>
    </message>
    <message>
        <source>The sensor is not heard</source>
        <translation>Vom Sensor kommt nichts</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>KEIN SIGNAL</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>ZU TIEF</translation>
    </message>
    <message>
        <source>Not calibrated: no limits are watched</source>
        <translation>Nicht kalibriert: keine Grenze wird überwacht</translation>
    </message>
    <message>
        <source>PUSH UP</source>
        <translation>HOCH DRÜCKEN</translation>
    </message>
    <message>
        <source>You are too deep</source>
        <translation>Du bist zu tief</translation>
    </message>
    <message>
        <source>Keep your lower back on the pad</source>
        <translation>Unterer Rücken bleibt am Polster</translation>
    </message>
    <message>
        <source>BEND SLIGHTLY</source>
        <translation>LEICHT BEUGEN</translation>
    </message>
    <message>
        <source>Your knees are almost locked</source>
        <translation>Deine Knie sind fast durchgedrückt</translation>
    </message>
    <message>
        <source>Keep the load on your muscles</source>
        <translation>Halte die Last auf den Muskeln</translation>
    </message>
    <message>
        <source>SLOW DOWN</source>
        <translation>LANGSAMER</translation>
    </message>
    <message>
        <source>The sled is dropping</source>
        <translation>Der Schlitten fällt</translation>
    </message>
    <message>
        <source>Brake it with your legs</source>
        <translation>Brems ihn mit den Beinen</translation>
    </message>
    <message>
        <source>Your set is kept</source>
        <translation>Dein Satz bleibt erhalten</translation>
    </message>
    <message>
        <source>NO SENSOR</source>
        <translation>KEIN SENSOR</translation>
    </message>
    <message>
        <source>Train by feel</source>
        <translation>Trainiere nach Gefühl</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <translation>Weiteratmen</translation>
    </message>
    <message>
        <source>LOWER</source>
        <translation>SENKEN</translation>
    </message>
    <message>
        <source>NEARLY STRAIGHT</source>
        <translation>FAST GESTRECKT</translation>
    </message>
    <message>
        <source>NEAR LIMIT</source>
        <translation>GRENZE NAH</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>PUSH</source>
        <translation>DRÜCKEN</translation>
    </message>
    <message>
        <source>Lower at zero</source>
        <translation>Bei null senken</translation>
    </message>
    <message>
        <source>GET READY</source>
        <translation>GLEICH GEHT’S</translation>
    </message>
    <message>
        <source>UNRACK</source>
        <translation>LÖSEN</translation>
    </message>
    <message>
        <source>Push the sled up a little and turn the handles out. The set starts by itself.</source>
        <translation>Schlitten etwas hochdrücken, Griffe nach außen drehen. Der Satz beginnt von selbst.</translation>
    </message>
    <message>
        <source>Touch Start, then unrack. Follow the tempo; nothing is judged.</source>
        <translation>Start berühren, dann lösen. Folge dem Tempo; nichts wird bewertet.</translation>
    </message>
    <message>
        <source>RACK</source>
        <translation>SICHERN</translation>
    </message>
    <message>
        <source>Push up and turn the handles in. The set is done.</source>
        <translation>Hochdrücken, Griffe nach innen drehen. Der Satz ist fertig.</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>Touch Resume when you are ready.</source>
        <translation>Berühre Weiter, wenn du bereit bist.</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{dose}, about {minutes} min</source>
        <translation>{dose}, etwa {minutes} min</translation>
    </message>
    <message>
        <source>Lower {seconds} s</source>
        <translation>{seconds} s senken</translation>
    </message>
    <message>
        <source>hold {seconds} s</source>
        <translation>{seconds} s halten</translation>
    </message>
    <message>
        <source>push fast</source>
        <translation>schnell drücken</translation>
    </message>
    <message>
        <source>push {seconds} s</source>
        <translation>{seconds} s drücken</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>in each set</source>
        <translation>je Satz</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>between sets</source>
        <translation>nach jedem Satz</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>HOW MUCH</source>
        <translation>WIE VIEL</translation>
    </message>
    <message>
        <source>TEMPO OF ONE REP</source>
        <translation>TEMPO EINER WIEDERHOLUNG</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Vom Sensor kam noch kein Signal.</translation>
    </message>
    <message>
        <source>The sensor sends values that are not numbers.</source>
        <translation>Der Sensor sendet Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The position jumped; move the sled fully once to check.</source>
        <translation>Die Position ist gesprungen; bewege den Schlitten zur Prüfung einmal ganz.</translation>
    </message>
    <message>
        <source>The sensor has lost its zero: move the sled to its reference point, or call staff.</source>
        <translation>Der Sensor hat seinen Nullpunkt verloren: Fahr den Schlitten zum Referenzpunkt oder ruf Personal.</translation>
    </message>
    <message>
        <source>The sensor reports missed counts; its zero may be off.</source>
        <translation>Der Sensor meldet verlorene Zählungen; sein Nullpunkt kann falsch sein.</translation>
    </message>
    <message>
        <source>The sensor reports a weak signal; clean it.</source>
        <translation>Der Sensor meldet ein schwaches Signal; reinige ihn.</translation>
    </message>
    <message>
        <source>The position {1} mm lies outside the travel of {2} to {3} mm; calibrate again.</source>
        <translation>Die Position {1} mm liegt außerhalb des Wegs von {2} bis {3} mm; neu kalibrieren.</translation>
    </message>
    <message>
        <source>{1} samples of the last second were lost.</source>
        <translation>{1} Messwerte der letzten Sekunde gingen verloren.</translation>
    </message>
    <message>
        <source>The position jumps about; check cable and sensor.</source>
        <translation>Die Position springt hin und her; Kabel und Sensor prüfen.</translation>
    </message>
    <message>
        <source>The signal is noisy ({1} mm): repetitions are counted, not judged.</source>
        <translation>Das Signal rauscht ({1} mm): Wiederholungen werden gezählt, nicht bewertet.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive.</source>
        <translation>Es kommen nur {1} Messwerte je Sekunde an.</translation>
    </message>
    <message>
        <source>The sensor was silent for {1} ms.</source>
        <translation>Der Sensor hat {1} ms geschwiegen.</translation>
    </message>
    <message>
        <source>The sensor stands still although the sled was moving.</source>
        <translation>Der Sensor steht still, obwohl sich der Schlitten bewegte.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive: repetitions are counted, not judged.</source>
        <translation>Nur {1} Messwerte je Sekunde: Wiederholungen werden gezählt, nicht bewertet.</translation>
    </message>
    <message>
        <source>Looking for the sensor.</source>
        <translation>Der Sensor wird gesucht.</translation>
    </message>
    <message>
        <source>The sensor is connected; its signal is being checked.</source>
        <translation>Der Sensor ist verbunden; sein Signal wird geprüft.</translation>
    </message>
    <message>
        <source>The sensor is working.</source>
        <translation>Der Sensor arbeitet.</translation>
    </message>
    <message>
        <source>The sensor was unplugged. Plug it in again.</source>
        <translation>Der Sensor wurde ausgesteckt. Steck ihn wieder ein.</translation>
    </message>
    <message>
        <source>The sensor is connected but sends nothing. Check its power and its cable.</source>
        <translation>Der Sensor ist verbunden, sendet aber nichts. Prüfe Strom und Kabel.</translation>
    </message>
    <message>
        <source>The sensor sends, but nothing readable. Check its type and its speed in the settings.</source>
        <translation>Der Sensor sendet nichts Lesbares. Prüfe Typ und Geschwindigkeit in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sensor&apos;s signal arrives damaged. Check its cable and its plugs.</source>
        <translation>Das Signal des Sensors kommt beschädigt an. Prüfe Kabel und Stecker.</translation>
    </message>
    <message>
        <source>The sensor at {1} could not be opened. Check the device name in the settings.</source>
        <translation>Der Sensor an {1} ließ sich nicht öffnen. Prüfe den Gerätenamen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The kiosk is not allowed to open the sensor at {1}. Ask staff to run the installer again.</source>
        <translation>Der Kiosk darf den Sensor an {1} nicht öffnen. Das Personal muss neu installieren.</translation>
    </message>
    <message>
        <source>Another program is using the sensor at {1}. Close that program.</source>
        <translation>Ein anderes Programm benutzt den Sensor an {1}. Schließe es.</translation>
    </message>
    <message>
        <source>No sensor is connected at {1}. Plug it in.</source>
        <translation>An {1} ist kein Sensor angeschlossen. Steck ihn ein.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Die Aufzeichnung ist zu Ende.</translation>
    </message>
    <message>
        <source>A recording is being played.</source>
        <translation>Eine Aufzeichnung wird abgespielt.</translation>
    </message>
    <message>
        <source>Not calibrated: the kiosk guides you but judges nothing</source>
        <translation>Nicht kalibriert: Der Kiosk leitet dich an, bewertet aber nichts</translation>
    </message>
    <message>
        <source>Looking for the sensor</source>
        <translation>Der Sensor wird gesucht</translation>
    </message>
    <message>
        <source>No sensor yet</source>
        <translation>Noch kein Sensor</translation>
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
        <translation>Satz {number} fertig</translation>
    </message>
    <message>
        <source>Set {number}, interrupted</source>
        <translation>Satz {number}, abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n rep(s)</source>
        <translation>
            <numerusform>{done} von %n Wiederholung</numerusform>
            <numerusform>{done} von %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>REST</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>REST IS OVER</source>
        <translation>PAUSE VORBEI</translation>
    </message>
    <message>
        <source>Next: set {number}</source>
        <translation>Danach: Satz {number}</translation>
    </message>
    <message>
        <source>Next: set {number} of {total}</source>
        <translation>Danach: Satz {number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of set</source>
        <translation>Mittel des Satzes</translation>
    </message>
    <message>
        <source>target {seconds} s</source>
        <translation>Ziel {seconds} s</translation>
    </message>
    <message>
        <source>Start set {number}</source>
        <translation>Satz {number} starten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>paced push</source>
        <translation>nach Tempo</translation>
    </message>
    <message>
        <source>of all phases</source>
        <translation>der Phasen</translation>
    </message>
    <message>
        <source>of all reps</source>
        <translation>der Wdh.</translation>
    </message>
    <message>
        <source>best to last</source>
        <translation>beste – letzte</translation>
    </message>
    <message>
        <source>RANGE OF EACH REP</source>
        <translation>BEREICH JEDER WIEDERHOLUNG</translation>
    </message>
    <message>
        <source>ON TEMPO</source>
        <translation>IM TEMPO</translation>
    </message>
    <message>
        <source>IN RANGE</source>
        <translation>IM BEREICH</translation>
    </message>
    <message>
        <source>LOWERING</source>
        <translation>SENKEN</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start set</source>
        <translation>Satz starten</translation>
    </message>
    <message>
        <source>LOSS</source>
        <translation>VERLUST</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>Set {number}, interrupted</source>
        <translation>Satz {number}, abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>keine Wiederholungen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Sled</source>
        <translation>Schlitten</translation>
    </message>
    <message>
        <source>No sensor: train by feel</source>
        <translation>Kein Sensor: nach Gefühl</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>SLED</source>
        <translation>SCHLITTEN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip setup</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Kurzer Check</translation>
    </message>
    <message>
        <source>Show me each step</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No repetition was counted.</source>
        <translation>Es wurde keine Wiederholung gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>You did %n rep(s).</source>
        <translation>
            <numerusform>Du hast %n Wiederholung geschafft.</numerusform>
            <numerusform>Du hast %n Wiederholungen geschafft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workout done</source>
        <translation>Training fertig</translation>
    </message>
    <message>
        <source>reps counted</source>
        <translation>Wdh. gezählt</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>fertige Sätze</translation>
    </message>
    <message>
        <source>time under tension</source>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>zu tief</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>durchgedrückt</translation>
    </message>
    <message>
        <source>too fast</source>
        <translation>zu schnell</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n zu kurz</numerusform>
            <numerusform>%n zu kurz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too deep</source>
        <translation>
            <numerusform>%n zu tief</numerusform>
            <numerusform>%n zu tief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n durchgedrückt</numerusform>
            <numerusform>%n durchgedrückt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too fast</source>
        <translation>
            <numerusform>%n zu schnell</numerusform>
            <numerusform>%n zu schnell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n nicht bewertet</numerusform>
            <numerusform>%n nicht bewertet</numerusform>
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
        <translation>alle gut</translation>
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
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Learn the movement</source>
        <translation>Bewegung lernen</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
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
