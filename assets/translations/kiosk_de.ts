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
    <message>
        <source>The signal was lost in this set: repetitions may be missing.</source>
        <translation>Das Signal fiel in diesem Satz aus: Er gilt als unvollständig, Wiederholungen können fehlen.</translation>
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
    <name>Body</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
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
    <name>Feet</name>
    <message>
        <source>Where do you want to feel it?</source>
        <translation>Wo willst du es spüren?</translation>
    </message>
    <message>
        <source>Touch to move your feet</source>
        <translation>Berühren, um die Füße zu versetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stand like this</source>
        <translation>So stehen</translation>
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
        <source>Size</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Ausdauer</translation>
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
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Set the seat</source>
        <translation>Sitz einstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Rest your back</source>
        <translation>Rücken anlegen</translation>
    </message>
    <message>
        <source>Hips low in the seat</source>
        <translation>Hüfte tief im Sitz</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Place your feet</source>
        <translation>Füße platzieren</translation>
    </message>
    <message>
        <source>Toes point slightly out</source>
        <translation>Zehen zeigen leicht nach außen</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>Hold the handles</source>
        <translation>Griffe festhalten</translation>
    </message>
    <message>
        <source>Knee trouble</source>
        <translation>Knieprobleme</translation>
    </message>
    <message>
        <source>Have your knee checked before you press.</source>
        <translation>Lass dein Knie untersuchen, bevor du drückst.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first</source>
        <translation>Frag zuerst Arzt oder Physiotherapie</translation>
    </message>
    <message>
        <source>Checked already? Start with the empty sled</source>
        <translation>Schon untersucht? Mit leerem Schlitten anfangen</translation>
    </message>
    <message>
        <source>Stop at once if a knee hurts</source>
        <translation>Sofort aufhören, wenn ein Knie schmerzt</translation>
    </message>
    <message>
        <source>Back trouble</source>
        <translation>Rückenprobleme</translation>
    </message>
    <message>
        <source>Pain now? Not today. Ask staff or a physiotherapist.</source>
        <translation>Jetzt Schmerzen? Heute nicht. Frag Personal oder Physiotherapie.</translation>
    </message>
    <message>
        <source>No pain now: keep your lower back on the pad</source>
        <translation>Jetzt kein Schmerz: unterer Rücken bleibt am Polster</translation>
    </message>
    <message>
        <source>Stay shallow and light</source>
        <translation>Nicht tief, nicht schwer</translation>
    </message>
    <message>
        <source>Stop at once if your back hurts</source>
        <translation>Sofort aufhören, wenn der Rücken schmerzt</translation>
    </message>
    <message>
        <source>In rehabilitation</source>
        <translation>In der Reha</translation>
    </message>
    <message>
        <source>Train here only as your physiotherapist told you.</source>
        <translation>Trainiere hier nur so, wie deine Physiotherapie es sagt.</translation>
    </message>
    <message>
        <source>Tell staff before you start</source>
        <translation>Sag dem Personal Bescheid, bevor du anfängst</translation>
    </message>
    <message>
        <source>Keep to the range you were given</source>
        <translation>Bleib im vorgegebenen Bereich</translation>
    </message>
    <message>
        <source>Slow and light: 4-1-2-1</source>
        <translation>Langsam und leicht: 4-1-2-1</translation>
    </message>
    <message>
        <source>Front of thighs</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Glutes and hamstrings</source>
        <translation>Gesäß und Beinbeuger</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Feet high</source>
        <translation>Füße hoch</translation>
    </message>
    <message>
        <source>Near the top edge: more glutes and hamstrings, as the hips bend more.</source>
        <translation>Nah am oberen Rand: mehr Gesäß und Beinbeuger, weil die Hüfte mehr beugt.</translation>
    </message>
    <message>
        <source>Feet in the middle</source>
        <translation>Füße in der Mitte</translation>
    </message>
    <message>
        <source>All leg muscles share the work. Start here.</source>
        <translation>Alle Beinmuskeln teilen sich die Arbeit. Fang hier an.</translation>
    </message>
    <message>
        <source>Feet low</source>
        <translation>Füße tief</translation>
    </message>
    <message>
        <source>Far from the top edge: more front of thighs, as the knees bend more.</source>
        <translation>Weit unten: mehr Oberschenkel vorn, weil die Knie mehr beugen.</translation>
    </message>
    <message>
        <source>Feet wide</source>
        <translation>Füße weit</translation>
    </message>
    <message>
        <source>Said to work the inner thighs more. High and wide: more hamstrings.</source>
        <translation>Soll die Innenschenkel mehr fordern. Hoch und weit: mehr Beinbeuger.</translation>
    </message>
    <message>
        <source>Hip to shoulder width</source>
        <translation>Hüft- bis schulterbreit</translation>
    </message>
    <message>
        <source>Comfortable for most people.</source>
        <translation>Für die meisten bequem.</translation>
    </message>
    <message>
        <source>Feet close</source>
        <translation>Füße eng</translation>
    </message>
    <message>
        <source>Said to work the outer thighs more.</source>
        <translation>Soll die Außenschenkel mehr fordern.</translation>
    </message>
    <message>
        <source>Toes straight</source>
        <translation>Zehen gerade</translation>
    </message>
    <message>
        <source>No difference to toes out. Choose what feels good.</source>
        <translation>Kein Unterschied zu Zehen außen. Nimm, was sich gut anfühlt.</translation>
    </message>
    <message>
        <source>Toes slightly out</source>
        <translation>Zehen leicht außen</translation>
    </message>
    <message>
        <source>Easy on the knees. They follow the toes.</source>
        <translation>Schont die Knie. Sie folgen den Zehen.</translation>
    </message>
    <message>
        <source>Toes far out</source>
        <translation>Zehen weit nach außen</translation>
    </message>
    <message>
        <source>Knees follow the toes out. No difference found in the muscles.</source>
        <translation>Die Knie folgen den Zehen. Bei den Muskeln kein Unterschied gefunden.</translation>
    </message>
    <message>
        <source>Well shown</source>
        <translation>Gut belegt</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <translation>Studien sind uneins</translation>
    </message>
    <message>
        <source>Feel both whole feet on the plate, heels heavy.</source>
        <translation>Spür beide ganzen Füße auf der Platte, Fersen schwer.</translation>
    </message>
    <message>
        <source>Count to four on the way down.</source>
        <translation>Zähl auf dem Weg nach unten bis vier.</translation>
    </message>
    <message>
        <source>Feel your lower back on the pad.</source>
        <translation>Spür den unteren Rücken am Polster.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Die Knie folgen den Zehen.</translation>
    </message>
    <message>
        <source>Breathe in going down, out going up.</source>
        <translation>Runter einatmen, hoch ausatmen.</translation>
    </message>
    <message>
        <source>Stop with a slight bend at the top.</source>
        <translation>Halte oben leicht gebeugt an.</translation>
    </message>
    <message>
        <source>Feel the front of your thighs and your glutes work.</source>
        <translation>Spür Oberschenkel vorn und Gesäß arbeiten.</translation>
    </message>
    <message>
        <source>Turn softly at the bottom.</source>
        <translation>Kehre unten weich um.</translation>
    </message>
    <message>
        <source>That rep was in range.</source>
        <translation>Diese Wiederholung war im Bereich.</translation>
    </message>
    <message>
        <source>You lowered slowly.</source>
        <translation>Du hast langsam gesenkt.</translation>
    </message>
    <message>
        <source>Go a little deeper next time.</source>
        <translation>Nächstes Mal etwas tiefer.</translation>
    </message>
    <message>
        <source>Turn a little earlier next time.</source>
        <translation>Kehre nächstes Mal etwas früher um.</translation>
    </message>
    <message>
        <source>Keep a slight bend next time.</source>
        <translation>Bleib nächstes Mal leicht gebeugt.</translation>
    </message>
    <message>
        <source>Lower more slowly next time.</source>
        <translation>Senke nächstes Mal langsamer.</translation>
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
        <translation>Adduktoren</translation>
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
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Beinbeuger</translation>
    </message>
    <message>
        <source>Inner thighs</source>
        <translation>Schenkel innen</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>Close the lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Turn both grips inwards if you can reach them.</source>
        <translation>Dreh beide Griffe nach innen, wenn du sie erreichst.</translation>
    </message>
    <message>
        <source>Push the lever of the lock if you can reach it.</source>
        <translation>Drück den Hebel der Sperre, wenn du ihn erreichst.</translation>
    </message>
    <message>
        <source>Let it down</source>
        <translation>Ablassen</translation>
    </message>
    <message>
        <source>Lower the weight slowly onto its rest.</source>
        <translation>Lass das Gewicht langsam auf die Ablage sinken.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>Shout. Staff or anyone near can lift with you.</source>
        <translation>Ruf laut. Personal oder andere können mit anheben.</translation>
    </message>
    <message>
        <source>Push your knees</source>
        <translation>Knie schieben</translation>
    </message>
    <message>
        <source>Hands on your thighs, just above the knees, and push.</source>
        <translation>Hände auf die Oberschenkel knapp über den Knien, und drücken.</translation>
    </message>
    <message>
        <source>Let it sink</source>
        <translation>Sinken lassen</translation>
    </message>
    <message>
        <source>Never drop it. Lower it slowly and keep your back flat.</source>
        <translation>Nie fallen lassen. Langsam senken, Rücken flach halten.</translation>
    </message>
    <message>
        <source>Slowly down: the checked lowest stop will catch the sled.</source>
        <translation>Langsam nach unten: Der geprüfte Anschlag fängt den Schlitten.</translation>
    </message>
    <message>
        <source>Move the seat until your knees bend to about 90 degrees.</source>
        <translation>Stell den Sitz so ein, dass die Knie auf etwa 90 Grad beugen.</translation>
    </message>
    <message>
        <source>Near enough to keep your back flat</source>
        <translation>Nah genug, damit der Rücken flach bleibt</translation>
    </message>
    <message>
        <source>Hips deep in the seat</source>
        <translation>Hüfte tief im Sitz</translation>
    </message>
    <message>
        <source>Lock the seat in place</source>
        <translation>Sitz einrasten lassen</translation>
    </message>
    <message>
        <source>Too far away: your lower back rounds</source>
        <translation>Zu weit weg: der untere Rücken wird rund</translation>
    </message>
    <message>
        <source>Too close: your thighs press your belly</source>
        <translation>Zu nah: die Schenkel drücken auf den Bauch</translation>
    </message>
    <message>
        <source>Back flat, knees at 90 degrees</source>
        <translation>Rücken flach, Knie bei 90 Grad</translation>
    </message>
    <message>
        <source>Too far: the back rounds</source>
        <translation>Zu weit: der Rücken wird rund</translation>
    </message>
    <message>
        <source>Too close: thighs on the belly</source>
        <translation>Zu nah: Schenkel am Bauch</translation>
    </message>
    <message>
        <source>Lie down</source>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>Lie with your hips right under the middle of the platform.</source>
        <translation>Lieg mit der Hüfte genau unter der Mitte der Plattform.</translation>
    </message>
    <message>
        <source>Hips under the platform</source>
        <translation>Hüfte unter der Plattform</translation>
    </message>
    <message>
        <source>Head on the pad</source>
        <translation>Kopf am Polster</translation>
    </message>
    <message>
        <source>Rest your whole back on the pad and keep it there.</source>
        <translation>Leg den ganzen Rücken ans Polster und lass ihn dort.</translation>
    </message>
    <message>
        <source>Lower back on the pad, not round, not arched</source>
        <translation>Unterer Rücken am Polster, weder rund noch hohl</translation>
    </message>
    <message>
        <source>Belly firm, head on the pad</source>
        <translation>Bauch fest, Kopf am Polster</translation>
    </message>
    <message>
        <source>Lower back rounds</source>
        <translation>Unterer Rücken wird rund</translation>
    </message>
    <message>
        <source>Hips lift off the seat</source>
        <translation>Hüfte hebt vom Sitz ab</translation>
    </message>
    <message>
        <source>Whole back on the pad</source>
        <translation>Ganzer Rücken am Polster</translation>
    </message>
    <message>
        <source>Put both whole feet on the middle of the plate.</source>
        <translation>Stell beide ganzen Füße auf die Mitte der Platte.</translation>
    </message>
    <message>
        <source>Hip to shoulder width apart</source>
        <translation>Hüft- bis schulterbreit</translation>
    </message>
    <message>
        <source>Knees follow the toes, the gap stays the same</source>
        <translation>Knie folgen den Zehen, der Abstand bleibt gleich</translation>
    </message>
    <message>
        <source>Heels lift off the plate</source>
        <translation>Fersen heben von der Platte ab</translation>
    </message>
    <message>
        <source>Knees fall in</source>
        <translation>Knie fallen nach innen</translation>
    </message>
    <message>
        <source>Middle, hip to shoulder width</source>
        <translation>Mitte, hüft- bis schulterbreit</translation>
    </message>
    <message>
        <source>Heels lift</source>
        <translation>Fersen heben ab</translation>
    </message>
    <message>
        <source>Put both whole feet a little above the middle of the plate.</source>
        <translation>Stell beide ganzen Füße etwas über die Mitte der Platte.</translation>
    </message>
    <message>
        <source>Hip to shoulder width apart, toes slightly out</source>
        <translation>Hüft- bis schulterbreit, Zehen leicht nach außen</translation>
    </message>
    <message>
        <source>Heels not flat? Shoes with a raised heel help</source>
        <translation>Fersen nicht flach? Schuhe mit Absatz helfen</translation>
    </message>
    <message>
        <source>Hold both handles and pull your hips down into the seat.</source>
        <translation>Halte beide Griffe und zieh die Hüfte in den Sitz.</translation>
    </message>
    <message>
        <source>Hold on for the whole set</source>
        <translation>Den ganzen Satz festhalten</translation>
    </message>
    <message>
        <source>Keep pulling your hips down</source>
        <translation>Hüfte weiter nach unten ziehen</translation>
    </message>
    <message>
        <source>Keep your shoulders loose</source>
        <translation>Schultern locker lassen</translation>
    </message>
    <message>
        <source>Hands on your knees or on the sled</source>
        <translation>Hände auf den Knien oder am Schlitten</translation>
    </message>
    <message>
        <source>Hold on and pull yourself down</source>
        <translation>Festhalten und in den Sitz ziehen</translation>
    </message>
    <message>
        <source>Hands on the knees</source>
        <translation>Hände auf den Knien</translation>
    </message>
    <message>
        <source>Hold the seat</source>
        <translation>Sitz festhalten</translation>
    </message>
    <message>
        <source>Hold the seat beside your hips and pull yourself down.</source>
        <translation>Halte den Sitz neben der Hüfte und zieh dich nach unten.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Know your range</source>
        <translation>Kenne deinen Bereich</translation>
    </message>
    <message>
        <source>Bend to about 90 degrees. Push until your knees are almost straight.</source>
        <translation>Beuge bis etwa 90 Grad. Drücke, bis die Knie fast gestreckt sind.</translation>
    </message>
    <message>
        <source>Turn before your hips tuck under</source>
        <translation>Umkehren, bevor die Hüfte kippt</translation>
    </message>
    <message>
        <source>Breathe in going down, out going up</source>
        <translation>Runter einatmen, hoch ausatmen</translation>
    </message>
    <message>
        <source>Knees locked straight</source>
        <translation>Knie durchgedrückt</translation>
    </message>
    <message>
        <source>Push a little, breathe out, and turn both grips outwards.</source>
        <translation>Etwas drücken, ausatmen, beide Griffe nach außen drehen.</translation>
    </message>
    <message>
        <source>Weight on both whole feet</source>
        <translation>Gewicht auf beiden ganzen Füßen</translation>
    </message>
    <message>
        <source>1  Push a little and breathe out</source>
        <translation>1  Etwas drücken und ausatmen</translation>
    </message>
    <message>
        <source>2  Turn both grips outwards</source>
        <translation>2  Beide Griffe nach außen drehen</translation>
    </message>
    <message>
        <source>Push a little, breathe out, and pull the lever.</source>
        <translation>Etwas drücken, ausatmen, Hebel ziehen.</translation>
    </message>
    <message>
        <source>2  Pull the lever of the lock</source>
        <translation>2  Den Hebel der Sperre ziehen</translation>
    </message>
    <message>
        <source>Start the sled</source>
        <translation>Schlitten anheben</translation>
    </message>
    <message>
        <source>Push the weight off its rest and breathe out.</source>
        <translation>Drück das Gewicht von der Ablage und atme aus.</translation>
    </message>
    <message>
        <source>Settle at a slight bend and wait</source>
        <translation>Leicht gebeugt stehen und warten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Front thighs</source>
        <translation>Schenkel vorn</translation>
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
        <source>Build muscle</source>
        <translation>Muskeln aufbauen</translation>
    </message>
    <message>
        <source>Medium weight, more reps</source>
        <translation>Mittelschwer, mehr Wiederholungen</translation>
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
        <source>Turn before hips tuck or thighs touch the belly</source>
        <translation>Wende, bevor das Becken kippt oder der Bauch im Weg ist</translation>
    </message>
    <message>
        <source>Last rep done? Close the lock first</source>
        <translation>Fertig? Zuerst die Sperre schließen</translation>
    </message>
    <message>
        <source>Opening it with one foot in the air</source>
        <translation>Öffnen mit einem Fuß in der Luft</translation>
    </message>
    <message>
        <source>After the last rep, set the weight down softly</source>
        <translation>Nach der letzten Wiederholung das Gewicht sanft ablegen</translation>
    </message>
    <message>
        <source>Starting with one foot in the air</source>
        <translation>Start mit einem Fuß in der Luft</translation>
    </message>
    <message>
        <source>Push a little and breathe out</source>
        <translation>Etwas drücken und ausatmen</translation>
    </message>
    <message>
        <source>My heels lift</source>
        <translation>Meine Fersen heben ab</translation>
    </message>
    <message>
        <source>Your feet stand too low, you go too deep, or your calves are tight.</source>
        <translation>Deine Füße stehen zu tief, du gehst zu tief oder die Waden sind fest.</translation>
    </message>
    <message>
        <source>Feet higher, knees still reaching 90 degrees</source>
        <translation>Füße höher, Knie erreichen noch 90 Grad</translation>
    </message>
    <message>
        <source>Tense? Lower a little less deep</source>
        <translation>Verspannt? Etwas weniger tief</translation>
    </message>
    <message>
        <source>Shoes with a raised heel</source>
        <translation>Schuhe mit erhöhter Ferse</translation>
    </message>
    <message>
        <source>After training: stretch calves and ankles</source>
        <translation>Nach dem Training: Waden und Knöchel dehnen</translation>
    </message>
    <message>
        <source>Pushing with the toes only</source>
        <translation>Nur mit den Zehen drücken</translation>
    </message>
    <message>
        <source>My back or hips lift</source>
        <translation>Rücken oder Hüfte hebt ab</translation>
    </message>
    <message>
        <source>It is too heavy, you stand too low, or both. Your back is at risk.</source>
        <translation>Es ist zu schwer, du stehst zu tief, oder beides. Dein Rücken ist in Gefahr.</translation>
    </message>
    <message>
        <source>Take some weight off</source>
        <translation>Gewicht abnehmen</translation>
    </message>
    <message>
        <source>Feet a little higher</source>
        <translation>Füße etwas höher</translation>
    </message>
    <message>
        <source>Pull yourself down by the handles</source>
        <translation>Zieh dich an den Griffen nach unten</translation>
    </message>
    <message>
        <source>Going on while your back lifts</source>
        <translation>Weitermachen, wenn der Rücken abhebt</translation>
    </message>
    <message>
        <source>My knees fall in</source>
        <translation>Meine Knie fallen nach innen</translation>
    </message>
    <message>
        <source>Knees that fall in get sore and can be injured.</source>
        <translation>Knie, die nach innen fallen, schmerzen und können sich verletzen.</translation>
    </message>
    <message>
        <source>Point your knees where your toes point</source>
        <translation>Knie zeigen dahin, wohin die Zehen zeigen</translation>
    </message>
    <message>
        <source>Keep the gap between your knees the same</source>
        <translation>Abstand der Knie gleich lassen</translation>
    </message>
    <message>
        <source>Knees touching as you push</source>
        <translation>Knie berühren sich beim Drücken</translation>
    </message>
    <message>
        <source>It is too heavy</source>
        <translation>Es ist zu schwer</translation>
    </message>
    <message>
        <source>Rack it. One rep less is better than a bad one.</source>
        <translation>Sichern. Eine weniger ist besser als eine schlechte.</translation>
    </message>
    <message>
        <source>Close the lock, then take some weight off</source>
        <translation>Verriegeln, dann Gewicht abnehmen</translation>
    </message>
    <message>
        <source>Hard to control? Push in one second, not two</source>
        <translation>Schwer zu kontrollieren? Eine Sekunde drücken, nicht zwei</translation>
    </message>
    <message>
        <source>Add weight in small steps</source>
        <translation>Gewicht in kleinen Schritten erhöhen</translation>
    </message>
    <message>
        <source>Helping with your back or hips</source>
        <translation>Mit Rücken oder Hüfte nachhelfen</translation>
    </message>
    <message>
        <source>Holding your breath</source>
        <translation>Luft anhalten</translation>
    </message>
    <message>
        <source>I go too deep</source>
        <translation>Ich gehe zu tief</translation>
    </message>
    <message>
        <source>When your lower back comes off the pad, you are too deep.</source>
        <translation>Wenn der untere Rücken vom Polster abhebt, bist du zu tief.</translation>
    </message>
    <message>
        <source>Turn at about 90 degrees in the knee</source>
        <translation>Bei etwa 90 Grad im Knie umkehren</translation>
    </message>
    <message>
        <source>Turn before your thighs touch your belly</source>
        <translation>Umkehren, bevor die Schenkel den Bauch berühren</translation>
    </message>
    <message>
        <source>Bouncing out of the bottom</source>
        <translation>Unten herausfedern</translation>
    </message>
    <message>
        <source>It drops too fast</source>
        <translation>Er fällt zu schnell</translation>
    </message>
    <message>
        <source>The way down is half of the work.</source>
        <translation>Der Weg nach unten ist die halbe Arbeit.</translation>
    </message>
    <message>
        <source>Take two seconds or more to lower</source>
        <translation>Zwei Sekunden oder länger senken</translation>
    </message>
    <message>
        <source>Follow the line on the screen</source>
        <translation>Folge der Linie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Take some weight off if you cannot slow it</source>
        <translation>Gewicht abnehmen, wenn du nicht bremsen kannst</translation>
    </message>
    <message>
        <source>Letting the sled fall and catching it</source>
        <translation>Den Schlitten fallen lassen und auffangen</translation>
    </message>
    <message>
        <source>My knees lock</source>
        <translation>Ich drücke die Knie durch</translation>
    </message>
    <message>
        <source>With locked knees the weight rests on the joints, not on the muscles.</source>
        <translation>Mit durchgedrückten Knien liegt die Last auf den Gelenken, nicht auf den Muskeln.</translation>
    </message>
    <message>
        <source>Stop with a slight bend left</source>
        <translation>Leicht gebeugt anhalten</translation>
    </message>
    <message>
        <source>Slow down over the last few centimetres</source>
        <translation>Auf den letzten Zentimetern langsamer</translation>
    </message>
    <message>
        <source>Squeeze thighs and glutes instead</source>
        <translation>Stattdessen Schenkel und Gesäß anspannen</translation>
    </message>
    <message>
        <source>Snapping the knees straight</source>
        <translation>Knie ruckartig strecken</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>Was es trainiert</translation>
    </message>
    <message>
        <source>Many leg muscles at once, and strength for the whole leg.</source>
        <translation>Viele Beinmuskeln zugleich und Kraft für das ganze Bein.</translation>
    </message>
    <message>
        <source>Front of the thighs: straighten the knees, the main work</source>
        <translation>Oberschenkel vorn: strecken die Knie, die Hauptarbeit</translation>
    </message>
    <message>
        <source>Glutes: open the hips, most when you are deep</source>
        <translation>Gesäß: streckt die Hüfte, am meisten in der Tiefe</translation>
    </message>
    <message>
        <source>Hamstrings: help to open the hips</source>
        <translation>Beinbeuger: helfen, die Hüfte zu strecken</translation>
    </message>
    <message>
        <source>Inner thighs: keep the legs steady</source>
        <translation>Schenkel innen: halten die Beine ruhig</translation>
    </message>
    <message>
        <source>Calves: steady the ankle, help at the end of the push</source>
        <translation>Waden: halten den Knöchel, helfen am Ende beim Drücken</translation>
    </message>
    <message>
        <source>Who it suits</source>
        <translation>Für wen es passt</translation>
    </message>
    <message>
        <source>Heavy leg work without a weight on your spine. Nothing to balance.</source>
        <translation>Schwere Beinarbeit ohne Last auf der Wirbelsäule. Nichts zu balancieren.</translation>
    </message>
    <message>
        <source>As main leg exercise, or instead of squats</source>
        <translation>Als Hauptübung für Beine oder statt Kniebeugen</translation>
    </message>
    <message>
        <source>To get stronger, for bigger legs, or as a warm-up</source>
        <translation>Für Kraft, kräftigere Beine oder zum Aufwärmen</translation>
    </message>
    <message>
        <source>To learn how a squat feels</source>
        <translation>Um zu spüren, wie eine Kniebeuge geht</translation>
    </message>
    <message>
        <source>After a back injury: only with your physiotherapist</source>
        <translation>Nach Rückenverletzung: nur mit Physiotherapie</translation>
    </message>
    <message>
        <source>Knee trouble: have it checked first</source>
        <translation>Knieprobleme: erst untersuchen lassen</translation>
    </message>
    <message>
        <source>Back pain now: ask staff or a physiotherapist</source>
        <translation>Rückenschmerz jetzt: Personal oder Physiotherapie fragen</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>So atmest du</translation>
    </message>
    <message>
        <source>In as you lower, slowly out as you push.</source>
        <translation>Beim Senken ein, beim Drücken langsam aus.</translation>
    </message>
    <message>
        <source>Breathe out as you open the lock</source>
        <translation>Beim Entriegeln ausatmen</translation>
    </message>
    <message>
        <source>Keep breathing while you hold</source>
        <translation>Beim Halten weiteratmen</translation>
    </message>
    <message>
        <source>Holding your breath and pressing</source>
        <translation>Luft anhalten und pressen</translation>
    </message>
    <message>
        <source>Why we say it so</source>
        <translation>Warum wir es so sagen</translation>
    </message>
    <message>
        <source>Books disagree. This is what we made of it.</source>
        <translation>Bücher sind uneins. Das haben wir daraus gemacht.</translation>
    </message>
    <message>
        <source>Heels or whole foot? Whole foot, heels heavy</source>
        <translation>Fersen oder ganzer Fuß? Ganzer Fuß, Fersen schwer</translation>
    </message>
    <message>
        <source>How deep? The first limit you meet counts</source>
        <translation>Wie tief? Die erste Grenze zählt</translation>
    </message>
    <message>
        <source>Straight knees? Never, heavy or light</source>
        <translation>Gestreckte Knie? Nie, egal wie schwer</translation>
    </message>
    <message>
        <source>Toes? Slightly out, but it changes little</source>
        <translation>Zehen? Leicht außen, es ändert aber wenig</translation>
    </message>
    <message>
        <source>The four numbers</source>
        <translation>Die vier Zahlen</translation>
    </message>
    <message>
        <source>2-1-1-1: lower for two seconds, hold one, push one, hold one.</source>
        <translation>2-1-1-1: zwei Sekunden senken, eine halten, eine drücken, eine halten.</translation>
    </message>
    <message>
        <source>Light weight: push in two seconds, 2-1-2-1</source>
        <translation>Leichtes Gewicht: in zwei Sekunden drücken, 2-1-2-1</translation>
    </message>
    <message>
        <source>Hard to control: back to one second</source>
        <translation>Schwer zu kontrollieren: zurück auf eine Sekunde</translation>
    </message>
    <message>
        <source>Never push slower than you lower</source>
        <translation>Nie langsamer drücken als senken</translation>
    </message>
    <message>
        <source>Think of the muscle that works</source>
        <translation>Denk an den Muskel, der arbeitet</translation>
    </message>
    <message>
        <source>Rushing the way down</source>
        <translation>Zu schnell nach unten</translation>
    </message>
    <message>
        <source>Begin light</source>
        <translation>Leicht anfangen</translation>
    </message>
    <message>
        <source>Use the empty platform first. Get to know the movement.</source>
        <translation>Nimm zuerst die leere Plattform. Lerne die Bewegung kennen.</translation>
    </message>
    <message>
        <source>Add weight slowly as you grow stronger</source>
        <translation>Mehr Gewicht erst, wenn du stärker wirst</translation>
    </message>
    <message>
        <source>A few good sets on every leg day</source>
        <translation>An jedem Beintag ein paar gute Sätze</translation>
    </message>
    <message>
        <source>Not sure? Ask a trainer</source>
        <translation>Unsicher? Frag das Trainerteam</translation>
    </message>
    <message>
        <source>Your safety comes before any number</source>
        <translation>Deine Sicherheit geht vor jede Zahl</translation>
    </message>
    <message>
        <source>Loosen up</source>
        <translation>Locker werden</translation>
    </message>
    <message>
        <source>Gently, never into pain.</source>
        <translation>Sanft, nie in den Schmerz.</translation>
    </message>
    <message>
        <source>Between sets: loosen hips and calves lightly</source>
        <translation>Zwischen den Sätzen: Hüften und Waden leicht lockern</translation>
    </message>
    <message>
        <source>Supple calves keep your heels down</source>
        <translation>Lockere Waden halten die Fersen unten</translation>
    </message>
    <message>
        <source>Bouncing in the stretch</source>
        <translation>In der Dehnung wippen</translation>
    </message>
    <message>
        <source>Your machine</source>
        <translation>Deine Maschine</translation>
    </message>
    <message>
        <source>You cannot fall, and you can stop at any time.</source>
        <translation>Du kannst nicht fallen und jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Here the sled runs up a slope of 45 degrees</source>
        <translation>Hier läuft der Schlitten 45 Grad bergauf</translation>
    </message>
    <message>
        <source>Other machines push flat or straight up</source>
        <translation>Andere Maschinen drücken waagerecht oder gerade hoch</translation>
    </message>
    <message>
        <source>Its stops protect you. This screen only coaches</source>
        <translation>Die Anschläge schützen dich. Dieser Bildschirm leitet nur an</translation>
    </message>
    <message>
        <source>Trusting a stop that nobody has checked</source>
        <translation>Einem ungeprüften Anschlag trauen</translation>
    </message>
    <message>
        <source>Here you push along the floor</source>
        <translation>Hier drückst du waagerecht</translation>
    </message>
    <message>
        <source>Other machines push up a slope or straight up</source>
        <translation>Andere Maschinen drücken schräg oder gerade hoch</translation>
    </message>
    <message>
        <source>Here you push straight up</source>
        <translation>Hier drückst du gerade nach oben</translation>
    </message>
    <message>
        <source>Other machines push flat or up a slope</source>
        <translation>Andere Maschinen drücken waagerecht oder schräg hoch</translation>
    </message>
    <message>
        <source>A checked lowest stop catches the sled. You can stop at any time.</source>
        <translation>Ein geprüfter unterster Anschlag fängt den Schlitten. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Keep a slight bend at the top</source>
        <translation>Oben leicht gebeugt bleiben</translation>
    </message>
    <message>
        <source>Dropping the sled</source>
        <translation>Den Schlitten fallen lassen</translation>
    </message>
    <message>
        <source>Down to about 90 degrees</source>
        <translation>Bis etwa 90 Grad hinunter</translation>
    </message>
    <message>
        <source>Too deep: the hips tuck</source>
        <translation>Zu tief: Hüfte kippt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unlock the sled</source>
        <translation>Schlitten entriegeln</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Does one of these fit you today? Touch it.</source>
        <translation>Trifft heute etwas davon zu? Berühre es.</translation>
    </message>
    <message>
        <source>Nothing you touch here is stored.</source>
        <translation>Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>I understand, go on</source>
        <translation>Verstanden, weiter</translation>
    </message>
    <message>
        <source>Feel well? Then on we go</source>
        <translation>Alles gut? Dann weiter</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Something hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
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
    <name>KeyBoard</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
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
        <source>TOO DEEP</source>
        <translation>ZU TIEF</translation>
    </message>
    <message>
        <source>Not calibrated: limits not watched</source>
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
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
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
        <source>Tempo only: nothing is counted</source>
        <translation>Nur Tempo: nichts wird gezählt</translation>
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
        <source>Knees almost locked</source>
        <translation>Knie fast durchgestreckt</translation>
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
        <source>Calibration expired: limits not watched</source>
        <translation>Kalibrierung abgelaufen: Grenzen nicht überwacht</translation>
    </message>
    <message>
        <source>Daily check failed: limits not watched</source>
        <translation>Tagesprüfung misslungen: Grenzen nicht überwacht</translation>
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
        <translation>Gewicht auf dem Schlitten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Diese Seite lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Training goes on without it. Please tell staff.</source>
        <translation>Das Training geht ohne sie weiter. Bitte sag dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
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
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>as offered here</source>
        <translation>zur Auswahl</translation>
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
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>Find your range</source>
        <translation>Finde deinen Bereich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Use my range</source>
        <translation>Meinen Bereich nutzen</translation>
    </message>
    <message>
        <source>As sure as it gets</source>
        <translation>So sicher wie möglich</translation>
    </message>
    <message>
        <source>That one was too fast to learn from.</source>
        <translation>Das war zu schnell, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No sensor</source>
        <translation>Kein Sensor</translation>
    </message>
    <message>
        <source>Your range cannot be found without it.</source>
        <translation>Ohne ihn lässt sich dein Bereich nicht finden.</translation>
    </message>
    <message>
        <source>Once more, slowly</source>
        <translation>Noch einmal, langsam</translation>
    </message>
    <message>
        <source>Deepest: this machine</source>
        <translation>Tiefster Punkt: diese Maschine</translation>
    </message>
    <message>
        <source>Deepest: back stays flat</source>
        <translation>Tiefster Punkt: Rücken bleibt flach</translation>
    </message>
    <message>
        <source>Deepest: knees at 90°</source>
        <translation>Tiefster Punkt: Knie bei 90°</translation>
    </message>
    <message>
        <source>Deepest: set by staff</source>
        <translation>Tiefster Punkt: vom Personal</translation>
    </message>
    <message>
        <source>about {angle}°</source>
        <translation>etwa {angle}°</translation>
    </message>
    <message>
        <source>{angle}° ± {sure}°</source>
        <translation>{angle}° ± {sure}°</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Eine genügt</translation>
    </message>
    <message>
        <source>One more is surer</source>
        <translation>Noch eine ist sicherer</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Take all weight off, then unlock</source>
        <translation>Alles Gewicht ab, dann entriegeln</translation>
    </message>
    <message>
        <source>Settle with a slight bend and stand still.</source>
        <translation>Leicht gebeugt stillhalten.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Langsam senken</translation>
    </message>
    <message>
        <source>Only as deep as your lower back stays flat.</source>
        <translation>Nur so tief, wie der untere Rücken flach bleibt.</translation>
    </message>
    <message>
        <source>Push slowly</source>
        <translation>Langsam drücken</translation>
    </message>
    <message>
        <source>Turn when your back would come off the pad.</source>
        <translation>Kehre um, bevor der Rücken abhebt.</translation>
    </message>
    <message>
        <source>Legs gently straight, then stay</source>
        <translation>Beine sanft strecken, dann bleiben</translation>
    </message>
    <message>
        <source>Stand still for a second. The sled is empty.</source>
        <translation>Eine Sekunde stillhalten. Der Schlitten ist leer.</translation>
    </message>
    <message>
        <source>Close the lock. Done</source>
        <translation>Verriegeln. Fertig</translation>
    </message>
    <message>
        <source>Your own limits are below.</source>
        <translation>Unten stehen deine Grenzen.</translation>
    </message>
    <message>
        <source>Top: slight bend</source>
        <translation>Oben: leicht gebeugt</translation>
    </message>
    <message>
        <source>YOUR LIMITS, ESTIMATED</source>
        <translation>DEINE GRENZEN, GESCHÄTZT</translation>
    </message>
    <message>
        <source>Your height in cm</source>
        <translation>Deine Größe in cm</translation>
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
        <source>Move the empty sled once from stop to stop: until then limits are not watched.</source>
        <translation>Bewege den leeren Schlitten einmal von Anschlag zu Anschlag: Bis dahin wird keine Grenze überwacht.</translation>
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
        <source>The sled seems to move the wrong way: the sensor may count backwards. Call staff.</source>
        <translation>Der Schlitten scheint sich falsch herum zu bewegen: Der Sensor zählt vielleicht rückwärts. Ruf Personal.</translation>
    </message>
    <message>
        <source>The sled is further out than straight legs reach: sit back, or teach your range again.</source>
        <translation>Der Schlitten ist weiter draußen, als gestreckte Beine reichen: Setz dich zurück oder finde deinen Bereich neu.</translation>
    </message>
    <message>
        <source>The sled hangs elsewhere in its rack than before: the sensor may have slipped. Call staff.</source>
        <translation>Der Schlitten hängt anders in der Ablage als vorher: Der Sensor kann verrutscht sein. Ruf Personal.</translation>
    </message>
    <message>
        <source>Both ends of your repetitions moved the same way: the sensor may have slipped.</source>
        <translation>Beide Enden deiner Wiederholungen sind gleich gewandert: Der Sensor kann verrutscht sein.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive: repetitions are counted, not judged.</source>
        <translation>Nur {1} Messwerte pro Sekunde kommen an: Wiederholungen werden gezählt, nicht bewertet.</translation>
    </message>
    <message>
        <source>The sensor was silent for {1} ms.</source>
        <translation>Der Sensor hat {1} ms geschwiegen.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive.</source>
        <translation>Nur {1} Messwerte pro Sekunde kommen an.</translation>
    </message>
    <message>
        <source>The sensor stands still although the sled was moving.</source>
        <translation>Der Sensor steht still, obwohl sich der Schlitten bewegte.</translation>
    </message>
    <message>
        <source>The sensor sees no clear echo. Clean its window and its target, and keep sunlight off.</source>
        <translation>Der Sensor sieht kein klares Echo. Reinige Fenster und Ziel, halte Sonnenlicht fern.</translation>
    </message>
    <message>
        <source>The sensor sends movements that are impossible. Check its type and its speed in the settings.</source>
        <translation>Der Sensor sendet unmögliche Bewegungen. Prüfe Typ und Geschwindigkeit in den Einstellungen.</translation>
    </message>
    <message>
        <source>This sensor is coarse: it counts, but limits are not watched.</source>
        <translation>Dieser Sensor ist grob: Er zählt, aber keine Grenze wird überwacht.</translation>
    </message>
    <message>
        <source>This sensor&apos;s line is unchecked: it counts, but limits are not watched.</source>
        <translation>Die Leitung dieses Sensors ist ungeprüft: Er zählt, aber keine Grenze wird überwacht.</translation>
    </message>
    <message>
        <source>The laser cannot measure (code {1}). Clean it and its target.</source>
        <translation>Der Laser kann nicht messen (Code {1}). Reinige ihn und sein Ziel.</translation>
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
        <source>Samples are missing. Another program may be reading the sensor too: close it, or check the cable.</source>
        <translation>Messwerte fehlen. Vielleicht liest ein anderes Programm den Sensor mit: Schließe es oder prüfe das Kabel.</translation>
    </message>
    <message>
        <source>The sensor repeats itself: it is stuck. Unplug it and plug it in again.</source>
        <translation>Der Sensor wiederholt sich: Er hängt. Steck ihn aus und wieder ein.</translation>
    </message>
    <message>
        <source>Another device answers than the sensor of this machine. Plug in the right one, or tell the staff.</source>
        <translation>Es antwortet ein anderes Gerät als der Sensor dieser Maschine. Steck den richtigen ein oder sag dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s reader failed and was started again.</source>
        <translation>Das Leseprogramm des Kiosks fiel aus und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The sensor refuses to tell its position: {1}. Check its settings.</source>
        <translation>Der Sensor nennt seine Position nicht: {1}. Prüfe seine Einstellungen.</translation>
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
        <source>{1} is using the sensor at {2}. Close that program.</source>
        <translation>{1} benutzt den Sensor an {2}. Schließe das Programm.</translation>
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
        <source>The reading is not steady yet. Let go of the sled and wait.</source>
        <translation>Der Messwert ist noch nicht ruhig. Lass den Schlitten los und warte.</translation>
    </message>
    <message>
        <source>This is where the last point was taken. Move the sled to the next point first.</source>
        <translation>Hier wurde der letzte Punkt genommen. Bewege den Schlitten erst zum nächsten Punkt.</translation>
    </message>
    <message>
        <source>Only {1} mm from stop to stop, at least {2} mm are needed. Move the sled from one stop onto the other.</source>
        <translation>Nur {1} mm von Anschlag zu Anschlag, mindestens {2} mm sind nötig. Bewege den Schlitten von einem Anschlag auf den anderen.</translation>
    </message>
    <message>
        <source>{1} mm from stop to stop is more than any leg press has ({2} mm). Check the sensor&apos;s scale.</source>
        <translation>{1} mm von Anschlag zu Anschlag hat keine Beinpresse ({2} mm). Prüfe den Maßstab des Sensors.</translation>
    </message>
    <message>
        <source>The sensor measures {1} mm from stop to stop, the frame has {2} mm. Check that the sled touched both stops, and the sensor&apos;s scale.</source>
        <translation>Der Sensor misst {1} mm von Anschlag zu Anschlag, der Rahmen hat {2} mm. Prüfe, ob der Schlitten beide Anschläge berührt hat, und den Maßstab des Sensors.</translation>
    </message>
    <message>
        <source>The reading turned round {1} times on the way. Move the sled in one go; if it happens again, check the sensor&apos;s cable, belt or wheel.</source>
        <translation>Der Messwert kehrte unterwegs {1}-mal um. Bewege den Schlitten in einem Zug; passiert es wieder, prüfe Kabel, Riemen oder Rad des Sensors.</translation>
    </message>
    <message>
        <source>The sled has already been {1} mm beyond this point. Move it right onto the stop.</source>
        <translation>Der Schlitten war schon {1} mm hinter diesem Punkt. Bewege ihn ganz auf den Anschlag.</translation>
    </message>
    <message>
        <source>The sled has been {1} mm beyond the top stop as you took it. Begin again, with the sled right on the stop.</source>
        <translation>Der Schlitten war {1} mm über dem oberen Anschlag, den du genommen hast. Beginne neu, mit dem Schlitten genau auf dem Anschlag.</translation>
    </message>
    <message>
        <source>The sled has been {1} mm below the bottom stop as you took it. Go back and take the bottom stop again.</source>
        <translation>Der Schlitten war {1} mm unter dem unteren Anschlag, den du genommen hast. Geh zurück und nimm den unteren Anschlag noch einmal.</translation>
    </message>
    <message>
        <source>The reading went the wrong way: {1} mm where {2} mm were expected. The sensor turned round or slipped; check how it is fixed, then begin again.</source>
        <translation>Der Messwert lief in die falsche Richtung: {1} mm, wo {2} mm erwartet waren. Der Sensor hat sich gedreht oder ist gerutscht; prüfe seine Befestigung, dann beginne neu.</translation>
    </message>
    <message>
        <source>The check point reads {1} mm, it is at {2} mm. The sensor is not even along the rail, or a stop was missed; begin again.</source>
        <translation>Der Prüfpunkt zeigt {1} mm, er liegt bei {2} mm. Der Sensor misst entlang der Schiene ungleich, oder ein Anschlag wurde verfehlt; beginne neu.</translation>
    </message>
    <message>
        <source>The reading shakes by {1} mm, at most {2} mm are allowed. Check the sensor.</source>
        <translation>Der Messwert zittert um {1} mm, höchstens {2} mm sind erlaubt. Prüfe den Sensor.</translation>
    </message>
    <message>
        <source>The rack reads {1} mm, outside the travel of {2} mm. Rack the sled, then take the point again.</source>
        <translation>Die Ablage zeigt {1} mm, außerhalb des Weges von {2} mm. Leg den Schlitten ab, dann nimm den Punkt noch einmal.</translation>
    </message>
    <message>
        <source>Neither the sensor&apos;s counts per mm nor the travel of the frame is known. Enter one.</source>
        <translation>Weder die Schritte pro mm des Sensors noch der Weg des Rahmens sind bekannt. Gib eines davon ein.</translation>
    </message>
    <message>
        <source>The sensor began anew. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>Der Sensor hat neu begonnen. Sichere den Schlitten und warte, bis der Kiosk ihn geprüft hat.</translation>
    </message>
    <message>
        <source>The sensor has lost its zero. Move the sled to its rack so that it finds it again.</source>
        <translation>Der Sensor hat seinen Nullpunkt verloren. Fahr den Schlitten zur Ablage, damit er ihn wiederfindet.</translation>
    </message>
    <message>
        <source>The position jumped. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>Die Position ist gesprungen. Sichere den Schlitten und warte, bis der Kiosk ihn geprüft hat.</translation>
    </message>
    <message>
        <source>The position lies outside the sled&apos;s travel. Rack the sled; if this stays, calibrate again.</source>
        <translation>Die Position liegt außerhalb des Wegs. Sichere den Schlitten; wenn das bleibt, neu kalibrieren.</translation>
    </message>
    <message>
        <source>The movement does not fit this machine. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>Die Bewegung passt nicht zu dieser Maschine. Sichere den Schlitten und warte, bis der Kiosk ihn geprüft hat.</translation>
    </message>
    <message>
        <source>The racked sled is not where it was at calibration. Check the sensor, then calibrate again.</source>
        <translation>Der gesicherte Schlitten ist nicht dort, wo er beim Kalibrieren war. Prüfe den Sensor, dann kalibriere neu.</translation>
    </message>
    <message>
        <source>The sensor&apos;s samples arrive too late.</source>
        <translation>Die Messwerte des Sensors kommen zu spät.</translation>
    </message>
    <message>
        <source>The sensor says the same all the time although nobody is so still. Move the sled.</source>
        <translation>Der Sensor sagt immer dasselbe, aber so still ist niemand. Bewege den Schlitten.</translation>
    </message>
    <message>
        <source>Not calibrated: the kiosk guides you but judges nothing</source>
        <translation>Nicht kalibriert: Der Kiosk leitet dich an, bewertet aber nichts</translation>
    </message>
    <message>
        <source>The calibration has run out: the kiosk guides you but judges nothing</source>
        <translation>Die Kalibrierung ist abgelaufen: Der Kiosk leitet an, bewertet aber nichts</translation>
    </message>
    <message>
        <source>The daily check failed: the kiosk guides you but judges nothing</source>
        <translation>Die Tagesprüfung ist misslungen: Der Kiosk leitet an, bewertet aber nichts</translation>
    </message>
    <message>
        <source>Looking for the sensor</source>
        <translation>Der Sensor wird gesucht</translation>
    </message>
    <message>
        <source>No sensor yet</source>
        <translation>Noch kein Sensor</translation>
    </message>
    <message>
        <source>Not calibrated yet.</source>
        <translation>Noch nicht kalibriert.</translation>
    </message>
    <message>
        <source>No sensor signal. Check the cable.</source>
        <translation>Kein Sensorsignal. Prüfe das Kabel.</translation>
    </message>
    <message>
        <source>The sensor&apos;s signal is weak. Clean the sensor and its reflector.</source>
        <translation>Das Signal des Sensors ist schwach. Reinige den Sensor und seinen Reflektor.</translation>
    </message>
    <message>
        <source>The sensor has just restarted. Begin again with the first point.</source>
        <translation>Der Sensor ist gerade neu gestartet. Beginne wieder mit dem ersten Punkt.</translation>
    </message>
    <message>
        <source>The sensor reports reading errors. Check how it is fixed.</source>
        <translation>Der Sensor meldet Lesefehler. Prüfe seine Befestigung.</translation>
    </message>
    <message>
        <source>Samples are missing. Check the cable.</source>
        <translation>Messwerte fehlen. Prüfe das Kabel.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Halt still.</translation>
    </message>
    <message>
        <source>The sled is moving. Let go and wait.</source>
        <translation>Der Schlitten bewegt sich. Lass los und warte.</translation>
    </message>
    <message>
        <source>The reading jumps. Check the sensor.</source>
        <translation>Der Messwert springt. Prüfe den Sensor.</translation>
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
        <translation>Dann Satz {number}/{total}</translation>
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
        <source>Show me</source>
        <translation>Zeig mir</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mein Bereich</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Your legs reached further than you taught. Find your range again.</source>
        <translation>Deine Beine kamen weiter als gezeigt. Finde deinen Bereich neu.</translation>
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
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>IN RANGE</source>
        <translation>BEREICH</translation>
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
    <name>Sensor</name>
    <message>
        <source>NO SIGNAL</source>
        <translation>KEIN SIGNAL</translation>
    </message>
    <message>
        <source>ASK STAFF</source>
        <translation>PERSONAL FRAGEN</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>RACK THE SLED</source>
        <translation>SCHLITTEN SICHERN</translation>
    </message>
    <message>
        <source>NOT CALIBRATED</source>
        <translation>NICHT KALIBRIERT</translation>
    </message>
    <message>
        <source>Looking for the sensor.</source>
        <translation>Der Sensor wird gesucht.</translation>
    </message>
    <message>
        <source>The sensor is not plugged in. Plug it in, or tell the staff.</source>
        <translation>Der Sensor ist nicht eingesteckt. Steck ihn ein oder sag dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>The kiosk may not open the sensor. Run the installer again.</source>
        <translation>Der Kiosk darf den Sensor nicht öffnen. Starte die Installation neu.</translation>
    </message>
    <message>
        <source>Another program uses the sensor. Close it.</source>
        <translation>Ein anderes Programm benutzt den Sensor. Schließe es.</translation>
    </message>
    <message>
        <source>This is not the sensor of this machine. Plug in the right one.</source>
        <translation>Das ist nicht der Sensor dieser Maschine. Steck den richtigen ein.</translation>
    </message>
    <message>
        <source>The sensor is there. Its signal is being checked.</source>
        <translation>Der Sensor ist da. Sein Signal wird geprüft.</translation>
    </message>
    <message>
        <source>The sensor sends nothing readable. Check its cable.</source>
        <translation>Der Sensor sendet nichts Lesbares. Prüfe das Kabel.</translation>
    </message>
    <message>
        <source>The signal is late.</source>
        <translation>Das Signal kommt zu spät.</translation>
    </message>
    <message>
        <source>The sensor has gone silent. Check its cable.</source>
        <translation>Der Sensor ist verstummt. Prüfe das Kabel.</translation>
    </message>
    <message>
        <source>The sensor is stuck. Unplug it and plug it in again.</source>
        <translation>Der Sensor hängt. Steck ihn aus und wieder ein.</translation>
    </message>
    <message>
        <source>The signal makes no sense now. Check cable and sensor.</source>
        <translation>Das Signal ergibt keinen Sinn. Prüfe Kabel und Sensor.</translation>
    </message>
    <message>
        <source>No limits are watched and nothing is judged. Ask the staff.</source>
        <translation>Keine Grenze wird überwacht, nichts wird bewertet. Frag das Personal.</translation>
    </message>
    <message>
        <source>Let the sled hang in its rack for three seconds: its place is checked.</source>
        <translation>Die Position muss geprüft werden: Lass den Schlitten drei Sekunden in der Ablage hängen.</translation>
    </message>
    <message>
        <source>The kiosk has a fault. It starts again by itself.</source>
        <translation>Der Kiosk hat eine Störung. Er startet von selbst neu.</translation>
    </message>
    <message>
        <source>Sensor OK</source>
        <translation>Sensor OK</translation>
    </message>
    <message>
        <source>Counting only</source>
        <translation>Zählt nur</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>ABGELAUFEN</translation>
    </message>
    <message>
        <source>The calibration has run out: no limits are watched. Ask the staff.</source>
        <translation>Die Kalibrierung ist abgelaufen: Grenzen werden nicht überwacht. Frag das Personal.</translation>
    </message>
    <message>
        <source>CHECK FAILED</source>
        <translation>PRÜFUNG FEHLT</translation>
    </message>
    <message>
        <source>The daily check failed: no limits are watched. Ask the staff.</source>
        <translation>Die Tagesprüfung ist misslungen: Grenzen werden nicht überwacht. Frag das Personal.</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Nicht kalibriert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Prüfung misslungen</translation>
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
        <source>Wait three seconds</source>
        <translation>Drei Sekunden warten</translation>
    </message>
    <message>
        <source>Staff code {code}</source>
        <translation>Personalcode {code}</translation>
    </message>
    <message>
        <source>Your set is kept</source>
        <translation>Dein Satz bleibt erhalten</translation>
    </message>
    <message>
        <source>The racked sled reads {off} mm off its place. Tell the staff.</source>
        <translation>Der gesicherte Schlitten liegt {off} mm daneben. Sag dem Personal Bescheid.</translation>
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
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
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
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mein Bereich</translation>
    </message>
    <message>
        <source>Off its rest</source>
        <translation>Abgehoben</translation>
    </message>
    <message>
        <source>Lock open</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Find my range</source>
        <translation>Bereich finden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Slight bend</source>
        <translation>Leicht gebeugt</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
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
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Kurzer Check</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Coaching only. It is never a safety interlock.</source>
        <translation>Nur Anleitung. Nie eine Sicherheitsverriegelung.</translation>
    </message>
    <message>
        <source>Licence: Apache 2.0. Qt is used under the LGPL 3. All notices lie beside the program, in LICENSE and THIRD-PARTY-NOTICES.md.</source>
        <translation>Lizenz: Apache 2.0. Qt wird unter der LGPL 3 genutzt. Alle Hinweise liegen beim Programm, in LICENSE und THIRD-PARTY-NOTICES.md.</translation>
    </message>
    <message>
        <source>Leg press kiosk</source>
        <translation>Beinpressen-Kiosk</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Restarts today</source>
        <translation>Neustarts heute</translation>
    </message>
    <message>
        <source>Touch a version to compare it with the one in force.</source>
        <translation>Berühre eine Version, um sie mit der aktiven zu vergleichen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>mm, to check with</source>
        <translation>mm, zum Prüfen</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>mm, by tape</source>
        <translation>mm, per Maßband</translation>
    </message>
    <message>
        <source>The limits are a proposal: look at them on the limits page.</source>
        <translation>Die Grenzen sind ein Vorschlag: Prüfe sie auf der Seite Grenzen.</translation>
    </message>
    <message>
        <source>bottom stop</source>
        <translation>unterer Anschlag</translation>
    </message>
    <message>
        <source>top stop</source>
        <translation>oberer Anschlag</translation>
    </message>
    <message>
        <source>No daily check has been made yet.</source>
        <translation>Es gibt noch keine Tagesprüfung.</translation>
    </message>
    <message>
        <source>{day} · {who} · {state}</source>
        <translation>{day} · {who} · {state}</translation>
    </message>
    <message>
        <source>This sensor has no scale of its own: set the travel first.</source>
        <translation>Dieser Sensor hat keinen eigenen Maßstab: Stell zuerst den Weg ein.</translation>
    </message>
    <message>
        <source>{n} of {of} · {name}</source>
        <translation>{n} von {of} · {name}</translation>
    </message>
    <message>
        <source>mm above the bottom stop</source>
        <translation>mm über unterem Anschlag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Restore version {n}</source>
        <translation>Version {n} laden</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One point back</source>
        <translation>Punkt zurück</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Tagesprüfung</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Steady. Take the point.</source>
        <translation>Ruhig. Punkt jetzt messen.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Ruhig.</translation>
    </message>
    <message>
        <source>The sled rests, but not near this stop.</source>
        <translation>Der Schlitten ruht, aber nicht an diesem Anschlag.</translation>
    </message>
    <message>
        <source>counts ±{n}</source>
        <translation>Impulse ±{n}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>{value} mm</source>
        <translation>{value} mm</translation>
    </message>
    <message>
        <source>Stop to stop</source>
        <translation>Anschlagabstand</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Depth limit</source>
        <translation>Tiefengrenze</translation>
    </message>
    <message>
        <source>Lockout limit</source>
        <translation>Streckgrenze</translation>
    </message>
    <message>
        <source>Check point off</source>
        <translation>Prüfpunktfehler</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Bottom, counts</source>
        <translation>Unten, Impulse</translation>
    </message>
    <message>
        <source>Lower the empty sled onto the bottom stop and let go.</source>
        <translation>Senk den leeren Schlitten auf den unteren Anschlag und lass los.</translation>
    </message>
    <message>
        <source>Push the empty sled up onto the top stop and hold it there.</source>
        <translation>Drück den leeren Schlitten an den oberen Anschlag und halt ihn dort.</translation>
    </message>
    <message>
        <source>Both stops are taken.</source>
        <translation>Beide Anschläge sind gemessen.</translation>
    </message>
    <message>
        <source>Bottom stop {bottom}, top stop {top}: more than 3 mm off. When you sign this, limits are not judged until the machine is calibrated again.</source>
        <translation>Anschlag unten {bottom}, oben {top}: mehr als 3 mm daneben. Wenn du abzeichnest, werden Grenzen erst nach neuer Kalibrierung wieder bewertet.</translation>
    </message>
    <message>
        <source>Top stop</source>
        <translation>Oberer Anschlag</translation>
    </message>
    <message>
        <source>Empty sled. Push it up onto the top stop and hold it there.</source>
        <translation>Schlitten leer. Drück ihn an den oberen Anschlag und halt ihn dort.</translation>
    </message>
    <message>
        <source>Take the top stop</source>
        <translation>Oben messen</translation>
    </message>
    <message>
        <source>Bottom stop</source>
        <translation>Unterer Anschlag</translation>
    </message>
    <message>
        <source>Empty sled. Lower it onto the bottom stop and let go.</source>
        <translation>Schlitten leer. Senk ihn auf den unteren Anschlag und lass los.</translation>
    </message>
    <message>
        <source>Take the bottom stop</source>
        <translation>Unten messen</translation>
    </message>
    <message>
        <source>Check point</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Take the check point</source>
        <translation>Punkt messen</translation>
    </message>
    <message>
        <source>Take the block away. Hang the sled into its rack and let go.</source>
        <translation>Nimm den Block weg. Häng den Schlitten in die Ablage und lass los.</translation>
    </message>
    <message>
        <source>Take the rack</source>
        <translation>Ablage messen</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Neue Kalibrierung</translation>
    </message>
    <message>
        <source>Bottom stop {bottom}, top stop {top}: the limits are true.</source>
        <translation>Anschlag unten {bottom}, oben {top}: Die Grenzen stimmen.</translation>
    </message>
    <message>
        <source>{mm} mm from the last point</source>
        <translation>{mm} mm vom letzten Punkt</translation>
    </message>
    <message>
        <source>{n} counts ±{spread}</source>
        <translation>{n} Impulse ±{spread}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Lower the sled onto the {block} mm block on the bottom stop.</source>
        <translation>Heb den Schlitten an, leg den {block}-mm-Block auf den unteren Anschlag, senk den Schlitten darauf.</translation>
    </message>
    <message>
        <source>±{mm} mm</source>
        <translation>±{mm} mm</translation>
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
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>The samples of this set are not kept.</source>
        <translation>Die Messwerte dieses Satzes sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>{time} · set {n} · {goal}</source>
        <translation>{time} · Satz {n} · {goal}</translation>
    </message>
    <message>
        <source>{reps} of {attempts} reps, {faults}</source>
        <translation>{reps} von {attempts} Wdh., {faults}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>Alert painted after</source>
        <translation>Alarmbild nach</translation>
    </message>
    <message>
        <source>{n} ms, at most {most}</source>
        <translation>{n} ms, max. {most}</translation>
    </message>
    <message>
        <source>for My own and the programmes</source>
        <translation>für „Eigenes“ und die Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold: delete %n sets</source>
        <translation>
            <numerusform>Halten: %n Satz löschen</numerusform>
            <numerusform>Halten: %n Sätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets are kept</source>
        <translation>Sätze bleiben</translation>
    </message>
    <message>
        <source>Calibration holds</source>
        <translation>Kalibrierung gilt</translation>
    </message>
    <message>
        <source>from the next on</source>
        <translation>ab der nächsten</translation>
    </message>
    <message>
        <source>Calibration valid until</source>
        <translation>Kalibrierung gültig bis</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Oldest workout</source>
        <translation>Ältestes Training</translation>
    </message>
    <message>
        <source>Its age</source>
        <translation>Sein Alter</translation>
    </message>
    <message>
        <source>Raw traces</source>
        <translation>Rohsignale</translation>
    </message>
    <message>
        <source>then they are deleted</source>
        <translation>dann werden sie gelöscht</translation>
    </message>
    <message>
        <source>only a technician deletes</source>
        <translation>nur ein Techniker löscht</translation>
    </message>
    <message>
        <source>{n} in {mib} MiB</source>
        <translation>{n} in {mib} MiB</translation>
    </message>
    <message numerus="yes">
        <source>%n sets older than {days} are deleted.</source>
        <translation>
            <numerusform>%n Satz älter als {days} wird gelöscht.</numerusform>
            <numerusform>%n Sätze älter als {days} werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>Wie gebaut</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Nach rechts gedreht</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf dem Kopf</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Nach links gedreht</translation>
    </message>
    <message>
        <source>not turned</source>
        <translation>nicht gedreht</translation>
    </message>
    <message>
        <source>a quarter clockwise</source>
        <translation>ein Viertel im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>half a turn</source>
        <translation>eine halbe Drehung</translation>
    </message>
    <message>
        <source>a quarter anticlockwise</source>
        <translation>ein Viertel gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>This kiosk runs in a window that it cannot turn. One that was installed on its own panel can.</source>
        <translation>Dieser Kiosk läuft in einem Fenster, das er nicht drehen kann. Einer, der auf seinem eigenen Panel installiert ist, kann es.</translation>
    </message>
    <message>
        <source>The kiosk starts anew.</source>
        <translation>Der Kiosk startet neu.</translation>
    </message>
    <message>
        <source>How does the panel hang? The bar is its lower edge as built. To try it, the kiosk starts anew. Then touch “Keep it” within {n} seconds, or it goes back by itself.</source>
        <translation>Wie hängt das Panel? Der Balken ist seine Unterkante ab Werk. Zum Ausprobieren startet der Kiosk neu. Tippe dann innerhalb von {n} Sekunden auf „Behalten“, sonst geht es von selbst zurück.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>{n} with faults</source>
        <translation>{n} mit Fehlern</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>No set has been kept yet.</source>
        <translation>Noch kein Satz gespeichert.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>push</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>{sets} sets, {reps} reps</source>
        <translation>{sets} Sätze, {reps} Wdh.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>Lift the sled out of its rack and lower it: the alerts are on.</source>
        <translation>Heb den Schlitten aus der Ablage und senk ihn: Die Alarme sind an.</translation>
    </message>
    <message>
        <source>Straight leg, taught</source>
        <translation>Gestreckt, gezeigt</translation>
    </message>
    <message>
        <source>Straight leg, assumed</source>
        <translation>Gestreckt, angenommen</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Gespeichert und aktiv.</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>noch nicht aktiv</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>ZU TIEF</translation>
    </message>
    <message>
        <source>NEARLY STRAIGHT</source>
        <translation>FAST GESTRECKT</translation>
    </message>
    <message>
        <source>TOO FAST</source>
        <translation>ZU SCHNELL</translation>
    </message>
    <message>
        <source>Ahead of the limit</source>
        <translation>Kurz vor der Grenze</translation>
    </message>
    <message>
        <source>about {deg}° ({low} to {high}°)</source>
        <translation>etwa {deg}° ({low} bis {high}°)</translation>
    </message>
    <message>
        <source>Bottom stop 0</source>
        <translation>Anschlag unten 0</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>{mm} mm</source>
        <translation>{mm} mm</translation>
    </message>
    <message>
        <source>Choose the set to lay over {set}</source>
        <translation>Wähle den Satz zum Vergleich mit {set}</translation>
    </message>
    <message>
        <source>One set only</source>
        <translation>Nur ein Satz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{set} · {kg} kg · {work} kJ · {power} W</source>
        <translation>{set} · {kg} kg · {work} kJ · {power} W</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{speed} m/s</source>
        <translation>{speed} m/s</translation>
    </message>
    <message>
        <source>White: {set}</source>
        <translation>Weiß: {set}</translation>
    </message>
    <message>
        <source>Dashed: {set}</source>
        <translation>Gestrichelt: {set}</translation>
    </message>
    <message>
        <source>mm above bottom</source>
        <translation>mm über unten</translation>
    </message>
    <message>
        <source>{mm} mm, {knee}</source>
        <translation>{mm} mm, {knee}</translation>
    </message>
    <message>
        <source>Depth by knee</source>
        <translation>Tiefe nach Knie</translation>
    </message>
    <message>
        <source>degrees of bend</source>
        <translation>Grad Beugung</translation>
    </message>
    <message>
        <source>{deg}° is at {low} to {high} mm</source>
        <translation>{deg}° bei {low} bis {high} mm</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>Körpergröße</translation>
    </message>
    <message>
        <source>m, for the degrees</source>
        <translation>m, für die Grade</translation>
    </message>
    <message>
        <source>{m} m</source>
        <translation>{m} m</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>s, warning ahead</source>
        <translation>s, Vorwarnung</translation>
    </message>
    <message>
        <source>{s} s before the limit</source>
        <translation>{s} s vor der Grenze</translation>
    </message>
    <message>
        <source>Drop speed</source>
        <translation>Falltempo</translation>
    </message>
    <message>
        <source>m/s, lowering</source>
        <translation>m/s, beim Senken</translation>
    </message>
    <message>
        <source>{v} m/s and faster</source>
        <translation>{v} m/s und schneller</translation>
    </message>
    <message>
        <source>Top stop {mm}</source>
        <translation>Anschlag oben {mm}</translation>
    </message>
    <message>
        <source>Rack {mm}</source>
        <translation>Ablage {mm}</translation>
    </message>
    <message>
        <source>Lockout {mm}</source>
        <translation>Streckgrenze {mm}</translation>
    </message>
    <message>
        <source>Warning at {v} m/s from {mm}</source>
        <translation>Warnung bei {v} m/s ab {mm}</translation>
    </message>
    <message>
        <source>Depth {mm}</source>
        <translation>Tiefe {mm}</translation>
    </message>
    <message>
        <source>{deg}° of bend, {low} to {high}</source>
        <translation>{deg}° Beugung, {low} bis {high}</translation>
    </message>
    <message>
        <source>It is kept with the calibration: calibrate first.</source>
        <translation>Gehört zur Kalibrierung: Kalibriere zuerst.</translation>
    </message>
    <message>
        <source>inclined</source>
        <translation>schräg</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>waagerecht</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>senkrecht</translation>
    </message>
    <message>
        <source>beside the hips</source>
        <translation>neben der Hüfte</translation>
    </message>
    <message>
        <source>turned out</source>
        <translation>nach außen</translation>
    </message>
    <message>
        <source>with a lever</source>
        <translation>mit Hebel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>unknown or none</source>
        <translation>unbekannt oder 0</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>keine Skala</translation>
    </message>
    <message>
        <source>Empty sled</source>
        <translation>Leerer Schlitten</translation>
    </message>
    <message>
        <source>Counterweight</source>
        <translation>Gegengewicht</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} kg</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} Marken</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Bauart</translation>
    </message>
    <message>
        <source>how the rail lies</source>
        <translation>Lage der Schiene</translation>
    </message>
    <message>
        <source>Rail angle</source>
        <translation>Schienenwinkel</translation>
    </message>
    <message>
        <source>degrees to the floor</source>
        <translation>Grad zum Boden</translation>
    </message>
    <message>
        <source>{deg}° to the floor</source>
        <translation>{deg}° zum Boden</translation>
    </message>
    <message>
        <source>Grips</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>for the hands</source>
        <translation>für die Hände</translation>
    </message>
    <message>
        <source>Lowest stop</source>
        <translation>Unterster Anschlag</translation>
    </message>
    <message>
        <source>seen to hold on</source>
        <translation>hielt zuletzt am</translation>
    </message>
    <message>
        <source>Slanted plate</source>
        <translation>Schräge Platte</translation>
    </message>
    <message>
        <source>leans away</source>
        <translation>weggeneigt</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>Plattenhöhe</translation>
    </message>
    <message>
        <source>mm above the hip</source>
        <translation>mm über der Hüfte</translation>
    </message>
    <message>
        <source>{mm} mm above the hip</source>
        <translation>{mm} mm über der Hüfte</translation>
    </message>
    <message>
        <source>Seat scale</source>
        <translation>Sitzskala</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>mm, by data sheet</source>
        <translation>mm, laut Datenblatt</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>geprüft {day}</translation>
    </message>
    <message>
        <source>{mm} mm by data sheet</source>
        <translation>{mm} mm laut Datenblatt</translation>
    </message>
    <message>
        <source>Calibrate first</source>
        <translation>Zuerst kalibrieren</translation>
    </message>
    <message>
        <source>PINs, roles and the log</source>
        <translation>PINs, Rollen, Protokoll</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not calibrated: nothing is judged</source>
        <translation>Nicht kalibriert: nichts wird bewertet</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The signal is good</source>
        <translation>Das Signal ist gut</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every set, with its graph</source>
        <translation>Jeder Satz, mit Kurve</translation>
    </message>
    <message>
        <source>Counters, export, diagnostics</source>
        <translation>Zähler, Export, Diagnose</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Rail, sled, grips, stop, seat</source>
        <translation>Schiene, Schlitten, Griffe, Sitz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tempo and sound</source>
        <translation>Tempo und Ton</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Languages, light, panel size</source>
        <translation>Sprachen, Licht, Größe</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Calibration holds, sets are kept</source>
        <translation>Kalibrierung gilt, Sätze bleiben</translation>
    </message>
    <message>
        <source>{tempo}, volume, what is heard</source>
        <translation>{tempo}, Lautstärke, Töne</translation>
    </message>
    <message>
        <source>{n} of {all} offered</source>
        <translation>{n} von {all} angeboten</translation>
    </message>
    <message>
        <source>{low} to {high} mm above the bottom stop</source>
        <translation>{low} bis {high} mm über unterem Anschlag</translation>
    </message>
    <message>
        <source>In force, valid until {day}</source>
        <translation>Aktiv, gültig bis {day}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kam herein</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ging</translation>
    </message>
    <message>
        <source>went away; the kiosk closed</source>
        <translation>ging weg; der Kiosk schloss</translation>
    </message>
    <message>
        <source>typed a PIN</source>
        <translation>tippte eine PIN</translation>
    </message>
    <message>
        <source>typed a wrong PIN</source>
        <translation>tippte eine falsche PIN</translation>
    </message>
    <message>
        <source>changed a PIN</source>
        <translation>änderte eine PIN</translation>
    </message>
    <message>
        <source>gave somebody a PIN</source>
        <translation>vergab eine PIN</translation>
    </message>
    <message>
        <source>took a PIN away</source>
        <translation>nahm eine PIN weg</translation>
    </message>
    <message>
        <source>every PIN was forgotten at the computer</source>
        <translation>alle PINs am Rechner gelöscht</translation>
    </message>
    <message>
        <source>put calibration or limits in force</source>
        <translation>aktivierte Kalibrierung oder Grenzen</translation>
    </message>
    <message>
        <source>brought an older calibration back</source>
        <translation>holte eine ältere Kalibrierung zurück</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>änderte Einstellungen</translation>
    </message>
    <message>
        <source>made the daily check</source>
        <translation>machte die Tagesprüfung</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>exportierte Daten</translation>
    </message>
    <message>
        <source>exported a picture</source>
        <translation>exportierte ein Bild</translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation>löschte Daten</translation>
    </message>
    <message>
        <source>tried to turn the picture</source>
        <translation>probierte, das Bild zu drehen</translation>
    </message>
    <message>
        <source>the turned picture was kept</source>
        <translation>das gedrehte Bild wurde behalten</translation>
    </message>
    <message>
        <source>took a diagnostics bundle</source>
        <translation>nahm ein Diagnosepaket mit</translation>
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
        <translation>Personalmodus endet in {time}. Berühre den Bildschirm, um zu bleiben.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The same PIN again for {whom}.</source>
        <translation>Dieselbe PIN noch einmal für {whom}.</translation>
    </message>
    <message>
        <source>Everybody has a PIN of their own</source>
        <translation>Jede Person hat ihre eigene PIN</translation>
    </message>
    <message>
        <source>A new PIN for {whom}, 6 to 12 digits.</source>
        <translation>Eine neue PIN für {whom}, 6 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The digits change places at each try. Every entry is written down.</source>
        <translation>Die Ziffern tauschen bei jedem Versuch die Plätze. Jeder Zugang wird notiert.</translation>
    </message>
    <message>
        <source>A new kiosk</source>
        <translation>Ein neuer Kiosk</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>PIN wird geprüft</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Gib deine PIN ein.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. A technician has to open this kiosk at the computer itself.</source>
        <translation>Zu viele falsche PINs. Ein Techniker muss den Kiosk direkt am Computer öffnen.</translation>
    </message>
    <message>
        <source>Wrong PIN. The digits have changed places.</source>
        <translation>Falsche PIN. Die Ziffern haben die Plätze getauscht.</translation>
    </message>
    <message>
        <source>Without a PIN staff mode stays closed. Training works all the same after a minute, or when the sled moves.</source>
        <translation>Ohne PIN bleibt der Personalmodus zu. Trainieren geht trotzdem: Nach einer Minute ohne Berührung, oder wenn sich der Schlitten bewegt, geht es weiter.</translation>
    </message>
    <message>
        <source>Every entry is written down.</source>
        <translation>Jeder Zugang wird notiert.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Gib dieselbe PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>Wrong PIN too often. The next try is possible in {time}.</source>
        <translation>PIN zu oft falsch. Nächster Versuch in {time}.</translation>
    </message>
    <message>
        <source>Choose the technician&apos;s PIN: {least} to {most} digits.</source>
        <translation>Wähle die PIN des Technikers: {least} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>free choice</source>
        <translation>freie Wahl</translation>
    </message>
    <message>
        <source>Take-away code</source>
        <translation>Code zum Mitnehmen</translation>
    </message>
    <message>
        <source>on the summary</source>
        <translation>in der Übersicht</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>onto the stick</source>
        <translation>auf den Stick</translation>
    </message>
    <message>
        <source>Plug in a USB stick, then look for it</source>
        <translation>USB-Stick einstecken, dann suchen</translation>
    </message>
    <message>
        <source>Nothing personal is kept</source>
        <translation>Nichts Persönliches gespeichert</translation>
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
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Sled travel</source>
        <translation>Schlittenweg</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Unter Last</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV-Export</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSON-Export</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Older than {days} days; counters and log stay</source>
        <translation>Älter als {days} Tage; Zähler und Protokoll bleiben</translation>
    </message>
    <message>
        <source>Delete old sets</source>
        <translation>Alte Sätze löschen</translation>
    </message>
    <message>
        <source>Delete all sets</source>
        <translation>Alle Sätze löschen</translation>
    </message>
    <message>
        <source>Counters and log stay</source>
        <translation>Zähler und Protokoll bleiben</translation>
    </message>
    <message>
        <source>Touch again to delete. It cannot be taken back.</source>
        <translation>Zum Löschen noch einmal berühren. Das ist endgültig.</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>zur Auswahl</translation>
    </message>
    <message>
        <source>always bright</source>
        <translation>immer hell</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Dims after</source>
        <translation>Dunkler nach</translation>
    </message>
    <message>
        <source>without a touch</source>
        <translation>ohne Berührung</translation>
    </message>
    <message>
        <source>Night light</source>
        <translation>Nachtlicht</translation>
    </message>
    <message>
        <source>of an unused screen</source>
        <translation>ohne Benutzung</translation>
    </message>
    <message>
        <source>Waits for people</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>of the usual time</source>
        <translation>der üblichen Zeit</translation>
    </message>
    <message>
        <source>Panel, long side</source>
        <translation>Panel, lange Seite</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Erste Sprache</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Hell ab</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Hell bis</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>You should see this and hear its sound.</source>
        <translation>Du solltest das sehen und den Ton hören.</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation>Blackboxes</translation>
    </message>
    <message>
        <source>As it comes, counts</source>
        <translation>Roh, Impulse</translation>
    </message>
    <message>
        <source>As it is judged, mm</source>
        <translation>Bewertet, mm</translation>
    </message>
    <message>
        <source>No fault since the kiosk was started.</source>
        <translation>Keine Störung seit dem Start des Kiosks.</translation>
    </message>
    <message>
        <source>You should see this. No sound device was found.</source>
        <translation>Du solltest das sehen. Kein Tongerät gefunden.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Age when read</source>
        <translation>Alter beim Lesen</translation>
    </message>
    <message>
        <source>Bad frames</source>
        <translation>Defekte Frames</translation>
    </message>
    <message>
        <source>Lost samples</source>
        <translation>Verlorene Werte</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Aussetzer</translation>
    </message>
    <message>
        <source>Longest gap here</source>
        <translation>Längste Lücke hier</translation>
    </message>
    <message>
        <source>Restarts, reconnects</source>
        <translation>Neustart, Neuverbindung</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Test the alerts</source>
        <translation>Alarme testen</translation>
    </message>
    <message>
        <source>You should see this. The sound is switched off.</source>
        <translation>Du solltest das sehen. Der Ton ist aus.</translation>
    </message>
    <message>
        <source>±{n} counts</source>
        <translation>±{n} Impulse</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>AHEAD</source>
        <translation>GRENZE NAH</translation>
    </message>
    <message>
        <source>BEND SLIGHTLY</source>
        <translation>LEICHT BEUGEN</translation>
    </message>
    <message>
        <source>NO SENSOR</source>
        <translation>KEIN SENSOR</translation>
    </message>
    <message>
        <source>{n}, newest {day}</source>
        <translation>{n}, neueste {day}</translation>
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
        <translation>gespeichert und aktiv</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>offered, the only one</source>
        <translation>angeboten, als Einziges</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>of the programmes</source>
        <translation>der Programme</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>each number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>Members choose</source>
        <translation>Mitglieder wählen</translation>
    </message>
    <message>
        <source>for My own</source>
        <translation>bei „Eigenes“</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>alarms included</source>
        <translation>auch der Alarme</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metronom</translation>
    </message>
    <message>
        <source>clicks of the tempo</source>
        <translation>Klicks des Tempos</translation>
    </message>
    <message>
        <source>members choose each number</source>
        <translation>jede Zahl ist wählbar</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>No loudspeaker is working: nothing can be heard.</source>
        <translation>Kein Lautsprecher arbeitet: Es ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>3, 2, 1</source>
        <translation>3, 2, 1</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>after reps and sets</source>
        <translation>nach Wdh. und Sätzen</translation>
    </message>
    <message>
        <source>Limit ticks</source>
        <translation>Grenzwarnung</translation>
    </message>
    <message>
        <source>ahead of a limit</source>
        <translation>vor einer Grenze</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ton zu Beginn</translation>
    </message>
    <message>
        <source>of each session</source>
        <translation>jeder Sitzung</translation>
    </message>
    <message>
        <source>Wipe over the whole screen: {n} fields are missing.</source>
        <translation>Wisch über den ganzen Bildschirm: {n} Felder fehlen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every field was reached.</source>
        <translation>Jedes Feld wurde erreicht.</translation>
    </message>
</context>
<context>
    <name>StaffAbout</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Neue Kalibrierung</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Tagesprüfung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>StaffHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Newer days</source>
        <translation>Neuere Tage</translation>
    </message>
    <message>
        <source>Older days</source>
        <translation>Ältere Tage</translation>
    </message>
    <message>
        <source>More sets</source>
        <translation>Mehr Sätze</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Picture to stick</source>
        <translation>Bild auf Stick</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Straight leg is here</source>
        <translation>Hier gestreckt</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
    </message>
</context>
<context>
    <name>StaffMachine</name>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Leave staff mode</source>
        <translation>Modus beenden</translation>
    </message>
</context>
<context>
    <name>StaffName</name>
    <message>
        <source>Name of the machine</source>
        <translation>Name der Maschine</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
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
        <translation>PROTOKOLL</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>New staff</source>
        <translation>Neues Personal</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>Neuer Techniker</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>StaffProgrammes</name>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
    </message>
</context>
<context>
    <name>StaffRecords</name>
    <message>
        <source>Records</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Look for a stick</source>
        <translation>Stick suchen</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Languages and screen</source>
        <translation>Sprachen und Bildschirm</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
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
        <translation>STÖRUNGEN</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Touch testen</translation>
    </message>
    <message>
        <source>Test the alerts</source>
        <translation>Alarme testen</translation>
    </message>
</context>
<context>
    <name>StaffTempo</name>
    <message>
        <source>Tempo and sound</source>
        <translation>Tempo und Ton</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
    </message>
</context>
<context>
    <name>StaffTerms</name>
    <message>
        <source>Periods</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aktivieren</translation>
    </message>
</context>
<context>
    <name>StaffTurn</name>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>StaffTurned</name>
    <message>
        <source>Is the picture the right way up?</source>
        <translation>Steht das Bild richtig herum?</translation>
    </message>
    <message>
        <source>Without an answer it goes back by itself.</source>
        <translation>Ohne Antwort geht es von selbst zurück.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
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
    <name>Stuck</name>
    <message>
        <source>Stay calm. Do this now.</source>
        <translation>Ruhig bleiben. Mach das jetzt.</translation>
    </message>
    <message>
        <source>This page goes away when the sled moves up.</source>
        <translation>Diese Seite verschwindet, wenn der Schlitten hochgeht.</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Es tut weh</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No repetition was counted.</source>
        <translation>Es wurde keine Wiederholung gezählt.</translation>
    </message>
    <message>
        <source>Scan to keep it</source>
        <translation>Scannen und behalten</translation>
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
