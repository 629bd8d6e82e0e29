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
        <translation>La repetición {1} fue muy profunda. Gira un poco antes.</translation>
    </message>
    <message>
        <source>{1} of {2} reps went too deep. Turn a little earlier.</source>
        <translation>{1} de {2} repeticiones fueron muy profundas. Gira un poco antes.</translation>
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
        <source>Get stronger</source>
        <translation>Más fuerza</translation>
    </message>
    <message>
        <source>Heavy weight, few reps</source>
        <translation>Mucho peso, pocas repeticiones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Volumen</translation>
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
        <source>Endurance</source>
        <translation>Resistencia</translation>
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
        <translation>Espalda</translation>
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
        <translation>Recorrido</translation>
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
        <translation>RODILLA, APROX.</translation>
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
        <source>Sensor OK</source>
        <translation>Sensor OK</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Sin calibrar</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>NOT CALIBRATED</source>
        <translation>SIN CALIBRAR</translation>
    </message>
    <message>
        <source>No limits are watched and nothing is judged. Ask the staff.</source>
        <translation>No se vigila ningún límite ni se valora nada. Pregunta al personal.</translation>
    </message>
    <message>
        <source>The sensor is not heard</source>
        <translation>El sensor no responde</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>SIN SEÑAL</translation>
    </message>
    <message>
        <source>TOO DEEP</source>
        <translation>MUY PROFUNDO</translation>
    </message>
    <message>
        <source>Not calibrated: no limits are watched</source>
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
        <source>Your knees are almost locked</source>
        <translation>Rodillas casi bloqueadas</translation>
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
        <source>Your set is kept</source>
        <translation>Tu serie se guarda</translation>
    </message>
    <message>
        <source>NO SENSOR</source>
        <translation>SIN SENSOR</translation>
    </message>
    <message>
        <source>Train by feel</source>
        <translation>Entrena por sensaciones</translation>
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
        <source>GET READY</source>
        <translation>PREPÁRATE</translation>
    </message>
    <message>
        <source>UNRACK</source>
        <translation>LIBERA</translation>
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
        <source>Only {1} samples a second arrive.</source>
        <translation>Solo llegan {1} medidas por segundo.</translation>
    </message>
    <message>
        <source>The sensor was silent for {1} ms.</source>
        <translation>El sensor calló durante {1} ms.</translation>
    </message>
    <message>
        <source>The sensor stands still although the sled was moving.</source>
        <translation>El sensor no se mueve aunque el carro se movía.</translation>
    </message>
    <message>
        <source>Only {1} samples a second arrive: repetitions are counted, not judged.</source>
        <translation>Solo {1} medidas por segundo: se cuentan las repeticiones, no se valoran.</translation>
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
        <source>The recording has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>A recording is being played.</source>
        <translation>Se reproduce una grabación.</translation>
    </message>
    <message>
        <source>Not calibrated: the kiosk guides you but judges nothing</source>
        <translation>Sin calibrar: el quiosco te guía pero no valora nada</translation>
    </message>
    <message>
        <source>Looking for the sensor</source>
        <translation>Buscando el sensor</translation>
    </message>
    <message>
        <source>No sensor yet</source>
        <translation>Aún no hay sensor</translation>
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
        <source>Start</source>
        <translation>Empezar</translation>
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
        <source>Skip setup</source>
        <translation>Saltar</translation>
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
        <source>Show me each step</source>
        <translation>Ver cada paso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
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
    <name>Summary</name>
    <message>
        <source>No repetition was counted.</source>
        <translation>No se contó ninguna repetición.</translation>
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
