<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>Crear una suscripción</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the selected subscriptions</source>
        <translation>Modificar las suscripciones seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the selected subscriptions</source>
        <translation>Eliminar las suscripciones seleccionadas</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>Reno&amp;var…</translation>
    </message>
    <message>
        <source>Extend the validity of the selected subscriptions</source>
        <translation>Prolongar la validez de las suscripciones seleccionadas</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>&amp;Habilitar</translation>
    </message>
    <message>
        <source>Have the selected subscriptions send again that the service has disabled</source>
        <translation>Hacer que las suscripciones seleccionadas que el servicio deshabilitó vuelvan a enviar</translation>
    </message>
    <message>
        <source>D&amp;uplicate to other objects…</source>
        <translation>&amp;Duplicar en otros objetos…</translation>
    </message>
    <message>
        <source>Create the like of the selected subscriptions on other objects</source>
        <translation>Crear copias de las suscripciones seleccionadas en otros objetos</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>Copy a call of the service as a command line, with the tokens as variables</source>
        <translation>Copiar una llamada al servicio como línea de comandos, con los tokens como variables</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Every change that was made, to search, to export and to take back</source>
        <translation>Todos los cambios realizados, para buscarlos, exportarlos y deshacerlos</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write all subscriptions into a file</source>
        <translation>Escribir todas las suscripciones en un archivo</translation>
    </message>
    <message>
        <source>&amp;Plan from file…</source>
        <translation>&amp;Planificar desde archivo…</translation>
    </message>
    <message>
        <source>Compare a file of subscriptions with the service, and make the service equal to it</source>
        <translation>Comparar un archivo de suscripciones con el servicio y hacer que el servicio coincida con él</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read everything anew from the service</source>
        <translation>Volver a leer todos los datos del servicio</translation>
    </message>
    <message>
        <source>Add an &amp;object…</source>
        <translation>Agregar un &amp;objeto…</translation>
    </message>
    <message>
        <source>Add an action package, an action or a group by its id</source>
        <translation>Agregar un paquete de acciones, una acción o un grupo por su identificador</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Filter the subscriptions or the events</source>
        <translation>Filtrar las suscripciones o los eventos</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Connect an account at a service</source>
        <translation>Conectar una cuenta a un servicio</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Cerrar sesión…</translation>
    </message>
    <message>
        <source>Remove the account and its secrets from this computer</source>
        <translation>Quitar la cuenta y sus secretos de este equipo</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <comment>opens a dialog about the account</comment>
        <translation>Cuen&amp;ta…</translation>
    </message>
    <message>
        <source>Show what the account may do, how long its tokens last and where its files are</source>
        <translation>Mostrar qué puede hacer la cuenta, cuánto duran sus tokens y dónde están sus archivos</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Usar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Open the built-in service, with events that arrive by themselves</source>
        <translation>Abrir el servicio integrado, con eventos que llegan por sí solos</translation>
    </message>
    <message>
        <source>&amp;Listener settings…</source>
        <translation>Confi&amp;guración del agente de escucha…</translation>
    </message>
    <message>
        <source>Set where the listener listens, its certificate, inboxes and limits, and what is kept</source>
        <translation>Definir dónde escucha el agente de escucha, su certificado, sus buzones y límites, y qué se conserva</translation>
    </message>
    <message>
        <source>&amp;Reachability…</source>
        <translation>Acce&amp;sibilidad desde el exterior…</translation>
    </message>
    <message>
        <source>Make the listener reachable from outside, and check that it is</source>
        <translation>Hacer que el agente de escucha sea accesible desde el exterior y comprobarlo</translation>
    </message>
    <message>
        <source>Start or &amp;stop the listener</source>
        <translation>Iniciar o &amp;detener el agente de escucha</translation>
    </message>
    <message>
        <source>Start the listener where it is stopped, else stop it</source>
        <translation>Iniciar el agente de escucha si está detenido; si no, detenerlo</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>En&amp;viar un evento de prueba…</translation>
    </message>
    <message>
        <source>Send an event of any type to the listener, as the service would</source>
        <translation>Enviar al agente de escucha un evento de cualquier tipo, como lo haría el servicio</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>&amp;Importar eventos…</translation>
    </message>
    <message>
        <source>Put the events of a file into the list: NDJSON of this program, or HAR</source>
        <translation>Incorporar a la lista los eventos de un archivo: NDJSON de este programa o HAR</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exportar eventos…</translation>
    </message>
    <message>
        <source>Write the events that the filter shows into a file</source>
        <translation>Escribir en un archivo los eventos que muestra el filtro</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Put every pane and column back in its place</source>
        <translation>Devolver cada panel y cada columna a su lugar</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Buscar en &amp;todo…</translation>
    </message>
    <message>
        <source>Find a command, an object or a subscription by some letters of its name</source>
        <translation>Buscar un comando, un objeto o una suscripción por algunas letras de su nombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Mostrar todas las teclas que tienen una función</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Read how to use the console, and search in it</source>
        <translation>Leer cómo se usa la consola y buscar en la guía</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <comment>opens a dialog about the program</comment>
        <translation>&amp;Acerca de…</translation>
    </message>
    <message>
        <source>Show the version, the licences and the folders of this program</source>
        <translation>Mostrar la versión, las licencias y las carpetas de este programa</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Go on to the next pane</source>
        <translation>Pasar al panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Go back to the pane before</source>
        <translation>Volver al panel anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Inicie sesión primero o use el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Select a subscription first.</source>
        <translation>Seleccione primero una suscripción.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <comment>the window&apos;s colours</comment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>the window&apos;s colours</comment>
        <translation>Con&amp;traste alto</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
</context>
<context>
    <name>CallbackCheck</name>
    <message>
        <source>The callback answers as the service wants it.</source>
        <translation>La devolución de llamada responde como espera el servicio.</translation>
    </message>
    <message>
        <source>This is no complete address. Give one that begins with https:// and names a host.</source>
        <translation>Esta dirección no está completa. Indique una que empiece por https:// y contenga un host.</translation>
    </message>
    <message>
        <source>The service calls no address without encryption beyond this computer. Use https.</source>
        <translation>El servicio no llama a ninguna dirección sin cifrado fuera de este equipo. Use https.</translation>
    </message>
    <message>
        <source>The callback could not be reached. Check the address, and that it listens there.</source>
        <translation>No se pudo acceder a la devolución de llamada. Compruebe la dirección y que haya un proceso a la escucha en ella.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s), which is as long as the service waits.</source>
        <translation>
            <numerusform>No llegó ninguna respuesta en %n segundo, que es lo que espera el servicio.</numerusform>
            <numerusform>No llegó ninguna respuesta en %n segundos, que es lo que espera el servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback&apos;s certificate could not be trusted. The service would not call it either.</source>
        <translation>El certificado de la devolución de llamada no es de confianza. El servicio tampoco la llamaría.</translation>
    </message>
    <message>
        <source>The callback sends elsewhere (status %1), which the service does not follow. Give the address it leads to.</source>
        <translation>La devolución de llamada redirige a otro lugar (estado %1) y el servicio no sigue redirecciones. Indique la dirección de destino.</translation>
    </message>
    <message>
        <source>The callback answers with status %1. It has to answer with 200 and the token.</source>
        <translation>La devolución de llamada responde con el estado %1. Debe responder con 200 y el token.</translation>
    </message>
    <message>
        <source>The callback answers, but not with the token. The body has to be the value of validationToken and nothing else.</source>
        <translation>La devolución de llamada responde, pero no con el token. El cuerpo debe ser el valor de validationToken y nada más.</translation>
    </message>
    <message>
        <source>The callback gives the token back as it stands in the address. It has to be percent-decoded first.</source>
        <translation>La devolución de llamada devuelve el token tal como figura en la dirección. Antes debe quitarse la codificación por porcentaje.</translation>
    </message>
    <message>
        <source>The callback gives the token back with blanks, line breaks or quotation marks around it. Nothing else may be in the body.</source>
        <translation>La devolución de llamada devuelve el token rodeado de espacios, saltos de línea o comillas. El cuerpo no debe contener nada más.</translation>
    </message>
    <message>
        <source>The callback&apos;s answer could not be read to its end. The body has to be the token alone.</source>
        <translation>No se pudo leer hasta el final la respuesta de la devolución de llamada. El cuerpo debe ser únicamente el token.</translation>
    </message>
</context>
<context>
    <name>CallbackFailure</name>
    <message>
        <source>The service could not validate it and said: %1</source>
        <comment>%1: the service&apos;s own words</comment>
        <translation>El servicio no pudo validarla y respondió: %1</translation>
    </message>
</context>
<context>
    <name>CallbackUrl</name>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Esto no es una dirección web. Debe empezar por https:// y contener un host.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address: it names this computer itself. Put a tunnel or a reverse proxy in front.</source>
        <translation>El servicio no puede acceder a esta dirección: designa este mismo equipo. Anteponga un túnel o un proxy inverso.</translation>
    </message>
    <message>
        <source>Services accept https addresses only.</source>
        <translation>Los servicios solo aceptan direcciones https.</translation>
    </message>
    <message>
        <source>The part from ? or # on can&apos;t be used. Leave it out.</source>
        <translation>La parte a partir de ? o # no se puede usar. Quítela.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>read subscriptions</source>
        <comment>what an account may do</comment>
        <translation>leer suscripciones</translation>
    </message>
    <message>
        <source>create subscriptions</source>
        <comment>what an account may do</comment>
        <translation>crear suscripciones</translation>
    </message>
    <message>
        <source>change subscriptions</source>
        <comment>what an account may do</comment>
        <translation>modificar suscripciones</translation>
    </message>
    <message>
        <source>delete subscriptions</source>
        <comment>what an account may do</comment>
        <translation>eliminar suscripciones</translation>
    </message>
    <message>
        <source>read groups</source>
        <comment>what an account may do</comment>
        <translation>leer grupos</translation>
    </message>
    <message>
        <source>read actions</source>
        <comment>what an account may do</comment>
        <translation>leer acciones</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be listed: the scope webhook.read is missing. Have it granted to the application, then sign in again.</source>
        <translation>No se pueden mostrar las suscripciones: falta el ámbito webhook.read. Solicite que se conceda a la aplicación y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be created: the scope webhook.write is missing. Have it granted to the application, then sign in again.</source>
        <translation>No se pueden crear suscripciones: falta el ámbito webhook.write. Solicite que se conceda a la aplicación y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be changed, renewed or enabled: the scope webhook.update is missing. Have it granted to the application, then sign in again.</source>
        <translation>No se pueden modificar, renovar ni habilitar suscripciones: falta el ámbito webhook.update. Solicite que se conceda a la aplicación y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be deleted: the scope webhook.remove is missing. Have it granted to the application, then sign in again.</source>
        <translation>No se pueden eliminar suscripciones: falta el ámbito webhook.remove. Solicite que se conceda a la aplicación y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be listed: the scope groupinfo.read is missing. Add the groups by their ids, or have it granted to the application, then sign in again.</source>
        <translation>No se pueden mostrar los grupos: falta el ámbito groupinfo.read. Agregue los grupos por su identificador, o solicite que se conceda a la aplicación y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Actions can&apos;t be listed: the scope action.read is missing. Add the actions by their ids, or have it granted to the application, then sign in again.</source>
        <translation>No se pueden mostrar las acciones: falta el ámbito action.read. Agregue las acciones por su identificador, o solicite que se conceda a la aplicación y vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>event types</source>
        <translation>tipos de evento</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>token de devolución de llamada</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validez</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>estado de activación</translation>
    </message>
    <message>
        <source>Valid until %2 instead of %1.</source>
        <comment>%1 and %2 are dates</comment>
        <translation>Válida hasta el %2 en lugar del %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <comment>%1 is a date</comment>
        <translation>Válida hasta el %1.</translation>
    </message>
    <message>
        <source>The service has disabled it; it is to send again.</source>
        <translation>El servicio la deshabilitó; debe volver a enviar.</translation>
    </message>
    <message>
        <source>You chose to delete it.</source>
        <translation>Usted eligió eliminarla.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <comment>%1 is a subscription&apos;s id</comment>
        <translation>Copia de %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>%1 is a list of fields</comment>
        <translation>Modificado: %1.</translation>
    </message>
</context>
<context>
    <name>ChangeRun</name>
    <message>
        <source>Takes the change back: the replacement goes, the old one is still there.</source>
        <translation>Deshace el cambio: se elimina la suscripción de reemplazo; la antigua sigue ahí.</translation>
    </message>
    <message>
        <source>Takes the creation back.</source>
        <translation>Deshace la creación.</translation>
    </message>
    <message>
        <source>Takes the deletion back: it is made again, under a new id.</source>
        <translation>Deshace la eliminación: la suscripción se vuelve a crear con un identificador nuevo.</translation>
    </message>
    <message>
        <source>Takes the change back.</source>
        <translation>Deshace el cambio.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>The old one could not be deleted, so both exist now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo eliminar la suscripción antigua, por lo que ahora existen ambas. %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a change does</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a change does</comment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what a change does</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a change that was not begun</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a change</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a change</comment>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a change</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a change that was not begun</comment>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The quoted cell that begins here does not end. Close it with a quotation mark.</source>
        <translation>La celda entrecomillada que empieza aquí no termina. Ciérrela con una comilla.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. Write a quotation mark within a cell twice.</source>
        <translation>Hay algo después de la comilla de cierre. Duplique las comillas dentro de una celda.</translation>
    </message>
    <message>
        <source>This cell is too long. Perhaps a quotation mark is not closed.</source>
        <translation>Esta celda es demasiado larga. Quizá falte cerrar una comilla.</translation>
    </message>
    <message>
        <source>There are too many cells in this row. Check which character separates them.</source>
        <translation>Hay demasiadas celdas en esta fila. Compruebe qué carácter las separa.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the file.</source>
        <translation>Hay más de %1 filas. Divida el archivo.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>El texto no está en UTF-8. Guarde el archivo como «CSV UTF-8».</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Added</source>
        <comment>a field that is new</comment>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a field that is gone</comment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed, as always</source>
        <comment>a field such as an id or a time, which is another in every event</comment>
        <translation>Modificado, como siempre</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a field with another value</comment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a field with the same value</comment>
        <translation>Sin cambios</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service has a problem of its own and answered with status %1. Try again later.</source>
        <translation>El servicio tiene un problema interno y respondió con el estado %1. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The service refused the request with status %1. Check what was entered, then try again.</source>
        <translation>El servicio rechazó la solicitud con el estado %1. Compruebe los datos introducidos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was cancelled. Start it again when you are ready.</source>
        <translation>Se canceló la operación. Vuelva a iniciarla cuando lo desee.</translation>
    </message>
    <message>
        <source>No connection could be made. Check the address and the network, then try again.</source>
        <translation>No se pudo establecer la conexión. Compruebe la dirección y la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it persists, check the address.</source>
        <translation>No llegó ninguna respuesta a tiempo. Inténtelo de nuevo; si el problema continúa, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted. Check the certificate of the service.</source>
        <translation>La conexión segura no es de confianza. Compruebe el certificado del servicio.</translation>
    </message>
    <message>
        <source>The service does not accept the access token. Sign in again.</source>
        <translation>El servicio no acepta el token de acceso. Vuelva a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>El servicio pide reducir el ritmo. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>El servicio pide reducir el ritmo. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not exist, or no longer. Refresh to see what is there.</source>
        <translation>No existe o ya no existe. Actualice para ver lo que hay.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Check that the address is the service&apos;s own.</source>
        <translation>No se pudo interpretar la respuesta. Compruebe que la dirección sea la del servicio.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Correct it, then try again.</source>
        <translation>No se puede usar tal como está. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The event store could not be read or written. Check the disk and the file.</source>
        <translation>No se pudo leer o escribir el almacén de eventos. Compruebe el disco y el archivo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain can be reached, so secrets cannot be saved on this computer.</source>
        <translation>No se puede acceder a ningún llavero, por lo que no se pueden guardar secretos en este equipo.</translation>
    </message>
    <message>
        <source>The port is in use by another program. Choose another one, or end that program.</source>
        <translation>Otro programa está usando el puerto. Elija otro o cierre ese programa.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: the answer was lost, and the service could not be asked. Refresh, and look before you do it again.</source>
        <translation>No se sabe si la operación se realizó: se perdió la respuesta y no se pudo consultar al servicio. Actualice y compruébelo antes de repetirla.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>Se produjo un error interno en el programa. Notifíquelo.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Callback validation</source>
        <translation>Validación de la devolución de llamada</translation>
    </message>
    <message>
        <source>Rejected delivery</source>
        <translation>Entrega rechazada</translation>
    </message>
    <message>
        <source>(no type)</source>
        <comment>an event without eventType</comment>
        <translation>(sin tipo)</translation>
    </message>
    <message>
        <source>Callback validated</source>
        <translation>Devolución de llamada validada</translation>
    </message>
    <message>
        <source>Callback validated: %1</source>
        <comment>%1: what was answered</comment>
        <translation>Devolución de llamada validada: %1</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>Rechazada con el estado %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>verdict on an event</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>verdict on an event</comment>
        <translation>válido</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>verdict on an event</comment>
        <translation>no válido</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>verdict on an event</comment>
        <translation>notas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of counts, such as: 1 error, 2 notes</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Someone sends an action, such as a form of an action package.</source>
        <translation>Alguien envía una acción, por ejemplo un formulario de un paquete de acciones.</translation>
    </message>
    <message>
        <source>Someone answers an action, or changes the answer.</source>
        <translation>Alguien responde a una acción o cambia su respuesta.</translation>
    </message>
    <message>
        <source>Someone sends a survey.</source>
        <translation>Alguien envía una encuesta.</translation>
    </message>
    <message>
        <source>Someone assigns a job.</source>
        <translation>Alguien asigna una tarea.</translation>
    </message>
    <message>
        <source>Someone answers a survey, or changes the answer.</source>
        <translation>Alguien responde a una encuesta o cambia su respuesta.</translation>
    </message>
    <message>
        <source>Someone reports on an assigned job, for instance that it is done.</source>
        <translation>Alguien informa sobre una tarea asignada, por ejemplo, que está terminada.</translation>
    </message>
    <message>
        <source>Someone sends a text message.</source>
        <translation>Alguien envía un mensaje de texto.</translation>
    </message>
    <message>
        <source>Someone sends a picture, a document or another attachment.</source>
        <translation>Alguien envía una imagen, un documento u otro archivo adjunto.</translation>
    </message>
    <message>
        <source>Someone makes an announcement.</source>
        <translation>Alguien publica un anuncio.</translation>
    </message>
    <message>
        <source>A person joins the group or is added to it.</source>
        <translation>Una persona se une al grupo o es agregada a él.</translation>
    </message>
    <message>
        <source>A person leaves the group or is removed from it.</source>
        <translation>Una persona abandona el grupo o es quitada de él.</translation>
    </message>
    <message>
        <source>A sub-group is added to the group.</source>
        <translation>Se agrega un subgrupo al grupo.</translation>
    </message>
    <message>
        <source>A sub-group is removed from the group.</source>
        <translation>Se quita un subgrupo del grupo.</translation>
    </message>
</context>
<context>
    <name>FieldGuide</name>
    <message>
        <source>%1 or %2</source>
        <comment>types of a field: string or null</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>el texto «%1»</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>the value true</source>
        <translation>el valor true</translation>
    </message>
    <message>
        <source>the value false</source>
        <translation>el valor false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>null</source>
        <comment>JSON&apos;s word for no value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of several things</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>a date with a time, such as 2018-03-22T18:29:59Z</source>
        <translation>una fecha con hora, por ejemplo 2018-03-22T18:29:59Z</translation>
    </message>
    <message>
        <source>a date, such as 2018-03-22</source>
        <translation>una fecha, por ejemplo 2018-03-22</translation>
    </message>
    <message>
        <source>a time, such as 18:29:59Z</source>
        <translation>una hora, por ejemplo 18:29:59Z</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>una dirección web</translation>
    </message>
    <message>
        <source>Expected %1, but %2 came.</source>
        <comment>%1 and %2 are like: a number; the text &quot;abc&quot;</comment>
        <translation>Se esperaba %1, pero se recibió %2.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>al menos %n carácter</numerusform>
            <numerusform>al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>como máximo %n carácter</numerusform>
            <numerusform>como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Se esperaba al menos %n entrada, pero la lista tiene %1.</numerusform>
            <numerusform>Se esperaban al menos %n entradas, pero la lista tiene %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Se esperaba como máximo %n entrada, pero la lista tiene %1.</numerusform>
            <numerusform>Se esperaban como máximo %n entradas, pero la lista tiene %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Se esperaba al menos %n campo, pero el objeto tiene %1.</numerusform>
            <numerusform>Se esperaban al menos %n campos, pero el objeto tiene %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Se esperaba como máximo %n campo, pero el objeto tiene %1.</numerusform>
            <numerusform>Se esperaban como máximo %n campos, pero el objeto tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>un número a partir de %1</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>un número hasta %1</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>un número mayor que %1</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>un número menor que %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un múltiplo de %1</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Falta el campo «%1».</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <comment>%1: a regular expression</comment>
        <translation>un texto de la forma %1</translation>
    </message>
    <message>
        <source>Expected entries that all differ, but some are the same.</source>
        <translation>Se esperaban entradas distintas, pero algunas son iguales.</translation>
    </message>
    <message>
        <source>The schema does not allow this field.</source>
        <translation>El esquema no permite este campo.</translation>
    </message>
    <message>
        <source>This fits several forms of which the schema allows only one at a time.</source>
        <translation>Esto se ajusta a varias formas, de las que el esquema solo permite una a la vez.</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>Esto no se ajusta al esquema.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n levels, so it was not checked.</source>
        <translation>
            <numerusform>Esto está anidado a más de %n nivel, por lo que no se comprobó.</numerusform>
            <numerusform>Esto está anidado a más de %n niveles, por lo que no se comprobó.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds more than %1 values, so it was not checked.</source>
        <translation>Esto contiene más de %1 valores, por lo que no se comprobó.</translation>
    </message>
    <message>
        <source>No schema knows this field.</source>
        <translation>Ningún esquema conoce este campo.</translation>
    </message>
    <message>
        <source>The documented spelling is &quot;%1&quot;; capital letters differ.</source>
        <translation>La grafía documentada es «%1»; las mayúsculas difieren.</translation>
    </message>
    <message>
        <source>No schema knows the event type &quot;%1&quot;, so only what all events have in common was checked.</source>
        <translation>Ningún esquema conoce el tipo de evento «%1», por lo que solo se comprobó lo que es común a todos los eventos.</translation>
    </message>
    <message>
        <source>The schema of this event type cannot be used, so nothing was checked (%1).</source>
        <translation>El esquema de este tipo de evento no se puede usar, por lo que no se comprobó nada (%1).</translation>
    </message>
    <message>
        <source>The event says it is %1, but its data is that of %2: it has %3.</source>
        <comment>%1 and %2: event types; %3: names of fields, separated by commas</comment>
        <translation>El evento indica que es %1, pero sus datos son los de %2: tiene %3.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>It is disabled: the service does so when the callback could not be reached for two days. Check that the callback answers, then enable it.</source>
        <translation>Está deshabilitada: el servicio lo hace cuando no se puede acceder a la devolución de llamada durante dos días. Compruebe que la devolución de llamada responda y habilítela.</translation>
    </message>
    <message>
        <source>It expired on %1 and no event is sent any more. Renew it.</source>
        <translation>Expiró el %1 y ya no se envía ningún evento. Renuévela.</translation>
    </message>
    <message>
        <source>The account&apos;s token can&apos;t be used any more, so this is what was known last. Sign in again.</source>
        <translation>El token de la cuenta ya no se puede usar, por lo que esto es lo último que se supo. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>It expires on %1; no event is sent after that. Renew it in time.</source>
        <translation>Expira el %1; después no se enviará ningún evento. Renuévela a tiempo.</translation>
    </message>
    <message>
        <source>It is valid until %1. Nothing to do.</source>
        <translation>Es válida hasta el %1. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>It is active, and the service tells no end. Nothing to do.</source>
        <translation>Está activa y el servicio no indica ningún fin. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>On %1 its callback did not answer as it has to. %2 Put that right, then check it again.</source>
        <comment>%1: a time; %2: a sentence or two: what came instead</comment>
        <translation>El %1, su devolución de llamada no respondió como debe. %2 Corríjalo y vuelva a comprobarla.</translation>
    </message>
    <message>
        <source>The service tells neither whether it is active nor until when it is valid. Renew it to be sure, or watch whether events arrive.</source>
        <translation>El servicio no indica si está activa ni hasta cuándo es válida. Renuévela para estar seguro o vigile si llegan eventos.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health of a subscription</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>health of a subscription</comment>
        <translation>Expira pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>health of a subscription</comment>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>health of a subscription</comment>
        <translation>Deshabilitada</translation>
    </message>
    <message>
        <source>Callback unreachable</source>
        <comment>health of a subscription</comment>
        <translation>Devolución de llamada inaccesible</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <comment>health of a subscription</comment>
        <translation>Token no utilizable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a subscription</comment>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so none is set; set it again.</source>
        <translation>Deshace un cambio. El historial no conserva ningún token de devolución de llamada, por lo que no se establece ninguno; establézcalo de nuevo.</translation>
    </message>
    <message>
        <source>Takes a change back.</source>
        <translation>Deshace un cambio.</translation>
    </message>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so the present one stays.</source>
        <translation>Deshace un cambio. El historial no conserva ningún token de devolución de llamada, por lo que se mantiene el actual.</translation>
    </message>
</context>
<context>
    <name>ListenerText</name>
    <message>
        <source>certificate expired today</source>
        <translation>el certificado expiró hoy</translation>
    </message>
    <message numerus="yes">
        <source>certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>el certificado expiró hace %n día</numerusform>
            <numerusform>el certificado expiró hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n hour(s)</source>
        <translation>
            <numerusform>el certificado expira en %n hora</numerusform>
            <numerusform>el certificado expira en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n day(s)</source>
        <translation>
            <numerusform>el certificado expira en %n día</numerusform>
            <numerusform>el certificado expira en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Request line and headers</source>
        <translation>Línea de solicitud y encabezados</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de encabezado</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Depth of JSON</source>
        <translation>Profundidad del JSON</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Requests per minute and address</source>
        <translation>Solicitudes por minuto y dirección</translation>
    </message>
    <message>
        <source>Time for the headers</source>
        <translation>Tiempo para los encabezados</translation>
    </message>
    <message>
        <source>Least speed of a body</source>
        <translation>Velocidad mínima de un cuerpo</translation>
    </message>
    <message>
        <source>Idle time of a connection</source>
        <translation>Tiempo de inactividad de una conexión</translation>
    </message>
    <message>
        <source>A request whose first line and headers are longer is answered 431.</source>
        <translation>Si la primera línea y los encabezados de una solicitud son más largos, se responde 431.</translation>
    </message>
    <message>
        <source>A request with more headers is answered 431.</source>
        <translation>Si una solicitud tiene más encabezados, se responde 431.</translation>
    </message>
    <message>
        <source>A larger body, as it came or unpacked, is answered 413.</source>
        <translation>Si un cuerpo es más grande, tal como llegó o descomprimido, se responde 413.</translation>
    </message>
    <message>
        <source>A body with arrays and objects nested deeper is answered 400.</source>
        <translation>Si un cuerpo tiene matrices y objetos anidados a más profundidad, se responde 400.</translation>
    </message>
    <message>
        <source>Beyond so many at a time, a connection is answered 503 and asked to come back.</source>
        <translation>Si hay más a la vez, se responde 503 a la conexión y se le pide que vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>More from one address are answered 429. With 0 there is no such limit.</source>
        <translation>Si llegan más desde una dirección, se responde 429. Con 0 no hay límite.</translation>
    </message>
    <message>
        <source>A request whose headers take longer is answered 408.</source>
        <translation>Si los encabezados de una solicitud tardan más, se responde 408.</translation>
    </message>
    <message>
        <source>A body that comes slower than this for ten seconds is answered 408.</source>
        <translation>Si un cuerpo llega más despacio durante diez segundos, se responde 408.</translation>
    </message>
    <message>
        <source>A connection without a request for so long is closed.</source>
        <translation>Una conexión sin solicitudes durante este tiempo se cierra.</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>unit of a limit</comment>
        <translation>bytes</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>unit of a limit: header fields</comment>
        <translation>campos</translation>
    </message>
    <message>
        <source>levels</source>
        <comment>unit of a limit: of nesting</comment>
        <translation>niveles</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>unit of a limit</comment>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>unit of a limit</comment>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <comment>unit of a limit</comment>
        <translation>bytes por segundo</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit of a limit</comment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>The certificate or its key can&apos;t be used: %1. Give PEM files that belong together, or a PKCS#12 file, and the passphrase where there is one.</source>
        <comment>%1: technical detail, with the file&apos;s name</comment>
        <translation>No se puede usar el certificado o su clave: %1. Indique archivos PEM que se correspondan o un archivo PKCS#12, y la frase de contraseña si la hay.</translation>
    </message>
    <message>
        <source>This computer can&apos;t listen there: %1. Choose an address that it has, and a port that it may open.</source>
        <comment>%1: technical detail, with address and port</comment>
        <translation>Este equipo no puede escuchar ahí: %1. Elija una dirección que tenga y un puerto que pueda abrir.</translation>
    </message>
    <message>
        <source>400: no proper request or no JSON</source>
        <translation>400: solicitud incorrecta o sin JSON</translation>
    </message>
    <message>
        <source>401: the callback token was missing or wrong</source>
        <translation>401: faltaba el token de devolución de llamada o era incorrecto</translation>
    </message>
    <message>
        <source>404: a path that is no inbox</source>
        <translation>404: una ruta que no es un buzón</translation>
    </message>
    <message>
        <source>405: a method that is not taken</source>
        <translation>405: método no admitido</translation>
    </message>
    <message>
        <source>408: too slow</source>
        <translation>408: demasiado lento</translation>
    </message>
    <message>
        <source>411: no length was given</source>
        <translation>411: no se indicó la longitud</translation>
    </message>
    <message>
        <source>413: the body is too large</source>
        <translation>413: el cuerpo es demasiado grande</translation>
    </message>
    <message>
        <source>414: the address is too long</source>
        <translation>414: la dirección es demasiado larga</translation>
    </message>
    <message>
        <source>415: packed in a way that is not known</source>
        <translation>415: compresión desconocida</translation>
    </message>
    <message>
        <source>429: too many requests from one address</source>
        <translation>429: demasiadas solicitudes desde una dirección</translation>
    </message>
    <message>
        <source>431: the headers are too large</source>
        <translation>431: los encabezados son demasiado grandes</translation>
    </message>
    <message>
        <source>501: something that is not supported</source>
        <translation>501: función no admitida</translation>
    </message>
    <message>
        <source>503: no room at that moment</source>
        <translation>503: no había espacio en ese momento</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>%1 is a status such as 417</comment>
        <translation>%1: rechazada</translation>
    </message>
    <message>
        <source>%1 received, %2 refused</source>
        <comment>numbers of deliveries</comment>
        <translation>%1 recibidas, %2 rechazadas</translation>
    </message>
    <message>
        <source>%1 received, %2 refused, %3 waiting</source>
        <comment>numbers of deliveries; the last ones wait for the disk</comment>
        <translation>%1 recibidas, %2 rechazadas, %3 en espera</translation>
    </message>
    <message>
        <source>Since this account was opened:</source>
        <translation>Desde que se abrió esta cuenta:</translation>
    </message>
    <message>
        <source>Events stored: %1</source>
        <translation>Eventos almacenados: %1</translation>
    </message>
    <message>
        <source>The same event again: %1</source>
        <translation>El mismo evento otra vez: %1</translation>
    </message>
    <message>
        <source>Callback validations: %1</source>
        <translation>Validaciones de la devolución de llamada: %1</translation>
    </message>
    <message>
        <source>Waiting for the disk: %1</source>
        <translation>En espera del disco: %1</translation>
    </message>
    <message>
        <source>Connections open now: %1</source>
        <translation>Conexiones abiertas ahora: %1</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Rechazadas:</translation>
    </message>
    <message>
        <source>   %1 – %2</source>
        <comment>%1: why deliveries were refused, %2: how many</comment>
        <translation>   %1 – %2</translation>
    </message>
    <message>
        <source>503: could not be stored</source>
        <translation>503: no se pudo almacenar</translation>
    </message>
    <message>
        <source>503: too many connections</source>
        <translation>503: demasiadas conexiones</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>no se logró una conexión segura</translation>
    </message>
    <message>
        <source>and %1 more that are not in the table, because events came first</source>
        <comment>%1: a number of refused deliveries and validations</comment>
        <translation>y %1 más que no están en la tabla, porque los eventos tienen prioridad</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the disk is full. Senders are answered 503 and try again later; free some space.</source>
        <translation>No se pueden almacenar eventos: el disco está lleno. Los remitentes reciben la respuesta 503 y lo intentan más tarde; libere espacio.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file or its folder can&apos;t be written. Senders are answered 503 and try again later; check its permissions and whether the disk is writable.</source>
        <translation>No se pueden almacenar eventos: no se puede escribir en el archivo o en su carpeta. Los remitentes reciben la respuesta 503 y lo intentan más tarde; compruebe los permisos y si el disco admite escritura.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: another program holds the file. Senders are answered 503 and try again later; close what has the file open.</source>
        <translation>No se pueden almacenar eventos: otro programa retiene el archivo. Los remitentes reciben la respuesta 503 y lo intentan más tarde; cierre lo que tenga abierto el archivo.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file is damaged. Senders are answered 503 and try again later; stop the listener and have the file checked (kaizala-cli store check).</source>
        <translation>No se pueden almacenar eventos: el archivo está dañado. Los remitentes reciben la respuesta 503 y lo intentan más tarde; detenga el agente de escucha y haga comprobar el archivo (kaizala-cli store check).</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the database server can&apos;t be reached. Senders are answered 503 and try again later; check the server and the network.</source>
        <translation>No se pueden almacenar eventos: no se puede acceder al servidor de base de datos. Los remitentes reciben la respuesta 503 y lo intentan más tarde; compruebe el servidor y la red.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored (%1). Senders are answered 503 and try again later; check the disk and the file.</source>
        <comment>%1: technical detail</comment>
        <translation>No se pueden almacenar eventos (%1). Los remitentes reciben la respuesta 503 y lo intentan más tarde; compruebe el disco y el archivo.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>%1 local, %2 UTC</source>
        <comment>the same moment in local time and in UTC</comment>
        <translation>%1 hora local, %2 UTC</translation>
    </message>
    <message>
        <source>Phone number %1; the second plus sign does not belong to it</source>
        <translation>Número de teléfono %1; el segundo signo más sobra</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Número de teléfono %1</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <comment>a coordinate: number and N, S, E or W</comment>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude and longitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, within %2 m</source>
        <comment>coordinates and their accuracy in metres</comment>
        <translation>%1, con una precisión de %2 m</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>coordinates and the name of the place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Media link to %1</source>
        <comment>%1: a file name</comment>
        <translation>Vínculo multimedia a %1</translation>
    </message>
    <message>
        <source>Media link at %1</source>
        <comment>%1: a host</comment>
        <translation>Vínculo multimedia en %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>%1: a host</comment>
        <translation>Vínculo a %1</translation>
    </message>
    <message>
        <source>%1; works without signing in until %2</source>
        <comment>a media link, and a date</comment>
        <translation>%1; funciona sin iniciar sesión hasta el %2</translation>
    </message>
    <message>
        <source>%1; works without signing in</source>
        <comment>a media link</comment>
        <translation>%1; funciona sin iniciar sesión</translation>
    </message>
    <message>
        <source>%1; it came HTML-escaped: read &amp;amp; as &amp;</source>
        <comment>a link</comment>
        <translation>%1; llegó con escape HTML: léase &amp;amp; como &amp;</translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: an object with %n field(s)</source>
        <translation>
            <numerusform>JSON dentro de un texto: un objeto con %n campo</numerusform>
            <numerusform>JSON dentro de un texto: un objeto con %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: a list with %n entries</source>
        <translation>
            <numerusform>JSON dentro de un texto: una lista con %n entrada</numerusform>
            <numerusform>JSON dentro de un texto: una lista con %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vacío</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a menu, then one within it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>a command that is switched on</comment>
        <translation>%1 (activado)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object&apos;s type and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a subscription: its object, its callback URL</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <comment>%1 is an id</comment>
        <translation>Suscripción %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Eventos: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>(none)</source>
        <comment>in place of a text that is empty</comment>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>It has the same id as %1. Remove one of the two.</source>
        <translation>Tiene el mismo identificador que %1. Quite una de las dos.</translation>
    </message>
    <message>
        <source>It says the same as %1. Remove one of the two.</source>
        <translation>Dice lo mismo que %1. Quite una de las dos.</translation>
    </message>
    <message>
        <source>It sends the same events to the same callback as %1, so each comes twice.</source>
        <translation>Envía los mismos eventos a la misma devolución de llamada que %1, por lo que cada uno llega dos veces.</translation>
    </message>
    <message>
        <source>Its object has no subscription with the id %1. Remove the entry, or give it callbackUrl and eventTypes, so that it can be created.</source>
        <translation>Su objeto no tiene ninguna suscripción con el identificador %1. Quite la entrada o indique callbackUrl y eventTypes para que se pueda crear.</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it has ended (%1).</source>
        <translation>No existe y no se crea porque ha finalizado (%1).</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it would not be active.</source>
        <translation>No existe y no se crea porque no estaría activa.</translation>
    </message>
    <message>
        <source>It can&apos;t be created: %1.</source>
        <translation>No se puede crear: %1.</translation>
    </message>
    <message>
        <source>in the file, not at the service; it needs a callback token</source>
        <translation>en el archivo, no en el servicio; necesita un token de devolución de llamada</translation>
    </message>
    <message>
        <source>in the file, not at the service</source>
        <translation>en el archivo, no en el servicio</translation>
    </message>
    <message>
        <source>It has ended (%1), so it is not changed. Give it a validUntil that is to come.</source>
        <translation>Ha finalizado (%1), por lo que no se modifica. Indique un validUntil futuro.</translation>
    </message>
    <message>
        <source>It can&apos;t be changed: %1.</source>
        <translation>No se puede modificar: %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things that differ</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>events differ: %1</source>
        <comment>%1: such as +JobResponse −Announcement</comment>
        <translation>eventos distintos: %1</translation>
    </message>
    <message>
        <source>callback URL differs: %1 instead of %2</source>
        <translation>URL de devolución de llamada distinta: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>context differs: %1 instead of %2</source>
        <translation>contexto distinto: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Its end (%1) has passed and can&apos;t be asked for; the service&apos;s (%2) stays.</source>
        <translation>Su fin (%1) ya pasó y no se puede solicitar; se mantiene el del servicio (%2).</translation>
    </message>
    <message>
        <source>end differs: %1 instead of %2</source>
        <comment>until when a subscription is valid</comment>
        <translation>fin distinto: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>it is disabled and should be active</source>
        <translation>está deshabilitada y debería estar activa</translation>
    </message>
    <message>
        <source>it is active and should be disabled</source>
        <translation>está activa y debería estar deshabilitada</translation>
    </message>
    <message>
        <source>it has a callback token and should have none</source>
        <translation>tiene un token de devolución de llamada y no debería tenerlo</translation>
    </message>
    <message>
        <source>it has no callback token and needs one</source>
        <translation>no tiene token de devolución de llamada y necesita uno</translation>
    </message>
    <message>
        <source>it has no callback token and should have one</source>
        <translation>no tiene token de devolución de llamada y debería tenerlo</translation>
    </message>
    <message>
        <source>callback token differs</source>
        <translation>token de devolución de llamada distinto</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <comment>where a key works</comment>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>the address of the service is not a complete http or https address</source>
        <translation>la dirección del servicio no es una dirección http o https completa</translation>
    </message>
    <message>
        <source>without encryption (http) only a service on this computer can be used; enter an https address</source>
        <translation>sin cifrado (http) solo se puede usar un servicio de este equipo; escriba una dirección https</translation>
    </message>
    <message>
        <source>the account has no name</source>
        <translation>la cuenta no tiene nombre</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>falta el token de acceso</translation>
    </message>
    <message>
        <source>the application id is missing</source>
        <translation>falta el identificador de la aplicación</translation>
    </message>
    <message>
        <source>the application secret is missing</source>
        <translation>falta el secreto de la aplicación</translation>
    </message>
    <message>
        <source>the refresh token is missing</source>
        <translation>falta el token de actualización</translation>
    </message>
    <message>
        <source>the mobile number is missing</source>
        <translation>falta el número de móvil</translation>
    </message>
    <message>
        <source>the PIN is a number</source>
        <translation>el PIN debe ser un número</translation>
    </message>
    <message>
        <source>the code of the sign-in page is missing</source>
        <translation>falta el código de la página de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>no group, action or action package is chosen</source>
        <translation>no se eligió ningún grupo, acción o paquete de acciones</translation>
    </message>
    <message>
        <source>no event type is chosen</source>
        <translation>no se eligió ningún tipo de evento</translation>
    </message>
    <message>
        <source>the callback URL is not a complete http or https address</source>
        <translation>la URL de devolución de llamada no es una dirección http o https completa</translation>
    </message>
    <message>
        <source>the end of the validity is in the past</source>
        <translation>el fin de la validez está en el pasado</translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Paquete de acciones</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>every event type, such as 13/13</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some event types, such as 2 of 13</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>%1: how many of the known event types</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>set</source>
        <comment>a callback token</comment>
        <translation>definido</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no callback token</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a subscription that somebody else created</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a subscription that somebody else changed</comment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>devolución de llamada</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>token de devolución de llamada</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiración</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <translation>habilitación</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFile</name>
    <message>
        <source>line %1</source>
        <comment>a place in a file</comment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <comment>a place in a file; %3 is the column&apos;s name</comment>
        <translation>línea %1, columna %2 (%3)</translation>
    </message>
    <message>
        <source>This column is there twice. Remove one.</source>
        <translation>Esta columna aparece dos veces. Quite una.</translation>
    </message>
    <message>
        <source>Nothing of this name is known, so it is ignored. Check the spelling.</source>
        <translation>No se conoce nada con este nombre, por lo que se omite. Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>There is no column %1. The first row has to name the columns: %2.</source>
        <translation>No hay ninguna columna %1. La primera fila debe contener los nombres de las columnas: %2.</translation>
    </message>
    <message>
        <source>It has more cells than the first row has names. Quote a cell that holds the separator.</source>
        <translation>Tiene más celdas que nombres hay en la primera fila. Entrecomille las celdas que contengan el separador.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <comment>a place in a file; %2 is a column that is missing</comment>
        <translation>línea %1 (%2)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>a place in a file</comment>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The file is empty. The first row has to name the columns: %1.</source>
        <translation>El archivo está vacío. La primera fila debe contener los nombres de las columnas: %1.</translation>
    </message>
    <message>
        <source>The document has to say &quot;version&quot;: 1.</source>
        <translation>El documento debe indicar «&quot;version&quot;: 1».</translation>
    </message>
    <message>
        <source>Only version 1 of this document is understood. Export it anew, or update this program.</source>
        <translation>Solo se admite la versión 1 de este documento. Expórtelo de nuevo o actualice este programa.</translation>
    </message>
    <message>
        <source>There are more than %1. Divide the file.</source>
        <translation>Hay más de %1. Divida el archivo.</translation>
    </message>
    <message>
        <source>It has to be an object, in braces.</source>
        <translation>Debe ser un objeto, entre llaves.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <comment>technical detail follows</comment>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>The document has to be an object with &quot;version&quot; and &quot;subscriptions&quot;, as an export has them.</source>
        <translation>El documento debe ser un objeto con «version» y «subscriptions», como los que genera una exportación.</translation>
    </message>
    <message>
        <source>The document has to have a list of this name, in brackets.</source>
        <translation>El documento debe tener una lista con este nombre, entre corchetes.</translation>
    </message>
    <message>
        <source>It is there more than once, in another spelling. Keep one of them.</source>
        <translation>Aparece más de una vez, con otra grafía. Conserve una sola.</translation>
    </message>
    <message>
        <source>It has to be a text, in quotes.</source>
        <translation>Debe ser un texto, entre comillas.</translation>
    </message>
    <message>
        <source>It is too long. Shorten it to at most %1 characters.</source>
        <translation>Es demasiado largo. Redúzcalo a un máximo de %1 caracteres.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>Give the id of the group, action or action package.</source>
        <translation>Indique el identificador del grupo, la acción o el paquete de acciones.</translation>
    </message>
    <message>
        <source>It has to be Group, Action or ActionPackage.</source>
        <translation>Debe ser Group, Action o ActionPackage.</translation>
    </message>
    <message>
        <source>It has to be a list of one to %1 event types.</source>
        <translation>Debe ser una lista de uno a %1 tipos de evento.</translation>
    </message>
    <message>
        <source>Each event type has to be a text that is not empty.</source>
        <translation>Cada tipo de evento debe ser un texto no vacío.</translation>
    </message>
    <message>
        <source>%1 is not documented as an event type; the service may refuse it.</source>
        <translation>%1 no está documentado como tipo de evento; el servicio podría rechazarlo.</translation>
    </message>
    <message>
        <source>It has to be a complete address that begins with https://.</source>
        <translation>Debe ser una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>It names a callback token where hasCallbackToken is false. Remove one of the two.</source>
        <translation>Indica un token de devolución de llamada, pero hasCallbackToken es false. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>It has to be a time such as 2027-01-31T00:00:00Z, or milliseconds since 1970. Leave it out for the service&apos;s own.</source>
        <translation>Debe ser una fecha y hora como 2027-01-31T00:00:00Z, o milisegundos desde 1970. Omítalo para usar el valor del servicio.</translation>
    </message>
    <message>
        <source>Say where the events are sent, or which subscription is meant by its id.</source>
        <translation>Indique adónde se envían los eventos o a qué suscripción se refiere, por su identificador.</translation>
    </message>
    <message>
        <source>Name at least one event type, or say which subscription is meant by its id.</source>
        <translation>Indique al menos un tipo de evento o a qué suscripción se refiere, por su identificador.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem(s).</source>
        <translation>
            <numerusform>Y %n problema más.</numerusform>
            <numerusform>Y %n problemas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s).</source>
        <translation>
            <numerusform>Y %n nota más.</numerusform>
            <numerusform>Y %n notas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what he or she wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <comment>%2: a file name</comment>
        <translation>%1 envió %2</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 envió un archivo</translation>
    </message>
    <message>
        <source>%1 sent %2: %3</source>
        <comment>%2: a file name, %3: its caption</comment>
        <translation>%1 envió %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n file(s)</source>
        <translation>
            <numerusform>%1 envió %n archivo</numerusform>
            <numerusform>%1 envió %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced: %2</source>
        <translation>%1 anunció: %2</translation>
    </message>
    <message>
        <source>%1 assigned a job: %2</source>
        <translation>%1 asignó una tarea: %2</translation>
    </message>
    <message>
        <source>%1 completed a job</source>
        <translation>%1 completó una tarea</translation>
    </message>
    <message>
        <source>%1 has not completed a job</source>
        <translation>%1 no ha completado una tarea</translation>
    </message>
    <message>
        <source>%1 answered a job</source>
        <translation>%1 respondió a una tarea</translation>
    </message>
    <message>
        <source>%1 started an action: %2</source>
        <translation>%1 inició una acción: %2</translation>
    </message>
    <message>
        <source>%1 started an action</source>
        <translation>%1 inició una acción</translation>
    </message>
    <message>
        <source>%1 started a survey: %2</source>
        <translation>%1 inició una encuesta: %2</translation>
    </message>
    <message>
        <source>%1 started a survey</source>
        <translation>%1 inició una encuesta</translation>
    </message>
    <message>
        <source>%1 started a poll: %2</source>
        <translation>%1 inició un sondeo: %2</translation>
    </message>
    <message>
        <source>%1 started a poll</source>
        <translation>%1 inició un sondeo</translation>
    </message>
    <message>
        <source>%1 answered a poll</source>
        <translation>%1 respondió a un sondeo</translation>
    </message>
    <message>
        <source>%1 suggested a meeting: %2</source>
        <translation>%1 propuso una reunión: %2</translation>
    </message>
    <message>
        <source>%1 suggested a meeting</source>
        <translation>%1 propuso una reunión</translation>
    </message>
    <message>
        <source>%1 answered an invitation to a meeting</source>
        <translation>%1 respondió a una invitación a una reunión</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered by %2</source>
        <translation>
            <numerusform>%2 respondió a %1 de %n pregunta</numerusform>
            <numerusform>%2 respondió a %1 de %n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 changed the answers: %1 of %n question(s) answered</source>
        <translation>
            <numerusform>%2 cambió sus respuestas: %1 de %n pregunta respondida</numerusform>
            <numerusform>%2 cambió sus respuestas: %1 de %n preguntas respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered anonymously</source>
        <translation>
            <numerusform>Respuesta anónima a %1 de %n pregunta</numerusform>
            <numerusform>Respuesta anónima a %1 de %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se unió</translation>
    </message>
    <message>
        <source>%1 joined as %2</source>
        <comment>%2: a role, as the service names it</comment>
        <translation>%1 se unió como %2</translation>
    </message>
    <message>
        <source>%1 is no longer a member</source>
        <translation>%1 ya no es miembro</translation>
    </message>
    <message>
        <source>Group added: %1</source>
        <translation>Grupo agregado: %1</translation>
    </message>
    <message>
        <source>Group removed: %1</source>
        <translation>Grupo quitado: %1</translation>
    </message>
    <message>
        <source>Answered with: %1</source>
        <comment>the validation of a callback; %1: the bytes, as text</comment>
        <translation>Se respondió con: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answered with %n byte(s)</source>
        <comment>the validation of a callback</comment>
        <translation>
            <numerusform>Se respondió con %n byte</numerusform>
            <numerusform>Se respondió con %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Event of the type %1</source>
        <translation>Evento del tipo %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>en %n mes</numerusform>
            <numerusform>en %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>en %n año</numerusform>
            <numerusform>en %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more)</source>
        <comment>a long text cut off, and how many characters are left out</comment>
        <translation>
            <numerusform>%1… (%n más)</numerusform>
            <numerusform>%1… (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 hora local
%2 UTC</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>a date and a time, as QLocale::toString() reads it</extracomment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an exact time (how far away it is)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date and a time, as QLocale::toString() reads it</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>what is left of a time</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>accounts::OAuthRedirect</name>
    <message>
        <source>You can close this window and go back to the console.</source>
        <translation>Puede cerrar esta ventana y volver a la consola.</translation>
    </message>
    <message>
        <source>You are not signed in. Close this window; the console says why.</source>
        <translation>No se inició la sesión. Cierre esta ventana; la consola indica el motivo.</translation>
    </message>
    <message>
        <source>This is not the sign-in that the console waits for.</source>
        <translation>Este no es el inicio de sesión que espera la consola.</translation>
    </message>
    <message>
        <source>This sign-in is over. Close this window.</source>
        <translation>Este inicio de sesión ha terminado. Cierre esta ventana.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Open the browser again when you are ready.</source>
        <translation>Nadie inició sesión a tiempo en el navegador. Vuelva a abrir el navegador cuando lo desee.</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page. Open the browser again and allow it, or sign in another way.</source>
        <translation>Se denegó el acceso en la página de inicio de sesión. Vuelva a abrir el navegador y permítalo, o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>The sign-in page refused: %1. Check the application id with the operator of the service.</source>
        <comment>%1: a word or two of the service, such as invalid_request</comment>
        <translation>La página de inicio de sesión lo rechazó: %1. Compruebe el identificador de la aplicación con el operador del servicio.</translation>
    </message>
    <message>
        <source>The sign-in page sent no code. Open the browser again, or sign in another way.</source>
        <translation>La página de inicio de sesión no envió ningún código. Vuelva a abrir el navegador o inicie sesión de otra forma.</translation>
    </message>
</context>
<context>
    <name>accounts::SignIn</name>
    <message>
        <source>the mobile number or the application id is missing</source>
        <translation>falta el número de móvil o el identificador de la aplicación</translation>
    </message>
    <message>
        <source>another account has this name; choose a different one</source>
        <translation>otra cuenta tiene este nombre; elija uno distinto</translation>
    </message>
</context>
<context>
    <name>console::ConsoleProgram</name>
    <message>
        <source>Sandbox</source>
        <comment>the name of the account on the built-in sandbox service</comment>
        <translation>Entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>console::OpenAccount</name>
    <message>
        <source>The journal could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo escribir el historial. %1</translation>
    </message>
    <message>
        <source>The overview could not be kept for the next start. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo conservar la información general para el próximo inicio. %1</translation>
    </message>
    <message>
        <source>What was known of the subscriptions could not be read; everything is read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo leer lo que se sabía de las suscripciones; se vuelve a leer todo. %1</translation>
    </message>
    <message>
        <source>It could not be read what was left unfinished the last time. Refresh, and look for duplicates before you create anything again. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo leer lo que quedó sin terminar la última vez. Actualice y busque duplicados antes de volver a crear nada. %1</translation>
    </message>
</context>
<context>
    <name>delivery::Sender</name>
    <message>
        <source>This is no complete address. Give one that begins with http:// or https:// and names a host.</source>
        <translation>Esta dirección no está completa. Indique una que empiece por http:// o https:// y contenga un host.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it. Give it without.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña. Indíquela sin ellos.</translation>
    </message>
    <message>
        <source>The callback token would be sent without encryption. Use https, or leave the token out.</source>
        <translation>El token de devolución de llamada se enviaría sin cifrar. Use https o prescinda del token.</translation>
    </message>
</context>
<context>
    <name>kaizala::Client</name>
    <message>
        <source>the PIN is a number</source>
        <translation>el PIN debe ser un número</translation>
    </message>
</context>
<context>
    <name>models::ChangesModel</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>models::DiffModel</name>
    <message>
        <source>The whole payload</source>
        <translation>Toda la carga útil</translation>
    </message>
    <message>
        <source>What</source>
        <comment>what became of a field</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>models::EventTimeline</name>
    <message>
        <source>other types</source>
        <translation>otros tipos</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <comment>an event type</comment>
        <translation>%1, rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from when until when</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>%1: from when until when</comment>
        <translation>
            <numerusform>%1: %n evento</numerusform>
            <numerusform>%1: %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>No hay eventos para mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1, in bars of %2. %3.</source>
        <comment>%1: from when until when; %3: how many of which type</comment>
        <translation>
            <numerusform>%n evento, %1, en barras de %2. %3.</numerusform>
            <numerusform>%n eventos, %1, en barras de %2. %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EventsModel</name>
    <message>
        <source>×%1</source>
        <comment>delivered so many times</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1
Pinned: it stays, whatever the rules say about keeping events</source>
        <comment>%1: a time</comment>
        <translation>%1
Anclado: se mantiene, sean cuales sean las reglas de conservación de eventos</translation>
    </message>
    <message>
        <source>%1
Event id: %2</source>
        <translation>%1
Identificador del evento: %2</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>Entregado por %1</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n time(s), the last time:
%1</source>
        <translation>
            <numerusform>Entregado %n vez, la última:
%1</numerusform>
            <numerusform>Entregado %n veces, la última:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered once</source>
        <translation>Entregado una vez</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>a time</comment>
        <translation>%1, anclado</translation>
    </message>
    <message numerus="yes">
        <source>delivered %n time(s)</source>
        <translation>
            <numerusform>entregado %n vez</numerusform>
            <numerusform>entregado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>×n</source>
        <comment>heading of the number of deliveries</comment>
        <translation>×n</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Buzón</translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message>
        <source>null</source>
        <comment>type of a JSON value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>type of a JSON value</comment>
        <translation>booleano</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a JSON value</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>string</source>
        <comment>type of a JSON value</comment>
        <translation>cadena</translation>
    </message>
    <message>
        <source>array</source>
        <comment>type of a JSON value</comment>
        <translation>matriz</translation>
    </message>
    <message>
        <source>object</source>
        <comment>type of a JSON value</comment>
        <translation>objeto</translation>
    </message>
    <message>
        <source>(whole payload)</source>
        <translation>(toda la carga útil)</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field that should be there</comment>
        <translation>falta</translation>
    </message>
    <message numerus="yes">
        <source>%n more, to be seen in the raw text</source>
        <translation>
            <numerusform>%n más, visible en el texto sin formato</numerusform>
            <numerusform>%n más, visibles en el texto sin formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is there more than once. This is the last value, which counts.</source>
        <translation>Este nombre aparece más de una vez. Este es el último valor, que es el que cuenta.</translation>
    </message>
    <message>
        <source>No schema describes this field.</source>
        <translation>Ningún esquema describe este campo.</translation>
    </message>
    <message>
        <source>Type: %1, required</source>
        <translation>Tipo: %1, obligatorio</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>models::InboxesModel</name>
    <message>
        <source>For everybody</source>
        <comment>the inbox that is not of one subscription</comment>
        <translation>Para todas</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an inbox</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>any</source>
        <comment>an inbox for any subscription</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>Created</source>
        <comment>in the journal</comment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>in the journal</comment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>in the journal</comment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>in the journal</comment>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>in the journal</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>in the journal: whether it was done</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>This console</source>
        <comment>who made a change</comment>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>who made a change</comment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>Callback token set</source>
        <translation>Token de devolución de llamada definido</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The callback token was changed.</source>
        <translation>Se cambió el token de devolución de llamada.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 UTC</source>
        <comment>a field, its time before and after</comment>
        <translation>%1: %2 → %3 UTC</translation>
    </message>
    <message>
        <source>%1: %2 UTC</source>
        <comment>a field and its time</comment>
        <translation>%1: %2 UTC</translation>
    </message>
</context>
<context>
    <name>models::ObjectsModel</name>
    <message>
        <source>All</source>
        <comment>all objects</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action packages</source>
        <translation>Paquetes de acciones</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Identificador: %1</translation>
    </message>
    <message>
        <source>Its subscriptions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>No se pudieron leer sus suscripciones. %1</translation>
    </message>
    <message>
        <source>Its sub-groups or actions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>No se pudieron leer sus subgrupos o acciones. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n suscripción</numerusform>
            <numerusform>%n suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>aún no cargado</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
</context>
<context>
    <name>models::SavedFilters</name>
    <message>
        <source>%1+</source>
        <comment>so many, or more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>This filter can&apos;t be read</source>
        <translation>No se puede leer este filtro</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or more</source>
        <translation>
            <numerusform>%n evento o más</numerusform>
            <numerusform>%n eventos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter, and how many events it finds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many more subscriptions like this one</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else created it since the last look.</source>
        <translation>Otra persona la creó desde la última consulta.</translation>
    </message>
    <message>
        <source>Somebody else changed it since the last look: %1</source>
        <comment>%1: a list such as: events, callback</comment>
        <translation>Otra persona la modificó desde la última consulta: %1</translation>
    </message>
    <message>
        <source>No event of it is in the event store.</source>
        <translation>No hay ningún evento suyo en el almacén de eventos.</translation>
    </message>
    <message>
        <source>%1
The newest event of its object; it does not say which subscription it belongs to.</source>
        <comment>%1: a time, in two lines</comment>
        <translation>%1
El evento más reciente de su objeto; no indica a qué suscripción pertenece.</translation>
    </message>
    <message>
        <source>Each event is sent once for each of them. The others, with the same callback and events:</source>
        <translation>Cada evento se envía una vez para cada una de ellas. Las demás, con la misma devolución de llamada y los mismos eventos:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after a list of ids</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell until when it is valid.</source>
        <translation>El servicio no indica hasta cuándo es válida.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, such as: in 3 months, 3/14/26 12:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>health in a word, then the sentence why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>callback token set</source>
        <translation>token de devolución de llamada definido</translation>
    </message>
    <message>
        <source>no callback token</source>
        <translation>sin token de devolución de llamada</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>no event seen</source>
        <translation>ningún evento observado</translation>
    </message>
    <message numerus="yes">
        <source>%n more with the same callback and events</source>
        <translation>
            <numerusform>%n más con la misma devolución de llamada y los mismos eventos</numerusform>
            <numerusform>%n más con la misma devolución de llamada y los mismos eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation>sin duplicados</translation>
    </message>
    <message>
        <source>not changed by others</source>
        <translation>no modificada por otros</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Token de devolución de llamada</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>when the last event was seen</comment>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what others did to it since the last look</comment>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Somebody started an action in the group: a form, a checklist or another card of an action package.</source>
        <translation>Alguien inició una acción en el grupo: un formulario, una lista de comprobación u otra tarjeta de un paquete de acciones.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What an ActionCreated event says.</source>
        <translation>Lo que indica un evento ActionCreated.</translation>
    </message>
    <message>
        <source>Identifies this instance; the responses to it carry the same id.</source>
        <translation>Identifica esta instancia; las respuestas a ella llevan el mismo identificador.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The group in which it happened.</source>
        <translation>El grupo en el que ocurrió.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What people see as its headline. Seen on the wire; the reference does not name it.</source>
        <translation>El titular que ven las personas. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The questions, in the order in which they are asked.</source>
        <translation>Las preguntas, en el orden en que se formulan.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire; the reference does not name them.</source>
        <translation>Valores con nombre que adjunta el paquete de acciones. Observados en el tráfico; la referencia no los menciona.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Identifies a response. Documented for creations, though only the printed sample has it.</source>
        <translation>Identifica una respuesta. Está documentado para las creaciones, aunque solo lo contiene el ejemplo impreso.</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Persona que responde</translation>
    </message>
    <message>
        <source>Phone number of the person who answered.</source>
        <translation>Número de teléfono de la persona que respondió.</translation>
    </message>
    <message>
        <source>Responder&apos;s id</source>
        <translation>Identificador de la persona que responde</translation>
    </message>
    <message>
        <source>The user id of the person who answered. Seen on the wire; the reference does not name it.</source>
        <translation>El identificador de usuario de la persona que respondió. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Responder&apos;s name</source>
        <translation>Nombre de la persona que responde</translation>
    </message>
    <message>
        <source>The name of the person who answered.</source>
        <translation>El nombre de la persona que respondió.</translation>
    </message>
    <message>
        <source>Responder&apos;s picture</source>
        <translation>Foto de la persona que responde</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who answered.</source>
        <translation>Vínculo a la foto de perfil de la persona que respondió.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>True where answers are given without the name of the person.</source>
        <translation>Verdadero si las respuestas se dan sin el nombre de la persona.</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Respuesta cambiada</translation>
    </message>
    <message>
        <source>True where the person had answered before and changed the answer.</source>
        <translation>Verdadero si la persona ya había respondido y cambió la respuesta.</translation>
    </message>
    <message>
        <source>Answers. Only the printed sample of a creation has them; it looks like a response.</source>
        <translation>Respuestas. Solo las contiene el ejemplo impreso de una creación; parece una respuesta.</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Paquete de acciones</translation>
    </message>
    <message>
        <source>The package that the action was made from. Seen on the wire; the reference does not name it.</source>
        <translation>El paquete a partir del cual se creó la acción. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>Versión del paquete</translation>
    </message>
    <message>
        <source>The package with its version, or the same as the action package. Seen on the wire; the reference does not name it.</source>
        <translation>El paquete con su versión, o lo mismo que el paquete de acciones. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>The user id of the person who created the action. Seen on the wire; the reference does not name it.</source>
        <translation>El identificador de usuario de la persona que creó la acción. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Source group</source>
        <translation>Grupo de origen</translation>
    </message>
    <message>
        <source>The group from which it came. Seen on the wire; the reference does not name it.</source>
        <translation>El grupo del que procede. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Who can see the results. Seen on the wire; the reference does not name it.</source>
        <translation>Quién puede ver los resultados. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Response to an action</source>
        <translation>Respuesta a una acción</translation>
    </message>
    <message>
        <source>Somebody answered an action: a form, a checklist or another card of an action package.</source>
        <translation>Alguien respondió a una acción: un formulario, una lista de comprobación u otra tarjeta de un paquete de acciones.</translation>
    </message>
    <message>
        <source>What an ActionResponse event says.</source>
        <translation>Lo que indica un evento ActionResponse.</translation>
    </message>
    <message>
        <source>Identifies what this answers.</source>
        <translation>Identifica a qué responde.</translation>
    </message>
    <message>
        <source>Identifies this one response.</source>
        <translation>Identifica esta respuesta concreta.</translation>
    </message>
    <message>
        <source>The answers, question by question. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Las respuestas, pregunta por pregunta. La referencia lo llama lista; lo que se envía es un objeto que contiene una.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire, with a capital letter; the reference does not name them.</source>
        <translation>Valores con nombre que adjunta el paquete de acciones. Observados en el tráfico, con mayúscula; la referencia no los menciona.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Somebody made an announcement to the group, with or without files.</source>
        <translation>Alguien publicó un anuncio en el grupo, con o sin archivos.</translation>
    </message>
    <message>
        <source>What an Announcement event says.</source>
        <translation>Lo que indica un evento Announcement.</translation>
    </message>
    <message>
        <source>The headline of the announcement.</source>
        <translation>El titular del anuncio.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The body of the announcement.</source>
        <translation>El cuerpo del anuncio.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The files of the announcement. The reference calls their fields mediaUrl and mediaFileName; what is sent has url and fileName.</source>
        <translation>Los archivos del anuncio. La referencia llama a sus campos mediaUrl y mediaFileName; lo que se envía tiene url y fileName.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Somebody sent pictures or other files in the group.</source>
        <translation>Alguien envió imágenes u otros archivos en el grupo.</translation>
    </message>
    <message>
        <source>What an AttachmentCreated event says.</source>
        <translation>Lo que indica un evento AttachmentCreated.</translation>
    </message>
    <message>
        <source>The files that were sent, each with its link and its name.</source>
        <translation>Los archivos enviados, cada uno con su vínculo y su nombre.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What kind of file was sent, such as Image.</source>
        <translation>La clase de archivo enviado, por ejemplo Image.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>The text that was sent with the files; it may be empty.</source>
        <translation>El texto enviado con los archivos; puede estar vacío.</translation>
    </message>
    <message>
        <source>Sub-group added</source>
        <translation>Subgrupo agregado</translation>
    </message>
    <message>
        <source>A group was put under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Se colocó un grupo bajo este grupo. La referencia no describe el evento; los campos son los que se observan en el tráfico.</translation>
    </message>
    <message>
        <source>What a GroupAdded event says.</source>
        <translation>Lo que indica un evento GroupAdded.</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>Subgrupo</translation>
    </message>
    <message>
        <source>The group that was added. The object id of the event is that of its parent group.</source>
        <translation>El grupo que se agregó. El identificador de objeto del evento es el de su grupo primario.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name of the group that was added.</source>
        <translation>El nombre del grupo que se agregó.</translation>
    </message>
    <message>
        <source>Group for an ordinary group, ConnectGroup for one that anybody can find.</source>
        <translation>Group para un grupo normal, ConnectGroup para uno que cualquiera puede encontrar.</translation>
    </message>
    <message>
        <source>Sub-group removed</source>
        <translation>Subgrupo quitado</translation>
    </message>
    <message>
        <source>A group was taken out from under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Se quitó un grupo que estaba bajo este grupo. La referencia no describe el evento; los campos son los que se observan en el tráfico.</translation>
    </message>
    <message>
        <source>What a GroupRemoved event says.</source>
        <translation>Lo que indica un evento GroupRemoved.</translation>
    </message>
    <message>
        <source>The group that was removed. The object id of the event is that of its parent group.</source>
        <translation>El grupo que se quitó. El identificador de objeto del evento es el de su grupo primario.</translation>
    </message>
    <message>
        <source>The name of the group that was removed.</source>
        <translation>El nombre del grupo que se quitó.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Somebody gave a job to one or several people of the group.</source>
        <translation>Alguien asignó una tarea a una o varias personas del grupo.</translation>
    </message>
    <message>
        <source>What a JobCreated event says.</source>
        <translation>Lo que indica un evento JobCreated.</translation>
    </message>
    <message>
        <source>What is to be done, in a few words.</source>
        <translation>Lo que hay que hacer, en pocas palabras.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What is to be done, at length. Documented, though many events come without it.</source>
        <translation>Lo que hay que hacer, en detalle. Está documentado, aunque muchos eventos llegan sin ello.</translation>
    </message>
    <message>
        <source>Identifies this job; the responses to it carry the same id.</source>
        <translation>Identifica esta tarea; las respuestas a ella llevan el mismo identificador.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>When the job is to be done, in ISO 8601.</source>
        <translation>Cuándo debe estar hecha la tarea, en ISO 8601.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>The phone numbers of the people who are to do it.</source>
        <translation>Los números de teléfono de las personas que deben hacerla.</translation>
    </message>
    <message>
        <source>Response to a job</source>
        <translation>Respuesta a una tarea</translation>
    </message>
    <message>
        <source>Somebody answered a job that was given to them, usually by completing it.</source>
        <translation>Alguien respondió a una tarea que se le asignó, normalmente al completarla.</translation>
    </message>
    <message>
        <source>What a JobResponse event says.</source>
        <translation>Lo que indica un evento JobResponse.</translation>
    </message>
    <message>
        <source>The title of the job. Documented, though seldom sent.</source>
        <translation>El título de la tarea. Está documentado, aunque rara vez se envía.</translation>
    </message>
    <message>
        <source>The text of the job. Documented, though seldom sent.</source>
        <translation>El texto de la tarea. Está documentado, aunque rara vez se envía.</translation>
    </message>
    <message>
        <source>Identifies the job that this answers.</source>
        <translation>Identifica la tarea a la que responde.</translation>
    </message>
    <message>
        <source>Holds the answer. The reference calls it a list and puts the fields of the answer beside it; what is sent is an object.</source>
        <translation>Contiene la respuesta. La referencia lo llama lista y coloca al lado los campos de la respuesta; lo que se envía es un objeto.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Persona asignada</translation>
    </message>
    <message>
        <source>Phone number of the person who answered. It may start with two plus signs.</source>
        <translation>Número de teléfono de la persona que respondió. Puede empezar por dos signos más.</translation>
    </message>
    <message>
        <source>Assignee&apos;s name</source>
        <translation>Nombre de la persona asignada</translation>
    </message>
    <message>
        <source>Assignee&apos;s picture</source>
        <translation>Foto de la persona asignada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>True once the person has done the job.</source>
        <translation>Verdadero una vez que la persona ha hecho la tarea.</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Miembro agregado</translation>
    </message>
    <message>
        <source>A person joined the group or was added to it.</source>
        <translation>Una persona se unió al grupo o fue agregada a él.</translation>
    </message>
    <message>
        <source>What a MemberAdded event says.</source>
        <translation>Lo que indica un evento MemberAdded.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Phone number of the person who was added.</source>
        <translation>Número de teléfono de la persona agregada.</translation>
    </message>
    <message>
        <source>Member&apos;s id</source>
        <translation>Identificador del miembro</translation>
    </message>
    <message>
        <source>The user id of the person who was added. Some senders give it instead of the phone number.</source>
        <translation>El identificador de usuario de la persona agregada. Algunos remitentes lo indican en lugar del número de teléfono.</translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation>Nombre del miembro</translation>
    </message>
    <message>
        <source>The name of the person who was added.</source>
        <translation>El nombre de la persona agregada.</translation>
    </message>
    <message>
        <source>Member&apos;s picture</source>
        <translation>Foto del miembro</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was added.</source>
        <translation>Vínculo a la foto de perfil de la persona agregada.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The role of the person in the group, such as Member or Admin.</source>
        <translation>El rol de la persona en el grupo, por ejemplo Member o Admin.</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Miembro quitado</translation>
    </message>
    <message>
        <source>A person left the group or was removed from it.</source>
        <translation>Una persona abandonó el grupo o fue quitada de él.</translation>
    </message>
    <message>
        <source>What a MemberRemoved event says.</source>
        <translation>Lo que indica un evento MemberRemoved.</translation>
    </message>
    <message>
        <source>Phone number of the person who was removed.</source>
        <translation>Número de teléfono de la persona quitada.</translation>
    </message>
    <message>
        <source>The user id of the person who was removed. Some senders give it instead of the phone number.</source>
        <translation>El identificador de usuario de la persona quitada. Algunos remitentes lo indican en lugar del número de teléfono.</translation>
    </message>
    <message>
        <source>The name of the person who was removed.</source>
        <translation>El nombre de la persona quitada.</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was removed.</source>
        <translation>Vínculo a la foto de perfil de la persona quitada.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Somebody started a survey in the group.</source>
        <translation>Alguien inició una encuesta en el grupo.</translation>
    </message>
    <message>
        <source>What a SurveyCreated event says.</source>
        <translation>Lo que indica un evento SurveyCreated.</translation>
    </message>
    <message>
        <source>Response to a survey</source>
        <translation>Respuesta a una encuesta</translation>
    </message>
    <message>
        <source>Somebody answered a survey.</source>
        <translation>Alguien respondió a una encuesta.</translation>
    </message>
    <message>
        <source>What a SurveyResponse event says.</source>
        <translation>Lo que indica un evento SurveyResponse.</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Somebody wrote a text message in the group.</source>
        <translation>Alguien escribió un mensaje de texto en el grupo.</translation>
    </message>
    <message>
        <source>What a TextMessageCreated event says.</source>
        <translation>Lo que indica un evento TextMessageCreated.</translation>
    </message>
    <message>
        <source>The text as it was written, line breaks and emoji included.</source>
        <translation>El texto tal como se escribió, incluidos los saltos de línea y los emojis.</translation>
    </message>
    <message>
        <source>Shared definitions</source>
        <translation>Definiciones compartidas</translation>
    </message>
    <message>
        <source>The pieces that several events have in common: identifiers, people, media, questions and answers.</source>
        <translation>Las partes que varios eventos tienen en común: identificadores, personas, elementos multimedia, preguntas y respuestas.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>An identifier of the service. It is opaque: nothing may be concluded from its shape.</source>
        <translation>Un identificador del servicio. Es opaco: no se puede deducir nada de su forma.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>A phone number with its country code. Some events carry a second plus sign in front of it.</source>
        <translation>Un número de teléfono con su código de país. Algunos eventos llevan un segundo signo más delante.</translation>
    </message>
    <message>
        <source>The name under which a person registered. It may change from event to event.</source>
        <translation>El nombre con el que se registró una persona. Puede cambiar de un evento a otro.</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Foto de perfil</translation>
    </message>
    <message>
        <source>Link to a profile picture; an empty text for a person without one.</source>
        <translation>Vínculo a una foto de perfil; un texto vacío si la persona no tiene.</translation>
    </message>
    <message>
        <source>Media link</source>
        <translation>Vínculo multimedia</translation>
    </message>
    <message>
        <source>Signed link to a file. Whoever has it can read the file without signing in, so treat it as a secret. It often comes HTML-escaped: replace &quot;&amp;amp;&quot; by &quot;&amp;&quot; before using it.</source>
        <translation>Vínculo firmado a un archivo. Quien lo tenga puede leer el archivo sin iniciar sesión, así que debe tratarse como un secreto. A menudo llega con escape HTML: reemplace «&amp;amp;» por «&amp;» antes de usarlo.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>The name that the file had on the sender&apos;s device.</source>
        <translation>El nombre que tenía el archivo en el dispositivo del remitente.</translation>
    </message>
    <message>
        <source>Media item</source>
        <translation>Elemento multimedia</translation>
    </message>
    <message>
        <source>One file: its link and its name. The service uses two pairs of names for them.</source>
        <translation>Un archivo: su vínculo y su nombre. El servicio usa dos pares de nombres para ellos.</translation>
    </message>
    <message>
        <source>Media link (other name)</source>
        <translation>Vínculo multimedia (otro nombre)</translation>
    </message>
    <message>
        <source>The same as mediaUrl: announcements on the wire call it so. It is a secret as well.</source>
        <translation>Lo mismo que mediaUrl: los anuncios lo llaman así en el tráfico. También es un secreto.</translation>
    </message>
    <message>
        <source>File name (other name)</source>
        <translation>Nombre de archivo (otro nombre)</translation>
    </message>
    <message>
        <source>The same as mediaFileName: announcements on the wire call it so.</source>
        <translation>Lo mismo que mediaFileName: los anuncios lo llaman así en el tráfico.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>The files that were sent.</source>
        <translation>Los archivos enviados.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>One choice of a question.</source>
        <translation>Una opción de una pregunta.</translation>
    </message>
    <message>
        <source>Option text</source>
        <translation>Texto de la opción</translation>
    </message>
    <message>
        <source>The text of the choice, as people see it.</source>
        <translation>El texto de la opción, tal como lo ven las personas.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>One question of a survey or an action.</source>
        <translation>Una pregunta de una encuesta o de una acción.</translation>
    </message>
    <message>
        <source>The text of the question.</source>
        <translation>El texto de la pregunta.</translation>
    </message>
    <message>
        <source>Question type</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>What kind of answer the question asks for. It decides the shape of &quot;answer&quot;.</source>
        <translation>El tipo de respuesta que pide la pregunta. Determina la forma de «answer».</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>The choices of a question with one or several options; an empty list for the other types.</source>
        <translation>Las opciones de una pregunta con una o varias opciones; una lista vacía para los demás tipos.</translation>
    </message>
    <message>
        <source>Hidden question</source>
        <translation>Pregunta oculta</translation>
    </message>
    <message>
        <source>True for a question that the app asks and answers by itself, such as the time of the response; people do not see it.</source>
        <translation>Verdadero para una pregunta que la aplicación formula y responde por sí misma, como la hora de la respuesta; las personas no la ven.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>A place on the map.</source>
        <translation>Un lugar en el mapa.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Degrees north of the equator; negative in the south.</source>
        <translation>Grados al norte del ecuador; negativos en el sur.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; negative in the west.</source>
        <translation>Grados al este de Greenwich; negativos en el oeste.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The name of the place; it may be empty.</source>
        <translation>El nombre del lugar; puede estar vacío.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>How exact the place is, as a radius in metres.</source>
        <translation>La precisión del lugar, como radio en metros.</translation>
    </message>
    <message>
        <source>Phone number in two parts</source>
        <translation>Número de teléfono en dos partes</translation>
    </message>
    <message>
        <source>A phone number with its country code apart.</source>
        <translation>Un número de teléfono con el código de país aparte.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>The country calling code, with or without a plus sign.</source>
        <translation>El código telefónico del país, con o sin signo más.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The number without its country code.</source>
        <translation>El número sin el código de país.</translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation>Pregunta respondida</translation>
    </message>
    <message>
        <source>One question with the answer that was given; without &quot;answer&quot; where it was left out.</source>
        <translation>Una pregunta con la respuesta dada; sin «answer» si se omitió.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was answered. Its shape follows the question type: a text, a number, a list of chosen options, a time in milliseconds since 1970, a place, files, or a phone number in two parts.</source>
        <translation>Lo que se respondió. Su forma depende del tipo de pregunta: un texto, un número, una lista de opciones elegidas, una hora en milisegundos desde 1970, un lugar, archivos o un número de teléfono en dos partes.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>The questions, each with the answer that was given.</source>
        <translation>Las preguntas, cada una con la respuesta dada.</translation>
    </message>
    <message>
        <source>The answers. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Las respuestas. La referencia lo llama lista; lo que se envía es un objeto que contiene una.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>One named value that an action package attaches.</source>
        <translation>Un valor con nombre que adjunta un paquete de acciones.</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Tipo de propiedad</translation>
    </message>
    <message>
        <source>What kind of value it is.</source>
        <translation>Qué clase de valor es.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The value: a text, a number, or JSON inside a text.</source>
        <translation>El valor: un texto, un número o JSON dentro de un texto.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Until when the value holds, usually in milliseconds since 1970.</source>
        <translation>Hasta cuándo es válido el valor, normalmente en milisegundos desde 1970.</translation>
    </message>
    <message>
        <source>Who can see the value.</source>
        <translation>Quién puede ver el valor.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches.</source>
        <translation>Valores con nombre que adjunta el paquete de acciones.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What every event has in common, whatever happened: which object it belongs to, what kind of event it is, who caused it, and the data of its kind.</source>
        <translation>Lo que todos los eventos tienen en común, sea lo que sea lo ocurrido: a qué objeto pertenece, qué tipo de evento es, quién lo causó y los datos propios de su tipo.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>The webhook subscription that this event was sent for. Seen on the wire; the reference does not name it.</source>
        <translation>La suscripción de webhook para la que se envió este evento. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>The object that the subscription watches: the id of a group, an action or an action package, depending on the object type.</source>
        <translation>El objeto que vigila la suscripción: el identificador de un grupo, una acción o un paquete de acciones, según el tipo de objeto.</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>What kind of object the object id names.</source>
        <translation>La clase de objeto que designa el identificador de objeto.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>What happened. It decides the shape of &quot;data&quot;.</source>
        <translation>Lo que ocurrió. Determina la forma de «data».</translation>
    </message>
    <message>
        <source>Identifies the event. The service delivers at least once, so the same id may come again.</source>
        <translation>Identifica el evento. El servicio entrega al menos una vez, por lo que el mismo identificador puede volver a llegar.</translation>
    </message>
    <message>
        <source>What the event type calls for; see the schema of that type.</source>
        <translation>Lo que exige el tipo de evento; consulte el esquema de ese tipo.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The text that was given as callback context when the subscription was created. Absent where none was given.</source>
        <translation>El texto indicado como contexto de devolución de llamada al crear la suscripción. Falta si no se indicó ninguno.</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>Teléfono del remitente</translation>
    </message>
    <message>
        <source>Phone number of the person who caused the event. The oldest events do not have it.</source>
        <translation>Número de teléfono de la persona que causó el evento. Los eventos más antiguos no lo tienen.</translation>
    </message>
    <message>
        <source>Sender&apos;s id</source>
        <translation>Identificador del remitente</translation>
    </message>
    <message>
        <source>The user id of the person who caused the event. The oldest events do not have it.</source>
        <translation>El identificador de usuario de la persona que causó el evento. Los eventos más antiguos no lo tienen.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>The name of the person who caused the event. The oldest events do not have it.</source>
        <translation>El nombre de la persona que causó el evento. Los eventos más antiguos no lo tienen.</translation>
    </message>
    <message>
        <source>Sender&apos;s picture</source>
        <translation>Foto del remitente</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who caused the event; an empty text where there is none.</source>
        <translation>Vínculo a la foto de perfil de la persona que causó el evento; un texto vacío si no hay ninguna.</translation>
    </message>
    <message>
        <source>Sent by a bot</source>
        <translation>Enviado por un bot</translation>
    </message>
    <message>
        <source>True where a connector and not a person caused the event. Seen on the wire; the reference does not name it.</source>
        <translation>Verdadero si el evento lo causó un conector y no una persona. Observado en el tráfico; la referencia no lo menciona.</translation>
    </message>
    <message>
        <source>The group in which it happened. Seen on the wire; the reference does not name it here.</source>
        <translation>El grupo en el que ocurrió. Observado en el tráfico; la referencia no lo menciona aquí.</translation>
    </message>
    <message>
        <source>The group from which it came, where it was passed on from another one. Seen on the wire; the reference does not name it here.</source>
        <translation>El grupo del que procede, si se retransmitió desde otro. Observado en el tráfico; la referencia no lo menciona aquí.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Consola de webhooks de Kaizala</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Independent of Microsoft.</source>
        <translation>Software libre con la licencia Apache License 2.0. Independiente de Microsoft.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What the program is made with, and under which licences</source>
        <translation>Con qué está hecho el programa y con qué licencias</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a folder</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 is a folder</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Secrets are in none of them: they are in the keychain.</source>
        <translation>Ninguna contiene secretos: están en el llavero.</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no names, no addresses and no secrets.</source>
        <translation>Para quien le ayude. No contiene nombres, direcciones ni secretos.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>What this account may do</source>
        <translation>Qué puede hacer esta cuenta</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladada</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Identificador de la aplicación</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de llamadas</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Get new tokens for this account</source>
        <translation>Obtener nuevos tokens para esta cuenta</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Remove its secrets from this computer; its events stay</source>
        <translation>Quitar sus secretos de este equipo; sus eventos se conservan</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Quitar cuenta…</translation>
    </message>
    <message>
        <source>Sign out, and delete the files above</source>
        <translation>Cerrar sesión y eliminar los archivos anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Account %1</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>as a connector</source>
        <translation>como conector</translation>
    </message>
    <message>
        <source>with an access token</source>
        <translation>con un token de acceso</translation>
    </message>
    <message>
        <source>The service has moved this account to the endpoint above.</source>
        <translation>El servicio trasladó esta cuenta al punto de conexión anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left in this minute</source>
        <comment>of the service&apos;s rate limit</comment>
        <translation>
            <numerusform>Queda %n llamada en este minuto</numerusform>
            <numerusform>Quedan %n llamadas en este minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>not limited by the console</source>
        <comment>calls to the service</comment>
        <translation>sin límite por parte de la consola</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>in memory, for this run only</source>
        <translation>en memoria, solo para esta ejecución</translation>
    </message>
    <message>
        <source>The service did not tell how long it lasts.</source>
        <comment>a token</comment>
        <translation>El servicio no indicó cuánto dura.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a token</comment>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <comment>a token</comment>
        <translation>expiró el %1</translation>
    </message>
    <message>
        <source>%1; renewed by itself</source>
        <comment>%1: until when a token is valid</comment>
        <translation>%1; se renueva automáticamente</translation>
    </message>
    <message>
        <source>The service did not tell what it granted. What is not allowed shows when it is tried.</source>
        <translation>El servicio no indicó qué permisos concedió. Lo que no esté permitido se verá al intentarlo.</translation>
    </message>
    <message>
        <source>none on disk</source>
        <translation>ninguno en el disco</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in, or try the sandbox</source>
        <translation>Inicie sesión o use el entorno de pruebas</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token expirado</translation>
    </message>
    <message>
        <source>token %1</source>
        <comment>how long the access token is still valid, such as: token 21 h</comment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>The access token is valid until %1 and is renewed by itself.</source>
        <translation>El token de acceso es válido hasta el %1 y se renueva automáticamente.</translation>
    </message>
    <message>
        <source>The access token is valid until %1. Sign in again then.</source>
        <translation>El token de acceso es válido hasta el %1. Vuelva a iniciar sesión entonces.</translation>
    </message>
    <message>
        <source>This account</source>
        <comment>above what can be done with the one that is open</comment>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
</context>
<context>
    <name>ui::AddObjectDialog</name>
    <message>
        <source>Add an object</source>
        <translation>Agregar un objeto</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Paquete de acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>How you call it; may stay empty</source>
        <translation>Nombre de su elección; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Identificador:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Name of an object</source>
        <translation>Nombre de un objeto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter the object&apos;s id.</source>
        <translation>Escriba el identificador del objeto.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ui::BusyBar</name>
    <message>
        <source>Work under way</source>
        <translation>Operación en curso</translation>
    </message>
</context>
<context>
    <name>ui::CallbackCheckView</name>
    <message>
        <source>Asking the callback as the service does…</source>
        <translation>Consultando la devolución de llamada como lo hace el servicio…</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>%1: what was sent to a callback</comment>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>how long it took</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>sin tipo de contenido</translation>
    </message>
    <message>
        <source>Answered: status %1, %2, after %3</source>
        <comment>a number, a content type, a time</comment>
        <translation>Respuesta: estado %1, %2, después de %3</translation>
    </message>
    <message>
        <source>No answer after %1</source>
        <comment>a time</comment>
        <translation>Sin respuesta después de %1</translation>
    </message>
    <message>
        <source>Sends to: %1</source>
        <comment>an address</comment>
        <translation>Redirige a: %1</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <comment>of an answer</comment>
        <translation>Cuerpo: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation>Deshacer lo que se hizo</translation>
    </message>
    <message>
        <source>Make those once more that failed or were not begun</source>
        <translation>Repetir los que tuvieron errores o no se iniciaron</translation>
    </message>
    <message>
        <source>Begin no other; what is under way comes to its end</source>
        <translation>No iniciar ninguno más; lo que está en curso llega a su fin</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here. You can take it back as long as this console is open.</source>
        <translation>
            <numerusform>¿Eliminar %n suscripción? Sus eventos dejarán de enviarse; los recibidos se conservan aquí. Puede deshacerlo mientras esta consola esté abierta.</numerusform>
            <numerusform>¿Eliminar %n suscripciones? Sus eventos dejarán de enviarse; los recibidos se conservan aquí. Puede deshacerlo mientras esta consola esté abierta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes? %n subscription(s) will be deleted.</source>
        <translation>
            <numerusform>¿Realizar estos cambios? Se eliminará %n suscripción.</numerusform>
            <numerusform>¿Realizar estos cambios? Se eliminarán %n suscripciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)?</source>
        <translation>
            <numerusform>¿Realizar %n cambio?</numerusform>
            <numerusform>¿Realizar %n cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done…</source>
        <comment>while they are made</comment>
        <translation>%1 de %2 cambios realizados…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>%n cambio realizado.</numerusform>
            <numerusform>%n cambios realizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed.</source>
        <translation>%1 de %2 cambios realizados, %3 con error.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed, %4 were not begun.</source>
        <translation>%1 de %2 cambios realizados, %3 con error, %4 sin iniciar.</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>Eliminar suscripciones</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation>Modificar suscripciones</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Eliminar %n suscripción</numerusform>
            <numerusform>Eliminar %n suscripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Realizar %n cambio</numerusform>
            <numerusform>Realizar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>followed by the columns</comment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>sort by nothing</comment>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command, an object or a subscription</source>
        <translation>Buscar un comando, un objeto o una suscripción</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Type what you want to do or to see</source>
        <translation>Escriba lo que desea hacer o ver</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nada tiene este nombre.</translation>
    </message>
    <message>
        <source>The best %1 of %2 are shown: type more of the name.</source>
        <comment>both are numbers</comment>
        <translation>Se muestran los mejores %1 de %2: escriba más letras del nombre.</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Entrar elige, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>Copiado; el portapapeles se borrará en %n segundo</numerusform>
            <numerusform>Copiado; el portapapeles se borrará en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>%1 names what is copied, such as Subscription id</comment>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>ui::Deletion</name>
    <message>
        <source>%1 → %2</source>
        <comment>a group&apos;s name, and the URL its events go to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>Eliminar suscripciones</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here.</source>
        <translation>
            <numerusform>¿Eliminar %n suscripción? Sus eventos dejarán de enviarse; los recibidos se conservan aquí.</numerusform>
            <numerusform>¿Eliminar %n suscripciones? Sus eventos dejarán de enviarse; los recibidos se conservan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove its &amp;inbox as well; then this can&apos;t be undone</source>
        <translation>Quitar también su &amp;buzón; en ese caso no se podrá deshacer</translation>
    </message>
    <message>
        <source>What is still sent there is answered 404. The events that came stay.</source>
        <translation>A lo que aún se envíe allí se responde 404. Los eventos que llegaron se conservan.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message numerus="yes">
        <source>all %n</source>
        <comment>event types</comment>
        <translation>
            <numerusform>todos (%n)</numerusform>
            <numerusform>todos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>None received yet.</source>
        <translation>Aún no se ha recibido ninguno.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Ask the callback as the service does, and show what it answers</source>
        <translation>Consultar la devolución de llamada como lo hace el servicio y mostrar lo que responde</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Identificador del objeto</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identificador de la suscripción</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Token de devolución de llamada</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Latest events of this subscription</source>
        <translation>Últimos eventos de esta suscripción</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n suscripción seleccionada</numerusform>
            <numerusform>%n suscripciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its details.</source>
        <translation>Seleccione una sola para ver sus detalles.</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Ninguna suscripción seleccionada</translation>
    </message>
    <message>
        <source>Select one in the table to see its details and how healthy it is.</source>
        <translation>Seleccione una en la tabla para ver sus detalles y su estado.</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the callback token</comment>
        <translation>no definido</translation>
    </message>
    <message>
        <source>•••••••• (set)</source>
        <comment>the callback token</comment>
        <translation>•••••••• (definido)</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>the callback</comment>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Check callback</source>
        <translation>Comprobar devolución de llamada</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>a time, as QLocale reads it</comment>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>ui::DiffDialog</name>
    <message>
        <source>%1  ·  %2</source>
        <comment>an event: when it came, and what it says</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>&amp;Only changes</source>
        <translation>&amp;Solo los cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare events</source>
        <translation>Comparar eventos</translation>
    </message>
    <message>
        <source>The example in the schema of %1</source>
        <comment>an event type</comment>
        <translation>El ejemplo del esquema de %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Leave out the fields that are the same on both sides</source>
        <translation>Omitir los campos que son iguales en ambos lados</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>One of the two bodies is no JSON, so it has no fields to compare. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>Uno de los dos cuerpos no es JSON, por lo que no tiene campos que comparar. (%1)</translation>
    </message>
    <message>
        <source>No event before this one has its type and object. Select two events to compare them.</source>
        <translation>Ningún evento anterior a este tiene su tipo y su objeto. Seleccione dos eventos para compararlos.</translation>
    </message>
    <message>
        <source>No schema has an example of this event type.</source>
        <translation>Ningún esquema tiene un ejemplo de este tipo de evento.</translation>
    </message>
    <message>
        <source>The events could not be compared. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudieron comparar los eventos. %1</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Ambos dicen lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n agregado</numerusform>
            <numerusform>%n agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these as always</source>
        <comment>fields that change in every event</comment>
        <translation>
            <numerusform>%n de ellos, como siempre</numerusform>
            <numerusform>%n de ellos, como siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not shown.</source>
        <translation>
            <numerusform>No se muestra %n campo más.</numerusform>
            <numerusform>No se muestran %n campos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The events hold more values than can be compared; there may be more differences.</source>
        <translation>Los eventos contienen más valores de los que se pueden comparar; puede haber más diferencias.</translation>
    </message>
</context>
<context>
    <name>ui::EditSeveralDialog</name>
    <message numerus="yes">
        <source>Change %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Modificar %n suscripción</numerusform>
            <numerusform>Modificar %n suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit several subscriptions</source>
        <translation>Editar varias suscripciones</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tick what is to be alike in all of them. Everything else stays as it is.</source>
        <translation>Marque lo que debe ser igual en todas. Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Eventos:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>&amp;URL de devolución de llamada:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Token de devolución de llamada:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Conte&amp;xto:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Validez:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Marque al menos un tipo de evento.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Esta fecha está en el pasado. Elija una posterior.</translation>
    </message>
</context>
<context>
    <name>ui::EventComparison</name>
    <message>
        <source>Compare with the schema&apos;s &amp;example</source>
        <translation>Comparar con el &amp;ejemplo del esquema</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparar los dos</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparar con el anterior</translation>
    </message>
    <message>
        <source>What differs between the selected events, field by field</source>
        <translation>Lo que difiere entre los eventos seleccionados, campo por campo</translation>
    </message>
    <message>
        <source>What changed since the event before it of the same type and object</source>
        <translation>Lo que cambió desde el evento anterior del mismo tipo y objeto</translation>
    </message>
</context>
<context>
    <name>ui::EventPins</name>
    <message>
        <source>&amp;Pin</source>
        <translation>A&amp;nclar</translation>
    </message>
    <message>
        <source>What is pinned stays, whatever the rules say about keeping events</source>
        <translation>Lo anclado se mantiene, sean cuales sean las reglas de conservación de eventos</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desanclar</translation>
    </message>
</context>
<context>
    <name>ui::EventTypesEdit</name>
    <message>
        <source>Event types</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event types</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tick all event types</source>
        <translation>Marcar todos los tipos de evento</translation>
    </message>
    <message>
        <source>None</source>
        <comment>event types</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tick no event type</source>
        <translation>No marcar ningún tipo de evento</translation>
    </message>
    <message>
        <source>Not among the documented event types</source>
        <translation>No figura entre los tipos de evento documentados</translation>
    </message>
</context>
<context>
    <name>ui::EventValueMenu</name>
    <message>
        <source>&amp;Show only this</source>
        <comment>of a value in the table</comment>
        <translation>&amp;Mostrar solo esto</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>of a value in the table</comment>
        <translation>&amp;Ocultar esto</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Send as a &amp;test event…</source>
        <translation>&amp;Enviar como evento de prueba…</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Filter, such as: type:JobResponse from:+91* since:2h invalid &quot;late delivery&quot;</source>
        <extracomment>the words before the colons are not translated</extracomment>
        <translation>Filtro, por ejemplo: type:JobResponse from:+91* since:2h invalid &quot;entrega tardía&quot;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Go to the newest events</source>
        <translation>Ir a los eventos más recientes</translation>
    </message>
    <message>
        <source>It could not be pinned. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo anclar. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n evento nuevo</numerusform>
            <numerusform>%n eventos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>No se pudieron leer los eventos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Ningún evento coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>The listener is stopped. Start it, then create a subscription that points at its address.</source>
        <translation>El agente de escucha está detenido. Inícielo y cree una suscripción que apunte a su dirección.</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Iniciar el agente de escucha</translation>
    </message>
    <message>
        <source>The listener is ready. Create a subscription that points at its address, and events arrive here.</source>
        <translation>El agente de escucha está listo. Cree una suscripción que apunte a su dirección y los eventos llegarán aquí.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Nueva suscripción…</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Mask phone numbers, names, tokens and signed links</source>
        <translation>&amp;Enmascarar números de teléfono, nombres, tokens y vínculos firmados</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>NDJSON</source>
        <translation>NDJSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>ZIP of the bodies</source>
        <translation>ZIP de los cuerpos</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>All events are exported, oldest first.</source>
        <translation>Se exportan todos los eventos, los más antiguos primero.</translation>
    </message>
    <message>
        <source>What the filter shows is exported, oldest first: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Se exporta lo que muestra el filtro, los más antiguos primero: %1</translation>
    </message>
    <message>
        <source>Counting them…</source>
        <translation>Contándolos…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) now.</source>
        <translation>
            <numerusform>%n evento ahora.</numerusform>
            <numerusform>%n eventos ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many they are is not known.</source>
        <translation>No se sabe cuántos son.</translation>
    </message>
    <message>
        <source>One JSON object per line, with the bodies byte for byte. The console can import it.</source>
        <translation>Un objeto JSON por línea, con los cuerpos byte por byte. La consola puede importarlo.</translation>
    </message>
    <message>
        <source>One row per event, for a spreadsheet. No cell is taken for a formula.</source>
        <translation>Una fila por evento, para una hoja de cálculo. Ninguna celda se interpreta como fórmula.</translation>
    </message>
    <message>
        <source>One request per event, for browsers and HTTP tools.</source>
        <translation>Una solicitud por evento, para navegadores y herramientas HTTP.</translation>
    </message>
    <message>
        <source>Each body as a file of its own, and a list of them.</source>
        <translation>Cada cuerpo en su propio archivo, y una lista de ellos.</translation>
    </message>
    <message>
        <source>The file will hold personal data and links that let anybody read media. Keep it safe.</source>
        <translation>El archivo contendrá datos personales y vínculos que permiten a cualquiera leer contenido multimedia. Guárdelo en un lugar seguro.</translation>
    </message>
    <message>
        <source>%1 of %2 events are written.</source>
        <comment>so far; both are numbers</comment>
        <translation>%1 de %2 eventos escritos.</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>Buscando los eventos…</translation>
    </message>
    <message>
        <source>The export was given up. There is no file.</source>
        <translation>Se abandonó la exportación. No hay ningún archivo.</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo escribir el archivo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1, %2.</source>
        <comment>%1, %2: a file&apos;s name and its size</comment>
        <translation>
            <numerusform>Se escribió %n evento en %1, %2.</numerusform>
            <numerusform>Se escribieron %n eventos en %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read from the store and are left out.</source>
        <translation>
            <numerusform>%n no se pudo leer del almacén y se omitió.</numerusform>
            <numerusform>%n no se pudieron leer del almacén y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::FactsGrid</name>
    <message>
        <source>–</source>
        <comment>a value that is not there</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ui::FieldValueMenu</name>
    <message>
        <source>&amp;Show only events with this value</source>
        <translation>&amp;Mostrar solo eventos con este valor</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>&amp;Ocultar eventos con este valor</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>Copiar &amp;puntero JSON</translation>
    </message>
</context>
<context>
    <name>ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Terms of the filter</source>
        <translation>Términos del filtro</translation>
    </message>
    <message>
        <source>Take this out of the filter:
%1</source>
        <translation>Quitar esto del filtro:
%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a term of the filter</comment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Find anything (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Buscar en todo (%1)</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Try it with the built-in sandbox</source>
        <translation>Probar con el entorno de pruebas integrado</translation>
    </message>
    <message>
        <source>Connect your service…</source>
        <translation>Conectar su servicio…</translation>
    </message>
    <message>
        <source>A service of its own inside this program, with groups, subscriptions and events that arrive by themselves. Nothing leaves this computer.</source>
        <translation>Un servicio propio dentro de este programa, con grupos, suscripciones y eventos que llegan por sí solos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Any service with this API. You need its address, and an access token or a connector&apos;s id, secret and refresh token.</source>
        <translation>Cualquier servicio con esta API. Necesita su dirección y un token de acceso, o bien el identificador, el secreto y el token de actualización de un conector.</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of this computer, events in a file on it; neither is sent anywhere but to the service you name.</source>
        <translation>Los tokens se guardan en el llavero de este equipo y los eventos en un archivo del mismo; ninguno de ellos se envía a ningún lugar que no sea el servicio que usted indique.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Consola de webhooks de Kaizala</translation>
    </message>
    <message>
        <source>Its subscriptions and events are shown in a moment.</source>
        <translation>Sus suscripciones y eventos se mostrarán en un momento.</translation>
    </message>
    <message>
        <source>See and edit every webhook subscription, receive the events, and read what each one means.</source>
        <translation>Vea y edite todas las suscripciones de webhook, reciba los eventos y lea qué significa cada uno.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The guide does not say this.</source>
        <translation>La guía no contiene esto.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s); Enter goes to the next.</source>
        <translation>
            <numerusform>Encontrado %n vez; Entrar pasa al siguiente.</numerusform>
            <numerusform>Encontrado %n veces; Entrar pasa al siguiente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>Importar eventos</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>%1 was not imported whole.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>%1 no se importó por completo.</translation>
    </message>
    <message>
        <source>What came so far stays. Import the same file again to go on.</source>
        <translation>Lo que llegó hasta ahora se conserva. Vuelva a importar el mismo archivo para continuar.</translation>
    </message>
    <message>
        <source>The file is neither NDJSON of this program nor HAR. Choose another one.</source>
        <translation>El archivo no es NDJSON de este programa ni HAR. Elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 are new here.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>
            <numerusform>%n evento de %1 es nuevo aquí.</numerusform>
            <numerusform>%n eventos de %1 son nuevos aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of events that were there are new.</source>
        <translation>
            <numerusform>%n entrega de eventos ya existentes es nueva.</numerusform>
            <numerusform>%n entregas de eventos ya existentes son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are no events.</source>
        <translation>
            <numerusform>%n registro no es un evento.</numerusform>
            <numerusform>%n registros no son eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is masked: phone numbers, names and the like in it are pseudonyms.</source>
        <translation>El archivo está enmascarado: los números de teléfono, los nombres y datos similares que contiene son seudónimos.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out; the first %1 are shown.</source>
        <translation>
            <numerusform>Se omite %n línea; se muestran las primeras %1.</numerusform>
            <numerusform>Se omiten %n líneas; se muestran las primeras %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n línea.</numerusform>
            <numerusform>Se omiten %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::InboxesPage</name>
    <message>
        <source>Ne&amp;w inbox</source>
        <translation>Nuevo &amp;buzón</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>Nuevo to&amp;ken…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>An address that nobody can guess, with a callback token of its own</source>
        <translation>Una dirección que nadie puede adivinar, con su propio token de devolución de llamada</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Token de devolución de llamada</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Token de devolución de llamada:</translation>
    </message>
    <message>
        <source>Each inbox is an address of its own: what comes there is known to be of the one subscription that was given it. Changes here take effect at once.</source>
        <translation>Cada buzón es una dirección propia: de lo que llega allí se sabe que procede de la única suscripción a la que se asignó. Los cambios aquí se aplican de inmediato.</translation>
    </message>
    <message>
        <source>It is shown while the listener runs</source>
        <translation>Se muestra mientras el agente de escucha está en ejecución</translation>
    </message>
    <message>
        <source>The account&apos;s own inbox stays.</source>
        <translation>El buzón propio de la cuenta se mantiene.</translation>
    </message>
    <message>
        <source>Take no more events there</source>
        <translation>No aceptar más eventos allí</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <comment>the name of a new one; %1 is a number</comment>
        <translation>Buzón %1</translation>
    </message>
    <message>
        <source>New callback token</source>
        <translation>Nuevo token de devolución de llamada</translation>
    </message>
    <message>
        <source>Give this inbox a new callback token?</source>
        <translation>¿Asignar a este buzón un nuevo token de devolución de llamada?</translation>
    </message>
    <message>
        <source>What is sent with the old one is refused from now on, until the new one is entered in the subscriptions that send here.</source>
        <translation>Lo que se envíe con el antiguo se rechazará desde ahora, hasta que el nuevo se introduzca en las suscripciones que envían aquí.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Remove inbox</source>
        <translation>Quitar buzón</translation>
    </message>
    <message>
        <source>Remove the inbox %1?</source>
        <comment>%1 is its name</comment>
        <translation>¿Quitar el buzón %1?</translation>
    </message>
    <message>
        <source>What is sent there is answered 404 from then on. Its events stay.</source>
        <translation>A lo que se envíe allí se responderá 404 desde entonces. Sus eventos se conservan.</translation>
    </message>
    <message>
        <source>A subscription sends there: its events are answered 404 from then on, and the service will disable it. The events that came stay.</source>
        <translation>Una suscripción envía allí: desde entonces se responderá 404 a sus eventos y el servicio la deshabilitará. Los eventos que llegaron se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta enviada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identificador del evento</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>The body is no JSON, so it has no fields. The Raw tab shows it as it came. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>El cuerpo no es JSON, por lo que no tiene campos. La pestaña Sin formato lo muestra tal como llegó. (%1)</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <comment>an HTTP status, and how long the answer took</comment>
        <translation>%1 después de %2 ms</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>an HTTP method, a path, the sender&apos;s address</comment>
        <translation>%1 %2 desde %3</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>No se pudo leer el evento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Ningún evento seleccionado</translation>
    </message>
    <message>
        <source>Select an event in the list to see what it says, field by field.</source>
        <translation>Seleccione un evento en la lista para ver lo que dice, campo por campo.</translation>
    </message>
</context>
<context>
    <name>ui::JournalDialog</name>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search: words of an object, an id, an address, …</source>
        <translation>Buscar: palabras de un objeto, un identificador, una dirección…</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Write the entries that the search leaves into a file</source>
        <translation>Escribir en un archivo las entradas que deja la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>La entrada más reciente</numerusform>
            <numerusform>Las %n entradas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file can&apos;t be read and are left out</source>
        <translation>
            <numerusform>%n línea del archivo no se puede leer y se omite</numerusform>
            <numerusform>%n líneas del archivo no se pueden leer y se omiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Elija una entrada para ver lo que cambió.</translation>
    </message>
    <message>
        <source>Nothing has been changed from here yet.</source>
        <translation>Aún no se ha cambiado nada desde aquí.</translation>
    </message>
    <message>
        <source>No entry has all of these words.</source>
        <translation>Ninguna entrada contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Only a change that was done and is still there can be taken back</source>
        <translation>Solo se puede deshacer un cambio que se realizó y que sigue vigente</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>One JSON object per line (*.ndjson)</source>
        <translation>Un objeto JSON por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>Se exportó %n entrada.</numerusform>
            <numerusform>Se exportaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>No se pudo escribir el archivo. Elija otra ubicación. (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ListenerAddressPage</name>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>uno libre cualquiera</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trusted proxies</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>&amp;Escuchar en:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <translation>&amp;Dirección pública:</translation>
    </message>
    <message>
        <source>How senders reach the listener through a tunnel or a reverse proxy. Callback URLs are shown with it. Empty: as it listens.</source>
        <translation>Cómo llegan los remitentes al agente de escucha a través de un túnel o un proxy inverso. Las URL de devolución de llamada se muestran con ella. Vacío: tal como escucha.</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies:</source>
        <translation>Pro&amp;xies de confianza:</translation>
    </message>
    <message>
        <source>Addresses or ranges, such as 127.0.0.1 or 10.0.0.0/8, with commas between them. What these proxies say about the sender&apos;s address is believed, and nobody else.</source>
        <translation>Direcciones o intervalos, por ejemplo 127.0.0.1 o 10.0.0.0/8, separados por comas. Se confía en lo que estos proxies, y nadie más, indican sobre la dirección del remitente.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an address of this computer, and what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>every network of this computer</source>
        <translation>todas las redes de este equipo</translation>
    </message>
    <message>
        <source>every network of this computer, IPv6 only</source>
        <translation>todas las redes de este equipo, solo IPv6</translation>
    </message>
    <message>
        <source>this computer does not have it now</source>
        <translation>este equipo no la tiene ahora</translation>
    </message>
    <message>
        <source>Other computers can reach the listener there. Give it a certificate, and let a firewall admit only those who are to send.</source>
        <translation>Otros equipos pueden acceder allí al agente de escucha. Asígnele un certificado y haga que un firewall solo admita a quienes deben enviar.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights on many systems.</source>
        <translation>Los puertos inferiores a 1024 requieren permisos especiales en muchos sistemas.</translation>
    </message>
    <message>
        <source>%1 is no address and no range of addresses.</source>
        <translation>%1 no es una dirección ni un intervalo de direcciones.</translation>
    </message>
</context>
<context>
    <name>ui::ListenerBar</name>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>Listener settings: address, certificate, inboxes, limits, what is kept</source>
        <translation>Configuración del agente de escucha: dirección, certificado, buzones, límites, qué se conserva</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Configuración del agente de escucha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the listener</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>the listener</comment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>the listener</comment>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>the listener; %1 is an address of this computer</comment>
        <translation>En espera de %1</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. The listener starts by itself as soon as it has it again.</source>
        <translation>Este equipo no tiene ahora la dirección %1. El agente de escucha se inicia solo en cuanto vuelva a tenerla.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>the listener</comment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Iniciar el agente de escucha</translation>
    </message>
    <message>
        <source>Stop the listener</source>
        <translation>Detener el agente de escucha</translation>
    </message>
    <message>
        <source>The callback URL is shown here while the listener runs</source>
        <translation>La URL de devolución de llamada se muestra aquí mientras el agente de escucha está en ejecución</translation>
    </message>
    <message>
        <source>%1
Valid until %2</source>
        <comment>a certificate&apos;s subject, and a time</comment>
        <translation>%1
Válido hasta el %2</translation>
    </message>
</context>
<context>
    <name>ui::ListenerDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Configuración del agente de escucha</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Keep events</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Conservar eventos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::ListenerLimitsPage</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>%1 is the name of a limit</comment>
        <translation>%1: volver al valor predeterminado</translation>
    </message>
    <message>
        <source>default %1</source>
        <comment>%1 is a number</comment>
        <translation>predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerPane</name>
    <message>
        <source>The certificate was exchanged. New connections get the new one.</source>
        <translation>Se cambió el certificado. Las conexiones nuevas reciben el nuevo.</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo iniciar el agente de escucha. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>of the listener</comment>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>The listener has another port now, %1. Subscriptions that name the old one have to be changed, unless a proxy stands between.</source>
        <translation>El agente de escucha tiene ahora otro puerto, %1. Hay que modificar las suscripciones que indican el antiguo, a menos que haya un proxy intermedio.</translation>
    </message>
    <message>
        <source>The files of the certificate changed, and what is in them now can&apos;t be used. The old certificate is used further. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Los archivos del certificado cambiaron y su contenido actual no se puede usar. Se sigue usando el certificado anterior. %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerTlsPage</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Elegir la clave</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file</source>
        <translation>Elegir el archivo PKCS#12</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Reload certificate</source>
        <translation>&amp;Recargar certificado</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a proxy or a tunnel in front</source>
        <translation>Ninguno: HTTP sin cifrar, para un proxy o un túnel antepuesto</translation>
    </message>
    <message>
        <source>PEM: a certificate and its key</source>
        <translation>PEM: un certificado y su clave</translation>
    </message>
    <message>
        <source>PKCS#12: both in one file</source>
        <translation>PKCS#12: ambos en un archivo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no passphrase</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Read the files again, without a restart. It happens by itself when they change.</source>
        <translation>Leer los archivos de nuevo, sin reiniciar. Ocurre automáticamente cuando cambian.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>host names of a certificate</comment>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>a certificate</comment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Cifra&amp;do:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Certificado:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lave:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>This certificate has expired: senders refuse it. Get a new one.</source>
        <translation>Este certificado ha expirado: los remitentes lo rechazan. Obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>This certificate expires soon. Renew it; the new files are read by themselves.</source>
        <translation>Este certificado expira pronto. Renuévelo; los archivos nuevos se leen automáticamente.</translation>
    </message>
    <message>
        <source>Choose the certificate and its key.</source>
        <translation>Elija el certificado y su clave.</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file.</source>
        <translation>Elija el archivo PKCS#12.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Consola de webhooks de Kaizala</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Agente de escucha</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Suscripción</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Listener</source>
        <translation>Agente de &amp;escucha</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The account could not be opened. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo abrir la cuenta. %1</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Inicie sesión primero o use el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove %1 and everything that is stored of it here?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>¿Quitar %1 y todo lo que hay almacenado aquí de esta cuenta?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: its tokens, its settings, and its events (%n file(s)). This can&apos;t be undone. Its subscriptions stay at the service.</source>
        <translation>
            <numerusform>Se eliminan de este equipo: sus tokens, su configuración y sus eventos (%n archivo). Esto no se puede deshacer. Sus suscripciones se conservan en el servicio.</numerusform>
            <numerusform>Se eliminan de este equipo: sus tokens, su configuración y sus eventos (%n archivos). Esto no se puede deshacer. Sus suscripciones se conservan en el servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Se quitó la cuenta.</translation>
    </message>
    <message>
        <source>Not everything could be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo quitar todo. %1</translation>
    </message>
    <message>
        <source>The subscription was created.</source>
        <translation>Se creó la suscripción.</translation>
    </message>
    <message>
        <source>The subscription was changed.</source>
        <translation>Se modificó la suscripción.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Sesión iniciada en %1.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Its tokens are removed from this computer. Its events stay on disk, its subscriptions at the service.</source>
        <translation>Sus tokens se quitan de este equipo. Sus eventos se conservan en el disco y sus suscripciones en el servicio.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>el entorno de pruebas</translation>
    </message>
    <message>
        <source>The sandbox could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo iniciar el entorno de pruebas. %1</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>Importar eventos</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.har)</source>
        <translation>Eventos (*.ndjson *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language</comment>
        <translation>Como el sis&amp;tema</translation>
    </message>
</context>
<context>
    <name>ui::ObjectMenu</name>
    <message>
        <source>New subscription…</source>
        <translation>Nueva suscripción…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Read its subscriptions anew</source>
        <translation>Volver a leer sus suscripciones</translation>
    </message>
    <message>
        <source>Name…</source>
        <comment>give an object a name</comment>
        <translation>Nombrar…</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>an object that was added here</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take it off the list, or give it the service&apos;s name again; the service hears nothing of it</source>
        <translation>Quitarlo de la lista o devolverle el nombre que le da el servicio; al servicio no se le comunica nada</translation>
    </message>
    <message>
        <source>The service lists it, so it comes again with every refresh</source>
        <translation>El servicio lo incluye en su lista, por lo que vuelve a aparecer con cada actualización</translation>
    </message>
    <message>
        <source>Read its actions</source>
        <translation>Leer sus acciones</translation>
    </message>
    <message>
        <source>Of every type</source>
        <comment>actions of a group</comment>
        <translation>De todos los tipos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than these %n</source>
        <comment>%1: such as: Jobs</comment>
        <translation>
            <numerusform>%1: cargar más (ahora %n)</numerusform>
            <numerusform>%1: cargar más (ahora %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectPicker</name>
    <message>
        <source>Filter the objects</source>
        <translation>Filtrar los objetos</translation>
    </message>
    <message>
        <source>Duplicate to other objects</source>
        <translation>Duplicar en otros objetos</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>Filtrar por nombre o identificador</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Todos los mostrados</translation>
    </message>
    <message>
        <source>Tick what the filter leaves; the others stay as they are</source>
        <translation>Marcar lo que deja el filtro; los demás quedan como están</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Untick every object, also what the filter hides</source>
        <translation>Desmarcar todos los objetos, también los que oculta el filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>how many objects</comment>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate to %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Duplicar en %n objeto</numerusform>
            <numerusform>Duplicar en %n objetos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectsPane</name>
    <message>
        <source>Search the objects</source>
        <translation>Buscar en los objetos</translation>
    </message>
    <message>
        <source>Every word has to occur in an object&apos;s name, id or type</source>
        <translation>Cada palabra debe aparecer en el nombre, el identificador o el tipo de un objeto</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many objects were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No object fits the search.</source>
        <translation>Ningún objeto coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>No se pudieron leer los grupos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No hay grupos</translation>
    </message>
    <message>
        <source>This account reaches no group. An action, an action package or a group can be added by its id.</source>
        <translation>Esta cuenta no tiene acceso a ningún grupo. Se puede agregar una acción, un paquete de acciones o un grupo por su identificador.</translation>
    </message>
    <message>
        <source>Add an object…</source>
        <translation>Agregar un objeto…</translation>
    </message>
    <message>
        <source>The actions could not be read. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudieron leer las acciones. %1</translation>
    </message>
    <message>
        <source>The service gives no more of this group&apos;s actions. Read one type at a time, or add an action by its id.</source>
        <translation>El servicio no proporciona más acciones de este grupo. Lea un tipo cada vez o agregue una acción por su identificador.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) found.</source>
        <translation>
            <numerusform>Se encontró %n acción.</numerusform>
            <numerusform>Se encontraron %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other action found.</source>
        <translation>No se encontró ninguna otra acción.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Overview of all objects</source>
        <translation>Información general de todos los objetos</translation>
    </message>
    <message>
        <source>Keep what was read, and read the rest another time</source>
        <translation>Conservar lo que se leyó y leer el resto en otro momento</translation>
    </message>
    <message>
        <source>Who changed what, and when it was noticed</source>
        <translation>Quién cambió qué y cuándo se advirtió</translation>
    </message>
    <message>
        <source>Take the marks away; the journal keeps what they say</source>
        <translation>Quitar las marcas; el historial conserva lo que indican</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %n object(s).</source>
        <translation>
            <numerusform>En pausa: %1 de %n objeto.</numerusform>
            <numerusform>En pausa: %1 de %n objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)… %2 could not be read so far.</source>
        <translation>
            <numerusform>Leyendo %1 de %n objeto… Hasta ahora no se pudieron leer %2.</numerusform>
            <numerusform>Leyendo %1 de %n objetos… Hasta ahora no se pudieron leer %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the groups…</source>
        <translation>Leyendo los grupos…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)…</source>
        <translation>
            <numerusform>Leyendo %1 de %n objeto…</numerusform>
            <numerusform>Leyendo %1 de %n objetos…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>%1: such as: 3 hours ago; %2: a sentence</comment>
        <translation>Datos de %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be read; the tree marks them.</source>
        <translation>
            <numerusform>No se pudo leer %n objeto; el árbol lo señala.</numerusform>
            <numerusform>No se pudieron leer %n objetos; el árbol los señala.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every object was read.</source>
        <translation>No se leyeron todos los objetos.</translation>
    </message>
    <message>
        <source>As of %1. Not every object was read since.</source>
        <comment>%1: such as: 3 hours ago</comment>
        <translation>Datos de %1. Desde entonces no se leyeron todos los objetos.</translation>
    </message>
    <message numerus="yes">
        <source>Others changed something at the service since your last look: %n subscription(s) new or changed, %1 gone.</source>
        <comment>%1: a number of subscriptions</comment>
        <translation>
            <numerusform>Otros cambiaron algo en el servicio desde su última consulta: %n suscripción nueva o modificada, %1 desaparecidas.</numerusform>
            <numerusform>Otros cambiaron algo en el servicio desde su última consulta: %n suscripciones nuevas o modificadas, %1 desaparecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Ask nothing more for now; what is read stays</source>
        <translation>No consultar nada más por ahora; lo leído se conserva</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read what was left unread, and nothing else</source>
        <translation>Leer lo que quedó sin leer y nada más</translation>
    </message>
</context>
<context>
    <name>ui::PerspectiveMenu</name>
    <message>
        <source>&amp;Perspective</source>
        <comment>an arrangement of the window&apos;s panes</comment>
        <translation>&amp;Perspectiva</translation>
    </message>
    <message>
        <source>&amp;Administer</source>
        <comment>a perspective</comment>
        <translation>&amp;Administrar</translation>
    </message>
    <message>
        <source>Show all panes, with the subscriptions in the middle</source>
        <translation>Mostrar todos los paneles, con las suscripciones en el centro</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <comment>a perspective</comment>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Give the listener&apos;s events most of the window</source>
        <translation>Dedicar la mayor parte de la ventana a los eventos del agente de escucha</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>a perspective</comment>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Give the whole window to the events and the inspector</source>
        <translation>Dedicar toda la ventana a los eventos y al inspector</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>&amp;Save this arrangement…</source>
        <translation>&amp;Guardar esta disposición…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a saved perspective</comment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Save this arrangement</source>
        <translation>Guardar esta disposición</translation>
    </message>
    <message>
        <source>Name of the perspective:</source>
        <translation>Nombre de la perspectiva:</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plan from a file</source>
        <translation>Planificar desde un archivo</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>Observaciones sobre el archivo</translation>
    </message>
    <message>
        <source>%1 is read…</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo. Compruebe que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be used as it is. Correct it, then try again.</source>
        <translation>El archivo no se puede usar tal como está. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The service is asked about %n object(s)…</source>
        <translation>
            <numerusform>Consultando al servicio sobre %n objeto…</numerusform>
            <numerusform>Consultando al servicio sobre %n objetos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an object&apos;s id, and a sentence that says why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything could be read from the service, so nothing was compared. Try again.</source>
        <translation>No se pudo leer todo del servicio, por lo que no se comparó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: left out, because it needs a callback token, and a file holds none. Edit it here.</source>
        <comment>%1: a callback URL</comment>
        <translation>%1: se omite, porque necesita un token de devolución de llamada y los archivos no contienen ninguno. Edítela aquí.</translation>
    </message>
    <message>
        <source>Before you see what would be changed, read this.</source>
        <translation>Antes de ver lo que se cambiaría, lea esto.</translation>
    </message>
    <message>
        <source>The service has what the file says. There is nothing to change.</source>
        <translation>El servicio tiene lo que indica el archivo. No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>No se puede cambiar nada desde aquí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::QuerySuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Sugerencias para el filtro</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Cuerpo sin formato</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <comment>two sizes, such as 1 MB and 5 MB</comment>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
</context>
<context>
    <name>ui::ReachDialog</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Lo que indica el programa de túnel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Accesibilidad desde el exterior</translation>
    </message>
    <message>
        <source>Ways to reach the listener</source>
        <translation>Formas de llegar al agente de escucha</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>a way to reach the listener</comment>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <comment>a way to reach the listener</comment>
        <translation>Proxy inverso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A service on another computer reaches the listener only through a public address. Set up one of these, then let the console try it from outside.</source>
        <translation>Un servicio en otro equipo solo llega al agente de escucha a través de una dirección pública. Configure una de estas opciones y deje que la consola la pruebe desde el exterior.</translation>
    </message>
    <message>
        <source>cloudflared (no account needed)</source>
        <translation>cloudflared (no requiere cuenta)</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>SSH to a server of your own</source>
        <translation>SSH a un servidor propio</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programa:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Comando:</translation>
    </message>
    <message>
        <source>Start the listener first: a tunnel leads to it.</source>
        <translation>Inicie primero el agente de escucha: el túnel conduce a él.</translation>
    </message>
    <message>
        <source>The program has to be on this computer. It is run as it stands here, without a shell.</source>
        <translation>El programa debe estar en este equipo. Se ejecuta tal como figura aquí, sin shell.</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Detener el túnel</translation>
    </message>
    <message>
        <source>Start the tunnel</source>
        <translation>Iniciar el túnel</translation>
    </message>
    <message>
        <source>The tunnel program runs. It has not told a public address so far.</source>
        <translation>El programa de túnel está en ejecución. Aún no ha indicado ninguna dirección pública.</translation>
    </message>
    <message>
        <source>The tunnel is open at %1.</source>
        <comment>%1 is an address</comment>
        <translation>El túnel está abierto en %1.</translation>
    </message>
    <message>
        <source>The tunnel is closed. Nobody outside reaches the listener through it any more.</source>
        <translation>El túnel está cerrado. Ya nadie del exterior llega al agente de escucha a través de él.</translation>
    </message>
    <message>
        <source>There is no such program on this computer, or it may not be run. Install it, or write where it is.</source>
        <translation>No existe tal programa en este equipo o no se permite ejecutarlo. Instálelo o escriba dónde está.</translation>
    </message>
    <message>
        <source>The tunnel program ended by itself, with exit code %1. What it said last stands below.</source>
        <translation>El programa de túnel finalizó por sí solo, con el código de salida %1. Abajo figura lo último que indicó.</translation>
    </message>
    <message>
        <source>Write the command that opens the tunnel.</source>
        <translation>Escriba el comando que abre el túnel.</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Public &amp;name:</source>
        <translation>&amp;Nombre público:</translation>
    </message>
    <message>
        <source>So that senders are known by their own addresses, name the proxy&apos;s address among the trusted proxies in the listener&apos;s settings.</source>
        <translation>Para que los remitentes se conozcan por sus propias direcciones, incluya la dirección del proxy entre los proxies de confianza en la configuración del agente de escucha.</translation>
    </message>
    <message>
        <source>Start the listener first: the configuration needs its port.</source>
        <translation>Inicie primero el agente de escucha: la configuración necesita su puerto.</translation>
    </message>
    <message>
        <source>Give this address to new subscriptions</source>
        <translation>Asignar esta dirección a las suscripciones nuevas</translation>
    </message>
    <message>
        <source>Call the listener through its public address, as the service would</source>
        <translation>Llamar al agente de escucha por su dirección pública, como lo haría el servicio</translation>
    </message>
    <message>
        <source>Public &amp;address:</source>
        <translation>&amp;Dirección pública:</translation>
    </message>
    <message>
        <source>There is no public address now: new subscriptions get the listener&apos;s own.</source>
        <translation>Ahora no hay ninguna dirección pública: las suscripciones nuevas reciben la del propio agente de escucha.</translation>
    </message>
    <message>
        <source>New subscriptions get this address. Those that are there keep theirs until they are edited.</source>
        <translation>Las suscripciones nuevas reciben esta dirección. Las existentes conservan la suya hasta que se editen.</translation>
    </message>
    <message>
        <source>Start the listener first.</source>
        <translation>Inicie primero el agente de escucha.</translation>
    </message>
</context>
<context>
    <name>ui::RenewDialog</name>
    <message>
        <source>Renew subscriptions</source>
        <translation>Renovar suscripciones</translation>
    </message>
    <message numerus="yes">
        <source>How long are %n subscription(s) to be valid, counted from now?</source>
        <translation>
            <numerusform>¿Cuánto tiempo debe ser válida %n suscripción, contado desde ahora?</numerusform>
            <numerusform>¿Cuánto tiempo deben ser válidas %n suscripciones, contado desde ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Validez:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Esta fecha está en el pasado. Elija una posterior.</translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message>
        <source>This inbox has a &amp;rule of its own</source>
        <translation>Este buzón tiene su propia &amp;regla</translation>
    </message>
    <message>
        <source>Events &amp;older than</source>
        <translation>Eventos más &amp;antiguos que</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Días que se conservan</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of an age</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>More e&amp;vents than</source>
        <translation>Más &amp;eventos que</translation>
    </message>
    <message>
        <source>Events to keep</source>
        <translation>Eventos que se conservan</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit</comment>
        <translation>eventos</translation>
    </message>
    <message>
        <source>More &amp;data than</source>
        <translation>Más &amp;datos que</translation>
    </message>
    <message>
        <source>Data to keep</source>
        <translation>Datos que se conservan</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit: megabytes</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>What the inboxes take</source>
        <translation>Lo que ocupan los buzones</translation>
    </message>
    <message>
        <source>What is beyond any of these is deleted, oldest first, a little at a time. Pinned events stay and are not counted. With nothing ticked everything is kept.</source>
        <translation>Lo que supera cualquiera de estos límites se elimina, lo más antiguo primero, poco a poco. Los eventos anclados se mantienen y no se cuentan. Si no se marca nada, se conserva todo.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Buzón:</translation>
    </message>
    <message>
        <source>Every inbox without a rule of its own</source>
        <translation>Todos los buzones sin regla propia</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no inbox</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>a number of events</comment>
        <translation>Anclados</translation>
    </message>
    <message>
        <source>On disk: %1, of which %2 are free for what comes.</source>
        <comment>sizes of a file</comment>
        <translation>En disco: %1, de los que %2 están libres para lo que llegue.</translation>
    </message>
    <message numerus="yes">
        <source>About %n event(s) are beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</source>
        <translation>
            <numerusform>Aproximadamente %n evento supera esta regla y se eliminará. Ancle lo que deba conservarse: no se puede deshacer.</numerusform>
            <numerusform>Aproximadamente %n eventos superan esta regla y se eliminarán. Ancle lo que deba conservarse: no se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersPane</name>
    <message>
        <source>Filter the events, then keep the filter here.</source>
        <translation>Filtre los eventos y conserve aquí el filtro.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save the filter of the events</source>
        <translation>Guardar el filtro de los eventos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>The filter of the events is saved already</source>
        <translation>El filtro de los eventos ya está guardado</translation>
    </message>
    <message>
        <source>The events are not filtered now</source>
        <translation>Los eventos no están filtrados ahora</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <comment>a saved filter</comment>
        <translation>Se quitó «%1»</translation>
    </message>
    <message numerus="yes">
        <source>There are %n filters already; remove one first.</source>
        <translation>
            <numerusform>Ya hay %n filtro; quite uno primero.</numerusform>
            <numerusform>Ya hay %n filtros; quite uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation>Mostrar sus eventos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDraft</name>
    <message>
        <source>Copy as JSON &amp;Schema draft</source>
        <translation>Copiar como borrador de JSON &amp;Schema</translation>
    </message>
    <message>
        <source>What the selected events have in common: types, required fields, formats</source>
        <translation>Lo que tienen en común los eventos seleccionados: tipos, campos obligatorios, formatos</translation>
    </message>
    <message>
        <source>None of the selected events is JSON, so there is no schema to draft.</source>
        <translation>Ninguno de los eventos seleccionados es JSON, por lo que no se puede elaborar ningún esquema.</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Los comandos y sus teclas</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar los comandos</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filtrar por comando o tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>&amp;Keep the secrets for this run only</source>
        <translation>&amp;Conservar los secretos solo para esta ejecución</translation>
    </message>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>Probar el entorno de pruebas integrado</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Connect your service</source>
        <translation>Conectar su servicio</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>an example of an account&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Service &amp;address:</source>
        <translation>&amp;Dirección del servicio:</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>&amp;Inicio de sesión:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>They are kept in memory then, are never written, and are gone when the program ends: you sign in again the next time.</source>
        <translation>En ese caso se guardan en memoria, nunca se escriben y desaparecen cuando termina el programa: la próxima vez deberá volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Send PIN</source>
        <translation>Enviar PIN</translation>
    </message>
    <message>
        <source>Open the browser…</source>
        <translation>Abrir el navegador…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the address of the service, as its operator gave it to you.</source>
        <translation>Escriba la dirección del servicio tal como se la facilitó su operador.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Esto no es una dirección web. Debe empezar por https:// y contener un host.</translation>
    </message>
    <message>
        <source>Secrets go to https addresses only. Plain http is for a service on this computer.</source>
        <translation>Los secretos solo se envían a direcciones https. El http sin cifrar es para un servicio de este equipo.</translation>
    </message>
    <message>
        <source>Give the account a name of your choice.</source>
        <translation>Asigne a la cuenta un nombre de su elección.</translation>
    </message>
    <message>
        <source>The PIN is asked for…</source>
        <translation>Solicitando el PIN…</translation>
    </message>
    <message>
        <source>Sign in in the browser; the console waits for it…</source>
        <translation>Inicie sesión en el navegador; la consola está esperando…</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a default browser in the system&apos;s settings, then try again, or sign in another way.</source>
        <translation>No se pudo abrir ningún navegador. Elija un navegador predeterminado en la configuración del sistema e inténtelo de nuevo, o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>The service is asked now…</source>
        <translation>Consultando al servicio…</translation>
    </message>
</context>
<context>
    <name>ui::SignInFields</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Volver a enviar</translation>
    </message>
    <message>
        <source>The same as the service&apos;s</source>
        <comment>the address of a sign-in page</comment>
        <translation>La misma que la del servicio</translation>
    </message>
    <message>
        <source>Application i&amp;d:</source>
        <translation>&amp;Identificador de la aplicación:</translation>
    </message>
    <message>
        <source>Application &amp;secret:</source>
        <translation>&amp;Secreto de la aplicación:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Token de acceso:</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Token de act&amp;ualización:</translation>
    </message>
    <message>
        <source>Sign-in &amp;page:</source>
        <comment>the address of the page where one signs in</comment>
        <translation>Página de inicio de s&amp;esión:</translation>
    </message>
    <message>
        <source>&amp;Mobile number:</source>
        <translation>Número de &amp;móvil:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Con un token de acceso</translation>
    </message>
    <message>
        <source>As a connector</source>
        <translation>Como conector</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>Con un PIN</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2.0)</source>
        <translation>En el navegador (OAuth 2.0)</translation>
    </message>
    <message>
        <source>A token from the service&apos;s own tools. It works until it expires, usually a day; then you sign in again.</source>
        <translation>Un token de las herramientas del propio servicio. Funciona hasta que expira, normalmente un día; después hay que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>An application with a secret and a refresh token. Its access token is renewed by itself.</source>
        <translation>Una aplicación con un secreto y un token de actualización. Su token de acceso se renueva automáticamente.</translation>
    </message>
    <message>
        <source>The service sends a PIN to a mobile number. It makes a connector; the one that the application had before ends.</source>
        <translation>El servicio envía un PIN a un número de móvil. Se crea un conector; el que tenía antes la aplicación deja de funcionar.</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page, and the browser comes back here. It makes a connector; the one that the application had before ends.</source>
        <translation>Se inicia sesión en la página del propio servicio y el navegador vuelve aquí. Se crea un conector; el que tenía antes la aplicación deja de funcionar.</translation>
    </message>
    <message>
        <source>The service does not accept this access token. Paste a newer one.</source>
        <translation>El servicio no acepta este token de acceso. Pegue uno más reciente.</translation>
    </message>
    <message>
        <source>The service does not accept this connector. Check its application id, secret and refresh token.</source>
        <translation>El servicio no acepta este conector. Compruebe el identificador de la aplicación, el secreto y el token de actualización.</translation>
    </message>
    <message>
        <source>The service does not accept this PIN. Check it and the number, or have another one sent.</source>
        <translation>El servicio no acepta este PIN. Compruebe el PIN y el número, o solicite el envío de otro.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in. Check the application id and its secret.</source>
        <translation>El servicio no acepta este inicio de sesión. Compruebe el identificador de la aplicación y su secreto.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and what the service says</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The PIN is on its way to %1.</source>
        <comment>%1: a mobile number</comment>
        <translation>El PIN va en camino al %1.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Pegue el token de acceso.</translation>
    </message>
    <message>
        <source>A connector needs its application id, its secret and its refresh token.</source>
        <translation>Un conector necesita el identificador de su aplicación, su secreto y su token de actualización.</translation>
    </message>
    <message>
        <source>Enter the PIN that was sent to the mobile number.</source>
        <translation>Escriba el PIN que se envió al número de móvil.</translation>
    </message>
    <message>
        <source>The application id, its secret and the mobile number are needed.</source>
        <translation>Se necesitan el identificador de la aplicación, su secreto y el número de móvil.</translation>
    </message>
    <message>
        <source>The application id and its secret are needed.</source>
        <translation>Se necesitan el identificador de la aplicación y su secreto.</translation>
    </message>
</context>
<context>
    <name>ui::StartChecklist</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <comment>a step of the first round</comment>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <comment>a step of the first round</comment>
        <translation>Iniciar el agente de escucha</translation>
    </message>
    <message>
        <source>Create a subscription that reaches it</source>
        <comment>a step of the first round; it: the listener</comment>
        <translation>Crear una suscripción que llegue a él</translation>
    </message>
    <message>
        <source>Receive an event</source>
        <comment>a step of the first round</comment>
        <translation>Recibir un evento</translation>
    </message>
    <message>
        <source>Don&apos;t show the first steps any more</source>
        <translation>No volver a mostrar los primeros pasos</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the first round</comment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <comment>both are numbers</comment>
        <translation>Primeros pasos: %1 de %2 hechos</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Listener stopped</source>
        <translation>Agente de escucha detenido</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Listener waits for %1</source>
        <comment>%1 is an address of this computer</comment>
        <translation>El agente de escucha espera a %1</translation>
    </message>
    <message>
        <source>Listener changing…</source>
        <translation>El agente de escucha está cambiando…</translation>
    </message>
    <message>
        <source>Events can&apos;t be counted</source>
        <translation>No se pueden contar los eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stored</source>
        <translation>
            <numerusform>%n evento almacenado</numerusform>
            <numerusform>%n eventos almacenados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StoreBanner</name>
    <message>
        <source>Events are stored again. No delivery was refused meanwhile.</source>
        <translation>Los eventos se almacenan de nuevo. Mientras tanto no se rechazó ninguna entrega.</translation>
    </message>
    <message numerus="yes">
        <source>Events are stored again. %n delivery(s) were answered 503 meanwhile; their senders try again.</source>
        <translation>
            <numerusform>Los eventos se almacenan de nuevo. Mientras tanto se respondió 503 a %n entrega; su remitente lo intentará de nuevo.</numerusform>
            <numerusform>Los eventos se almacenan de nuevo. Mientras tanto se respondió 503 a %n entregas; sus remitentes lo intentarán de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionCommands</name>
    <message>
        <source>Select a subscription first.</source>
        <translation>Seleccione primero una suscripción.</translation>
    </message>
    <message>
        <source>What is selected is active already.</source>
        <translation>Lo seleccionado ya está activo.</translation>
    </message>
    <message>
        <source>There is no other object yet. Refresh, or add one by its id.</source>
        <translation>Aún no hay ningún otro objeto. Actualice o agregue uno por su identificador.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n cambio realizado.</numerusform>
            <numerusform>%n cambios realizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo the others</source>
        <comment>the changes that were made</comment>
        <translation>Deshacer los demás</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Historial…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made. The journal says why.</source>
        <translation>
            <numerusform>No se pudo realizar %n cambio. El historial indica el motivo.</numerusform>
            <numerusform>No se pudieron realizar %n cambios. El historial indica el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n inbox(es)</source>
        <comment>those of subscriptions that were deleted</comment>
        <translation>
            <numerusform>Quitar %n buzón</numerusform>
            <numerusform>Quitar %n buzones</numerusform>
        </translation>
    </message>
    <message>
        <source>Its inbox could not be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo quitar su buzón. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>%n suscripción eliminada.</numerusform>
            <numerusform>%n suscripciones eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) could not be deleted.</source>
        <translation>
            <numerusform>No se pudo eliminar %n suscripción.</numerusform>
            <numerusform>No se pudieron eliminar %n suscripciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are active already.</source>
        <translation>Ya están activas.</translation>
    </message>
    <message>
        <source>They are like that already.</source>
        <translation>Ya están así.</translation>
    </message>
    <message numerus="yes">
        <source>Choose the objects that get %n subscription(s) like the selected. Where the like is there already, nothing is created.</source>
        <translation>
            <numerusform>Elija los objetos que recibirán %n suscripción como la seleccionada. Donde ya exista una igual, no se crea nada.</numerusform>
            <numerusform>Elija los objetos que recibirán %n suscripciones como las seleccionadas. Donde ya exista una igual, no se crea nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The like is there already; nothing was created.</source>
        <translation>Ya existen suscripciones iguales; no se creó nada.</translation>
    </message>
    <message numerus="yes">
        <source>This service can&apos;t change a subscription, so new ones were created; %n old one(s) could not be deleted, and both send events now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>
            <numerusform>Este servicio no puede modificar una suscripción, por lo que se crearon otras nuevas; no se pudo eliminar %n antigua y ahora ambas envían eventos. %1</numerusform>
            <numerusform>Este servicio no puede modificar una suscripción, por lo que se crearon otras nuevas; no se pudieron eliminar %n antiguas y ahora todas envían eventos. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old one(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Eliminar %n antigua</numerusform>
            <numerusform>Eliminar %n antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>The old subscription was deleted.</source>
        <translation>Se eliminó la suscripción antigua.</translation>
    </message>
    <message>
        <source>List the object&apos;s subscriptions</source>
        <translation>Mostrar las suscripciones del objeto</translation>
    </message>
    <message>
        <source>Create this subscription</source>
        <translation>Crear esta suscripción</translation>
    </message>
    <message>
        <source>Delete this subscription</source>
        <translation>Eliminar esta suscripción</translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s) copied. Set KAIZALA_ACCESS_TOKEN before you run them.</source>
        <translation>
            <numerusform>%n línea de comandos copiada. Defina KAIZALA_ACCESS_TOKEN antes de ejecutarla.</numerusform>
            <numerusform>%n líneas de comandos copiadas. Defina KAIZALA_ACCESS_TOKEN antes de ejecutarlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nueva suscripción</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>Editar suscripción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudo iniciar el agente de escucha. %1</translation>
    </message>
    <message>
        <source>The service validates the callback now…</source>
        <translation>El servicio está validando la devolución de llamada…</translation>
    </message>
    <message>
        <source>The service saves the changes now…</source>
        <translation>El servicio está guardando los cambios…</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionFiles</name>
    <message>
        <source>Export the subscriptions</source>
        <translation>Exportar las suscripciones</translation>
    </message>
    <message>
        <source>Document for plan and apply (*.json)</source>
        <translation>Documento para plan y apply (*.json)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>No se pudo escribir el archivo. Elija otra ubicación. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) exported.</source>
        <translation>
            <numerusform>%n suscripción exportada.</numerusform>
            <numerusform>%n suscripciones exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export may not be complete or not be of today: %n object(s) have not been read from the service yet. Refresh, then export again.</source>
        <translation>
            <numerusform>Es posible que la exportación no esté completa o actualizada: aún no se ha leído %n objeto del servicio. Actualice y vuelva a exportar.</numerusform>
            <numerusform>Es posible que la exportación no esté completa o actualizada: aún no se han leído %n objetos del servicio. Actualice y vuelva a exportar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file of subscriptions</source>
        <translation>Elegir un archivo de suscripciones</translation>
    </message>
    <message>
        <source>Subscriptions (*.json *.csv)</source>
        <translation>Suscripciones (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionForm</name>
    <message>
        <source>Use the listener</source>
        <translation>Usar el agente de escucha</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Comes back with every event</source>
        <translation>Vuelve con cada evento</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>&amp;Objeto:</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Eventos:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>&amp;URL de devolución de llamada:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Token de devolución de llamada:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Conte&amp;xto:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Validez:</translation>
    </message>
    <message>
        <source>Ask the callback as the service will, and show what it answers</source>
        <translation>Consultar la devolución de llamada como lo hará el servicio y mostrar lo que responde</translation>
    </message>
    <message>
        <source>The address and the token of this console&apos;s own listener</source>
        <translation>La dirección y el token del agente de escucha de esta consola</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>A new token that nobody can guess</source>
        <translation>Un nuevo token que nadie puede adivinar</translation>
    </message>
    <message>
        <source>As the listener&apos;s</source>
        <translation>El del agente de escucha</translation>
    </message>
    <message>
        <source>The token that this console&apos;s listener expects in kz-callback-token</source>
        <translation>El token que el agente de escucha de esta consola espera en kz-callback-token</translation>
    </message>
    <message>
        <source>Set; left as it is</source>
        <comment>the callback token, which is not shown</comment>
        <translation>Definido; se deja como está</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Enter the URL that the events are to be sent to, or use the listener.</source>
        <translation>Escriba la URL a la que se deben enviar los eventos o use el agente de escucha.</translation>
    </message>
    <message>
        <source>There is no object yet. Refresh, or add one by its id.</source>
        <translation>Aún no hay ningún objeto. Actualice o agregue uno por su identificador.</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Marque al menos un tipo de evento.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Esta fecha está en el pasado. Elija una posterior.</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsFilterBar</name>
    <message>
        <source>Filter subscriptions</source>
        <translation>Filtrar suscripciones</translation>
    </message>
    <message>
        <source>Every word has to occur somewhere in the row</source>
        <translation>Cada palabra debe aparecer en algún lugar de la fila</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Cualquier objeto</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Cualquier evento</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>Cualquier host</translation>
    </message>
    <message>
        <source>Any change</source>
        <comment>what others did, of a subscription</comment>
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <source>New</source>
        <comment>subscriptions that somebody else created</comment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>subscriptions that somebody else changed</comment>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>subscriptions that somebody else deleted</comment>
        <translation>Desaparecidas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Host of the callback</source>
        <translation>Host de la devolución de llamada</translation>
    </message>
    <message>
        <source>What others changed since your last look</source>
        <translation>Lo que otros cambiaron desde su última consulta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many subscriptions are shown</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsPane</name>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>The subscriptions could not be read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>No se pudieron volver a leer las suscripciones. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No subscription fits the filter.</source>
        <translation>Ninguna suscripción coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>No se pudieron leer las suscripciones</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Aún no hay suscripciones</translation>
    </message>
    <message>
        <source>A subscription sends the events of a group, an action or an action package to a URL. Create one that points at this console&apos;s listener, and watch its events arrive.</source>
        <translation>Una suscripción envía los eventos de un grupo, una acción o un paquete de acciones a una URL. Cree una que apunte al agente de escucha de esta consola y vea cómo llegan sus eventos.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Nueva suscripción…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an object&apos;s name, and the URL its events went to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal says more about them and can bring them back.</source>
        <translation>El historial contiene más información sobre ellas y permite recuperarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) gone since your last look</source>
        <translation>
            <numerusform>%n suscripción desaparecida desde su última consulta</numerusform>
            <numerusform>%n suscripciones desaparecidas desde su última consulta</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation>Copiar identificador de la suscripción</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Copiar URL de devolución de llamada</translation>
    </message>
</context>
<context>
    <name>ui::TestEventDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Enviar un evento de prueba</translation>
    </message>
    <message>
        <source>It goes to this program&apos;s own listener, as the service would send it: with the inbox&apos;s callback token, checked and stored like any other. The filter is:test finds it.</source>
        <translation>Va al agente de escucha de este mismo programa, tal como lo enviaría el servicio: con el token de devolución de llamada del buzón, comprobado y almacenado como cualquier otro. El filtro is:test lo encuentra.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Buzón:</translation>
    </message>
    <message>
        <source>Event &amp;type:</source>
        <translation>&amp;Tipo de evento:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Cuerpo:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The body is too long to be edited here: only its first part is shown.</source>
        <translation>El cuerpo es demasiado largo para editarlo aquí: solo se muestra su primera parte.</translation>
    </message>
    <message>
        <source>There is nothing to send. Choose an event type, or write a body.</source>
        <translation>No hay nada que enviar. Elija un tipo de evento o escriba un cuerpo.</translation>
    </message>
    <message>
        <source>The listener does not listen. Start it, then send again.</source>
        <translation>El agente de escucha no está escuchando. Inícielo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The listener answered %1: %2</source>
        <comment>%1: an HTTP status, %2: what it said</comment>
        <translation>El agente de escucha respondió %1: %2</translation>
    </message>
    <message>
        <source>Stored, and answered with %1 after %2 ms.</source>
        <comment>%1: an HTTP status</comment>
        <translation>Almacenado y respondido con %1 después de %2 ms.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineControl</name>
    <message>
        <source>Show when the events came</source>
        <translation>Mostrar cuándo llegaron los eventos</translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>Time-line of the events</source>
        <translation>Línea de tiempo de los eventos</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, with Shift they choose several, Enter filters by their time.</source>
        <translation>Las teclas de dirección pasan de barra en barra, con Mayús eligen varias, Entrar filtra por su intervalo de tiempo.</translation>
    </message>
    <message>
        <source>Escape takes the time out of the filter.</source>
        <translation>Esc quita el tiempo del filtro.</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>a width of time, such as: 5 minutes</comment>
        <translation>por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, the newest %n event(s) only</source>
        <comment>%1: per 5 minutes</comment>
        <translation>
            <numerusform>%1, solo el %n evento más reciente</numerusform>
            <numerusform>%1, solo los %n eventos más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <comment>events in one bar</comment>
        <translation>
            <numerusform>%n como máximo</numerusform>
            <numerusform>%n como máximo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValidityEdit</name>
    <message>
        <source>Valid for</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>As the service does (two years)</source>
        <translation>La del servicio (dos años)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Hasta una fecha</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>As it is: until %1</source>
        <comment>a time and how far away it is</comment>
        <translation>Sin cambios: hasta %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
</context>
</TS>
