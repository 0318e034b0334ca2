<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Puts a badge into a PNG or SVG picture. Pixels and everything else stay as they are.</source>
        <translation>Met un badge dans une image PNG ou SVG. Les pixels et tout le reste ne changent pas.</translation>
    </message>
    <message>
        <source>Write the new picture here.</source>
        <translation>Enregistrer la nouvelle image ici.</translation>
    </message>
    <message>
        <source>Give a picture, a badge file, and -o with the new picture&apos;s name.</source>
        <translation>Donnez une image, un fichier de badge, et -o avec le nom de la nouvelle image.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n badge(s))</source>
        <translation>
            <numerusform>%1 (%n badge)</numerusform>
            <numerusform>%1 (%n badges)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts badges together, in an order of your own. A badge can be in several collections.</source>
        <translation>Rassemble des badges, dans votre ordre. Un badge peut être dans plusieurs collections.</translation>
    </message>
    <message>
        <source>That is no use of “collection”.</source>
        <translation>« collection » ne s&apos;utilise pas ainsi.</translation>
    </message>
    <message>
        <source>Answer addresses from this folder (an offline mirror with documents.json).</source>
        <translation>Chercher les adresses dans ce dossier (copie hors ligne avec documents.json).</translation>
    </message>
    <message>
        <source>Allow the network. Without it nothing leaves this computer.</source>
        <translation>Autoriser internet. Sans cette option, rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use this backpack instead of your own.</source>
        <translation>Utiliser ce sac à dos au lieu du vôtre.</translation>
    </message>
    <message>
        <source>Judge dates as of this instant (ISO 8601, UTC).</source>
        <translation>Juger les dates à cet instant (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Print one JSON object a line, for programs.</source>
        <translation>Écrire un objet JSON par ligne, pour les programmes.</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>Langue des messages.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Montrer cette aide.</translation>
    </message>
    <message>
        <source>The language is fr, en or ar, not “%1”.</source>
        <translation>La langue est fr, en ou ar, pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no date and time. Example: 2026-03-12T14:05:00Z</source>
        <translation>« %1 » n&apos;est pas une date avec une heure. Exemple : 2026-03-12T14:05:00Z</translation>
    </message>
    <message>
        <source>Try: besace-cli %1 --help</source>
        <translation>Essayez : besace-cli %1 --help</translation>
    </message>
    <message>
        <source>Usage: besace-cli %1 [options] %2</source>
        <translation>Utilisation : besace-cli %1 [options] %2</translation>
    </message>
    <message>
        <source>Example: besace-cli %1</source>
        <translation>Exemple : besace-cli %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) left out: cancelled, changed or to be confirmed. Name them with --badge to show them.</source>
        <translation>
            <numerusform>%n badge n&apos;est pas montré : annulé, modifié ou à confirmer. Pour le montrer, nommez-le avec --badge.</numerusform>
            <numerusform>%n badges ne sont pas montrés : annulés, modifiés ou à confirmer. Pour les montrer, nommez-les avec --badge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this badge (repeatable).</source>
        <translation>Montrer ce badge (plusieurs fois possible).</translation>
    </message>
    <message>
        <source>Show this collection.</source>
        <translation>Montrer cette collection.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Enregistrer dans ce fichier.</translation>
    </message>
    <message>
        <source>The name at the top.</source>
        <translation>Le nom en haut.</translation>
    </message>
    <message>
        <source>The line below the name.</source>
        <translation>La ligne sous le nom.</translation>
    </message>
    <message>
        <source>A few sentences of your own.</source>
        <translation>Quelques phrases de vous.</translation>
    </message>
    <message>
        <source>Do not put the badge files inside.</source>
        <translation>Ne pas mettre les fichiers des badges dedans.</translation>
    </message>
    <message>
        <source>Makes a portfolio that carries the untouched badge files.</source>
        <translation>Fait un portfolio qui contient les fichiers des badges, sans les changer.</translation>
    </message>
    <message>
        <source>Say with -o where to write.</source>
        <translation>Dites avec -o où enregistrer.</translation>
    </message>
    <message>
        <source>There is no badge to show.</source>
        <translation>Il n&apos;y a pas de badge à montrer.</translation>
    </message>
    <message>
        <source>Takes the badge out of a picture, untouched.</source>
        <translation>Sort le badge d&apos;une image, sans le changer.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>Enregistrer dans ce fichier au lieu de l&apos;afficher.</translation>
    </message>
    <message>
        <source>Which picture? Give one file.</source>
        <translation>Quelle image ? Donnez un fichier.</translation>
    </message>
    <message>
        <source>The picture is damaged: this text may not be what was put in.</source>
        <translation>L&apos;image est abîmée : ce texte n&apos;est peut-être pas celui d&apos;origine.</translation>
    </message>
    <message>
        <source>Your own addresses. They stay on this computer and are only compared.</source>
        <translation>Vos adresses. Elles restent sur cet ordinateur et servent seulement à comparer.</translation>
    </message>
    <message>
        <source>Say “identity add ADDRESS”, “identity remove ADDRESS” or “identity list”.</source>
        <translation>Écrivez « identity add ADRESSE », « identity remove ADRESSE » ou « identity list ».</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added – for another e-mail address, to be confirmed</source>
        <translation>Ajouté – autre adresse mail, à confirmer</translation>
    </message>
    <message>
        <source>Already in your backpack</source>
        <translation>Déjà dans votre sac à dos</translation>
    </message>
    <message>
        <source>No badge in this file</source>
        <translation>Pas de badge dans ce fichier</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Pas gardé</translation>
    </message>
    <message>
        <source>Checks badges and keeps them, the original files byte for byte.</source>
        <translation>Vérifie des badges et les garde, avec les fichiers d&apos;origine tels quels.</translation>
    </message>
    <message>
        <source>The backpack is empty.</source>
        <translation>Le sac à dos est vide.</translation>
    </message>
    <message>
        <source>No badge found for “%1”.</source>
        <translation>Aucun badge trouvé pour « %1 ».</translation>
    </message>
    <message>
        <source>Lists the badges in the backpack, newest first.</source>
        <translation>Liste les badges du sac à dos, les plus récents d&apos;abord.</translation>
    </message>
    <message>
        <source>“list” takes no argument. To search, use “search”.</source>
        <translation>« list » s&apos;écrit seul. Pour chercher, utilisez « search ».</translation>
    </message>
    <message>
        <source>Finds badges by name, organisation, skills, tags or year. The start of a word is enough.</source>
        <translation>Trouve des badges par nom, organisme, compétences, étiquettes ou année. Le début d&apos;un mot suffit.</translation>
    </message>
    <message>
        <source>What should be searched for?</source>
        <translation>Que faut-il chercher ?</translation>
    </message>
    <message>
        <source>Compare with this address (repeatable).</source>
        <translation>Comparer avec cette adresse (plusieurs fois possible).</translation>
    </message>
    <message>
        <source>Take these organisations as known.</source>
        <translation>Prendre ces organismes comme connus.</translation>
    </message>
    <message>
        <source>Use N threads (default: all cores).</source>
        <translation>Utiliser N fils d&apos;exécution (sans cette option : tous les cœurs).</translation>
    </message>
    <message>
        <source>Which file? Give at least one path.</source>
        <translation>Quel fichier ? Donnez au moins un chemin.</translation>
    </message>
    <message>
        <source>Lists every reason code with its sentence in each language.</source>
        <translation>Liste chaque code de raison avec sa phrase dans chaque langue.</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, comme avant</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (avant : %2)</translation>
    </message>
    <message>
        <source>Checks the kept badges again and says what changed.</source>
        <translation>Vérifie de nouveau les badges gardés et dit ce qui a changé.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What was required</source>
        <translation>Ce qu&apos;il fallait faire</translation>
    </message>
    <message>
        <source>Skills named in the badge</source>
        <translation>Compétences citées dans le badge</translation>
    </message>
    <message>
        <source>Shows one badge of the backpack: what it says, and its six checks. ID is its number in “list”, or its own id.</source>
        <translation>Montre un badge du sac à dos : ce qu&apos;il dit, et ses six vérifications. ID est son numéro dans « list », ou son propre identifiant.</translation>
    </message>
    <message>
        <source>Which badge? Give one number from “list”.</source>
        <translation>Quel badge ? Donnez un numéro de « list ».</translation>
    </message>
    <message>
        <source>Checks badges and keeps nothing.</source>
        <translation>Vérifie des badges et ne garde rien.</translation>
    </message>
    <message>
        <source>With --online: also ask old sites that cannot be asked safely (http).</source>
        <translation>Avec --online : interroge aussi les vieux sites qu&apos;on ne peut pas interroger en sécurité (http).</translation>
    </message>
    <message>
        <source>No copy is kept: the organisation&apos;s site was not asked.</source>
        <translation>Aucune copie n&apos;est gardée : le site de l&apos;organisme n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>(no text, %1 bytes)</source>
        <translation>(pas de texte, %1 octets)</translation>
    </message>
    <message>
        <source>Also show the kept copy: what the organisation&apos;s site said when the badge was checked.</source>
        <translation>Montre aussi la copie gardée : ce que disait le site de l&apos;organisme le jour de la vérification.</translation>
    </message>
    <message>
        <source>There is no such proof.</source>
        <translation>Cette preuve n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Without its proof, as the proof is about the rest. --whole leaves it in.</source>
        <translation>Sans sa preuve, car la preuve porte sur le reste. --whole la laisse.</translation>
    </message>
    <message>
        <source>No signature covers %1</source>
        <translation>Aucune signature ne couvre %1</translation>
    </message>
    <message>
        <source>Prints what a signature is about: a badge, JSON-LD or N-Quads as canonical N-Quads (RDFC-1.0), and its hash on standard error.</source>
        <translation>Affiche ce sur quoi porte une signature : un badge, du JSON-LD ou des N-Quads en N-Quads canoniques (RDFC-1.0), et son empreinte sur la sortie d&apos;erreur.</translation>
    </message>
    <message>
        <source>Hash with this, inside too; sha384 goes with P-384 keys.</source>
        <translation>Calculer l&apos;empreinte ainsi, à l&apos;intérieur aussi ; sha384 va avec les clés P-384.</translation>
    </message>
    <message>
        <source>Show the N-th proof&apos;s own part instead: 1 is the first.</source>
        <translation>Montrer plutôt la partie propre à la preuve numéro N : 1 est la première.</translation>
    </message>
    <message>
        <source>Leave the proofs in the document.</source>
        <translation>Laisser les preuves dans le document.</translation>
    </message>
    <message>
        <source>Keep a statement as often as it is made, as some programs do.</source>
        <translation>Garder une phrase autant de fois qu&apos;elle est dite, comme certains logiciels.</translation>
    </message>
    <message>
        <source>Which file? Give one file.</source>
        <translation>Quel fichier ? Donnez un fichier.</translation>
    </message>
    <message>
        <source>The hash is sha256 or sha384, not “%1”.</source>
        <translation>L&apos;empreinte est sha256 ou sha384, pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no number of a proof. The first is 1.</source>
        <translation>« %1 » n&apos;est pas un numéro de preuve. La première est 1.</translation>
    </message>
    <message>
        <source>Writes everything into one ZIP, which is of use without Besace too.</source>
        <translation>Copie tout dans un seul ZIP, utile aussi sans Besace.</translation>
    </message>
    <message>
        <source>Seal it with the password in this file.</source>
        <translation>Le protéger avec le mot de passe écrit dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Copy of %n badge(s): %1</source>
        <translation>
            <numerusform>Copie de %n badge : %1</numerusform>
            <numerusform>Copie de %n badges : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The backpack is in order: %1 badges, %2 files.</source>
        <translation>Le sac à dos est en ordre : %1 badges, %2 fichiers.</translation>
    </message>
    <message>
        <source>The backpack is damaged. Nothing was changed.</source>
        <translation>Le sac à dos est abîmé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>To save what can be read: besace-cli check --repair</source>
        <translation>Pour sauver ce qui se lit encore : besace-cli check --repair</translation>
    </message>
    <message>
        <source>Looks whether the backpack is as it was written: every page, every reference, every file.</source>
        <translation>Regarde si le sac à dos est resté tel quel : chaque page, chaque lien, chaque fichier.</translation>
    </message>
    <message>
        <source>Set a damaged backpack aside and save what can be read.</source>
        <translation>Mettre de côté un sac à dos abîmé et sauver ce qui se lit encore.</translation>
    </message>
    <message>
        <source>“check” takes no file: name the backpack with --backpack.</source>
        <translation>« check » ne prend pas de fichier : nommez le sac à dos avec --backpack.</translation>
    </message>
    <message>
        <source>The backpack was brought up to date without a copy of before: %1</source>
        <translation>Le sac à dos a été mis à jour sans copie d&apos;avant : %1</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>Serait ajouté</translation>
    </message>
    <message>
        <source>Already in your backpack, with another file</source>
        <translation>Déjà dans votre sac à dos, avec un autre fichier</translation>
    </message>
    <message>
        <source>Damaged in this copy, left out</source>
        <translation>Abîmé dans cette copie, laissé de côté</translation>
    </message>
    <message>
        <source>Your addresses that are new:</source>
        <translation>Vos adresses nouvelles :</translation>
    </message>
    <message>
        <source>Organisations that you will know:</source>
        <translation>Organismes que vous connaîtrez :</translation>
    </message>
    <message>
        <source>In the trash, as before: %1</source>
        <translation>À la corbeille, comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Collections that are new:</source>
        <translation>Collections nouvelles :</translation>
    </message>
    <message>
        <source>This was a preview. Nothing was changed.</source>
        <translation>C&apos;était un aperçu. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Puts a copy back. What is in your backpack stays as it is; what is missing is added.</source>
        <translation>Remet une copie en place. Votre sac à dos reste comme il est ; ce qui manque est ajouté.</translation>
    </message>
    <message>
        <source>The password of the copy is in this file.</source>
        <translation>Le mot de passe de la copie est dans ce fichier.</translation>
    </message>
    <message>
        <source>Only say what would be added.</source>
        <translation>Dire seulement ce qui serait ajouté.</translation>
    </message>
    <message>
        <source>First put all badges of your backpack into the trash, for 30 days.</source>
        <translation>Mettre d&apos;abord tous les badges du sac à dos à la corbeille, pour 30 jours.</translation>
    </message>
    <message>
        <source>Which file? Give one copy.</source>
        <translation>Quel fichier ? Donnez une copie.</translation>
    </message>
    <message>
        <source>Choose --dry-run or --replace.</source>
        <translation>Choisissez --dry-run ou --replace.</translation>
    </message>
    <message>
        <source>Erases the backpack and every copy beside it. Nothing brings it back.</source>
        <translation>Efface le sac à dos et toutes les copies à côté. Rien ne les fait revenir.</translation>
    </message>
    <message>
        <source>Really erase. Without it, only say which files would go.</source>
        <translation>Effacer vraiment. Sinon, dire seulement quels fichiers partiraient.</translation>
    </message>
    <message>
        <source>“erase” takes no argument.</source>
        <translation>« erase » ne prend pas d&apos;argument.</translation>
    </message>
    <message>
        <source>Nothing was erased. To erase these files: --yes</source>
        <translation>Rien n&apos;a été effacé. Pour effacer ces fichiers : --yes</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) removed for good.</source>
        <translation>
            <numerusform>%n badge supprimé pour toujours.</numerusform>
            <numerusform>%n badges supprimés pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges that you no longer want. They can be taken out again until the trash is emptied.</source>
        <translation>Les badges dont vous ne voulez plus. Vous pouvez les reprendre tant que la corbeille n&apos;est pas vidée.</translation>
    </message>
    <message>
        <source>That is no use of “trash”.</source>
        <translation>« trash » ne s&apos;utilise pas ainsi.</translation>
    </message>
    <message>
        <source>Undoes what was done last in the backpack, in the window too. Badges added go to the trash.</source>
        <translation>Annule la dernière action dans le sac à dos, aussi celle de la fenêtre. Les badges ajoutés vont à la corbeille.</translation>
    </message>
    <message>
        <source>“undo” and “redo” take no argument.</source>
        <translation>« undo » et « redo » ne prennent pas d&apos;argument.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Refait ce qui vient d&apos;être annulé.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait : %1</translation>
    </message>
    <message>
        <source>Your own words to find badges by.</source>
        <translation>Vos propres mots pour retrouver des badges.</translation>
    </message>
    <message>
        <source>That is no use of “tag”.</source>
        <translation>« tag » ne s&apos;utilise pas ainsi.</translation>
    </message>
    <message>
        <source>Your own story of a badge. Without an option it is shown; what is not named stays as it is.</source>
        <translation>Votre histoire d&apos;un badge. Sans option, elle est affichée ; ce qui n&apos;est pas cité ne change pas.</translation>
    </message>
    <message>
        <source>What I did.</source>
        <translation>Ce que j&apos;ai fait.</translation>
    </message>
    <message>
        <source>With whom, and where.</source>
        <translation>Avec qui, et où.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Ce que ça montre.</translation>
    </message>
    <message>
        <source>Which badge?</source>
        <translation>Quel badge ?</translation>
    </message>
    <message>
        <source>The password of the backpack is in this file.</source>
        <translation>Le mot de passe du sac à dos est dans ce fichier.</translation>
    </message>
    <message>
        <source>This backpack has no password.</source>
        <translation>Ce sac à dos n&apos;a pas de mot de passe.</translation>
    </message>
    <message>
        <source>This backpack has a password.</source>
        <translation>Ce sac à dos a un mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies beside it were changed too.</source>
        <translation>
            <numerusform>%n copie à côté a aussi été modifiée.</numerusform>
            <numerusform>%n copies à côté ont aussi été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies could not be changed. They are as they were:</source>
        <translation>Ces copies n&apos;ont pas pu être modifiées. Elles sont comme avant :</translation>
    </message>
    <message>
        <source>Says whether the backpack has a password, gives it one, changes it, or takes it away.
Nobody can get a forgotten password back. Without it all badges in the backpack are lost.
The copies beside the backpack get the same password. Copies elsewhere stay as they are.</source>
        <translation>Dit si le sac à dos a un mot de passe, le donne, le change ou l&apos;enlève.
Personne ne peut retrouver un mot de passe oublié. Sans lui, tous les badges du sac à dos sont perdus.
Les copies à côté du sac à dos reçoivent le même mot de passe. Les copies ailleurs restent comme elles sont.</translation>
    </message>
    <message>
        <source>Give it the password that is the first line of this file.</source>
        <translation>Lui donner le mot de passe de la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>Give it this password in place of the present one.</source>
        <translation>Lui donner ce mot de passe à la place de l&apos;actuel.</translation>
    </message>
    <message>
        <source>Take the password away: everybody can read the file then.</source>
        <translation>Enlever le mot de passe : tout le monde peut alors lire le fichier.</translation>
    </message>
    <message>
        <source>Choose one of --set, --change and --remove.</source>
        <translation>Choisissez --set, --change ou --remove.</translation>
    </message>
    <message>
        <source>This backpack has a password already. To change it: --change</source>
        <translation>Ce sac à dos a déjà un mot de passe. Pour le changer : --change</translation>
    </message>
    <message>
        <source>The same as --recipient (repeatable).</source>
        <translation>La même chose que --recipient (répétable).</translation>
    </message>
    <message>
        <source>Looks at what a candidate brings: checks it, says what to ask about, keeps nothing.</source>
        <translation>Regarde ce qu&apos;une personne apporte. Vérifie tout, dit quoi demander, ne garde rien.</translation>
    </message>
    <message>
        <source>Show this e-mail address.</source>
        <translation>Montrer cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Show this telephone number.</source>
        <translation>Montrer ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>Show this photo.</source>
        <translation>Montrer cette photo.</translation>
    </message>
    <message>
        <source>Show what you wrote about each badge.</source>
        <translation>Montrer ce que vous avez écrit sur chaque badge.</translation>
    </message>
    <message>
        <source>Show the skills that you added.</source>
        <translation>Montrer les compétences que vous avez ajoutées.</translation>
    </message>
    <message>
        <source>Make pictures small, in the attached files too. The proofs in them stay as they are.</source>
        <translation>Réduire les images, aussi dans les fichiers joints. Les preuves y restent intactes.</translation>
    </message>
    <message>
        <source>Write a report: .pdf, .html or .csv.</source>
        <translation>Écrire un bilan&#xa0;: .pdf, .html ou .csv.</translation>
    </message>
    <message>
        <source>The report&apos;s name ends in .pdf, .html or .csv.</source>
        <translation>Le nom du bilan finit par .pdf, .html ou .csv.</translation>
    </message>
    <message>
        <source>Write a sheet for the interview: .pdf or .html.</source>
        <translation>Écrire une fiche d’entretien : .pdf ou .html.</translation>
    </message>
    <message>
        <source>The person&apos;s name in the report and the sheet.</source>
        <translation>Le nom de la personne dans le bilan et la fiche.</translation>
    </message>
    <message>
        <source>The sheet&apos;s name ends in .pdf or .html.</source>
        <translation>Le nom de la fiche finit par .pdf ou .html.</translation>
    </message>
    <message>
        <source>How the PDF and the page look; plain is for slow printers.</source>
        <translation>L&apos;aspect du PDF et de la page ; « plain » convient aux imprimantes lentes.</translation>
    </message>
    <message>
        <source>The theme is colour, sober or plain.</source>
        <translation>Le thème est colour, sober ou plain.</translation>
    </message>
    <message>
        <source>Write to this file; a site to this folder.</source>
        <translation>Enregistrer dans ce fichier ; un site dans ce dossier.</translation>
    </message>
    <message>
        <source>Where the site is or will be (site, embed).</source>
        <translation>Où est ou sera le site (site, embed).</translation>
    </message>
    <message>
        <source>Let search engines list the site.</source>
        <translation>Laisser les moteurs de recherche montrer le site.</translation>
    </message>
    <message>
        <source>Make the picture square.</source>
        <translation>Faire une image carrée.</translation>
    </message>
    <message>
        <source>The format is one of these: %1.</source>
        <translation>Le format est l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>The address of a site begins with https:// and has no ? and no #.</source>
        <translation>L’adresse d’un site commence par https://, sans ? et sans #.</translation>
    </message>
    <message>
        <source>Something else is there already: name a new folder.</source>
        <translation>Autre chose est déjà là : nommez un nouveau dossier.</translation>
    </message>
    <message numerus="yes">
        <source>A signature shows %n badge(s), the first ones.</source>
        <translation>
            <numerusform>Une signature montre %n badge, le premier.</numerusform>
            <numerusform>Une signature montre %n badges, les premiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are often blocked in e-mail: keep the names and links beside them.</source>
        <translation>Les images sont souvent bloquées dans les mails&#xa0;: gardez les noms et les liens à côté.</translation>
    </message>
    <message>
        <source>html: a web page. pdf: a PDF. site: a folder for a web host. embed: a piece for a blog. card: a picture. signature: an e-mail signature, and its text beside it. eml: an e-mail to send. cv: a curriculum vitae, as a PDF if FILE ends in .pdf, else as a web page. resume: the same as JSON Resume. networks: fields for LinkedIn, texts for others. zip: the badge files. csv: a table. presentation: Open Badges 3.0 for wallets. json: earlier badges for other backpacks. ics: the end dates for a calendar.</source>
        <translation>html&#xa0;: une page internet. pdf&#xa0;: un PDF. site : un dossier pour un hébergeur. embed : un morceau pour un blog. card : une image. signature&#xa0;: une signature de mail, et son texte à côté. eml&#xa0;: un mail à envoyer. cv&#xa0;: un CV, en PDF si FILE finit par .pdf, sinon en page internet. resume&#xa0;: le même au format JSON Resume. networks&#xa0;: les champs pour LinkedIn, des textes pour les autres. zip&#xa0;: les fichiers des badges. csv&#xa0;: un tableau. presentation&#xa0;: des Open Badges 3.0 pour d&apos;autres applications. json&#xa0;: les badges plus anciens pour d&apos;autres sacs à dos. ics&#xa0;: les dates de fin pour un agenda.</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>Take a list of organisations only if it is signed with this key (z6Mk…).</source>
        <translation>Ne prendre une liste d’organismes que si elle est signée avec cette clé (z6Mk…).</translation>
    </message>
    <message>
        <source>With --require-key: refuse a list that was made before (ISO 8601, UTC).</source>
        <translation>Avec --require-key : refuser une liste faite avant cet instant (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>“%1” is no key for lists. Such a key begins with z6Mk.</source>
        <translation>« %1 » n’est pas une clé pour les listes. Une telle clé commence par z6Mk.</translation>
    </message>
    <message>
        <source>Say --require-key as well: anybody can write a date.</source>
        <translation>Indiquez aussi --require-key : n’importe qui peut écrire une date.</translation>
    </message>
    <message>
        <source>Its key: %1</source>
        <translation>Sa clé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) taken.</source>
        <translation>
            <numerusform>%n organisme pris.</numerusform>
            <numerusform>%n organismes pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed this list.</source>
        <translation>Personne n’a signé cette liste.</translation>
    </message>
    <message>
        <source>Signed on %1 with the key %2</source>
        <translation>Signée le %1 avec la clé %2</translation>
    </message>
    <message>
        <source>Its maker says to be: %1</source>
        <translation>Son auteur dit être : %1</translation>
    </message>
    <message>
        <source>Keep the file “%1” to yourself. Hand round this key.</source>
        <translation>Gardez le fichier « %1 » pour vous. Faites circuler cette clé.</translation>
    </message>
    <message>
        <source>Sign the exported list with the key in this file.</source>
        <translation>Signer la liste exportée avec la clé de ce fichier.</translation>
    </message>
    <message>
        <source>Who makes the signed list.</source>
        <translation>Qui fait la liste signée.</translation>
    </message>
    <message>
        <source>Where the signed list can be had.</source>
        <translation>Où trouver la liste signée.</translation>
    </message>
    <message>
        <source>Both lists must be signed with the same key. Nothing was changed.</source>
        <translation>Les deux listes doivent être signées avec la même clé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The earlier list of the same key: whom the imported one no longer names is struck off.</source>
        <translation>La liste précédente de la même clé&#xa0;: qui n’est plus dans la nouvelle est rayé.</translation>
    </message>
    <message>
        <source>The organisations that you know. “key” makes a key for signing lists, the one that the window uses, and prints its public part. Which key was seen before is not remembered here: say --require-key each time.</source>
        <translation>Les organismes que vous connaissez. «&#xa0;key&#xa0;» fait une clé pour signer des listes, celle de la fenêtre. Elle affiche sa partie publique. Ici, aucune clé n’est retenue&#xa0;: dites --require-key à chaque fois.</translation>
    </message>
    <message>
        <source>Say “known-issuers” and one of: add ID NAME, remove ID, list, import FILE, export FILE, key [FILE].</source>
        <translation>Dites «&#xa0;known-issuers&#xa0;» et un de ces mots&#xa0;: add ID NAME, remove ID, list, import FILE, export FILE, key [FILE].</translation>
    </message>
    <message>
        <source>The password of a backpack or a copy that they bring is in this file.</source>
        <translation>Le mot de passe d’un sac à dos ou d’une sauvegarde apportés est dans ce fichier.</translation>
    </message>
    <message>
        <source>Left out: “%1”. Other programs cannot read it; --format zip takes its file.</source>
        <translation>Laissé de côté&#xa0;: «&#xa0;%1&#xa0;». Les autres logiciels ne le lisent pas&#xa0;; --format zip prend son fichier.</translation>
    </message>
    <message>
        <source>Left out: “%1”. This format cannot hold its kind; --format %2 can.</source>
        <translation>Laissé de côté&#xa0;: «&#xa0;%1&#xa0;». Ce format ne prend pas ce genre&#xa0;; --format %2 le prend.</translation>
    </message>
    <message>
        <source>This is no copy that Besace knows. Nothing was changed. Choose another file.</source>
        <translation>Ce n&apos;est pas une copie que Besace connaît. Rien n&apos;a changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. A collection has a name of its own. It stands in one other at most, which stands in none.</source>
        <translation>Rien n’a été changé. Une collection a un nom à elle. Elle est dans une seule autre au plus, qui n’est dans aucune.</translation>
    </message>
    <message>
        <source>Nothing was changed. These words are too long, or too many.</source>
        <translation>Rien n’a été changé. Ces mots sont trop longs, ou trop nombreux.</translation>
    </message>
    <message>
        <source>Skills that you add to a badge yourself, apart from those that it names.</source>
        <translation>Les compétences que vous ajoutez vous-même à un badge, à part de celles qu’il cite.</translation>
    </message>
    <message>
        <source>For add: the address of the skill in the public list that you took it from.</source>
        <translation>Avec add&#xa0;: l’adresse de la compétence dans la liste publique d’où vous la tenez.</translation>
    </message>
    <message>
        <source>That is no use of “skill”.</source>
        <translation>«&#xa0;skill&#xa0;» ne s’utilise pas ainsi.</translation>
    </message>
</context>
<context>
    <name>EndorsementOutput</name>
    <message>
        <source>Recommendation: %1 – %2</source>
        <translation>Recommandation : %1 – %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>check badges, keep nothing</source>
        <translation>vérifier des badges, ne rien garder</translation>
    </message>
    <message>
        <source>check badges and keep them</source>
        <translation>vérifier des badges et les garder</translation>
    </message>
    <message>
        <source>what is in the backpack</source>
        <translation>ce qu&apos;il y a dans le sac à dos</translation>
    </message>
    <message>
        <source>find badges by words</source>
        <translation>trouver des badges par mots</translation>
    </message>
    <message>
        <source>one badge and its checks</source>
        <translation>un badge et ses vérifications</translation>
    </message>
    <message>
        <source>check kept badges again</source>
        <translation>vérifier de nouveau les badges gardés</translation>
    </message>
    <message>
        <source>your own addresses</source>
        <translation>vos adresses</translation>
    </message>
    <message>
        <source>organisations that you know</source>
        <translation>les organismes que vous connaissez</translation>
    </message>
    <message>
        <source>put badges together</source>
        <translation>rassembler des badges</translation>
    </message>
    <message>
        <source>show badges: PDF, web page, site, CV, signature…</source>
        <translation>montrer des badges : PDF, page internet, site, CV, signature…</translation>
    </message>
    <message>
        <source>take the badge out of a picture</source>
        <translation>sortir le badge d&apos;une image</translation>
    </message>
    <message>
        <source>put a badge into a picture</source>
        <translation>mettre un badge dans une image</translation>
    </message>
    <message>
        <source>every reason code with its sentence</source>
        <translation>chaque code de raison avec sa phrase</translation>
    </message>
    <message>
        <source>Besace keeps your Open Badges on your own computer and proves that they are genuine.</source>
        <translation>Besace garde vos Open Badges sur votre ordinateur et prouve qu&apos;ils sont authentiques.</translation>
    </message>
    <message>
        <source>Usage: besace-cli COMMAND [options]</source>
        <translation>Utilisation : besace-cli COMMANDE [options]</translation>
    </message>
    <message>
        <source>Help for one command: besace-cli COMMAND --help</source>
        <translation>Aide pour une commande : besace-cli COMMANDE --help</translation>
    </message>
    <message>
        <source>Example: besace-cli verify badge.png</source>
        <translation>Exemple : besace-cli verify badge.png</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande ?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Try: besace-cli --help</source>
        <translation>Essayez : besace-cli --help</translation>
    </message>
    <message>
        <source>what a signature is about, as canonical N-Quads</source>
        <translation>ce sur quoi porte une signature, en N-Quads canoniques</translation>
    </message>
    <message>
        <source>copy everything into one file</source>
        <translation>copier tout dans un fichier</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>remettre une copie en place</translation>
    </message>
    <message>
        <source>whether the backpack is in order</source>
        <translation>si le sac à dos est en ordre</translation>
    </message>
    <message>
        <source>erase the backpack and its copies</source>
        <translation>effacer le sac à dos et ses copies</translation>
    </message>
    <message>
        <source>your own words to find badges by</source>
        <translation>vos propres mots pour retrouver des badges</translation>
    </message>
    <message>
        <source>your own story of a badge</source>
        <translation>votre histoire d&apos;un badge</translation>
    </message>
    <message>
        <source>badges that you no longer want</source>
        <translation>les badges dont vous ne voulez plus</translation>
    </message>
    <message>
        <source>undo what was done last</source>
        <translation>annuler la dernière action</translation>
    </message>
    <message>
        <source>do again what was undone</source>
        <translation>refaire ce qui vient d&apos;être annulé</translation>
    </message>
    <message>
        <source>a password for the backpack</source>
        <translation>un mot de passe pour le sac à dos</translation>
    </message>
    <message>
        <source>look at what a candidate brings, keep nothing</source>
        <translation>regarder ce qu&apos;une personne apporte, sans rien garder</translation>
    </message>
    <message>
        <source>skills that you add to a badge</source>
        <translation>les compétences que vous ajoutez à un badge</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Badge without a name</source>
        <translation>Badge sans nom</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
</context>
</TS>
