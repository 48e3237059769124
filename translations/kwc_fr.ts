<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>Créer un abonnement</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the selected subscriptions</source>
        <translation>Supprimer les abonnements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read everything anew from the service</source>
        <translation>Relire toutes les données du service</translation>
    </message>
    <message>
        <source>Add an &amp;object…</source>
        <translation>Ajouter un &amp;objet…</translation>
    </message>
    <message>
        <source>Add an action package, an action or a group by its id</source>
        <translation>Ajouter un package d’action, une action ou un groupe par son ID</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Filter the subscriptions or the events</source>
        <translation>Filtrer les abonnements ou les événements</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Connect an account at a service</source>
        <translation>Connecter un compte à un service</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>Remove the account and its secrets from this computer</source>
        <translation>Retirer le compte et ses secrets de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Open the built-in service, with events that arrive by themselves</source>
        <translation>Ouvrir le service intégré, où des événements arrivent d’eux-mêmes</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put every pane and column back in its place</source>
        <translation>Remettre chaque volet et chaque colonne à sa place</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Change the selected subscriptions</source>
        <translation>Modifier les abonnements sélectionnés</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>Renou&amp;veler…</translation>
    </message>
    <message>
        <source>Extend the validity of the selected subscriptions</source>
        <translation>Prolonger la validité des abonnements sélectionnés</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>A&amp;ctiver</translation>
    </message>
    <message>
        <source>Have the selected subscriptions send again that the service has disabled</source>
        <translation>Faire envoyer de nouveau les abonnements sélectionnés que le service a désactivés</translation>
    </message>
    <message>
        <source>D&amp;uplicate to other objects…</source>
        <translation>&amp;Dupliquer vers d’autres objets…</translation>
    </message>
    <message>
        <source>Create the like of the selected subscriptions on other objects</source>
        <translation>Créer des copies des abonnements sélectionnés sur d’autres objets</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier comme c&amp;URL</translation>
    </message>
    <message>
        <source>Copy a call of the service as a command line, with the tokens as variables</source>
        <translation>Copier un appel du service sous forme de ligne de commande, avec les jetons comme variables</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>Every change that was made, to search, to export and to take back</source>
        <translation>Toutes les modifications effectuées, à rechercher, à exporter et à annuler</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write all subscriptions into a file</source>
        <translation>Écrire tous les abonnements dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Plan from file…</source>
        <translation>&amp;Planifier à partir d’un fichier…</translation>
    </message>
    <message>
        <source>Compare a file of subscriptions with the service, and make the service equal to it</source>
        <translation>Comparer un fichier d’abonnements avec le service et rendre le service conforme au fichier</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <comment>opens a dialog about the account</comment>
        <translation>Com&amp;pte…</translation>
    </message>
    <message>
        <source>Show what the account may do, how long its tokens last and where its files are</source>
        <translation>Afficher ce que le compte peut faire, la durée de ses jetons et l’emplacement de ses fichiers</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Connectez-vous d’abord, ou essayez le bac à sable.</translation>
    </message>
    <message>
        <source>Select a subscription first.</source>
        <translation>Sélectionnez d’abord un abonnement.</translation>
    </message>
    <message>
        <source>&amp;Listener settings…</source>
        <translation>Réglages de l’&amp;écoute…</translation>
    </message>
    <message>
        <source>Set where the listener listens, its certificate, inboxes and limits, and what is kept</source>
        <translation>Régler l’adresse d’écoute, le certificat, les boîtes, les limites et la conservation</translation>
    </message>
    <message>
        <source>Start or &amp;stop the listener</source>
        <translation>&amp;Démarrer ou arrêter l’écoute</translation>
    </message>
    <message>
        <source>Start the listener where it is stopped, else stop it</source>
        <translation>Démarrer l’écoute si elle est arrêtée, sinon l’arrêter</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>Envoyer un événement de &amp;test…</translation>
    </message>
    <message>
        <source>Send an event of any type to the listener, as the service would</source>
        <translation>Envoyer à l’écoute un événement de n’importe quel type, comme le ferait le service</translation>
    </message>
    <message>
        <source>&amp;Reachability…</source>
        <translation>&amp;Accessibilité depuis l’extérieur…</translation>
    </message>
    <message>
        <source>Make the listener reachable from outside, and check that it is</source>
        <translation>Rendre l’écoute accessible de l’extérieur, et vérifier qu’elle l’est</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>&amp;Tout rechercher…</translation>
    </message>
    <message>
        <source>Find a command, an object or a subscription by some letters of its name</source>
        <translation>Trouver une commande, un objet ou un abonnement par quelques lettres de son nom</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Montrer toutes les touches qui font quelque chose</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Read how to use the console, and search in it</source>
        <translation>Lire comment se servir de la console, et y chercher</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <comment>opens a dialog about the program</comment>
        <translation>À &amp;propos…</translation>
    </message>
    <message>
        <source>Show the version, the licences and the folders of this program</source>
        <translation>Montrer la version, les licences et les dossiers de ce programme</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Go on to the next pane</source>
        <translation>Passer au volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Go back to the pane before</source>
        <translation>Revenir au volet précédent</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exporter les événements…</translation>
    </message>
    <message>
        <source>Write the events that the filter shows into a file</source>
        <translation>Écrire dans un fichier les événements que montre le filtre</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>&amp;Importer des événements…</translation>
    </message>
    <message>
        <source>Put the events of a file into the list: NDJSON of this program, or HAR</source>
        <translation>Mettre dans la liste les événements d’un fichier&#xa0;: NDJSON de ce programme, ou HAR</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <comment>the window&apos;s colours</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>the window&apos;s colours</comment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>the window&apos;s colours</comment>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
</context>
<context>
    <name>CallbackCheck</name>
    <message>
        <source>The callback answers as the service wants it.</source>
        <translation>Le rappel répond comme le service l’attend.</translation>
    </message>
    <message>
        <source>This is no complete address. Give one that begins with https:// and names a host.</source>
        <translation>Cette adresse n’est pas complète. Indiquez-en une qui commence par https:// et nomme un hôte.</translation>
    </message>
    <message>
        <source>The service calls no address without encryption beyond this computer. Use https.</source>
        <translation>Le service n’appelle aucune adresse sans chiffrement en dehors de cet ordinateur. Utilisez https.</translation>
    </message>
    <message>
        <source>The callback could not be reached. Check the address, and that it listens there.</source>
        <translation>Le rappel n’a pas pu être joint. Vérifiez l’adresse et que le rappel y est à l’écoute.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s), which is as long as the service waits.</source>
        <translation>
            <numerusform>Aucune réponse n’est arrivée en %n seconde, le délai que le service accorde.</numerusform>
            <numerusform>Aucune réponse n’est arrivée en %n secondes, le délai que le service accorde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback&apos;s certificate could not be trusted. The service would not call it either.</source>
        <translation>Le certificat du rappel n’est pas fiable. Le service ne l’appellerait pas non plus.</translation>
    </message>
    <message>
        <source>The callback sends elsewhere (status %1), which the service does not follow. Give the address it leads to.</source>
        <translation>Le rappel redirige ailleurs (statut %1), ce que le service ne suit pas. Indiquez l’adresse vers laquelle il mène.</translation>
    </message>
    <message>
        <source>The callback answers with status %1. It has to answer with 200 and the token.</source>
        <translation>Le rappel répond avec le statut %1. Il doit répondre avec 200 et le jeton.</translation>
    </message>
    <message>
        <source>The callback answers, but not with the token. The body has to be the value of validationToken and nothing else.</source>
        <translation>Le rappel répond, mais pas avec le jeton. Le corps doit être la valeur de validationToken et rien d’autre.</translation>
    </message>
    <message>
        <source>The callback gives the token back as it stands in the address. It has to be percent-decoded first.</source>
        <translation>Le rappel renvoie le jeton tel qu’il figure dans l’adresse. Son encodage-pourcent doit d’abord être décodé.</translation>
    </message>
    <message>
        <source>The callback gives the token back with blanks, line breaks or quotation marks around it. Nothing else may be in the body.</source>
        <translation>Le rappel renvoie le jeton entouré d’espaces, de sauts de ligne ou de guillemets. Le corps ne doit rien contenir d’autre.</translation>
    </message>
    <message>
        <source>The callback&apos;s answer could not be read to its end. The body has to be the token alone.</source>
        <translation>La réponse du rappel n’a pas pu être lue jusqu’à la fin. Le corps doit être le jeton seul.</translation>
    </message>
</context>
<context>
    <name>CallbackFailure</name>
    <message>
        <source>The service could not validate it and said: %1</source>
        <comment>%1: the service&apos;s own words</comment>
        <translation>Le service n’a pas pu le valider et a répondu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CallbackUrl</name>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https:// et indique un hôte.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address: it names this computer itself. Put a tunnel or a reverse proxy in front.</source>
        <translation>Le service ne peut pas joindre cette adresse&#xa0;: elle désigne cet ordinateur lui-même. Placez un tunnel ou un proxy inverse devant.</translation>
    </message>
    <message>
        <source>Services accept https addresses only.</source>
        <translation>Les services n’acceptent que les adresses https.</translation>
    </message>
    <message>
        <source>The part from ? or # on can&apos;t be used. Leave it out.</source>
        <translation>La partie à partir de&#xa0;? ou # ne peut pas être utilisée. Retirez-la.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>read subscriptions</source>
        <comment>what an account may do</comment>
        <translation>lire les abonnements</translation>
    </message>
    <message>
        <source>create subscriptions</source>
        <comment>what an account may do</comment>
        <translation>créer des abonnements</translation>
    </message>
    <message>
        <source>change subscriptions</source>
        <comment>what an account may do</comment>
        <translation>modifier des abonnements</translation>
    </message>
    <message>
        <source>delete subscriptions</source>
        <comment>what an account may do</comment>
        <translation>supprimer des abonnements</translation>
    </message>
    <message>
        <source>read groups</source>
        <comment>what an account may do</comment>
        <translation>lire les groupes</translation>
    </message>
    <message>
        <source>read actions</source>
        <comment>what an account may do</comment>
        <translation>lire les actions</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be listed: the scope webhook.read is missing. Have it granted to the application, then sign in again.</source>
        <translation>Les abonnements ne peuvent pas être listés&#xa0;: l’étendue webhook.read est absente. Faites-la accorder à l’application, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be created: the scope webhook.write is missing. Have it granted to the application, then sign in again.</source>
        <translation>Les abonnements ne peuvent pas être créés&#xa0;: l’étendue webhook.write est absente. Faites-la accorder à l’application, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be changed, renewed or enabled: the scope webhook.update is missing. Have it granted to the application, then sign in again.</source>
        <translation>Les abonnements ne peuvent pas être modifiés, renouvelés ou activés&#xa0;: l’étendue webhook.update est absente. Faites-la accorder à l’application, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be deleted: the scope webhook.remove is missing. Have it granted to the application, then sign in again.</source>
        <translation>Les abonnements ne peuvent pas être supprimés&#xa0;: l’étendue webhook.remove est absente. Faites-la accorder à l’application, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be listed: the scope groupinfo.read is missing. Add the groups by their ids, or have it granted to the application, then sign in again.</source>
        <translation>Les groupes ne peuvent pas être listés&#xa0;: l’étendue groupinfo.read est absente. Ajoutez les groupes par leur ID ou faites-la accorder à l’application, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Actions can&apos;t be listed: the scope action.read is missing. Add the actions by their ids, or have it granted to the application, then sign in again.</source>
        <translation>Les actions ne peuvent pas être listées&#xa0;: l’étendue action.read est absente. Ajoutez les actions par leur ID ou faites-la accorder à l’application, puis reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>event types</source>
        <translation>types d’événements</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>jeton de rappel</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validité</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>Valid until %2 instead of %1.</source>
        <comment>%1 and %2 are dates</comment>
        <translation>Valide jusqu’au %2 au lieu du %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <comment>%1 is a date</comment>
        <translation>Valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>The service has disabled it; it is to send again.</source>
        <translation>Le service l’a désactivé&#xa0;; il doit envoyer de nouveau.</translation>
    </message>
    <message>
        <source>You chose to delete it.</source>
        <translation>Vous avez choisi de le supprimer.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <comment>%1 is a subscription&apos;s id</comment>
        <translation>Copie de %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>%1 is a list of fields</comment>
        <translation>Modifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ChangeRun</name>
    <message>
        <source>Takes the change back: the replacement goes, the old one is still there.</source>
        <translation>Annule la modification&#xa0;: le remplaçant est supprimé, l’ancien abonnement est toujours là.</translation>
    </message>
    <message>
        <source>Takes the creation back.</source>
        <translation>Annule la création.</translation>
    </message>
    <message>
        <source>Takes the deletion back: it is made again, under a new id.</source>
        <translation>Annule la suppression&#xa0;: l’abonnement est recréé sous un nouvel ID.</translation>
    </message>
    <message>
        <source>Takes the change back.</source>
        <translation>Annule la modification.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>The old one could not be deleted, so both exist now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>L’ancien abonnement n’a pas pu être supprimé&#xa0;; les deux existent donc maintenant. %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a change does</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a change does</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what a change does</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a change that was not begun</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a change</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a change</comment>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a change</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a change that was not begun</comment>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The quoted cell that begins here does not end. Close it with a quotation mark.</source>
        <translation>La cellule entre guillemets qui commence ici ne se termine pas. Fermez-la par un guillemet.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. Write a quotation mark within a cell twice.</source>
        <translation>Quelque chose suit le guillemet fermant. Doublez les guillemets à l’intérieur d’une cellule.</translation>
    </message>
    <message>
        <source>This cell is too long. Perhaps a quotation mark is not closed.</source>
        <translation>Cette cellule est trop longue. Un guillemet n’est peut-être pas fermé.</translation>
    </message>
    <message>
        <source>There are too many cells in this row. Check which character separates them.</source>
        <translation>Cette ligne compte trop de cellules. Vérifiez quel caractère les sépare.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the file.</source>
        <translation>Il y a plus de %1 lignes. Divisez le fichier.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Le texte n’est pas en UTF-8. Enregistrez le fichier au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Added</source>
        <comment>a field that is new</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a field that is gone</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed, as always</source>
        <comment>a field such as an id or a time, which is another in every event</comment>
        <translation>Modifié, comme toujours</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a field with another value</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a field with the same value</comment>
        <translation>Inchangé</translation>
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
        <translation>Le service rencontre un problème interne et a répondu avec le statut %1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service refused the request with status %1. Check what was entered, then try again.</source>
        <translation>Le service a refusé la requête avec le statut %1. Vérifiez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>It was cancelled. Start it again when you are ready.</source>
        <translation>L’opération a été annulée. Relancez-la quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>No connection could be made. Check the address and the network, then try again.</source>
        <translation>La connexion n’a pas pu être établie. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it persists, check the address.</source>
        <translation>Aucune réponse n’est arrivée à temps. Réessayez&#xa0;; si le problème persiste, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted. Check the certificate of the service.</source>
        <translation>La connexion sécurisée n’est pas fiable. Vérifiez le certificat du service.</translation>
    </message>
    <message>
        <source>The service does not accept the access token. Sign in again.</source>
        <translation>Le service n’accepte pas le jeton d’accès. Reconnectez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>Le service demande de ralentir. Réessayez dans %n seconde.</numerusform>
            <numerusform>Le service demande de ralentir. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not exist, or no longer. Refresh to see what is there.</source>
        <translation>Cet élément n’existe pas ou n’existe plus. Actualisez pour voir ce qui est disponible.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Check that the address is the service&apos;s own.</source>
        <translation>La réponse n’a pas pu être interprétée. Vérifiez que l’adresse est bien celle du service.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Correct it, then try again.</source>
        <translation>Cette valeur n’est pas utilisable telle quelle. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The event store could not be read or written. Check the disk and the file.</source>
        <translation>La base d’événements n’a pas pu être lue ou écrite. Vérifiez le disque et le fichier.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau de clés est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain can be reached, so secrets cannot be saved on this computer.</source>
        <translation>Aucun trousseau de clés n’est accessible&#xa0;; les secrets ne peuvent donc pas être enregistrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The port is in use by another program. Choose another one, or end that program.</source>
        <translation>Le port est utilisé par un autre programme. Choisissez-en un autre ou quittez ce programme.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>Une erreur interne s’est produite dans le programme. Merci de la signaler.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: the answer was lost, and the service could not be asked. Refresh, and look before you do it again.</source>
        <translation>On ignore si l’opération a été effectuée&#xa0;: la réponse a été perdue et le service n’a pas pu être interrogé. Actualisez et vérifiez avant de recommencer.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Callback validation</source>
        <translation>Validation du rappel</translation>
    </message>
    <message>
        <source>Rejected delivery</source>
        <translation>Livraison rejetée</translation>
    </message>
    <message>
        <source>(no type)</source>
        <comment>an event without eventType</comment>
        <translation>(sans type)</translation>
    </message>
    <message>
        <source>Callback validated</source>
        <translation>Rappel validé</translation>
    </message>
    <message>
        <source>Callback validated: %1</source>
        <comment>%1: what was answered</comment>
        <translation>Rappel validé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>Refusé avec le statut %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>verdict on an event</comment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>verdict on an event</comment>
        <translation>valide</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>verdict on an event</comment>
        <translation>non valide</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>verdict on an event</comment>
        <translation>remarques</translation>
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
        <translation>Quelqu’un envoie une action, par exemple un formulaire d’un package d’action.</translation>
    </message>
    <message>
        <source>Someone answers an action, or changes the answer.</source>
        <translation>Quelqu’un répond à une action ou modifie sa réponse.</translation>
    </message>
    <message>
        <source>Someone sends a survey.</source>
        <translation>Quelqu’un envoie une enquête.</translation>
    </message>
    <message>
        <source>Someone assigns a job.</source>
        <translation>Quelqu’un attribue une tâche.</translation>
    </message>
    <message>
        <source>Someone answers a survey, or changes the answer.</source>
        <translation>Quelqu’un répond à une enquête ou modifie sa réponse.</translation>
    </message>
    <message>
        <source>Someone reports on an assigned job, for instance that it is done.</source>
        <translation>Quelqu’un rend compte d’une tâche attribuée, par exemple pour dire qu’elle est terminée.</translation>
    </message>
    <message>
        <source>Someone sends a text message.</source>
        <translation>Quelqu’un envoie un message texte.</translation>
    </message>
    <message>
        <source>Someone sends a picture, a document or another attachment.</source>
        <translation>Quelqu’un envoie une image, un document ou une autre pièce jointe.</translation>
    </message>
    <message>
        <source>Someone makes an announcement.</source>
        <translation>Quelqu’un publie une annonce.</translation>
    </message>
    <message>
        <source>A person joins the group or is added to it.</source>
        <translation>Une personne rejoint le groupe ou y est ajoutée.</translation>
    </message>
    <message>
        <source>A person leaves the group or is removed from it.</source>
        <translation>Une personne quitte le groupe ou en est retirée.</translation>
    </message>
    <message>
        <source>A sub-group is added to the group.</source>
        <translation>Un sous-groupe est ajouté au groupe.</translation>
    </message>
    <message>
        <source>A sub-group is removed from the group.</source>
        <translation>Un sous-groupe est retiré du groupe.</translation>
    </message>
</context>
<context>
    <name>FieldGuide</name>
    <message>
        <source>%1 or %2</source>
        <comment>types of a field: string or null</comment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>le texte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>the value true</source>
        <translation>la valeur true</translation>
    </message>
    <message>
        <source>the value false</source>
        <translation>la valeur false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>null</source>
        <comment>JSON&apos;s word for no value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of several things</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>a date with a time, such as 2018-03-22T18:29:59Z</source>
        <translation>une date avec heure, par exemple 2018-03-22T18:29:59Z</translation>
    </message>
    <message>
        <source>a date, such as 2018-03-22</source>
        <translation>une date, par exemple 2018-03-22</translation>
    </message>
    <message>
        <source>a time, such as 18:29:59Z</source>
        <translation>une heure, par exemple 18:29:59Z</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>une adresse web</translation>
    </message>
    <message>
        <source>Expected %1, but %2 came.</source>
        <comment>%1 and %2 are like: a number; the text &quot;abc&quot;</comment>
        <translation>Attendu&#xa0;: %1&#xa0;; reçu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Ce texte est vide.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>au moins %n caractère</numerusform>
            <numerusform>au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>au plus %n caractère</numerusform>
            <numerusform>au plus %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Au moins %n entrée attendue, mais la liste en compte %1.</numerusform>
            <numerusform>Au moins %n entrées attendues, mais la liste en compte %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Au plus %n entrée attendue, mais la liste en compte %1.</numerusform>
            <numerusform>Au plus %n entrées attendues, mais la liste en compte %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Au moins %n champ attendu, mais l’objet en compte %1.</numerusform>
            <numerusform>Au moins %n champs attendus, mais l’objet en compte %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Au plus %n champ attendu, mais l’objet en compte %1.</numerusform>
            <numerusform>Au plus %n champs attendus, mais l’objet en compte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>un nombre à partir de %1</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>un nombre jusqu’à %1</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>un nombre supérieur à %1</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>un nombre inférieur à %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un multiple de %1</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <comment>%1: a regular expression</comment>
        <translation>un texte de la forme %1</translation>
    </message>
    <message>
        <source>Expected entries that all differ, but some are the same.</source>
        <translation>Des entrées toutes différentes sont attendues, mais certaines sont identiques.</translation>
    </message>
    <message>
        <source>The schema does not allow this field.</source>
        <translation>Le schéma n’autorise pas ce champ.</translation>
    </message>
    <message>
        <source>This fits several forms of which the schema allows only one at a time.</source>
        <translation>Cette valeur correspond à plusieurs formes, alors que le schéma n’en autorise qu’une à la fois.</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>Cette valeur ne correspond pas au schéma.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n levels, so it was not checked.</source>
        <translation>
            <numerusform>L’imbrication dépasse %n niveau&#xa0;; le contenu n’a pas été vérifié.</numerusform>
            <numerusform>L’imbrication dépasse %n niveaux&#xa0;; le contenu n’a pas été vérifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds more than %1 values, so it was not checked.</source>
        <translation>Le contenu compte plus de %1 valeurs&#xa0;; il n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>No schema knows this field.</source>
        <translation>Aucun schéma ne connaît ce champ.</translation>
    </message>
    <message>
        <source>The documented spelling is &quot;%1&quot;; capital letters differ.</source>
        <translation>La graphie documentée est «&#xa0;%1&#xa0;»&#xa0;; les majuscules diffèrent.</translation>
    </message>
    <message>
        <source>No schema knows the event type &quot;%1&quot;, so only what all events have in common was checked.</source>
        <translation>Aucun schéma ne connaît le type d’événement «&#xa0;%1&#xa0;»&#xa0;; seul ce que tous les événements ont en commun a été vérifié.</translation>
    </message>
    <message>
        <source>The schema of this event type cannot be used, so nothing was checked (%1).</source>
        <translation>Le schéma de ce type d’événement n’est pas utilisable&#xa0;; rien n’a été vérifié (%1).</translation>
    </message>
    <message>
        <source>The event says it is %1, but its data is that of %2: it has %3.</source>
        <comment>%1 and %2: event types; %3: names of fields, separated by commas</comment>
        <translation>L’événement s’annonce comme %1, mais ses données sont celles de %2&#xa0;: elles contiennent %3.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>It is disabled: the service does so when the callback could not be reached for two days. Check that the callback answers, then enable it.</source>
        <translation>Désactivé&#xa0;: le service procède ainsi lorsque le rappel est resté injoignable pendant deux jours. Vérifiez que le rappel répond, puis activez l’abonnement.</translation>
    </message>
    <message>
        <source>It expired on %1 and no event is sent any more. Renew it.</source>
        <translation>L’abonnement a expiré le %1 et aucun événement n’est plus envoyé. Renouvelez-le.</translation>
    </message>
    <message>
        <source>It expires on %1; no event is sent after that. Renew it in time.</source>
        <translation>L’abonnement expire le %1&#xa0;; aucun événement n’est envoyé ensuite. Renouvelez-le à temps.</translation>
    </message>
    <message>
        <source>It is valid until %1. Nothing to do.</source>
        <translation>L’abonnement est valide jusqu’au %1. Rien à faire.</translation>
    </message>
    <message>
        <source>It is active, and the service tells no end. Nothing to do.</source>
        <translation>L’abonnement est actif et le service n’indique pas de fin. Rien à faire.</translation>
    </message>
    <message>
        <source>The service tells neither whether it is active nor until when it is valid. Renew it to be sure, or watch whether events arrive.</source>
        <translation>Le service n’indique ni si l’abonnement est actif ni jusqu’à quand il est valide. Renouvelez-le par précaution ou observez si des événements arrivent.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health of a subscription</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>health of a subscription</comment>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>health of a subscription</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>health of a subscription</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Callback unreachable</source>
        <comment>health of a subscription</comment>
        <translation>Rappel injoignable</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <comment>health of a subscription</comment>
        <translation>Jeton inutilisable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a subscription</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The account&apos;s token can&apos;t be used any more, so this is what was known last. Sign in again.</source>
        <translation>Le jeton du compte n’est plus utilisable&#xa0;; ceci est donc le dernier état connu. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>On %1 its callback did not answer as it has to. %2 Put that right, then check it again.</source>
        <comment>%1: a time; %2: a sentence or two: what came instead</comment>
        <translation>Le %1, son rappel n’a pas répondu comme il le doit. %2 Corrigez cela, puis vérifiez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so none is set; set it again.</source>
        <translation>Annule une modification. Le journal ne conserve aucun jeton de rappel&#xa0;; aucun n’est donc défini. Définissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Takes a change back.</source>
        <translation>Annule une modification.</translation>
    </message>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so the present one stays.</source>
        <translation>Annule une modification. Le journal ne conserve aucun jeton de rappel&#xa0;; le jeton actuel est donc conservé.</translation>
    </message>
</context>
<context>
    <name>ListenerText</name>
    <message>
        <source>certificate expired today</source>
        <translation>certificat expiré aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>certificat expiré il y a %n jour</numerusform>
            <numerusform>certificat expiré il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n hour(s)</source>
        <translation>
            <numerusform>le certificat expire dans %n heure</numerusform>
            <numerusform>le certificat expire dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n day(s)</source>
        <translation>
            <numerusform>le certificat expire dans %n jour</numerusform>
            <numerusform>le certificat expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Request line and headers</source>
        <translation>Ligne de requête et en-têtes</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Depth of JSON</source>
        <translation>Profondeur du JSON</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Requests per minute and address</source>
        <translation>Requêtes par minute et par adresse</translation>
    </message>
    <message>
        <source>Time for the headers</source>
        <translation>Délai pour les en-têtes</translation>
    </message>
    <message>
        <source>Least speed of a body</source>
        <translation>Débit minimal d’un corps</translation>
    </message>
    <message>
        <source>Idle time of a connection</source>
        <translation>Inactivité d’une connexion</translation>
    </message>
    <message>
        <source>A request whose first line and headers are longer is answered 431.</source>
        <translation>Une requête dont la première ligne et les en-têtes sont plus longs reçoit la réponse 431.</translation>
    </message>
    <message>
        <source>A request with more headers is answered 431.</source>
        <translation>Une requête avec plus d’en-têtes reçoit la réponse 431.</translation>
    </message>
    <message>
        <source>A larger body, as it came or unpacked, is answered 413.</source>
        <translation>Un corps plus grand, tel que reçu ou décompressé, reçoit la réponse 413.</translation>
    </message>
    <message>
        <source>A body with arrays and objects nested deeper is answered 400.</source>
        <translation>Un corps dont les tableaux et les objets sont imbriqués plus profondément reçoit la réponse 400.</translation>
    </message>
    <message>
        <source>Beyond so many at a time, a connection is answered 503 and asked to come back.</source>
        <translation>Au-delà de ce nombre à la fois, une connexion reçoit la réponse 503 et doit revenir plus tard.</translation>
    </message>
    <message>
        <source>More from one address are answered 429. With 0 there is no such limit.</source>
        <translation>Au-delà, une même adresse reçoit la réponse 429. Avec 0, il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>A request whose headers take longer is answered 408.</source>
        <translation>Une requête dont les en-têtes prennent plus de temps reçoit la réponse 408.</translation>
    </message>
    <message>
        <source>A body that comes slower than this for ten seconds is answered 408.</source>
        <translation>Un corps plus lent que cela pendant dix secondes reçoit la réponse 408.</translation>
    </message>
    <message>
        <source>A connection without a request for so long is closed.</source>
        <translation>Une connexion sans requête pendant ce temps est fermée.</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>unit of a limit</comment>
        <translation>octets</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>unit of a limit: header fields</comment>
        <translation>champs</translation>
    </message>
    <message>
        <source>levels</source>
        <comment>unit of a limit: of nesting</comment>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>unit of a limit</comment>
        <translation>connexions</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>unit of a limit</comment>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <comment>unit of a limit</comment>
        <translation>octets par seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit of a limit</comment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>The certificate or its key can&apos;t be used: %1. Give PEM files that belong together, or a PKCS#12 file, and the passphrase where there is one.</source>
        <comment>%1: technical detail, with the file&apos;s name</comment>
        <translation>Le certificat ou sa clé est inutilisable&#xa0;: %1. Indiquez des fichiers PEM qui vont ensemble, ou un fichier PKCS#12, et la phrase secrète s’il y en a une.</translation>
    </message>
    <message>
        <source>This computer can&apos;t listen there: %1. Choose an address that it has, and a port that it may open.</source>
        <comment>%1: technical detail, with address and port</comment>
        <translation>Cet ordinateur ne peut pas écouter à cet endroit&#xa0;: %1. Choisissez une adresse qu’il possède et un port qu’il peut ouvrir.</translation>
    </message>
    <message>
        <source>400: no proper request or no JSON</source>
        <translation>400&#xa0;: requête incorrecte ou pas de JSON</translation>
    </message>
    <message>
        <source>401: the callback token was missing or wrong</source>
        <translation>401&#xa0;: jeton de rappel absent ou faux</translation>
    </message>
    <message>
        <source>404: a path that is no inbox</source>
        <translation>404&#xa0;: un chemin qui n’est pas une boîte</translation>
    </message>
    <message>
        <source>405: a method that is not taken</source>
        <translation>405&#xa0;: méthode non acceptée</translation>
    </message>
    <message>
        <source>408: too slow</source>
        <translation>408&#xa0;: trop lent</translation>
    </message>
    <message>
        <source>411: no length was given</source>
        <translation>411&#xa0;: longueur absente</translation>
    </message>
    <message>
        <source>413: the body is too large</source>
        <translation>413&#xa0;: corps trop grand</translation>
    </message>
    <message>
        <source>414: the address is too long</source>
        <translation>414&#xa0;: adresse trop longue</translation>
    </message>
    <message>
        <source>415: packed in a way that is not known</source>
        <translation>415&#xa0;: compression inconnue</translation>
    </message>
    <message>
        <source>429: too many requests from one address</source>
        <translation>429&#xa0;: trop de requêtes d’une même adresse</translation>
    </message>
    <message>
        <source>431: the headers are too large</source>
        <translation>431&#xa0;: en-têtes trop grands</translation>
    </message>
    <message>
        <source>501: something that is not supported</source>
        <translation>501&#xa0;: fonction non prise en charge</translation>
    </message>
    <message>
        <source>503: no room at that moment</source>
        <translation>503&#xa0;: pas de place à ce moment</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>%1 is a status such as 417</comment>
        <translation>%1&#xa0;: refusé</translation>
    </message>
    <message>
        <source>%1 received, %2 refused</source>
        <comment>numbers of deliveries</comment>
        <translation>%1 reçus, %2 refusés</translation>
    </message>
    <message>
        <source>%1 received, %2 refused, %3 waiting</source>
        <comment>numbers of deliveries; the last ones wait for the disk</comment>
        <translation>%1 reçus, %2 refusés, %3 en attente</translation>
    </message>
    <message>
        <source>Since this account was opened:</source>
        <translation>Depuis l’ouverture de ce compte&#xa0;:</translation>
    </message>
    <message>
        <source>Events stored: %1</source>
        <translation>Événements enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same event again: %1</source>
        <translation>Même événement à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Callback validations: %1</source>
        <translation>Validations du rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the disk: %1</source>
        <translation>En attente du disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connections open now: %1</source>
        <translation>Connexions ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Refusés&#xa0;:</translation>
    </message>
    <message>
        <source>   %1 – %2</source>
        <comment>%1: why deliveries were refused, %2: how many</comment>
        <translation>   %1 – %2</translation>
    </message>
    <message>
        <source>503: could not be stored</source>
        <translation>503&#xa0;: n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>503: too many connections</source>
        <translation>503&#xa0;: trop de connexions</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>la connexion sécurisée n’a pas abouti</translation>
    </message>
    <message>
        <source>and %1 more that are not in the table, because events came first</source>
        <comment>%1: a number of refused deliveries and validations</comment>
        <translation>et %1 autres qui ne sont pas dans le tableau, car les événements passent d’abord</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the disk is full. Senders are answered 503 and try again later; free some space.</source>
        <translation>Les événements ne peuvent pas être enregistrés&#xa0;: le disque est plein. Les expéditeurs reçoivent la réponse 503 et réessaient plus tard&#xa0;; libérez de l’espace.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file or its folder can&apos;t be written. Senders are answered 503 and try again later; check its permissions and whether the disk is writable.</source>
        <translation>Les événements ne peuvent pas être enregistrés&#xa0;: le fichier ou son dossier n’est pas accessible en écriture. Les expéditeurs reçoivent la réponse 503 et réessaient plus tard&#xa0;; vérifiez les droits et si le disque accepte l’écriture.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: another program holds the file. Senders are answered 503 and try again later; close what has the file open.</source>
        <translation>Les événements ne peuvent pas être enregistrés&#xa0;: un autre programme tient le fichier. Les expéditeurs reçoivent la réponse 503 et réessaient plus tard&#xa0;; fermez ce qui a ouvert le fichier.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file is damaged. Senders are answered 503 and try again later; stop the listener and have the file checked (kaizala-cli store check).</source>
        <translation>Les événements ne peuvent pas être enregistrés&#xa0;: le fichier est endommagé. Les expéditeurs reçoivent la réponse 503 et réessaient plus tard&#xa0;; arrêtez l’écoute et faites vérifier le fichier (kaizala-cli store check).</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the database server can&apos;t be reached. Senders are answered 503 and try again later; check the server and the network.</source>
        <translation>Les événements ne peuvent pas être enregistrés&#xa0;: le serveur de base de données est injoignable. Les expéditeurs reçoivent la réponse 503 et réessaient plus tard&#xa0;; vérifiez le serveur et le réseau.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored (%1). Senders are answered 503 and try again later; check the disk and the file.</source>
        <comment>%1: technical detail</comment>
        <translation>Les événements ne peuvent pas être enregistrés (%1). Les expéditeurs reçoivent la réponse 503 et réessaient plus tard&#xa0;; vérifiez le disque et le fichier.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>%1 local, %2 UTC</source>
        <comment>the same moment in local time and in UTC</comment>
        <translation>%1 heure locale, %2 UTC</translation>
    </message>
    <message>
        <source>Phone number %1; the second plus sign does not belong to it</source>
        <translation>Numéro de téléphone %1&#xa0;; le second signe plus est de trop</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Numéro de téléphone %1</translation>
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
        <translation>%1, à %2&#xa0;m près</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>coordinates and the name of the place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Media link to %1</source>
        <comment>%1: a file name</comment>
        <translation>Lien multimédia vers %1</translation>
    </message>
    <message>
        <source>Media link at %1</source>
        <comment>%1: a host</comment>
        <translation>Lien multimédia sur %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>%1: a host</comment>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>%1; works without signing in until %2</source>
        <comment>a media link, and a date</comment>
        <translation>%1&#xa0;; fonctionne sans connexion jusqu’au %2</translation>
    </message>
    <message>
        <source>%1; works without signing in</source>
        <comment>a media link</comment>
        <translation>%1&#xa0;; fonctionne sans connexion</translation>
    </message>
    <message>
        <source>%1; it came HTML-escaped: read &amp;amp; as &amp;</source>
        <comment>a link</comment>
        <translation>%1&#xa0;; reçu avec échappement HTML&#xa0;: lire &amp;amp; comme &amp;</translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: an object with %n field(s)</source>
        <translation>
            <numerusform>JSON dans un texte&#xa0;: un objet avec %n champ</numerusform>
            <numerusform>JSON dans un texte&#xa0;: un objet avec %n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: a list with %n entries</source>
        <translation>
            <numerusform>JSON dans un texte&#xa0;: une liste avec %n entrée</numerusform>
            <numerusform>JSON dans un texte&#xa0;: une liste avec %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texte vide</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Cela ne peut pas se faire maintenant.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a menu, then one within it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>a command that is switched on</comment>
        <translation>%1 (activé)</translation>
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
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Événements&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>(none)</source>
        <comment>in place of a text that is empty</comment>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>It has the same id as %1. Remove one of the two.</source>
        <translation>Même ID que %1. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>It says the same as %1. Remove one of the two.</source>
        <translation>Même contenu que %1. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>It sends the same events to the same callback as %1, so each comes twice.</source>
        <translation>Les mêmes événements sont envoyés au même rappel que pour %1&#xa0;; chacun arrive donc deux fois.</translation>
    </message>
    <message>
        <source>Its object has no subscription with the id %1. Remove the entry, or give it callbackUrl and eventTypes, so that it can be created.</source>
        <translation>L’objet n’a aucun abonnement avec l’ID %1. Retirez l’entrée ou ajoutez-y callbackUrl et eventTypes, afin que l’abonnement puisse être créé.</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it has ended (%1).</source>
        <translation>L’abonnement n’existe pas et n’est pas créé, car sa validité est terminée (%1).</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it would not be active.</source>
        <translation>L’abonnement n’existe pas et n’est pas créé, car il ne serait pas actif.</translation>
    </message>
    <message>
        <source>It can&apos;t be created: %1.</source>
        <translation>L’abonnement ne peut pas être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>in the file, not at the service; it needs a callback token</source>
        <translation>dans le fichier, pas sur le service&#xa0;; un jeton de rappel est nécessaire</translation>
    </message>
    <message>
        <source>in the file, not at the service</source>
        <translation>dans le fichier, pas sur le service</translation>
    </message>
    <message>
        <source>It has ended (%1), so it is not changed. Give it a validUntil that is to come.</source>
        <translation>La validité de l’abonnement est terminée (%1)&#xa0;; il n’est donc pas modifié. Donnez-lui une valeur validUntil à venir.</translation>
    </message>
    <message>
        <source>It can&apos;t be changed: %1.</source>
        <translation>L’abonnement ne peut pas être modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things that differ</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>events differ: %1</source>
        <comment>%1: such as +JobResponse −Announcement</comment>
        <translation>événements différents&#xa0;: %1</translation>
    </message>
    <message>
        <source>callback URL differs: %1 instead of %2</source>
        <translation>URL de rappel différente&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>context differs: %1 instead of %2</source>
        <translation>contexte différent&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Its end (%1) has passed and can&apos;t be asked for; the service&apos;s (%2) stays.</source>
        <translation>La fin de validité (%1) est passée et ne peut pas être demandée&#xa0;; celle du service (%2) est conservée.</translation>
    </message>
    <message>
        <source>end differs: %1 instead of %2</source>
        <comment>until when a subscription is valid</comment>
        <translation>fin de validité différente&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>it is disabled and should be active</source>
        <translation>désactivé, devrait être actif</translation>
    </message>
    <message>
        <source>it is active and should be disabled</source>
        <translation>actif, devrait être désactivé</translation>
    </message>
    <message>
        <source>it has a callback token and should have none</source>
        <translation>jeton de rappel présent, ne devrait pas l’être</translation>
    </message>
    <message>
        <source>it has no callback token and needs one</source>
        <translation>jeton de rappel absent, il en faut un</translation>
    </message>
    <message>
        <source>it has no callback token and should have one</source>
        <translation>jeton de rappel absent, devrait être présent</translation>
    </message>
    <message>
        <source>callback token differs</source>
        <translation>jeton de rappel différent</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>pas dans le fichier</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <comment>where a key works</comment>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>the address of the service is not a complete http or https address</source>
        <translation>l’adresse du service n’est pas une adresse http ou https complète</translation>
    </message>
    <message>
        <source>without encryption (http) only a service on this computer can be used; enter an https address</source>
        <translation>sans chiffrement (http), seul un service sur cet ordinateur peut être utilisé&#xa0;; saisissez une adresse https</translation>
    </message>
    <message>
        <source>the account has no name</source>
        <translation>le compte n’a pas de nom</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>le jeton d’accès est absent</translation>
    </message>
    <message>
        <source>the application id is missing</source>
        <translation>l’ID de l’application est absent</translation>
    </message>
    <message>
        <source>the application secret is missing</source>
        <translation>le secret de l’application est absent</translation>
    </message>
    <message>
        <source>the refresh token is missing</source>
        <translation>le jeton d’actualisation est absent</translation>
    </message>
    <message>
        <source>the mobile number is missing</source>
        <translation>le numéro de mobile est absent</translation>
    </message>
    <message>
        <source>the PIN is a number</source>
        <translation>le code PIN doit être un nombre</translation>
    </message>
    <message>
        <source>the code of the sign-in page is missing</source>
        <translation>le code de la page de connexion est absent</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>no group, action or action package is chosen</source>
        <translation>aucun groupe, action ou package d’action n’est choisi</translation>
    </message>
    <message>
        <source>no event type is chosen</source>
        <translation>aucun type d’événement n’est choisi</translation>
    </message>
    <message>
        <source>the callback URL is not a complete http or https address</source>
        <translation>l’URL de rappel n’est pas une adresse http ou https complète</translation>
    </message>
    <message>
        <source>the end of the validity is in the past</source>
        <translation>la fin de validité est dans le passé</translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Package d’action</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>every event type, such as 13/13</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some event types, such as 2 of 13</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>%1: how many of the known event types</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>set</source>
        <comment>a callback token</comment>
        <translation>défini</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no callback token</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a subscription that somebody else created</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a subscription that somebody else changed</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>jeton de rappel</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <translation>activation</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFile</name>
    <message>
        <source>line %1</source>
        <comment>a place in a file</comment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <comment>a place in a file; %3 is the column&apos;s name</comment>
        <translation>ligne %1, colonne %2 (%3)</translation>
    </message>
    <message>
        <source>This column is there twice. Remove one.</source>
        <translation>Cette colonne est présente deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>Nothing of this name is known, so it is ignored. Check the spelling.</source>
        <translation>Ce nom est inconnu et donc ignoré. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>There is no column %1. The first row has to name the columns: %2.</source>
        <translation>La colonne %1 est absente. La première ligne doit nommer les colonnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It has more cells than the first row has names. Quote a cell that holds the separator.</source>
        <translation>Cette ligne compte plus de cellules que la première ligne n’a de noms. Mettez entre guillemets toute cellule qui contient le séparateur.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <comment>a place in a file; %2 is a column that is missing</comment>
        <translation>ligne %1 (%2)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>a place in a file</comment>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The file is empty. The first row has to name the columns: %1.</source>
        <translation>Le fichier est vide. La première ligne doit nommer les colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The document has to say &quot;version&quot;: 1.</source>
        <translation>Le document doit indiquer «&#xa0;&quot;version&quot;: 1&#xa0;».</translation>
    </message>
    <message>
        <source>Only version 1 of this document is understood. Export it anew, or update this program.</source>
        <translation>Seule la version 1 de ce document est comprise. Exportez-le de nouveau ou mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>There are more than %1. Divide the file.</source>
        <translation>Il y en a plus de %1. Divisez le fichier.</translation>
    </message>
    <message>
        <source>It has to be an object, in braces.</source>
        <translation>Un objet, entre accolades, est attendu.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <comment>technical detail follows</comment>
        <translation>Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The document has to be an object with &quot;version&quot; and &quot;subscriptions&quot;, as an export has them.</source>
        <translation>Le document doit être un objet avec «&#xa0;version&#xa0;» et «&#xa0;subscriptions&#xa0;», comme dans un export.</translation>
    </message>
    <message>
        <source>The document has to have a list of this name, in brackets.</source>
        <translation>Le document doit contenir une liste de ce nom, entre crochets.</translation>
    </message>
    <message>
        <source>It is there more than once, in another spelling. Keep one of them.</source>
        <translation>Ce champ est présent plusieurs fois, sous une autre graphie. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>It has to be a text, in quotes.</source>
        <translation>Un texte, entre guillemets, est attendu.</translation>
    </message>
    <message>
        <source>It is too long. Shorten it to at most %1 characters.</source>
        <translation>Cette valeur est trop longue. Réduisez-la à %1 caractères au plus.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>La valeur true ou false est attendue.</translation>
    </message>
    <message>
        <source>Give the id of the group, action or action package.</source>
        <translation>Indiquez l’ID du groupe, de l’action ou du package d’action.</translation>
    </message>
    <message>
        <source>It has to be Group, Action or ActionPackage.</source>
        <translation>La valeur Group, Action ou ActionPackage est attendue.</translation>
    </message>
    <message>
        <source>It has to be a list of one to %1 event types.</source>
        <translation>Une liste de un à %1 types d’événements est attendue.</translation>
    </message>
    <message>
        <source>Each event type has to be a text that is not empty.</source>
        <translation>Chaque type d’événement doit être un texte non vide.</translation>
    </message>
    <message>
        <source>%1 is not documented as an event type; the service may refuse it.</source>
        <translation>%1 ne fait pas partie des types d’événements documentés&#xa0;; le service peut le refuser.</translation>
    </message>
    <message>
        <source>It has to be a complete address that begins with https://.</source>
        <translation>Une adresse complète qui commence par https:// est attendue.</translation>
    </message>
    <message>
        <source>It names a callback token where hasCallbackToken is false. Remove one of the two.</source>
        <translation>Un jeton de rappel est indiqué alors que hasCallbackToken vaut false. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>It has to be a time such as 2027-01-31T00:00:00Z, or milliseconds since 1970. Leave it out for the service&apos;s own.</source>
        <translation>Une heure telle que 2027-01-31T00:00:00Z, ou des millisecondes depuis 1970, est attendue. Omettez-la pour garder celle du service.</translation>
    </message>
    <message>
        <source>Say where the events are sent, or which subscription is meant by its id.</source>
        <translation>Indiquez où les événements sont envoyés, ou l’ID de l’abonnement visé.</translation>
    </message>
    <message>
        <source>Name at least one event type, or say which subscription is meant by its id.</source>
        <translation>Indiquez au moins un type d’événement, ou l’ID de l’abonnement visé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and a sentence about it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem(s).</source>
        <translation>
            <numerusform>Et %n autre problème.</numerusform>
            <numerusform>Et %n autres problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s).</source>
        <translation>
            <numerusform>Et %n autre remarque.</numerusform>
            <numerusform>Et %n autres remarques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what he or she wrote</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <comment>%2: a file name</comment>
        <translation>%1 a envoyé %2</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 a envoyé un fichier</translation>
    </message>
    <message>
        <source>%1 sent %2: %3</source>
        <comment>%2: a file name, %3: its caption</comment>
        <translation>%1 a envoyé %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n file(s)</source>
        <translation>
            <numerusform>%1 a envoyé %n fichier</numerusform>
            <numerusform>%1 a envoyé %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced: %2</source>
        <translation>%1 a annoncé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 assigned a job: %2</source>
        <translation>%1 a attribué une tâche&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 completed a job</source>
        <translation>%1 a terminé une tâche</translation>
    </message>
    <message>
        <source>%1 has not completed a job</source>
        <translation>%1 n’a pas terminé une tâche</translation>
    </message>
    <message>
        <source>%1 answered a job</source>
        <translation>%1 a répondu à une tâche</translation>
    </message>
    <message>
        <source>%1 started an action: %2</source>
        <translation>%1 a lancé une action&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 started an action</source>
        <translation>%1 a lancé une action</translation>
    </message>
    <message>
        <source>%1 started a survey: %2</source>
        <translation>%1 a lancé une enquête&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 started a survey</source>
        <translation>%1 a lancé une enquête</translation>
    </message>
    <message>
        <source>%1 started a poll: %2</source>
        <translation>%1 a lancé un sondage&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 started a poll</source>
        <translation>%1 a lancé un sondage</translation>
    </message>
    <message>
        <source>%1 answered a poll</source>
        <translation>%1 a répondu à un sondage</translation>
    </message>
    <message>
        <source>%1 suggested a meeting: %2</source>
        <translation>%1 a proposé une réunion&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 suggested a meeting</source>
        <translation>%1 a proposé une réunion</translation>
    </message>
    <message>
        <source>%1 answered an invitation to a meeting</source>
        <translation>%1 a répondu à une invitation à une réunion</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered by %2</source>
        <translation>
            <numerusform>%2 a répondu à %1 sur %n question</numerusform>
            <numerusform>%2 a répondu à %1 sur %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 changed the answers: %1 of %n question(s) answered</source>
        <translation>
            <numerusform>%2 a modifié ses réponses&#xa0;: %1 sur %n question avec réponse</numerusform>
            <numerusform>%2 a modifié ses réponses&#xa0;: %1 sur %n questions avec réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered anonymously</source>
        <translation>
            <numerusform>Réponse anonyme à %1 sur %n question</numerusform>
            <numerusform>Réponse anonyme à %1 sur %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint le groupe</translation>
    </message>
    <message>
        <source>%1 joined as %2</source>
        <comment>%2: a role, as the service names it</comment>
        <translation>%1 a rejoint le groupe en tant que %2</translation>
    </message>
    <message>
        <source>%1 is no longer a member</source>
        <translation>%1 n’est plus membre</translation>
    </message>
    <message>
        <source>Group added: %1</source>
        <translation>Groupe ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group removed: %1</source>
        <translation>Groupe retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event of the type %1</source>
        <translation>Événement de type %1</translation>
    </message>
    <message numerus="yes">
        <source>Answered with %n byte(s)</source>
        <comment>the validation of a callback</comment>
        <translation>
            <numerusform>Répondu avec %n octet</numerusform>
            <numerusform>Répondu avec %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with: %1</source>
        <comment>the validation of a callback; %1: the bytes, as text</comment>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more)</source>
        <comment>a long text cut off, and how many characters are left out</comment>
        <translation>
            <numerusform>%1… (%n de plus)</numerusform>
            <numerusform>%1… (%n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 heure locale
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
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>what is left of a time</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date and a time, as QLocale::toString() reads it</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>accounts::OAuthRedirect</name>
    <message>
        <source>You can close this window and go back to the console.</source>
        <translation>Vous pouvez fermer cette fenêtre et revenir à la console.</translation>
    </message>
    <message>
        <source>You are not signed in. Close this window; the console says why.</source>
        <translation>Vous n’êtes pas connecté. Fermez cette fenêtre&#xa0;; la console indique pourquoi.</translation>
    </message>
    <message>
        <source>This is not the sign-in that the console waits for.</source>
        <translation>Ce n’est pas la connexion que la console attend.</translation>
    </message>
    <message>
        <source>This sign-in is over. Close this window.</source>
        <translation>Cette connexion est terminée. Fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Open the browser again when you are ready.</source>
        <translation>Personne ne s’est connecté à temps dans le navigateur. Ouvrez de nouveau le navigateur quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page. Open the browser again and allow it, or sign in another way.</source>
        <translation>L’accès a été refusé sur la page de connexion. Ouvrez de nouveau le navigateur et autorisez-le, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>The sign-in page refused: %1. Check the application id with the operator of the service.</source>
        <comment>%1: a word or two of the service, such as invalid_request</comment>
        <translation>La page de connexion a refusé&#xa0;: %1. Vérifiez l’ID de l’application auprès de l’opérateur du service.</translation>
    </message>
    <message>
        <source>The sign-in page sent no code. Open the browser again, or sign in another way.</source>
        <translation>La page de connexion n’a envoyé aucun code. Ouvrez de nouveau le navigateur ou connectez-vous autrement.</translation>
    </message>
</context>
<context>
    <name>accounts::SignIn</name>
    <message>
        <source>another account has this name; choose a different one</source>
        <translation>un autre compte porte ce nom&#xa0;; choisissez-en un différent</translation>
    </message>
    <message>
        <source>the mobile number or the application id is missing</source>
        <translation>le numéro de mobile ou l’ID de l’application est absent</translation>
    </message>
</context>
<context>
    <name>console::ConsoleProgram</name>
    <message>
        <source>Sandbox</source>
        <comment>the name of the account on the built-in sandbox service</comment>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>console::OpenAccount</name>
    <message>
        <source>The journal could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Le journal n’a pas pu être écrit. %1</translation>
    </message>
    <message>
        <source>The overview could not be kept for the next start. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>La vue d’ensemble n’a pas pu être conservée pour le prochain démarrage. %1</translation>
    </message>
    <message>
        <source>What was known of the subscriptions could not be read; everything is read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Ce que l’on savait des abonnements n’a pas pu être lu&#xa0;; tout est relu. %1</translation>
    </message>
    <message>
        <source>It could not be read what was left unfinished the last time. Refresh, and look for duplicates before you create anything again. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Impossible de lire ce qui est resté inachevé la dernière fois. Actualisez, et cherchez les doublons avant de créer de nouveau quoi que ce soit. %1</translation>
    </message>
</context>
<context>
    <name>delivery::Sender</name>
    <message>
        <source>This is no complete address. Give one that begins with http:// or https:// and names a host.</source>
        <translation>Cette adresse n’est pas complète. Donnez-en une qui commence par http:// ou https:// et nomme un hôte.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it. Give it without.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Donnez-la sans.</translation>
    </message>
    <message>
        <source>The callback token would be sent without encryption. Use https, or leave the token out.</source>
        <translation>Le jeton de rappel serait envoyé sans chiffrement. Utilisez https, ou laissez le jeton de côté.</translation>
    </message>
</context>
<context>
    <name>kaizala::Client</name>
    <message>
        <source>the PIN is a number</source>
        <translation>le code PIN doit être un nombre</translation>
    </message>
</context>
<context>
    <name>models::ChangesModel</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>models::DiffModel</name>
    <message>
        <source>The whole payload</source>
        <translation>Toute la charge utile</translation>
    </message>
    <message>
        <source>What</source>
        <comment>what became of a field</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>models::EventTimeline</name>
    <message>
        <source>other types</source>
        <translation>autres types</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <comment>an event type</comment>
        <translation>%1, refusé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%1&#xa0;: %n événement</numerusform>
            <numerusform>%1&#xa0;: %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Aucun événement à montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1, in bars of %2. %3.</source>
        <comment>%1: from when until when; %3: how many of which type</comment>
        <translation>
            <numerusform>%n événement, %1, en barres de %2. %3.</numerusform>
            <numerusform>%n événements, %1, en barres de %2. %3.</numerusform>
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
Event id: %2</source>
        <translation>%1
ID de l’événement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>Livré par %1</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n time(s), the last time:
%1</source>
        <translation>
            <numerusform>Livré %n fois, la dernière&#xa0;:
%1</numerusform>
            <numerusform>Livré %n fois, la dernière&#xa0;:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered once</source>
        <translation>Livré une fois</translation>
    </message>
    <message numerus="yes">
        <source>delivered %n time(s)</source>
        <translation>
            <numerusform>livré %n fois</numerusform>
            <numerusform>livré %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>×n</source>
        <comment>heading of the number of deliveries</comment>
        <translation>×n</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>%1
Pinned: it stays, whatever the rules say about keeping events</source>
        <comment>%1: a time</comment>
        <translation>%1
Épinglé&#xa0;: il reste, quelles que soient les règles de conservation</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>a time</comment>
        <translation>%1, épinglé</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte</translation>
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
        <translation>booléen</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a JSON value</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>string</source>
        <comment>type of a JSON value</comment>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>array</source>
        <comment>type of a JSON value</comment>
        <translation>tableau</translation>
    </message>
    <message>
        <source>object</source>
        <comment>type of a JSON value</comment>
        <translation>objet</translation>
    </message>
    <message>
        <source>(whole payload)</source>
        <translation>(contenu entier)</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field that should be there</comment>
        <translation>absent</translation>
    </message>
    <message numerus="yes">
        <source>%n more, to be seen in the raw text</source>
        <translation>
            <numerusform>%n de plus, à consulter dans le texte brut</numerusform>
            <numerusform>%n de plus, à consulter dans le texte brut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>No schema describes this field.</source>
        <translation>Aucun schéma ne décrit ce champ.</translation>
    </message>
    <message>
        <source>Type: %1, required</source>
        <translation>Type&#xa0;: %1, obligatoire</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>This name is there more than once. This is the last value, which counts.</source>
        <translation>Ce nom figure plusieurs fois. Voici la dernière valeur, celle qui compte.</translation>
    </message>
</context>
<context>
    <name>models::InboxesModel</name>
    <message>
        <source>For everybody</source>
        <comment>the inbox that is not of one subscription</comment>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an inbox</comment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>any</source>
        <comment>an inbox for any subscription</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>Created</source>
        <comment>in the journal</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>in the journal</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>in the journal</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>in the journal</comment>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>in the journal</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>in the journal: whether it was done</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This console</source>
        <comment>who made a change</comment>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>who made a change</comment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Callback token set</source>
        <translation>Jeton de rappel défini</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The callback token was changed.</source>
        <translation>Le jeton de rappel a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 UTC</source>
        <comment>a field, its time before and after</comment>
        <translation>%1&#xa0;: %2 → %3 UTC</translation>
    </message>
    <message>
        <source>%1: %2 UTC</source>
        <comment>a field and its time</comment>
        <translation>%1&#xa0;: %2 UTC</translation>
    </message>
</context>
<context>
    <name>models::ObjectsModel</name>
    <message>
        <source>All</source>
        <comment>all objects</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action packages</source>
        <translation>Packages d’action</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its subscriptions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>Ses abonnements n’ont pas pu être lus. %1</translation>
    </message>
    <message>
        <source>Its sub-groups or actions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>Ses sous-groupes ou actions n’ont pas pu être lus. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>pas encore chargé</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
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
        <translation>Ce filtre ne peut pas être lu</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or more</source>
        <translation>
            <numerusform>%n événement ou plus</numerusform>
            <numerusform>%n événements ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter, and how many events it finds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionsModel</name>
    <message>
        <source>The service does not tell until when it is valid.</source>
        <translation>Le service n’indique pas jusqu’à quand l’abonnement est valide.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>health in a word, then the sentence why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>no callback token</source>
        <translation>aucun jeton de rappel</translation>
    </message>
    <message>
        <source>callback token set</source>
        <translation>jeton de rappel défini</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Jeton de rappel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many more subscriptions like this one</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else created it since the last look.</source>
        <translation>Quelqu’un d’autre l’a créé depuis la dernière consultation.</translation>
    </message>
    <message>
        <source>Somebody else changed it since the last look: %1</source>
        <comment>%1: a list such as: events, callback</comment>
        <translation>Quelqu’un d’autre l’a modifié depuis la dernière consultation&#xa0;: %1</translation>
    </message>
    <message>
        <source>No event of it is in the event store.</source>
        <translation>La base d’événements ne contient aucun événement de cet abonnement.</translation>
    </message>
    <message>
        <source>%1
The newest event of its object; it does not say which subscription it belongs to.</source>
        <comment>%1: a time, in two lines</comment>
        <translation>%1
L’événement le plus récent de son objet&#xa0;; il n’indique pas à quel abonnement il appartient.</translation>
    </message>
    <message>
        <source>Each event is sent once for each of them. The others, with the same callback and events:</source>
        <translation>Chaque événement est envoyé une fois pour chacun d’eux. Les autres, avec le même rappel et les mêmes événements&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after a list of ids</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, such as: in 3 months, 3/14/26 12:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no event seen</source>
        <translation>aucun événement observé</translation>
    </message>
    <message numerus="yes">
        <source>%n more with the same callback and events</source>
        <translation>
            <numerusform>%n autre avec le même rappel et les mêmes événements</numerusform>
            <numerusform>%n autres avec le même rappel et les mêmes événements</numerusform>
        </translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation>aucun doublon</translation>
    </message>
    <message>
        <source>not changed by others</source>
        <translation>non modifié par d’autres</translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>when the last event was seen</comment>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what others did to it since the last look</comment>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Somebody started an action in the group: a form, a checklist or another card of an action package.</source>
        <translation>Quelqu’un a lancé une action dans le groupe&#xa0;: un formulaire, une liste de contrôle ou une autre carte d’un package d’action.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What an ActionCreated event says.</source>
        <translation>Ce que dit un événement ActionCreated.</translation>
    </message>
    <message>
        <source>Identifies this instance; the responses to it carry the same id.</source>
        <translation>Identifie cette instance&#xa0;; ses réponses portent le même ID.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The group in which it happened.</source>
        <translation>Le groupe dans lequel cela s’est produit.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What people see as its headline. Seen on the wire; the reference does not name it.</source>
        <translation>Le titre que voient les utilisateurs. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The questions, in the order in which they are asked.</source>
        <translation>Les questions, dans l’ordre où elles sont posées.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire; the reference does not name them.</source>
        <translation>Valeurs nommées jointes par le package d’action. Observées dans les échanges&#xa0;; la référence ne les mentionne pas.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Identifies a response. Documented for creations, though only the printed sample has it.</source>
        <translation>Identifie une réponse. Documenté pour les créations, bien que seul l’exemple imprimé le contienne.</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Répondant</translation>
    </message>
    <message>
        <source>Phone number of the person who answered.</source>
        <translation>Numéro de téléphone de la personne qui a répondu.</translation>
    </message>
    <message>
        <source>Responder&apos;s id</source>
        <translation>ID du répondant</translation>
    </message>
    <message>
        <source>The user id of the person who answered. Seen on the wire; the reference does not name it.</source>
        <translation>L’ID utilisateur de la personne qui a répondu. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Responder&apos;s name</source>
        <translation>Nom du répondant</translation>
    </message>
    <message>
        <source>The name of the person who answered.</source>
        <translation>Le nom de la personne qui a répondu.</translation>
    </message>
    <message>
        <source>Responder&apos;s picture</source>
        <translation>Photo du répondant</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who answered.</source>
        <translation>Lien vers la photo de profil de la personne qui a répondu.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>True where answers are given without the name of the person.</source>
        <translation>Vrai lorsque les réponses sont données sans le nom de la personne.</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Réponse modifiée</translation>
    </message>
    <message>
        <source>True where the person had answered before and changed the answer.</source>
        <translation>Vrai lorsque la personne avait déjà répondu et a modifié sa réponse.</translation>
    </message>
    <message>
        <source>Answers. Only the printed sample of a creation has them; it looks like a response.</source>
        <translation>Réponses. Seul l’exemple imprimé d’une création les contient&#xa0;; il ressemble à une réponse.</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Package d’action</translation>
    </message>
    <message>
        <source>The package that the action was made from. Seen on the wire; the reference does not name it.</source>
        <translation>Le package à partir duquel l’action a été créée. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>Version du package</translation>
    </message>
    <message>
        <source>The package with its version, or the same as the action package. Seen on the wire; the reference does not name it.</source>
        <translation>Le package avec sa version, ou identique au package d’action. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>The user id of the person who created the action. Seen on the wire; the reference does not name it.</source>
        <translation>L’ID utilisateur de la personne qui a créé l’action. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Source group</source>
        <translation>Groupe source</translation>
    </message>
    <message>
        <source>The group from which it came. Seen on the wire; the reference does not name it.</source>
        <translation>Le groupe d’origine. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Who can see the results. Seen on the wire; the reference does not name it.</source>
        <translation>Qui peut voir les résultats. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Response to an action</source>
        <translation>Réponse à une action</translation>
    </message>
    <message>
        <source>Somebody answered an action: a form, a checklist or another card of an action package.</source>
        <translation>Quelqu’un a répondu à une action&#xa0;: un formulaire, une liste de contrôle ou une autre carte d’un package d’action.</translation>
    </message>
    <message>
        <source>What an ActionResponse event says.</source>
        <translation>Ce que dit un événement ActionResponse.</translation>
    </message>
    <message>
        <source>Identifies what this answers.</source>
        <translation>Identifie l’élément auquel ceci répond.</translation>
    </message>
    <message>
        <source>Identifies this one response.</source>
        <translation>Identifie cette réponse précise.</translation>
    </message>
    <message>
        <source>The answers, question by question. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Les réponses, question par question. La référence parle d’une liste&#xa0;; c’est un objet en contenant une qui est envoyé.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire, with a capital letter; the reference does not name them.</source>
        <translation>Valeurs nommées jointes par le package d’action. Observées dans les échanges, avec une majuscule&#xa0;; la référence ne les mentionne pas.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Somebody made an announcement to the group, with or without files.</source>
        <translation>Quelqu’un a publié une annonce dans le groupe, avec ou sans fichiers.</translation>
    </message>
    <message>
        <source>What an Announcement event says.</source>
        <translation>Ce que dit un événement Announcement.</translation>
    </message>
    <message>
        <source>The headline of the announcement.</source>
        <translation>Le titre de l’annonce.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The body of the announcement.</source>
        <translation>Le corps de l’annonce.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The files of the announcement. The reference calls their fields mediaUrl and mediaFileName; what is sent has url and fileName.</source>
        <translation>Les fichiers de l’annonce. La référence nomme leurs champs mediaUrl et mediaFileName&#xa0;; ce qui est envoyé contient url et fileName.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Somebody sent pictures or other files in the group.</source>
        <translation>Quelqu’un a envoyé des images ou d’autres fichiers dans le groupe.</translation>
    </message>
    <message>
        <source>What an AttachmentCreated event says.</source>
        <translation>Ce que dit un événement AttachmentCreated.</translation>
    </message>
    <message>
        <source>The files that were sent, each with its link and its name.</source>
        <translation>Les fichiers envoyés, chacun avec son lien et son nom.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What kind of file was sent, such as Image.</source>
        <translation>Le type de fichier envoyé, par exemple Image.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The text that was sent with the files; it may be empty.</source>
        <translation>Le texte envoyé avec les fichiers&#xa0;; il peut être vide.</translation>
    </message>
    <message>
        <source>Sub-group added</source>
        <translation>Sous-groupe ajouté</translation>
    </message>
    <message>
        <source>A group was put under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Un groupe a été placé sous ce groupe. La référence ne décrit pas l’événement&#xa0;; les champs sont ceux observés dans les échanges.</translation>
    </message>
    <message>
        <source>What a GroupAdded event says.</source>
        <translation>Ce que dit un événement GroupAdded.</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>Sous-groupe</translation>
    </message>
    <message>
        <source>The group that was added. The object id of the event is that of its parent group.</source>
        <translation>Le groupe ajouté. L’ID d’objet de l’événement est celui de son groupe parent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name of the group that was added.</source>
        <translation>Le nom du groupe ajouté.</translation>
    </message>
    <message>
        <source>Group for an ordinary group, ConnectGroup for one that anybody can find.</source>
        <translation>Group pour un groupe ordinaire, ConnectGroup pour un groupe que tout le monde peut trouver.</translation>
    </message>
    <message>
        <source>Sub-group removed</source>
        <translation>Sous-groupe retiré</translation>
    </message>
    <message>
        <source>A group was taken out from under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Un groupe placé sous ce groupe a été retiré. La référence ne décrit pas l’événement&#xa0;; les champs sont ceux observés dans les échanges.</translation>
    </message>
    <message>
        <source>What a GroupRemoved event says.</source>
        <translation>Ce que dit un événement GroupRemoved.</translation>
    </message>
    <message>
        <source>The group that was removed. The object id of the event is that of its parent group.</source>
        <translation>Le groupe retiré. L’ID d’objet de l’événement est celui de son groupe parent.</translation>
    </message>
    <message>
        <source>The name of the group that was removed.</source>
        <translation>Le nom du groupe retiré.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Somebody gave a job to one or several people of the group.</source>
        <translation>Quelqu’un a confié une tâche à une ou plusieurs personnes du groupe.</translation>
    </message>
    <message>
        <source>What a JobCreated event says.</source>
        <translation>Ce que dit un événement JobCreated.</translation>
    </message>
    <message>
        <source>What is to be done, in a few words.</source>
        <translation>Ce qui est à faire, en quelques mots.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What is to be done, at length. Documented, though many events come without it.</source>
        <translation>Ce qui est à faire, en détail. Documenté, bien que de nombreux événements ne le contiennent pas.</translation>
    </message>
    <message>
        <source>Identifies this job; the responses to it carry the same id.</source>
        <translation>Identifie cette tâche&#xa0;; ses réponses portent le même ID.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>When the job is to be done, in ISO 8601.</source>
        <translation>La date à laquelle la tâche doit être terminée, au format ISO 8601.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>The phone numbers of the people who are to do it.</source>
        <translation>Les numéros de téléphone des personnes chargées de la tâche.</translation>
    </message>
    <message>
        <source>Response to a job</source>
        <translation>Réponse à une tâche</translation>
    </message>
    <message>
        <source>Somebody answered a job that was given to them, usually by completing it.</source>
        <translation>Quelqu’un a répondu à une tâche qui lui avait été confiée, généralement en la terminant.</translation>
    </message>
    <message>
        <source>What a JobResponse event says.</source>
        <translation>Ce que dit un événement JobResponse.</translation>
    </message>
    <message>
        <source>The title of the job. Documented, though seldom sent.</source>
        <translation>Le titre de la tâche. Documenté, mais rarement envoyé.</translation>
    </message>
    <message>
        <source>The text of the job. Documented, though seldom sent.</source>
        <translation>Le texte de la tâche. Documenté, mais rarement envoyé.</translation>
    </message>
    <message>
        <source>Identifies the job that this answers.</source>
        <translation>Identifie la tâche à laquelle ceci répond.</translation>
    </message>
    <message>
        <source>Holds the answer. The reference calls it a list and puts the fields of the answer beside it; what is sent is an object.</source>
        <translation>Contient la réponse. La référence parle d’une liste et place les champs de la réponse à côté&#xa0;; c’est un objet qui est envoyé.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Phone number of the person who answered. It may start with two plus signs.</source>
        <translation>Numéro de téléphone de la personne qui a répondu. Il peut commencer par deux signes plus.</translation>
    </message>
    <message>
        <source>Assignee&apos;s name</source>
        <translation>Nom du responsable</translation>
    </message>
    <message>
        <source>Assignee&apos;s picture</source>
        <translation>Photo du responsable</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>True once the person has done the job.</source>
        <translation>Vrai une fois que la personne a accompli la tâche.</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Membre ajouté</translation>
    </message>
    <message>
        <source>A person joined the group or was added to it.</source>
        <translation>Une personne a rejoint le groupe ou y a été ajoutée.</translation>
    </message>
    <message>
        <source>What a MemberAdded event says.</source>
        <translation>Ce que dit un événement MemberAdded.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Phone number of the person who was added.</source>
        <translation>Numéro de téléphone de la personne ajoutée.</translation>
    </message>
    <message>
        <source>Member&apos;s id</source>
        <translation>ID du membre</translation>
    </message>
    <message>
        <source>The user id of the person who was added. Some senders give it instead of the phone number.</source>
        <translation>L’ID utilisateur de la personne ajoutée. Certains expéditeurs le fournissent à la place du numéro de téléphone.</translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation>Nom du membre</translation>
    </message>
    <message>
        <source>The name of the person who was added.</source>
        <translation>Le nom de la personne ajoutée.</translation>
    </message>
    <message>
        <source>Member&apos;s picture</source>
        <translation>Photo du membre</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was added.</source>
        <translation>Lien vers la photo de profil de la personne ajoutée.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The role of the person in the group, such as Member or Admin.</source>
        <translation>Le rôle de la personne dans le groupe, par exemple Member ou Admin.</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Membre retiré</translation>
    </message>
    <message>
        <source>A person left the group or was removed from it.</source>
        <translation>Une personne a quitté le groupe ou en a été retirée.</translation>
    </message>
    <message>
        <source>What a MemberRemoved event says.</source>
        <translation>Ce que dit un événement MemberRemoved.</translation>
    </message>
    <message>
        <source>Phone number of the person who was removed.</source>
        <translation>Numéro de téléphone de la personne retirée.</translation>
    </message>
    <message>
        <source>The user id of the person who was removed. Some senders give it instead of the phone number.</source>
        <translation>L’ID utilisateur de la personne retirée. Certains expéditeurs le fournissent à la place du numéro de téléphone.</translation>
    </message>
    <message>
        <source>The name of the person who was removed.</source>
        <translation>Le nom de la personne retirée.</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was removed.</source>
        <translation>Lien vers la photo de profil de la personne retirée.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Somebody started a survey in the group.</source>
        <translation>Quelqu’un a lancé une enquête dans le groupe.</translation>
    </message>
    <message>
        <source>What a SurveyCreated event says.</source>
        <translation>Ce que dit un événement SurveyCreated.</translation>
    </message>
    <message>
        <source>Response to a survey</source>
        <translation>Réponse à une enquête</translation>
    </message>
    <message>
        <source>Somebody answered a survey.</source>
        <translation>Quelqu’un a répondu à une enquête.</translation>
    </message>
    <message>
        <source>What a SurveyResponse event says.</source>
        <translation>Ce que dit un événement SurveyResponse.</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Message texte</translation>
    </message>
    <message>
        <source>Somebody wrote a text message in the group.</source>
        <translation>Quelqu’un a écrit un message texte dans le groupe.</translation>
    </message>
    <message>
        <source>What a TextMessageCreated event says.</source>
        <translation>Ce que dit un événement TextMessageCreated.</translation>
    </message>
    <message>
        <source>The text as it was written, line breaks and emoji included.</source>
        <translation>Le texte tel qu’il a été écrit, sauts de ligne et émojis compris.</translation>
    </message>
    <message>
        <source>Shared definitions</source>
        <translation>Définitions communes</translation>
    </message>
    <message>
        <source>The pieces that several events have in common: identifiers, people, media, questions and answers.</source>
        <translation>Les éléments que plusieurs événements ont en commun&#xa0;: identifiants, personnes, médias, questions et réponses.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>An identifier of the service. It is opaque: nothing may be concluded from its shape.</source>
        <translation>Un identifiant du service. Il est opaque&#xa0;: sa forme ne permet de rien déduire.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>A phone number with its country code. Some events carry a second plus sign in front of it.</source>
        <translation>Un numéro de téléphone avec son indicatif de pays. Certains événements le font précéder d’un second signe plus.</translation>
    </message>
    <message>
        <source>The name under which a person registered. It may change from event to event.</source>
        <translation>Le nom sous lequel une personne s’est inscrite. Il peut changer d’un événement à l’autre.</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Link to a profile picture; an empty text for a person without one.</source>
        <translation>Lien vers une photo de profil&#xa0;; un texte vide pour une personne qui n’en a pas.</translation>
    </message>
    <message>
        <source>Media link</source>
        <translation>Lien multimédia</translation>
    </message>
    <message>
        <source>Signed link to a file. Whoever has it can read the file without signing in, so treat it as a secret. It often comes HTML-escaped: replace &quot;&amp;amp;&quot; by &quot;&amp;&quot; before using it.</source>
        <translation>Lien signé vers un fichier. Quiconque le possède peut lire le fichier sans se connecter&#xa0;; traitez-le comme un secret. Il arrive souvent avec échappement HTML&#xa0;: remplacez «&#xa0;&amp;amp;&#xa0;» par «&#xa0;&amp;&#xa0;» avant de l’utiliser.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>The name that the file had on the sender&apos;s device.</source>
        <translation>Le nom que portait le fichier sur l’appareil de l’expéditeur.</translation>
    </message>
    <message>
        <source>Media item</source>
        <translation>Élément multimédia</translation>
    </message>
    <message>
        <source>One file: its link and its name. The service uses two pairs of names for them.</source>
        <translation>Un fichier&#xa0;: son lien et son nom. Le service utilise deux paires de noms pour ces champs.</translation>
    </message>
    <message>
        <source>Media link (other name)</source>
        <translation>Lien multimédia (autre nom)</translation>
    </message>
    <message>
        <source>The same as mediaUrl: announcements on the wire call it so. It is a secret as well.</source>
        <translation>Identique à mediaUrl&#xa0;: c’est ainsi que les annonces le nomment dans les échanges. C’est également un secret.</translation>
    </message>
    <message>
        <source>File name (other name)</source>
        <translation>Nom de fichier (autre nom)</translation>
    </message>
    <message>
        <source>The same as mediaFileName: announcements on the wire call it so.</source>
        <translation>Identique à mediaFileName&#xa0;: c’est ainsi que les annonces le nomment dans les échanges.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>The files that were sent.</source>
        <translation>Les fichiers envoyés.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>One choice of a question.</source>
        <translation>Un choix d’une question.</translation>
    </message>
    <message>
        <source>Option text</source>
        <translation>Texte de l’option</translation>
    </message>
    <message>
        <source>The text of the choice, as people see it.</source>
        <translation>Le texte du choix, tel que le voient les utilisateurs.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>One question of a survey or an action.</source>
        <translation>Une question d’une enquête ou d’une action.</translation>
    </message>
    <message>
        <source>The text of the question.</source>
        <translation>Le texte de la question.</translation>
    </message>
    <message>
        <source>Question type</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>What kind of answer the question asks for. It decides the shape of &quot;answer&quot;.</source>
        <translation>Le type de réponse que demande la question. Il détermine la forme de «&#xa0;answer&#xa0;».</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>The choices of a question with one or several options; an empty list for the other types.</source>
        <translation>Les choix d’une question à une ou plusieurs options&#xa0;; une liste vide pour les autres types.</translation>
    </message>
    <message>
        <source>Hidden question</source>
        <translation>Question masquée</translation>
    </message>
    <message>
        <source>True for a question that the app asks and answers by itself, such as the time of the response; people do not see it.</source>
        <translation>Vrai pour une question que l’application pose et à laquelle elle répond d’elle-même, comme l’heure de la réponse&#xa0;; les utilisateurs ne la voient pas.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>A place on the map.</source>
        <translation>Un lieu sur la carte.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees north of the equator; negative in the south.</source>
        <translation>Degrés au nord de l’équateur&#xa0;; négatifs au sud.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; negative in the west.</source>
        <translation>Degrés à l’est de Greenwich&#xa0;; négatifs à l’ouest.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The name of the place; it may be empty.</source>
        <translation>Le nom du lieu&#xa0;; il peut être vide.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>How exact the place is, as a radius in metres.</source>
        <translation>La précision du lieu, sous forme de rayon en mètres.</translation>
    </message>
    <message>
        <source>Phone number in two parts</source>
        <translation>Numéro de téléphone en deux parties</translation>
    </message>
    <message>
        <source>A phone number with its country code apart.</source>
        <translation>Un numéro de téléphone avec l’indicatif de pays à part.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Indicatif de pays</translation>
    </message>
    <message>
        <source>The country calling code, with or without a plus sign.</source>
        <translation>L’indicatif téléphonique du pays, avec ou sans signe plus.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>The number without its country code.</source>
        <translation>Le numéro sans l’indicatif de pays.</translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation>Question avec réponse</translation>
    </message>
    <message>
        <source>One question with the answer that was given; without &quot;answer&quot; where it was left out.</source>
        <translation>Une question avec la réponse donnée&#xa0;; sans «&#xa0;answer&#xa0;» lorsqu’elle a été omise.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was answered. Its shape follows the question type: a text, a number, a list of chosen options, a time in milliseconds since 1970, a place, files, or a phone number in two parts.</source>
        <translation>La réponse donnée. Sa forme dépend du type de question&#xa0;: un texte, un nombre, une liste d’options choisies, une heure en millisecondes depuis 1970, un lieu, des fichiers ou un numéro de téléphone en deux parties.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>The questions, each with the answer that was given.</source>
        <translation>Les questions, chacune avec la réponse donnée.</translation>
    </message>
    <message>
        <source>The answers. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Les réponses. La référence parle d’une liste&#xa0;; c’est un objet en contenant une qui est envoyé.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>One named value that an action package attaches.</source>
        <translation>Une valeur nommée jointe par un package d’action.</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Type de propriété</translation>
    </message>
    <message>
        <source>What kind of value it is.</source>
        <translation>Le type de la valeur.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The value: a text, a number, or JSON inside a text.</source>
        <translation>La valeur&#xa0;: un texte, un nombre ou du JSON dans un texte.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Until when the value holds, usually in milliseconds since 1970.</source>
        <translation>Jusqu’à quand la valeur est valable, généralement en millisecondes depuis 1970.</translation>
    </message>
    <message>
        <source>Who can see the value.</source>
        <translation>Qui peut voir la valeur.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches.</source>
        <translation>Valeurs nommées jointes par le package d’action.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What every event has in common, whatever happened: which object it belongs to, what kind of event it is, who caused it, and the data of its kind.</source>
        <translation>Ce que tous les événements ont en commun, quoi qu’il se soit passé&#xa0;: l’objet auquel l’événement se rapporte, son type, la personne à son origine et les données propres à ce type.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>The webhook subscription that this event was sent for. Seen on the wire; the reference does not name it.</source>
        <translation>L’abonnement webhook pour lequel cet événement a été envoyé. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The object that the subscription watches: the id of a group, an action or an action package, depending on the object type.</source>
        <translation>L’objet que surveille l’abonnement&#xa0;: l’ID d’un groupe, d’une action ou d’un package d’action, selon le type d’objet.</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>What kind of object the object id names.</source>
        <translation>Le type d’objet que désigne l’ID d’objet.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>What happened. It decides the shape of &quot;data&quot;.</source>
        <translation>Ce qui s’est passé. Il détermine la forme de «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>Identifies the event. The service delivers at least once, so the same id may come again.</source>
        <translation>Identifie l’événement. Le service livre au moins une fois&#xa0;; le même ID peut donc revenir.</translation>
    </message>
    <message>
        <source>What the event type calls for; see the schema of that type.</source>
        <translation>Ce qu’exige le type d’événement&#xa0;; voir le schéma de ce type.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The text that was given as callback context when the subscription was created. Absent where none was given.</source>
        <translation>Le texte fourni comme contexte de rappel lors de la création de l’abonnement. Absent si aucun n’a été fourni.</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>Téléphone de l’expéditeur</translation>
    </message>
    <message>
        <source>Phone number of the person who caused the event. The oldest events do not have it.</source>
        <translation>Numéro de téléphone de la personne à l’origine de l’événement. Les événements les plus anciens ne le contiennent pas.</translation>
    </message>
    <message>
        <source>Sender&apos;s id</source>
        <translation>ID de l’expéditeur</translation>
    </message>
    <message>
        <source>The user id of the person who caused the event. The oldest events do not have it.</source>
        <translation>L’ID utilisateur de la personne à l’origine de l’événement. Les événements les plus anciens ne le contiennent pas.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>The name of the person who caused the event. The oldest events do not have it.</source>
        <translation>Le nom de la personne à l’origine de l’événement. Les événements les plus anciens ne le contiennent pas.</translation>
    </message>
    <message>
        <source>Sender&apos;s picture</source>
        <translation>Photo de l’expéditeur</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who caused the event; an empty text where there is none.</source>
        <translation>Lien vers la photo de profil de la personne à l’origine de l’événement&#xa0;; un texte vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Sent by a bot</source>
        <translation>Envoyé par un bot</translation>
    </message>
    <message>
        <source>True where a connector and not a person caused the event. Seen on the wire; the reference does not name it.</source>
        <translation>Vrai lorsqu’un connecteur, et non une personne, est à l’origine de l’événement. Observé dans les échanges&#xa0;; la référence ne le mentionne pas.</translation>
    </message>
    <message>
        <source>The group in which it happened. Seen on the wire; the reference does not name it here.</source>
        <translation>Le groupe dans lequel cela s’est produit. Observé dans les échanges&#xa0;; la référence ne le mentionne pas ici.</translation>
    </message>
    <message>
        <source>The group from which it came, where it was passed on from another one. Seen on the wire; the reference does not name it here.</source>
        <translation>Le groupe d’origine, lorsque l’élément a été transmis depuis un autre groupe. Observé dans les échanges&#xa0;; la référence ne le mentionne pas ici.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Console de webhooks Kaizala</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Independent of Microsoft.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Indépendant de Microsoft.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What the program is made with, and under which licences</source>
        <translation>De quoi le programme est fait, et sous quelles licences</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a folder</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 is a folder</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Secrets are in none of them: they are in the keychain.</source>
        <translation>Aucun ne contient de secret&#xa0;: ils sont dans le trousseau.</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no names, no addresses and no secrets.</source>
        <translation>Pour qui vous aide. Il ne contient ni nom, ni adresse, ni secret.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>What this account may do</source>
        <translation>Ce que ce compte peut faire</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>ID de l’application</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite d’appels</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Retirer le compte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Account %1</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>as a connector</source>
        <translation>en tant que connecteur</translation>
    </message>
    <message>
        <source>with an access token</source>
        <translation>avec un jeton d’accès</translation>
    </message>
    <message>
        <source>The service has moved this account to the endpoint above.</source>
        <translation>Le service a déplacé ce compte vers le point de terminaison ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left in this minute</source>
        <comment>of the service&apos;s rate limit</comment>
        <translation>
            <numerusform>%n appel restant pour cette minute</numerusform>
            <numerusform>%n appels restants pour cette minute</numerusform>
        </translation>
    </message>
    <message>
        <source>not limited by the console</source>
        <comment>calls to the service</comment>
        <translation>non limités par la console</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>in memory, for this run only</source>
        <translation>en mémoire, pour cette session uniquement</translation>
    </message>
    <message>
        <source>The service did not tell how long it lasts.</source>
        <comment>a token</comment>
        <translation>Le service n’a pas indiqué sa durée de validité.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a token</comment>
        <translation>valide jusqu’au %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <comment>a token</comment>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>%1; renewed by itself</source>
        <comment>%1: until when a token is valid</comment>
        <translation>%1&#xa0;; se renouvelle de lui-même</translation>
    </message>
    <message>
        <source>The service did not tell what it granted. What is not allowed shows when it is tried.</source>
        <translation>Le service n’a pas indiqué ce qu’il a accordé. Ce qui n’est pas autorisé apparaîtra à l’essai.</translation>
    </message>
    <message>
        <source>none on disk</source>
        <translation>aucun sur le disque</translation>
    </message>
    <message>
        <source>Get new tokens for this account</source>
        <translation>Obtenir de nouveaux jetons pour ce compte</translation>
    </message>
    <message>
        <source>Remove its secrets from this computer; its events stay</source>
        <translation>Supprimer ses secrets de cet ordinateur&#xa0;; ses événements restent</translation>
    </message>
    <message>
        <source>Sign out, and delete the files above</source>
        <translation>Se déconnecter et supprimer les fichiers ci-dessus</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Sign in, or try the sandbox</source>
        <translation>Connectez-vous ou essayez le bac à sable</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>jeton expiré</translation>
    </message>
    <message>
        <source>token %1</source>
        <comment>how long the access token is still valid, such as: token 21 h</comment>
        <translation>jeton %1</translation>
    </message>
    <message>
        <source>The access token is valid until %1 and is renewed by itself.</source>
        <translation>Le jeton d’accès est valide jusqu’au %1 et se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>The access token is valid until %1. Sign in again then.</source>
        <translation>Le jeton d’accès est valide jusqu’au %1. Reconnectez-vous à ce moment-là.</translation>
    </message>
    <message>
        <source>This account</source>
        <comment>above what can be done with the one that is open</comment>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
</context>
<context>
    <name>ui::AddObjectDialog</name>
    <message>
        <source>Add an object</source>
        <translation>Ajouter un objet</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Package d’action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>How you call it; may stay empty</source>
        <translation>Nom de votre choix&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter the object&apos;s id.</source>
        <translation>Saisissez l’ID de l’objet.</translation>
    </message>
    <message>
        <source>Name of an object</source>
        <translation>Nom d’un objet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::BusyBar</name>
    <message>
        <source>Work under way</source>
        <translation>Opération en cours</translation>
    </message>
</context>
<context>
    <name>ui::CallbackCheckView</name>
    <message>
        <source>Asking the callback as the service does…</source>
        <translation>Interrogation du rappel comme le fait le service…</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>%1: what was sent to a callback</comment>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>how long it took</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>aucun type de contenu</translation>
    </message>
    <message>
        <source>Answered: status %1, %2, after %3</source>
        <comment>a number, a content type, a time</comment>
        <translation>Réponse&#xa0;: statut %1, %2, après %3</translation>
    </message>
    <message>
        <source>No answer after %1</source>
        <comment>a time</comment>
        <translation>Aucune réponse après %1</translation>
    </message>
    <message>
        <source>Sends to: %1</source>
        <comment>an address</comment>
        <translation>Redirige vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <comment>of an answer</comment>
        <translation>Corps&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Undo</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here. You can take it back as long as this console is open.</source>
        <translation>
            <numerusform>Supprimer %n abonnement&#xa0;? Ses événements ne seront plus envoyés&#xa0;; ceux déjà reçus restent ici. Vous pourrez annuler la suppression tant que cette console est ouverte.</numerusform>
            <numerusform>Supprimer %n abonnements&#xa0;? Leurs événements ne seront plus envoyés&#xa0;; ceux déjà reçus restent ici. Vous pourrez annuler la suppression tant que cette console est ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes? %n subscription(s) will be deleted.</source>
        <translation>
            <numerusform>Effectuer ces modifications&#xa0;? %n abonnement sera supprimé.</numerusform>
            <numerusform>Effectuer ces modifications&#xa0;? %n abonnements seront supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)?</source>
        <translation>
            <numerusform>Effectuer %n modification&#xa0;?</numerusform>
            <numerusform>Effectuer %n modifications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done…</source>
        <comment>while they are made</comment>
        <translation>%1 modifications effectuées sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>%n modification effectuée.</numerusform>
            <numerusform>%n modifications effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed.</source>
        <translation>Modifications effectuées&#xa0;: %1 sur %2&#xa0;; en échec&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed, %4 were not begun.</source>
        <translation>Modifications effectuées&#xa0;: %1 sur %2&#xa0;; en échec&#xa0;: %3&#xa0;; non commencées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>Supprimer des abonnements</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation>Modifier des abonnements</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Supprimer %n abonnement</numerusform>
            <numerusform>Supprimer %n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Effectuer %n modification</numerusform>
            <numerusform>Effectuer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation>Annuler ce qui a été fait</translation>
    </message>
    <message>
        <source>Make those once more that failed or were not begun</source>
        <translation>Refaire ceux qui ont échoué ou n’ont pas été commencés</translation>
    </message>
    <message>
        <source>Begin no other; what is under way comes to its end</source>
        <translation>N’en commencer aucun autre&#xa0;; ce qui est en cours se termine</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>followed by the columns</comment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>sort by nothing</comment>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command, an object or a subscription</source>
        <translation>Trouver une commande, un objet ou un abonnement</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Type what you want to do or to see</source>
        <translation>Tapez ce que vous voulez faire ou voir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>The best %1 of %2 are shown: type more of the name.</source>
        <comment>both are numbers</comment>
        <translation>Les %1 meilleurs sur %2 sont montrés&#xa0;: tapez davantage du nom.</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Entrée choisit, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <comment>%1 names what is copied, such as Subscription id</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>Copié&#xa0;; le presse-papiers sera effacé dans %n seconde</numerusform>
            <numerusform>Copié&#xa0;; le presse-papiers sera effacé dans %n secondes</numerusform>
        </translation>
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
        <translation>Supprimer des abonnements</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here.</source>
        <translation>
            <numerusform>Supprimer %n abonnement&#xa0;? Ses événements ne seront plus envoyés&#xa0;; ceux déjà reçus restent ici.</numerusform>
            <numerusform>Supprimer %n abonnements&#xa0;? Leurs événements ne seront plus envoyés&#xa0;; ceux déjà reçus restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove its &amp;inbox as well; then this can&apos;t be undone</source>
        <translation>Supprimer aussi sa &amp;boîte&#xa0;; c’est alors irréversible</translation>
    </message>
    <message>
        <source>What is still sent there is answered 404. The events that came stay.</source>
        <translation>Ce qui y est encore envoyé reçoit la réponse 404. Les événements reçus restent.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>None received yet.</source>
        <translation>Aucun reçu pour l’instant.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID de l’objet</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>ID de l’abonnement</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Jeton de rappel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Latest events of this subscription</source>
        <translation>Derniers événements de cet abonnement</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Derniers événements</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n abonnement sélectionné</numerusform>
            <numerusform>%n abonnements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its details.</source>
        <translation>Sélectionnez-en un seul pour voir ses détails.</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Aucun abonnement sélectionné</translation>
    </message>
    <message>
        <source>Select one in the table to see its details and how healthy it is.</source>
        <translation>Sélectionnez-en un dans le tableau pour voir ses détails et son état.</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the callback token</comment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>•••••••• (set)</source>
        <comment>the callback token</comment>
        <translation>•••••••• (défini)</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <comment>event types</comment>
        <translation>
            <numerusform>tous (%n)</numerusform>
            <numerusform>tous (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>a time, as QLocale reads it</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Ask the callback as the service does, and show what it answers</source>
        <translation>Interroger le rappel comme le fait le service, et montrer ce qu’il répond</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>the callback</comment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check callback</source>
        <translation>Vérifier le rappel</translation>
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
        <translation>&amp;Modifications seulement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare events</source>
        <translation>Comparer des événements</translation>
    </message>
    <message>
        <source>The example in the schema of %1</source>
        <comment>an event type</comment>
        <translation>L’exemple du schéma de %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Leave out the fields that are the same on both sides</source>
        <translation>Omettre les champs identiques des deux côtés</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>One of the two bodies is no JSON, so it has no fields to compare. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>L’un des deux corps n’est pas du JSON&#xa0;: il n’a pas de champs à comparer. (%1)</translation>
    </message>
    <message>
        <source>No event before this one has its type and object. Select two events to compare them.</source>
        <translation>Aucun événement antérieur n’a ce type et cet objet. Sélectionnez deux événements pour les comparer.</translation>
    </message>
    <message>
        <source>No schema has an example of this event type.</source>
        <translation>Aucun schéma n’a d’exemple de ce type d’événement.</translation>
    </message>
    <message>
        <source>The events could not be compared. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Les événements n’ont pas pu être comparés. %1</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Les deux disent la même chose</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these as always</source>
        <comment>fields that change in every event</comment>
        <translation>
            <numerusform>dont %n comme toujours</numerusform>
            <numerusform>dont %n comme toujours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not shown.</source>
        <translation>
            <numerusform>%n autre champ n’est pas affiché.</numerusform>
            <numerusform>%n autres champs ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The events hold more values than can be compared; there may be more differences.</source>
        <translation>Les événements contiennent plus de valeurs qu’on ne peut en comparer&#xa0;; il peut y avoir d’autres différences.</translation>
    </message>
</context>
<context>
    <name>ui::EditSeveralDialog</name>
    <message numerus="yes">
        <source>Change %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Modifier %n abonnement</numerusform>
            <numerusform>Modifier %n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit several subscriptions</source>
        <translation>Modifier plusieurs abonnements</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tick what is to be alike in all of them. Everything else stays as it is.</source>
        <translation>Cochez ce qui doit être identique pour tous. Tout le reste demeure inchangé.</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Événements&#xa0;:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>&amp;URL de rappel&#xa0;:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Jeton de rappel&#xa0;:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Conte&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Validité&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Cochez au moins un type d’événement.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Cette date est passée. Choisissez-en une ultérieure.</translation>
    </message>
</context>
<context>
    <name>ui::EventComparison</name>
    <message>
        <source>Compare with the schema&apos;s &amp;example</source>
        <translation>Comparer avec l’&amp;exemple du schéma</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparer les deux</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>&amp;Comparer avec le précédent</translation>
    </message>
    <message>
        <source>What differs between the selected events, field by field</source>
        <translation>Ce qui diffère entre les événements sélectionnés, champ par champ</translation>
    </message>
    <message>
        <source>What changed since the event before it of the same type and object</source>
        <translation>Ce qui a changé depuis l’événement précédent du même type et du même objet</translation>
    </message>
</context>
<context>
    <name>ui::EventPins</name>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>What is pinned stays, whatever the rules say about keeping events</source>
        <translation>Ce qui est épinglé reste, quelles que soient les règles de conservation</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
</context>
<context>
    <name>ui::EventTypesEdit</name>
    <message>
        <source>Event types</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event types</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Tick all event types</source>
        <translation>Cocher tous les types d’événements</translation>
    </message>
    <message>
        <source>None</source>
        <comment>event types</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tick no event type</source>
        <translation>Décocher tous les types d’événements</translation>
    </message>
    <message>
        <source>Not among the documented event types</source>
        <translation>Ne fait pas partie des types d’événements documentés</translation>
    </message>
</context>
<context>
    <name>ui::EventValueMenu</name>
    <message>
        <source>&amp;Show only this</source>
        <comment>of a value in the table</comment>
        <translation>&amp;Afficher uniquement cela</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>of a value in the table</comment>
        <translation>&amp;Masquer cela</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Send as a &amp;test event…</source>
        <translation>Envoyer comme événement de &amp;test…</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Filter, such as: type:JobResponse from:+91* since:2h invalid &quot;late delivery&quot;</source>
        <extracomment>the words before the colons are not translated</extracomment>
        <translation>Filtre, par exemple&#xa0;: type:JobResponse from:+91* since:2h invalid &quot;livraison tardive&quot;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Go to the newest events</source>
        <translation>Aller aux événements les plus récents</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Les événements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Aucun événement ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>The listener is stopped. Start it, then create a subscription that points at its address.</source>
        <translation>Le récepteur est arrêté. Démarrez-le, puis créez un abonnement qui pointe vers son adresse.</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>The listener is ready. Create a subscription that points at its address, and events arrive here.</source>
        <translation>Le récepteur est prêt. Créez un abonnement qui pointe vers son adresse et les événements arriveront ici.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Nouvel abonnement…</translation>
    </message>
    <message>
        <source>It could not be pinned. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>L’épinglage a échoué. %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Mask phone numbers, names, tokens and signed links</source>
        <translation>&amp;Masquer les numéros de téléphone, noms, jetons et liens signés</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
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
        <translation>ZIP des corps</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>All events are exported, oldest first.</source>
        <translation>Tous les événements sont exportés, les plus anciens en premier.</translation>
    </message>
    <message>
        <source>What the filter shows is exported, oldest first: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Ce que montre le filtre est exporté, les plus anciens en premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counting them…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) now.</source>
        <translation>
            <numerusform>%n événement maintenant.</numerusform>
            <numerusform>%n événements maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many they are is not known.</source>
        <translation>Leur nombre n’est pas connu.</translation>
    </message>
    <message>
        <source>One JSON object per line, with the bodies byte for byte. The console can import it.</source>
        <translation>Un objet JSON par ligne, avec les corps octet pour octet. La console peut l’importer.</translation>
    </message>
    <message>
        <source>One row per event, for a spreadsheet. No cell is taken for a formula.</source>
        <translation>Une ligne par événement, pour un tableur. Aucune cellule n’est prise pour une formule.</translation>
    </message>
    <message>
        <source>One request per event, for browsers and HTTP tools.</source>
        <translation>Une requête par événement, pour les navigateurs et les outils HTTP.</translation>
    </message>
    <message>
        <source>Each body as a file of its own, and a list of them.</source>
        <translation>Chaque corps dans son propre fichier, avec une liste.</translation>
    </message>
    <message>
        <source>The file will hold personal data and links that let anybody read media. Keep it safe.</source>
        <translation>Le fichier contiendra des données personnelles et des liens qui permettent à quiconque de lire les médias. Gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>%1 of %2 events are written.</source>
        <comment>so far; both are numbers</comment>
        <translation>%1 événements sur %2 sont écrits.</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>Recherche des événements…</translation>
    </message>
    <message>
        <source>The export was given up. There is no file.</source>
        <translation>L’exportation a été abandonnée. Il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Le fichier n’a pas pu être écrit. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1, %2.</source>
        <comment>%1, %2: a file&apos;s name and its size</comment>
        <translation>
            <numerusform>%n événement a été écrit dans %1, %2.</numerusform>
            <numerusform>%n événements ont été écrits dans %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read from the store and are left out.</source>
        <translation>
            <numerusform>%n n’a pas pu être lu du stockage et manque.</numerusform>
            <numerusform>%n n’ont pas pu être lus du stockage et manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>&amp;Ne montrer que les événements avec cette valeur</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>&amp;Masquer les événements avec cette valeur</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>Copier le &amp;pointeur JSON</translation>
    </message>
</context>
<context>
    <name>ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Terms of the filter</source>
        <translation>Termes du filtre</translation>
    </message>
    <message>
        <source>Take this out of the filter:
%1</source>
        <translation>Retirer ceci du filtre&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a term of the filter</comment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Find anything (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Tout rechercher (%1)</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Try it with the built-in sandbox</source>
        <translation>Essayer avec le bac à sable intégré</translation>
    </message>
    <message>
        <source>Connect your service…</source>
        <translation>Connecter votre service…</translation>
    </message>
    <message>
        <source>A service of its own inside this program, with groups, subscriptions and events that arrive by themselves. Nothing leaves this computer.</source>
        <translation>Un service propre, intégré à ce programme, avec des groupes, des abonnements et des événements qui arrivent d’eux-mêmes. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Any service with this API. You need its address, and an access token or a connector&apos;s id, secret and refresh token.</source>
        <translation>Tout service doté de cette API. Il vous faut son adresse, ainsi qu’un jeton d’accès ou l’ID, le secret et le jeton d’actualisation d’un connecteur.</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of this computer, events in a file on it; neither is sent anywhere but to the service you name.</source>
        <translation>Les jetons sont conservés dans le trousseau de clés de cet ordinateur et les événements dans un fichier local&#xa0;; ils ne sont envoyés nulle part ailleurs qu’au service que vous indiquez.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Ouverture&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Console de webhooks Kaizala</translation>
    </message>
    <message>
        <source>Its subscriptions and events are shown in a moment.</source>
        <translation>Ses abonnements et ses événements s’afficheront dans un instant.</translation>
    </message>
    <message>
        <source>See and edit every webhook subscription, receive the events, and read what each one means.</source>
        <translation>Affichez et modifiez tous les abonnements webhook, recevez les événements et lisez la signification de chacun.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The guide does not say this.</source>
        <translation>Le guide ne dit pas cela.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s); Enter goes to the next.</source>
        <translation>
            <numerusform>Trouvé %n fois&#xa0;; Entrée passe au suivant.</numerusform>
            <numerusform>Trouvé %n fois&#xa0;; Entrée passe au suivant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>Importer des événements</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle manque</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>%1 was not imported whole.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>%1 n’a pas été importé en entier.</translation>
    </message>
    <message>
        <source>What came so far stays. Import the same file again to go on.</source>
        <translation>Ce qui est déjà venu reste. Importez de nouveau le même fichier pour continuer.</translation>
    </message>
    <message>
        <source>The file is neither NDJSON of this program nor HAR. Choose another one.</source>
        <translation>Le fichier n’est ni du NDJSON de ce programme ni du HAR. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 are new here.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>
            <numerusform>%n événement de %1 est nouveau ici.</numerusform>
            <numerusform>%n événements de %1 sont nouveaux ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of events that were there are new.</source>
        <translation>
            <numerusform>%n livraison d’un événement déjà présent est nouvelle.</numerusform>
            <numerusform>%n livraisons d’événements déjà présents sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are no events.</source>
        <translation>
            <numerusform>%n enregistrement n’est pas un événement.</numerusform>
            <numerusform>%n enregistrements ne sont pas des événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is masked: phone numbers, names and the like in it are pseudonyms.</source>
        <translation>Le fichier est masqué&#xa0;: les numéros de téléphone, les noms et autres y sont des pseudonymes.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out; the first %1 are shown.</source>
        <translation>
            <numerusform>%n ligne est laissée de côté&#xa0;; les %1 premières sont montrées.</numerusform>
            <numerusform>%n lignes sont laissées de côté&#xa0;; les %1 premières sont montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>%n ligne est laissée de côté.</numerusform>
            <numerusform>%n lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::InboxesPage</name>
    <message>
        <source>Ne&amp;w inbox</source>
        <translation>&amp;Nouvelle boîte</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>Nouveau &amp;jeton…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>An address that nobody can guess, with a callback token of its own</source>
        <translation>Une adresse que personne ne peut deviner, avec son propre jeton de rappel</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Jeton de rappel</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;om&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>Jeton de &amp;rappel&#xa0;:</translation>
    </message>
    <message>
        <source>Each inbox is an address of its own: what comes there is known to be of the one subscription that was given it. Changes here take effect at once.</source>
        <translation>Chaque boîte a sa propre adresse&#xa0;: ce qui y arrive vient à coup sûr du seul abonnement qui l’a reçue. Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>It is shown while the listener runs</source>
        <translation>Affichée pendant l’écoute</translation>
    </message>
    <message>
        <source>The account&apos;s own inbox stays.</source>
        <translation>La boîte du compte lui-même reste.</translation>
    </message>
    <message>
        <source>Take no more events there</source>
        <translation>N’y plus recevoir d’événements</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <comment>the name of a new one; %1 is a number</comment>
        <translation>Boîte %1</translation>
    </message>
    <message>
        <source>New callback token</source>
        <translation>Nouveau jeton de rappel</translation>
    </message>
    <message>
        <source>Give this inbox a new callback token?</source>
        <translation>Donner à cette boîte un nouveau jeton de rappel&#xa0;?</translation>
    </message>
    <message>
        <source>What is sent with the old one is refused from now on, until the new one is entered in the subscriptions that send here.</source>
        <translation>Ce qui est envoyé avec l’ancien est désormais refusé, jusqu’à ce que le nouveau soit saisi dans les abonnements qui envoient ici.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Remove inbox</source>
        <translation>Supprimer la boîte</translation>
    </message>
    <message>
        <source>Remove the inbox %1?</source>
        <comment>%1 is its name</comment>
        <translation>Supprimer la boîte %1&#xa0;?</translation>
    </message>
    <message>
        <source>What is sent there is answered 404 from then on. Its events stay.</source>
        <translation>Ce qui y est envoyé recevra la réponse 404. Ses événements restent.</translation>
    </message>
    <message>
        <source>A subscription sends there: its events are answered 404 from then on, and the service will disable it. The events that came stay.</source>
        <translation>Un abonnement y envoie&#xa0;: ses événements recevront la réponse 404 et le service le désactivera. Les événements reçus restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>The body is no JSON, so it has no fields. The Raw tab shows it as it came. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>Le corps n’est pas du JSON et n’a donc pas de champs. L’onglet Brut l’affiche tel qu’il est arrivé. (%1)</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <comment>an HTTP status, and how long the answer took</comment>
        <translation>%1 après %2&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>an HTTP method, a path, the sender&apos;s address</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>L’événement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <source>Select an event in the list to see what it says, field by field.</source>
        <translation>Sélectionnez un événement dans la liste pour voir son contenu, champ par champ.</translation>
    </message>
</context>
<context>
    <name>ui::JournalDialog</name>
    <message>
        <source>Search the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Annuler la modification…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search: words of an object, an id, an address, …</source>
        <translation>Recherche&#xa0;: mots d’un objet, un ID, une adresse…</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Choisissez une entrée pour voir ce qu’elle a modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>L’entrée la plus récente</numerusform>
            <numerusform>Les %n entrées les plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file can&apos;t be read and are left out</source>
        <translation>
            <numerusform>%n ligne du fichier n’est pas lisible et est omise</numerusform>
            <numerusform>%n lignes du fichier ne sont pas lisibles et sont omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>Only a change that was done and is still there can be taken back</source>
        <translation>Seule une modification effectuée et encore en place peut être annulée</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>One JSON object per line (*.ndjson)</source>
        <translation>Un objet JSON par ligne (*.ndjson)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Table pour tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entrée a été exportée.</numerusform>
            <numerusform>%n entrées ont été exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre emplacement. (%1)</translation>
    </message>
    <message>
        <source>Nothing has been changed from here yet.</source>
        <translation>Rien n’a encore été modifié d’ici.</translation>
    </message>
    <message>
        <source>No entry has all of these words.</source>
        <translation>Aucune entrée ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Write the entries that the search leaves into a file</source>
        <translation>Écrire dans un fichier les entrées que la recherche retient</translation>
    </message>
</context>
<context>
    <name>ui::ListenerAddressPage</name>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>un port libre</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trusted proxies</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>É&amp;couter sur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <translation>Adresse p&amp;ublique&#xa0;:</translation>
    </message>
    <message>
        <source>How senders reach the listener through a tunnel or a reverse proxy. Callback URLs are shown with it. Empty: as it listens.</source>
        <translation>Comment les expéditeurs joignent l’écoute à travers un tunnel ou un proxy inverse. Les URL de rappel sont affichées ainsi. Vide&#xa0;: comme elle écoute.</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies:</source>
        <translation>Proxys de con&amp;fiance&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses or ranges, such as 127.0.0.1 or 10.0.0.0/8, with commas between them. What these proxies say about the sender&apos;s address is believed, and nobody else.</source>
        <translation>Adresses ou plages, comme 127.0.0.1 ou 10.0.0.0/8, séparées par des virgules. Seuls ces proxys sont crus au sujet de l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an address of this computer, and what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>every network of this computer</source>
        <translation>tous les réseaux de cet ordinateur</translation>
    </message>
    <message>
        <source>every network of this computer, IPv6 only</source>
        <translation>tous les réseaux de cet ordinateur, IPv6 seulement</translation>
    </message>
    <message>
        <source>this computer does not have it now</source>
        <translation>cet ordinateur ne l’a pas en ce moment</translation>
    </message>
    <message>
        <source>Other computers can reach the listener there. Give it a certificate, and let a firewall admit only those who are to send.</source>
        <translation>D’autres ordinateurs peuvent y joindre l’écoute. Donnez-lui un certificat et n’admettez par un pare-feu que ceux qui doivent envoyer.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights on many systems.</source>
        <translation>Les ports inférieurs à 1024 demandent des droits particuliers sur bien des systèmes.</translation>
    </message>
    <message>
        <source>%1 is no address and no range of addresses.</source>
        <translation>%1 n’est ni une adresse ni une plage d’adresses.</translation>
    </message>
</context>
<context>
    <name>ui::ListenerBar</name>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Listener settings: address, certificate, inboxes, limits, what is kept</source>
        <translation>Réglages de l’écoute&#xa0;: adresse, certificat, boîtes, limites, conservation</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Réglages de l’écoute</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the listener</comment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>the listener</comment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>the listener</comment>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>the listener; %1 is an address of this computer</comment>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. The listener starts by itself as soon as it has it again.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1 en ce moment. L’écoute démarrera d’elle-même dès qu’il l’aura de nouveau.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>the listener</comment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Démarrer l’écoute</translation>
    </message>
    <message>
        <source>Stop the listener</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>The callback URL is shown here while the listener runs</source>
        <translation>L’URL de rappel est affichée ici pendant l’écoute</translation>
    </message>
    <message>
        <source>%1
Valid until %2</source>
        <comment>a certificate&apos;s subject, and a time</comment>
        <translation>%1
Valable jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>ui::ListenerDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Réglages de l’écoute</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Keep events</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::ListenerLimitsPage</name>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>%1 is the name of a limit</comment>
        <translation>%1&#xa0;: revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>default %1</source>
        <comment>%1 is a number</comment>
        <translation>par défaut %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerPane</name>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Le récepteur n’a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The certificate was exchanged. New connections get the new one.</source>
        <translation>Le certificat a été échangé. Les nouvelles connexions reçoivent le nouveau.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Utiliser un autre port</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>of the listener</comment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>The listener has another port now, %1. Subscriptions that name the old one have to be changed, unless a proxy stands between.</source>
        <translation>L’écoute a maintenant un autre port, %1. Les abonnements qui nomment l’ancien doivent être modifiés, sauf si un proxy est placé entre les deux.</translation>
    </message>
    <message>
        <source>The files of the certificate changed, and what is in them now can&apos;t be used. The old certificate is used further. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Les fichiers du certificat ont changé et leur contenu est inutilisable. L’ancien certificat reste en service. %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerTlsPage</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Choisir la clé</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file</source>
        <translation>Choisir le fichier PKCS#12</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Reload certificate</source>
        <translation>&amp;Relire le certificat</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a proxy or a tunnel in front</source>
        <translation>Aucun&#xa0;: HTTP en clair, derrière un proxy ou un tunnel</translation>
    </message>
    <message>
        <source>PEM: a certificate and its key</source>
        <translation>PEM&#xa0;: un certificat et sa clé</translation>
    </message>
    <message>
        <source>PKCS#12: both in one file</source>
        <translation>PKCS#12&#xa0;: les deux dans un fichier</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no passphrase</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Read the files again, without a restart. It happens by itself when they change.</source>
        <translation>Relire les fichiers, sans redémarrage. Cela se fait de soi-même lorsqu’ils changent.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>host names of a certificate</comment>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>a certificate</comment>
        <translation>Expire</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>C&amp;hiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Certificat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>Phra&amp;se secrète&#xa0;:</translation>
    </message>
    <message>
        <source>This certificate has expired: senders refuse it. Get a new one.</source>
        <translation>Ce certificat a expiré&#xa0;: les expéditeurs le refusent. Procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>This certificate expires soon. Renew it; the new files are read by themselves.</source>
        <translation>Ce certificat expire bientôt. Renouvelez-le&#xa0;; les nouveaux fichiers sont lus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Choose the certificate and its key.</source>
        <translation>Choisissez le certificat et sa clé.</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file.</source>
        <translation>Choisissez le fichier PKCS#12.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Console de webhooks Kaizala</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Abonnement</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The account could not be opened. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Le compte n’a pas pu être ouvert. %1</translation>
    </message>
    <message>
        <source>The subscription was created.</source>
        <translation>L’abonnement a été créé.</translation>
    </message>
    <message>
        <source>The subscription was changed.</source>
        <translation>L’abonnement a été modifié.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Se déconnecter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its tokens are removed from this computer. Its events stay on disk, its subscriptions at the service.</source>
        <translation>Ses jetons seront retirés de cet ordinateur. Ses événements restent sur le disque, ses abonnements restent sur le service.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Not everything could be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Certains éléments n’ont pas pu être retirés. %1</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>le bac à sable</translation>
    </message>
    <message>
        <source>The sandbox could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Le bac à sable n’a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove %1 and everything that is stored of it here?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Retirer %1 et tout ce qui en est enregistré ici&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: its tokens, its settings, and its events (%n file(s)). This can&apos;t be undone. Its subscriptions stay at the service.</source>
        <translation>
            <numerusform>Seront supprimés de cet ordinateur&#xa0;: ses jetons, ses paramètres et ses événements (%n fichier). Cette opération est irréversible. Ses abonnements restent sur le service.</numerusform>
            <numerusform>Seront supprimés de cet ordinateur&#xa0;: ses jetons, ses paramètres et ses événements (%n fichiers). Cette opération est irréversible. Ses abonnements restent sur le service.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Le compte a été retiré.</translation>
    </message>
    <message>
        <source>&amp;Listener</source>
        <translation>É&amp;coute</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Connectez-vous d’abord, ou essayez le bac à sable.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>Importer des événements</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.har)</source>
        <translation>Événements (*.ndjson *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::ObjectMenu</name>
    <message>
        <source>New subscription…</source>
        <translation>Nouvel abonnement…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Read its subscriptions anew</source>
        <translation>Relire ses abonnements</translation>
    </message>
    <message>
        <source>Name…</source>
        <comment>give an object a name</comment>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>an object that was added here</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take it off the list, or give it the service&apos;s name again; the service hears nothing of it</source>
        <translation>Le retirer de la liste, ou lui rendre le nom du service&#xa0;; le service n’en sait rien</translation>
    </message>
    <message>
        <source>The service lists it, so it comes again with every refresh</source>
        <translation>Le service le liste&#xa0;: il revient à chaque actualisation</translation>
    </message>
    <message>
        <source>Read its actions</source>
        <translation>Lire ses actions</translation>
    </message>
    <message>
        <source>Of every type</source>
        <comment>actions of a group</comment>
        <translation>De tous les types</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than these %n</source>
        <comment>%1: such as: Jobs</comment>
        <translation>
            <numerusform>%1&#xa0;: plus que celle-ci (%n)</numerusform>
            <numerusform>%1&#xa0;: plus que ces %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectPicker</name>
    <message>
        <source>Filter the objects</source>
        <translation>Filtrer les objets</translation>
    </message>
    <message>
        <source>Duplicate to other objects</source>
        <translation>Dupliquer vers d’autres objets</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>Filtrer par nom ou par ID</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Tous ceux affichés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate to %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Dupliquer vers %n objet</numerusform>
            <numerusform>Dupliquer vers %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what the filter leaves; the others stay as they are</source>
        <translation>Cocher ce que le filtre retient&#xa0;; les autres restent tels quels</translation>
    </message>
    <message>
        <source>Untick every object, also what the filter hides</source>
        <translation>Décocher tous les objets, même ceux que le filtre masque</translation>
    </message>
</context>
<context>
    <name>ui::ObjectsPane</name>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>Les groupes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>This account reaches no group. An action, an action package or a group can be added by its id.</source>
        <translation>Ce compte n’a accès à aucun groupe. Une action, un package d’action ou un groupe peut être ajouté par son ID.</translation>
    </message>
    <message>
        <source>Add an object…</source>
        <translation>Ajouter un objet…</translation>
    </message>
    <message>
        <source>Search the objects</source>
        <translation>Rechercher dans les objets</translation>
    </message>
    <message>
        <source>Every word has to occur in an object&apos;s name, id or type</source>
        <translation>Chaque mot doit figurer dans le nom, l’ID ou le type d’un objet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many objects were found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No object fits the search.</source>
        <translation>Aucun objet ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The actions could not be read. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Les actions n’ont pas pu être lues. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) found.</source>
        <translation>
            <numerusform>%n action trouvée.</numerusform>
            <numerusform>%n actions trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other action found.</source>
        <translation>Aucune autre action trouvée.</translation>
    </message>
    <message>
        <source>The service gives no more of this group&apos;s actions. Read one type at a time, or add an action by its id.</source>
        <translation>Le service ne donne pas plus d’actions de ce groupe. Lisez un type à la fois, ou ajoutez une action par son ID.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep what was read, and read the rest another time</source>
        <translation>Conserver ce qui a été lu et lire le reste une autre fois</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %n object(s).</source>
        <translation>
            <numerusform>En pause&#xa0;: %1 sur %n objet.</numerusform>
            <numerusform>En pause&#xa0;: %1 sur %n objets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)… %2 could not be read so far.</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1 sur %n objet… Non lus jusqu’à présent&#xa0;: %2.</numerusform>
            <numerusform>Lecture&#xa0;: %1 sur %n objets… Non lus jusqu’à présent&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the groups…</source>
        <translation>Lecture des groupes…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)…</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1 sur %n objet…</numerusform>
            <numerusform>Lecture&#xa0;: %1 sur %n objets…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>%1: such as: 3 hours ago; %2: a sentence</comment>
        <translation>Dernière actualisation&#xa0;: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be read; the tree marks them.</source>
        <translation>
            <numerusform>%n objet n’a pas pu être lu&#xa0;; l’arborescence le signale.</numerusform>
            <numerusform>%n objets n’ont pas pu être lus&#xa0;; l’arborescence les signale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every object was read.</source>
        <translation>Tous les objets n’ont pas été lus.</translation>
    </message>
    <message>
        <source>As of %1. Not every object was read since.</source>
        <comment>%1: such as: 3 hours ago</comment>
        <translation>Dernière actualisation&#xa0;: %1. Tous les objets n’ont pas été lus depuis.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Who changed what, and when it was noticed</source>
        <translation>Qui a modifié quoi, et quand cela a été remarqué</translation>
    </message>
    <message>
        <source>Take the marks away; the journal keeps what they say</source>
        <translation>Retirer les marques&#xa0;; le journal garde ce qu’elles disent</translation>
    </message>
    <message numerus="yes">
        <source>Others changed something at the service since your last look: %n subscription(s) new or changed, %1 gone.</source>
        <comment>%1: a number of subscriptions</comment>
        <translation>
            <numerusform>D’autres ont modifié quelque chose sur le service depuis votre dernier passage&#xa0;: %n abonnement nouveau ou modifié, %1 disparu(s).</numerusform>
            <numerusform>D’autres ont modifié quelque chose sur le service depuis votre dernier passage&#xa0;: %n abonnements nouveaux ou modifiés, %1 disparu(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of all objects</source>
        <translation>Vue d’ensemble de tous les objets</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Ask nothing more for now; what is read stays</source>
        <translation>Ne plus rien demander pour le moment&#xa0;; ce qui est lu reste</translation>
    </message>
    <message>
        <source>Read what was left unread, and nothing else</source>
        <translation>Lire ce qui n’a pas été lu, et rien d’autre</translation>
    </message>
</context>
<context>
    <name>ui::PerspectiveMenu</name>
    <message>
        <source>&amp;Perspective</source>
        <comment>an arrangement of the window&apos;s panes</comment>
        <translation>&amp;Perspective</translation>
    </message>
    <message>
        <source>&amp;Administer</source>
        <comment>a perspective</comment>
        <translation>&amp;Administrer</translation>
    </message>
    <message>
        <source>Show all panes, with the subscriptions in the middle</source>
        <translation>Montrer tous les volets, les abonnements au milieu</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <comment>a perspective</comment>
        <translation>&amp;Écouter</translation>
    </message>
    <message>
        <source>Give the listener&apos;s events most of the window</source>
        <translation>Donner la plus grande partie de la fenêtre aux événements de l’écoute</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>a perspective</comment>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Give the whole window to the events and the inspector</source>
        <translation>Donner toute la fenêtre aux événements et à l’inspecteur</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;Save this arrangement…</source>
        <translation>&amp;Enregistrer cette disposition…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a saved perspective</comment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Save this arrangement</source>
        <translation>Enregistrer cette disposition</translation>
    </message>
    <message>
        <source>Name of the perspective:</source>
        <translation>Nom de la perspective&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plan from a file</source>
        <translation>Planifier à partir d’un fichier</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>%1 is read…</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>Le fichier n’est pas lisible. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file can&apos;t be used as it is. Correct it, then try again.</source>
        <translation>Le fichier n’est pas utilisable tel quel. Corrigez-le, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>The service is asked about %n object(s)…</source>
        <translation>
            <numerusform>Interrogation du service sur %n objet…</numerusform>
            <numerusform>Interrogation du service sur %n objets…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an object&apos;s id, and a sentence that says why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not everything could be read from the service, so nothing was compared. Try again.</source>
        <translation>Certaines données du service n’ont pas pu être lues&#xa0;; rien n’a donc été comparé. Réessayez.</translation>
    </message>
    <message>
        <source>%1: left out, because it needs a callback token, and a file holds none. Edit it here.</source>
        <comment>%1: a callback URL</comment>
        <translation>%1&#xa0;: omis, car il faut un jeton de rappel et un fichier n’en contient aucun. Modifiez l’abonnement ici.</translation>
    </message>
    <message>
        <source>Before you see what would be changed, read this.</source>
        <translation>Avant de voir ce qui serait modifié, lisez ceci.</translation>
    </message>
    <message>
        <source>The service has what the file says. There is nothing to change.</source>
        <translation>Le service est conforme au fichier. Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>Rien ne peut être modifié d’ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::QuerySuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions pour le filtre</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Corps brut</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <comment>two sizes, such as 1 MB and 5 MB</comment>
        <translation>Seuls les premiers %1 sur %2 sont affichés.</translation>
    </message>
</context>
<context>
    <name>ui::ReachDialog</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Ce que dit le programme de tunnel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Accessibilité depuis l’extérieur</translation>
    </message>
    <message>
        <source>Ways to reach the listener</source>
        <translation>Moyens d’atteindre l’écoute</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>a way to reach the listener</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <comment>a way to reach the listener</comment>
        <translation>Proxy inverse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A service on another computer reaches the listener only through a public address. Set up one of these, then let the console try it from outside.</source>
        <translation>Un service sur un autre ordinateur n’atteint l’écoute que par une adresse publique. Mettez en place l’un de ces moyens, puis laissez la console l’essayer de l’extérieur.</translation>
    </message>
    <message>
        <source>cloudflared (no account needed)</source>
        <translation>cloudflared (sans compte)</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>SSH to a server of your own</source>
        <translation>SSH vers un serveur à vous</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Commande&#xa0;:</translation>
    </message>
    <message>
        <source>Start the listener first: a tunnel leads to it.</source>
        <translation>Démarrez d’abord l’écoute&#xa0;: un tunnel y mène.</translation>
    </message>
    <message>
        <source>The program has to be on this computer. It is run as it stands here, without a shell.</source>
        <translation>Le programme doit se trouver sur cet ordinateur. Il est lancé tel quel, sans interpréteur de commandes.</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Fermer le tunnel</translation>
    </message>
    <message>
        <source>Start the tunnel</source>
        <translation>Ouvrir le tunnel</translation>
    </message>
    <message>
        <source>The tunnel program runs. It has not told a public address so far.</source>
        <translation>Le programme de tunnel fonctionne. Il n’a pas encore donné d’adresse publique.</translation>
    </message>
    <message>
        <source>The tunnel is open at %1.</source>
        <comment>%1 is an address</comment>
        <translation>Le tunnel est ouvert à %1.</translation>
    </message>
    <message>
        <source>The tunnel is closed. Nobody outside reaches the listener through it any more.</source>
        <translation>Le tunnel est fermé. Plus personne n’atteint l’écoute par lui de l’extérieur.</translation>
    </message>
    <message>
        <source>There is no such program on this computer, or it may not be run. Install it, or write where it is.</source>
        <translation>Ce programme n’existe pas sur cet ordinateur, ou ne peut pas être lancé. Installez-le, ou écrivez où il est.</translation>
    </message>
    <message>
        <source>The tunnel program ended by itself, with exit code %1. What it said last stands below.</source>
        <translation>Le programme de tunnel s’est terminé de lui-même, avec le code %1. Ce qu’il a dit en dernier est ci-dessous.</translation>
    </message>
    <message>
        <source>Write the command that opens the tunnel.</source>
        <translation>Écrivez la commande qui ouvre le tunnel.</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>P&amp;roxy&#xa0;:</translation>
    </message>
    <message>
        <source>Public &amp;name:</source>
        <translation>&amp;Nom public&#xa0;:</translation>
    </message>
    <message>
        <source>So that senders are known by their own addresses, name the proxy&apos;s address among the trusted proxies in the listener&apos;s settings.</source>
        <translation>Pour que les expéditeurs soient connus par leur propre adresse, nommez celle du proxy parmi les proxys de confiance dans les réglages de l’écoute.</translation>
    </message>
    <message>
        <source>Start the listener first: the configuration needs its port.</source>
        <translation>Démarrez d’abord l’écoute&#xa0;: la configuration a besoin de son port.</translation>
    </message>
    <message>
        <source>Give this address to new subscriptions</source>
        <translation>Donner cette adresse aux nouveaux abonnements</translation>
    </message>
    <message>
        <source>Call the listener through its public address, as the service would</source>
        <translation>Appeler l’écoute par son adresse publique, comme le ferait le service</translation>
    </message>
    <message>
        <source>Public &amp;address:</source>
        <translation>&amp;Adresse publique&#xa0;:</translation>
    </message>
    <message>
        <source>There is no public address now: new subscriptions get the listener&apos;s own.</source>
        <translation>Il n’y a plus d’adresse publique&#xa0;: les nouveaux abonnements reçoivent celle de l’écoute.</translation>
    </message>
    <message>
        <source>New subscriptions get this address. Those that are there keep theirs until they are edited.</source>
        <translation>Les nouveaux abonnements reçoivent cette adresse. Ceux qui existent gardent la leur jusqu’à leur modification.</translation>
    </message>
    <message>
        <source>Start the listener first.</source>
        <translation>Démarrez d’abord l’écoute.</translation>
    </message>
</context>
<context>
    <name>ui::RenewDialog</name>
    <message>
        <source>Renew subscriptions</source>
        <translation>Renouveler des abonnements</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Validité&#xa0;:</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Cette date est passée. Choisissez-en une ultérieure.</translation>
    </message>
    <message numerus="yes">
        <source>How long are %n subscription(s) to be valid, counted from now?</source>
        <translation>
            <numerusform>Combien de temps %n abonnement doit-il être valide, à compter de maintenant&#xa0;?</numerusform>
            <numerusform>Combien de temps %n abonnements doivent-ils être valides, à compter de maintenant&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message>
        <source>This inbox has a &amp;rule of its own</source>
        <translation>Cette boîte a sa propre &amp;règle</translation>
    </message>
    <message>
        <source>Events &amp;older than</source>
        <translation>Événements &amp;plus anciens que</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Jours à conserver</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of an age</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>More e&amp;vents than</source>
        <translation>Plus d’é&amp;vénements que</translation>
    </message>
    <message>
        <source>Events to keep</source>
        <translation>Événements à conserver</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit</comment>
        <translation>événements</translation>
    </message>
    <message>
        <source>More &amp;data than</source>
        <translation>Plus de &amp;données que</translation>
    </message>
    <message>
        <source>Data to keep</source>
        <translation>Données à conserver</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit: megabytes</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>What the inboxes take</source>
        <translation>Ce que prennent les boîtes</translation>
    </message>
    <message>
        <source>What is beyond any of these is deleted, oldest first, a little at a time. Pinned events stay and are not counted. With nothing ticked everything is kept.</source>
        <translation>Ce qui dépasse l’une de ces limites est supprimé, le plus ancien d’abord, peu à peu. Les événements épinglés restent et ne comptent pas. Sans rien de coché, tout est conservé.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Boîte&#xa0;:</translation>
    </message>
    <message>
        <source>Every inbox without a rule of its own</source>
        <translation>Toute boîte sans règle propre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no inbox</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>a number of events</comment>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>On disk: %1, of which %2 are free for what comes.</source>
        <comment>sizes of a file</comment>
        <translation>Sur le disque&#xa0;: %1, dont %2 libres pour la suite.</translation>
    </message>
    <message numerus="yes">
        <source>About %n event(s) are beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</source>
        <translation>
            <numerusform>Environ %n événement dépasse cette règle et sera supprimé. Épinglez ce qui doit rester&#xa0;: c’est irréversible.</numerusform>
            <numerusform>Environ %n événements dépassent cette règle et seront supprimés. Épinglez ce qui doit rester&#xa0;: c’est irréversible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersPane</name>
    <message>
        <source>Filter the events, then keep the filter here.</source>
        <translation>Filtrez les événements, puis gardez le filtre ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the filter of the events</source>
        <translation>Enregistrer le filtre des événements</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>The filter of the events is saved already</source>
        <translation>Le filtre des événements est déjà enregistré</translation>
    </message>
    <message>
        <source>The events are not filtered now</source>
        <translation>Les événements ne sont pas filtrés en ce moment</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <comment>a saved filter</comment>
        <translation>«&#xa0;%1&#xa0;» a été retiré</translation>
    </message>
    <message numerus="yes">
        <source>There are %n filters already; remove one first.</source>
        <translation>
            <numerusform>Il y a déjà %n filtre&#xa0;; retirez-en un d’abord.</numerusform>
            <numerusform>Il y a déjà %n filtres&#xa0;; retirez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation>Montrer ses événements</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDraft</name>
    <message>
        <source>Copy as JSON &amp;Schema draft</source>
        <translation>Copier comme ébauche de &amp;schéma JSON</translation>
    </message>
    <message>
        <source>What the selected events have in common: types, required fields, formats</source>
        <translation>Ce que les événements sélectionnés ont en commun&#xa0;: types, champs obligatoires, formats</translation>
    </message>
    <message>
        <source>None of the selected events is JSON, so there is no schema to draft.</source>
        <translation>Aucun des événements sélectionnés n’est du JSON&#xa0;: il n’y a pas de schéma à ébaucher.</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filtrer par commande ou par touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>&amp;Keep the secrets for this run only</source>
        <translation>Conse&amp;rver les secrets pour cette session uniquement</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect your service</source>
        <translation>Connecter votre service</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>an example of an account&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Service &amp;address:</source>
        <translation>&amp;Adresse du service&#xa0;:</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>&amp;Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>Essayer le bac à sable intégré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They are kept in memory then, are never written, and are gone when the program ends: you sign in again the next time.</source>
        <translation>Ils sont alors gardés en mémoire, jamais écrits sur le disque, et disparaissent à la fermeture du programme&#xa0;: vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Enter the address of the service, as its operator gave it to you.</source>
        <translation>Saisissez l’adresse du service, telle que son opérateur vous l’a fournie.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https:// et indique un hôte.</translation>
    </message>
    <message>
        <source>Secrets go to https addresses only. Plain http is for a service on this computer.</source>
        <translation>Les secrets ne sont envoyés qu’à des adresses https. Le http simple est réservé à un service sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Give the account a name of your choice.</source>
        <translation>Donnez au compte un nom de votre choix.</translation>
    </message>
    <message>
        <source>The service is asked now…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Send PIN</source>
        <translation>Envoyer le code PIN</translation>
    </message>
    <message>
        <source>Open the browser…</source>
        <translation>Ouvrir le navigateur…</translation>
    </message>
    <message>
        <source>The PIN is asked for…</source>
        <translation>Demande du code PIN…</translation>
    </message>
    <message>
        <source>Sign in in the browser; the console waits for it…</source>
        <translation>Connectez-vous dans le navigateur&#xa0;; la console attend…</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a default browser in the system&apos;s settings, then try again, or sign in another way.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Choisissez un navigateur par défaut dans les paramètres du système, puis réessayez, ou connectez-vous autrement.</translation>
    </message>
</context>
<context>
    <name>ui::SignInFields</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>The same as the service&apos;s</source>
        <comment>the address of a sign-in page</comment>
        <translation>Celle du service</translation>
    </message>
    <message>
        <source>Application i&amp;d:</source>
        <translation>&amp;ID de l’application&#xa0;:</translation>
    </message>
    <message>
        <source>Application &amp;secret:</source>
        <translation>&amp;Secret de l’application&#xa0;:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Jeton d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Jeton d’act&amp;ualisation&#xa0;:</translation>
    </message>
    <message>
        <source>Sign-in &amp;page:</source>
        <comment>the address of the page where one signs in</comment>
        <translation>&amp;Page de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Mobile number:</source>
        <translation>Numéro de &amp;mobile&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>Co&amp;de PIN&#xa0;:</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Avec un jeton d’accès</translation>
    </message>
    <message>
        <source>As a connector</source>
        <translation>En tant que connecteur</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>Avec un code PIN</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2.0)</source>
        <translation>Dans le navigateur (OAuth 2.0)</translation>
    </message>
    <message>
        <source>A token from the service&apos;s own tools. It works until it expires, usually a day; then you sign in again.</source>
        <translation>Un jeton issu des outils du service lui-même. Il fonctionne jusqu’à son expiration, généralement un jour&#xa0;; vous devez ensuite vous reconnecter.</translation>
    </message>
    <message>
        <source>An application with a secret and a refresh token. Its access token is renewed by itself.</source>
        <translation>Une application avec un secret et un jeton d’actualisation. Son jeton d’accès se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>The service sends a PIN to a mobile number. It makes a connector; the one that the application had before ends.</source>
        <translation>Le service envoie un code PIN à un numéro de mobile. Un connecteur est alors créé&#xa0;; celui que l’application avait auparavant prend fin.</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page, and the browser comes back here. It makes a connector; the one that the application had before ends.</source>
        <translation>Vous vous connectez sur la page du service lui-même et le navigateur revient ici. Un connecteur est alors créé&#xa0;; celui que l’application avait auparavant prend fin.</translation>
    </message>
    <message>
        <source>The PIN is on its way to %1.</source>
        <comment>%1: a mobile number</comment>
        <translation>Le code PIN est en route vers %1.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Collez le jeton d’accès.</translation>
    </message>
    <message>
        <source>A connector needs its application id, its secret and its refresh token.</source>
        <translation>Un connecteur requiert son ID d’application, son secret et son jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Enter the PIN that was sent to the mobile number.</source>
        <translation>Saisissez le code PIN envoyé au numéro de mobile.</translation>
    </message>
    <message>
        <source>The application id, its secret and the mobile number are needed.</source>
        <translation>L’ID de l’application, son secret et le numéro de mobile sont requis.</translation>
    </message>
    <message>
        <source>The application id and its secret are needed.</source>
        <translation>L’ID de l’application et son secret sont requis.</translation>
    </message>
    <message>
        <source>The service does not accept this access token. Paste a newer one.</source>
        <translation>Le service n’accepte pas ce jeton d’accès. Collez-en un plus récent.</translation>
    </message>
    <message>
        <source>The service does not accept this connector. Check its application id, secret and refresh token.</source>
        <translation>Le service n’accepte pas ce connecteur. Vérifiez son identifiant d’application, son secret et son jeton d’actualisation.</translation>
    </message>
    <message>
        <source>The service does not accept this PIN. Check it and the number, or have another one sent.</source>
        <translation>Le service n’accepte pas ce code PIN. Vérifiez-le ainsi que le numéro, ou faites-en envoyer un autre.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in. Check the application id and its secret.</source>
        <translation>Le service n’accepte pas cette connexion. Vérifiez l’identifiant d’application et son secret.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and what the service says</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::StartChecklist</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <comment>a step of the first round</comment>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <comment>a step of the first round</comment>
        <translation>Démarrer l’écoute</translation>
    </message>
    <message>
        <source>Create a subscription that reaches it</source>
        <comment>a step of the first round; it: the listener</comment>
        <translation>Créer un abonnement qui l’atteint</translation>
    </message>
    <message>
        <source>Receive an event</source>
        <comment>a step of the first round</comment>
        <translation>Recevoir un événement</translation>
    </message>
    <message>
        <source>Don&apos;t show the first steps any more</source>
        <translation>Ne plus montrer les premiers pas</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the first round</comment>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <comment>both are numbers</comment>
        <translation>Premiers pas&#xa0;: %1 sur %2 faits</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Listener stopped</source>
        <translation>Récepteur arrêté</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>En écoute</translation>
    </message>
    <message>
        <source>Listener changing…</source>
        <translation>Récepteur en transition…</translation>
    </message>
    <message>
        <source>Events can&apos;t be counted</source>
        <translation>Les événements ne peuvent pas être comptés</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stored</source>
        <translation>
            <numerusform>%n événement enregistré</numerusform>
            <numerusform>%n événements enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Listener waits for %1</source>
        <comment>%1 is an address of this computer</comment>
        <translation>L’écoute attend %1</translation>
    </message>
</context>
<context>
    <name>ui::StoreBanner</name>
    <message>
        <source>Events are stored again. No delivery was refused meanwhile.</source>
        <translation>Les événements sont de nouveau enregistrés. Aucune livraison n’a été refusée entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>Events are stored again. %n delivery(s) were answered 503 meanwhile; their senders try again.</source>
        <translation>
            <numerusform>Les événements sont de nouveau enregistrés. %n livraison a reçu la réponse 503 entre-temps&#xa0;; son expéditeur réessaie.</numerusform>
            <numerusform>Les événements sont de nouveau enregistrés. %n livraisons ont reçu la réponse 503 entre-temps&#xa0;; leurs expéditeurs réessaient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionCommands</name>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n modification effectuée.</numerusform>
            <numerusform>%n modifications effectuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made. The journal says why.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être effectuée. Le journal indique pourquoi.</numerusform>
            <numerusform>%n modifications n’ont pas pu être effectuées. Le journal indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>%n abonnement supprimé.</numerusform>
            <numerusform>%n abonnements supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) could not be deleted.</source>
        <translation>
            <numerusform>%n abonnement n’a pas pu être supprimé.</numerusform>
            <numerusform>%n abonnements n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are active already.</source>
        <translation>Ils sont déjà actifs.</translation>
    </message>
    <message>
        <source>They are like that already.</source>
        <translation>Ils sont déjà ainsi.</translation>
    </message>
    <message>
        <source>The like is there already; nothing was created.</source>
        <translation>Des abonnements identiques existent déjà&#xa0;; rien n’a été créé.</translation>
    </message>
    <message numerus="yes">
        <source>This service can&apos;t change a subscription, so new ones were created; %n old one(s) could not be deleted, and both send events now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>
            <numerusform>Ce service ne peut pas modifier un abonnement&#xa0;; de nouveaux ont donc été créés. %n ancien n’a pas pu être supprimé, et les deux envoient maintenant des événements. %1</numerusform>
            <numerusform>Ce service ne peut pas modifier un abonnement&#xa0;; de nouveaux ont donc été créés. %n anciens n’ont pas pu être supprimés, et les anciens comme les nouveaux envoient maintenant des événements. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old one(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Supprimer %n ancien</numerusform>
            <numerusform>Supprimer %n anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>The old subscription was deleted.</source>
        <translation>L’ancien abonnement a été supprimé.</translation>
    </message>
    <message>
        <source>List the object&apos;s subscriptions</source>
        <translation>Lister les abonnements de l’objet</translation>
    </message>
    <message>
        <source>Create this subscription</source>
        <translation>Créer cet abonnement</translation>
    </message>
    <message>
        <source>Delete this subscription</source>
        <translation>Supprimer cet abonnement</translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s) copied. Set KAIZALA_ACCESS_TOKEN before you run them.</source>
        <translation>
            <numerusform>%n ligne de commande copiée. Définissez KAIZALA_ACCESS_TOKEN avant de l’exécuter.</numerusform>
            <numerusform>%n lignes de commande copiées. Définissez KAIZALA_ACCESS_TOKEN avant de les exécuter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the objects that get %n subscription(s) like the selected. Where the like is there already, nothing is created.</source>
        <translation>
            <numerusform>Choisissez les objets qui reçoivent %n abonnement comme celui de la sélection. Là où il existe déjà, rien n’est créé.</numerusform>
            <numerusform>Choisissez les objets qui reçoivent %n abonnements comme ceux de la sélection. Là où ils existent déjà, rien n’est créé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a subscription first.</source>
        <translation>Sélectionnez d’abord un abonnement.</translation>
    </message>
    <message>
        <source>What is selected is active already.</source>
        <translation>Ce qui est sélectionné est déjà actif.</translation>
    </message>
    <message>
        <source>There is no other object yet. Refresh, or add one by its id.</source>
        <translation>Il n’y a pas encore d’autre objet. Actualisez, ou ajoutez-en un par son ID.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo the others</source>
        <comment>the changes that were made</comment>
        <translation>Annuler les autres</translation>
    </message>
    <message>
        <source>Its inbox could not be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Sa boîte n’a pas pu être supprimée. %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n inbox(es)</source>
        <comment>those of subscriptions that were deleted</comment>
        <translation>
            <numerusform>Supprimer %n boîte</numerusform>
            <numerusform>Supprimer %n boîtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nouvel abonnement</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>Modifier l’abonnement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Le récepteur n’a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>The service validates the callback now…</source>
        <translation>Le service valide le rappel…</translation>
    </message>
    <message>
        <source>The service saves the changes now…</source>
        <translation>Le service enregistre les modifications…</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionFiles</name>
    <message>
        <source>Export the subscriptions</source>
        <translation>Exporter les abonnements</translation>
    </message>
    <message>
        <source>Document for plan and apply (*.json)</source>
        <translation>Document pour plan et apply (*.json)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Table pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre emplacement. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) exported.</source>
        <translation>
            <numerusform>%n abonnement exporté.</numerusform>
            <numerusform>%n abonnements exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export may not be complete or not be of today: %n object(s) have not been read from the service yet. Refresh, then export again.</source>
        <translation>
            <numerusform>L’export peut être incomplet ou ne pas être à jour&#xa0;: %n objet n’a pas encore été lu sur le service. Actualisez, puis exportez de nouveau.</numerusform>
            <numerusform>L’export peut être incomplet ou ne pas être à jour&#xa0;: %n objets n’ont pas encore été lus sur le service. Actualisez, puis exportez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file of subscriptions</source>
        <translation>Choisir un fichier d’abonnements</translation>
    </message>
    <message>
        <source>Subscriptions (*.json *.csv)</source>
        <translation>Abonnements (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionForm</name>
    <message>
        <source>Use the listener</source>
        <translation>Utiliser le récepteur</translation>
    </message>
    <message>
        <source>The address and the token of this console&apos;s own listener</source>
        <translation>L’adresse et le jeton du récepteur de cette console</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Comes back with every event</source>
        <translation>Renvoyé avec chaque événement</translation>
    </message>
    <message>
        <source>As the listener&apos;s</source>
        <translation>Celui du récepteur</translation>
    </message>
    <message>
        <source>The token that this console&apos;s listener expects in kz-callback-token</source>
        <translation>Le jeton que le récepteur de cette console attend dans kz-callback-token</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>&amp;Objet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Événements&#xa0;:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>&amp;URL de rappel&#xa0;:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Jeton de rappel&#xa0;:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Conte&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Validité&#xa0;:</translation>
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
        <translation>Saisissez l’URL à laquelle envoyer les événements ou utilisez le récepteur.</translation>
    </message>
    <message>
        <source>There is no object yet. Refresh, or add one by its id.</source>
        <translation>Il n’y a encore aucun objet. Actualisez ou ajoutez-en un par son ID.</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Cochez au moins un type d’événement.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Cette date est passée. Choisissez-en une ultérieure.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask the callback as the service will, and show what it answers</source>
        <translation>Interroger le rappel comme le fera le service et afficher sa réponse</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>A new token that nobody can guess</source>
        <translation>Un nouveau jeton que personne ne peut deviner</translation>
    </message>
    <message>
        <source>Set; left as it is</source>
        <comment>the callback token, which is not shown</comment>
        <translation>Défini&#xa0;; laissé inchangé</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsFilterBar</name>
    <message>
        <source>Filter subscriptions</source>
        <translation>Filtrer les abonnements</translation>
    </message>
    <message>
        <source>Every word has to occur somewhere in the row</source>
        <translation>Chaque mot doit figurer quelque part dans la ligne</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Tous les états</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>%n au total</numerusform>
            <numerusform>%n au total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many subscriptions are shown</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Type d’objet</translation>
    </message>
    <message>
        <source>Host of the callback</source>
        <translation>Hôte du rappel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Any change</source>
        <comment>what others did, of a subscription</comment>
        <translation>Tout changement</translation>
    </message>
    <message>
        <source>New</source>
        <comment>subscriptions that somebody else created</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>subscriptions that somebody else changed</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>subscriptions that somebody else deleted</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>What others changed since your last look</source>
        <translation>Ce que d’autres ont modifié depuis votre dernier passage</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsPane</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>The subscriptions could not be read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Les abonnements n’ont pas pu être relus. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No subscription fits the filter.</source>
        <translation>Aucun abonnement ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>Les abonnements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Aucun abonnement pour l’instant</translation>
    </message>
    <message>
        <source>A subscription sends the events of a group, an action or an action package to a URL. Create one that points at this console&apos;s listener, and watch its events arrive.</source>
        <translation>Un abonnement envoie les événements d’un groupe, d’une action ou d’un package d’action à une URL. Créez-en un qui pointe vers le récepteur de cette console et regardez ses événements arriver.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Nouvel abonnement…</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation>Copier l’ID de l’abonnement</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Copier l’URL de rappel</translation>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal says more about them and can bring them back.</source>
        <translation>Le journal en dit plus et peut les rétablir.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) gone since your last look</source>
        <translation>
            <numerusform>%n abonnement disparu depuis votre dernier passage</numerusform>
            <numerusform>%n abonnements disparus depuis votre dernier passage</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
</context>
<context>
    <name>ui::TestEventDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>It goes to this program&apos;s own listener, as the service would send it: with the inbox&apos;s callback token, checked and stored like any other. The filter is:test finds it.</source>
        <translation>Il va à l’écoute de ce programme, comme le service l’enverrait&#xa0;: avec le jeton de rappel de la boîte, vérifié et conservé comme tout autre. Le filtre is:test le retrouve.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Boîte&#xa0;:</translation>
    </message>
    <message>
        <source>Event &amp;type:</source>
        <translation>&amp;Type d’événement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Corps&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The body is too long to be edited here: only its first part is shown.</source>
        <translation>Le corps est trop long pour être modifié ici&#xa0;: seule sa première partie est affichée.</translation>
    </message>
    <message>
        <source>There is nothing to send. Choose an event type, or write a body.</source>
        <translation>Il n’y a rien à envoyer. Choisissez un type d’événement ou écrivez un corps.</translation>
    </message>
    <message>
        <source>The listener does not listen. Start it, then send again.</source>
        <translation>L’écoute est arrêtée. Démarrez-la, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>The listener answered %1: %2</source>
        <comment>%1: an HTTP status, %2: what it said</comment>
        <translation>L’écoute a répondu %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stored, and answered with %1 after %2 ms.</source>
        <comment>%1: an HTTP status</comment>
        <translation>Conservé, réponse %1 après %2 ms.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineControl</name>
    <message>
        <source>Show when the events came</source>
        <translation>Montrer quand les événements sont arrivés</translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>Time-line of the events</source>
        <translation>Chronologie des événements</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, with Shift they choose several, Enter filters by their time.</source>
        <translation>Les flèches vont de barre en barre, avec Maj elles en choisissent plusieurs, Entrée filtre par leur temps.</translation>
    </message>
    <message>
        <source>Escape takes the time out of the filter.</source>
        <translation>Échap retire le temps du filtre.</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>a width of time, such as: 5 minutes</comment>
        <translation>par %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, the newest %n event(s) only</source>
        <comment>%1: per 5 minutes</comment>
        <translation>
            <numerusform>%1, le plus récent événement seulement</numerusform>
            <numerusform>%1, les %n événements les plus récents seulement</numerusform>
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
            <numerusform>au plus %n</numerusform>
            <numerusform>au plus %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValidityEdit</name>
    <message>
        <source>Valid for</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>As the service does (two years)</source>
        <translation>Celle du service (deux ans)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>As it is: until %1</source>
        <comment>a time and how far away it is</comment>
        <translation>Inchangée&#xa0;: jusqu’au %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangée</translation>
    </message>
</context>
</TS>
