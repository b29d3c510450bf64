<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Somebody of the list, or new</source>
        <translation>Une personne de la liste, ou nouvelle</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>At least 15 characters: four words are easy to keep in mind.</source>
        <translation>Au moins 15 caractères&#xa0;: quatre mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Phrase secrète, &amp;encore</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Prepares meetings, records decisions, prints, sets up the board. Cannot validate.</source>
        <translation>Prépare les réunions, enregistre les avis, imprime, paramètre la RCP. Ne valide pas.</translation>
    </message>
    <message>
        <source>Does all of that, and validates decisions as the responsible physician.</source>
        <translation>Fait tout cela, et valide les avis en tant que médecin responsable.</translation>
    </message>
    <message>
        <source>Prepares cases and records decisions. Neither validates nor sets up.</source>
        <translation>Prépare les dossiers et enregistre les avis. Ne valide pas et ne paramètre pas.</translation>
    </message>
    <message>
        <source>Only a coordinator adds a coordinator.</source>
        <translation>Seul un coordonnateur ajoute un coordonnateur.</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>{name} can open the board now.</source>
        <translation>{name} peut maintenant ouvrir la base.</translation>
    </message>
    <message>
        <source>Each account opens the board with its own passphrase. Nobody can read or reset a forgotten one: the recovery key gives an account a new one.</source>
        <translation>Chaque compte ouvre la base avec sa propre phrase secrète. Personne ne peut lire une phrase oubliée&#xa0;: la clé de secours en donne une nouvelle au compte.</translation>
    </message>
</context>
<context>
    <name>AgainPart</name>
    <message>
        <source>Present the case without a quorum again</source>
        <translation>Représenter le dossier sans quorum</translation>
    </message>
    <message>
        <source>Quorum not met: the case must be presented again, with the missing specialty, as soon as possible.</source>
        <translation>Quorum non atteint&#xa0;: le dossier doit être représenté dès que possible, avec la spécialité manquante.</translation>
    </message>
    <message>
        <source>No. {number}. {printed}</source>
        <translation>N° {number}. {printed}</translation>
    </message>
    <message>
        <source>Present again</source>
        <translation>Représenter</translation>
    </message>
    <message>
        <source>No. {number} comes again at the next meeting, once it is planned.</source>
        <translation>Le n° {number} revient à la prochaine réunion, dès qu’elle est planifiée.</translation>
    </message>
    <message>
        <source>No. {number} comes again at the meeting of {day}.</source>
        <translation>Le n° {number} revient à la réunion du {day}.</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Why they come</source>
        <translation>Motif de présentation</translation>
    </message>
    <message>
        <source>Put these cases on the agenda of</source>
        <translation>Inscrire ces dossiers à l’ordre du jour de</translation>
    </message>
    <message>
        <source>{board}, {date}</source>
        <translation>{board}, {date}</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— aucune —</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the board will not be kept.</source>
        <translation>
            <numerusform>%n question à la RCP ne sera pas conservée.</numerusform>
            <numerusform>%n questions à la RCP ne seront pas conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long for one agenda.</source>
        <translation>La liste est trop longue pour un seul ordre du jour.</translation>
    </message>
    <message>
        <source>A question belongs to a meeting: choose one.</source>
        <translation>Une question appartient à une réunion&#xa0;: choisissez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) join it</source>
        <translation>
            <numerusform>%n dossier y est inscrit</numerusform>
            <numerusform>%n dossiers y sont inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà inscrit</numerusform>
            <numerusform>%n déjà inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty question(s) filled in</source>
        <translation>
            <numerusform>%n question vide complétée</numerusform>
            <numerusform>%n questions vides complétées</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Jour de la réunion</translation>
    </message>
    <message>
        <source>New meeting: {board}</source>
        <translation>Nouvelle réunion : {board}</translation>
    </message>
    <message>
        <source>A question belongs to a meeting: set up a board in Settings first.</source>
        <translation>Une question appartient à une réunion : créez d’abord une RCP dans Réglages.</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>No question yet</source>
        <translation>Pas encore de question</translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Put on the agenda</source>
        <translation>Inscrire à l’ordre du jour</translation>
    </message>
    <message>
        <source>{cases} on the agenda of {board}, {date}.</source>
        <translation>{cases} à l’ordre du jour ({board}, {date}).</translation>
    </message>
    <message>
        <source>Put {name}, {number}, on an agenda</source>
        <translation>Inscrire {name}, {number}, à un ordre du jour</translation>
    </message>
    <message>
        <source>Put {cases} on an agenda</source>
        <translation>Inscrire {cases} à un ordre du jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Meetings to come</source>
        <translation>Réunions à venir</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Aucune réunion n’est planifiée.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une réunion</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Question à la RCP</translation>
    </message>
    <message>
        <source>Why it comes</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>État général (OMS)</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Discuss or register</source>
        <translation>Discuter ou enregistrer</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Register them together (Ctrl+G)</source>
        <translation>Les enregistrer ensemble (Ctrl+G)</translation>
    </message>
    <message>
        <source>To discuss ({count})</source>
        <translation>À discuter ({count})</translation>
    </message>
    <message>
        <source>To register ({count})</source>
        <translation>À enregistrer ({count})</translation>
    </message>
    <message>
        <source>Done ({count})</source>
        <translation>Faits ({count})</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>Missing: {items}</source>
        <translation>Manque&#xa0;: {items}</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add a case: name, number or diagnosis, then Enter</source>
        <translation>Ajouter un dossier&#xa0;: nom, numéro ou diagnostic, puis Entrée</translation>
    </message>
    <message>
        <source>Add a case to the agenda</source>
        <translation>Ajouter un dossier à l’ordre du jour</translation>
    </message>
    <message>
        <source>Add the &amp;waiting cases</source>
        <translation>Ajou&amp;ter les dossiers en attente</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Edit the case (F2)</source>
        <translation>Modifier le dossier (F2)</translation>
    </message>
    <message>
        <source>Take off the agenda (Delete)</source>
        <translation>Retirer de l’ordre du jour (Suppr)</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Type a name above, then Enter.</source>
        <translation>Aucun dossier à cet ordre du jour. Saisissez un nom ci-dessus, puis Entrée.</translation>
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
        <source>Move to position…</source>
        <translation>Déplacer vers la position…</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Kept on this machine, for you alone.</source>
        <translation>Conservée sur ce poste, pour vous seul.</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Taille du &amp;texte</translation>
    </message>
    <message>
        <source>LEFÈVRE Jeanne · D-0412 · dedifferentiated liposarcoma, PS 1</source>
        <translation>LEFÈVRE Jeanne · D-0412 · liposarcome dédifférencié, OMS 1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of the text in percent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This board is open in another window, which was brought to the front.</source>
        <translation>Cette base est ouverte dans une autre fenêtre, qui vient d’être mise au premier plan.</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Reports and images</source>
        <translation>Comptes rendus et images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Drop reports (PDF) or images (PNG, JPEG, TIFF) here, or paste them with Ctrl+V.
{maximum} MB each at most; they are kept inside the encrypted file.</source>
        <translation>Déposez ici des comptes rendus (PDF) ou des images (PNG, JPEG, TIFF), ou collez-les par Ctrl+V.
{maximum} Mo chacun au plus ; ils restent dans le fichier chiffré.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Opened from a private copy that cannot be changed. It goes when the board is closed or locked.</source>
        <translation>Ouvert depuis une copie privée, non modifiable. Elle disparaît quand le fichier est fermé ou verrouillé.</translation>
    </message>
    <message>
        <source>This machine has no program for such files.</source>
        <translation>Cette machine n’a pas de programme pour ces fichiers.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Drop to attach to {number}</source>
        <translation>Lâchez pour joindre à {number}</translation>
    </message>
    <message>
        <source>Image dropped {moment}</source>
        <translation>Image déposée le {moment}</translation>
    </message>
    <message>
        <source>Image pasted {moment}</source>
        <translation>Image collée le {moment}</translation>
    </message>
    <message>
        <source>There is no file and no image on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni fichier ni image.</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Space: there or not. Right arrow: how. Left arrow: leaves now.</source>
        <translation>Espace&#xa0;: présent ou non. Flèche droite&#xa0;: comment. Flèche gauche&#xa0;: part maintenant.</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>left {time}</source>
        <translation>parti à {time}</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>par écrit</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Name, then Enter  (F4)</source>
        <translation>Nom, puis Entrée  (F4)</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Quorum not met</source>
        <translation>Quorum non atteint</translation>
    </message>
    <message numerus="yes">
        <source>%n medical specialty(ies)</source>
        <translation>
            <numerusform>%n spécialité médicale</numerusform>
            <numerusform>%n spécialités médicales</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum · {count}</source>
        <translation>Quorum · {count}</translation>
    </message>
    <message>
        <source>Quorum: {count} of {minimum}</source>
        <translation>Quorum&#xa0;: {count} sur {minimum}</translation>
    </message>
    <message>
        <source>Quorum not met; {count}</source>
        <translation>Quorum non atteint&#xa0;; {count}</translation>
    </message>
    <message>
        <source>Missing: {specialties}</source>
        <translation>Manque&#xa0;: {specialties}</translation>
    </message>
    <message>
        <source>{count}; missing: {items}</source>
        <translation>{count}&#x202f;; manque&#xa0;: {items}</translation>
    </message>
    <message>
        <source>when it was recorded: {count}</source>
        <translation>à l’enregistrement&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No quorum asked</source>
        <translation>Quorum non demandé</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Part maintenant</translation>
    </message>
    <message>
        <source>Written opinion on this case…</source>
        <translation>Avis écrit sur ce dossier…</translation>
    </message>
</context>
<context>
    <name>AttendancePart</name>
    <message>
        <source>A staff meeting needs none.</source>
        <translation>Un staff n’en demande pas.</translation>
    </message>
    <message>
        <source>A registered case is not discussed.</source>
        <translation>Un dossier enregistré n’est pas discuté.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BoardForm</name>
    <message>
        <source>&amp;Name of the board</source>
        <translation>&amp;Nom de la RCP</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Rhythm</source>
        <translation>Rythm&amp;e</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>S&amp;tarts at</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Lie&amp;u</translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation>Coo&amp;rdonnateur</translation>
    </message>
    <message>
        <source>Secretar&amp;y</source>
        <translation>&amp;Secrétaire</translation>
    </message>
    <message>
        <source>&amp;Quorum: at least</source>
        <translation>&amp;Quorum&#xa0;: au moins</translation>
    </message>
    <message>
        <source>Physicians of different specialties; three is the French minimum.</source>
        <translation>Médecins de spécialités différentes&#x202f;; trois est le minimum français.</translation>
    </message>
    <message>
        <source>A written &amp;opinion counts</source>
        <translation>Un avis écrit c&amp;ompte</translation>
    </message>
    <message>
        <source>A written opinion counts</source>
        <translation>Un avis écrit compte</translation>
    </message>
    <message>
        <source>Specialties that cannot be missing</source>
        <translation>Spécialités indispensables</translation>
    </message>
    <message>
        <source>Who us&amp;ually attends</source>
        <translation>Participants &amp;habituels</translation>
    </message>
    <message>
        <source>Still meets: offe&amp;red for new meetings</source>
        <translation>Se réun&amp;it encore&#xa0;: proposée pour les nouvelles réunions</translation>
    </message>
    <message>
        <source>A change applies to meetings planned from now on.</source>
        <translation>Un changement vaut pour les réunions planifiées ensuite.</translation>
    </message>
    <message>
        <source>Its cases are read a second time by the network&apos;s pathologists</source>
        <translation>Ses dossiers sont relus par les pathologistes du réseau</translation>
    </message>
    <message>
        <source>This board&apos;s rule asks for fewer than three specialties: mend it to save.</source>
        <translation>La règle de cette RCP demande moins de trois spécialités : corrigez-la pour enregistrer.</translation>
    </message>
    <message>
        <source>Standard board, haematology apart: surgeon, medical oncologist and radiotherapist (INCa 2023; the law: CSP D. 6124-131).</source>
        <translation>RCP standard, hors hématologie : chirurgien, oncologue médical et radiothérapeute (INCa 2023 ; la loi : CSP D. 6124-131).</translation>
    </message>
    <message>
        <source>Three specialties (HAS 2014); what this kind asks for beyond was not found. The law sets the kind: CSP R. 6123-91-2 and R. 6123-91-3.</source>
        <translation>Trois spécialités (HAS 2014) ; ce que ce type demande de plus n’a pas été trouvé. La loi fixe le type : CSP R. 6123-91-2 et R. 6123-91-3.</translation>
    </message>
    <message>
        <source>A staff meeting is no formal board: no quorum applies.</source>
        <translation>Un staff n’est pas une RCP : aucun quorum ne s’applique.</translation>
    </message>
</context>
<context>
    <name>BoardsTab</name>
    <message>
        <source>No board has heard this case yet.</source>
        <translation>Aucune RCP n’a encore entendu ce dossier.</translation>
    </message>
    <message>
        <source>{date} · {board}</source>
        <translation>{date} · {board}</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir l’ordre du jour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Put off because</source>
        <translation>Reporté&#xa0;:</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Responsable&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Within: {delay}</source>
        <translation>Délai&#xa0;: {delay}</translation>
    </message>
    <message>
        <source>Validated by {name}, {moment}</source>
        <translation>Validé par {name}, {moment}</translation>
    </message>
    <message>
        <source>Recorded by {name}, {moment}</source>
        <translation>Enregistré par {name}, {moment}</translation>
    </message>
    <message>
        <source>Amended because: {reason}</source>
        <translation>Amendé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>&amp;Why it does not take place</source>
        <translation>&amp;Pourquoi elle n’a pas lieu</translation>
    </message>
    <message>
        <source>Keep the meeting</source>
        <translation>Garder la réunion</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>{age} years</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>Missing: {items}</source>
        <translation>Manque&#xa0;: {items}</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation>Comorbidités</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Traitements reçus</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Anatomopathologie</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Social situation</source>
        <translation>Situation sociale</translation>
    </message>
    <message>
        <source>Wishes of the patient</source>
        <translation>Souhaits du patient</translation>
    </message>
    <message>
        <source>Nothing is written about this case yet. Ctrl+O opens its file.</source>
        <translation>Rien n’est encore écrit sur ce dossier. Ctrl+O ouvre le dossier.</translation>
    </message>
    <message>
        <source>Karnofsky {score}</source>
        <translation>Karnofsky {score}</translation>
    </message>
    <message>
        <source>G8 {score} / 17</source>
        <translation>G8 {score}&#xa0;/&#xa0;17</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>demandé par {name}</translation>
    </message>
    <message>
        <source>Board of {day}</source>
        <translation>RCP du {day}</translation>
    </message>
    <message>
        <source>{step}, asked on {day}, {centre}</source>
        <translation>{step}, demandée le {day}, {centre}</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Boards ({count})</source>
        <translation>RCP ({count})</translation>
    </message>
    <message>
        <source>Trials ({count})</source>
        <translation>Essais ({count})</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Treatments ({count})</source>
        <translation>Traitements ({count})</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Files ({count})</source>
        <translation>Pièces ({count})</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Other tumours:</source>
        <translation>Autres tumeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Anapath</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Board {date}</source>
        <translation>RCP {date}</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Ce que vous avez saisi n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{name}, born {date}, is known already ({number}). The same person?</source>
        <translation>{name}, né(e) le {date}, est déjà connu(e) ({number}). La même personne&#x202f;?</translation>
    </message>
    <message>
        <source>{name}, born {date} ({number}), may be the same person: {difference}. Is it?</source>
        <translation>{name}, né(e) le {date} ({number}), est peut-être la même personne&#xa0;: {difference}. Est-ce le cas&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: a new case of this patient</source>
        <translation>Oui&#xa0;: un nouveau dossier de ce patient</translation>
    </message>
    <message>
        <source>Save, then merge…</source>
        <translation>Enregistrer, puis fusionner…</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation>Non, quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
    <message>
        <source>New case of {name}</source>
        <translation>Nouveau dossier de {name}</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Local identifier</source>
        <translation>Identifiant local (IPP)</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>National identity (INS)</source>
        <translation>Identité nationale (INS)</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Already {number}, {diagnosis}: a relapse is a new phase of one tumour.</source>
        <translation>Déjà {number}, {diagnosis}&#xa0;: une rechute est une nouvelle phase de la même tumeur.</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Ouvrir {number}</translation>
    </message>
    <message>
        <source>No, another tumour</source>
        <translation>Non, une autre tumeur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code de localisation</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>Histology code</source>
        <translation>Code d’histologie</translation>
    </message>
    <message>
        <source>Edition of the codes</source>
        <translation>Édition des codes</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>ICD-10 code</source>
        <translation>Code CIM-10</translation>
    </message>
    <message>
        <source>ORPHA code</source>
        <translation>Code ORPHA</translation>
    </message>
    <message>
        <source>Tumour</source>
        <translation>Tumeur</translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation>Médecin demandeur</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Médecin traitant</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>Correspondants</translation>
    </message>
    <message>
        <source>Care and information</source>
        <translation>Suivi et information</translation>
    </message>
    <message>
        <source>Diagnosed on</source>
        <translation>Date du diagnostic</translation>
    </message>
    <message>
        <source>Basis of the diagnosis</source>
        <translation>Base du diagnostic</translation>
    </message>
    <message>
        <source>TNM</source>
        <translation>TNM</translation>
    </message>
    <message>
        <source>TNM edition</source>
        <translation>Édition du TNM</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>As stated in the record; nothing is computed</source>
        <translation>Tels qu’ils figurent au dossier&#xa0;; rien n’est calculé</translation>
    </message>
    <message>
        <source>Grade, in words</source>
        <translation>Grade, en toutes lettres</translation>
    </message>
    <message>
        <source>Other staging, in words</source>
        <translation>Autre stade, en toutes lettres</translation>
    </message>
    <message>
        <source>Grades and classifications</source>
        <translation>Grades et classifications</translation>
    </message>
    <message>
        <source>History of the disease</source>
        <translation>Histoire de la maladie</translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation>Comorbidités</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Traitements reçus</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Anatomopathologie</translation>
    </message>
    <message>
        <source>Pathology report number</source>
        <translation>N° du compte rendu anatomopathologique</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Social situation</source>
        <translation>Situation sociale</translation>
    </message>
    <message>
        <source>Wishes of the patient</source>
        <translation>Souhaits du patient</translation>
    </message>
    <message>
        <source>History, pathology and imaging</source>
        <translation>Histoire, anatomopathologie et imagerie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Numbers in other institutions</source>
        <translation>Numéros dans d’autres établissements</translation>
    </message>
    <message>
        <source>Discussion by the board</source>
        <translation>Discussion en RCP</translation>
    </message>
    <message>
        <source>Sharing outside the care team</source>
        <translation>Partage hors équipe de soins</translation>
    </message>
    <message>
        <source>Reuse: registry, figures, research</source>
        <translation>Réutilisation&#x202f;: registre, chiffres, recherche</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>First given name</source>
        <translation>Premier prénom de naissance</translation>
    </message>
    <message>
        <source>As on the birth record</source>
        <translation>Comme à l’état civil</translation>
    </message>
    <message>
        <source>Birth place (INSEE code)</source>
        <translation>Lieu de naissance (code INSEE)</translation>
    </message>
    <message>
        <source>75056; 99 and a country abroad</source>
        <translation>75056&#x202f;; à l’étranger 99 et le pays</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Patients and cases</source>
        <translation>Patients et dossiers</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No case matches these filters.</source>
        <translation>Aucun dossier ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>No cases yet. Enter the first one, or import the list you keep today.</source>
        <translation>Aucun dossier. Saisissez le premier, ou importez la liste que vous tenez.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Name, number, diagnosis…</source>
        <translation>Nom, numéro, diagnostic…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Fermer le panneau (Échap)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>Mode de pa&amp;ssage</translation>
    </message>
    <message>
        <source>&amp;Question to the board</source>
        <translation>&amp;Question à la RCP</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Timing</source>
        <translation>Mom&amp;ent</translation>
    </message>
    <message>
        <source>Performance stat&amp;us</source>
        <translation>&amp;OMS</translation>
    </message>
    <message>
        <source>&amp;Karnofsky</source>
        <translation>&amp;Karnofsky</translation>
    </message>
    <message>
        <source>G8 s&amp;core</source>
        <translation>Score &amp;G8</translation>
    </message>
    <message>
        <source>Frailt&amp;y (other tool)</source>
        <translation>Frag&amp;ilité (autre outil)</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>Demande&amp;ur</translation>
    </message>
    <message>
        <source>Presen&amp;ter</source>
        <translation>&amp;Présenté par</translation>
    </message>
    <message>
        <source>Summary for the &amp;meeting</source>
        <translation>&amp;Résumé pour la réunion</translation>
    </message>
</context>
<context>
    <name>CasesOfBoth</name>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>passe à la fiche qui reste</translation>
    </message>
    <message>
        <source>Neither has a case.</source>
        <translation>Aucun des deux n’a de dossier.</translation>
    </message>
    <message>
        <source>{number} · {diagnosis} · {what}</source>
        <translation>{number} · {diagnosis} · {what}</translation>
    </message>
    <message>
        <source>May be the same tumour as {number}: both cases stay</source>
        <translation>Peut-être la même tumeur que {number}&#xa0;: les deux dossiers restent</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>This patient has no case yet.</source>
        <translation>Ce patient n’a pas encore de dossier.</translation>
    </message>
    <message>
        <source>New case of this patient…</source>
        <translation>Nouveau dossier de ce patient…</translation>
    </message>
    <message>
        <source>Choose a case in the list.</source>
        <translation>Choisissez un dossier dans la liste.</translation>
    </message>
    <message>
        <source>New tumour of this patient…</source>
        <translation>Nouvelle tumeur de ce patient…</translation>
    </message>
    <message>
        <source>Do you keep your cases in a spreadsheet? Its rows become cases here.</source>
        <translation>Vous tenez vos dossiers dans un tableur&#x202f;? Ses lignes deviennent ici des dossiers.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Put on an agenda…</source>
        <translation>Inscrire à un ordre du jour…</translation>
    </message>
    <message>
        <source>Ask for a second reading…</source>
        <translation>Demander une relecture…</translation>
    </message>
    <message>
        <source>Offer a trial…</source>
        <translation>Proposer un essai…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Merge with another record of this person…</source>
        <translation>Fusionner avec une autre fiche de cette personne…</translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>New tumour…</source>
        <translation>Nouvelle tumeur…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Remove the case…</source>
        <translation>Retirer le dossier…</translation>
    </message>
    <message>
        <source>Remove the patient…</source>
        <translation>Retirer le patient…</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Which trials</source>
        <translation>Quels essais</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Toutes les familles</translation>
    </message>
    <message>
        <source>Tumour family</source>
        <translation>Famille tumorale</translation>
    </message>
    <message>
        <source>Number, name, tumour, site</source>
        <translation>Numéro, nom, tumeur, centre</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>0 of {total} with these filters</source>
        <translation>0 sur {total} avec ces filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No trial yet. Do you keep them in a spreadsheet? Its rows become one.</source>
        <translation>Aucun essai encore. Les tenez-vous dans un tableur&#xa0;? Ses lignes deviennent le catalogue.</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importer un catalogue…</translation>
    </message>
</context>
<context>
    <name>CellsCard</name>
    <message>
        <source>As it stands in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Correct a value and press Enter; the file itself stays as it is.</source>
        <translation>Corrigez une valeur et appuyez sur Entrée ; le fichier lui-même ne change pas.</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>&amp;Name of the institution</source>
        <translation>&amp;Nom de l’établissement</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>National &amp;identifier (FINESS)</source>
        <translation>&amp;Identifiant national (FINESS)</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>9 digits</source>
        <translation>9 chiffres</translation>
    </message>
</context>
<context>
    <name>CentreStep</name>
    <message>
        <source>&amp;Institution</source>
        <translation>É&amp;tablissement</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>&amp;Unit or department</source>
        <translation>&amp;Service ou unité</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ville</translation>
    </message>
</context>
<context>
    <name>CentresEditor</name>
    <message>
        <source>Centres of the network</source>
        <translation>Centres du réseau</translation>
    </message>
    <message>
        <source>No centre is noted yet.</source>
        <translation>Aucun centre noté pour l’instant.</translation>
    </message>
    <message>
        <source>Add a ce&amp;ntre</source>
        <translation>Ajouter u&amp;n centre</translation>
    </message>
    <message>
        <source>End it toda&amp;y</source>
        <translation>Mettre fin au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Centres and laboratories</source>
        <translation>Centres et laboratoires</translation>
    </message>
    <message>
        <source>Centre or la&amp;boratory</source>
        <translation>Centre ou la&amp;boratoire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Person or telephone</source>
        <translation>Personne ou téléphone</translation>
    </message>
    <message>
        <source>&amp;Postal address for material</source>
        <translation>Adresse &amp;postale pour le matériel</translation>
    </message>
    <message>
        <source>In this role from</source>
        <translation>Dans ce rôle du</translation>
    </message>
    <message>
        <source>In this role to</source>
        <translation>Dans ce rôle au</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>How far checked</source>
        <translation>Degré de vérification</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Deviendrait</translation>
    </message>
    <message>
        <source>What would change (ticked = written)</source>
        <translation>Ce qui changerait (coché = écrit)</translation>
    </message>
    <message>
        <source>The identity of a known patient changes only if you tick it.</source>
        <translation>L’identité d’un patient connu ne change que si vous la cochez.</translation>
    </message>
</context>
<context>
    <name>ChangesGrid</name>
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
    <name>Chip</name>
    <message>
        <source>{label}, number {order}</source>
        <translation>{label}, numéro {order}</translation>
    </message>
</context>
<context>
    <name>ClockPart</name>
    <message>
        <source>Clock of the case</source>
        <translation>Chronomètre du dossier</translation>
    </message>
    <message>
        <source>Pause for a break, or go on</source>
        <translation>Faire une pause, ou reprendre</translation>
    </message>
    <message>
        <source>Put the break off</source>
        <translation>Remettre la pause à plus tard</translation>
    </message>
    <message>
        <source>Break since {time}. The clock stands still.</source>
        <translation>Pause depuis {time}. Le chronomètre est arrêté.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) discussed. A 10 min break?</source>
        <translation>
            <numerusform>%n dossier discuté. Une pause de 10&#xa0;min&#xa0;?</numerusform>
            <numerusform>%n dossiers discutés. Une pause de 10&#xa0;min&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour has gone by. A 10 min break?</source>
        <translation>Une heure a passé. Une pause de 10&#xa0;min&#xa0;?</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>{spent} · break</source>
        <translation>{spent} · pause</translation>
    </message>
    <message>
        <source>{spent} · +{over}</source>
        <translation>{spent} · +{over}</translation>
    </message>
    <message>
        <source>{spent} · budget {budget}</source>
        <translation>{spent} · budget {budget}</translation>
    </message>
    <message>
        <source>Time for this case. The meeting is planned until {time}. Ctrl+T: break.</source>
        <translation>Temps de ce dossier. La réunion est prévue jusqu’à {time}. Ctrl+T&#xa0;: pause.</translation>
    </message>
    <message>
        <source>Remind of breaks</source>
        <translation>Rappeler les pauses</translation>
    </message>
    <message>
        <source>Do not remind of breaks</source>
        <translation>Ne pas rappeler les pauses</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Rien ne reste ouvert.</translation>
    </message>
    <message>
        <source>F&amp;older of the documents</source>
        <translation>D&amp;ossier des documents</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End only</source>
        <translation>Terminer seulement</translation>
    </message>
    <message>
        <source>Produce only</source>
        <translation>Produire seulement</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Reprendre la réunion</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>Fin de la réunion</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Après la réunion</translation>
    </message>
    <message numerus="yes">
        <source>Present %n case(s) without a quorum again at the next meeting</source>
        <translation>
            <numerusform>Représenter %n dossier sans quorum à la prochaine réunion</numerusform>
            <numerusform>Représenter %n dossiers sans quorum à la prochaine réunion</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} documents</source>
        <translation>{done} documents sur {total}</translation>
    </message>
    <message>
        <source>Not done: {things}.</source>
        <translation>Reste à faire&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Interrompu. {done}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) recorded</source>
        <translation>
            <numerusform>%n avis enregistré</numerusform>
            <numerusform>%n avis enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validated</source>
        <translation>
            <numerusform>%n validé</numerusform>
            <numerusform>%n validés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) deferred</source>
        <translation>
            <numerusform>%n dossier reporté</numerusform>
            <numerusform>%n dossiers reportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) typed but not recorded</source>
        <translation>
            <numerusform>%n dossier saisi mais non enregistré</numerusform>
            <numerusform>%n dossiers saisis mais non enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a responsible person</source>
        <translation>
            <numerusform>%n avis sans responsable</numerusform>
            <numerusform>%n avis sans responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a quorum</source>
        <translation>
            <numerusform>%n avis sans quorum</numerusform>
            <numerusform>%n avis sans quorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisional decision(s)</source>
        <translation>
            <numerusform>%n avis provisoire</numerusform>
            <numerusform>%n avis provisoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not reached</source>
        <translation>
            <numerusform>%n dossier non abordé</numerusform>
            <numerusform>%n dossiers non abordés</numerusform>
        </translation>
    </message>
    <message>
        <source>no. {numbers}</source>
        <translation>n° {numbers}</translation>
    </message>
    <message>
        <source>the next meeting, once it is planned</source>
        <translation>la prochaine réunion, dès qu’elle est planifiée</translation>
    </message>
    <message>
        <source>meeting of {day}</source>
        <translation>réunion du {day}</translation>
    </message>
    <message numerus="yes">
        <source>End, validate %n and produce the documents</source>
        <translation>
            <numerusform>Terminer, valider %n avis et produire les documents</numerusform>
            <numerusform>Terminer, valider %n avis et produire les documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate %n and produce the documents</source>
        <translation>
            <numerusform>Valider %n avis et produire les documents</numerusform>
            <numerusform>Valider %n avis et produire les documents</numerusform>
        </translation>
    </message>
    <message>
        <source>End and produce drafts</source>
        <translation>Terminer et produire des projets</translation>
    </message>
    <message>
        <source>End and produce the documents</source>
        <translation>Terminer et produire les documents</translation>
    </message>
    <message>
        <source>Produce drafts</source>
        <translation>Produire des projets</translation>
    </message>
    <message>
        <source>Produce the documents</source>
        <translation>Produire les documents</translation>
    </message>
    <message>
        <source>You take responsibility for the advice as it is written. It changes afterwards only by a new dated version.</source>
        <translation>Vous prenez la responsabilité de l’avis tel qu’il est écrit. Il ne change ensuite que par une nouvelle version datée.</translation>
    </message>
    <message>
        <source>The coordinator validates the decisions; until then they are drafts.</source>
        <translation>Le coordonnateur valide les avis&#xa0;; d’ici là, ce sont des projets.</translation>
    </message>
    <message>
        <source>The meeting is ended.</source>
        <translation>La réunion est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) validated.</source>
        <translation>
            <numerusform>%n avis validé.</numerusform>
            <numerusform>%n avis validés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} documents are in {folder}.</source>
        <translation>{done} documents sur {total} sont dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in {folder}.</source>
        <translation>
            <numerusform>%n document dans «&#xa0;{folder}&#xa0;».</numerusform>
            <numerusform>%n documents dans «&#xa0;{folder}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>ending the meeting</source>
        <translation>terminer la réunion</translation>
    </message>
    <message>
        <source>validating the decisions</source>
        <translation>valider les avis</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>the documents</source>
        <translation>les documents</translation>
    </message>
    <message numerus="yes">
        <source>Validate %n only</source>
        <translation>
            <numerusform>Valider %n avis seulement</numerusform>
            <numerusform>Valider %n avis seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new presentation(s)</source>
        <translation>
            <numerusform>%n nouvelle présentation</numerusform>
            <numerusform>%n nouvelles présentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second reading(s) to send</source>
        <translation>
            <numerusform>%n relecture à envoyer</numerusform>
            <numerusform>%n relectures à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) to other boards</source>
        <translation>
            <numerusform>%n recours à une autre RCP</numerusform>
            <numerusform>%n recours à d’autres RCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examination(s) to obtain</source>
        <translation>
            <numerusform>%n examen à obtenir</numerusform>
            <numerusform>%n examens à obtenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with two texts to choose from</source>
        <translation>
            <numerusform>%n dossier avec deux textes entre lesquels choisir</numerusform>
            <numerusform>%n dossiers avec deux textes entre lesquels choisir</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, see Follow-up</source>
        <translation>{what}, voir Suites</translation>
    </message>
</context>
<context>
    <name>ClosingPart</name>
    <message>
        <source>End of the meeting</source>
        <translation>Fin de la réunion</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>After the meeting…</source>
        <translation>Après la réunion…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non abordé</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) come again at the next meeting</source>
        <translation>
            <numerusform>%n dossier revient à la prochaine réunion</numerusform>
            <numerusform>%n dossiers reviennent à la prochaine réunion</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the documents</source>
        <translation>Dossier des documents</translation>
    </message>
</context>
<context>
    <name>CodeListDialog</name>
    <message>
        <source>Load a list of codes</source>
        <translation>Charger une liste de codes</translation>
    </message>
    <message>
        <source>{form}, {file}</source>
        <translation>{form}, {file}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Every entry of the file was read.</source>
        <translation>Toutes les entrées du fichier ont été lues.</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Laissées de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{reason}: {count} ({examples})</source>
        <translation>{reason}&#xa0;: {count} ({examples})</translation>
    </message>
</context>
<context>
    <name>CodeListsSection</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Lists of codes</source>
        <translation>Listes de codes</translation>
    </message>
    <message>
        <source>No official list is loaded yet.</source>
        <translation>Aucune liste officielle n’est chargée.</translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation>C&amp;harger un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Loaded: {lists}. Ctrl+Z takes it back.</source>
        <translation>Listes chargées&#xa0;: {lists}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>A table of our own is always there: {count} tumours and sites, {edition}. Load the official lists your centre is entitled to: ICD-O-3 and ICD-10 as ClaML or SVS, ORPHAcodes (XML), OncoTree (JSON), RARECAREnet (Excel).</source>
        <translation>Notre propre table est toujours là&#xa0;: {count} tumeurs et localisations, {edition}. Chargez les listes officielles auxquelles votre centre a droit&#xa0;: CIM-O-3 et CIM-10 en ClaML ou SVS, codes ORPHA (XML), OncoTree (JSON), RARECAREnet (Excel).</translation>
    </message>
    <message>
        <source>Your account may not change this.</source>
        <translation>Votre compte ne peut pas changer cela.</translation>
    </message>
    <message>
        <source>Choose the official file</source>
        <translation>Choisir le fichier officiel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Removed: {list}. Ctrl+Z brings it back.</source>
        <translation>Liste retirée&#xa0;: {list}. Ctrl+Z la rétablit.</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Filled in where the words are the very name of a tumour, or were coded before in this board. Check each one; what stays without a code is imported as words. The family is filled in from the code where the list has none.</source>
        <translation>Rempli quand les mots sont le nom même d’une tumeur, ou ont déjà été codés dans ce fichier. Vérifiez chacun&#xa0;; ce qui reste sans code est importé en mots. La famille est remplie d’après le code quand la liste n’en a pas.</translation>
    </message>
    <message>
        <source>{coded} of {count} histologies have a code.</source>
        <translation>{coded} histologies sur {count} ont un code.</translation>
    </message>
    <message>
        <source>The {most} commonest are shown.</source>
        <translation>Les {most} plus fréquentes sont montrées.</translation>
    </message>
    <message>
        <source>Histology in the list</source>
        <translation>Histologie dans la liste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>code or words</source>
        <translation>code ou mots</translation>
    </message>
    <message>
        <source>Code of {histology}</source>
        <translation>Code de {histology}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>As guessed from the list</source>
        <translation>Deviné d’après la liste</translation>
    </message>
    <message>
        <source>Read the columns</source>
        <translation>Lire les colonnes</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Les dates sont écrites</translation>
    </message>
    <message>
        <source>Texts that mean “not known”, between |</source>
        <translation>Textes qui signifient «&#xa0;inconnu&#xa0;», séparés par |</translation>
    </message>
    <message>
        <source>Remember these choices &amp;as</source>
        <translation>Retenir ces choix &amp;sous</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>for the next list of this kind</source>
        <translation>pour la prochaine liste de ce genre</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Colonne de la liste</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Remplit</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command, a name or a number</source>
        <translation>Tapez une commande, un nom ou un numéro</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>CompareForm</name>
    <message>
        <source>Today: {diagnosis}. It stays in the history of the case.</source>
        <translation>Aujourd’hui&#x202f;: {diagnosis}. L’ancien diagnostic reste dans l’historique.</translation>
    </message>
    <message>
        <source>Wh&amp;y they agree although their codes do not</source>
        <translation>Po&amp;urquoi elles concordent malgré des codes différents</translation>
    </message>
    <message>
        <source>{first} and {second} mean two tumours. If they do, say a discordance.</source>
        <translation>{first} et {second} désignent deux tumeurs. Si c’est le cas, choisissez une discordance.</translation>
    </message>
    <message>
        <source>Wh&amp;y the case keeps its diagnosis</source>
        <translation>Po&amp;urquoi le dossier garde son diagnostic</translation>
    </message>
    <message>
        <source>Today: {diagnosis}.</source>
        <translation>Aujourd’hui&#x202f;: {diagnosis}.</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder le &amp;mien</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Pr&amp;endre le leur</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les deu&amp;x</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Saisi ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <source>{name} validated this decision while you typed. Nothing was lost.</source>
        <translation>{name} a validé cet avis pendant votre saisie. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A&amp;mend with mine</source>
        <translation>A&amp;mender avec le mien</translation>
    </message>
    <message>
        <source>Somebody changed this decision while you typed. Nothing was lost.</source>
        <translation>Quelqu’un a modifié cet avis pendant votre saisie. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Why the decision is amended</source>
        <translation>Pourquoi la décision est amendée</translation>
    </message>
    <message>
        <source>No. {number}. {words}</source>
        <translation>N° {number}. {words}</translation>
    </message>
</context>
<context>
    <name>ConflictPart</name>
    <message>
        <source>What you typed is kept on this screen.</source>
        <translation>Ce que vous avez saisi est gardé sur cet écran.</translation>
    </message>
    <message>
        <source>Save the text elsewhere</source>
        <translation>Enregistrer le texte ailleurs</translation>
    </message>
</context>
<context>
    <name>CourseEditor</name>
    <message>
        <source>The case enters its re&amp;lapse phase</source>
        <translation>Le dossier passe en phase de &amp;rechute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Treat&amp;ment</source>
        <translation>Traite&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Precision or result</source>
        <translation>&amp;Précision ou résultat</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Lie&amp;u</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose a échoué</translation>
    </message>
    <message>
        <source>mdtboard made a mistake and is sorry. What was saved is safe and the program goes on. The report below holds no word about patients.</source>
        <translation>mdtboard a commis une erreur et s’en excuse. Ce qui était enregistré est en sécurité et le programme continue. Le rapport ci-dessous ne contient pas un mot sur les patients.</translation>
    </message>
    <message>
        <source>It is also in the log: {file}</source>
        <translation>Il est aussi dans le journal&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>This date is later than {date}.</source>
        <translation>Cette date est postérieure au {date}.</translation>
    </message>
    <message>
        <source>This is no date. Type 12/03/2026, 03/2026 or 2026.</source>
        <translation>Ce n’est pas une date. Saisissez 12/03/2026, 03/2026 ou 2026.</translation>
    </message>
    <message>
        <source>This is no date. Type it as 12/03/2026.</source>
        <translation>Ce n’est pas une date. Saisissez-la ainsi&#xa0;: 12/03/2026.</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>Decision</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Type what the board advises, or ; for a template</source>
        <translation>Tapez l’avis de la RCP, ou&#xa0;; pour un modèle</translation>
    </message>
    <message>
        <source>Kinds of treatment</source>
        <translation>Types de traitement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Texte de l’avis</translation>
    </message>
    <message>
        <source>3w, 10d, 12/03</source>
        <translation>3s, 10j, 12/03</translation>
    </message>
    <message>
        <source>Why the board does not &amp;wait</source>
        <translation>&amp;Pourquoi la RCP n’attend pas</translation>
    </message>
    <message>
        <source>Left empty, the decision is provisional until the second reading is in</source>
        <translation>Laissé vide, l’avis est provisoire jusqu’à la relecture</translation>
    </message>
    <message>
        <source>Record and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sans discussion</translation>
    </message>
    <message>
        <source>Defer…  F7</source>
        <translation>Reporter…  F7</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Amender…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>Déla&amp;i</translation>
    </message>
    <message>
        <source>Guide&amp;line</source>
        <translation>Référen&amp;tiel</translation>
    </message>
    <message>
        <source>Guideline &amp;name and version</source>
        <translation>&amp;Nom et version du référentiel</translation>
    </message>
    <message>
        <source>Name, version, date</source>
        <translation>Nom, version, date</translation>
    </message>
    <message>
        <source>Why the board de&amp;parts</source>
        <translation>Pourq&amp;uoi la RCP s’écarte</translation>
    </message>
    <message>
        <source>What makes this case another one than the guideline&apos;s</source>
        <translation>Ce qui, dans ce dossier, justifie de s’écarter du référentiel</translation>
    </message>
    <message>
        <source>Why despite the &amp;opposition</source>
        <translation>Malgré l’&amp;opposition, car</translation>
    </message>
    <message>
        <source>Asked before it is recorded</source>
        <translation>Demandé avant d’enregistrer</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Relecture dont c’est le compte rendu</translation>
    </message>
    <message>
        <source>Re&amp;port of</source>
        <translation>Relect&amp;ure</translation>
    </message>
    <message>
        <source>No second reading</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DiseaseTab</name>
    <message>
        <source>Tumour</source>
        <translation>Tumeur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation>Comorbidités</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Traitements reçus</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Social situation</source>
        <translation>Situation sociale</translation>
    </message>
    <message>
        <source>Wishes of the patient</source>
        <translation>Souhaits du patient</translation>
    </message>
    <message>
        <source>Not filled in: {fields}</source>
        <translation>Non renseigné&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>CIM-10</translation>
    </message>
    <message>
        <source>ORPHA</source>
        <translation>ORPHA</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Diagnosed on</source>
        <translation>Date du diagnostic</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Saisi le</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents of the meeting</source>
        <translation>Documents de la réunion</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Aucune réunion n’est encore planifiée.</translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Documents imprimés</translation>
    </message>
    <message>
        <source>Nothing was printed or saved yet.</source>
        <translation>Rien n’a encore été imprimé ni enregistré.</translation>
    </message>
    <message>
        <source>1 consensus sheet, {waiting} to validate</source>
        <translation>1 fiche RCP, {waiting} à valider</translation>
    </message>
    <message>
        <source>{sheets} consensus sheets, {waiting} to validate</source>
        <translation>{sheets} fiches RCP, {waiting} à valider</translation>
    </message>
    <message>
        <source>Printed and saved  {count}</source>
        <translation>Imprimés et enregistrés  {count}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{count} documents saved in {folder}</source>
        <translation>{count} documents enregistrés dans {folder}</translation>
    </message>
    <message>
        <source>1 decision validated</source>
        <translation>1 avis validé</translation>
    </message>
    <message>
        <source>{count} decisions validated</source>
        <translation>{count} avis validés</translation>
    </message>
    <message>
        <source>Documents of a meeting</source>
        <translation>Documents d’une réunion</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Réunion</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Print the document…</source>
        <translation>Imprimer le document…</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>Enregistrer le document sous…</translation>
    </message>
    <message>
        <source>Produce all documents…</source>
        <translation>Produire tous les documents…</translation>
    </message>
    <message>
        <source>Validate 1 decision</source>
        <translation>Valider 1 avis</translation>
    </message>
    <message>
        <source>Validate 1 decision?</source>
        <translation>Valider 1 avis&#x202f;?</translation>
    </message>
    <message>
        <source>Validate {count} decisions</source>
        <translation>Valider {count} avis</translation>
    </message>
    <message>
        <source>Validate {count} decisions?</source>
        <translation>Valider {count} avis&#x202f;?</translation>
    </message>
    <message>
        <source>You take responsibility for the advice as it is written. It changes afterwards only by a new dated version.</source>
        <translation>Vous prenez la responsabilité de l’avis tel qu’il est écrit. Il ne change ensuite que par une nouvelle version datée.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for every document of the meeting</source>
        <translation>Dossier pour tous les documents de la réunion</translation>
    </message>
    <message>
        <source>Version {number} made; the one before stays, marked as replaced</source>
        <translation>Version {number} établie&#xa0;; la précédente reste, marquée comme remplacée</translation>
    </message>
</context>
<context>
    <name>EditionField</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Which edition</source>
        <translation>Quelle édition</translation>
    </message>
</context>
<context>
    <name>ErrandDialog</name>
    <message>
        <source>&amp;Question to the other board</source>
        <translation>&amp;Question à l’autre RCP</translation>
    </message>
    <message>
        <source>&amp;Who sees to it</source>
        <translation>&amp;Qui s’en charge</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>Indiquez la date.</translation>
    </message>
</context>
<context>
    <name>ErrandsCard</name>
    <message>
        <source>Begun, and no longer asked for by the advice: {things}</source>
        <translation>Commencé, et que l’avis ne demande plus : {things}</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Source: {fact}</source>
        <translation>Source : {fact}</translation>
    </message>
    <message>
        <source>Read on: {fact}</source>
        <translation>Lu le : {fact}</translation>
    </message>
    <message>
        <source>How far checked: {fact}</source>
        <translation>Degré de vérification : {fact}</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures of second readings</source>
        <translation>Chiffres des relectures</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Cases of the figure</source>
        <translation>Dossiers du chiffre</translation>
    </message>
    <message>
        <source>No case is counted here.</source>
        <translation>Aucun dossier compté ici.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>Reports &amp;from</source>
        <translation>Comptes rendus d&amp;u</translation>
    </message>
    <message>
        <source>Reports &amp;until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Tableurs (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>&amp;Board file, encrypted</source>
        <translation>&amp;Base, chiffrée</translation>
    </message>
    <message>
        <source>&amp;Key slots, one for each account</source>
        <translation>Fichier de clés, un e&amp;mplacement par compte</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy the two paths</source>
        <translation>Copier les deu&amp;x chemins</translation>
    </message>
    <message>
        <source>For a backup, copy both files together, with the program closed. Without the key slots nobody can open the board again; without a passphrase or the recovery key, neither file is of any use. Keep the recovery key on paper, elsewhere.</source>
        <translation>Pour une sauvegarde, copiez les deux fichiers ensemble, programme fermé. Sans le fichier de clés, personne ne peut rouvrir la base&#x202f;; sans phrase secrète ni clé de secours, les deux sont inutilisables. Gardez la clé de secours sur papier, ailleurs.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Check the histor&amp;y</source>
        <translation>Vérifier l’&amp;historique</translation>
    </message>
    <message>
        <source>Every act is chained to the one before it. The check reads the whole chain and finds the first entry that was changed outside the program.</source>
        <translation>Chaque acte est chaîné au précédent. La vérification lit toute la chaîne et trouve la première entrée modifiée hors du programme.</translation>
    </message>
    <message>
        <source>What a backup needs</source>
        <translation>Ce qu’il faut pour une sauvegarde</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Chaîne d’audit</translation>
    </message>
    <message>
        <source>Board file</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The history is whole</source>
        <translation>L’historique est intact</translation>
    </message>
    <message>
        <source>Entry {number} was changed outside the program</source>
        <translation>L’entrée {number} a été modifiée hors du programme</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Drop the list here, or choose its file</source>
        <translation>Déposez la liste ici, ou choisissez son fichier</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS or ODS. The file is only read; nothing is imported before you have seen what would happen to every row.</source>
        <translation>CSV, XLSX, XLS ou ODS. Le fichier est seulement lu&#x202f;; rien n’est importé avant que vous ayez vu ce qui arriverait à chaque ligne.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>our-board</source>
        <translation>notre-rcp</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Two files are made: the board (.mdtb) and its key slots (.keys). Copy them together. Do not put them in a folder that is synchronised by itself.</source>
        <translation>Deux fichiers sont créés&#xa0;: la base (.mdtb) et son fichier de clés (.keys). Copiez-les ensemble. Ne les mettez pas dans un dossier synchronisé automatiquement.</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>A board of that name is there already.</source>
        <translation>Une base de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>This folder is synchronised by a program: a board there would lose decisions. Choose a folder that stays on this machine or on the hospital&apos;s server.</source>
        <translation>Ce dossier est synchronisé par un programme&#xa0;: une base y perdrait des décisions. Choisissez un dossier qui reste sur ce poste ou sur le serveur de l’hôpital.</translation>
    </message>
    <message>
        <source>Folder of the board</source>
        <translation>Dossier de la base</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Ki-67 (%)</source>
        <translation>Ki-67 (%)</translation>
    </message>
</context>
<context>
    <name>FindingsField</name>
    <message>
        <source>One more classification</source>
        <translation>Une classification de plus</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Open the demonstration board</source>
        <translation>Ouvrir la base de démonstration</translation>
    </message>
    <message>
        <source>Make my board</source>
        <translation>Créer ma base</translation>
    </message>
    <message>
        <source>mdtboard keeps the cases, decisions and second readings of a tumour board in one encrypted file on this machine. It needs no server and no network.</source>
        <translation>mdtboard conserve les dossiers, les avis et les relectures d’une RCP dans un seul fichier chiffré, sur ce poste. Il n’a besoin ni de serveur ni de réseau.</translation>
    </message>
    <message>
        <source>30 invented patients, three meetings: try everything, lose nothing.</source>
        <translation>30 patients inventés, trois réunions&#xa0;: essayez tout, sans rien perdre.</translation>
    </message>
    <message>
        <source>Your centre, your name, a passphrase and a recovery key: two minutes.</source>
        <translation>Votre centre, votre nom, une phrase secrète et une clé de secours&#xa0;: deux minutes.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Make the board</source>
        <translation>Créer la base</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Set up a board</source>
        <translation>Paramétrer une RCP</translation>
    </message>
    <message>
        <source>Import a patient list</source>
        <translation>Importer une liste de patients</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une réunion</translation>
    </message>
    <message>
        <source>1. Set up your board</source>
        <translation>1. Paramétrez votre RCP</translation>
    </message>
    <message>
        <source>Its name, its members and the specialties its quorum asks for.</source>
        <translation>Son nom, ses membres et les spécialités que demande son quorum.</translation>
    </message>
    <message>
        <source>2. Bring your patients in</source>
        <translation>2. Importez vos patients</translation>
    </message>
    <message>
        <source>From the Excel or CSV list you keep today. Nothing is written before you have seen every line.</source>
        <translation>Depuis la liste Excel ou CSV que vous tenez aujourd’hui. Rien n’est écrit avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>3. Plan the first meeting</source>
        <translation>3. Planifiez la première réunion</translation>
    </message>
    <message>
        <source>Members and waiting cases join by themselves.</source>
        <translation>Les membres et les dossiers en attente s’y inscrivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Three steps to your first meeting</source>
        <translation>Trois étapes vers votre première réunion</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Which errands</source>
        <translation>Quelles suites</translation>
    </message>
    <message>
        <source>Patient, number, board, word</source>
        <translation>Patient, numéro, RCP, mot</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>What the boards asked for</source>
        <translation>Ce que les RCP ont demandé</translation>
    </message>
    <message>
        <source>None of the {total} matches.</source>
        <translation>Aucune des {total} ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is left to see to: each thing the boards asked for is done.</source>
        <translation>Rien à suivre : tout ce que les RCP ont demandé est fait.</translation>
    </message>
    <message>
        <source>All to see to</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>New presentations</source>
        <translation>Nouvelles présentations</translation>
    </message>
    <message>
        <source>Readings to send</source>
        <translation>Relectures à envoyer</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Answered or obtained…</source>
        <translation>Répondu ou obtenu…</translation>
    </message>
    <message>
        <source>No longer wanted…</source>
        <translation>Plus nécessaire…</translation>
    </message>
    <message>
        <source>Change the question…</source>
        <translation>Modifier la question…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Question : {words}</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>Lines of the funnel</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Proposed from</source>
        <translation>Proposé depuis le</translation>
    </message>
    <message>
        <source>Proposed until</source>
        <translation>Proposé jusqu’au</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Inclusions</translation>
    </message>
    <message>
        <source>No trial was offered in this period.</source>
        <translation>Aucun essai n’a été proposé pendant cette période.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trial or centre</source>
        <translation>Essai ou centre</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À toute date</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Left out, opposed to reuse: {count}</source>
        <translation>Écartés, opposés à la réutilisation&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Which specialty?</source>
        <translation>Quelle spécialité&#xa0;?</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Modifications de</translation>
    </message>
    <message>
        <source>{record} · {field}</source>
        <translation>{record} · {field}</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Nothing that can be read was changed.</source>
        <translation>Aucun champ lisible n’a été modifié.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Find a patient, a case or a decision: a name, a number, a word of it</source>
        <translation>Chercher un patient, un dossier ou un avis&#xa0;: un nom, un numéro, un mot</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Nothing waits. Everything is up to date.</source>
        <translation>Rien n’attend. Tout est à jour.</translation>
    </message>
    <message>
        <source>Newest cases</source>
        <translation>Derniers dossiers saisis</translation>
    </message>
    <message>
        <source>No case has been entered yet.</source>
        <translation>Aucun dossier n’a encore été saisi.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Is it the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>À qui est ce numéro ?</translation>
    </message>
    <message>
        <source>Recognised, as you said</source>
        <translation>Reconnu, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>La &amp;même personne</translation>
    </message>
    <message>
        <source>T&amp;wo persons</source>
        <translation>&amp;Deux personnes</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Reposer la question</translation>
    </message>
    <message>
        <source>All {count} rows of this kind: the same person</source>
        <translation>Les {count} lignes de ce genre : la même personne</translation>
    </message>
    <message>
        <source>Another person: the &amp;number is that of another institution</source>
        <translation>Une autre personne : le &amp;numéro est celui d’un autre établissement</translation>
    </message>
    <message>
        <source>Which institution?</source>
        <translation>Quel établissement ?</translation>
    </message>
    <message>
        <source>&amp;Keep the number with it</source>
        <translation>&amp;Garder le numéro avec lui</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The list is imported. {counts}. Ctrl+Z takes the whole import back.</source>
        <translation>La liste est importée. {counts}. Ctrl+Z reprend tout l’import.</translation>
    </message>
    <message>
        <source>{cases} on the agenda of {board}, {date}.</source>
        <translation>{cases} à l’ordre du jour ({board}, {date}).</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir l’ordre du jour</translation>
    </message>
    <message>
        <source>Put {cases} on an agenda…</source>
        <translation>Inscrire {cases} à un ordre du jour…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list is imported. Ctrl+Z takes it back.</source>
        <translation>La liste est importée. Ctrl+Z reprend l’import.</translation>
    </message>
    <message>
        <source>Put {cases} on the agenda</source>
        <translation>Inscrire {cases} à l’ordre du jour</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Remembered as “{name}”: the next list of this kind is read like this.</source>
        <translation>Retenu sous «&#xa0;{name}&#xa0;»&#xa0;: la prochaine liste de ce genre sera lue ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) left out…</source>
        <translation>
            <numerusform>Enregistrer %n ligne laissée de côté…</numerusform>
            <numerusform>Enregistrer les %n lignes laissées de côté…</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows left out are in {file}.</source>
        <translation>Les lignes laissées de côté sont dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Classeurs (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Enregistrer les lignes laissées de côté</translation>
    </message>
    <message>
        <source>rows-left-out.xlsx</source>
        <translation>lignes-laissees-de-cote.xlsx</translation>
    </message>
</context>
<context>
    <name>JumpBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JumpPart</name>
    <message>
        <source>Go to a case by number or name</source>
        <translation>Aller à un dossier par numéro ou par nom</translation>
    </message>
    <message>
        <source>Add a case to this meeting</source>
        <translation>Ajouter un dossier à cette réunion</translation>
    </message>
    <message>
        <source>Number or name, then Enter</source>
        <translation>Numéro ou nom, puis Entrée</translation>
    </message>
    <message>
        <source>Go to case</source>
        <translation>Aller au dossier</translation>
    </message>
    <message>
        <source>Name or number of a case that is not on the agenda</source>
        <translation>Nom ou numéro d’un dossier absent de l’ordre du jour</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add {name} to this meeting</source>
        <translation>Ajouter {name} à cette réunion</translation>
    </message>
    <message>
        <source>{case} joined this meeting as case {number}.</source>
        <translation>{case} a rejoint cette réunion, numéro {number}.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Keyboard card (PDF)…</source>
        <translation>Carte du clavier (PDF)…</translation>
    </message>
    <message>
        <source>Save the keyboard card</source>
        <translation>Enregistrer la carte du clavier</translation>
    </message>
    <message>
        <source>mdtboard-keys.pdf</source>
        <translation>mdtboard-clavier.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>This key opens the board when every passphrase is lost. It is shown once: write it down or print it, and keep it locked away.</source>
        <translation>Cette clé ouvre la base quand toutes les phrases secrètes sont perdues. Elle n’est montrée qu’une fois&#xa0;: notez-la ou imprimez-la, et gardez-la sous clé.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Type group {number}</source>
        <translation>Saisissez le groupe {number}</translation>
    </message>
    <message>
        <source>That is not what is shown above.</source>
        <translation>Ce n’est pas ce qui est affiché ci-dessus.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the screens. A document has its own, chosen where it is printed.</source>
        <translation>La langue des écrans. Un document a la sienne, choisie à l’impression.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Plan a meeting…</source>
        <translation>Planifier une réunion…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>Toutes les RCP</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>After {minutes} minutes</source>
        <translation>Après {minutes}&#xa0;minutes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>What is being typed is saved first; the passphrase then opens the same board. While a meeting is live, or a dialog holds words that nobody saved, it waits an hour.</source>
        <translation>Ce qui est en cours de saisie est d’abord enregistré&#xa0;; la phrase secrète rouvre ensuite la même base. Pendant une réunion, ou tant qu’une fenêtre contient un texte non enregistré, le programme attend une heure.</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody touches the program</source>
        <translation>&amp;Verrouiller quand personne ne touche au programme</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration: every patient here is invented.</source>
        <translation>Démonstration&#xa0;: tous les patients sont inventés.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>É&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About mdtboard</source>
        <translation>À propos de mdtboard</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Annulé&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Undone: {action}, case {number}</source>
        <translation>Annulé&#xa0;: {action}, dossier {number}</translation>
    </message>
    <message>
        <source>Done again: {action}, case {number}</source>
        <translation>Rétabli&#xa0;: {action}, dossier {number}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Rétabli&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Annuler&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Rétablir&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Sta&amp;rts at</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>D&amp;urée (min)</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Lie&amp;u</translation>
    </message>
    <message>
        <source>Chai&amp;r</source>
        <translation>A&amp;nimateur</translation>
    </message>
    <message>
        <source>Se&amp;cretary</source>
        <translation>&amp;Secrétaire</translation>
    </message>
</context>
<context>
    <name>MeetingHeading</name>
    <message>
        <source>Whom to ask…</source>
        <translation>À qui demander…</translation>
    </message>
    <message>
        <source>Change the meeting (day, place, chair…)</source>
        <translation>Modifier la réunion (jour, lieu, animateur…)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open the meeting room</source>
        <translation>Ouvrir la salle de réunion</translation>
    </message>
    <message>
        <source>Move the meeting…</source>
        <translation>Déplacer la réunion…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Annuler la réunion…</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Add a case</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Planifier une réunion…</translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>A meeting is one sitting of a board. Set up the board first.</source>
        <translation>Une réunion est une séance d’une RCP. Paramétrez d’abord la RCP.</translation>
    </message>
    <message>
        <source>Set up a board</source>
        <translation>Paramétrer une RCP</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Aucune réunion n’est encore planifiée.</translation>
    </message>
    <message>
        <source>Move the meeting…</source>
        <translation>Déplacer la réunion…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Annuler la réunion…</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Cases on the next agenda: {count}.</source>
        <translation>La réunion est annulée. Dossiers à l’ordre du jour suivant : {count}.</translation>
    </message>
</context>
<context>
    <name>MembersPicker</name>
    <message>
        <source>Name or specialty</source>
        <translation>Nom ou spécialité</translation>
    </message>
    <message>
        <source>Search among the people</source>
        <translation>Chercher parmi les personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} membres</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Name, identifier or case number</source>
        <translation>Nom, identifiant ou numéro de dossier</translation>
    </message>
    <message>
        <source>The other record of this person</source>
        <translation>L’autre fiche de cette personne</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge {name} with another record</source>
        <translation>Fusionner {name} avec une autre fiche</translation>
    </message>
    <message>
        <source>This record stays: {identity}</source>
        <translation>Cette fiche reste&#xa0;: {identity}</translation>
    </message>
    <message>
        <source>Two different national identities (INS): these are most likely two persons.</source>
        <translation>Deux identités nationales (INS) différentes&#xa0;: il s’agit très probablement de deux personnes.</translation>
    </message>
    <message>
        <source>Birth date, sex or given names contradict each other: these are most likely two persons.</source>
        <translation>La date de naissance, le sexe ou les prénoms se contredisent&#xa0;: il s’agit très probablement de deux personnes.</translation>
    </message>
    <message>
        <source>{moved} The record of {name} goes; its history stays. Undo restores it.</source>
        <translation>{moved} La fiche de {name} disparaît, son historique reste. Annuler la rétablit.</translation>
    </message>
    <message>
        <source>The two records of {name} are one now.</source>
        <translation>Les deux fiches de {name} n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Choose the other record of this person: what differs is compared here.</source>
        <translation>Choisissez l’autre fiche de cette personne&#xa0;: ce qui diffère est comparé ici.</translation>
    </message>
    <message>
        <source>What differs: choose what is kept</source>
        <translation>Ce qui diffère&#xa0;: choisissez ce qui est gardé</translation>
    </message>
    <message>
        <source>Cases of both</source>
        <translation>Dossiers des deux</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>&amp;Intent</source>
        <translation>&amp;Intention</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>E&amp;ssai</translation>
    </message>
    <message>
        <source>Which trial, or &amp;why none</source>
        <translation>&amp;Quel essai, ou pourquoi aucun</translation>
    </message>
    <message>
        <source>Dissent, with &amp;its author</source>
        <translation>A&amp;vis divergent, avec son auteur</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move the meeting</source>
        <translation>Déplacer la réunion</translation>
    </message>
    <message>
        <source>The agenda that is printed from then on says what had been announced.</source>
        <translation>L’ordre du jour imprimé ensuite rappelle ce qui avait été annoncé.</translation>
    </message>
    <message>
        <source>New d&amp;ay</source>
        <translation>Nouvelle d&amp;ate</translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Type the new day.</source>
        <translation>Saisissez la nouvelle date.</translation>
    </message>
</context>
<context>
    <name>MoveEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>Enregistrer l’étape</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Noter l’envoi</translation>
    </message>
    <message>
        <source>Note as arrived</source>
        <translation>Noter l’arrivée</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Note as back</source>
        <translation>Noter le retour</translation>
    </message>
    <message>
        <source>Cancel this reading</source>
        <translation>Annuler cette relecture</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Acronym</source>
        <translation>&amp;Sigle</translation>
    </message>
    <message>
        <source>Full na&amp;me</source>
        <translation>Nom co&amp;mplet</translation>
    </message>
    <message>
        <source>S&amp;ource of this data, and when it was read</source>
        <translation>S&amp;ource de ces données, et date de lecture</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>Forms and material it as&amp;ks for</source>
        <translation>Formulaires et matériel e&amp;xigés</translation>
    </message>
    <message>
        <source>Patient assoc&amp;iations</source>
        <translation>Assoc&amp;iations de patients</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Late after</source>
        <translation>En re&amp;tard après</translation>
    </message>
    <message>
        <source>Your own alert, counted from the request; no national target exists.</source>
        <translation>Votre propre alerte, à compter de la demande&#x202f;; aucun délai national n’existe.</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>S&amp;uccesseur</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Valable du</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Vala&amp;ble au</translation>
    </message>
    <message>
        <source>Of which tumours</source>
        <translation>De quelles tumeurs</translation>
    </message>
    <message>
        <source>Read here too, by choice</source>
        <translation>Relues ici aussi, par choix</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Level of its board</source>
        <translation>Niveau de sa RCP</translation>
    </message>
    <message>
        <source>How often it meets</source>
        <translation>Rythme de sa RCP</translation>
    </message>
    <message>
        <source>What it &amp;reads a second time</source>
        <translation>Ce qu’il &amp;relit</translation>
    </message>
</context>
<context>
    <name>NetworksSection</name>
    <message>
        <source>Expert networks for rare cancers; they come and go, so each has dates and a source.</source>
        <translation>Réseaux experts des cancers rares&#xa0;; ils naissent et fusionnent&#xa0;: chacun a ses dates et sa source.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Take over the shipped net&amp;works</source>
        <translation>Reprendre le catalo&amp;gue fourni</translation>
    </message>
    <message>
        <source>Adds what is missing; what somebody edited stays as it is.</source>
        <translation>Ajoute ce qui manque&#xa0;; ce que quelqu’un a modifié reste tel quel.</translation>
    </message>
    <message>
        <source>Every shipped network and centre is here already.</source>
        <translation>Tous les réseaux et centres fournis sont déjà là.</translation>
    </message>
    <message>
        <source>Added: {networks} networks, {centres} centres; brought up to date: {corrected}.</source>
        <translation>Ajoutés&#xa0;: {networks} réseaux, {centres} centres&#xa0;; mis à jour&#xa0;: {corrected}.</translation>
    </message>
    <message>
        <source>Left as somebody edited them: {count}.</source>
        <translation>Laissés comme quelqu’un les a modifiés&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Complete cases</source>
        <translation>Dossiers complets</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Planifier une réunion…</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Aucune réunion planifiée</translation>
    </message>
</context>
<context>
    <name>NumberingLine</name>
    <message>
        <source>N&amp;umber the new patients, with the prefix</source>
        <translation>N&amp;uméroter les nouveaux patients, avec le préfixe</translation>
    </message>
    <message>
        <source>MDT-</source>
        <translation>RCP-</translation>
    </message>
    <message>
        <source>Prefix of the numbers</source>
        <translation>Préfixe des numéros</translation>
    </message>
    <message>
        <source>They continue after the greatest number with this prefix.</source>
        <translation>La suite reprend après le plus grand numéro de ce préfixe.</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>Number (institution); number (institution)</source>
        <translation>Numéro (établissement) ; numéro (établissement)</translation>
    </message>
    <message>
        <source>Write the number, then the institution in brackets: 204411 (CHU)</source>
        <translation>Écrivez le numéro, puis l’établissement entre parenthèses : 204411 (CHU)</translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>&amp;Trial: number, name or tumour</source>
        <translation>&amp;Essai&#xa0;: numéro, nom ou tumeur</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>C&amp;entre that includes</source>
        <translation>&amp;Centre qui inclut</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the step of the trial</source>
        <translation>Noter l’étape de l’essai</translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message>
        <source>Which offers</source>
        <translation>Quelles propositions</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>No offer yet. One starts from a case, or from the room.</source>
        <translation>Aucune proposition encore. Elles partent d’un dossier, ou de la salle.</translation>
    </message>
    <message>
        <source>None of the {total} offers.</source>
        <translation>Aucune des {total} propositions.</translation>
    </message>
</context>
<context>
    <name>OneScreenBar</name>
    <message>
        <source>There is only one screen: the wall is a window. If the room sees this screen, hide the names on it too.</source>
        <translation>Il n’y a qu’un écran&#xa0;: la vue salle est une fenêtre. Si la salle voit cet écran, masquez-y aussi les noms.</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>Mode discret</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
</context>
<context>
    <name>OpinionBar</name>
    <message>
        <source>Written opinion</source>
        <translation>Avis écrit</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What was written on this case</source>
        <translation>Ce qui a été écrit sur ce dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who wrote it?</source>
        <translation>Qui l’a écrit&#xa0;?</translation>
    </message>
</context>
<context>
    <name>OpinionPart</name>
    <message>
        <source>Written opinion on this case…</source>
        <translation>Avis écrit sur ce dossier…</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>{name} ({specialty}), in writing: {text}</source>
        <translation>{name} ({specialty}), par écrit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Change what {name} wrote</source>
        <translation>Modifier l’avis écrit de {name}</translation>
    </message>
    <message>
        <source>Remove what {name} wrote</source>
        <translation>Retirer l’avis écrit de {name}</translation>
    </message>
</context>
<context>
    <name>OpinionStrip</name>
    <message>
        <source>Written opinions on this case</source>
        <translation>Avis écrits sur ce dossier</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Remove this option</source>
        <translation>Retirer cette option</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Treatment or act</source>
        <translation>Traitement ou acte</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>{field}, {kind}</source>
        <translation>{field}, {kind}</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options and alternatives</source>
        <translation>Options et alternatives</translation>
    </message>
    <message>
        <source>Line 1 is what the board advises; 2 and more are alternatives.</source>
        <translation>La ligne 1 est ce que propose la RCP&#xa0;; 2 et plus sont des alternatives.</translation>
    </message>
    <message>
        <source>&amp;Add an alternative</source>
        <translation>Ajouter &amp;une alternative</translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>Revenir à l’avis</translation>
    </message>
</context>
<context>
    <name>OptionsPart</name>
    <message>
        <source>Details and alternatives</source>
        <translation>Détails et alternatives</translation>
    </message>
</context>
<context>
    <name>OtherLine</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{name}, name</source>
        <translation>{name}, nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{name}, value</source>
        <translation>{name}, valeur</translation>
    </message>
</context>
<context>
    <name>PaletteContents</name>
    <message>
        <source>not possible now</source>
        <translation>pas possible maintenant</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>&amp;Language of the document</source>
        <translation>La&amp;ngue du document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PapersMenu</name>
    <message>
        <source>{kind} of {number}…</source>
        <translation>{kind} de {number}…</translation>
    </message>
    <message>
        <source>{kind}: all lines shown ({count})…</source>
        <translation>{kind}&#xa0;: toutes les lignes affichées ({count})…</translation>
    </message>
    <message>
        <source>{kind}…</source>
        <translation>{kind}…</translation>
    </message>
    <message>
        <source>The list as a spreadsheet…</source>
        <translation>La liste pour un tableur…</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Tableurs (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Left out, opposed to reuse: {count}</source>
        <translation>Écartés, opposés à la réutilisation&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>What you typed is not saved yet. Save it, or do the same again to leave it.</source>
        <translation>Votre saisie n’est pas encore enregistrée. Enregistrez-la, ou refaites la même action pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Famil&amp;y name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Dr, Pr, Mrs…</source>
        <translation>Dr, Pr, Mme…</translation>
    </message>
    <message>
        <source>S&amp;pecialty</source>
        <translation>S&amp;pécialité</translation>
    </message>
    <message>
        <source>I&amp;nstitution</source>
        <translation>É&amp;tablissement</translation>
    </message>
    <message>
        <source>National ide&amp;ntifier (RPPS)</source>
        <translation>Identifiant &amp;national (RPPS)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>Still attends: offered in &amp;lists</source>
        <translation>Participe encore&#xa0;: propo&amp;sé dans les listes</translation>
    </message>
    <message>
        <source>11 digits</source>
        <translation>11 chiffres</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Dr, Pr, Ms</source>
        <translation>Dr, Pr, Mme</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>Famil&amp;y name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>Prepares, records and prints; does not validate.</source>
        <translation>Prépare, enregistre et imprime&#x202f;; ne valide pas.</translation>
    </message>
    <message>
        <source>Does everything, and validates decisions by name.</source>
        <translation>Fait tout, et valide les avis en son nom.</translation>
    </message>
    <message>
        <source>Records; does not validate and does not set up boards.</source>
        <translation>Enregistre&#x202f;; ne valide pas et ne paramètre pas.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;RCP</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>The board&apos;s members and the cases that wait for it join by themselves.</source>
        <translation>Les membres de la RCP et les dossiers qui l’attendent s’inscrivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>Among the {count} cases of its lane</source>
        <translation>Parmi les {count} dossiers de sa file</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>&amp;Language of the document</source>
        <translation>La&amp;ngue du document</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Produce &amp;all…</source>
        <translation>Tout &amp;produire…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Validate this decision</source>
        <translation>&amp;Valider cet avis</translation>
    </message>
    <message>
        <source>Validate all ({count})</source>
        <translation>Tout valider ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The documents of a meeting are shown here.</source>
        <translation>Les documents d’une réunion s’affichent ici.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Producing every document…</source>
        <translation>Production de tous les documents…</translation>
    </message>
    <message>
        <source>Documents produced</source>
        <translation>Documents produits</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>New since this version: {news}. It stays as it was validated.</source>
        <translation>Nouveau depuis cette version&#xa0;: {news}. Elle reste telle qu’elle a été validée.</translation>
    </message>
    <message>
        <source>Make version {number}</source>
        <translation>Établir la version {number}</translation>
    </message>
    <message>
        <source>A later advice replaced this version: each copy of it says so.</source>
        <translation>Un avis plus récent a remplacé cette version&#xa0;: chaque copie le dit.</translation>
    </message>
    <message>
        <source>Replaced by {paper} of {date}: each copy of it says so.</source>
        <translation>Remplacée par {paper} du {date}&#xa0;: chaque copie le dit.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation>Aperçu de {title}</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Question à la RCP</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>All rows {count}</source>
        <translation>Toutes les lignes {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Space: import or not. Enter: decide.</source>
        <translation>Espace : importer ou non. Entrée : décider.</translation>
    </message>
    <message>
        <source>not imported (Space changes it)</source>
        <translation>non importée (Espace la reprend)</translation>
    </message>
    <message>
        <source>imported (Space changes it)</source>
        <translation>importée (Espace la laisse de côté)</translation>
    </message>
    <message>
        <source>Without a name {count}</source>
        <translation>Sans nom {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide first: say who it is, or leave it out.</source>
        <translation>
            <numerusform>%n ligne à décider d’abord : dites qui c’est, ou laissez-la de côté.</numerusform>
            <numerusform>%n lignes à décider d’abord : dites qui c’est, ou laissez-les de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: no row would change anything.</source>
        <translation>Rien à importer : aucune ligne ne changerait quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out; they can be saved after the import.</source>
        <translation>
            <numerusform>%n ligne reste de côté ; vous pourrez l’enregistrer après l’import.</numerusform>
            <numerusform>%n lignes restent de côté ; vous pourrez les enregistrer après l’import.</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide first (Space leaves it out)</source>
        <translation>à décider d’abord (Espace la laisse de côté)</translation>
    </message>
</context>
<context>
    <name>RarityCard</name>
    <message>
        <source>Rare or not, and whose</source>
        <translation>Rare ou non, et de quel réseau</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Expert network</source>
        <translation>Réseau expert</translation>
    </message>
    <message>
        <source>Rare cancer</source>
        <translation>Cancer rare</translation>
    </message>
    <message>
        <source>Why rare, or why not</source>
        <translation>Pourquoi rare, ou non</translation>
    </message>
    <message>
        <source>Rare by situation</source>
        <translation>Rare par le contexte</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Why not as the list says</source>
        <translation>Pourquoi autrement que la liste</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>Choisissez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>This reading is finished</source>
        <translation>Cette relecture est terminée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Your account may read this list but not change it.</source>
        <translation>Votre compte peut lire cette liste mais pas la modifier.</translation>
    </message>
    <message>
        <source>Late: asked {age} days ago; the alert of {network} is {days} days.</source>
        <translation>En retard&#xa0;: demandée il y a {age} jours&#x202f;; l’alerte de {network} est de {days} jours.</translation>
    </message>
    <message>
        <source>It changes the treatment and the case is on no agenda. Put the case on one, or say why not.</source>
        <translation>Elle change le traitement et le dossier n’est à aucun ordre du jour. Inscrivez-le, ou dites pourquoi non.</translation>
    </message>
    <message>
        <source>{network} reads its tumours a second time.</source>
        <translation>{network} relit ses tumeurs.</translation>
    </message>
    <message>
        <source>Ask for another reading…</source>
        <translation>Demander une autre relecture…</translation>
    </message>
    <message>
        <source>{move}…</source>
        <translation>{move}…</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Which readings</source>
        <translation>Quelles relectures</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Expert centre</source>
        <translation>Centre expert</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Name, diagnosis, expert</source>
        <translation>Nom, diagnostic, expert</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Fig&amp;ures…</source>
        <translation>C&amp;hiffres…</translation>
    </message>
    <message>
        <source>Second readings</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>All expert centres</source>
        <translation>Tous les centres</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>Toutes les RCP</translation>
    </message>
    <message>
        <source>0 of {total} with these filters</source>
        <translation>0 sur {total} avec ces filtres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No second reading yet. A request starts from a case of a network.</source>
        <translation>Aucune relecture. Une demande part d’un dossier d’un réseau.</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Saisissez la date.</translation>
    </message>
    <message>
        <source>{number}, second reading: {state}.</source>
        <translation>{number}, relecture&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Letters and lists of readings…</source>
        <translation>Courriers et listes des relectures…</translation>
    </message>
    <message>
        <source>Figures of second readings</source>
        <translation>Chiffres des relectures</translation>
    </message>
    <message>
        <source>Case {number} is on the agenda of {board}, {date}.</source>
        <translation>Le dossier {number} est à l’ordre du jour ({board}, {date}).</translation>
    </message>
    <message>
        <source>Case {number} must be heard again, and no board is set up for it.</source>
        <translation>Le dossier {number} doit être réentendu, et aucune RCP n’est paramétrée pour lui.</translation>
    </message>
    <message>
        <source>Search in the readings</source>
        <translation>Chercher dans les relectures</translation>
    </message>
    <message>
        <source>Next step of the reading</source>
        <translation>Étape suivante de la relecture</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>Report number</source>
        <translation>Numéro du compte rendu</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>No pathology report was entered.</source>
        <translation>Aucun compte rendu anatomopathologique n’a été saisi.</translation>
    </message>
    <message>
        <source>Pathology in this centre</source>
        <translation>Anatomopathologie de ce centre</translation>
    </message>
    <message>
        <source>Third reading: {who}</source>
        <translation>Troisième lecture&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Report: {title}</source>
        <translation>Compte rendu&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Open the reading</source>
        <translation>Ouvrir la relecture</translation>
    </message>
    <message>
        <source>Second reading: {who}</source>
        <translation>Relecture&#xa0;: {who}</translation>
    </message>
    <message>
        <source>asked {date}</source>
        <translation>demandée le {date}</translation>
    </message>
    <message>
        <source>sent {date}</source>
        <translation>envoyée le {date}</translation>
    </message>
    <message>
        <source>with the expert {date}</source>
        <translation>chez l’expert le {date}</translation>
    </message>
    <message>
        <source>report {date}</source>
        <translation>compte rendu le {date}</translation>
    </message>
    <message>
        <source>compared {date}</source>
        <translation>comparée le {date}</translation>
    </message>
    <message>
        <source>waiting for {days} days</source>
        <translation>attend depuis {days} jours</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Il repose sur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Diagnosis of the case</source>
        <translation>Diagnostic du dossier</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Type a reason, or choose one with ↓</source>
        <translation>Saisissez un motif, ou choisissez avec ↓</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>0 of {total} with this search</source>
        <translation>0 sur {total} avec cette recherche</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Save this form</source>
        <translation>Enregistrer ce formulaire</translation>
    </message>
    <message>
        <source>Your account may not change this.</source>
        <translation>Votre compte ne peut pas modifier ceci.</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>{name} signs in with the new passphrase. Every account is told.</source>
        <translation>{name} ouvre désormais la base avec la nouvelle phrase secrète. Chaque compte en est averti.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Nobody yet: name the first coordinator</source>
        <translation>Personne encore&#xa0;: nommer le premier coordonnateur</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore</translation>
    </message>
    <message>
        <source>Make the passphrase</source>
        <translation>Établir la phrase secrète</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Revenir à la phrase secrète</translation>
    </message>
    <message>
        <source>The recovery key opens this screen only. Whoever is given a passphrase here signs in with it afterwards, and every account is told at its next sign-in.</source>
        <translation>La clé de secours n’ouvre que cet écran. La personne qui reçoit ici une phrase secrète l’utilise ensuite pour ouvrir la base, et chaque compte en est averti à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Dr, Pr, Ms</source>
        <translation>Dr, Pr, Mme</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>Pré&amp;nom</translation>
    </message>
    <message>
        <source>Famil&amp;y name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>At least 15 characters: four words are easy to keep in mind.</source>
        <translation>Au moins 15 caractères&#xa0;: quatre mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle phrase &amp;secrète</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Encore une fois</translation>
    </message>
</context>
<context>
    <name>RefusedBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Cases to register</source>
        <translation>Dossiers à enregistrer</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>No advice yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>No guideline yet</source>
        <translation>Pas encore de référentiel</translation>
    </message>
    <message>
        <source>The advice has a gap to fill</source>
        <translation>L’avis a un blanc à remplir</translation>
    </message>
    <message>
        <source>No guideline is followed: to discuss</source>
        <translation>Aucun référentiel suivi&#xa0;: à discuter</translation>
    </message>
    <message>
        <source>The case does not say: {facts}</source>
        <translation>Le dossier ne dit pas&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>side</source>
        <translation>le côté</translation>
    </message>
    <message>
        <source>site</source>
        <translation>la localisation</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>le diagnostic</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>le stade</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>le demandeur</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>The patient is opposed: open the case to say why</source>
        <translation>Patient opposé&#x202f;: ouvrez le dossier pour dire pourquoi</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Register standard cases</source>
        <translation>Enregistrer sans discussion</translation>
    </message>
    <message>
        <source>They follow the guideline exactly: they are read, not discussed, and owe no quorum. In doubt, discuss.</source>
        <translation>Ils suivent exactement le référentiel&#xa0;: ils sont lus, non discutés, et ne demandent pas de quorum. Au moindre doute, à discuter.</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>For every ticked case that has none</source>
        <translation>Pour chaque dossier coché qui n’en a pas</translation>
    </message>
    <message>
        <source>Name, version, date</source>
        <translation>Nom, version, date</translation>
    </message>
    <message>
        <source>No case waits in the register lane.</source>
        <translation>Aucun dossier n’attend d’être enregistré.</translation>
    </message>
    <message>
        <source>In doubt: discuss  D</source>
        <translation>Doute&#xa0;: à discuter  D</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Revenir au dossier</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>A&amp;vis</translation>
    </message>
    <message>
        <source>Guide&amp;line</source>
        <translation>Référen&amp;tiel</translation>
    </message>
    <message numerus="yes">
        <source>Register %n case(s)</source>
        <translation>
            <numerusform>Enregistrer %n dossier</numerusform>
            <numerusform>Enregistrer %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPart</name>
    <message>
        <source>Register standard cases</source>
        <translation>Enregistrer plusieurs dossiers sans discussion</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) registered</source>
        <translation>
            <numerusform>%n dossier enregistré</numerusform>
            <numerusform>%n dossiers enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is still missing for the cases left here.</source>
        <translation>Il manque encore quelque chose pour les dossiers restés ici.</translation>
    </message>
    <message>
        <source>Cases are registered once the meeting has started.</source>
        <translation>Les dossiers s’enregistrent une fois la réunion commencée.</translation>
    </message>
    <message>
        <source>No ticked case has both an advice and a guideline yet.</source>
        <translation>Aucun dossier coché n’a encore à la fois un avis et un référentiel.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Remove the case {name}?</source>
        <translation>Retirer le dossier {name} ?</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove the patient {name}?</source>
        <translation>Retirer le patient {name} ?</translation>
    </message>
    <message>
        <source>Remove the patient</source>
        <translation>Retirer le patient</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind} : {count}</translation>
    </message>
    <message>
        <source>For what was entered by mistake. The history keeps it; undo restores it.</source>
        <translation>Pour ce qui a été saisi par erreur. L’historique le garde ; annuler le rétablit.</translation>
    </message>
    <message>
        <source>It goes with all that hangs on it: {things}.</source>
        <translation>Tout ce qui en dépend part avec : {things}.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} est retiré.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for a second reading of {name}, {number}</source>
        <translation>Demander une relecture de {name}, {number}</translation>
    </message>
    <message>
        <source>Ask for the reading</source>
        <translation>Demander la relecture</translation>
    </message>
    <message>
        <source>A second reading of {number} is asked for.</source>
        <translation>Une relecture de {number} est demandée.</translation>
    </message>
    <message>
        <source>A reading asked for on {date} is still awaited.</source>
        <translation>Une relecture demandée le {date} est encore attendue.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Expert centre</source>
        <translation>Centre expert</translation>
    </message>
    <message>
        <source>First laboratory</source>
        <translation>Premier laboratoire</translation>
    </message>
    <message>
        <source>First report number</source>
        <translation>N° du premier compte rendu</translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation>Premier diagnostic</translation>
    </message>
    <message>
        <source>Material: slides, blocks</source>
        <translation>Matériel&#xa0;: lames, blocs</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Say when it is asked.</source>
        <translation>Dites quand elle est demandée.</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Record and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Record and stay</source>
        <translation>Enregistrer et rester</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Dossier précédent</translation>
    </message>
    <message>
        <source>To the decision line</source>
        <translation>Vers la ligne de saisie</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Defer with a reason</source>
        <translation>Reporter avec un motif</translation>
    </message>
    <message>
        <source>Move the case up</source>
        <translation>Monter le dossier</translation>
    </message>
    <message>
        <source>Move the case down</source>
        <translation>Descendre le dossier</translation>
    </message>
    <message>
        <source>Discuss or register</source>
        <translation>Discuter ou enregistrer</translation>
    </message>
    <message>
        <source>Register the case</source>
        <translation>Enregistrer ce dossier sans discussion</translation>
    </message>
    <message>
        <source>Validate the decision</source>
        <translation>Valider l’avis</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Ouvrir le dossier patient</translation>
    </message>
    <message>
        <source>Take over the former advice</source>
        <translation>Reprendre l’avis précédent</translation>
    </message>
    <message>
        <source>Back to the decision line</source>
        <translation>Retour à la ligne de saisie</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Reprendre la réunion</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Faits&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Removed: {options}</source>
        <translation>Retiré : {options}</translation>
    </message>
</context>
<context>
    <name>RoomParts</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Defer because</source>
        <translation>Reporter&#xa0;: motif</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Amend because</source>
        <translation>Amender&#xa0;: motif</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amender</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Aucune réunion n’est encore planifiée.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une réunion</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Row {number} · {patient}</source>
        <translation>Ligne {number} · {patient}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>SaveStatus</name>
    <message>
        <source>Ctrl+K find or do · F1 help</source>
        <translation>Ctrl+K chercher ou agir · F1 aide</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>SecondTextBar</name>
    <message>
        <source>Two windows wrote this decision. Both texts were kept: choose.</source>
        <translation>Deux fenêtres ont écrit cet avis. Les deux textes sont conservés : choisissez.</translation>
    </message>
    <message>
        <source>First text, in force</source>
        <translation>Premier texte, en vigueur</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Deuxième texte</translation>
    </message>
    <message>
        <source>Second text, validated by {name}</source>
        <translation>Deuxième texte, validé par {name}</translation>
    </message>
    <message>
        <source>A&amp;mend with the second</source>
        <translation>A&amp;mender avec le deuxième</translation>
    </message>
    <message>
        <source>Keep the &amp;second</source>
        <translation>Garder le &amp;deuxième</translation>
    </message>
    <message>
        <source>Of two texts that two windows had written, the other was chosen.</source>
        <translation>De deux textes écrits dans deux fenêtres, l’autre a été retenu.</translation>
    </message>
    <message>
        <source>&amp;Keep the first</source>
        <translation>Garder le &amp;premier</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore</translation>
    </message>
    <message>
        <source>A few words that only you would put together. Any characters, no other rule.</source>
        <translation>Quelques mots que vous seul réuniriez. Tous les caractères, aucune autre règle.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même &amp;encore</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters</source>
        <translation>{count} caractères sur {least} au moins</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Long enough; type it once more.</source>
        <translation>Assez longue&#x202f;; saisissez-la encore une fois.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>A board is a series of meetings, with its own quorum and members.</source>
        <translation>Une RCP est une suite de réunions, avec son quorum et ses membres.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who attends, refers, presents or is responsible. No account is needed.</source>
        <translation>Qui participe, adresse, présente ou est responsable. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Centre and letterhead</source>
        <translation>Centre et en-tête</translation>
    </message>
    <message>
        <source>Printed at the head of every document.</source>
        <translation>Imprimé en tête de chaque document.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Short sentences for the decision line; the coordinator keeps them.</source>
        <translation>Phrases courtes pour la ligne de saisie&#xa0;; le coordinateur les tient à jour.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>To the sections</source>
        <translation>Vers les rubriques</translation>
    </message>
</context>
<context>
    <name>ShapeStep</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns. Are the accents and the headings right?</source>
        <translation>{rows} lignes, {columns} colonnes. Les accents et les titres sont-ils justes&#x202f;?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>First reading</source>
        <translation>Première lecture</translation>
    </message>
    <message>
        <source>The expert’s reading</source>
        <translation>Lecture de l’expert</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Pas encore demandée</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>Identiques dans les deux&#xa0;: {fields}</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>In your board</source>
        <translation>Dans votre base</translation>
    </message>
    <message>
        <source>Row {number} of the list</source>
        <translation>Ligne {number} de la liste</translation>
    </message>
    <message>
        <source>In the file, row {number}</source>
        <translation>Dans le fichier, ligne {number}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SincePart</name>
    <message>
        <source>Since the board of {day}</source>
        <translation>Depuis la RCP du {day}</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Reason and state of the patient</source>
        <translation>Motif et état du patient</translation>
    </message>
</context>
<context>
    <name>StatePart</name>
    <message>
        <source>Reason and state of the patient…</source>
        <translation>Motif et état du patient…</translation>
    </message>
</context>
<context>
    <name>StepsWidget</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Compléter…</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>To complete before the board of {date}</source>
        <translation>À compléter avant la RCP du {date}</translation>
    </message>
    <message>
        <source>No question yet.</source>
        <translation>Pas encore de question.</translation>
    </message>
    <message>
        <source>Question asked last</source>
        <translation>Dernière question posée</translation>
    </message>
    <message>
        <source>{board}, {date}</source>
        <translation>{board}, {date}</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir l’ordre du jour</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Question à la RCP</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grades and stages</source>
        <translation>Grades et stades</translation>
    </message>
    <message>
        <source>Diagnosed on</source>
        <translation>Date du diagnostic</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation>Médecin demandeur</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Médecin traitant</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Last advice, {date}</source>
        <translation>Dernier avis, {date}</translation>
    </message>
    <message>
        <source>Numbers elsewhere</source>
        <translation>Numéros ailleurs</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Réutilisation</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, as typed after ;</source>
        <translation>Code, tapé après&#xa0;;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nom dans la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>&amp;Code</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Typed after ; in the meeting room: one short word</source>
        <translation>Tapé après&#xa0;; en salle de réunion&#xa0;: un seul mot court</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Name in Fre&amp;nch</source>
        <translation>No&amp;m en français</translation>
    </message>
    <message>
        <source>Name in Eng&amp;lish</source>
        <translation>Nom en anglai&amp;s</translation>
    </message>
    <message>
        <source>Sen&amp;tence in French</source>
        <translation>&amp;Phrase en français</translation>
    </message>
    <message>
        <source>Sentence &amp;in English</source>
        <translation>Phrase en an&amp;glais</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>For these tumours; none means all</source>
        <translation>Pour ces tumeurs&#xa0;; aucune veut dire toutes</translation>
    </message>
    <message>
        <source>&amp;Offered in the meeting room</source>
        <translation>Pr&amp;oposé en salle de réunion</translation>
    </message>
    <message>
        <source>At most {count} letters. The case fills {slots}; the secretary fills {gap}.</source>
        <translation>{count} lettres au plus. Le dossier remplit {slots}&#xa0;; le secrétariat remplit {gap}.</translation>
    </message>
</context>
<context>
    <name>TemplatePart</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Template saved: type ;{code}</source>
        <translation>Modèle enregistré&#xa0;: tapez ;{code}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>{what}, {date} to {end}</source>
        <translation>{what}, du {date} au {end}</translation>
    </message>
    <message>
        <source>{what}, planned for {date}</source>
        <translation>{what}, prévu le {date}</translation>
    </message>
    <message>
        <source>{what}, planned</source>
        <translation>{what}, prévu</translation>
    </message>
    <message>
        <source>Timeline, {number} of {count}: {what}</source>
        <translation>Frise, {number} sur {count}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{what}, {date}</source>
        <translation>{what}, {date}</translation>
    </message>
</context>
<context>
    <name>TreatmentsTab</name>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Traitements reçus</translation>
    </message>
    <message>
        <source>Treatments so far, as a text</source>
        <translation>Traitements reçus, en texte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Treatments and events</source>
        <translation>Traitements et événements</translation>
    </message>
    <message>
        <source>Nothing is entered of the course of this tumour yet.</source>
        <translation>Rien n’est encore saisi du parcours de cette tumeur.</translation>
    </message>
    <message>
        <source>{entry} was removed. Ctrl+Z brings it back.</source>
        <translation>{entry}&#xa0;: ligne retirée. Ctrl+Z la rétablit.</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>New trial</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the trial</source>
        <translation>Enregistrer l’essai</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>&amp;Acronym</source>
        <translation>&amp;Acronyme</translation>
    </message>
    <message>
        <source>Registry &amp;numbers, commas between</source>
        <translation>&amp;Numéros de registre, virgules entre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>T&amp;umours, in words</source>
        <translation>Tumeurs, en &amp;mots</translation>
    </message>
    <message>
        <source>Tumour &amp;families; none for a trial of any</source>
        <translation>&amp;Familles tumorales&#xa0;; aucune pour un essai qui les prend toutes</translation>
    </message>
    <message>
        <source>Centres that take pat&amp;ients</source>
        <translation>Centres qui &amp;incluent</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Chec&amp;ked on</source>
        <translation>&amp;Vérifié le</translation>
    </message>
</context>
<context>
    <name>TrialImportDialog</name>
    <message>
        <source>Import a catalogue of trials</source>
        <translation>Importer un catalogue d’essais</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS or ODS. Nothing is imported before you have seen every row.</source>
        <translation>CSV, XLSX, XLS ou ODS. Rien n’est importé avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {count} trials</source>
        <translation>Importer {count} essais</translation>
    </message>
    <message>
        <source>Import 1 trial</source>
        <translation>Importer 1 essai</translation>
    </message>
    <message>
        <source>The catalogue is imported. {counts}. Ctrl+Z takes it back.</source>
        <translation>Le catalogue est importé. {counts}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rows of the catalogue</source>
        <translation>Lignes du catalogue</translation>
    </message>
    <message>
        <source>Choose the file of the catalogue.</source>
        <translation>Choisissez le fichier du catalogue.</translation>
    </message>
    <message>
        <source>What each column fills</source>
        <translation>Ce que remplit chaque colonne</translation>
    </message>
    <message>
        <source>Choose the catalogue</source>
        <translation>Choisir le catalogue</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Choose a trial to see it in full.</source>
        <translation>Choisissez un essai pour le voir en entier.</translation>
    </message>
    <message>
        <source>Registry numbers</source>
        <translation>Numéros de registre</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Tumours</source>
        <translation>Tumeurs</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>TrialsPage</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Inclusions</translation>
    </message>
    <message>
        <source>New trial…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importer un catalogue…</translation>
    </message>
    <message>
        <source>Export the catalogue…</source>
        <translation>Exporter le catalogue…</translation>
    </message>
    <message>
        <source>Find a trial</source>
        <translation>Chercher un essai</translation>
    </message>
    <message>
        <source>Funnel of the trials</source>
        <translation>Inclusions par essai et par centre</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exporter le catalogue</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>trials.xlsx</source>
        <translation>essais.xlsx</translation>
    </message>
    <message>
        <source>{count} trials are in the file. Edit them there, then import it again.</source>
        <translation>{count} essais sont dans le fichier. Modifiez-les là-bas, puis importez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>TrialsTab</name>
    <message>
        <source>Offer a trial…</source>
        <translation>Proposer un essai…</translation>
    </message>
    <message>
        <source>No trial open…</source>
        <translation>Noter qu’aucun essai n’est ouvert…</translation>
    </message>
    <message>
        <source>No trial was offered yet, and nobody noted that none is open.</source>
        <translation>Aucun essai n’a encore été proposé, et personne n’a noté qu’aucun n’est ouvert.</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Saisissez la date.</translation>
    </message>
    <message>
        <source>Open the trial</source>
        <translation>Ouvrir l’essai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>{board}, {date}</source>
        <translation>{board}, {date}</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Add “{text}”…</source>
        <translation>Ajouter «&#xa0;{text}&#xa0;»…</translation>
    </message>
    <message>
        <source>Nothing in the list has this name.</source>
        <translation>Rien dans la liste ne porte ce nom.</translation>
    </message>
    <message>
        <source>Not in the list: it stays as it is written.</source>
        <translation>Hors liste : conservé tel qu’il est écrit.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir la base</translation>
    </message>
    <message>
        <source>Another board…</source>
        <translation>Autre base…</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
    <message>
        <source>Make a board</source>
        <translation>Créer une base</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clé de secours</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Open a board</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>Board files (*.mdtb)</source>
        <translation>Bases (*.mdtb)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message>
        <source>On the wall</source>
        <translation>Vue salle</translation>
    </message>
    <message>
        <source>Black (F9)</source>
        <translation>Écran noir (F9)</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Figer la vue salle</translation>
    </message>
    <message>
        <source>Show the identity (F12)</source>
        <translation>Afficher l’identité (F12)</translation>
    </message>
    <message>
        <source>Next page (Shift+F5)</source>
        <translation>Page suivante (Maj+F5)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Screen unplugged</source>
        <translation>Écran débranché</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>{number} (with name)</source>
        <translation>{number} (avec nom)</translation>
    </message>
    <message>
        <source>Frozen: {number}</source>
        <translation>Figée&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>{number} (masked)</source>
        <translation>{number} (masqué)</translation>
    </message>
</context>
<context>
    <name>WallPart</name>
    <message>
        <source>Wall on or off (F5)</source>
        <translation>Afficher ou retirer la vue salle (F5)</translation>
    </message>
    <message>
        <source>Wall on or off</source>
        <translation>Afficher ou retirer la vue salle</translation>
    </message>
    <message>
        <source>Next page of the wall</source>
        <translation>Page suivante de la vue salle</translation>
    </message>
    <message>
        <source>Black wall</source>
        <translation>Écran noir dans la salle</translation>
    </message>
    <message>
        <source>Show or hide the identity</source>
        <translation>Afficher ou masquer l’identité</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Figer la vue salle</translation>
    </message>
    <message>
        <source>Light or dark wall</source>
        <translation>Vue salle claire ou sombre</translation>
    </message>
    <message>
        <source>Larger on the wall</source>
        <translation>Agrandir la vue salle</translation>
    </message>
    <message>
        <source>Smaller on the wall</source>
        <translation>Réduire la vue salle</translation>
    </message>
    <message>
        <source>Discreet mode: no names on this screen</source>
        <translation>Mode discret&#xa0;: aucun nom sur cet écran</translation>
    </message>
    <message>
        <source>{number}: {outcome}</source>
        <translation>{number}&#xa0;: {outcome}</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>The wall - mdtboard</source>
        <translation>Vue salle - mdtboard</translation>
    </message>
</context>
<context>
    <name>_Dates</name>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>With the expert</source>
        <translation>Chez l’expert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparée</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Prochaine RCP</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{system} · codes: {count}</source>
        <translation>{system} · codes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Replaces the list of this edition loaded on {date}.</source>
        <translation>Remplace la liste de cette édition chargée le {date}.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Added {moment} by {name}</source>
        <translation>Ajoutée le {moment} par {name}</translation>
    </message>
    <message>
        <source>Attaching 1 file…</source>
        <translation>Ajout d’un fichier…</translation>
    </message>
    <message>
        <source>Attaching {count} files…</source>
        <translation>Ajout de {count} fichiers…</translation>
    </message>
    <message>
        <source>Opening a copy…</source>
        <translation>Ouverture d’une copie…</translation>
    </message>
    <message>
        <source>“{title}” removed. Ctrl+Z undoes.</source>
        <translation>« {title} » retirée. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{count} attachments removed. Ctrl+Z undoes.</source>
        <translation>{count} pièces retirées. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>“{title}” attached.</source>
        <translation>« {title} » jointe.</translation>
    </message>
    <message>
        <source>{count} files attached.</source>
        <translation>{count} fichiers joints.</translation>
    </message>
    <message>
        <source>And {count} others were not attached.</source>
        <translation>Et {count} autres n’ont pas été joints.</translation>
    </message>
    <message>
        <source>“{name}” was not attached. {reason}</source>
        <translation>« {name} » n’a pas été joint. {reason}</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>The newest {found} of {total}</source>
        <translation>Les {found} plus récents sur {total}</translation>
    </message>
    <message>
        <source>{found} of {total} with these filters</source>
        <translation>{found} sur {total} avec ces filtres</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{record}: new</source>
        <translation>{record}&#xa0;: création</translation>
    </message>
    <message>
        <source>{record}: removed</source>
        <translation>{record}&#xa0;: suppression</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>supprimé depuis</translation>
    </message>
    <message>
        <source>Provisional: reading awaited</source>
        <translation>Provisoire&#xa0;: relecture attendue</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Rareté</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>To reach it</source>
        <translation>Pour le joindre</translation>
    </message>
    <message>
        <source>Patient associations</source>
        <translation>Associations de patients</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>{group} · {network} · list {version} · {edition}</source>
        <translation>{group} · {network} · liste {version} · {edition}</translation>
    </message>
    <message>
        <source>if its site is one of those listed</source>
        <translation>si son siège est l’un de ceux de la liste</translation>
    </message>
    <message>
        <source>where the centre chose so</source>
        <translation>selon le choix du centre</translation>
    </message>
    <message>
        <source>none yet; {network} is the one to ask</source>
        <translation>aucun encore&#xa0;; à demander à {network}</translation>
    </message>
    <message>
        <source>{network}, today {successor}</source>
        <translation>{network}, aujourd’hui {successor}</translation>
    </message>
    <message>
        <source>{system}: {value}</source>
        <translation>{system}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>TNM {edition}</source>
        <translation>TNM {edition}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>IPP</translation>
    </message>
    <message>
        <source>Last board</source>
        <translation>Dernière RCP</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Prochaine RCP</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Next board {date}</source>
        <translation>Prochaine RCP {date}</translation>
    </message>
    <message>
        <source>Last board {date}</source>
        <translation>Dernière RCP {date}</translation>
    </message>
    <message>
        <source>Not before a board yet</source>
        <translation>Pas encore présenté</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{name}, version</source>
        <translation>{name}, version</translation>
    </message>
    <message>
        <source>Recognised: {parts}</source>
        <translation>Reconnu&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Recognised: {parts}; kept as typed: {rest}</source>
        <translation>Reconnu&#xa0;: {parts}&#xa0;; gardé tel quel&#xa0;: {rest}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>family {family}</source>
        <translation>famille {family}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>Fill in too: {words}</source>
        <translation>Remplir aussi&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In none of the lists; kept as typed.</source>
        <translation>Dans aucune des listes&#xa0;; gardé tel quel.</translation>
    </message>
    <message>
        <source>Often {code} with this histology: to check.</source>
        <translation>Souvent {code} avec cette histologie&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>read twice, {network}</source>
        <translation>relu, {network}</translation>
    </message>
    <message>
        <source>{code} in {edition}</source>
        <translation>{code} en {edition}</translation>
    </message>
    <message>
        <source>Use {network}: the list {version} names it</source>
        <translation>Prendre {network}&#xa0;: la liste {version} le désigne</translation>
    </message>
    <message>
        <source>Use {network}: it reads this family a second time</source>
        <translation>Prendre {network}&#xa0;: il relit cette famille</translation>
    </message>
    <message>
        <source>{network} is proposed by the list {version}.</source>
        <translation>{network} est proposé par la liste {version}.</translation>
    </message>
    <message>
        <source>Missing: {item}. Go to its field.</source>
        <translation>Manque&#xa0;: {item}. Aller à son champ.</translation>
    </message>
    <message>
        <source>To ask: {person}. {rule}.</source>
        <translation>À demander&#xa0;: {person}. {rule}.</translation>
    </message>
    <message>
        <source>Diagnosis certain: {source}</source>
        <translation>Diagnostic certain&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Diagnosis: {source}, not certain</source>
        <translation>Diagnostic&#x202f;: {source}, à confirmer</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>What it reads twice</source>
        <translation>Ce qu’il relit</translation>
    </message>
    <message>
        <source>Its board</source>
        <translation>Sa RCP</translation>
    </message>
    <message>
        <source>by its ICD-10 code alone</source>
        <translation>d’après le seul code CIM-10</translation>
    </message>
    <message>
        <source>by its words alone</source>
        <translation>d’après les seuls mots</translation>
    </message>
    <message>
        <source>{heading} is a heading: say which place, or take {code} (NOS).</source>
        <translation>{heading} est une rubrique : dites quel siège, ou prenez {code} (SAI).</translation>
    </message>
    <message>
        <source>The behaviour is missing: /0 benign, /1 uncertain, /2 in situ or /3 malignant.</source>
        <translation>Il manque le comportement : /0 bénin, /1 incertain, /2 in situ ou /3 malin.</translation>
    </message>
    <message>
        <source>The behaviour is missing: {codes}?</source>
        <translation>Il manque le comportement : {codes} ?</translation>
    </message>
    <message>
        <source>{found} of {total}: nothing is written so, these are similar</source>
        <translation>{found} sur {total} : rien ne s’écrit ainsi, voici ce qui s’en approche</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} à obtenir</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>To validate</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <translation>SHA-256 du fichier&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>v{number}, replaced</source>
        <translation>v{number}, remplacée</translation>
    </message>
    <message>
        <source>v{number}, in force</source>
        <translation>v{number}, en vigueur</translation>
    </message>
    <message>
        <source>{state}, v{number}</source>
        <translation>{state}, v{number}</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Reading asked</source>
        <translation>Relecture demandée</translation>
    </message>
    <message>
        <source>Reading in</source>
        <translation>Relecture reçue</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Readings</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Diagnosis and treatment revised</source>
        <translation>Diagnostic et traitement révisés</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <translation>Traitement modifié</translation>
    </message>
    <message>
        <source>Difference: {kind}</source>
        <translation>Différence&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Kappa, behaviour (/0, /1, /3)</source>
        <translation>Kappa, comportement (/0, /1, /3)</translation>
    </message>
    <message>
        <source>Kappa, histology</source>
        <translation>Kappa, histologie</translation>
    </message>
    <message>
        <source>Days, request to report</source>
        <translation>Jours, de la demande au compte rendu</translation>
    </message>
    <message>
        <source>Days, material in to report</source>
        <translation>Jours, de la réception au compte rendu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>First diagnosis → second</source>
        <translation>Premier diagnostic → second</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{count} coded</source>
        <translation>{count} codées</translation>
    </message>
    <message>
        <source>agreement {share}</source>
        <translation>accord {share}</translation>
    </message>
    <message>
        <source>{count} without codes</source>
        <translation>{count} sans code</translation>
    </message>
    <message>
        <source>median of {count}</source>
        <translation>médiane de {count}</translation>
    </message>
    <message>
        <source>{among} · 90 % within {days} days</source>
        <translation>{among} · 90 % en {days} jours</translation>
    </message>
    <message>
        <source>Left out: patients opposed to reuse</source>
        <translation>Écartés&#x202f;: patients opposés à la réutilisation</translation>
    </message>
</context>
<context>
    <name>followup</name>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Wh&amp;y it is no longer wanted</source>
        <translation>Pour&amp;quoi ce n’est plus nécessaire</translation>
    </message>
    <message>
        <source>What the other board &amp;answered</source>
        <translation>Ce que l’autre RCP a &amp;répondu</translation>
    </message>
    <message>
        <source>Resul&amp;t, or where it is found (if any)</source>
        <translation>&amp;Résultat, ou où il se trouve (facultatif)</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Note as obtained</source>
        <translation>Noter comme obtenu</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Répondu…</translation>
    </message>
    <message>
        <source>Obtained…</source>
        <translation>Obtenu…</translation>
    </message>
    <message>
        <source>Open the readings</source>
        <translation>Ouvrir les relectures</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir l’ordre du jour</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No longer wanted…</source>
        <translation>Plus nécessaire…</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind} : {what}</translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation>À l’ordre du jour du {day}</translation>
    </message>
    <message>
        <source>Heard on {day}</source>
        <translation>Présenté le {day}</translation>
    </message>
    <message>
        <source>Waits for a meeting from {day}</source>
        <translation>Attend une réunion à partir du {day}</translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation>{state} le {day}</translation>
    </message>
    <message>
        <source>Asked for by {board}, {day}</source>
        <translation>Demandé par {board}, {day}</translation>
    </message>
    <message>
        <source>The advice no longer asks for it.</source>
        <translation>L’avis ne le demande plus.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>ICD-O</source>
        <translation>CIM-O</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} ans</translation>
    </message>
    <message>
        <source>ID {number}</source>
        <translation>IPP {number}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>{ago}. Its sheets still print as drafts.</source>
        <translation>{ago}. Ses fiches s’impriment encore en projet.</translation>
    </message>
    <message>
        <source>{ago}. End it, or go on with it.</source>
        <translation>{ago}. Terminez-la ou reprenez-la.</translation>
    </message>
    <message>
        <source>{ago}. Start it, or give it another day.</source>
        <translation>{ago}. Démarrez-la ou changez sa date.</translation>
    </message>
    <message>
        <source>{done} of {total} cases heard</source>
        <translation>{done} dossiers entendus sur {total}</translation>
    </message>
    <message>
        <source>{cases}, {done} of them complete</source>
        <translation>{cases}, complets&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>{board}, {day}: started, never ended</source>
        <translation>{board}, {day}&#xa0;: commencée, jamais terminée</translation>
    </message>
    <message>
        <source>Cases put off that wait for a meeting: {count}</source>
        <translation>Dossiers reportés qui attendent une réunion&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Discordant second readings on no agenda: {count}</source>
        <translation>Relectures discordantes hors ordre du jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{board}, {day}: 1 decision waits for validation</source>
        <translation>{board}, {day}&#xa0;: 1 avis à valider</translation>
    </message>
    <message>
        <source>{board}, {day}: {count} decisions wait for validation</source>
        <translation>{board}, {day}&#xa0;: {count} avis à valider</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>Il y a {days} jours</translation>
    </message>
    <message>
        <source>{board}, {day}: not closed yet</source>
        <translation>{board}, {day}&#xa0;: pas encore close</translation>
    </message>
    <message>
        <source>{board}, {day}: closed</source>
        <translation>{board}, {day}&#xa0;: clôturée</translation>
    </message>
    <message>
        <source>{ago}. To be presented again at the next meeting.</source>
        <translation>{ago}. À représenter à la prochaine réunion.</translation>
    </message>
    <message>
        <source>{board}, {day}: planned, never started</source>
        <translation>{board}, {day}&#xa0;: planifiée, jamais commencée</translation>
    </message>
    <message>
        <source>Second readings late: {count}</source>
        <translation>Relectures en retard&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Second readings to compare: {count}</source>
        <translation>Relectures à comparer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Second readings due, not asked for: {count}</source>
        <translation>Relectures dues, non demandées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>New presentations that wait for a meeting: {count}</source>
        <translation>Nouvelles présentations en attente d’une réunion : {count}</translation>
    </message>
    <message>
        <source>New presentations on an agenda: {count}</source>
        <translation>Nouvelles présentations à l’ordre du jour : {count}</translation>
    </message>
    <message>
        <source>Second readings the board asked for, to send: {count}</source>
        <translation>Relectures demandées par la RCP, à envoyer : {count}</translation>
    </message>
    <message>
        <source>Referrals to other boards without an answer: {count}</source>
        <translation>Recours à une autre RCP sans réponse : {count}</translation>
    </message>
    <message>
        <source>Examinations to obtain: {count}</source>
        <translation>Examens à obtenir : {count}</translation>
    </message>
    <message>
        <source>Cases with two texts to choose from: {count}</source>
        <translation>Dossiers avec deux textes entre lesquels choisir : {count}</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Jour d’abord&#xa0;: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Mois d’abord&#xa0;: 12/31/2026</translation>
    </message>
    <message>
        <source>Year first: 2026-12-31</source>
        <translation>Année d’abord&#xa0;: 2026-12-31</translation>
    </message>
    <message>
        <source>“{heading}”</source>
        <translation>«&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>Left aside, though it looks like names: {columns}.</source>
        <translation>Laissé de côté, alors que cela ressemble à des noms&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Left aside, though it looks like diagnoses: {columns}.</source>
        <translation>Laissé de côté, alors que cela ressemble à des diagnostics&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Nothing of it will be imported.</source>
        <translation>Rien n’en sera importé.</translation>
    </message>
    <message>
        <source>A patient without a name</source>
        <translation>Patient sans nom</translation>
    </message>
    <message>
        <source>{column}: “{text}” is {reason}</source>
        <translation>{column}&#xa0;: «&#xa0;{text}&#xa0;», {reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Is it {names}?</source>
        <translation>Est-ce {names}&#x202f;?</translation>
    </message>
    <message>
        <source>Network {network}, by the list {version}</source>
        <translation>Réseau {network}, par la liste {version}</translation>
    </message>
    <message>
        <source>Network {network}, by the tumour family</source>
        <translation>Réseau {network}, par la famille de la tumeur</translation>
    </message>
    <message>
        <source>Without a name: {count}</source>
        <translation>Sans nom&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Expert networks filled in: {count}</source>
        <translation>Réseaux experts remplis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Histologies without a code: {count}, rows: {rows} ({names})</source>
        <translation>Histologies sans code&#xa0;: {count}, lignes&#xa0;: {rows} ({names})</translation>
    </message>
    <message>
        <source>Not imported, as you said</source>
        <translation>Non importée, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>The same patient as row {number}</source>
        <translation>Le même patient que ligne {number}</translation>
    </message>
    <message>
        <source>Kept as it is: {fields}</source>
        <translation>Gardé tel quel : {fields}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>“{text}” is {reason}</source>
        <translation>« {text} » est {reason}</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Pourquoi elle n’a pas été importée</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field} : {before} devient {after}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Sexe non précisé</translation>
    </message>
    <message>
        <source>Provisional identity</source>
        <translation>Identité provisoire</translation>
    </message>
    <message>
        <source>Validated identity</source>
        <translation>Identité validée</translation>
    </message>
    <message>
        <source>Qualified identity</source>
        <translation>Identité qualifiée</translation>
    </message>
    <message>
        <source>Information not recorded</source>
        <translation>Information non tracée</translation>
    </message>
    <message>
        <source>Informed, no opposition</source>
        <translation>Informé, sans opposition</translation>
    </message>
    <message>
        <source>Sarcoma</source>
        <translation>Sarcome</translation>
    </message>
    <message>
        <source>Neuroendocrine tumour</source>
        <translation>Tumeur neuroendocrine</translation>
    </message>
    <message>
        <source>Mesothelioma</source>
        <translation>Mésothéliome</translation>
    </message>
    <message>
        <source>Lymphoma</source>
        <translation>Lymphome</translation>
    </message>
    <message>
        <source>Thymic tumour</source>
        <translation>Tumeur thymique</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Sein</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Digestive</source>
        <translation>Digestif</translation>
    </message>
    <message>
        <source>Urological</source>
        <translation>Urologie</translation>
    </message>
    <message>
        <source>Gynaecological</source>
        <translation>Gynécologie</translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation>Tête et cou</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>Endocrine</source>
        <translation>Endocrine</translation>
    </message>
    <message>
        <source>Haematological</source>
        <translation>Hématologie</translation>
    </message>
    <message>
        <source>Other tumour</source>
        <translation>Autre tumeur</translation>
    </message>
    <message>
        <source>Family not stated</source>
        <translation>Famille non précisée</translation>
    </message>
    <message>
        <source>Side not stated</source>
        <translation>Côté non précisé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilatéral</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Médian</translation>
    </message>
    <message>
        <source>Basis not stated</source>
        <translation>Base non précisée</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>Cytology</source>
        <translation>Cytologie</translation>
    </message>
    <message>
        <source>Grade or subtype</source>
        <translation>Grade ou sous-type</translation>
    </message>
    <message>
        <source>Required by the board</source>
        <translation>Exigé par la RCP</translation>
    </message>
    <message>
        <source>Required by the consensus sheet</source>
        <translation>Exigé par la fiche RCP</translation>
    </message>
    <message>
        <source>Required by the expert network</source>
        <translation>Exigé par le réseau expert</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clinicien</translation>
    </message>
    <message>
        <source>Pathologist</source>
        <translation>Pathologiste</translation>
    </message>
    <message>
        <source>Radiologist</source>
        <translation>Radiologue</translation>
    </message>
    <message>
        <source>Coordinating centre</source>
        <translation>Centre coordonnateur</translation>
    </message>
    <message>
        <source>Indication not stated</source>
        <translation>Indication non précisée</translation>
    </message>
    <message>
        <source>Asked by the pathologist</source>
        <translation>Demandée par le pathologiste</translation>
    </message>
    <message>
        <source>Asked by the clinician</source>
        <translation>Demandée par le clinicien</translation>
    </message>
    <message>
        <source>Asked by the board</source>
        <translation>Demandée par la RCP</translation>
    </message>
    <message>
        <source>Asked for a trial</source>
        <translation>Demandée pour un essai</translation>
    </message>
    <message>
        <source>Certainty not stated</source>
        <translation>Certitude non précisée</translation>
    </message>
    <message>
        <source>Formal diagnosis</source>
        <translation>Diagnostic formel</translation>
    </message>
    <message>
        <source>Provisional diagnosis</source>
        <translation>Diagnostic provisoire</translation>
    </message>
    <message>
        <source>Benign against malignant</source>
        <translation>Bénin / malin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Sous-type</translation>
    </message>
    <message>
        <source>Diagnosis not confirmed</source>
        <translation>Diagnostic infirmé</translation>
    </message>
    <message>
        <source>Other difference</source>
        <translation>Autre différence</translation>
    </message>
    <message>
        <source>Ask an expert</source>
        <translation>Demander à un expert</translation>
    </message>
    <message>
        <source>The material left</source>
        <translation>Noter l’envoi du matériel</translation>
    </message>
    <message>
        <source>The expert has the material</source>
        <translation>Noter l’arrivée du matériel</translation>
    </message>
    <message>
        <source>Enter the expert’s report</source>
        <translation>Saisir le compte rendu de l’expert</translation>
    </message>
    <message>
        <source>Compare the readings</source>
        <translation>Comparer les lectures</translation>
    </message>
    <message>
        <source>Say why it is not heard again</source>
        <translation>Dire pourquoi le dossier n’est pas réinscrit</translation>
    </message>
    <message>
        <source>Ask for a third reading</source>
        <translation>Demander une troisième lecture</translation>
    </message>
    <message>
        <source>Note the collegial review</source>
        <translation>Noter la revue collégiale</translation>
    </message>
    <message>
        <source>The material is back</source>
        <translation>Noter le retour du matériel</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Cancel this reading</source>
        <translation>Annuler cette relecture</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Lames</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Digital slides</source>
        <translation>Lames numériques</translation>
    </message>
    <message>
        <source>Frozen tissue</source>
        <translation>Tissu congelé</translation>
    </message>
    <message>
        <source>Other material</source>
        <translation>Autre matériel</translation>
    </message>
    <message>
        <source>IHC</source>
        <translation>IHC</translation>
    </message>
    <message>
        <source>FISH</source>
        <translation>FISH</translation>
    </message>
    <message>
        <source>PCR</source>
        <translation>PCR</translation>
    </message>
    <message>
        <source>NGS</source>
        <translation>NGS</translation>
    </message>
    <message>
        <source>Other technique</source>
        <translation>Autre technique</translation>
    </message>
    <message>
        <source>Biopsy</source>
        <translation>Biopsie</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation>Infection par le VIH</translation>
    </message>
    <message>
        <source>Transplantation</source>
        <translation>Transplantation</translation>
    </message>
    <message>
        <source>Hereditary predisposition</source>
        <translation>Prédisposition héréditaire</translation>
    </message>
    <message>
        <source>Rare site</source>
        <translation>Localisation rare</translation>
    </message>
    <message>
        <source>Other situation</source>
        <translation>Autre situation</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>Selon la liste</translation>
    </message>
    <message>
        <source>Read twice all the same</source>
        <translation>Relu malgré tout</translation>
    </message>
    <message>
        <source>Not read twice</source>
        <translation>Non relu</translation>
    </message>
    <message>
        <source>Rare, as stated</source>
        <translation>Rare (saisi)</translation>
    </message>
    <message>
        <source>Not rare, as stated</source>
        <translation>Pas rare (saisi)</translation>
    </message>
    <message>
        <source>Rare: its network is for rare cancers</source>
        <translation>Rare&#xa0;: son réseau est celui de cancers rares</translation>
    </message>
    <message>
        <source>On no list of rare cancers</source>
        <translation>Sur aucune liste de cancers rares</translation>
    </message>
    <message>
        <source>No histology code: no list was looked up</source>
        <translation>Pas de code d’histologie : aucune liste n’a été consultée</translation>
    </message>
    <message>
        <source>Read twice: a person decided so</source>
        <translation>Relu&#xa0;: décision saisie</translation>
    </message>
    <message>
        <source>Not read twice: a person decided so</source>
        <translation>Non relu&#xa0;: décision saisie</translation>
    </message>
    <message>
        <source>Read twice by its network</source>
        <translation>Relu par son réseau</translation>
    </message>
    <message>
        <source>FNCLCC grade</source>
        <translation>Grade FNCLCC</translation>
    </message>
    <message>
        <source>WHO grade of NET</source>
        <translation>Grade OMS de TNE</translation>
    </message>
    <message>
        <source>Ki-67</source>
        <translation>Ki-67</translation>
    </message>
    <message>
        <source>Mitoses</source>
        <translation>Mitoses</translation>
    </message>
    <message>
        <source>Histological subtype</source>
        <translation>Sous-type histologique</translation>
    </message>
    <message>
        <source>Lugano stage</source>
        <translation>Stade de Lugano</translation>
    </message>
    <message>
        <source>Masaoka-Koga stage</source>
        <translation>Stade de Masaoka-Koga</translation>
    </message>
    <message>
        <source>FIGO stage</source>
        <translation>Stade FIGO</translation>
    </message>
    <message>
        <source>Residual tumour (R)</source>
        <translation>Résidu tumoral (R)</translation>
    </message>
    <message>
        <source>Other classification</source>
        <translation>Autre classification</translation>
    </message>
    <message>
        <source>Epithelioid</source>
        <translation>Épithélioïde</translation>
    </message>
    <message>
        <source>Sarcomatoid</source>
        <translation>Sarcomatoïde</translation>
    </message>
    <message>
        <source>Biphasic</source>
        <translation>Biphasique</translation>
    </message>
    <message>
        <source>clinical</source>
        <translation>clinique</translation>
    </message>
    <message>
        <source>pathological</source>
        <translation>anatomopathologique</translation>
    </message>
    <message>
        <source>after treatment</source>
        <translation>après traitement</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>récidive</translation>
    </message>
    <message>
        <source>autopsy</source>
        <translation>autopsie</translation>
    </message>
    <message>
        <source>multiple tumours</source>
        <translation>tumeurs multiples</translation>
    </message>
    <message>
        <source>sentinel node</source>
        <translation>ganglion sentinelle</translation>
    </message>
    <message>
        <source>micrometastasis</source>
        <translation>micrométastase</translation>
    </message>
    <message>
        <source>isolated tumour cells</source>
        <translation>cellules tumorales isolées</translation>
    </message>
    <message>
        <source>molecular finding</source>
        <translation>signe moléculaire</translation>
    </message>
    <message>
        <source>fine-needle aspiration</source>
        <translation>cytoponction</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>Image TIFF</translation>
    </message>
    <message>
        <source>No preview: the file is damaged or incomplete.</source>
        <translation>Pas d’aperçu&#xa0;: le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>No preview: a password protects the file.</source>
        <translation>Pas d’aperçu&#xa0;: un mot de passe protège le fichier.</translation>
    </message>
    <message>
        <source>No preview: the page is too large to be drawn here.</source>
        <translation>Pas d’aperçu&#xa0;: la page est trop grande pour être dessinée ici.</translation>
    </message>
    <message>
        <source>No preview: the page takes too long to draw.</source>
        <translation>Pas d’aperçu&#xa0;: la page est trop longue à dessiner.</translation>
    </message>
    <message>
        <source>No preview: this machine does not start another program now.</source>
        <translation>Pas d’aperçu&#xa0;: cette machine ne lance pas d’autre programme en ce moment.</translation>
    </message>
    <message>
        <source>No preview: it was stopped.</source>
        <translation>Pas d’aperçu&#xa0;: il a été arrêté.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Screening fait</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Refused by the patient</source>
        <translation>Refusé par le patient</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>No trial open</source>
        <translation>Aucun essai ouvert</translation>
    </message>
    <message>
        <source>By trial</source>
        <translation>Par essai</translation>
    </message>
    <message>
        <source>By centre</source>
        <translation>Par centre</translation>
    </message>
    <message>
        <source>Registry numbers</source>
        <translation>Numéros de registre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronyme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Trial phase</source>
        <translation>Phase de l’essai</translation>
    </message>
    <message>
        <source>Tumour families</source>
        <translation>Familles tumorales</translation>
    </message>
    <message>
        <source>Tumours</source>
        <translation>Tumeurs</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>no number, acronym or title</source>
        <translation>ni numéro, ni acronyme, ni titre</translation>
    </message>
    <message>
        <source>not a state of a trial</source>
        <translation>pas un état d’essai</translation>
    </message>
    <message>
        <source>not a full date</source>
        <translation>pas une date complète</translation>
    </message>
    <message>
        <source>the same trial twice</source>
        <translation>le même essai deux fois</translation>
    </message>
    <message>
        <source>numbers of two known trials</source>
        <translation>numéros de deux essais connus</translation>
    </message>
    <message>
        <source>ICD-O morphology</source>
        <translation>Morphologie CIM-O</translation>
    </message>
    <message>
        <source>ICD-O topography</source>
        <translation>Topographie CIM-O</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>CIM-10</translation>
    </message>
    <message>
        <source>ORPHAcode</source>
        <translation>Code ORPHA</translation>
    </message>
    <message>
        <source>OncoTree</source>
        <translation>OncoTree</translation>
    </message>
    <message>
        <source>RARECAREnet</source>
        <translation>RARECAREnet</translation>
    </message>
    <message>
        <source>National centre</source>
        <translation>Centre national</translation>
    </message>
    <message>
        <source>Regional centre</source>
        <translation>Centre régional</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>ClaML</source>
        <translation>ClaML</translation>
    </message>
    <message>
        <source>SVS value set</source>
        <translation>Jeu de valeurs SVS</translation>
    </message>
    <message>
        <source>ORPHA nomenclature</source>
        <translation>Nomenclature ORPHA</translation>
    </message>
    <message>
        <source>OncoTree file</source>
        <translation>Fichier OncoTree</translation>
    </message>
    <message>
        <source>RARECAREnet table</source>
        <translation>Tableau RARECAREnet</translation>
    </message>
    <message>
        <source>Heading or group, no code of its own</source>
        <translation>Titre ou groupe, sans code propre</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>Code given twice, the first one counts</source>
        <translation>Code donné deux fois, le premier compte</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Hors d’usage</translation>
    </message>
    <message>
        <source>Code of another system</source>
        <translation>Code d’un autre système</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspicion</translation>
    </message>
    <message>
        <source>Initial disease</source>
        <translation>Maladie initiale</translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation>Rechute</translation>
    </message>
    <message>
        <source>Rarity not stated</source>
        <translation>Rareté non précisée</translation>
    </message>
    <message>
        <source>Rare cancer</source>
        <translation>Cancer rare</translation>
    </message>
    <message>
        <source>Common cancer</source>
        <translation>Cancer fréquent</translation>
    </message>
    <message>
        <source>Timing not stated</source>
        <translation>Moment non précisé</translation>
    </message>
    <message>
        <source>Before first treatment</source>
        <translation>Avant le premier traitement</translation>
    </message>
    <message>
        <source>After first treatment</source>
        <translation>Après le premier traitement</translation>
    </message>
    <message>
        <source>PS not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>PS 0</source>
        <translation>OMS 0</translation>
    </message>
    <message>
        <source>PS 1</source>
        <translation>OMS 1</translation>
    </message>
    <message>
        <source>PS 2</source>
        <translation>OMS 2</translation>
    </message>
    <message>
        <source>PS 3</source>
        <translation>OMS 3</translation>
    </message>
    <message>
        <source>PS 4</source>
        <translation>OMS 4</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Question à la RCP</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Anatomopathologie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>État général (OMS)</translation>
    </message>
    <message>
        <source>Information of the patient</source>
        <translation>Information du patient</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>With the expert</source>
        <translation>Chez l’expert</translation>
    </message>
    <message>
        <source>To compare</source>
        <translation>À comparer</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparée</translation>
    </message>
    <message>
        <source>Concordant</source>
        <translation>Concordante</translation>
    </message>
    <message>
        <source>Minor discordance</source>
        <translation>Discordance mineure</translation>
    </message>
    <message>
        <source>Major discordance</source>
        <translation>Discordance majeure</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation>Impact inconnu</translation>
    </message>
    <message>
        <source>Changes the treatment</source>
        <translation>Change le traitement</translation>
    </message>
    <message>
        <source>Does not change the treatment</source>
        <translation>Ne change pas le traitement</translation>
    </message>
    <message>
        <source>No second reading due</source>
        <translation>Relecture non requise</translation>
    </message>
    <message>
        <source>Second reading due</source>
        <translation>Relecture à demander</translation>
    </message>
    <message>
        <source>Second reading awaited</source>
        <translation>Relecture attendue</translation>
    </message>
    <message>
        <source>Second reading to compare</source>
        <translation>Relecture à comparer</translation>
    </message>
    <message>
        <source>Second reading concordant</source>
        <translation>Relecture concordante</translation>
    </message>
    <message>
        <source>Second reading discordant</source>
        <translation>Relecture discordante</translation>
    </message>
    <message>
        <source>Second reading not assessable</source>
        <translation>Relecture non évaluable</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Nothing was overwritten.</source>
        <translation>Quelqu’un a modifié cette fiche entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Undo stops here: what was validated is amended, never taken back.</source>
        <translation>L’annulation s’arrête ici&#xa0;: ce qui est validé s’amende, jamais ne s’annule.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte ne permet pas cela.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>A patient needs a name or a local identifier.</source>
        <translation>Un patient doit avoir un nom ou un identifiant local.</translation>
    </message>
    <message>
        <source>Another patient has this local identifier already.</source>
        <translation>Un autre patient porte déjà cet identifiant local.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>La date de naissance est dans l’avenir.</translation>
    </message>
    <message>
        <source>This case is on the agenda already.</source>
        <translation>Ce dossier est déjà à l’ordre du jour.</translation>
    </message>
    <message>
        <source>This case has been before a board and cannot be removed.</source>
        <translation>Ce dossier est passé en RCP et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>This meeting is closed. A validated decision is amended by a new version.</source>
        <translation>Cette réunion est close. Un avis validé s’amende par une nouvelle version.</translation>
    </message>
    <message>
        <source>The meeting cannot take that step now.</source>
        <translation>La réunion ne peut pas franchir cette étape maintenant.</translation>
    </message>
    <message>
        <source>No later meeting of this board is planned.</source>
        <translation>Aucune réunion ultérieure de cette RCP n’est planifiée.</translation>
    </message>
    <message>
        <source>This case cannot take that step now.</source>
        <translation>Ce dossier ne peut pas franchir cette étape maintenant.</translation>
    </message>
    <message>
        <source>Say why the case is deferred.</source>
        <translation>Dites pourquoi le dossier est reporté.</translation>
    </message>
    <message>
        <source>Nothing has been advised yet.</source>
        <translation>Aucun avis n’a encore été donné.</translation>
    </message>
    <message>
        <source>This decision is validated. Amend it to write a new version.</source>
        <translation>Cet avis est validé. Amendez-le pour écrire une nouvelle version.</translation>
    </message>
    <message>
        <source>The decision must be recorded first.</source>
        <translation>L’avis doit d’abord être enregistré.</translation>
    </message>
    <message>
        <source>A registered case must conform to a guideline.</source>
        <translation>Un dossier enregistré sans discussion doit être conforme à un référentiel.</translation>
    </message>
    <message>
        <source>A gap is left in the advice: fill it (Tab goes to it) or take it out.</source>
        <translation>Il reste un blanc dans l’avis&#xa0;: remplissez-le (Tab y mène) ou retirez-le.</translation>
    </message>
    <message>
        <source>A template&apos;s code is one short word of letters and digits, without accents.</source>
        <translation>Le code d’un modèle est un mot court, de lettres et de chiffres, sans accent.</translation>
    </message>
    <message>
        <source>Another template has this code.</source>
        <translation>Un autre modèle a déjà ce code.</translation>
    </message>
    <message>
        <source>The template has no sentence yet.</source>
        <translation>Le modèle n’a pas encore de phrase.</translation>
    </message>
    <message>
        <source>A template has at most {maximum} letters, so that it is read before it is used.</source>
        <translation>Un modèle a {maximum} lettres au plus, pour être lu avant de servir.</translation>
    </message>
    <message>
        <source>The template has a slot that is not known: {slot}. F1 lists the slots.</source>
        <translation>Ce champ de modèle est inconnu&#xa0;: {slot}. F1 donne la liste des champs.</translation>
    </message>
    <message>
        <source>No board has advised on this case before.</source>
        <translation>Aucune RCP n’a encore rendu d’avis sur ce dossier.</translation>
    </message>
    <message>
        <source>The written opinion has no words yet.</source>
        <translation>L’avis écrit est encore vide.</translation>
    </message>
    <message>
        <source>The second reading cannot take that step now.</source>
        <translation>La relecture ne peut pas franchir cette étape maintenant.</translation>
    </message>
    <message>
        <source>The result is missing.</source>
        <translation>Il manque le résultat.</translation>
    </message>
    <message>
        <source>The dates are not in order: request, sent, received, report.</source>
        <translation>Les dates ne se suivent pas&#xa0;: demande, envoi, réception, compte rendu.</translation>
    </message>
    <message>
        <source>Nothing of this is still owed to the first laboratory.</source>
        <translation>Rien de tout cela n’est encore dû au premier laboratoire.</translation>
    </message>
    <message>
        <source>Readings that agree differ in nothing: say that they disagree, or untick what differs.</source>
        <translation>Des lectures concordantes ne diffèrent en rien&#xa0;: indiquez une discordance, ou décochez ce qui diffère.</translation>
    </message>
    <message>
        <source>This reading does not call the advice into question: there is nothing to answer.</source>
        <translation>Cette relecture ne remet pas l’avis en cause&#xa0;: il n’y a rien à répondre.</translation>
    </message>
    <message>
        <source>Say what it was: a kind alone does not tell.</source>
        <translation>Précisez de quoi il s’agit&#xa0;: le type seul ne le dit pas.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>La fin ne peut pas précéder le début.</translation>
    </message>
    <message>
        <source>No reading in the list can be written about.</source>
        <translation>Aucune relecture de la liste ne donne lieu à un courrier.</translation>
    </message>
    <message>
        <source>The Karnofsky index goes from 0 to 100 by tens.</source>
        <translation>L’indice de Karnofsky va de 0 à 100, de dix en dix.</translation>
    </message>
    <message>
        <source>The G8 score goes from 0 to 17 by half points.</source>
        <translation>Le score G8 va de 0 à 17, par demi-points.</translation>
    </message>
    <message>
        <source>Say why: the next reader needs the reason.</source>
        <translation>Dites pourquoi&#xa0;: le lecteur suivant a besoin du motif.</translation>
    </message>
    <message>
        <source>A trial needs an acronym, a registry number or a title.</source>
        <translation>Un essai a besoin d’un acronyme, d’un numéro de registre ou d’un titre.</translation>
    </message>
    <message>
        <source>Another trial of the catalogue has this registry number: {name}.</source>
        <translation>Un autre essai du catalogue porte ce numéro de registre&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Choose a column for the registry number, the acronym or the title.</source>
        <translation>Choisissez une colonne pour le numéro de registre, l’acronyme ou le titre.</translation>
    </message>
    <message>
        <source>Choose a trial of the catalogue. Where none is open, say so instead.</source>
        <translation>Choisissez un essai du catalogue. Si aucun n’est ouvert, dites-le plutôt.</translation>
    </message>
    <message>
        <source>This trial is offered to this patient already.</source>
        <translation>Cet essai est déjà proposé à ce patient.</translation>
    </message>
    <message>
        <source>The offer cannot take that step now.</source>
        <translation>La proposition ne peut pas passer à cette étape.</translation>
    </message>
    <message>
        <source>The dates are not in order: proposed, screened, outcome.</source>
        <translation>Les dates ne se suivent pas&#xa0;: proposé, screening, issue.</translation>
    </message>
    <message>
        <source>The last day of validity lies before the first.</source>
        <translation>Le dernier jour de validité précède le premier.</translation>
    </message>
    <message>
        <source>Choose another patient: these are one.</source>
        <translation>Choisissez un autre patient&#xa0;: c’est le même.</translation>
    </message>
    <message>
        <source>The quorum must ask for at least one specialty.</source>
        <translation>Le quorum doit demander au moins une spécialité.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {minimum} characters.</source>
        <translation>La phrase secrète doit compter au moins {minimum} caractères.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>This passphrase does not open the board. The file is not damaged.</source>
        <translation>Cette phrase secrète n’ouvre pas la base. Le fichier n’est pas endommagé.</translation>
    </message>
    <message>
        <source>This is not the recovery key.</source>
        <translation>Ce n’est pas la clé de secours.</translation>
    </message>
    <message>
        <source>Two columns fill the same field.</source>
        <translation>Deux colonnes remplissent le même champ.</translation>
    </message>
    <message>
        <source>Answer the questions first: is it the same patient?</source>
        <translation>Répondez d’abord aux questions&#xa0;: est-ce le même patient&#x202f;?</translation>
    </message>
    <message>
        <source>There is nothing to import in this list.</source>
        <translation>Il n’y a rien à importer dans cette liste.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is larger than {maximum} MB.</source>
        <translation>Ce fichier dépasse {maximum} Mo.</translation>
    </message>
    <message>
        <source>By its content, this is no PDF, PNG, JPEG or TIFF file.</source>
        <translation>D’après son contenu, ce n’est pas un fichier PDF, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>Name the edition: a code means nothing without it.</source>
        <translation>Nommez l’édition&#xa0;: sans elle, un code ne veut rien dire.</translation>
    </message>
    <message>
        <source>The file was not found in {where}.</source>
        <translation>Le fichier est introuvable dans {where}.</translation>
    </message>
    <message>
        <source>A board file of that name is there already, in {where}. Nothing was changed.</source>
        <translation>Une base de ce nom existe déjà dans {where}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file in {where} cannot be opened. Check that you may read it.</source>
        <translation>Le fichier dans {where} ne peut pas être ouvert. Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file in {where} can be read but not written. Your text is still on the screen.</source>
        <translation>Le fichier dans {where} peut être lu mais pas écrit. Votre texte est toujours à l’écran.</translation>
    </message>
    <message>
        <source>This is an unencrypted database, not a board file. Nothing was changed.</source>
        <translation>C’est une base non chiffrée, pas une base mdtboard. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no board file, or its key slots are another one&apos;s. Nothing was changed.</source>
        <translation>Ce n’est pas une base mdtboard, ou son fichier de clés est celui d’une autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The board file in {where} is damaged. Nothing was changed: restore the newest copy.</source>
        <translation>La base dans {where} est endommagée. Rien n’a été modifié&#xa0;: restaurez la copie la plus récente.</translation>
    </message>
    <message>
        <source>A newer mdtboard wrote this file. Nothing was changed: install the newer version.</source>
        <translation>Un mdtboard plus récent a écrit ce fichier. Rien n’a été modifié&#xa0;: installez la nouvelle version.</translation>
    </message>
    <message>
        <source>Somebody else is writing to the board. Nothing was lost: try again.</source>
        <translation>Quelqu’un d’autre écrit dans la base. Rien n’est perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>A board file may not lie in a synchronised folder.</source>
        <translation>Une base ne peut pas être dans un dossier synchronisé.</translation>
    </message>
    <message>
        <source>The key slots (.keys) are missing in {where}. Copy both files together.</source>
        <translation>Le fichier de clés (.keys) manque dans {where}. Copiez les deux fichiers ensemble.</translation>
    </message>
    <message>
        <source>The key slots beside the board file in {where} are damaged. Restore them from a copy.</source>
        <translation>Le fichier de clés à côté de la base, dans {where}, est endommagé. Restaurez-le depuis une copie.</translation>
    </message>
    <message>
        <source>The database engine of this installation is not safe. Nothing was written.</source>
        <translation>Le moteur de base de données de cette installation n’est pas sûr. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The disk is full in {where}. Nothing was lost: free some space and try again.</source>
        <translation>Le disque est plein dans {where}. Rien n’est perdu&#xa0;: libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>It is not possible to write in {where}. Nothing was lost: check the place and try again.</source>
        <translation>Impossible d’écrire dans {where}. Rien n’est perdu&#xa0;: vérifiez l’emplacement et réessayez.</translation>
    </message>
    <message>
        <source>The file could not be brought to this version and is as it was, in {where}.</source>
        <translation>Le fichier n’a pas pu être mis à niveau et reste tel qu’il était, dans {where}.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be read. Nothing was imported.</source>
        <translation>Ce fichier est endommagé ou incomplet et ne peut pas être lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no row in this table. Nothing was imported.</source>
        <translation>Il n’y a aucune ligne dans ce tableau. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This table is too large: at most 100,000 rows and 500 columns. Nothing was imported.</source>
        <translation>Ce tableau est trop grand&#xa0;: au plus 100&#x202f;000 lignes et 500 colonnes. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save it without one and try again.</source>
        <translation>Ce fichier est protégé par un mot de passe. Enregistrez-le sans, et réessayez.</translation>
    </message>
    <message>
        <source>This is not a table that mdtboard reads (CSV, XLSX, XLS, ODS). Nothing was imported.</source>
        <translation>Ce n’est pas un tableau que mdtboard sait lire (CSV, XLSX, XLS, ODS). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The content of this attachment is damaged and is not shown. The rest of the board is not touched: take the file from a copy of the board, and attach it again.</source>
        <translation>Le contenu de cette pièce est endommagé et n’est pas montré. Le reste du fichier n’est pas touché&#xa0;: reprenez la pièce dans une copie du fichier, et joignez-la à nouveau.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be read. No list was changed.</source>
        <translation>Ce fichier est endommagé ou incomplet, et illisible. Aucune liste n’a changé.</translation>
    </message>
    <message>
        <source>There is no code in this file. No list was changed.</source>
        <translation>Il n’y a aucun code dans ce fichier. Aucune liste n’a changé.</translation>
    </message>
    <message>
        <source>This file is too large: at most 64 MB and 250,000 codes. No list was changed.</source>
        <translation>Ce fichier est trop grand&#xa0;: 64 Mo et 250 000 codes au plus. Aucune liste n’a changé.</translation>
    </message>
    <message>
        <source>This file is built in a way that official lists are not. It was not read further.</source>
        <translation>Ce fichier est construit comme aucune liste officielle ne l’est. Sa lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>This is no list of codes that mdtboard reads (ClaML, SVS, ORPHA, OncoTree, RARECAREnet).</source>
        <translation>Ce n’est pas une liste de codes que mdtboard lit (ClaML, SVS, ORPHA, OncoTree, RARECAREnet).</translation>
    </message>
    <message>
        <source>Standard board</source>
        <translation>RCP standard</translation>
    </message>
    <message>
        <source>Recourse board</source>
        <translation>RCP de recours</translation>
    </message>
    <message>
        <source>Rare cancers</source>
        <translation>Cancers rares</translation>
    </message>
    <message>
        <source>Paediatric board</source>
        <translation>RCP pédiatrique</translation>
    </message>
    <message>
        <source>Molecular board</source>
        <translation>RCP moléculaire</translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régionale</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationale</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Toutes les quatre semaines</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>En visioconférence</translation>
    </message>
    <message>
        <source>Room and video</source>
        <translation>En salle et en visioconférence</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To validate</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Written opinion</source>
        <translation>Avis écrit</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>À enregistrer</translation>
    </message>
    <message>
        <source>Reason not stated</source>
        <translation>Motif non précisé</translation>
    </message>
    <message>
        <source>Diagnostic advice</source>
        <translation>Avis diagnostique</translation>
    </message>
    <message>
        <source>Initial treatment</source>
        <translation>Traitement initial</translation>
    </message>
    <message>
        <source>Change of treatment</source>
        <translation>Changement de traitement</translation>
    </message>
    <message>
        <source>Stop of treatment</source>
        <translation>Arrêt de traitement</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Result of a second reading</source>
        <translation>Résultat d’une relecture</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>À entendre</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>En discussion</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radiothérapie</translation>
    </message>
    <message>
        <source>Brachytherapy</source>
        <translation>Curiethérapie</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <translation>Chimiothérapie</translation>
    </message>
    <message>
        <source>Targeted therapy</source>
        <translation>Thérapie ciblée</translation>
    </message>
    <message>
        <source>Hormone therapy</source>
        <translation>Hormonothérapie</translation>
    </message>
    <message>
        <source>Immunotherapy</source>
        <translation>Immunothérapie</translation>
    </message>
    <message>
        <source>Interventional radiology</source>
        <translation>Radiologie interventionnelle</translation>
    </message>
    <message>
        <source>Interventional endoscopy</source>
        <translation>Endoscopie interventionnelle</translation>
    </message>
    <message>
        <source>Radioiodine</source>
        <translation>Irathérapie</translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <translation>Greffe</translation>
    </message>
    <message>
        <source>Other specific drug</source>
        <translation>Autre médicament spécifique</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>Autre traitement</translation>
    </message>
    <message>
        <source>Therapeutic window</source>
        <translation>Fenêtre thérapeutique</translation>
    </message>
    <message>
        <source>Active surveillance</source>
        <translation>Surveillance active</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Soins de support</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Soins palliatifs</translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>Essai clinique</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Nouvelle présentation</translation>
    </message>
    <message>
        <source>Intent not stated</source>
        <translation>Intention non précisée</translation>
    </message>
    <message>
        <source>Curative</source>
        <translation>Curatif</translation>
    </message>
    <message>
        <source>Palliative</source>
        <translation>Palliatif</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostique</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Hors référentiel</translation>
    </message>
    <message>
        <source>None exists</source>
        <translation>Aucun n’existe</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Second text, to settle</source>
        <translation>Deuxième texte, à trancher</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Consensus sheet</source>
        <translation>Fiche RCP</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Pathology preparation</source>
        <translation>Préparation pathologie</translation>
    </message>
    <message>
        <source>Radiology preparation</source>
        <translation>Préparation radiologie</translation>
    </message>
    <message>
        <source>Request letter</source>
        <translation>Lettre de demande</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Bordereau d’envoi</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Concordance report</source>
        <translation>Compte rendu de concordance</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
        <source>List of readings</source>
        <translation>Liste des relectures</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Medical oncology</source>
        <translation>Oncologie médicale</translation>
    </message>
    <message>
        <source>Radiology</source>
        <translation>Radiologie</translation>
    </message>
    <message>
        <source>Nuclear medicine</source>
        <translation>Médecine nucléaire</translation>
    </message>
    <message>
        <source>Haematology</source>
        <translation>Hématologie</translation>
    </message>
    <message>
        <source>Pneumology</source>
        <translation>Pneumologie</translation>
    </message>
    <message>
        <source>Gastroenterology</source>
        <translation>Gastro-entérologie</translation>
    </message>
    <message>
        <source>Endocrinology</source>
        <translation>Endocrinologie</translation>
    </message>
    <message>
        <source>Dermatology</source>
        <translation>Dermatologie</translation>
    </message>
    <message>
        <source>Gynaecology</source>
        <translation>Gynécologie</translation>
    </message>
    <message>
        <source>Urology</source>
        <translation>Urologie</translation>
    </message>
    <message>
        <source>Neurology</source>
        <translation>Neurologie</translation>
    </message>
    <message>
        <source>ENT</source>
        <translation>ORL</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>Pédiatrie</translation>
    </message>
    <message>
        <source>Geriatrics</source>
        <translation>Gériatrie</translation>
    </message>
    <message>
        <source>Palliative medicine</source>
        <translation>Médecine palliative</translation>
    </message>
    <message>
        <source>Genetics</source>
        <translation>Génétique</translation>
    </message>
    <message>
        <source>Molecular biology</source>
        <translation>Biologie moléculaire</translation>
    </message>
    <message>
        <source>Internal medicine</source>
        <translation>Médecine interne</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Médecine générale</translation>
    </message>
    <message>
        <source>Other physician</source>
        <translation>Autre médecin</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Pharmacie</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Soins infirmiers</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>Psychologie</translation>
    </message>
    <message>
        <source>Clinical research</source>
        <translation>Recherche clinique</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Paramétrer</translation>
    </message>
    <message>
        <source>edit templates</source>
        <translation>modifier les modèles</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Membre de la RCP</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Même nom et même date de naissance</translation>
    </message>
    <message>
        <source>Names the other way round</source>
        <translation>Nom et prénom inversés</translation>
    </message>
    <message>
        <source>One letter of the name differs</source>
        <translation>Une lettre du nom diffère</translation>
    </message>
    <message>
        <source>One digit of the birth date differs</source>
        <translation>Un chiffre de la date de naissance diffère</translation>
    </message>
    <message>
        <source>Same name, birth date known in part</source>
        <translation>Même nom, date de naissance connue en partie</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Course of the disease</source>
        <translation>Parcours de la maladie</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Trial offered</source>
        <translation>Essai proposé</translation>
    </message>
    <message>
        <source>Centre of a network</source>
        <translation>Centre d’un réseau</translation>
    </message>
    <message>
        <source>List of codes</source>
        <translation>Liste de codes</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Correspondance d’import</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>create the board file</source>
        <translation>créer la base</translation>
    </message>
    <message>
        <source>change the centre</source>
        <translation>modifier le centre</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>ajouter un compte</translation>
    </message>
    <message>
        <source>save a person</source>
        <translation>enregistrer une personne</translation>
    </message>
    <message>
        <source>save a network</source>
        <translation>enregistrer un réseau</translation>
    </message>
    <message>
        <source>save a board</source>
        <translation>enregistrer une RCP</translation>
    </message>
    <message>
        <source>save a patient</source>
        <translation>enregistrer un patient</translation>
    </message>
    <message>
        <source>save a case</source>
        <translation>enregistrer un dossier</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>importer une liste</translation>
    </message>
    <message>
        <source>remember a mapping</source>
        <translation>retenir une correspondance</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>planifier une réunion</translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation>modifier une réunion</translation>
    </message>
    <message>
        <source>start the meeting</source>
        <translation>commencer la réunion</translation>
    </message>
    <message>
        <source>end the meeting</source>
        <translation>terminer la réunion</translation>
    </message>
    <message>
        <source>put on the agenda</source>
        <translation>inscrire à l’ordre du jour</translation>
    </message>
    <message>
        <source>take off the agenda</source>
        <translation>retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>change a presentation</source>
        <translation>modifier une présentation</translation>
    </message>
    <message>
        <source>reorder the agenda</source>
        <translation>réordonner l’ordre du jour</translation>
    </message>
    <message>
        <source>change the attendance</source>
        <translation>modifier les présents</translation>
    </message>
    <message>
        <source>edit a decision</source>
        <translation>modifier un avis</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>enregistrer un avis</translation>
    </message>
    <message>
        <source>defer a case</source>
        <translation>reporter un dossier</translation>
    </message>
    <message>
        <source>validate a decision</source>
        <translation>valider un avis</translation>
    </message>
    <message>
        <source>validate the meeting</source>
        <translation>valider la réunion</translation>
    </message>
    <message>
        <source>amend a decision</source>
        <translation>amender un avis</translation>
    </message>
    <message>
        <source>use a template</source>
        <translation>utiliser un modèle</translation>
    </message>
    <message>
        <source>take over the former advice</source>
        <translation>reprendre l’avis précédent</translation>
    </message>
    <message>
        <source>register standard cases</source>
        <translation>enregistrer sans discussion</translation>
    </message>
    <message>
        <source>present a case again</source>
        <translation>représenter un dossier</translation>
    </message>
    <message>
        <source>note a written opinion</source>
        <translation>noter un avis écrit</translation>
    </message>
    <message>
        <source>save a template</source>
        <translation>enregistrer un modèle</translation>
    </message>
    <message>
        <source>show an identity on the wall</source>
        <translation>montrer une identité en vue salle</translation>
    </message>
    <message>
        <source>request a second reading</source>
        <translation>demander une relecture</translation>
    </message>
    <message>
        <source>send the material</source>
        <translation>envoyer le matériel</translation>
    </message>
    <message>
        <source>receive the material</source>
        <translation>recevoir le matériel</translation>
    </message>
    <message>
        <source>enter the report</source>
        <translation>saisir le compte rendu</translation>
    </message>
    <message>
        <source>compare the readings</source>
        <translation>comparer les lectures</translation>
    </message>
    <message>
        <source>cancel a second reading</source>
        <translation>annuler une relecture</translation>
    </message>
    <message>
        <source>change a second reading</source>
        <translation>modifier une relecture</translation>
    </message>
    <message>
        <source>note material as back</source>
        <translation>noter le retour du matériel</translation>
    </message>
    <message>
        <source>note a collegial review</source>
        <translation>noter une revue collégiale</translation>
    </message>
    <message>
        <source>answer a discordance</source>
        <translation>répondre à une discordance</translation>
    </message>
    <message>
        <source>save an event of the course</source>
        <translation>enregistrer un événement du parcours</translation>
    </message>
    <message>
        <source>remove an event of the course</source>
        <translation>supprimer un événement du parcours</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>joindre un fichier</translation>
    </message>
    <message>
        <source>remove an attachment</source>
        <translation>supprimer une pièce jointe</translation>
    </message>
    <message>
        <source>open a copy of an attachment</source>
        <translation>ouvrir la copie d’une pièce</translation>
    </message>
    <message>
        <source>change an attachment</source>
        <translation>modifier une pièce</translation>
    </message>
    <message>
        <source>save a trial</source>
        <translation>enregistrer un essai</translation>
    </message>
    <message>
        <source>import trials</source>
        <translation>importer des essais</translation>
    </message>
    <message>
        <source>offer a trial</source>
        <translation>proposer un essai</translation>
    </message>
    <message>
        <source>note what came of a trial offered</source>
        <translation>noter la suite d’une proposition d’essai</translation>
    </message>
    <message>
        <source>save a centre of a network</source>
        <translation>enregistrer un centre d’un réseau</translation>
    </message>
    <message>
        <source>take over the shipped networks</source>
        <translation>reprendre les réseaux fournis</translation>
    </message>
    <message>
        <source>load a list of codes</source>
        <translation>charger une liste de codes</translation>
    </message>
    <message>
        <source>remove a list of codes</source>
        <translation>retirer une liste de codes</translation>
    </message>
    <message>
        <source>merge two patients</source>
        <translation>fusionner deux patients</translation>
    </message>
    <message>
        <source>print a document</source>
        <translation>imprimer un document</translation>
    </message>
    <message>
        <source>No name; only the birth date agrees</source>
        <translation>Sans nom&#xa0;; seule la date de naissance concorde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>ORPHA code</source>
        <translation>Code ORPHA</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>neither a name nor an identifier</source>
        <translation>ni nom ni identifiant</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>not a sex</source>
        <translation>ce n’est pas un sexe</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>une date dans l’avenir</translation>
    </message>
    <message>
        <source>a text that is too long</source>
        <translation>un texte trop long</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Local identifier</source>
        <translation>Identifiant local (IPP)</translation>
    </message>
    <message>
        <source>National identity (INS)</source>
        <translation>Identité nationale (INS)</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Check of the identity</source>
        <translation>Vérification de l’identité</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Médecin traitant</translation>
    </message>
    <message>
        <source>Other correspondents</source>
        <translation>Autres correspondants</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informé le</translation>
    </message>
    <message>
        <source>Informed by</source>
        <translation>Informé par</translation>
    </message>
    <message>
        <source>Agrees to share outside the care team</source>
        <translation>Accord pour le partage hors de l’équipe de soins</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Numéro du dossier</translation>
    </message>
    <message>
        <source>Tumour family</source>
        <translation>Famille de tumeurs</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code de localisation</translation>
    </message>
    <message>
        <source>Histology code</source>
        <translation>Code d’histologie</translation>
    </message>
    <message>
        <source>Edition of the codes</source>
        <translation>Édition des codes</translation>
    </message>
    <message>
        <source>ICD-10 code</source>
        <translation>Code CIM-10</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Basis of the diagnosis</source>
        <translation>Base du diagnostic</translation>
    </message>
    <message>
        <source>Date of diagnosis</source>
        <translation>Date du diagnostic</translation>
    </message>
    <message>
        <source>TNM</source>
        <translation>TNM</translation>
    </message>
    <message>
        <source>Edition of the TNM</source>
        <translation>Édition du TNM</translation>
    </message>
    <message>
        <source>Other staging</source>
        <translation>Autre classification</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grades and stages</source>
        <translation>Grades et stades</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation>Comorbidités</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Traitements reçus</translation>
    </message>
    <message>
        <source>Pathology report number</source>
        <translation>N° du compte rendu anatomopathologique</translation>
    </message>
    <message>
        <source>Expert network</source>
        <translation>Réseau expert</translation>
    </message>
    <message>
        <source>Rare or common</source>
        <translation>Rare ou courant</translation>
    </message>
    <message>
        <source>Why rare or common</source>
        <translation>Pourquoi rare ou courant</translation>
    </message>
    <message>
        <source>Rare by situation</source>
        <translation>Rare par le contexte</translation>
    </message>
    <message>
        <source>Second reading wanted</source>
        <translation>Relecture voulue</translation>
    </message>
    <message>
        <source>Why it is, or is not, read twice</source>
        <translation>Motif de la relecture ou de son absence</translation>
    </message>
    <message>
        <source>Social situation</source>
        <translation>Situation sociale</translation>
    </message>
    <message>
        <source>Wishes of the patient</source>
        <translation>Souhaits du patient</translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation>Médecin demandeur</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro de la fiche</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Place à l’ordre du jour</translation>
    </message>
    <message>
        <source>Number on the agenda</source>
        <translation>Numéro à l’ordre du jour</translation>
    </message>
    <message>
        <source>Discuss or register</source>
        <translation>Discuter ou enregistrer</translation>
    </message>
    <message>
        <source>Why it comes</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Before or after treatment</source>
        <translation>Avant ou après traitement</translation>
    </message>
    <message>
        <source>Karnofsky index</source>
        <translation>Indice de Karnofsky</translation>
    </message>
    <message>
        <source>G8 score</source>
        <translation>Score G8</translation>
    </message>
    <message>
        <source>Frailty</source>
        <translation>Fragilité</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why it was put off</source>
        <translation>Motif du report</translation>
    </message>
    <message>
        <source>Why it must come back</source>
        <translation>Pourquoi il doit revenir</translation>
    </message>
    <message>
        <source>Written opinions</source>
        <translation>Avis écrits</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Opened at the meeting</source>
        <translation>Ouvert en réunion le</translation>
    </message>
    <message>
        <source>Decided or put off at</source>
        <translation>Décidé ou reporté le</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Ligne rapide</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Texte de l’avis</translation>
    </message>
    <message>
        <source>Proposed treatments</source>
        <translation>Traitements proposés</translation>
    </message>
    <message>
        <source>Kinds of treatment</source>
        <translation>Types de traitement</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Name of the guideline</source>
        <translation>Nom du référentiel</translation>
    </message>
    <message>
        <source>Why the board departs from it</source>
        <translation>Motif de l’écart au référentiel</translation>
    </message>
    <message>
        <source>Which trial, or why none</source>
        <translation>Quel essai, ou pourquoi aucun</translation>
    </message>
    <message>
        <source>Divergent opinion</source>
        <translation>Avis divergent</translation>
    </message>
    <message>
        <source>Provisional until the second reading</source>
        <translation>Provisoire jusqu’à la relecture</translation>
    </message>
    <message>
        <source>Why the board does not wait for it</source>
        <translation>Pourquoi la RCP n’attend pas la relecture</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation>Quorum atteint</translation>
    </message>
    <message>
        <source>Medical specialties present</source>
        <translation>Spécialités médicales présentes</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>Motif de l’amendement</translation>
    </message>
    <message>
        <source>Filled from the template</source>
        <translation>Rempli d’après le modèle</translation>
    </message>
    <message>
        <source>Revision of the template</source>
        <translation>Révision du modèle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Centre that includes</source>
        <translation>Centre qui inclut</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Screened on</source>
        <translation>Screening le</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Issue le</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Nature de l’événement</translation>
    </message>
    <message>
        <source>Precision or result</source>
        <translation>Précision ou résultat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Second reading it reports</source>
        <translation>Relecture dont il rend compte</translation>
    </message>
    <message>
        <source>Expert centre</source>
        <translation>Centre expert</translation>
    </message>
    <message>
        <source>First laboratory</source>
        <translation>Premier laboratoire</translation>
    </message>
    <message>
        <source>Number of the first report</source>
        <translation>Numéro du premier compte rendu</translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation>Premier diagnostic</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Reads again</source>
        <translation>Relit</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Origine de la demande</translation>
    </message>
    <message>
        <source>Diagnostic problem</source>
        <translation>Problème diagnostique</translation>
    </message>
    <message>
        <source>First pathologist</source>
        <translation>Premier pathologiste</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Premier code</translation>
    </message>
    <message>
        <source>Edition of the first code</source>
        <translation>Édition du premier code</translation>
    </message>
    <message>
        <source>Certainty of the first diagnosis</source>
        <translation>Certitude du premier diagnostic</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Compte rendu le</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Comparée le</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Number of the expert&apos;s report</source>
        <translation>Numéro du compte rendu de l’expert</translation>
    </message>
    <message>
        <source>Second diagnosis</source>
        <translation>Second diagnostic</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniques</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Deuxième code</translation>
    </message>
    <message>
        <source>Edition of the second code</source>
        <translation>Édition du deuxième code</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Kinds of discordance</source>
        <translation>Natures de la discordance</translation>
    </message>
    <message>
        <source>Effect on the treatment</source>
        <translation>Effet sur le traitement</translation>
    </message>
    <message>
        <source>Collegial review on</source>
        <translation>Revue collégiale le</translation>
    </message>
    <message>
        <source>Conclusion of the collegial review</source>
        <translation>Conclusion de la revue collégiale</translation>
    </message>
    <message>
        <source>What settles the diagnosis</source>
        <translation>Ce qui établit le diagnostic</translation>
    </message>
    <message>
        <source>Why it is not heard again</source>
        <translation>Motif de non-réinscription</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Second readings</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Examination asked for</source>
        <translation>Examen demandé</translation>
    </message>
    <message>
        <source>Referral to another board</source>
        <translation>Recours à une autre RCP</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Waits for a meeting</source>
        <translation>Attend une réunion</translation>
    </message>
    <message>
        <source>Day not known yet</source>
        <translation>Date pas encore connue</translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation>À l’ordre du jour</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>To obtain</source>
        <translation>À obtenir</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Say what the other board answered, or that it is no longer wanted.</source>
        <translation>Indiquez ce que l’autre RCP a répondu, ou que ce n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>A new presentation is done when its board has decided, a second reading when it is sent: see Meetings or Second readings.</source>
        <translation>Une nouvelle présentation est faite quand la RCP a décidé, une relecture quand elle est envoyée : voir Réunions ou Relectures.</translation>
    </message>
    <message>
        <source>That day lies before the meeting that asked for it.</source>
        <translation>Cette date est antérieure à la réunion qui l’a demandé.</translation>
    </message>
    <message>
        <source>It was done or given up meanwhile. Look at it again.</source>
        <translation>Cela a été fait ou abandonné entre-temps. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>change what was asked for</source>
        <translation>modifier ce qui est demandé</translation>
    </message>
    <message>
        <source>note what was asked for as done</source>
        <translation>noter comme fait ce qui était demandé</translation>
    </message>
    <message>
        <source>no longer ask for something</source>
        <translation>ne plus demander</translation>
    </message>
    <message>
        <source>ask for something again</source>
        <translation>redemander ce qui l’avait été</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Question to the other board</source>
        <translation>Question à l’autre RCP</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>Demandé en RCP</translation>
    </message>
    <message>
        <source>No longer asked for by the advice</source>
        <translation>N’est plus demandé par l’avis</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Opposed to the discussion</source>
        <translation>Opposé à la discussion</translation>
    </message>
    <message>
        <source>Sharing outside the team: not asked</source>
        <translation>Partage hors équipe&#x202f;: non demandé</translation>
    </message>
    <message>
        <source>Agrees to sharing outside the care team</source>
        <translation>Accepte le partage hors équipe de soins</translation>
    </message>
    <message>
        <source>No sharing outside the care team</source>
        <translation>Refuse le partage hors équipe de soins</translation>
    </message>
    <message>
        <source>Reuse: not asked</source>
        <translation>Réutilisation&#x202f;: non demandé</translation>
    </message>
    <message>
        <source>Informed of reuse, no opposition</source>
        <translation>Informé de la réutilisation, pas d’opposition</translation>
    </message>
    <message>
        <source>Opposed to reuse (registry, figures, research)</source>
        <translation>Opposé à la réutilisation (registre, chiffres, recherche)</translation>
    </message>
    <message>
        <source>Initial report</source>
        <translation>Compte rendu initial</translation>
    </message>
    <message>
        <source>Expert’s reading</source>
        <translation>Relecture de l’expert</translation>
    </message>
    <message>
        <source>Third reading</source>
        <translation>Troisième lecture</translation>
    </message>
    <message>
        <source>Changed by a person</source>
        <translation>Modifié par une personne</translation>
    </message>
    <message>
        <source>The two codes mean two tumours. Say why the readings agree all the same, or choose a discordance.</source>
        <translation>Les deux codes désignent deux tumeurs. Dites pourquoi les lectures concordent malgré tout, ou choisissez une discordance.</translation>
    </message>
    <message>
        <source>Carry the expert’s diagnosis into the case, or say why the case keeps its own.</source>
        <translation>Portez le diagnostic de l’expert au dossier, ou dites pourquoi le dossier garde le sien.</translation>
    </message>
    <message>
        <source>First given name</source>
        <translation>Premier prénom de naissance</translation>
    </message>
    <message>
        <source>Birth place (INSEE code)</source>
        <translation>Lieu de naissance (code INSEE)</translation>
    </message>
    <message>
        <source>Sharing outside the care team</source>
        <translation>Partage hors équipe de soins</translation>
    </message>
    <message>
        <source>Sharing: said on</source>
        <translation>Partage&#x202f;: dit le</translation>
    </message>
    <message>
        <source>Sharing: said to</source>
        <translation>Partage&#x202f;: recueilli par</translation>
    </message>
    <message>
        <source>Reuse: registry, figures, research</source>
        <translation>Réutilisation&#x202f;: registre, chiffres, recherche</translation>
    </message>
    <message>
        <source>Reuse: said on</source>
        <translation>Réutilisation&#x202f;: dit le</translation>
    </message>
    <message>
        <source>Reuse: said to</source>
        <translation>Réutilisation&#x202f;: recueilli par</translation>
    </message>
    <message>
        <source>The diagnosis rests on</source>
        <translation>Le diagnostic repose sur</translation>
    </message>
    <message>
        <source>It does since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Reading that it rests on</source>
        <translation>Lecture sur laquelle il repose</translation>
    </message>
    <message>
        <source>Diagnosis certain</source>
        <translation>Diagnostic certain</translation>
    </message>
    <message>
        <source>Former diagnoses</source>
        <translation>Anciens diagnostics</translation>
    </message>
    <message>
        <source>Why it is recorded although the patient is opposed</source>
        <translation>Pourquoi l’avis est enregistré malgré l’opposition</translation>
    </message>
    <message>
        <source>Second grade</source>
        <translation>Second grade</translation>
    </message>
    <message>
        <source>Why the case keeps its diagnosis</source>
        <translation>Pourquoi le dossier garde son diagnostic</translation>
    </message>
    <message>
        <source>The decision of case {number} was changed after it was shown here. Nothing was validated: read it again, then validate.</source>
        <translation>L’avis du dossier {number} a été modifié après son affichage ici. Rien n’a été validé : relisez-le, puis validez.</translation>
    </message>
    <message>
        <source>Case {number} has two texts. Nothing was validated: open it in the meeting room and choose one.</source>
        <translation>Le dossier {number} a deux textes. Rien n’a été validé : ouvrez-le dans la salle de réunion et choisissez.</translation>
    </message>
    <message>
        <source>choose between two texts</source>
        <translation>choisir entre deux textes</translation>
    </message>
    <message>
        <source>Name the guideline that a registered case conforms to.</source>
        <translation>Nommez le référentiel auquel le dossier enregistré est conforme.</translation>
    </message>
    <message>
        <source>Say why the board departs from the guideline.</source>
        <translation>Dites pourquoi la RCP s’écarte du référentiel.</translation>
    </message>
    <message>
        <source>Say why the validated decision is amended: the new version says it.</source>
        <translation>Dites pourquoi la décision validée est amendée : la nouvelle version l’indique.</translation>
    </message>
    <message>
        <source>Same name and birth date; the number lost its zeros</source>
        <translation>Même nom et même date de naissance ; le numéro a perdu ses zéros</translation>
    </message>
    <message>
        <source>Same name and birth date; no number to compare</source>
        <translation>Même nom et même date de naissance ; pas de numéro à comparer</translation>
    </message>
    <message>
        <source>The family name changed</source>
        <translation>Le nom de famille a changé</translation>
    </message>
    <message>
        <source>Day and month exchanged</source>
        <translation>Jour et mois inversés</translation>
    </message>
    <message>
        <source>Same number; too little of the name</source>
        <translation>Même numéro ; trop peu du nom</translation>
    </message>
    <message>
        <source>Another national identity (INS)</source>
        <translation>Une autre identité nationale (INS)</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>Un autre sexe</translation>
    </message>
    <message>
        <source>Only the number agrees</source>
        <translation>Seul le numéro concorde</translation>
    </message>
    <message>
        <source>Same name and birth date; one digit of the number differs</source>
        <translation>Même nom et même date de naissance ; un chiffre du numéro diffère</translation>
    </message>
    <message>
        <source>Same name and birth date; another number</source>
        <translation>Même nom et même date de naissance ; un autre numéro</translation>
    </message>
    <message>
        <source>Only the name agrees</source>
        <translation>Seul le nom concorde</translation>
    </message>
    <message>
        <source>Several known patients fit</source>
        <translation>Plusieurs patients connus correspondent</translation>
    </message>
    <message>
        <source>Another patient has this number: neither name nor birth date agree</source>
        <translation>Un autre patient a ce numéro : ni le nom ni la date de naissance ne concordent</translation>
    </message>
    <message>
        <source>Another patient has this number: the names differ</source>
        <translation>Un autre patient a ce numéro : les noms diffèrent</translation>
    </message>
    <message>
        <source>Another patient has this number: the birth dates differ</source>
        <translation>Un autre patient a ce numéro : les dates de naissance diffèrent</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>agrees in part</source>
        <translation>concorde en partie</translation>
    </message>
    <message>
        <source>nearly agrees</source>
        <translation>concorde presque</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>known on one side only</source>
        <translation>connu d’un seul côté</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>the identifier of two people of this list</source>
        <translation>l’identifiant de deux personnes de cette liste</translation>
    </message>
    <message>
        <source>Numbers elsewhere</source>
        <translation>Numéros ailleurs</translation>
    </message>
    <message>
        <source>Rare: on the list of rare cancers</source>
        <translation>Rare : sur la liste des cancers rares</translation>
    </message>
    <message>
        <source>Probably rare: to be coded</source>
        <translation>Probablement rare : à coder</translation>
    </message>
    <message>
        <source>Read twice: on the list</source>
        <translation>Relecture : sur la liste</translation>
    </message>
    <message>
        <source>Read twice: heard by a recourse board</source>
        <translation>Relecture : passe en RCP de recours</translation>
    </message>
    <message>
        <source>Second reading probable, due until the tumour is coded or somebody says no</source>
        <translation>Relecture probable, due tant que la tumeur n’est pas codée ou que personne ne dit non</translation>
    </message>
    <message>
        <source>Not read twice: no network reads it</source>
        <translation>Pas de relecture : aucun réseau ne la relit</translation>
    </message>
    <message>
        <source>All its tumours</source>
        <translation>Toutes ses tumeurs</translation>
    </message>
    <message>
        <source>A part of its tumours</source>
        <translation>Une partie de ses tumeurs</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Read at the source</source>
        <translation>Lu à la source</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Where the reading is stated</source>
        <translation>Où la relecture est dite</translation>
    </message>
    <message>
        <source>Where the board is stated</source>
        <translation>Où la RCP est dite</translation>
    </message>
    <message>
        <source>Where the associations are stated</source>
        <translation>Où les associations sont dites</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non due</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certaine</translation>
    </message>
    <message>
        <source>Second reading due (probable)</source>
        <translation>Relecture due (probable)</translation>
    </message>
    <message>
        <source>This meeting was cancelled. Its cases are on another agenda, or wait for one.</source>
        <translation>Cette réunion a été annulée. Ses dossiers sont à un autre ordre du jour, ou en attente.</translation>
    </message>
    <message>
        <source>Type another day, time or place: these are the present ones.</source>
        <translation>Saisissez une autre date, heure ou lieu : ce sont ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>This board has a meeting on that day already.</source>
        <translation>Cette RCP a déjà une réunion ce jour-là.</translation>
    </message>
    <message>
        <source>A board’s advice on this case was validated: it belongs to the patient’s record, and stays. Correct the case, or merge the two patients, instead.</source>
        <translation>Un avis de RCP sur ce dossier a été validé : il appartient au dossier du patient et reste. Corrigez le dossier, ou fusionnez les deux patients.</translation>
    </message>
    <message>
        <source>Material of this case was sent to an expert, or a report is in: the case stays. Correct it, or merge the two patients, instead.</source>
        <translation>Du matériel de ce dossier a été envoyé à un expert, ou un compte rendu est arrivé : le dossier reste. Corrigez-le, ou fusionnez les deux patients.</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>annuler une réunion</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>déplacer une réunion</translation>
    </message>
    <message>
        <source>remove a case</source>
        <translation>retirer un dossier</translation>
    </message>
    <message>
        <source>remove a patient</source>
        <translation>retirer un patient</translation>
    </message>
    <message>
        <source>The patient is opposed: say why.</source>
        <translation>Patient opposé&#x202f;: dites pourquoi.</translation>
    </message>
    <message>
        <source>This meeting was not held: there are no minutes of it.</source>
        <translation>Cette réunion n’a pas eu lieu&#xa0;: elle n’a pas de compte rendu.</translation>
    </message>
    <message>
        <source>Nothing is new since this version of the sheet: no other is needed.</source>
        <translation>Rien n’a changé depuis cette version de la fiche&#xa0;: il n’en faut pas d’autre.</translation>
    </message>
    <message>
        <source>Choose a column for the local identifier or for the name, or have the patients numbered.</source>
        <translation>Choisissez une colonne pour l’identifiant local ou le nom, ou faites numéroter les patients.</translation>
    </message>
    <message>
        <source>Choose a column for the name or for the birth date: without one, the same list would number its patients twice.</source>
        <translation>Choisissez une colonne pour le nom ou la date de naissance&#xa0;: sinon, la même liste numéroterait ses patients deux fois.</translation>
    </message>
    <message>
        <source>Write the prefix that the new numbers begin with.</source>
        <translation>Écrivez le préfixe par lequel commencent les nouveaux numéros.</translation>
    </message>
    <message>
        <source>What was kept of this document is damaged and is not shown. The rest of the board is not touched: take the document from a copy of the board.</source>
        <translation>Ce document conservé est endommagé et n’est pas affiché. Le reste du fichier n’est pas touché&#xa0;: reprenez le document dans une copie du fichier.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Kept at the upgrade</source>
        <translation>Conservée à la mise à jour</translation>
    </message>
    <message>
        <source>Identity of the patient</source>
        <translation>Identité du patient</translation>
    </message>
    <message>
        <source>Result of the second reading</source>
        <translation>Résultat de la relecture</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>make a new version of a sheet</source>
        <translation>faire une nouvelle version d’une fiche</translation>
    </message>
    <message>
        <source>keep the sheets validated before the upgrade</source>
        <translation>conserver les fiches validées avant la mise à jour</translation>
    </message>
    <message>
        <source>Version of a sheet</source>
        <translation>Version d’une fiche</translation>
    </message>
    <message>
        <source>TNM: its T, N or M alone</source>
        <translation>TNM : T, N ou M seul</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>An INS has 15 digits, and its key must be right: look at each digit.</source>
        <translation>Un INS a 15 chiffres et une clé juste&#x202f;: revoyez chaque chiffre.</translation>
    </message>
    <message>
        <source>A qualified identity has its INS.</source>
        <translation>Une identité qualifiée porte son INS.</translation>
    </message>
    <message>
        <source>A birth place is an INSEE code of five signs: 75056, 2A004, 99109 abroad.</source>
        <translation>Un lieu de naissance est un code INSEE de cinq signes&#x202f;: 75056, 2A004, 99109 à l’étranger.</translation>
    </message>
    <message>
        <source>An RPPS has 11 digits, and the last one must be right.</source>
        <translation>Un numéro RPPS a 11 chiffres, et le dernier doit être juste.</translation>
    </message>
    <message>
        <source>A FINESS has 9 digits, and the last one must be right.</source>
        <translation>Un numéro FINESS a 9 chiffres, et le dernier doit être juste.</translation>
    </message>
    <message>
        <source>There is a coordinator: give that account a new passphrase.</source>
        <translation>Il y a déjà un coordonnateur&#xa0;: donnez à ce compte une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>name a coordinator</source>
        <translation>nommer un coordonnateur</translation>
    </message>
    <message>
        <source>use the recovery key</source>
        <translation>utiliser la clé de secours</translation>
    </message>
    <message>
        <source>read that the recovery key was used</source>
        <translation>prendre connaissance de l’usage de la clé de secours</translation>
    </message>
    <message>
        <source>A formal board asks for {minimum} different specialties; only a staff meeting may not.</source>
        <translation>Une RCP demande {minimum} spécialités différentes ; seul un staff peut en demander moins.</translation>
    </message>
    <message>
        <source>Same first given name; another one after it</source>
        <translation>Même premier prénom, un autre à la suite</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>{done} of {total} cases are complete.</source>
        <translation>Dossiers complets&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>on this agenda</source>
        <translation>à cet ordre du jour</translation>
    </message>
    <message>
        <source>{number} {patient} is on the agenda.</source>
        <translation>{number} {patient} est à l’ordre du jour.</translation>
    </message>
    <message>
        <source>No case waits for this board.</source>
        <translation>Aucun dossier n’attend cette RCP.</translation>
    </message>
    <message>
        <source>Waiting cases added: {count}. Ctrl+Z takes them off.</source>
        <translation>Dossiers en attente ajoutés&#xa0;: {count}. Ctrl+Z les retire.</translation>
    </message>
    <message>
        <source>{patient} was taken off the agenda. Ctrl+Z brings it back.</source>
        <translation>{patient} est retiré de l’ordre du jour. Ctrl+Z le remet.</translation>
    </message>
    <message>
        <source>{patient}: {lane}. Ctrl+Z takes it back.</source>
        <translation>{patient}&#xa0;: {lane}. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{patient}: {refusal}</source>
        <translation>{patient} : {refusal}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Patient and diagnosis</source>
        <translation>Patient et diagnostic</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Missing. {items}</source>
        <translation>Manque. {items}</translation>
    </message>
    <message>
        <source>Missing: {items}</source>
        <translation>Manque&#xa0;: {items}</translation>
    </message>
    <message>
        <source>{done} of {total} validated</source>
        <translation>{done} validés sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} heard</source>
        <translation>{done} entendus sur {total}</translation>
    </message>
    <message>
        <source>{cases}, {ready} complete</source>
        <translation>{cases}, complets&#xa0;: {ready}</translation>
    </message>
    <message>
        <source>Move to position</source>
        <translation>Déplacer vers la position</translation>
    </message>
    <message>
        <source>Type the day of the meeting.</source>
        <translation>Saisissez le jour de la réunion.</translation>
    </message>
    <message>
        <source>This board has a meeting on that day already.</source>
        <translation>Cette RCP a déjà une réunion ce jour-là.</translation>
    </message>
    <message>
        <source>Planned for {day}. Expected: {people}. Waiting cases taken on: {cases}.</source>
        <translation>Réunion planifiée&#xa0;: {day}. Attendus&#xa0;: {people}. Dossiers en attente repris&#xa0;: {cases}.</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Cases put off that wait: {count}</source>
        <translation>Dossiers reportés en attente&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation>Animateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Secretary: {name}</source>
        <translation>Secrétaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non désigné</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>to compare</source>
        <translation>à comparer</translation>
    </message>
    <message>
        <source>concordant</source>
        <translation>concordante</translation>
    </message>
    <message>
        <source>discordant</source>
        <translation>discordante</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Demain, {day}</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>Quorum: one physician</source>
        <translation>Quorum&#xa0;: un médecin</translation>
    </message>
    <message>
        <source>Quorum: {count} medical specialties</source>
        <translation>Quorum&#xa0;: {count} spécialités médicales</translation>
    </message>
    <message>
        <source>{quorum}, among them {specialties}</source>
        <translation>{quorum}, dont {specialties}</translation>
    </message>
    <message>
        <source>{quorum}; written opinions count</source>
        <translation>{quorum}&#x202f;; les avis écrits comptent</translation>
    </message>
    <message>
        <source>{person}: {items}</source>
        <translation>{person}&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Quorum not met: 1 decision</source>
        <translation>Quorum non atteint&#xa0;: 1 décision</translation>
    </message>
    <message>
        <source>Quorum not met: {count} decisions</source>
        <translation>Quorum non atteint&#xa0;: {count} décisions</translation>
    </message>
    <message>
        <source>New presentations that wait: {count}</source>
        <translation>Nouvelles présentations en attente : {count}</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>No case is on its agenda.</source>
        <translation>Aucun dossier n’est à son ordre du jour.</translation>
    </message>
    <message>
        <source>Its {count} cases wait for the board’s next meeting.</source>
        <translation>Dossiers qui attendront la prochaine réunion de la RCP : {count}.</translation>
    </message>
    <message>
        <source>Its {count} cases go on the agenda of {day}.</source>
        <translation>Dossiers reportés à l’ordre du jour du {day} : {count}.</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Annulée : {reason}</translation>
    </message>
    <message>
        <source>Moved. Announced before: {before}</source>
        <translation>Déplacée. Annoncée auparavant : {before}</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>1 case moves to the record that stays.</source>
        <translation>1 dossier passe à la fiche qui reste.</translation>
    </message>
    <message>
        <source>{count} cases move to the record that stays.</source>
        <translation>{count} dossiers passent à la fiche qui reste.</translation>
    </message>
</context>
<context>
    <name>quorum</name>
    <message>
        <source>Quorum not met; missing: {specialties}</source>
        <translation>Quorum non atteint&#xa0;; absent&#xa0;: {specialties}</translation>
    </message>
    <message>
        <source>Quorum not met: {count} specialties of {minimum}</source>
        <translation>Quorum non atteint&#xa0;: {count} spécialités sur {minimum}</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>First diagnosis → second</source>
        <translation>Premier diagnostic → second</translation>
    </message>
    <message>
        <source>Next board</source>
        <translation>Prochaine RCP</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Third reading</source>
        <translation>Troisième lecture</translation>
    </message>
    <message>
        <source>The expert’s reading</source>
        <translation>Lecture de l’expert</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>one reading</comment>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>{days} d, late</source>
        <translation>{days} j, en retard</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>The alert of {network} is {days} days.</source>
        <translation>L’alerte de {network} est de {days} jours.</translation>
    </message>
    <message>
        <source>As&amp;ked on</source>
        <translation>Demandée l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Envoyée le</translation>
    </message>
    <message>
        <source>Expert’s c&amp;ode (ICD-O)</source>
        <translation>C&amp;ode de l’expert (CIM-O)</translation>
    </message>
    <message>
        <source>&amp;Number of the report</source>
        <translation>&amp;Numéro du compte rendu</translation>
    </message>
    <message>
        <source>E&amp;xpert who signs</source>
        <translation>E&amp;xpert signataire</translation>
    </message>
    <message>
        <source>Complementary techni&amp;ques</source>
        <translation>Techni&amp;ques complémentaires</translation>
    </message>
    <message>
        <source>The &amp;two readings</source>
        <translation>Les &amp;deux lectures</translation>
    </message>
    <message>
        <source>In what they &amp;differ</source>
        <translation>En quoi elles di&amp;ffèrent</translation>
    </message>
    <message>
        <source>Does it change the t&amp;reatment?</source>
        <translation>Change-t-elle le t&amp;raitement ?</translation>
    </message>
    <message>
        <source>What &amp;settles the diagnosis</source>
        <translation>Ce qui é&amp;tablit le diagnostic</translation>
    </message>
    <message>
        <source>Wh&amp;y the board need not hear the case again</source>
        <translation>Pour&amp;quoi la RCP n’a pas à réentendre le dossier</translation>
    </message>
    <message>
        <source>&amp;Conclusion of the review</source>
        <translation>&amp;Conclusion de la revue</translation>
    </message>
    <message>
        <source>What came &amp;back</source>
        <translation>Ce qui est re&amp;venu</translation>
    </message>
    <message>
        <source>Arri&amp;ved on</source>
        <translation>&amp;Arrivée le</translation>
    </message>
    <message>
        <source>Repor&amp;ted on</source>
        <translation>&amp;Compte rendu du</translation>
    </message>
    <message>
        <source>Wh&amp;y nobody waits for it any more</source>
        <translation>Pourquoi plus personne ne l’&amp;attend</translation>
    </message>
    <message>
        <source>For example: 4 slides 24H12-A, 1 block A2</source>
        <translation>Par exemple&#xa0;: 4 lames 24H12-A, 1 bloc A2</translation>
    </message>
    <message>
        <source>For example: IHC MDM2 positive; FISH MDM2 amplified</source>
        <translation>Par exemple&#xa0;: IHC MDM2 positif ; FISH MDM2 amplifié</translation>
    </message>
    <message>
        <source>A translocation, MDM2, CTNNB1… : no third reading</source>
        <translation>Une translocation, MDM2, CTNNB1…&#xa0;: pas de troisième lecture</translation>
    </message>
    <message>
        <source>First &amp;diagnosis</source>
        <translation>Premier dia&amp;gnostic</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>E&amp;xpert centre</source>
        <translation>Centre e&amp;xpert</translation>
    </message>
    <message>
        <source>&amp;Who asks for it</source>
        <translation>Demande fai&amp;te par</translation>
    </message>
    <message>
        <source>Di&amp;agnostic problem</source>
        <translation>&amp;Problème diagnostique</translation>
    </message>
    <message>
        <source>First &amp;laboratory</source>
        <translation>Premier la&amp;boratoire</translation>
    </message>
    <message>
        <source>Patholog&amp;ist who signed</source>
        <translation>Pathologiste &amp;signataire</translation>
    </message>
    <message>
        <source>&amp;Reference of the first report</source>
        <translation>&amp;N° du premier compte rendu</translation>
    </message>
    <message>
        <source>First c&amp;ode (ICD-O)</source>
        <translation>Premier c&amp;ode (CIM-O)</translation>
    </message>
    <message>
        <source>Certaint&amp;y of the first diagnosis</source>
        <translation>Certit&amp;ude du premier diagnostic</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>&amp;Matériel</translation>
    </message>
    <message>
        <source>The expert’s &amp;diagnosis</source>
        <translation>&amp;Diagnostic de l’expert</translation>
    </message>
    <message>
        <source>Revie&amp;wed on</source>
        <translation>&amp;Revue le</translation>
    </message>
    <message>
        <source>Came bac&amp;k on</source>
        <translation>Reven&amp;u le</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Problem: {words}</source>
        <translation>Problème&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Material: {words}</source>
        <translation>Matériel&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Still owed to the laboratory: {words}</source>
        <translation>Encore dû au laboratoire&#xa0;: {words}</translation>
    </message>
    <message>
        <source>They differ in: {words}</source>
        <translation>Différences&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Settled by: {words}</source>
        <translation>Établi par&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Not heard again: {words}</source>
        <translation>Non réinscrit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Demandée par {name}</translation>
    </message>
    <message>
        <source>Collegial review of {date}: {words}</source>
        <translation>Revue collégiale du {date}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{technique}: {result}</source>
        <translation>{technique}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>{count} slide</source>
        <translation>{count} lame</translation>
    </message>
    <message>
        <source>{count} slides</source>
        <translation>{count} lames</translation>
    </message>
    <message>
        <source>{count} block</source>
        <translation>{count} bloc</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} blocs</translation>
    </message>
    <message>
        <source>{count} digital slide</source>
        <translation>{count} lame numérique</translation>
    </message>
    <message>
        <source>{count} digital slides</source>
        <translation>{count} lames numériques</translation>
    </message>
    <message>
        <source>{count} frozen sample</source>
        <translation>{count} prélèvement congelé</translation>
    </message>
    <message>
        <source>{count} frozen samples</source>
        <translation>{count} prélèvements congelés</translation>
    </message>
    <message>
        <source>Diagnosis to carr&amp;y into the case</source>
        <translation>Diagnostic p&amp;orté au dossier</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Résea&amp;u</translation>
    </message>
    <message>
        <source>Carry the expert’s into the case</source>
        <translation>Porter au dossier celui de l’expert</translation>
    </message>
    <message>
        <source>Keep the case’s own</source>
        <translation>Garder celui du dossier</translation>
    </message>
    <message>
        <source>Expert’s &amp;grade</source>
        <translation>&amp;Grade selon l’expert</translation>
    </message>
    <message>
        <source>Dia&amp;gnosis of the case</source>
        <translation>Dia&amp;gnostic du dossier</translation>
    </message>
    <message>
        <source>C&amp;ode (ICD-O)</source>
        <translation>Code (C&amp;IM-O)</translation>
    </message>
    <message>
        <source>Gr&amp;ade</source>
        <translation>Gr&amp;ade</translation>
    </message>
    <message>
        <source>Wh&amp;y the case keeps its diagnosis</source>
        <translation>Po&amp;urquoi le dossier garde son diagnostic</translation>
    </message>
    <message>
        <source>The case keeps its diagnosis: {words}</source>
        <translation>Le dossier garde son diagnostic&#x202f;: {words}</translation>
    </message>
    <message>
        <source>To ask, probable</source>
        <translation>À demander, probable</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>DRAFT — NOT VALIDATED</source>
        <translation>PROJET — NON VALIDÉ</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>REPLACED — NO LONGER VALID</source>
        <translation>REMPLACÉ — N’EST PLUS VALABLE</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>REMPLACÉ</translation>
    </message>
    <message>
        <source>DEMONSTRATION — invented data</source>
        <translation>DÉMONSTRATION — données inventées</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>DÉMONSTRATION</translation>
    </message>
    <message>
        <source>Confidential medical document — professional secrecy</source>
        <translation>Document médical confidentiel — secret professionnel</translation>
    </message>
    <message>
        <source>printed {moment} by {name}</source>
        <translation>imprimé le {moment} par {name}</translation>
    </message>
    <message>
        <source>audit {digest}</source>
        <translation>audit {digest}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Page {page} / {pages}</translation>
    </message>
    <message>
        <source>1 patient on this page</source>
        <translation>1 patient sur cette page</translation>
    </message>
    <message>
        <source>{count} patients on this page</source>
        <translation>{count} patients sur cette page</translation>
    </message>
    <message>
        <source>mdtboard records and prints what a board discusses and decides. It computes no stage, dose, prognosis or treatment and suggests none.</source>
        <translation>mdtboard enregistre et imprime ce qu’une RCP discute et décide. Il ne calcule ni ne suggère aucun stade, dose, pronostic ou traitement.</translation>
    </message>
    <message>
        <source>birth name {name}</source>
        <translation>nom de naissance {name}</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>Local ID {number}</source>
        <translation>IPP {number}</translation>
    </message>
    <message>
        <source>INS {number}</source>
        <translation>INS {number}</translation>
    </message>
    <message>
        <source>{status}</source>
        <translation>{status}</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>{board} · meeting of {date}</source>
        <translation>{board} · réunion du {date}</translation>
    </message>
    <message>
        <source>case {number} of {total}</source>
        <translation>dossier {number} sur {total}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Quorum rule</source>
        <translation>Règle de quorum</translation>
    </message>
    <message>
        <source>at least {minimum} physicians of different specialties</source>
        <translation>au moins {minimum} médecins de spécialités différentes</translation>
    </message>
    <message>
        <source>required: {specialties}</source>
        <translation>indispensables&#xa0;: {specialties}</translation>
    </message>
    <message>
        <source>a written opinion counts</source>
        <translation>un avis écrit compte</translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation>Quorum atteint</translation>
    </message>
    <message>
        <source>QUORUM NOT MET</source>
        <translation>QUORUM NON ATTEINT</translation>
    </message>
    <message>
        <source>medical specialties: {count}</source>
        <translation>spécialités médicales&#xa0;: {count}</translation>
    </message>
    <message>
        <source>physicians: {count}</source>
        <translation>médecins&#xa0;: {count}</translation>
    </message>
    <message>
        <source>missing: {specialties}</source>
        <translation>manque&#xa0;: {specialties}</translation>
    </message>
    <message>
        <source>Not required: registered without discussion</source>
        <translation>Non requis&#xa0;: dossier enregistré sans discussion</translation>
    </message>
    <message>
        <source>Staff meeting: no formal board, no quorum applies</source>
        <translation>Staff&#xa0;: ce n’est pas une RCP formelle, aucun quorum ne s’applique</translation>
    </message>
    <message>
        <source>Quorum not met: the case must be presented again, with the missing specialty, as soon as possible.</source>
        <translation>Quorum non atteint&#xa0;: le dossier doit être représenté dès que possible, avec la spécialité manquante.</translation>
    </message>
    <message>
        <source>To be counted at the meeting</source>
        <translation>À compter en réunion</translation>
    </message>
    <message>
        <source>Consensus sheet</source>
        <translation>Fiche RCP</translation>
    </message>
    <message>
        <source>Advice of the multidisciplinary board</source>
        <translation>Avis de concertation pluridisciplinaire</translation>
    </message>
    <message>
        <source>Advice of the board</source>
        <translation>Avis de la RCP</translation>
    </message>
    <message>
        <source>No advice has been recorded yet.</source>
        <translation>Aucun avis n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>PROVISIONAL: awaits the expert’s second reading</source>
        <translation>PROVISOIRE&#xa0;: en attente de la relecture de l’expert</translation>
    </message>
    <message>
        <source>TO BE HEARD AGAIN: the second reading changes the treatment</source>
        <translation>À RÉENTENDRE&#xa0;: la relecture change le traitement</translation>
    </message>
    <message>
        <source>Reason for the new version</source>
        <translation>Motif de la nouvelle version</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Line {rank}</source>
        <translation>Ligne {rank}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Reason for departure</source>
        <translation>Motif de l’écart</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>Essai clinique</translation>
    </message>
    <message>
        <source>Diverging opinion</source>
        <translation>Avis divergent</translation>
    </message>
    <message>
        <source>Not waiting because</source>
        <translation>N’attend pas car</translation>
    </message>
    <message>
        <source>Patient and request</source>
        <translation>Patient et demande</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation>Médecin demandeur</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Médecin traitant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>État général (OMS)</translation>
    </message>
    <message>
        <source>Karnofsky {score}</source>
        <translation>Karnofsky {score}</translation>
    </message>
    <message>
        <source>G8 {score} / 17</source>
        <translation>G8 {score}&#xa0;/&#xa0;17</translation>
    </message>
    <message>
        <source>Social situation</source>
        <translation>Situation sociale</translation>
    </message>
    <message>
        <source>Wishes of the patient</source>
        <translation>Souhaits du patient</translation>
    </message>
    <message>
        <source>Frailty</source>
        <translation>Fragilité</translation>
    </message>
    <message>
        <source>Patient’s information</source>
        <translation>Information du patient</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation>Morphologie</translation>
    </message>
    <message>
        <source>({edition})</source>
        <translation>({edition})</translation>
    </message>
    <message>
        <source>ICD-O</source>
        <translation>CIM-O</translation>
    </message>
    <message>
        <source>diagnosed {date}</source>
        <translation>diagnostic {date}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>(TNM {edition})</source>
        <translation>(TNM {edition})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Biology and markers</source>
        <translation>Biologie et marqueurs</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Anatomopathologie</translation>
    </message>
    <message>
        <source>report no. {number}</source>
        <translation>compte rendu n° {number}</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Past treatments</source>
        <translation>Traitements reçus</translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation>Comorbidités</translation>
    </message>
    <message>
        <source>Rare cancer</source>
        <translation>Cancer rare</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>asked on {date}</source>
        <translation>demandée le {date}</translation>
    </message>
    <message>
        <source>reported on {date}</source>
        <translation>compte rendu du {date}</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Request for a second reading</source>
        <translation>Demande de seconde lecture</translation>
    </message>
    <message>
        <source>Material for a second reading</source>
        <translation>Matériel pour une seconde lecture</translation>
    </message>
    <message>
        <source>Second reading awaited</source>
        <translation>Relecture attendue</translation>
    </message>
    <message>
        <source>{city}, {date}</source>
        <translation>{city}, le {date}</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Cher confrère, chère consœur,</translation>
    </message>
    <message>
        <source>A second reading by an expert pathologist is asked for the specimen that you reported. It goes through you, who signed the first report.</source>
        <translation>Une seconde lecture par un pathologiste expert est demandée pour le prélèvement dont vous avez signé le compte rendu. La demande passe par vous.</translation>
    </message>
    <message>
        <source>The tumour is of those that the network {network} reads a second time.</source>
        <translation>La tumeur est de celles que le réseau {network} relit.</translation>
    </message>
    <message>
        <source>An expert centre has read it already; the coordinating centre is asked for a third reading.</source>
        <translation>Un centre expert l’a déjà relue ; une troisième lecture est demandée au centre coordonnateur.</translation>
    </message>
    <message>
        <source>Please send the significant slides, one block and your report to the expert named below. The material will come back to you with the report of the second reading, and you will be able to see the case again with what it adds.</source>
        <translation>Merci d’adresser à l’expert désigné ci-dessous les lames significatives, un bloc et votre compte rendu. Le matériel vous sera rendu avec le compte rendu de relecture, et vous pourrez revoir le cas à la lumière de ces nouveaux éléments.</translation>
    </message>
    <message>
        <source>The board {board} waits for the result at its meeting of {date}.</source>
        <translation>La réunion « {board} » attend le résultat pour sa séance du {date}.</translation>
    </message>
    <message>
        <source>Please find with this note the material of a tumour for your second reading.</source>
        <translation>Veuillez trouver ci-joint le matériel d’une tumeur pour seconde lecture.</translation>
    </message>
    <message>
        <source>Please send the material back to the first laboratory with your report.</source>
        <translation>Merci de renvoyer le matériel au premier laboratoire avec votre compte rendu.</translation>
    </message>
    <message>
        <source>A second reading was asked of you on {date}, {days} days ago, and is not in yet.</source>
        <translation>Une seconde lecture vous a été demandée le {date}, il y a {days} jours ; son résultat ne nous est pas parvenu.</translation>
    </message>
    <message>
        <source>The material left on {date}.</source>
        <translation>Le matériel est parti le {date}.</translation>
    </message>
    <message>
        <source>The treatment is decided provisionally until then. Please say when the result can be expected, or what is still lacking.</source>
        <translation>La décision thérapeutique reste provisoire jusque-là. Merci de nous dire quand le résultat est attendu, ou ce qui manque encore.</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Confraternellement,</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>L’expéditeur</translation>
    </message>
    <message>
        <source>The specimen</source>
        <translation>Le prélèvement</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Premier compte rendu</translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation>Premier diagnostic</translation>
    </message>
    <message>
        <source>Site of the tumour</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Diagnostic problem</source>
        <translation>Problème diagnostique</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>To be sent to</source>
        <translation>À adresser à</translation>
    </message>
    <message>
        <source>To be sent back to</source>
        <translation>À renvoyer à</translation>
    </message>
    <message>
        <source>To ask before the meeting</source>
        <translation>À demander avant la réunion</translation>
    </message>
    <message>
        <source>Nothing is missing: every case is complete.</source>
        <translation>Rien ne manque&#xa0;: tous les dossiers sont complets.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Pathology preparation list</source>
        <translation>Liste de préparation pour la pathologie</translation>
    </message>
    <message>
        <source>Radiology preparation list</source>
        <translation>Liste de préparation pour la radiologie</translation>
    </message>
    <message>
        <source>No case waits to be heard.</source>
        <translation>Aucun dossier n’attend d’être présenté.</translation>
    </message>
    <message>
        <source>Patient, diagnosis</source>
        <translation>Patient, diagnostic</translation>
    </message>
    <message>
        <source>Patient, question</source>
        <translation>Patient, question</translation>
    </message>
    <message>
        <source>No report number in the file</source>
        <translation>Aucun numéro de compte rendu au dossier</translation>
    </message>
    <message>
        <source>No imaging conclusion in the file</source>
        <translation>Aucune conclusion d’imagerie au dossier</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Pas encore de question</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>{technique}: {result}</source>
        <translation>{technique}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No material is listed yet.</source>
        <translation>Aucun matériel n’est encore listé.</translation>
    </message>
    <message>
        <source>To the laboratory of the first report</source>
        <translation>Au laboratoire du premier compte rendu</translation>
    </message>
    <message>
        <source>Concordance of the readings</source>
        <translation>Concordance des lectures</translation>
    </message>
    <message>
        <source>The readings</source>
        <translation>Les lectures</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>La comparaison</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Première lecture</translation>
    </message>
    <message>
        <source>Expert’s reading</source>
        <translation>Lecture de l’expert</translation>
    </message>
    <message>
        <source>Third reading, coordinating centre</source>
        <translation>Troisième lecture, centre coordonnateur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lue par</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniques</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>pas encore reçue</translation>
    </message>
    <message>
        <source>Way of the material</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>asked {date}</source>
        <translation>demandée le {date}</translation>
    </message>
    <message>
        <source>sent {date}</source>
        <translation>envoyée le {date}</translation>
    </message>
    <message>
        <source>received {date}</source>
        <translation>reçue le {date}</translation>
    </message>
    <message>
        <source>report {date}</source>
        <translation>compte rendu du {date}</translation>
    </message>
    <message>
        <source>compared {date}</source>
        <translation>comparée le {date}</translation>
    </message>
    <message>
        <source>{days} days from the request to the report</source>
        <translation>{days} jours de la demande au compte rendu</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Kinds of discordance</source>
        <translation>Nature de la discordance</translation>
    </message>
    <message>
        <source>Effect on the treatment</source>
        <translation>Effet sur le traitement</translation>
    </message>
    <message>
        <source>What settles the diagnosis</source>
        <translation>Ce qui établit le diagnostic</translation>
    </message>
    <message>
        <source>Collegial review</source>
        <translation>Revue collégiale</translation>
    </message>
    <message>
        <source>Not heard again because</source>
        <translation>Non réinscrit car</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>{board}, {date}</source>
        <translation>{board}, {date}</translation>
    </message>
    <message>
        <source>Second readings to follow</source>
        <translation>Relectures à suivre</translation>
    </message>
    <message>
        <source>No reading is in this list.</source>
        <translation>Aucune relecture dans cette liste.</translation>
    </message>
    <message>
        <source>{count} readings, {late} late</source>
        <translation>{count} relectures, dont {late} en retard</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Case and patient</source>
        <translation>Patient et dossier</translation>
    </message>
    <message>
        <source>Network and expert</source>
        <translation>Réseau et expert</translation>
    </message>
    <message>
        <source>First diagnosis → second</source>
        <translation>Premier diagnostic → second</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine RCP</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>EN RETARD</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Participants for this case</source>
        <translation>Participants pour ce dossier</translation>
    </message>
    <message>
        <source>Nobody is marked as taking part.</source>
        <translation>Aucun participant n’est noté.</translation>
    </message>
    <message>
        <source>Validated by {name}</source>
        <translation>Validé par {name}</translation>
    </message>
    <message>
        <source>Not validated yet</source>
        <translation>Pas encore validé</translation>
    </message>
    <message>
        <source>Recorded by {name}</source>
        <translation>Enregistré par {name}</translation>
    </message>
    <message>
        <source>Internal electronic validation, not a qualified signature</source>
        <translation>Validation électronique interne, ne vaut pas signature qualifiée</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>This document is meant for professionals. The advice is a proposal: the referring physician explains it to the patient.</source>
        <translation>Document destiné aux professionnels. L’avis est une proposition&#xa0;: le médecin référent l’explique au patient.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>To register: follows the guideline exactly</source>
        <translation>À enregistrer&#xa0;: conforme en tout point au référentiel</translation>
    </message>
    <message>
        <source>{name} — {count}</source>
        <translation>{name} — {count}</translation>
    </message>
    <message>
        <source>No case is on the agenda.</source>
        <translation>Aucun dossier à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Collect and destroy after the meeting</source>
        <translation>À retirer et détruire après la réunion</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Disease, requester</source>
        <translation>Maladie, demandeur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>file complete</source>
        <translation>dossier complet</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Specialty, institution</source>
        <translation>Spécialité, établissement</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>The chair certifies the attendance</source>
        <translation>L’animateur certifie la présence</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Compte rendu de la réunion</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>discutés</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrés</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>reportés</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non abordés</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No case was on the agenda.</source>
        <translation>Aucun dossier n’était à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Patient, disease</source>
        <translation>Patient, maladie</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Texte de l’avis</translation>
    </message>
    <message>
        <source>Responsible, deadline</source>
        <translation>Responsable, délai</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discuté</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non abordé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not reached: to be put on the next agenda</source>
        <translation>Non abordé&#xa0;: à inscrire à la prochaine réunion</translation>
    </message>
    <message>
        <source>Still to be settled</source>
        <translation>Reste à régler</translation>
    </message>
    <message>
        <source>Nothing: every case is settled.</source>
        <translation>Rien&#xa0;: tous les dossiers sont réglés.</translation>
    </message>
    <message>
        <source>The coordinator of the board</source>
        <translation>Le coordonnateur de la RCP</translation>
    </message>
    <message>
        <source>Diagnosis rests on</source>
        <translation>Diagnostic selon</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Diagnosis before</source>
        <translation>Diagnostic antérieur</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>The case keeps its diagnosis</source>
        <translation>Le dossier garde son diagnostic</translation>
    </message>
    <message>
        <source>Diagnosis of the case</source>
        <translation>Diagnostic du dossier</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>new presentation on {day}</source>
        <translation>nouvelle présentation le {day}</translation>
    </message>
    <message>
        <source>new presentation at a meeting from {day}</source>
        <translation>nouvelle présentation à une réunion à partir du {day}</translation>
    </message>
    <message>
        <source>new presentation, day to be set</source>
        <translation>nouvelle présentation, date à fixer</translation>
    </message>
    <message>
        <source>second reading asked for</source>
        <translation>relecture demandée</translation>
    </message>
    <message>
        <source>THIS MEETING IS CANCELLED</source>
        <translation>CETTE RÉUNION EST ANNULÉE</translation>
    </message>
    <message>
        <source>This meeting was moved</source>
        <translation>Cette réunion a été déplacée</translation>
    </message>
    <message>
        <source>Announced before: {before}</source>
        <translation>Annoncée auparavant : {before}</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Réutilisation</translation>
    </message>
    <message>
        <source>Recorded despite the opposition</source>
        <translation>Enregistré malgré l’opposition</translation>
    </message>
    <message>
        <source>drawn up {moment} by {name}</source>
        <translation>établi le {moment} par {name}</translation>
    </message>
    <message>
        <source>Version {new} of {date}, replaces version {old} of {old_date}</source>
        <translation>Version {new} du {date}, remplace la version {old} du {old_date}</translation>
    </message>
    <message>
        <source>Draft of an amendment of version {old} of the advice</source>
        <translation>Projet de modification de la version {old} de l’avis</translation>
    </message>
    <message>
        <source>Replaced by {paper} of {date}: no longer valid</source>
        <translation>Remplacé par {paper} du {date}&#xa0;: n’est plus valable</translation>
    </message>
    <message>
        <source>Replaced by a later advice: no longer valid</source>
        <translation>Remplacé par un avis plus récent&#xa0;: n’est plus valable</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>Nouveau dans cette version</translation>
    </message>
    <message>
        <source>Drawn up from what the board knew on {date}; no page of the day of validation was kept</source>
        <translation>Établi d’après ce que le fichier contenait le {date}&#xa0;; aucune page du jour de la validation n’avait été conservée</translation>
    </message>
    <message>
        <source>first given name {name}</source>
        <translation>premier prénom {name}</translation>
    </message>
    <message>
        <source>birth place (INSEE) {code}</source>
        <translation>lieu de naissance (INSEE) {code}</translation>
    </message>
    <message>
        <source>FINESS {number}</source>
        <translation>FINESS {number}</translation>
    </message>
    <message>
        <source>{board} ({kind})</source>
        <translation>{board} ({kind})</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>{step}, version {number}</source>
        <translation>{step}, version {number}</translation>
    </message>
    <message>
        <source>{step}, provisional</source>
        <translation>{step}, provisoire</translation>
    </message>
    <message>
        <source>{step}, to review</source>
        <translation>{step}, à revoir</translation>
    </message>
    <message>
        <source>line {rank}: {options}</source>
        <translation>ligne {rank}&#xa0;: {options}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>similar spelling</source>
        <translation>orthographe proche</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field} : {words}</translation>
    </message>
    <message>
        <source>Show all that match in the case list</source>
        <translation>Voir tous les résultats dans la liste des dossiers</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>{name}, inactive</source>
        <translation>{name}, inactif</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <translation>{name}, non enregistré</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>début non connu</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Lists of codes</source>
        <translation>Listes de codes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargée</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Board file</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>trials</name>
    <message>
        <source>Screened…</source>
        <translation>Screening fait…</translation>
    </message>
    <message>
        <source>Included…</source>
        <translation>Inclus…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Refusé…</translation>
    </message>
    <message>
        <source>Not eligible…</source>
        <translation>Non éligible…</translation>
    </message>
    <message>
        <source>Offer again…</source>
        <translation>Proposer de nouveau…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronyme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Tumours</source>
        <translation>Tumeurs</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(non précisé)</translation>
    </message>
    <message>
        <source>{column}: “{text}” is {reason}</source>
        <translation>{column}&#xa0;: «&#xa0;{text}&#xa0;»&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{subject}: {reason}</source>
        <translation>{subject}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Changes: {fields}</source>
        <translation>Change&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Unknown network, left out: {names}</source>
        <translation>Réseau inconnu, laissé de côté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Offer a trial</source>
        <translation>Proposer un essai</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>The screening was done</source>
        <translation>Le screening est fait</translation>
    </message>
    <message>
        <source>The patient is included</source>
        <translation>Le patient est inclus</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>Le patient a refusé</translation>
    </message>
    <message>
        <source>The research team found: not eligible</source>
        <translation>L’équipe de recherche conclut&#xa0;: non éligible</translation>
    </message>
    <message>
        <source>No trial is open</source>
        <translation>Aucun essai n’est ouvert</translation>
    </message>
    <message>
        <source>Note as proposed</source>
        <translation>Noter comme proposé</translation>
    </message>
    <message>
        <source>Note as screened</source>
        <translation>Noter le screening</translation>
    </message>
    <message>
        <source>Note as included</source>
        <translation>Noter comme inclus</translation>
    </message>
    <message>
        <source>Note the refusal</source>
        <translation>Noter le refus</translation>
    </message>
    <message>
        <source>Note as not eligible</source>
        <translation>Noter comme non éligible</translation>
    </message>
    <message>
        <source>Note that none is open</source>
        <translation>Noter qu’aucun n’est ouvert</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>Rema&amp;rk, if any</source>
        <translation>Re&amp;marque, s’il y en a une</translation>
    </message>
    <message>
        <source>Prop.</source>
        <translation>Prop.</translation>
    </message>
    <message>
        <source>Scr.</source>
        <translation>Scr.</translation>
    </message>
    <message>
        <source>Incl.</source>
        <translation>Incl.</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Not el.</source>
        <translation>Non él.</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Aucun ouvert</translation>
    </message>
    <message>
        <source>Noted {date}</source>
        <translation>Noté le {date}</translation>
    </message>
    <message>
        <source>included {date}</source>
        <translation>inclus le {date}</translation>
    </message>
    <message>
        <source>refused {date}</source>
        <translation>refusé le {date}</translation>
    </message>
    <message>
        <source>not eligible {date}</source>
        <translation>non éligible le {date}</translation>
    </message>
    <message>
        <source>Proposed {date}</source>
        <translation>Proposé le {date}</translation>
    </message>
    <message>
        <source>screened {date}</source>
        <translation>screening le {date}</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>{age} years</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>Case {place} of {total}</source>
        <translation>Dossier {place} sur {total}</translation>
    </message>
    <message>
        <source>Case {number} · {place} of {total}</source>
        <translation>Dossier {number} · {place} sur {total}</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>Identité affichée</translation>
    </message>
    <message>
        <source>Identity masked</source>
        <translation>Identité masquée</translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation>Quorum atteint</translation>
    </message>
    <message>
        <source>Quorum not met</source>
        <translation>Quorum non atteint</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Advice, being typed…</source>
        <translation>Avis, saisie en cours…</translation>
    </message>
    <message>
        <source>Advice recorded</source>
        <translation>Avis enregistré</translation>
    </message>
    <message>
        <source>provisional: second reading awaited</source>
        <translation>provisoire&#xa0;: relecture attendue</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Responsable&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Within: {delay}</source>
        <translation>Délai&#xa0;: {delay}</translation>
    </message>
    <message>
        <source>Follows the guideline</source>
        <translation>Conforme au référentiel</translation>
    </message>
    <message>
        <source>Departs from the guideline</source>
        <translation>S’écarte du référentiel</translation>
    </message>
    <message>
        <source>No guideline exists</source>
        <translation>Aucun référentiel n’existe</translation>
    </message>
</context>
</TS>
