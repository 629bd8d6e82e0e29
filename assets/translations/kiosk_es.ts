<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Every rep in range. You lowered quicker than asked: {1} s, not {2} s.</source>
        <translation>Todas las repeticiones en rango. Bajaste más rápido de lo pedido: {1} s, no {2} s.</translation>
    </message>
    <message>
        <source>Every rep in range. You lowered slower than asked: {1} s, not {2} s.</source>
        <translation>Todas las repeticiones en rango. Bajaste más lento de lo pedido: {1} s, no {2} s.</translation>
    </message>
    <message>
        <source>Every rep in range, lowered in {1} s on average.</source>
        <translation>Todas las repeticiones en rango, bajando en {1} s de media.</translation>
    </message>
    <message>
        <source>Rep {1} went too deep. Turn a little earlier.</source>
        <translation>La repetición {1} fue muy profunda. Sube un poco antes.</translation>
    </message>
    <message>
        <source>{1} of {2} reps went too deep. Turn a little earlier.</source>
        <translation>{1} de {2} repeticiones fueron muy profundas. Sube un poco antes.</translation>
    </message>
    <message>
        <source>Rep {1} ended with nearly locked knees. Keep a slight bend at the top.</source>
        <translation>La repetición {1} acabó con las rodillas casi bloqueadas. Deja una ligera flexión arriba.</translation>
    </message>
    <message>
        <source>{1} of {2} reps ended with nearly locked knees. Keep a slight bend at the top.</source>
        <translation>{1} de {2} repeticiones acabaron con las rodillas casi bloqueadas. Deja una ligera flexión arriba.</translation>
    </message>
    <message>
        <source>Rep {1} stopped short. Lower until you feel the stretch, not further.</source>
        <translation>La repetición {1} se quedó corta. Baja hasta notar el estiramiento, no más.</translation>
    </message>
    <message>
        <source>{1} of {2} reps stopped short. Lower until you feel the stretch, not further.</source>
        <translation>{1} de {2} repeticiones se quedaron cortas. Baja hasta notar el estiramiento, no más.</translation>
    </message>
    <message>
        <source>Rep {1} came down too fast. Take your time on the way down.</source>
        <translation>La repetición {1} bajó muy rápido. Tómate tu tiempo al bajar.</translation>
    </message>
    <message>
        <source>{1} of {2} reps came down too fast. Take your time on the way down.</source>
        <translation>{1} de {2} repeticiones bajaron muy rápido. Tómate tu tiempo al bajar.</translation>
    </message>
    <message>
        <source>No repetition was seen in this set.</source>
        <translation>En esta serie no se vio ninguna repetición.</translation>
    </message>
    <message>
        <source>Range was not judged: the limits of this machine are not known or the signal is too coarse.</source>
        <translation>No se valoró el rango: no se conocen los límites de esta máquina o la señal es poco precisa.</translation>
    </message>
    <message>
        <source>The signal was lost in this set: repetitions may be missing.</source>
        <translation>Se perdió la señal en esta serie: se guarda como incompleta y pueden faltar repeticiones.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Leg press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Safe depth, steady tempo, every rep counted.</source>
        <translation>Profundidad segura, ritmo constante, cada repetición contada.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Toca para empezar</translation>
    </message>
    <message>
        <source>First time?</source>
        <translation>¿Primera vez?</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>nearly straight</source>
        <translation>casi rectas</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>muy profunda</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>DEMO · simulated sled</source>
        <translation>DEMO · carro simulado</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>Otherwise this session ends.</source>
        <translation>Si no, la sesión termina.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>Feet</name>
    <message>
        <source>Where do you want to feel it?</source>
        <translation>¿Dónde quieres notarlo?</translation>
    </message>
    <message>
        <source>Touch to move your feet</source>
        <translation>Toca para mover los pies</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stand like this</source>
        <translation>Colócate así</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Rest {time}</source>
        <translation>Descanso {time}</translation>
    </message>
    <message>
        <source>What do you train for?</source>
        <translation>¿Para qué entrenas?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>sets × reps</source>
        <translation>series × reps</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>A mi manera</translation>
    </message>
    <message>
        <source>Choose sets, reps, tempo and rest</source>
        <translation>Elige series, repeticiones, ritmo y descanso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Set the seat</source>
        <translation>Ajusta el asiento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Rest your back</source>
        <translation>Apoya la espalda</translation>
    </message>
    <message>
        <source>Hips low in the seat</source>
        <translation>Cadera baja en el asiento</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <source>Place your feet</source>
        <translation>Coloca los pies</translation>
    </message>
    <message>
        <source>Toes point slightly out</source>
        <translation>Puntas algo hacia fuera</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Asas</translation>
    </message>
    <message>
        <source>Hold the handles</source>
        <translation>Agarra las asas</translation>
    </message>
    <message>
        <source>Knee trouble</source>
        <translation>Problemas de rodilla</translation>
    </message>
    <message>
        <source>Have your knee checked before you press.</source>
        <translation>Haz que revisen tu rodilla antes de empujar.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first</source>
        <translation>Consulta antes a un médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>Checked already? Start with the empty sled</source>
        <translation>¿Ya revisado? Empieza con el carro vacío</translation>
    </message>
    <message>
        <source>Stop at once if a knee hurts</source>
        <translation>Para si te duele una rodilla</translation>
    </message>
    <message>
        <source>Back trouble</source>
        <translation>Problemas de espalda</translation>
    </message>
    <message>
        <source>Pain now? Not today. Ask staff or a physiotherapist.</source>
        <translation>¿Dolor ahora? Hoy no. Pregunta al personal o a un fisioterapeuta.</translation>
    </message>
    <message>
        <source>No pain now: keep your lower back on the pad</source>
        <translation>Sin dolor ahora: zona lumbar en el respaldo</translation>
    </message>
    <message>
        <source>Stay shallow and light</source>
        <translation>Poca profundidad y poco peso</translation>
    </message>
    <message>
        <source>Stop at once if your back hurts</source>
        <translation>Para si te duele la espalda</translation>
    </message>
    <message>
        <source>In rehabilitation</source>
        <translation>En rehabilitación</translation>
    </message>
    <message>
        <source>Train here only as your physiotherapist told you.</source>
        <translation>Entrena aquí solo como te indicó tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Tell staff before you start</source>
        <translation>Avisa al personal antes de empezar</translation>
    </message>
    <message>
        <source>Keep to the range you were given</source>
        <translation>Respeta el rango que te dieron</translation>
    </message>
    <message>
        <source>Slow and light: 4-1-2-1</source>
        <translation>Lento y ligero: 4-1-2-1</translation>
    </message>
    <message>
        <source>Front of thighs</source>
        <translation>Muslo anterior</translation>
    </message>
    <message>
        <source>Glutes and hamstrings</source>
        <translation>Glúteos e isquios</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation>Muslo interior</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Muslo exterior</translation>
    </message>
    <message>
        <source>Feet high</source>
        <translation>Pies arriba</translation>
    </message>
    <message>
        <source>Near the top edge: more glutes and hamstrings, as the hips bend more.</source>
        <translation>Cerca del borde superior: más glúteos e isquios, la cadera se flexiona más.</translation>
    </message>
    <message>
        <source>Feet in the middle</source>
        <translation>Pies en el centro</translation>
    </message>
    <message>
        <source>All leg muscles share the work. Start here.</source>
        <translation>Todos los músculos trabajan por igual. Empieza aquí.</translation>
    </message>
    <message>
        <source>Feet low</source>
        <translation>Pies abajo</translation>
    </message>
    <message>
        <source>Far from the top edge: more front of thighs, as the knees bend more.</source>
        <translation>Lejos del borde superior: más muslo anterior, la rodilla se flexiona más.</translation>
    </message>
    <message>
        <source>Feet wide</source>
        <translation>Pies separados</translation>
    </message>
    <message>
        <source>Said to work the inner thighs more. High and wide: more hamstrings.</source>
        <translation>Dicen que trabaja más el muslo interior. Arriba y separados: más isquios.</translation>
    </message>
    <message>
        <source>Hip to shoulder width</source>
        <translation>Ancho de cadera a hombros</translation>
    </message>
    <message>
        <source>Comfortable for most people.</source>
        <translation>Cómodo para la mayoría.</translation>
    </message>
    <message>
        <source>Feet close</source>
        <translation>Pies juntos</translation>
    </message>
    <message>
        <source>Said to work the outer thighs more.</source>
        <translation>Dicen que trabaja más el muslo exterior.</translation>
    </message>
    <message>
        <source>Toes straight</source>
        <translation>Puntas rectas</translation>
    </message>
    <message>
        <source>No difference to toes out. Choose what feels good.</source>
        <translation>Igual que con puntas fuera. Elige lo que te resulte cómodo.</translation>
    </message>
    <message>
        <source>Toes slightly out</source>
        <translation>Puntas algo fuera</translation>
    </message>
    <message>
        <source>Easy on the knees. They follow the toes.</source>
        <translation>Suave con las rodillas. Siguen a los dedos.</translation>
    </message>
    <message>
        <source>Toes far out</source>
        <translation>Puntas muy hacia fuera</translation>
    </message>
    <message>
        <source>Knees follow the toes out. No difference found in the muscles.</source>
        <translation>Las rodillas siguen a los dedos. Sin diferencia en los músculos.</translation>
    </message>
    <message>
        <source>Well shown</source>
        <translation>Bien demostrado</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <translation>Los estudios no coinciden</translation>
    </message>
    <message>
        <source>Feel both whole feet on the plate, heels heavy.</source>
        <translation>Nota ambos pies enteros en la placa, talones firmes.</translation>
    </message>
    <message>
        <source>Count to four on the way down.</source>
        <translation>Cuenta hasta cuatro al bajar.</translation>
    </message>
    <message>
        <source>Feel your lower back on the pad.</source>
        <translation>Nota la zona lumbar en el respaldo.</translation>
    </message>
    <message>
        <source>Knees follow your toes.</source>
        <translation>Las rodillas siguen a los dedos.</translation>
    </message>
    <message>
        <source>Breathe in going down, out going up.</source>
        <translation>Inspira al bajar, espira al subir.</translation>
    </message>
    <message>
        <source>Stop with a slight bend at the top.</source>
        <translation>Párate arriba con una ligera flexión.</translation>
    </message>
    <message>
        <source>Feel the front of your thighs and your glutes work.</source>
        <translation>Nota cómo trabajan el muslo y los glúteos.</translation>
    </message>
    <message>
        <source>Turn softly at the bottom.</source>
        <translation>Cambia con suavidad abajo.</translation>
    </message>
    <message>
        <source>That rep was in range.</source>
        <translation>Esa repetición estuvo en rango.</translation>
    </message>
    <message>
        <source>You lowered slowly.</source>
        <translation>Bajaste despacio.</translation>
    </message>
    <message>
        <source>Go a little deeper next time.</source>
        <translation>La próxima, un poco más abajo.</translation>
    </message>
    <message>
        <source>Turn a little earlier next time.</source>
        <translation>La próxima, sube un poco antes.</translation>
    </message>
    <message>
        <source>Keep a slight bend next time.</source>
        <translation>La próxima, deja una ligera flexión.</translation>
    </message>
    <message>
        <source>Lower more slowly next time.</source>
        <translation>La próxima, baja más despacio.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation>Recto femoral</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <translation>Vasto lateral</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <translation>Vasto medial</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <translation>Vasto intermedio</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Glúteo mayor</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <translation>Bíceps femoral</translation>
    </message>
    <message>
        <source>Semitendinosus</source>
        <translation>Semitendinoso</translation>
    </message>
    <message>
        <source>Semimembranosus</source>
        <translation>Semimembranoso</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation>Aductores</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <translation>Gastrocnemio</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>Sóleo</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Isquios</translation>
    </message>
    <message>
        <source>Inner thighs</source>
        <translation>Muslo interior</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Gemelos</translation>
    </message>
    <message>
        <source>Close the lock</source>
        <translation>Cierra el seguro</translation>
    </message>
    <message>
        <source>Turn both grips inwards if you can reach them.</source>
        <translation>Gira ambas asas hacia dentro si las alcanzas.</translation>
    </message>
    <message>
        <source>Push the lever of the lock if you can reach it.</source>
        <translation>Empuja la palanca del seguro si la alcanzas.</translation>
    </message>
    <message>
        <source>Let it down</source>
        <translation>Bájalo</translation>
    </message>
    <message>
        <source>Lower the weight slowly onto its rest.</source>
        <translation>Baja el peso despacio hasta su apoyo.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pide ayuda</translation>
    </message>
    <message>
        <source>Shout. Staff or anyone near can lift with you.</source>
        <translation>Grita. El personal o cualquiera puede ayudarte.</translation>
    </message>
    <message>
        <source>Push your knees</source>
        <translation>Empuja tus rodillas</translation>
    </message>
    <message>
        <source>Hands on your thighs, just above the knees, and push.</source>
        <translation>Manos en los muslos, justo sobre las rodillas, y empuja.</translation>
    </message>
    <message>
        <source>Let it sink</source>
        <translation>Déjalo bajar</translation>
    </message>
    <message>
        <source>Never drop it. Lower it slowly and keep your back flat.</source>
        <translation>Nunca lo sueltes. Bájalo despacio con la espalda plana.</translation>
    </message>
    <message>
        <source>Slowly down: the checked lowest stop will catch the sled.</source>
        <translation>Despacio hacia abajo: el tope revisado frenará el carro.</translation>
    </message>
    <message>
        <source>Move the seat until your knees bend to about 90 degrees.</source>
        <translation>Mueve el asiento hasta que las rodillas doblen unos 90 grados.</translation>
    </message>
    <message>
        <source>Near enough to keep your back flat</source>
        <translation>Cerca, para mantener plana la espalda</translation>
    </message>
    <message>
        <source>Hips deep in the seat</source>
        <translation>Cadera al fondo del asiento</translation>
    </message>
    <message>
        <source>Lock the seat in place</source>
        <translation>Fija el asiento</translation>
    </message>
    <message>
        <source>Too far away: your lower back rounds</source>
        <translation>Muy lejos: la zona lumbar se curva</translation>
    </message>
    <message>
        <source>Too close: your thighs press your belly</source>
        <translation>Muy cerca: los muslos aprietan el abdomen</translation>
    </message>
    <message>
        <source>Back flat, knees at 90 degrees</source>
        <translation>Espalda plana, rodillas a 90 grados</translation>
    </message>
    <message>
        <source>Too far: the back rounds</source>
        <translation>Muy lejos: la espalda se curva</translation>
    </message>
    <message>
        <source>Too close: thighs on the belly</source>
        <translation>Muy cerca: muslos en el abdomen</translation>
    </message>
    <message>
        <source>Lie down</source>
        <translation>Túmbate</translation>
    </message>
    <message>
        <source>Lie with your hips right under the middle of the platform.</source>
        <translation>Túmbate con la cadera justo bajo el centro de la plataforma.</translation>
    </message>
    <message>
        <source>Hips under the platform</source>
        <translation>Cadera bajo la plataforma</translation>
    </message>
    <message>
        <source>Head on the pad</source>
        <translation>Cabeza en el respaldo</translation>
    </message>
    <message>
        <source>Rest your whole back on the pad and keep it there.</source>
        <translation>Apoya toda la espalda en el respaldo y mantenla ahí.</translation>
    </message>
    <message>
        <source>Lower back on the pad, not round, not arched</source>
        <translation>Zona lumbar apoyada, ni curva ni arqueada</translation>
    </message>
    <message>
        <source>Belly firm, head on the pad</source>
        <translation>Abdomen firme, cabeza en el respaldo</translation>
    </message>
    <message>
        <source>Lower back rounds</source>
        <translation>La zona lumbar se curva</translation>
    </message>
    <message>
        <source>Hips lift off the seat</source>
        <translation>La cadera se despega del asiento</translation>
    </message>
    <message>
        <source>Whole back on the pad</source>
        <translation>Toda la espalda apoyada</translation>
    </message>
    <message>
        <source>Put both whole feet on the middle of the plate.</source>
        <translation>Apoya ambos pies enteros en el centro de la placa.</translation>
    </message>
    <message>
        <source>Hip to shoulder width apart</source>
        <translation>A lo ancho de cadera u hombros</translation>
    </message>
    <message>
        <source>Knees follow the toes, the gap stays the same</source>
        <translation>Las rodillas siguen a los dedos, mismo espacio</translation>
    </message>
    <message>
        <source>Heels lift off the plate</source>
        <translation>Los talones se despegan de la placa</translation>
    </message>
    <message>
        <source>Knees fall in</source>
        <translation>Rodillas hacia dentro</translation>
    </message>
    <message>
        <source>Middle, hip to shoulder width</source>
        <translation>Centro, ancho de hombros</translation>
    </message>
    <message>
        <source>Heels lift</source>
        <translation>Talones arriba</translation>
    </message>
    <message>
        <source>Put both whole feet a little above the middle of the plate.</source>
        <translation>Apoya ambos pies enteros algo por encima del centro de la placa.</translation>
    </message>
    <message>
        <source>Hip to shoulder width apart, toes slightly out</source>
        <translation>Ancho de cadera a hombros, puntas algo hacia fuera</translation>
    </message>
    <message>
        <source>Heels not flat? Shoes with a raised heel help</source>
        <translation>¿Talones sin apoyar? Ayuda un zapato con talón</translation>
    </message>
    <message>
        <source>Hold both handles and pull your hips down into the seat.</source>
        <translation>Agarra ambas asas y tira de la cadera hacia el asiento.</translation>
    </message>
    <message>
        <source>Hold on for the whole set</source>
        <translation>Agárrate toda la serie</translation>
    </message>
    <message>
        <source>Keep pulling your hips down</source>
        <translation>Sigue tirando de la cadera hacia abajo</translation>
    </message>
    <message>
        <source>Keep your shoulders loose</source>
        <translation>Hombros sueltos</translation>
    </message>
    <message>
        <source>Hands on your knees or on the sled</source>
        <translation>Manos en las rodillas o en el carro</translation>
    </message>
    <message>
        <source>Hold on and pull yourself down</source>
        <translation>Agárrate y tira hacia abajo</translation>
    </message>
    <message>
        <source>Hands on the knees</source>
        <translation>Manos en las rodillas</translation>
    </message>
    <message>
        <source>Hold the seat</source>
        <translation>Agarra el asiento</translation>
    </message>
    <message>
        <source>Hold the seat beside your hips and pull yourself down.</source>
        <translation>Agarra el asiento junto a la cadera y tira hacia abajo.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Know your range</source>
        <translation>Conoce tu rango</translation>
    </message>
    <message>
        <source>Bend to about 90 degrees. Push until your knees are almost straight.</source>
        <translation>Flexiona hasta unos 90 grados. Empuja hasta casi estirar las rodillas.</translation>
    </message>
    <message>
        <source>Turn before your hips tuck under</source>
        <translation>Sube antes de que la cadera bascule</translation>
    </message>
    <message>
        <source>Breathe in going down, out going up</source>
        <translation>Inspira al bajar, espira al subir</translation>
    </message>
    <message>
        <source>Knees locked straight</source>
        <translation>Rodillas bloqueadas</translation>
    </message>
    <message>
        <source>Push a little, breathe out, and turn both grips outwards.</source>
        <translation>Empuja un poco, espira y gira ambas asas hacia fuera.</translation>
    </message>
    <message>
        <source>Weight on both whole feet</source>
        <translation>Peso en ambos pies enteros</translation>
    </message>
    <message>
        <source>1  Push a little and breathe out</source>
        <translation>1  Empuja un poco y espira</translation>
    </message>
    <message>
        <source>2  Turn both grips outwards</source>
        <translation>2  Gira ambas asas hacia fuera</translation>
    </message>
    <message>
        <source>Push a little, breathe out, and pull the lever.</source>
        <translation>Empuja un poco, espira y tira de la palanca.</translation>
    </message>
    <message>
        <source>2  Pull the lever of the lock</source>
        <translation>2  Tira de la palanca del seguro</translation>
    </message>
    <message>
        <source>Start the sled</source>
        <translation>Inicia el carro</translation>
    </message>
    <message>
        <source>Push the weight off its rest and breathe out.</source>
        <translation>Empuja el peso fuera de su apoyo y espira.</translation>
    </message>
    <message>
        <source>Settle at a slight bend and wait</source>
        <translation>Quédate con ligera flexión y espera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Front thighs</source>
        <translation>Muslos, delante</translation>
    </message>
    <message>
        <source>Get stronger</source>
        <translation>Más fuerza</translation>
    </message>
    <message>
        <source>Heavy weight, few reps</source>
        <translation>Mucho peso, pocas repeticiones</translation>
    </message>
    <message>
        <source>Build muscle</source>
        <translation>Ganar músculo</translation>
    </message>
    <message>
        <source>Medium weight, more reps</source>
        <translation>Peso medio, más repeticiones</translation>
    </message>
    <message>
        <source>Last longer</source>
        <translation>Aguantar más</translation>
    </message>
    <message>
        <source>Light weight, many reps</source>
        <translation>Poco peso, muchas repeticiones</translation>
    </message>
    <message>
        <source>Learn the movement</source>
        <translation>Aprende el movimiento</translation>
    </message>
    <message>
        <source>Empty platform, step by step</source>
        <translation>Plataforma vacía, paso a paso</translation>
    </message>
    <message>
        <source>Turn before hips tuck or thighs touch the belly</source>
        <translation>Sube antes de que la pelvis bascule o el muslo toque el vientre</translation>
    </message>
    <message>
        <source>Last rep done? Close the lock first</source>
        <translation>¿Terminaste? Primero cierra el seguro</translation>
    </message>
    <message>
        <source>Opening it with one foot in the air</source>
        <translation>Abrirlo con un pie en el aire</translation>
    </message>
    <message>
        <source>After the last rep, set the weight down softly</source>
        <translation>Tras la última repetición, deja el peso con suavidad</translation>
    </message>
    <message>
        <source>Starting with one foot in the air</source>
        <translation>Empezar con un pie en el aire</translation>
    </message>
    <message>
        <source>Push a little and breathe out</source>
        <translation>Empuja un poco y espira</translation>
    </message>
    <message>
        <source>My heels lift</source>
        <translation>Se me levantan los talones</translation>
    </message>
    <message>
        <source>Your feet stand too low, you go too deep, or your calves are tight.</source>
        <translation>Pisas muy abajo, bajas demasiado o tienes los gemelos tensos.</translation>
    </message>
    <message>
        <source>Feet higher, knees still reaching 90 degrees</source>
        <translation>Pies más arriba, rodillas aún a 90 grados</translation>
    </message>
    <message>
        <source>Tense? Lower a little less deep</source>
        <translation>¿Tensión? Baja un poco menos</translation>
    </message>
    <message>
        <source>Shoes with a raised heel</source>
        <translation>Zapatos con talón elevado</translation>
    </message>
    <message>
        <source>After training: stretch calves and ankles</source>
        <translation>Después de entrenar: estira gemelos y tobillos</translation>
    </message>
    <message>
        <source>Pushing with the toes only</source>
        <translation>Empujar solo con los dedos</translation>
    </message>
    <message>
        <source>My back or hips lift</source>
        <translation>Se despega la espalda</translation>
    </message>
    <message>
        <source>It is too heavy, you stand too low, or both. Your back is at risk.</source>
        <translation>Pesa demasiado, pisas muy abajo, o ambas cosas. Tu espalda corre riesgo.</translation>
    </message>
    <message>
        <source>Take some weight off</source>
        <translation>Quita peso</translation>
    </message>
    <message>
        <source>Feet a little higher</source>
        <translation>Pies un poco más arriba</translation>
    </message>
    <message>
        <source>Pull yourself down by the handles</source>
        <translation>Tira de las asas hacia abajo</translation>
    </message>
    <message>
        <source>Going on while your back lifts</source>
        <translation>Seguir cuando la espalda se despega</translation>
    </message>
    <message>
        <source>My knees fall in</source>
        <translation>Se me juntan las rodillas</translation>
    </message>
    <message>
        <source>Knees that fall in get sore and can be injured.</source>
        <translation>Las rodillas hacia dentro duelen y pueden lesionarse.</translation>
    </message>
    <message>
        <source>Point your knees where your toes point</source>
        <translation>Apunta las rodillas hacia donde van los dedos</translation>
    </message>
    <message>
        <source>Keep the gap between your knees the same</source>
        <translation>Mantén igual el espacio entre rodillas</translation>
    </message>
    <message>
        <source>Knees touching as you push</source>
        <translation>Rodillas que se tocan al empujar</translation>
    </message>
    <message>
        <source>It is too heavy</source>
        <translation>Pesa demasiado</translation>
    </message>
    <message>
        <source>Rack it. One rep less is better than a bad one.</source>
        <translation>Asegura. Mejor una repetición menos que una mala.</translation>
    </message>
    <message>
        <source>Close the lock, then take some weight off</source>
        <translation>Cierra el seguro y quita peso</translation>
    </message>
    <message>
        <source>Hard to control? Push in one second, not two</source>
        <translation>¿Difícil de controlar? Empuja en un segundo, no en dos</translation>
    </message>
    <message>
        <source>Add weight in small steps</source>
        <translation>Sube el peso poco a poco</translation>
    </message>
    <message>
        <source>Helping with your back or hips</source>
        <translation>Ayudarte con la espalda o la cadera</translation>
    </message>
    <message>
        <source>Holding your breath</source>
        <translation>Aguantar la respiración</translation>
    </message>
    <message>
        <source>I go too deep</source>
        <translation>Bajo demasiado</translation>
    </message>
    <message>
        <source>When your lower back comes off the pad, you are too deep.</source>
        <translation>Si la zona lumbar se despega, estás demasiado abajo.</translation>
    </message>
    <message>
        <source>Turn at about 90 degrees in the knee</source>
        <translation>Sube desde unos 90 grados de rodilla</translation>
    </message>
    <message>
        <source>Turn before your thighs touch your belly</source>
        <translation>Sube antes de que los muslos toquen el abdomen</translation>
    </message>
    <message>
        <source>Bouncing out of the bottom</source>
        <translation>Rebotar abajo</translation>
    </message>
    <message>
        <source>It drops too fast</source>
        <translation>Baja demasiado rápido</translation>
    </message>
    <message>
        <source>The way down is half of the work.</source>
        <translation>Bajar es la mitad del trabajo.</translation>
    </message>
    <message>
        <source>Take two seconds or more to lower</source>
        <translation>Baja en dos segundos o más</translation>
    </message>
    <message>
        <source>Follow the line on the screen</source>
        <translation>Sigue la línea de la pantalla</translation>
    </message>
    <message>
        <source>Take some weight off if you cannot slow it</source>
        <translation>Quita peso si no puedes frenarlo</translation>
    </message>
    <message>
        <source>Letting the sled fall and catching it</source>
        <translation>Soltar el carro y frenarlo de golpe</translation>
    </message>
    <message>
        <source>My knees lock</source>
        <translation>Se me bloquean las rodillas</translation>
    </message>
    <message>
        <source>With locked knees the weight rests on the joints, not on the muscles.</source>
        <translation>Con las rodillas bloqueadas el peso cae en las articulaciones, no en los músculos.</translation>
    </message>
    <message>
        <source>Stop with a slight bend left</source>
        <translation>Párate con una ligera flexión</translation>
    </message>
    <message>
        <source>Slow down over the last few centimetres</source>
        <translation>Frena en los últimos centímetros</translation>
    </message>
    <message>
        <source>Squeeze thighs and glutes instead</source>
        <translation>Mejor aprieta muslos y glúteos</translation>
    </message>
    <message>
        <source>Snapping the knees straight</source>
        <translation>Estirar las rodillas de golpe</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>Qué entrena</translation>
    </message>
    <message>
        <source>Many leg muscles at once, and strength for the whole leg.</source>
        <translation>Muchos músculos a la vez y fuerza para toda la pierna.</translation>
    </message>
    <message>
        <source>Front of the thighs: straighten the knees, the main work</source>
        <translation>Muslo anterior: estira la rodilla, el trabajo principal</translation>
    </message>
    <message>
        <source>Glutes: open the hips, most when you are deep</source>
        <translation>Glúteos: abren la cadera, sobre todo abajo</translation>
    </message>
    <message>
        <source>Hamstrings: help to open the hips</source>
        <translation>Isquios: ayudan a abrir la cadera</translation>
    </message>
    <message>
        <source>Inner thighs: keep the legs steady</source>
        <translation>Muslo interior: mantiene firmes las piernas</translation>
    </message>
    <message>
        <source>Calves: steady the ankle, help at the end of the push</source>
        <translation>Gemelos: estabilizan el tobillo, ayudan al final del empuje</translation>
    </message>
    <message>
        <source>Who it suits</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Heavy leg work without a weight on your spine. Nothing to balance.</source>
        <translation>Trabajo fuerte de pierna sin carga en la columna. Sin equilibrio.</translation>
    </message>
    <message>
        <source>As main leg exercise, or instead of squats</source>
        <translation>Como ejercicio principal de pierna o en vez de sentadillas</translation>
    </message>
    <message>
        <source>To get stronger, for bigger legs, or as a warm-up</source>
        <translation>Para ganar fuerza, pierna o calentar</translation>
    </message>
    <message>
        <source>To learn how a squat feels</source>
        <translation>Para aprender cómo es una sentadilla</translation>
    </message>
    <message>
        <source>After a back injury: only with your physiotherapist</source>
        <translation>Tras una lesión de espalda: solo con tu fisioterapeuta</translation>
    </message>
    <message>
        <source>Knee trouble: have it checked first</source>
        <translation>Problemas de rodilla: que la revisen antes</translation>
    </message>
    <message>
        <source>Back pain now: ask staff or a physiotherapist</source>
        <translation>Dolor de espalda ahora: pregunta al personal o a un fisioterapeuta</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>Cómo respirar</translation>
    </message>
    <message>
        <source>In as you lower, slowly out as you push.</source>
        <translation>Inspira al bajar, espira despacio al empujar.</translation>
    </message>
    <message>
        <source>Breathe out as you open the lock</source>
        <translation>Espira al abrir el seguro</translation>
    </message>
    <message>
        <source>Keep breathing while you hold</source>
        <translation>Sigue respirando al mantener</translation>
    </message>
    <message>
        <source>Holding your breath and pressing</source>
        <translation>Aguantar la respiración y apretar</translation>
    </message>
    <message>
        <source>Why we say it so</source>
        <translation>Por qué lo decimos así</translation>
    </message>
    <message>
        <source>Books disagree. This is what we made of it.</source>
        <translation>Los libros no coinciden. Esto es lo que decidimos.</translation>
    </message>
    <message>
        <source>Heels or whole foot? Whole foot, heels heavy</source>
        <translation>¿Talones o pie entero? Pie entero, talones firmes</translation>
    </message>
    <message>
        <source>How deep? The first limit you meet counts</source>
        <translation>¿Hasta dónde? Cuenta el primer límite</translation>
    </message>
    <message>
        <source>Straight knees? Never, heavy or light</source>
        <translation>¿Rodillas rectas? Nunca, pese lo que pese</translation>
    </message>
    <message>
        <source>Toes? Slightly out, but it changes little</source>
        <translation>¿Puntas? Algo fuera, pero cambia poco</translation>
    </message>
    <message>
        <source>The four numbers</source>
        <translation>Los cuatro números</translation>
    </message>
    <message>
        <source>2-1-1-1: lower for two seconds, hold one, push one, hold one.</source>
        <translation>2-1-1-1: baja dos segundos, mantén uno, empuja uno, mantén uno.</translation>
    </message>
    <message>
        <source>Light weight: push in two seconds, 2-1-2-1</source>
        <translation>Poco peso: empuja en dos segundos, 2-1-2-1</translation>
    </message>
    <message>
        <source>Hard to control: back to one second</source>
        <translation>Difícil de controlar: vuelve a un segundo</translation>
    </message>
    <message>
        <source>Never push slower than you lower</source>
        <translation>Nunca empujes más lento de lo que bajas</translation>
    </message>
    <message>
        <source>Think of the muscle that works</source>
        <translation>Piensa en el músculo que trabaja</translation>
    </message>
    <message>
        <source>Rushing the way down</source>
        <translation>Bajar con prisa</translation>
    </message>
    <message>
        <source>Begin light</source>
        <translation>Empieza ligero</translation>
    </message>
    <message>
        <source>Use the empty platform first. Get to know the movement.</source>
        <translation>Usa primero la plataforma vacía. Conoce el movimiento.</translation>
    </message>
    <message>
        <source>Add weight slowly as you grow stronger</source>
        <translation>Añade peso despacio según ganes fuerza</translation>
    </message>
    <message>
        <source>A few good sets on every leg day</source>
        <translation>Unas pocas series buenas cada día de pierna</translation>
    </message>
    <message>
        <source>Not sure? Ask a trainer</source>
        <translation>¿Dudas? Pregunta a un entrenador</translation>
    </message>
    <message>
        <source>Your safety comes before any number</source>
        <translation>Tu seguridad va antes que cualquier cifra</translation>
    </message>
    <message>
        <source>Loosen up</source>
        <translation>Suéltate</translation>
    </message>
    <message>
        <source>Gently, never into pain.</source>
        <translation>Suave, nunca con dolor.</translation>
    </message>
    <message>
        <source>Between sets: loosen hips and calves lightly</source>
        <translation>Entre series: suelta caderas y gemelos</translation>
    </message>
    <message>
        <source>Supple calves keep your heels down</source>
        <translation>Con gemelos flexibles los talones no se levantan</translation>
    </message>
    <message>
        <source>Bouncing in the stretch</source>
        <translation>Rebotar en el estiramiento</translation>
    </message>
    <message>
        <source>Your machine</source>
        <translation>Tu máquina</translation>
    </message>
    <message>
        <source>You cannot fall, and you can stop at any time.</source>
        <translation>No puedes caerte y puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>Here the sled runs up a slope of 45 degrees</source>
        <translation>Aquí el carro sube una rampa de 45 grados</translation>
    </message>
    <message>
        <source>Other machines push flat or straight up</source>
        <translation>Otras máquinas empujan en horizontal o hacia arriba</translation>
    </message>
    <message>
        <source>Its stops protect you. This screen only coaches</source>
        <translation>Los topes te protegen. Esta pantalla solo guía</translation>
    </message>
    <message>
        <source>Trusting a stop that nobody has checked</source>
        <translation>Fiarte de un tope que nadie ha revisado</translation>
    </message>
    <message>
        <source>Here you push along the floor</source>
        <translation>Aquí empujas en horizontal</translation>
    </message>
    <message>
        <source>Other machines push up a slope or straight up</source>
        <translation>Otras máquinas empujan en rampa o hacia arriba</translation>
    </message>
    <message>
        <source>Here you push straight up</source>
        <translation>Aquí empujas recto hacia arriba</translation>
    </message>
    <message>
        <source>Other machines push flat or up a slope</source>
        <translation>Otras máquinas empujan en horizontal o en rampa</translation>
    </message>
    <message>
        <source>A checked lowest stop catches the sled. You can stop at any time.</source>
        <translation>Un tope inferior revisado frena el carro. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>Keep a slight bend at the top</source>
        <translation>Deja una ligera flexión arriba</translation>
    </message>
    <message>
        <source>Dropping the sled</source>
        <translation>Dejar caer el carro</translation>
    </message>
    <message>
        <source>Down to about 90 degrees</source>
        <translation>Baja hasta unos 90 grados</translation>
    </message>
    <message>
        <source>Too deep: the hips tuck</source>
        <translation>Muy abajo: la cadera bascula</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Unlock the sled</source>
        <translation>Libera el carro</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Does one of these fit you today? Touch it.</source>
        <translation>¿Te pasa hoy algo de esto? Tócalo.</translation>
    </message>
    <message>
        <source>Nothing you touch here is stored.</source>
        <translation>Nada de esto se guarda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>I understand, go on</source>
        <translation>Entendido, seguir</translation>
    </message>
    <message>
        <source>Feel well? Then on we go</source>
        <translation>¿Te encuentras bien? Seguimos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Something hurts</source>
        <translation>Me duele algo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Arréglalo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Keep holding</source>
        <translation>Mantén pulsado</translation>
    </message>
</context>
<context>
    <name>Hurt</name>
    <message>
        <source>Stop and make it safe</source>
        <translation>Para y asegura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Stop pushing. Keep your breath calm.</source>
        <translation>Deja de empujar. Respira tranquilo.</translation>
    </message>
    <message>
        <source>Rack it</source>
        <translation>Asegura</translation>
    </message>
    <message>
        <source>Push the sled up to its rack. Close the lock.</source>
        <translation>Empuja el carro hasta el soporte. Cierra el seguro.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Take your feet off the sled. Sit still.</source>
        <translation>Quita los pies del carro. Quédate sentado.</translation>
    </message>
    <message>
        <source>Tell staff</source>
        <translation>Avisa</translation>
    </message>
    <message>
        <source>Ask for help if you cannot rack it alone.</source>
        <translation>Pide ayuda si no puedes asegurarlo solo.</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End workout</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>No training through knee pain. Have it checked first.</source>
        <translation>No entrenes con dolor de rodilla. Haz que la revisen antes.</translation>
    </message>
    <message>
        <source>Rest for today. Ask a doctor or physiotherapist first.</source>
        <translation>Descansa por hoy. Consulta antes a un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Chest pain, dizzy or numb? Call staff now, stay seated. Other pain: rest for today.</source>
        <translation>¿Dolor de pecho, mareo, hormigueo? Llama al personal, no te levantes. Otro dolor: descansa hoy.</translation>
    </message>
</context>
<context>
    <name>KeyBoard</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>End set</source>
        <translation>Acabar serie</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Me duele algo</translation>
    </message>
    <message>
        <source>KNEE, ABOUT</source>
        <translation>RODILLA, UNOS</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>de {target}</translation>
    </message>
    <message>
        <source>REPS</source>
        <translation>REPS</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Set {number} of {total}</source>
        <translation>Serie {number} de {total}</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>MUY PROFUNDO</translation>
    </message>
    <message>
        <source>Not calibrated: limits not watched</source>
        <translation>Sin calibrar: no se vigila ningún límite</translation>
    </message>
    <message>
        <source>PUSH UP</source>
        <translation>EMPUJA ARRIBA</translation>
    </message>
    <message>
        <source>You are too deep</source>
        <translation>Estás muy abajo</translation>
    </message>
    <message>
        <source>Keep your lower back on the pad</source>
        <translation>La zona lumbar, pegada al respaldo</translation>
    </message>
    <message>
        <source>BEND SLIGHTLY</source>
        <translation>FLEXIONA</translation>
    </message>
    <message>
        <source>Keep the load on your muscles</source>
        <translation>Mantén la carga en los músculos</translation>
    </message>
    <message>
        <source>SLOW DOWN</source>
        <translation>MÁS LENTO</translation>
    </message>
    <message>
        <source>The sled is dropping</source>
        <translation>El carro se cae</translation>
    </message>
    <message>
        <source>Brake it with your legs</source>
        <translation>Frénalo con las piernas</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <translation>Sigue respirando</translation>
    </message>
    <message>
        <source>LOWER</source>
        <translation>BAJA</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>NEARLY STRAIGHT</source>
        <translation>CASI RECTAS</translation>
    </message>
    <message>
        <source>NEAR LIMIT</source>
        <translation>LÍMITE CERCA</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>MANTÉN</translation>
    </message>
    <message>
        <source>PUSH</source>
        <translation>EMPUJA</translation>
    </message>
    <message>
        <source>Lower at zero</source>
        <translation>Baja en cero</translation>
    </message>
    <message>
        <source>Tempo only: nothing is counted</source>
        <translation>Solo ritmo: no se cuenta nada</translation>
    </message>
    <message>
        <source>GET READY</source>
        <translation>PREPÁRATE</translation>
    </message>
    <message>
        <source>UNRACK</source>
        <translation>LIBERA</translation>
    </message>
    <message>
        <source>Knees almost locked</source>
        <translation>Rodillas casi bloqueadas</translation>
    </message>
    <message>
        <source>Push the sled up a little and turn the handles out. The set starts by itself.</source>
        <translation>Sube un poco el carro y gira las asas hacia fuera. La serie empieza sola.</translation>
    </message>
    <message>
        <source>Touch Start, then unrack. Follow the tempo; nothing is judged.</source>
        <translation>Toca Empezar y libera. Sigue el ritmo; no se valora nada.</translation>
    </message>
    <message>
        <source>Calibration expired: limits not watched</source>
        <translation>Calibración caducada: límites sin vigilar</translation>
    </message>
    <message>
        <source>Daily check failed: limits not watched</source>
        <translation>Control diario fallido: límites sin vigilar</translation>
    </message>
    <message>
        <source>RACK</source>
        <translation>ASEGURA</translation>
    </message>
    <message>
        <source>Push up and turn the handles in. The set is done.</source>
        <translation>Empuja y gira las asas hacia dentro. Serie terminada.</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>Touch Resume when you are ready.</source>
        <translation>Toca Seguir cuando quieras.</translation>
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
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight on the sled</source>
        <translation>Peso en el carro</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Esta página no se puede mostrar</translation>
    </message>
    <message>
        <source>Training goes on without it. Please tell staff.</source>
        <translation>El entrenamiento sigue sin ella. Avisa al personal.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{dose}, about {minutes} min</source>
        <translation>{dose}, unos {minutes} min</translation>
    </message>
    <message>
        <source>Lower {seconds} s</source>
        <translation>Baja {seconds} s</translation>
    </message>
    <message>
        <source>hold {seconds} s</source>
        <translation>mantén {seconds} s</translation>
    </message>
    <message>
        <source>push fast</source>
        <translation>empuja rápido</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>as offered here</source>
        <translation>a elegir</translation>
    </message>
    <message>
        <source>push {seconds} s</source>
        <translation>empuja {seconds} s</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
    <message>
        <source>in each set</source>
        <translation>por serie</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>between sets</source>
        <translation>entre series</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>inspira</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empujar</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>espira</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>A mi manera</translation>
    </message>
    <message>
        <source>HOW MUCH</source>
        <translation>CUÁNTO</translation>
    </message>
    <message>
        <source>TEMPO OF ONE REP</source>
        <translation>RITMO DE UNA REPETICIÓN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>Find your range</source>
        <translation>Encuentra tu rango</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Use my range</source>
        <translation>Usar mi rango</translation>
    </message>
    <message>
        <source>As sure as it gets</source>
        <translation>Lo más seguro posible</translation>
    </message>
    <message>
        <source>That one was too fast to learn from.</source>
        <translation>Esa fue muy rápida para aprender de ella.</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>No sensor</source>
        <translation>Sin sensor</translation>
    </message>
    <message>
        <source>Your range cannot be found without it.</source>
        <translation>Sin él no se puede encontrar tu rango.</translation>
    </message>
    <message>
        <source>Once more, slowly</source>
        <translation>Otra vez, despacio</translation>
    </message>
    <message>
        <source>Deepest: this machine</source>
        <translation>Más abajo: esta máquina</translation>
    </message>
    <message>
        <source>Deepest: back stays flat</source>
        <translation>Más abajo: espalda plana</translation>
    </message>
    <message>
        <source>Deepest: knees at 90°</source>
        <translation>Más abajo: rodillas a 90°</translation>
    </message>
    <message>
        <source>Deepest: set by staff</source>
        <translation>Más abajo: según el personal</translation>
    </message>
    <message>
        <source>about {angle}°</source>
        <translation>unos {angle}°</translation>
    </message>
    <message>
        <source>{angle}° ± {sure}°</source>
        <translation>{angle}° ± {sure}°</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Con una basta</translation>
    </message>
    <message>
        <source>One more is surer</source>
        <translation>Una más es más segura</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Take all weight off, then unlock</source>
        <translation>Quita todo el peso y libera</translation>
    </message>
    <message>
        <source>Settle with a slight bend and stand still.</source>
        <translation>Quédate quieto con ligera flexión.</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Baja despacio</translation>
    </message>
    <message>
        <source>Only as deep as your lower back stays flat.</source>
        <translation>Solo hasta donde la zona lumbar siga plana.</translation>
    </message>
    <message>
        <source>Push slowly</source>
        <translation>Empuja despacio</translation>
    </message>
    <message>
        <source>Turn when your back would come off the pad.</source>
        <translation>Sube antes de que la espalda se despegue.</translation>
    </message>
    <message>
        <source>Legs gently straight, then stay</source>
        <translation>Estira suave y quédate</translation>
    </message>
    <message>
        <source>Stand still for a second. The sled is empty.</source>
        <translation>Quieto un segundo. El carro está vacío.</translation>
    </message>
    <message>
        <source>Close the lock. Done</source>
        <translation>Cierra el seguro. Listo</translation>
    </message>
    <message>
        <source>Your own limits are below.</source>
        <translation>Abajo están tus límites.</translation>
    </message>
    <message>
        <source>Top: slight bend</source>
        <translation>Arriba: algo flexionado</translation>
    </message>
    <message>
        <source>YOUR LIMITS, ESTIMATED</source>
        <translation>TUS LÍMITES, ESTIMADOS</translation>
    </message>
    <message>
        <source>Your height in cm</source>
        <translation>Tu altura en cm</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No sensor signal has been seen yet.</source>
        <translation>Aún no ha llegado señal del sensor.</translation>
    </message>
    <message>
        <source>The sensor sends values that are not numbers.</source>
        <translation>El sensor envía valores que no son números.</translation>
    </message>
    <message>
        <source>The position jumped; move the sled fully once to check.</source>
        <translation>La posición saltó; mueve el carro de tope a tope para comprobar.</translation>
    </message>
    <message>
        <source>The position {1} mm lies outside the travel of {2} to {3} mm; calibrate again.</source>
        <translation>La posición {1} mm está fuera del recorrido de {2} a {3} mm; calibra de nuevo.</translation>
    </message>
    <message>
        <source>{1} samples of the last second were lost.</source>
        <translation>Se perdieron {1} medidas del último segundo.</translation>
    </message>
    <message>
        <source>The position jumps about; check cable and sensor.</source>
        <translation>La posición salta; revisa el cable y el sensor.</translation>
    </message>
    <message>
        <source>The signal is noisy ({1} mm): repetitions are counted, not judged.</source>
        <translation>La señal tiene ruido ({1} mm): se cuentan las repeticiones, no se valoran.</translation>
    </message>
    <message>
        <source>Move the empty sled once from stop to stop: until then limits are not watched.</source>
        <translation>Mueve el carro vacío una vez de tope a tope: hasta entonces no se vigilan los límites.</translation>
    </message>
    <message>
        <source>The sensor has lost its zero: move the sled to its reference point, or call staff.</source>
        <translation>El sensor perdió el cero: lleva el carro al punto de referencia o llama al personal.</translation>
    </message>
    <message>
        <source>The sensor reports missed counts; its zero may be off.</source>
        <translation>El sensor perdió pasos; su cero puede no ser exacto.</translation>
    </message>
    <message>
        <source>The sensor reports a weak signal; clean it.</source>
        <translation>El sensor da una señal débil; límpialo.</translation>
    </message>
    <message>
        <source>The sled seems to move the wrong way: the sensor may count backwards. Call staff.</source>
        <translation>El carro parece moverse al revés: quizá el sensor cuenta hacia atrás. Llama al personal.</translation>
    </message>
    <message>
        <source>The sled is further out than straight legs reach: sit back, or teach your range again.</source>
        <translation>El carro está más lejos de lo que llegan las piernas rectas: siéntate bien o busca tu rango otra vez.</translation>
    </message>
    <message>
        <source>The sled hangs elsewhere in its rack than before: the sensor may have slipped. Call staff.</source>
        <translation>El carro descansa en otro punto del soporte: quizá el sensor se ha movido. Llama al personal.</translation>
    </message>
    <message>
        <source>Both ends of your repetitions moved the same way: the sensor may have slipped.</source>
        <translation>Los dos extremos de tus repeticiones se desplazaron igual: quizá el sensor se ha movido.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive: repetitions are counted, not judged.</source>
        <translation>Solo llegan {1} medidas por segundo: las repeticiones se cuentan, no se valoran.</translation>
    </message>
    <message>
        <source>The sensor was silent for {1} ms.</source>
        <translation>El sensor calló durante {1} ms.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive.</source>
        <translation>Solo llegan {1} medidas por segundo.</translation>
    </message>
    <message>
        <source>The sensor stands still although the sled was moving.</source>
        <translation>El sensor no se mueve aunque el carro se movía.</translation>
    </message>
    <message>
        <source>The sensor sees no clear echo. Clean its window and its target, and keep sunlight off.</source>
        <translation>El sensor no recibe un eco claro. Limpia su ventana y su blanco, y evita el sol directo.</translation>
    </message>
    <message>
        <source>The sensor sends movements that are impossible. Check its type and its speed in the settings.</source>
        <translation>El sensor envía movimientos imposibles. Revisa tipo y velocidad en los ajustes.</translation>
    </message>
    <message>
        <source>This sensor is coarse: it counts, but limits are not watched.</source>
        <translation>Este sensor es poco preciso: cuenta, pero no se vigilan los límites.</translation>
    </message>
    <message>
        <source>This sensor&apos;s line is unchecked: it counts, but limits are not watched.</source>
        <translation>La línea de este sensor no se comprueba: cuenta, pero no se vigilan los límites.</translation>
    </message>
    <message>
        <source>The laser cannot measure (code {1}). Clean it and its target.</source>
        <translation>El láser no puede medir (código {1}). Límpialo, y también su blanco.</translation>
    </message>
    <message>
        <source>Looking for the sensor.</source>
        <translation>Buscando el sensor.</translation>
    </message>
    <message>
        <source>The sensor is connected; its signal is being checked.</source>
        <translation>El sensor está conectado; se comprueba su señal.</translation>
    </message>
    <message>
        <source>The sensor is working.</source>
        <translation>El sensor funciona.</translation>
    </message>
    <message>
        <source>The sensor was unplugged. Plug it in again.</source>
        <translation>El sensor se ha desconectado. Conéctalo de nuevo.</translation>
    </message>
    <message>
        <source>The sensor is connected but sends nothing. Check its power and its cable.</source>
        <translation>El sensor está conectado pero no envía nada. Revisa corriente y cable.</translation>
    </message>
    <message>
        <source>The sensor sends, but nothing readable. Check its type and its speed in the settings.</source>
        <translation>El sensor no envía nada legible. Revisa tipo y velocidad en los ajustes.</translation>
    </message>
    <message>
        <source>The sensor&apos;s signal arrives damaged. Check its cable and its plugs.</source>
        <translation>La señal del sensor llega dañada. Revisa el cable y los conectores.</translation>
    </message>
    <message>
        <source>Samples are missing. Another program may be reading the sensor too: close it, or check the cable.</source>
        <translation>Faltan medidas. Quizá otro programa también lee el sensor: ciérralo o revisa el cable.</translation>
    </message>
    <message>
        <source>The sensor repeats itself: it is stuck. Unplug it and plug it in again.</source>
        <translation>El sensor se repite: está bloqueado. Desconéctalo y conéctalo de nuevo.</translation>
    </message>
    <message>
        <source>Another device answers than the sensor of this machine. Plug in the right one, or tell the staff.</source>
        <translation>Responde otro aparato, no el sensor de esta máquina. Conecta el correcto o avisa al personal.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s reader failed and was started again.</source>
        <translation>El lector del quiosco falló y se ha reiniciado.</translation>
    </message>
    <message>
        <source>The sensor refuses to tell its position: {1}. Check its settings.</source>
        <translation>El sensor no da su posición: {1}. Revisa sus ajustes.</translation>
    </message>
    <message>
        <source>The sensor at {1} could not be opened. Check the device name in the settings.</source>
        <translation>No se pudo abrir el sensor en {1}. Revisa el nombre del dispositivo en los ajustes.</translation>
    </message>
    <message>
        <source>The kiosk is not allowed to open the sensor at {1}. Ask staff to run the installer again.</source>
        <translation>El quiosco no puede abrir el sensor en {1}. Pide al personal que reinstale.</translation>
    </message>
    <message>
        <source>Another program is using the sensor at {1}. Close that program.</source>
        <translation>Otro programa usa el sensor en {1}. Ciérralo.</translation>
    </message>
    <message>
        <source>No sensor is connected at {1}. Plug it in.</source>
        <translation>No hay ningún sensor en {1}. Conéctalo.</translation>
    </message>
    <message>
        <source>{1} is using the sensor at {2}. Close that program.</source>
        <translation>{1} usa el sensor en {2}. Cierra ese programa.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>A recording is being played.</source>
        <translation>Se reproduce una grabación.</translation>
    </message>
    <message>
        <source>The reading is not steady yet. Let go of the sled and wait.</source>
        <translation>La medida aún no es estable. Suelta el carro y espera.</translation>
    </message>
    <message>
        <source>This is where the last point was taken. Move the sled to the next point first.</source>
        <translation>Aquí se tomó el último punto. Lleva antes el carro al punto siguiente.</translation>
    </message>
    <message>
        <source>Only {1} mm from stop to stop, at least {2} mm are needed. Move the sled from one stop onto the other.</source>
        <translation>Solo {1} mm de tope a tope; hacen falta al menos {2} mm. Lleva el carro de un tope hasta el otro.</translation>
    </message>
    <message>
        <source>{1} mm from stop to stop is more than any leg press has ({2} mm). Check the sensor&apos;s scale.</source>
        <translation>{1} mm de tope a tope es más de lo que tiene ninguna prensa ({2} mm). Revisa la escala del sensor.</translation>
    </message>
    <message>
        <source>The sensor measures {1} mm from stop to stop, the frame has {2} mm. Check that the sled touched both stops, and the sensor&apos;s scale.</source>
        <translation>El sensor mide {1} mm de tope a tope, el bastidor tiene {2} mm. Comprueba que el carro tocó los dos topes, y la escala del sensor.</translation>
    </message>
    <message>
        <source>The reading turned round {1} times on the way. Move the sled in one go; if it happens again, check the sensor&apos;s cable, belt or wheel.</source>
        <translation>La medida cambió de sentido {1} veces por el camino. Mueve el carro de una vez; si se repite, revisa el cable, la correa o la rueda del sensor.</translation>
    </message>
    <message>
        <source>The sled has already been {1} mm beyond this point. Move it right onto the stop.</source>
        <translation>El carro ya ha estado {1} mm más allá de este punto. Llévalo justo hasta el tope.</translation>
    </message>
    <message>
        <source>The sled has been {1} mm beyond the top stop as you took it. Begin again, with the sled right on the stop.</source>
        <translation>El carro ha estado {1} mm más allá del tope superior que tomaste. Empieza de nuevo, con el carro justo en el tope.</translation>
    </message>
    <message>
        <source>The sled has been {1} mm below the bottom stop as you took it. Go back and take the bottom stop again.</source>
        <translation>El carro ha estado {1} mm por debajo del tope inferior que tomaste. Vuelve atrás y toma de nuevo el tope inferior.</translation>
    </message>
    <message>
        <source>The reading went the wrong way: {1} mm where {2} mm were expected. The sensor turned round or slipped; check how it is fixed, then begin again.</source>
        <translation>La medida fue al revés: {1} mm donde se esperaban {2} mm. El sensor giró o resbaló; revisa cómo está fijado y empieza de nuevo.</translation>
    </message>
    <message>
        <source>The check point reads {1} mm, it is at {2} mm. The sensor is not even along the rail, or a stop was missed; begin again.</source>
        <translation>El punto de control marca {1} mm y está a {2} mm. El sensor no mide por igual a lo largo del raíl, o faltó llegar a un tope; empieza de nuevo.</translation>
    </message>
    <message>
        <source>The reading shakes by {1} mm, at most {2} mm are allowed. Check the sensor.</source>
        <translation>La medida tiembla {1} mm; se permiten {2} mm como mucho. Revisa el sensor.</translation>
    </message>
    <message>
        <source>The rack reads {1} mm, outside the travel of {2} mm. Rack the sled, then take the point again.</source>
        <translation>El apoyo marca {1} mm, fuera del recorrido de {2} mm. Apoya el carro y toma el punto de nuevo.</translation>
    </message>
    <message>
        <source>Neither the sensor&apos;s counts per mm nor the travel of the frame is known. Enter one.</source>
        <translation>No se conocen ni los pasos por mm del sensor ni el recorrido del bastidor. Introduce uno.</translation>
    </message>
    <message>
        <source>The sensor began anew. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>El sensor se reinició. Asegura el carro y espera a que el quiosco lo compruebe.</translation>
    </message>
    <message>
        <source>The sensor has lost its zero. Move the sled to its rack so that it finds it again.</source>
        <translation>El sensor perdió el cero. Lleva el carro al soporte para que lo encuentre de nuevo.</translation>
    </message>
    <message>
        <source>The position jumped. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>La posición saltó. Asegura el carro y espera a que el quiosco la compruebe.</translation>
    </message>
    <message>
        <source>The position lies outside the sled&apos;s travel. Rack the sled; if this stays, calibrate again.</source>
        <translation>La posición está fuera del recorrido. Asegura el carro; si sigue igual, calibra de nuevo.</translation>
    </message>
    <message>
        <source>The movement does not fit this machine. Rack the sled and wait until the kiosk has checked it.</source>
        <translation>El movimiento no encaja con esta máquina. Asegura el carro y espera a que el quiosco lo compruebe.</translation>
    </message>
    <message>
        <source>The racked sled is not where it was at calibration. Check the sensor, then calibrate again.</source>
        <translation>El carro en su soporte no está donde se calibró. Revisa el sensor y calibra de nuevo.</translation>
    </message>
    <message>
        <source>The sensor&apos;s samples arrive too late.</source>
        <translation>Las medidas del sensor llegan demasiado tarde.</translation>
    </message>
    <message>
        <source>The sensor says the same all the time although nobody is so still. Move the sled.</source>
        <translation>El sensor marca siempre lo mismo y nadie está tan quieto. Mueve el carro.</translation>
    </message>
    <message>
        <source>Not calibrated: the kiosk guides you but judges nothing</source>
        <translation>Sin calibrar: el quiosco te guía pero no valora nada</translation>
    </message>
    <message>
        <source>The calibration has run out: the kiosk guides you but judges nothing</source>
        <translation>La calibración ha caducado: el quiosco te guía, pero no juzga nada</translation>
    </message>
    <message>
        <source>The daily check failed: the kiosk guides you but judges nothing</source>
        <translation>El control diario ha fallado: el quiosco te guía, pero no juzga nada</translation>
    </message>
    <message>
        <source>Looking for the sensor</source>
        <translation>Buscando el sensor</translation>
    </message>
    <message>
        <source>No sensor yet</source>
        <translation>Aún no hay sensor</translation>
    </message>
    <message>
        <source>Not calibrated yet.</source>
        <translation>Aún sin calibrar.</translation>
    </message>
    <message>
        <source>No sensor signal. Check the cable.</source>
        <translation>Sin señal del sensor. Revisa el cable.</translation>
    </message>
    <message>
        <source>The sensor&apos;s signal is weak. Clean the sensor and its reflector.</source>
        <translation>La señal del sensor es débil. Limpia el sensor y su reflector.</translation>
    </message>
    <message>
        <source>The sensor has just restarted. Begin again with the first point.</source>
        <translation>El sensor acaba de reiniciarse. Empieza de nuevo por el primer punto.</translation>
    </message>
    <message>
        <source>The sensor reports reading errors. Check how it is fixed.</source>
        <translation>El sensor informa de errores de lectura. Revisa cómo está fijado.</translation>
    </message>
    <message>
        <source>Samples are missing. Check the cable.</source>
        <translation>Faltan medidas. Revisa el cable.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>No te muevas.</translation>
    </message>
    <message>
        <source>The sled is moving. Let go and wait.</source>
        <translation>El carro se mueve. Suéltalo y espera.</translation>
    </message>
    <message>
        <source>The reading jumps. Check the sensor.</source>
        <translation>La medida salta. Revisa el sensor.</translation>
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
        <translation>Serie {number} hecha</translation>
    </message>
    <message>
        <source>Set {number}, interrupted</source>
        <translation>Serie {number}, interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n rep(s)</source>
        <translation>
            <numerusform>{done} de %n repetición</numerusform>
            <numerusform>{done} de %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>REST</source>
        <translation>DESCANSO</translation>
    </message>
    <message>
        <source>REST IS OVER</source>
        <translation>DESCANSO TERMINADO</translation>
    </message>
    <message>
        <source>Next: set {number}</source>
        <translation>Sigue: serie {number}</translation>
    </message>
    <message>
        <source>Next: set {number} of {total}</source>
        <translation>Sigue: serie {number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of set</source>
        <translation>media</translation>
    </message>
    <message>
        <source>target {seconds} s</source>
        <translation>meta {seconds} s</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Ver cómo</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mi rango</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Your legs reached further than you taught. Find your range again.</source>
        <translation>Tus piernas llegaron más lejos. Busca tu rango otra vez.</translation>
    </message>
    <message>
        <source>Start set {number}</source>
        <translation>Empezar serie {number}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>paced push</source>
        <translation>con ritmo</translation>
    </message>
    <message>
        <source>of all phases</source>
        <translation>de las fases</translation>
    </message>
    <message>
        <source>of all reps</source>
        <translation>de las reps</translation>
    </message>
    <message>
        <source>best to last</source>
        <translation>mejor – última</translation>
    </message>
    <message>
        <source>RANGE OF EACH REP</source>
        <translation>RANGO DE CADA REPETICIÓN</translation>
    </message>
    <message>
        <source>ON TEMPO</source>
        <translation>A RITMO</translation>
    </message>
    <message>
        <source>IN RANGE</source>
        <translation>EN RANGO</translation>
    </message>
    <message>
        <source>LOWERING</source>
        <translation>BAJADA</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start set</source>
        <translation>Empezar serie</translation>
    </message>
    <message>
        <source>LOSS</source>
        <translation>PÉRDIDA</translation>
    </message>
</context>
<context>
    <name>Sensor</name>
    <message>
        <source>NO SIGNAL</source>
        <translation>SIN SEÑAL</translation>
    </message>
    <message>
        <source>ASK STAFF</source>
        <translation>PIDE AYUDA</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>COMPROBANDO</translation>
    </message>
    <message>
        <source>RACK THE SLED</source>
        <translation>ASEGURA EL CARRO</translation>
    </message>
    <message>
        <source>NOT CALIBRATED</source>
        <translation>SIN CALIBRAR</translation>
    </message>
    <message>
        <source>Looking for the sensor.</source>
        <translation>Buscando el sensor.</translation>
    </message>
    <message>
        <source>The sensor is not plugged in. Plug it in, or tell the staff.</source>
        <translation>El sensor no está conectado. Conéctalo o avisa al personal.</translation>
    </message>
    <message>
        <source>The kiosk may not open the sensor. Run the installer again.</source>
        <translation>El quiosco no tiene permiso para abrir el sensor. Reinstala.</translation>
    </message>
    <message>
        <source>Another program uses the sensor. Close it.</source>
        <translation>Otro programa usa el sensor. Ciérralo.</translation>
    </message>
    <message>
        <source>This is not the sensor of this machine. Plug in the right one.</source>
        <translation>Este no es el sensor de esta máquina. Conecta el correcto.</translation>
    </message>
    <message>
        <source>The sensor is there. Its signal is being checked.</source>
        <translation>El sensor está ahí. Se comprueba su señal.</translation>
    </message>
    <message>
        <source>The sensor sends nothing readable. Check its cable.</source>
        <translation>El sensor no envía nada legible. Revisa el cable.</translation>
    </message>
    <message>
        <source>The signal is late.</source>
        <translation>La señal llega tarde.</translation>
    </message>
    <message>
        <source>The sensor has gone silent. Check its cable.</source>
        <translation>El sensor no envía nada. Revisa el cable.</translation>
    </message>
    <message>
        <source>The sensor is stuck. Unplug it and plug it in again.</source>
        <translation>El sensor está bloqueado. Desconéctalo y conéctalo de nuevo.</translation>
    </message>
    <message>
        <source>The signal makes no sense now. Check cable and sensor.</source>
        <translation>La señal no tiene sentido ahora. Revisa cable y sensor.</translation>
    </message>
    <message>
        <source>No limits are watched and nothing is judged. Ask the staff.</source>
        <translation>No se vigila ningún límite ni se valora nada. Pregunta al personal.</translation>
    </message>
    <message>
        <source>Let the sled hang in its rack for three seconds: its place is checked.</source>
        <translation>Hay que comprobar la posición: deja el carro tres segundos en su soporte.</translation>
    </message>
    <message>
        <source>The kiosk has a fault. It starts again by itself.</source>
        <translation>El quiosco tiene un fallo. Se reinicia solo.</translation>
    </message>
    <message>
        <source>Sensor OK</source>
        <translation>Sensor OK</translation>
    </message>
    <message>
        <source>Counting only</source>
        <translation>Solo cuenta</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>CADUCADA</translation>
    </message>
    <message>
        <source>The calibration has run out: no limits are watched. Ask the staff.</source>
        <translation>La calibración ha caducado: no se vigilan los límites. Pregunta al personal.</translation>
    </message>
    <message>
        <source>CHECK FAILED</source>
        <translation>CONTROL FALLIDO</translation>
    </message>
    <message>
        <source>The daily check failed: no limits are watched. Ask the staff.</source>
        <translation>El control diario ha fallado: no se vigilan los límites. Pregunta al personal.</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Sin calibrar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Control fallido</translation>
    </message>
    <message>
        <source>NO SENSOR</source>
        <translation>SIN SENSOR</translation>
    </message>
    <message>
        <source>Train by feel</source>
        <translation>Por sensaciones</translation>
    </message>
    <message>
        <source>Wait three seconds</source>
        <translation>Espera tres segundos</translation>
    </message>
    <message>
        <source>Staff code {code}</source>
        <translation>Personal: código {code}</translation>
    </message>
    <message>
        <source>Your set is kept</source>
        <translation>Tu serie se guarda</translation>
    </message>
    <message>
        <source>The racked sled reads {off} mm off its place. Tell the staff.</source>
        <translation>El carro en su soporte marca {off} mm de desvío. Avisa al personal.</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Set {number}, interrupted</source>
        <translation>Serie {number}, interrumpida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>no repetitions</source>
        <translation>sin repeticiones</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Sled</source>
        <translation>Carro</translation>
    </message>
    <message>
        <source>No sensor: train by feel</source>
        <translation>Sin sensor: por sensaciones</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <source>My range</source>
        <translation>Mi rango</translation>
    </message>
    <message>
        <source>Off its rest</source>
        <translation>Fuera del apoyo</translation>
    </message>
    <message>
        <source>Lock open</source>
        <translation>Seguro abierto</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Find my range</source>
        <translation>Buscar mi rango</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Slight bend</source>
        <translation>Ligera flexión</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Quieto</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Sigue: {step}</translation>
    </message>
    <message>
        <source>SLED</source>
        <translation>CARRO</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Repaso rápido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Coaching only. It is never a safety interlock.</source>
        <translation>Solo guía. Nunca un sistema de seguridad.</translation>
    </message>
    <message>
        <source>Licence: Apache 2.0. Qt is used under the LGPL 3. All notices lie beside the program, in LICENSE and THIRD-PARTY-NOTICES.md.</source>
        <translation>Licencia: Apache 2.0. Qt se usa bajo la LGPL 3. Todos los avisos están junto al programa, en LICENSE y THIRD-PARTY-NOTICES.md.</translation>
    </message>
    <message>
        <source>Leg press kiosk</source>
        <translation>Quiosco de prensa</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Restarts today</source>
        <translation>Reinicios hoy</translation>
    </message>
    <message>
        <source>Touch a version to compare it with the one in force.</source>
        <translation>Toca una versión para compararla con la vigente.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>no vigente</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>mm, to check with</source>
        <translation>mm, para comprobar</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>mm, by tape</source>
        <translation>mm, con cinta</translation>
    </message>
    <message>
        <source>The limits are a proposal: look at them on the limits page.</source>
        <translation>Los límites son una propuesta: revísalos en la página Límites.</translation>
    </message>
    <message>
        <source>bottom stop</source>
        <translation>tope inferior</translation>
    </message>
    <message>
        <source>top stop</source>
        <translation>tope superior</translation>
    </message>
    <message>
        <source>No daily check has been made yet.</source>
        <translation>Aún no se ha hecho ningún control diario.</translation>
    </message>
    <message>
        <source>{day} · {who} · {state}</source>
        <translation>{day} · {who} · {state}</translation>
    </message>
    <message>
        <source>This sensor has no scale of its own: set the travel first.</source>
        <translation>Este sensor no tiene escala propia: ajusta antes el recorrido.</translation>
    </message>
    <message>
        <source>{n} of {of} · {name}</source>
        <translation>{n} de {of} · {name}</translation>
    </message>
    <message>
        <source>mm above the bottom stop</source>
        <translation>mm sobre el tope inferior</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Restore version {n}</source>
        <translation>Restaurar v. {n}</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One point back</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>Firma y guarda</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Control diario</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Steady. Take the point.</source>
        <translation>Estable. Toma el punto.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>sin tomar</translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Estable.</translation>
    </message>
    <message>
        <source>The sled rests, but not near this stop.</source>
        <translation>El carro está quieto, pero no junto a este tope.</translation>
    </message>
    <message>
        <source>counts ±{n}</source>
        <translation>pasos ±{n}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>{value} mm</source>
        <translation>{value} mm</translation>
    </message>
    <message>
        <source>Stop to stop</source>
        <translation>De tope a tope</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Depth limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Lockout limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Check point off</source>
        <translation>Desvío de control</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Bottom, counts</source>
        <translation>Inferior, pasos</translation>
    </message>
    <message>
        <source>Lower the empty sled onto the bottom stop and let go.</source>
        <translation>Baja el carro vacío hasta el tope inferior y suéltalo.</translation>
    </message>
    <message>
        <source>Push the empty sled up onto the top stop and hold it there.</source>
        <translation>Empuja el carro vacío hasta el tope superior y mantenlo ahí.</translation>
    </message>
    <message>
        <source>Both stops are taken.</source>
        <translation>Los dos topes están tomados.</translation>
    </message>
    <message>
        <source>Bottom stop {bottom}, top stop {top}: more than 3 mm off. When you sign this, limits are not judged until the machine is calibrated again.</source>
        <translation>Tope inferior {bottom}, tope superior {top}: más de 3 mm de desvío. Si lo firmas, no se valoran los límites hasta calibrar de nuevo.</translation>
    </message>
    <message>
        <source>Top stop</source>
        <translation>Tope superior</translation>
    </message>
    <message>
        <source>Empty sled. Push it up onto the top stop and hold it there.</source>
        <translation>Carro vacío. Empújalo hasta el tope superior y mantenlo ahí.</translation>
    </message>
    <message>
        <source>Take the top stop</source>
        <translation>Tomar superior</translation>
    </message>
    <message>
        <source>Bottom stop</source>
        <translation>Tope inferior</translation>
    </message>
    <message>
        <source>Empty sled. Lower it onto the bottom stop and let go.</source>
        <translation>Carro vacío. Bájalo hasta el tope inferior y suéltalo.</translation>
    </message>
    <message>
        <source>Take the bottom stop</source>
        <translation>Tomar inferior</translation>
    </message>
    <message>
        <source>Check point</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Take the check point</source>
        <translation>Tomar control</translation>
    </message>
    <message>
        <source>Take the block away. Hang the sled into its rack and let go.</source>
        <translation>Quita el bloque. Deja el carro en su soporte y suéltalo.</translation>
    </message>
    <message>
        <source>Take the rack</source>
        <translation>Tomar soporte</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Nueva calibración</translation>
    </message>
    <message>
        <source>Bottom stop {bottom}, top stop {top}: the limits are true.</source>
        <translation>Tope inferior {bottom}, tope superior {top}: los límites son correctos.</translation>
    </message>
    <message>
        <source>{mm} mm from the last point</source>
        <translation>a {mm} mm del último punto</translation>
    </message>
    <message>
        <source>{n} counts ±{spread}</source>
        <translation>{n} pasos ±{spread}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>invertido</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>hacia arriba</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versión {n}</translation>
    </message>
    <message>
        <source>Lower the sled onto the {block} mm block on the bottom stop.</source>
        <translation>Levanta el carro, pon el bloque de {block} mm en el tope inferior y baja el carro sobre él.</translation>
    </message>
    <message>
        <source>±{mm} mm</source>
        <translation>±{mm} mm</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>sin fallos</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empujar</translation>
    </message>
    <message>
        <source>The samples of this set are not kept.</source>
        <translation>No se guardan las medidas de esta serie.</translation>
    </message>
    <message>
        <source>{time} · set {n} · {goal}</source>
        <translation>{time} · serie {n} · {goal}</translation>
    </message>
    <message>
        <source>{reps} of {attempts} reps, {faults}</source>
        <translation>{reps} de {attempts} reps, {faults}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>Alert painted after</source>
        <translation>Alerta dibujada tras</translation>
    </message>
    <message>
        <source>{n} ms, at most {most}</source>
        <translation>{n} ms, máx. {most}</translation>
    </message>
    <message>
        <source>for My own and the programmes</source>
        <translation>para «A mi manera» y los programas</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold: delete %n sets</source>
        <translation>
            <numerusform>Mantén: borrar %n serie</numerusform>
            <numerusform>Mantén: borrar %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets are kept</source>
        <translation>Las series se guardan</translation>
    </message>
    <message>
        <source>Calibration holds</source>
        <translation>La calibración vale</translation>
    </message>
    <message>
        <source>from the next on</source>
        <translation>desde la próxima</translation>
    </message>
    <message>
        <source>Calibration valid until</source>
        <translation>Calibración válida hasta</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Oldest workout</source>
        <translation>Entrenamiento más antiguo</translation>
    </message>
    <message>
        <source>Its age</source>
        <translation>Su antigüedad</translation>
    </message>
    <message>
        <source>Raw traces</source>
        <translation>Señales en bruto</translation>
    </message>
    <message>
        <source>then they are deleted</source>
        <translation>después se borran</translation>
    </message>
    <message>
        <source>only a technician deletes</source>
        <translation>solo un técnico borra</translation>
    </message>
    <message>
        <source>{n} in {mib} MiB</source>
        <translation>{n} en {mib} MiB</translation>
    </message>
    <message numerus="yes">
        <source>%n sets older than {days} are deleted.</source>
        <translation>
            <numerusform>Se borra %n serie de más de {days}.</numerusform>
            <numerusform>Se borran %n series de más de {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>Como de fábrica</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Girado a la derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Girado a la izquierda</translation>
    </message>
    <message>
        <source>not turned</source>
        <translation>sin girar</translation>
    </message>
    <message>
        <source>a quarter clockwise</source>
        <translation>un cuarto a la derecha</translation>
    </message>
    <message>
        <source>half a turn</source>
        <translation>media vuelta</translation>
    </message>
    <message>
        <source>a quarter anticlockwise</source>
        <translation>un cuarto a la izquierda</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>aquí no es posible</translation>
    </message>
    <message>
        <source>This kiosk runs in a window that it cannot turn. One that was installed on its own panel can.</source>
        <translation>Este quiosco funciona en una ventana que no puede girar. Uno instalado en su propio panel sí puede.</translation>
    </message>
    <message>
        <source>The kiosk starts anew.</source>
        <translation>El quiosco se reinicia.</translation>
    </message>
    <message>
        <source>How does the panel hang? The bar is its lower edge as built. To try it, the kiosk starts anew. Then touch “Keep it” within {n} seconds, or it goes back by itself.</source>
        <translation>¿Cómo cuelga el panel? La barra es su borde inferior de fábrica. Para probarlo, el quiosco se reinicia. Toca después «Conservar» antes de {n} segundos; si no, vuelve solo.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Las series</translation>
    </message>
    <message>
        <source>{n} with faults</source>
        <translation>{n} con fallos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>No set has been kept yet.</source>
        <translation>Aún no se ha guardado ninguna serie.</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>bajar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>push</source>
        <translation>empujar</translation>
    </message>
    <message>
        <source>{sets} sets, {reps} reps</source>
        <translation>{sets} series, {reps} reps</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>Lift the sled out of its rack and lower it: the alerts are on.</source>
        <translation>Saca el carro del soporte y bájalo: las alertas están activas.</translation>
    </message>
    <message>
        <source>Straight leg, taught</source>
        <translation>Pierna recta, medida</translation>
    </message>
    <message>
        <source>Straight leg, assumed</source>
        <translation>Pierna recta, supuesta</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Guardado y vigente.</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>aún sin aplicar</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>MUY PROFUNDO</translation>
    </message>
    <message>
        <source>NEARLY STRAIGHT</source>
        <translation>CASI RECTAS</translation>
    </message>
    <message>
        <source>TOO FAST</source>
        <translation>MUY RÁPIDO</translation>
    </message>
    <message>
        <source>Ahead of the limit</source>
        <translation>Límite cerca</translation>
    </message>
    <message>
        <source>about {deg}° ({low} to {high}°)</source>
        <translation>unos {deg}° ({low} a {high}°)</translation>
    </message>
    <message>
        <source>Bottom stop 0</source>
        <translation>Tope inferior 0</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar prueba</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>{mm} mm</source>
        <translation>{mm} mm</translation>
    </message>
    <message>
        <source>Choose the set to lay over {set}</source>
        <translation>Elige la serie para comparar con {set}</translation>
    </message>
    <message>
        <source>One set only</source>
        <translation>Solo una serie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>range</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>{set} · {kg} kg · {work} kJ · {power} W</source>
        <translation>{set} · {kg} kg · {work} kJ · {power} W</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>{speed} m/s</source>
        <translation>{speed} m/s</translation>
    </message>
    <message>
        <source>White: {set}</source>
        <translation>Blanca: {set}</translation>
    </message>
    <message>
        <source>Dashed: {set}</source>
        <translation>Discontinua: {set}</translation>
    </message>
    <message>
        <source>mm above bottom</source>
        <translation>mm sobre el tope</translation>
    </message>
    <message>
        <source>{mm} mm, {knee}</source>
        <translation>{mm} mm, {knee}</translation>
    </message>
    <message>
        <source>Depth by knee</source>
        <translation>Límite por rodilla</translation>
    </message>
    <message>
        <source>degrees of bend</source>
        <translation>grados de flexión</translation>
    </message>
    <message>
        <source>{deg}° is at {low} to {high} mm</source>
        <translation>{deg}° está a {low}–{high} mm</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>m, for the degrees</source>
        <translation>m, para los grados</translation>
    </message>
    <message>
        <source>{m} m</source>
        <translation>{m} m</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>s, warning ahead</source>
        <translation>s, aviso previo</translation>
    </message>
    <message>
        <source>{s} s before the limit</source>
        <translation>{s} s antes del límite</translation>
    </message>
    <message>
        <source>Drop speed</source>
        <translation>Vel. de caída</translation>
    </message>
    <message>
        <source>m/s, lowering</source>
        <translation>m/s, al bajar</translation>
    </message>
    <message>
        <source>{v} m/s and faster</source>
        <translation>{v} m/s o más</translation>
    </message>
    <message>
        <source>Top stop {mm}</source>
        <translation>Tope superior {mm}</translation>
    </message>
    <message>
        <source>Rack {mm}</source>
        <translation>Soporte {mm}</translation>
    </message>
    <message>
        <source>Lockout {mm}</source>
        <translation>Límite sup. {mm}</translation>
    </message>
    <message>
        <source>Warning at {v} m/s from {mm}</source>
        <translation>Aviso a {v} m/s desde {mm}</translation>
    </message>
    <message>
        <source>Depth {mm}</source>
        <translation>Límite inf. {mm}</translation>
    </message>
    <message>
        <source>{deg}° of bend, {low} to {high}</source>
        <translation>{deg}° de flexión, {low} a {high}</translation>
    </message>
    <message>
        <source>It is kept with the calibration: calibrate first.</source>
        <translation>Se guarda con la calibración: calibra primero.</translation>
    </message>
    <message>
        <source>inclined</source>
        <translation>inclinado</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>beside the hips</source>
        <translation>junto a la cadera</translation>
    </message>
    <message>
        <source>turned out</source>
        <translation>hacia fuera</translation>
    </message>
    <message>
        <source>with a lever</source>
        <translation>con palanca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>unknown or none</source>
        <translation>sin dato o no hay</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>sin escala</translation>
    </message>
    <message>
        <source>Empty sled</source>
        <translation>Carro vacío</translation>
    </message>
    <message>
        <source>Counterweight</source>
        <translation>Contrapeso</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nunca revisado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} kg</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} marcas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>how the rail lies</source>
        <translation>posición del raíl</translation>
    </message>
    <message>
        <source>Rail angle</source>
        <translation>Ángulo del raíl</translation>
    </message>
    <message>
        <source>degrees to the floor</source>
        <translation>grados con el suelo</translation>
    </message>
    <message>
        <source>{deg}° to the floor</source>
        <translation>{deg}° con el suelo</translation>
    </message>
    <message>
        <source>Grips</source>
        <translation>Asas</translation>
    </message>
    <message>
        <source>for the hands</source>
        <translation>para las manos</translation>
    </message>
    <message>
        <source>Lowest stop</source>
        <translation>Tope más bajo</translation>
    </message>
    <message>
        <source>seen to hold on</source>
        <translation>comprobado el</translation>
    </message>
    <message>
        <source>Slanted plate</source>
        <translation>Placa inclinada</translation>
    </message>
    <message>
        <source>leans away</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>Altura de placa</translation>
    </message>
    <message>
        <source>mm above the hip</source>
        <translation>mm sobre cadera</translation>
    </message>
    <message>
        <source>{mm} mm above the hip</source>
        <translation>{mm} mm sobre la cadera</translation>
    </message>
    <message>
        <source>Seat scale</source>
        <translation>Escala asiento</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>mm, by data sheet</source>
        <translation>mm, según ficha</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>revisado {day}</translation>
    </message>
    <message>
        <source>{mm} mm by data sheet</source>
        <translation>{mm} mm según ficha</translation>
    </message>
    <message>
        <source>Calibrate first</source>
        <translation>Calibra primero</translation>
    </message>
    <message>
        <source>PINs, roles and the log</source>
        <translation>PIN, roles y registro</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Not calibrated: nothing is judged</source>
        <translation>Sin calibrar: no se valora nada</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>The signal is good</source>
        <translation>La señal es buena</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every set, with its graph</source>
        <translation>Cada serie con su gráfica</translation>
    </message>
    <message>
        <source>Counters, export, diagnostics</source>
        <translation>Contadores, exportar, diagnóstico</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Rail, sled, grips, stop, seat</source>
        <translation>Raíl, carro, asas, tope, asiento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Tempo and sound</source>
        <translation>Tempo y sonido</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Languages, light, panel size</source>
        <translation>Idiomas, luz, tamaño</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Calibration holds, sets are kept</source>
        <translation>Calibración y series guardadas</translation>
    </message>
    <message>
        <source>{tempo}, volume, what is heard</source>
        <translation>{tempo}, volumen, sonidos</translation>
    </message>
    <message>
        <source>{n} of {all} offered</source>
        <translation>{n} de {all} ofrecidos</translation>
    </message>
    <message>
        <source>{low} to {high} mm above the bottom stop</source>
        <translation>{low} a {high} mm sobre el tope inferior</translation>
    </message>
    <message>
        <source>In force, valid until {day}</source>
        <translation>Vigente, válida hasta {day}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salió</translation>
    </message>
    <message>
        <source>went away; the kiosk closed</source>
        <translation>se fue; el quiosco cerró</translation>
    </message>
    <message>
        <source>typed a PIN</source>
        <translation>escribió un PIN</translation>
    </message>
    <message>
        <source>typed a wrong PIN</source>
        <translation>escribió un PIN falso</translation>
    </message>
    <message>
        <source>changed a PIN</source>
        <translation>cambió un PIN</translation>
    </message>
    <message>
        <source>gave somebody a PIN</source>
        <translation>dio un PIN</translation>
    </message>
    <message>
        <source>took a PIN away</source>
        <translation>quitó un PIN</translation>
    </message>
    <message>
        <source>every PIN was forgotten at the computer</source>
        <translation>todos los PIN borrados en el ordenador</translation>
    </message>
    <message>
        <source>put calibration or limits in force</source>
        <translation>activó calibración o límites</translation>
    </message>
    <message>
        <source>brought an older calibration back</source>
        <translation>recuperó una calibración anterior</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation>cambió ajustes</translation>
    </message>
    <message>
        <source>made the daily check</source>
        <translation>hizo el control diario</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>exportó datos</translation>
    </message>
    <message>
        <source>exported a picture</source>
        <translation>exportó una imagen</translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation>borró datos</translation>
    </message>
    <message>
        <source>tried to turn the picture</source>
        <translation>probó a girar la imagen</translation>
    </message>
    <message>
        <source>the turned picture was kept</source>
        <translation>la imagen girada se conservó</translation>
    </message>
    <message>
        <source>took a diagnostics bundle</source>
        <translation>tomó un paquete de diagnóstico</translation>
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
        <translation>Modo del personal: se cierra en {time}. Toca para seguir.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>The same PIN again for {whom}.</source>
        <translation>Otra vez el mismo PIN para {whom}.</translation>
    </message>
    <message>
        <source>Everybody has a PIN of their own</source>
        <translation>Cada persona tiene su propio PIN</translation>
    </message>
    <message>
        <source>A new PIN for {whom}, 6 to 12 digits.</source>
        <translation>Nuevo PIN para {whom}, de 6 a 12 cifras.</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The digits change places at each try. Every entry is written down.</source>
        <translation>Las cifras cambian de sitio en cada intento. Cada acceso queda registrado.</translation>
    </message>
    <message>
        <source>A new kiosk</source>
        <translation>Quiosco nuevo</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>Comprobando el PIN</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escribe tu PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. A technician has to open this kiosk at the computer itself.</source>
        <translation>Demasiados PIN erróneos. Un técnico debe abrir el quiosco desde el propio ordenador.</translation>
    </message>
    <message>
        <source>Wrong PIN. The digits have changed places.</source>
        <translation>PIN erróneo. Las cifras han cambiado de sitio.</translation>
    </message>
    <message>
        <source>Without a PIN staff mode stays closed. Training works all the same after a minute, or when the sled moves.</source>
        <translation>Sin PIN, el modo del personal queda cerrado. Se puede entrenar igual: tras un minuto sin tocar, o si el carro se mueve, el quiosco sigue.</translation>
    </message>
    <message>
        <source>Every entry is written down.</source>
        <translation>Cada acceso queda registrado.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Escribe otra vez el mismo PIN.</translation>
    </message>
    <message>
        <source>Wrong PIN too often. The next try is possible in {time}.</source>
        <translation>Demasiados PIN erróneos. Podrás probar de nuevo en {time}.</translation>
    </message>
    <message>
        <source>Choose the technician&apos;s PIN: {least} to {most} digits.</source>
        <translation>Elige el PIN del técnico: de {least} a {most} cifras.</translation>
    </message>
    <message>
        <source>free choice</source>
        <translation>libre elección</translation>
    </message>
    <message>
        <source>Take-away code</source>
        <translation>Código para llevar</translation>
    </message>
    <message>
        <source>on the summary</source>
        <translation>en el resumen</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>onto the stick</source>
        <translation>a la memoria USB</translation>
    </message>
    <message>
        <source>Plug in a USB stick, then look for it</source>
        <translation>Conecta una memoria USB y búscala</translation>
    </message>
    <message>
        <source>Nothing personal is kept</source>
        <translation>No se guarda nada personal</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Sled travel</source>
        <translation>Recorrido total</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Con carga</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Older than {days} days; counters and log stay</source>
        <translation>De más de {days} días; contadores y registro quedan</translation>
    </message>
    <message>
        <source>Delete old sets</source>
        <translation>Borrar antiguas</translation>
    </message>
    <message>
        <source>Delete all sets</source>
        <translation>Borrar todas</translation>
    </message>
    <message>
        <source>Counters and log stay</source>
        <translation>Contadores y registro quedan</translation>
    </message>
    <message>
        <source>Touch again to delete. It cannot be taken back.</source>
        <translation>Toca otra vez para borrar. No se puede deshacer.</translation>
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
        <translation>a elegir</translation>
    </message>
    <message>
        <source>always bright</source>
        <translation>siempre claro</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>Dims after</source>
        <translation>Se atenúa tras</translation>
    </message>
    <message>
        <source>without a touch</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>Night light</source>
        <translation>Luz nocturna</translation>
    </message>
    <message>
        <source>of an unused screen</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>Waits for people</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>of the usual time</source>
        <translation>del tiempo usual</translation>
    </message>
    <message>
        <source>Panel, long side</source>
        <translation>Panel, lado largo</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>al reiniciar</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Claro desde</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Claro hasta</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>You should see this and hear its sound.</source>
        <translation>Debes ver esto y oír su sonido.</translation>
    </message>
    <message>
        <source>Black boxes</source>
        <translation>Cajas negras</translation>
    </message>
    <message>
        <source>As it comes, counts</source>
        <translation>En bruto, pasos</translation>
    </message>
    <message>
        <source>As it is judged, mm</source>
        <translation>Valorada, mm</translation>
    </message>
    <message>
        <source>No fault since the kiosk was started.</source>
        <translation>Sin fallos desde que arrancó el quiosco.</translation>
    </message>
    <message>
        <source>You should see this. No sound device was found.</source>
        <translation>Debes ver esto. No se encontró salida de sonido.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>Age when read</source>
        <translation>Retardo al leer</translation>
    </message>
    <message>
        <source>Bad frames</source>
        <translation>Tramas malas</translation>
    </message>
    <message>
        <source>Lost samples</source>
        <translation>Medidas perdidas</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Longest gap here</source>
        <translation>Mayor pausa aquí</translation>
    </message>
    <message>
        <source>Restarts, reconnects</source>
        <translation>Reinicios, reconexiones</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar prueba</translation>
    </message>
    <message>
        <source>Test the alerts</source>
        <translation>Probar alertas</translation>
    </message>
    <message>
        <source>You should see this. The sound is switched off.</source>
        <translation>Debes ver esto. El sonido está apagado.</translation>
    </message>
    <message>
        <source>±{n} counts</source>
        <translation>±{n} pasos</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>hace {time}</translation>
    </message>
    <message>
        <source>AHEAD</source>
        <translation>LÍMITE CERCA</translation>
    </message>
    <message>
        <source>BEND SLIGHTLY</source>
        <translation>FLEXIONA</translation>
    </message>
    <message>
        <source>NO SENSOR</source>
        <translation>SIN SENSOR</translation>
    </message>
    <message>
        <source>{n}, newest {day}</source>
        <translation>{n}, última {day}</translation>
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
        <translation>guardado y en vigor</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no ofrecido</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>offered, the only one</source>
        <translation>ofrecido, el único</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>of the programmes</source>
        <translation>de los programas</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>uno de estos</translation>
    </message>
    <message>
        <source>each number</source>
        <translation>cada número</translation>
    </message>
    <message>
        <source>Members choose</source>
        <translation>Los socios eligen</translation>
    </message>
    <message>
        <source>for My own</source>
        <translation>en «A mi manera»</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>alarms included</source>
        <translation>también alarmas</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metrónomo</translation>
    </message>
    <message>
        <source>clicks of the tempo</source>
        <translation>clics del tempo</translation>
    </message>
    <message>
        <source>members choose each number</source>
        <translation>los socios eligen cada número</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>No loudspeaker is working: nothing can be heard.</source>
        <translation>Ningún altavoz funciona: no se oye nada.</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <source>3, 2, 1</source>
        <translation>3, 2, 1</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>after reps and sets</source>
        <translation>tras reps. y series</translation>
    </message>
    <message>
        <source>Limit ticks</source>
        <translation>Aviso de límite</translation>
    </message>
    <message>
        <source>ahead of a limit</source>
        <translation>antes de un límite</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al comenzar</translation>
    </message>
    <message>
        <source>of each session</source>
        <translation>de cada sesión</translation>
    </message>
    <message>
        <source>Wipe over the whole screen: {n} fields are missing.</source>
        <translation>Pasa el dedo por toda la pantalla: faltan {n} campos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Every field was reached.</source>
        <translation>Todos los campos responden.</translation>
    </message>
</context>
<context>
    <name>StaffAbout</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>Nueva calibración</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Control diario</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>StaffHistory</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Newer days</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Older days</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>More sets</source>
        <translation>Más series</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Picture to stick</source>
        <translation>Imagen al USB</translation>
    </message>
</context>
<context>
    <name>StaffLimits</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Straight leg is here</source>
        <translation>Pierna recta aquí</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>StaffMachine</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffName</name>
    <message>
        <source>Name of the machine</source>
        <translation>Nombre de la máquina</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>StaffPeople</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>LOG</source>
        <translation>REGISTRO</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Cambiar PIN</translation>
    </message>
    <message>
        <source>New staff</source>
        <translation>Nuevo personal</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>Nuevo técnico</translation>
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
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffProgrammes</name>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>StaffRecords</name>
    <message>
        <source>Records</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Look for a stick</source>
        <translation>Buscar USB</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Languages and screen</source>
        <translation>Idiomas y pantalla</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
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
        <translation>FALLOS</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Probar táctil</translation>
    </message>
    <message>
        <source>Test the alerts</source>
        <translation>Probar alertas</translation>
    </message>
</context>
<context>
    <name>StaffTempo</name>
    <message>
        <source>Tempo and sound</source>
        <translation>Tempo y sonido</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>StaffTerms</name>
    <message>
        <source>Periods</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>StaffTurn</name>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>StaffTurned</name>
    <message>
        <source>Is the picture the right way up?</source>
        <translation>¿Está la imagen del derecho?</translation>
    </message>
    <message>
        <source>Without an answer it goes back by itself.</source>
        <translation>Sin respuesta, vuelve sola.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>Stuck</name>
    <message>
        <source>Stay calm. Do this now.</source>
        <translation>Calma. Haz esto ahora.</translation>
    </message>
    <message>
        <source>This page goes away when the sled moves up.</source>
        <translation>Esta página se va cuando el carro suba.</translation>
    </message>
    <message>
        <source>Something hurts</source>
        <translation>Me duele algo</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No repetition was counted.</source>
        <translation>No se contó ninguna repetición.</translation>
    </message>
    <message>
        <source>Scan to keep it</source>
        <translation>Escanea y guárdalo</translation>
    </message>
    <message numerus="yes">
        <source>You did %n rep(s).</source>
        <translation>
            <numerusform>Hiciste %n repetición.</numerusform>
            <numerusform>Hiciste %n repeticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workout done</source>
        <translation>Entreno terminado</translation>
    </message>
    <message>
        <source>reps counted</source>
        <translation>reps contadas</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>series hechas</translation>
    </message>
    <message>
        <source>time under tension</source>
        <translation>tiempo en tensión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>short</source>
        <translation>corta</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>muy profunda</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>too fast</source>
        <translation>muy rápida</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n corta</numerusform>
            <numerusform>%n cortas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too deep</source>
        <translation>
            <numerusform>%n muy profunda</numerusform>
            <numerusform>%n muy profundas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n bloqueada</numerusform>
            <numerusform>%n bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too fast</source>
        <translation>
            <numerusform>%n muy rápida</numerusform>
            <numerusform>%n muy rápidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n sin valorar</numerusform>
            <numerusform>%n sin valorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n otra</numerusform>
            <numerusform>%n otras</numerusform>
        </translation>
    </message>
    <message>
        <source>all good</source>
        <translation>todas bien</translation>
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
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>Learn the movement</source>
        <translation>Aprende el movimiento</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>A mi manera</translation>
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
        <translation>Ritmo {tempo}</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
</context>
</TS>
