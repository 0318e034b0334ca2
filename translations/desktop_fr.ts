<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message>
        <source>Your backpack was damaged</source>
        <translation>Votre sac à dos était abîmé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No copy of your backpack today</source>
        <translation>Pas de copie de votre sac à dos aujourd’hui</translation>
    </message>
    <message>
        <source>Besace could not make today&apos;s copy of your backpack. Your badges are safe.</source>
        <translation>Besace n’a pas pu copier votre sac à dos aujourd’hui. Vos badges sont en sécurité.</translation>
    </message>
    <message>
        <source>Your backpack is damaged</source>
        <translation>Votre sac à dos est abîmé</translation>
    </message>
    <message>
        <source>Besace found damage in your backpack. Nothing is thrown away.</source>
        <translation>Besace a trouvé des dégâts dans votre sac à dos. Rien n’est jeté.</translation>
    </message>
    <message>
        <source>Besace can put it right now. The window closes and opens again. Let other work end first.</source>
        <translation>Besace peut le réparer maintenant. La fenêtre se ferme et se rouvre. Laissez d’abord finir les autres travaux.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Some files could not be erased. Erase them yourself, or ask for help.</source>
        <translation>Certains fichiers n’ont pas pu être effacés. Effacez-les vous-même, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>Everything is erased. Besace begins anew.</source>
        <translation>Tout est effacé. Besace repart de zéro.</translation>
    </message>
    <message>
        <source>Besace cannot open your backpack</source>
        <translation>Besace ne peut pas ouvrir votre sac à dos</translation>
    </message>
    <message>
        <source>This backpack was made by a newer version of Besace, or it is no backpack. It was not changed.</source>
        <translation>Ce sac à dos vient d’une version plus récente de Besace, ou ce n’en est pas un. Il n’a pas changé.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>New backpack</source>
        <translation>Nouveau sac à dos</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Rien n’a changé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Done. Your backpack has no password any more.</source>
        <translation>C’est fait. Votre sac à dos n’a plus de mot de passe.</translation>
    </message>
    <message>
        <source>Done. The new password protects your backpack.</source>
        <translation>C’est fait. Le nouveau mot de passe protège votre sac à dos.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) could not be changed.</source>
        <translation>
            <numerusform>%n copie n’a pas pu être changée.</numerusform>
            <numerusform>%n copies n’ont pas pu être changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besace stopped suddenly</source>
        <translation>Besace s’est arrêté d’un coup</translation>
    </message>
    <message>
        <source>Last time, Besace stopped because of a fault. Your badges are safe.</source>
        <translation>La dernière fois, Besace s’est arrêté à cause d’une panne. Vos badges sont bien rangés.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Erase the report</source>
        <translation>Effacer le rapport</translation>
    </message>
    <message>
        <source>A forgotten password</source>
        <translation>Un mot de passe oublié</translation>
    </message>
    <message>
        <source>Nobody can open this backpack without its password. You can make a new one.</source>
        <translation>Personne ne peut ouvrir ce sac à dos sans son mot de passe. Vous pouvez en faire un nouveau.</translation>
    </message>
    <message>
        <source>The old file stays where it is, in case you find the password again.
Did you save a copy on a USB key? Restore it in the new backpack.</source>
        <translation>L’ancien fichier reste où il est, si vous retrouvez le mot de passe.
Vous avez une sauvegarde sur une clé USB&#xa0;? Restaurez-la dans le nouveau sac à dos.</translation>
    </message>
    <message>
        <source>Make a new backpack</source>
        <translation>Faire un nouveau sac à dos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>There is a report of it. It holds nothing of your badges. Nothing was sent.</source>
        <translation>Un rapport est gardé. Il ne dit rien de vos badges. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your backpack is not there</source>
        <translation>Votre sac à dos n’est pas là</translation>
    </message>
    <message>
        <source>The backpack “%1” is not there. Is it on a USB key? Plug the key in.</source>
        <translation>Le sac à dos «&#xa0;%1&#xa0;» n’est pas là. Est-il sur une clé USB&#xa0;? Branchez-la.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What you wrote last is not kept yet.</source>
        <translation>Ce que vous avez écrit en dernier n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>Your last choices are not kept yet.</source>
        <translation>Vos derniers choix ne sont pas encore gardés.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Fermer sans garder</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>RestoreWording</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no copy that Besace knows. Nothing was changed. Choose another file.</source>
        <translation>Ce n’est pas une copie que Besace connaît. Rien n’a changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This copy is damaged. Nothing was changed. Choose another copy.</source>
        <translation>Cette copie est abîmée. Rien n’a changé. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>Of these in the trash, as before: %1.</source>
        <translation>Parmi eux, à la corbeille comme avant&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would be added.</source>
        <translation>
            <numerusform>%n badge serait ajouté.</numerusform>
            <numerusform>%n badges seraient ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are there already.</source>
        <translation>
            <numerusform>%n badge est déjà là.</numerusform>
            <numerusform>%n badges sont déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) cannot be read.</source>
        <translation>
            <numerusform>%n badge n’est pas lisible.</numerusform>
            <numerusform>%n badges ne sont pas lisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your addresses that are new:</source>
        <translation>Vos adresses mail nouvelles&#xa0;:</translation>
    </message>
    <message>
        <source>Organisations that you will know:</source>
        <translation>Organismes que vous connaîtrez&#xa0;:</translation>
    </message>
    <message>
        <source>Collections that are new:</source>
        <translation>Collections nouvelles&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n badge(s) were added.</source>
        <translation>
            <numerusform>C’est fait. %n badge a été ajouté.</numerusform>
            <numerusform>C’est fait. %n badges ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be read.</source>
        <translation>
            <numerusform>%n badge n’a pas pu être lu.</numerusform>
            <numerusform>%n badges n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) went into the trash. They stay there for 30 days.</source>
        <translation>
            <numerusform>%n badge est dans la corbeille. Il y reste 30 jours.</numerusform>
            <numerusform>%n badges sont dans la corbeille. Ils y restent 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>«&#xa0;Annuler&#xa0;» remet tout comme avant.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>New file of a badge that is there</source>
        <translation>Nouveau fichier d’un badge déjà là</translation>
    </message>
    <message>
        <source>Damaged, left out</source>
        <translation>Abîmé, laissé de côté</translation>
    </message>
</context>
<context>
    <name>besace::AddressRow</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>This page is on the site %1.</source>
        <translation>Cette page est sur le site %1.</translation>
    </message>
    <message>
        <source>The badge chose this address. The site will see that you visit it.</source>
        <translation>C’est le badge qui donne cette adresse. Le site verra votre visite.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
</context>
<context>
    <name>besace::BackpackName</name>
    <message>
        <source>My backpack</source>
        <translation>Mon sac à dos</translation>
    </message>
    <message>
        <source>My backpack %1</source>
        <translation>Mon sac à dos %1</translation>
    </message>
</context>
<context>
    <name>besace::BackpackPage</name>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>Vérifier des badges</translation>
    </message>
    <message>
        <source>Check someone else&apos;s badges.</source>
        <translation>Contrôler les badges d’une autre personne.</translation>
    </message>
    <message>
        <source>These badges are for another e-mail address.
Choose a badge to add the address.</source>
        <translation>Ces badges sont pour une autre adresse mail.
Choisissez un badge pour ajouter l’adresse.</translation>
    </message>
    <message>
        <source>Choose a badge to see what to do.</source>
        <translation>Choisissez un badge pour voir quoi faire.</translation>
    </message>
    <message>
        <source>Choose a badge to see what it says.</source>
        <translation>Choisissez un badge pour voir ce qu’il dit.</translation>
    </message>
</context>
<context>
    <name>besace::BackpacksSection</name>
    <message>
        <source>Remember the &amp;backpacks opened last</source>
        <translation>Retenir les derniers sacs à &amp;dos ouverts</translation>
    </message>
    <message>
        <source>Em&amp;pty the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>&amp;I share this computer</source>
        <translation>&amp;Je partage cet ordinateur</translation>
    </message>
    <message>
        <source>The File menu can then close Besace and erase your traces.</source>
        <translation>Le menu Fichier peut alors fermer Besace et effacer vos traces.</translation>
    </message>
</context>
<context>
    <name>besace::BadgeActions</name>
    <message>
        <source>&amp;Add to a collection…</source>
        <translation>&amp;Ajouter à une collection…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>Retirer de la &amp;collection</translation>
    </message>
    <message>
        <source>Move &amp;up in the collection</source>
        <translation>&amp;Monter dans la collection</translation>
    </message>
    <message>
        <source>Move &amp;down in the collection</source>
        <translation>De&amp;scendre dans la collection</translation>
    </message>
    <message>
        <source>Put in the &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Rem&amp;ettre</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>Vi&amp;der la corbeille…</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) will be gone for good.</source>
        <translation>
            <numerusform>%n badge sera effacé pour toujours.</numerusform>
            <numerusform>%n badges seront effacés pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files go, and what you wrote about them. This cannot be undone.</source>
        <translation>Les fichiers partent, et ce que vous avez écrit. On ne peut pas annuler.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>besace::BadgeListModel</name>
    <message>
        <source>Given on %1</source>
        <translation>Remis le %1</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>À la corbeille depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n collection(s)</source>
        <translation>
            <numerusform>Dans %n collection</numerusform>
            <numerusform>Dans %n collections</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>Trouvé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Goes for good on %1</source>
        <translation>Disparaîtra le %1</translation>
    </message>
</context>
<context>
    <name>besace::BadgeListView</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
</context>
<context>
    <name>besace::BrowserPanel</name>
    <message>
        <source>Open in the bro&amp;wser</source>
        <translation>Ouvrir dans le na&amp;vigateur</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
</context>
<context>
    <name>besace::CardPanel</name>
    <message>
        <source>Copy the description</source>
        <translation>Copier la description</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Wide, for most networks</source>
        <translation>Large, pour la plupart des réseaux</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carrée</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Its shape</source>
        <translation>Sa forme</translation>
    </message>
    <message>
        <source>Paste this description too. It tells the picture to people who cannot see it.</source>
        <translation>Collez aussi cette description. Elle raconte l’image à qui ne la voit pas.</translation>
    </message>
    <message>
        <source>All the badges shown</source>
        <translation>Tous les badges montrés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>my badges</source>
        <translation>mes badges</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied. Paste the picture into your post.</source>
        <translation>Copié. Collez l’image dans votre message.</translation>
    </message>
    <message>
        <source>Copied. Paste it as the description of the picture.</source>
        <translation>Copié. Collez-la comme description de l’image.</translation>
    </message>
</context>
<context>
    <name>besace::CardView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>besace::CheckList</name>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>It proves:</source>
        <translation>Cela prouve&#xa0;:</translation>
    </message>
    <message>
        <source>It does not prove:</source>
        <translation>Cela ne prouve pas&#xa0;:</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>Ce que cela prouve</translation>
    </message>
</context>
<context>
    <name>besace::CheckingLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>badges checked</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>besace::CheckingSummary</name>
    <message numerus="yes">
        <source>%n badge(s) checked, with internet.</source>
        <translation>
            <numerusform>%n badge vérifié, avec internet.</numerusform>
            <numerusform>%n badges vérifiés, avec internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) checked.</source>
        <translation>
            <numerusform>%n badge vérifié.</numerusform>
            <numerusform>%n badges vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since the last check.</source>
        <translation>
            <numerusform>%n a changé depuis la dernière fois.</numerusform>
            <numerusform>%n ont changé depuis la dernière fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked.</source>
        <translation>
            <numerusform>%n badge pas vérifié.</numerusform>
            <numerusform>%n badges pas vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: no site is contacted without your agreement.</source>
        <translation>
            <numerusform>%n badge pas vérifié&#xa0;: aucun site n’est contacté sans votre accord.</numerusform>
            <numerusform>%n badges pas vérifiés&#xa0;: aucun site n’est contacté sans votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked, without internet.</source>
        <translation>
            <numerusform>%n badge pas vérifié, sans internet.</numerusform>
            <numerusform>%n badges pas vérifiés, sans internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: the organisation&apos;s site does not answer.</source>
        <translation>
            <numerusform>%n badge pas vérifié&#xa0;: le site de l’organisme ne répond pas.</numerusform>
            <numerusform>%n badges pas vérifiés&#xa0;: le site de l’organisme ne répond pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: without proof, or not readable.</source>
        <translation>
            <numerusform>%n badge pas vérifié&#xa0;: sans preuve, ou pas lisible.</numerusform>
            <numerusform>%n badges pas vérifiés&#xa0;: sans preuve, ou pas lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n badge(s), the earlier check is kept.</source>
        <translation>
            <numerusform>Pour %n badge, la vérification d’avant est gardée.</numerusform>
            <numerusform>Pour %n badges, la vérification d’avant est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>For %n badge(s), cancellation not checked.</source>
        <translation>
            <numerusform>Pour %n badge, annulation non contrôlée.</numerusform>
            <numerusform>Pour %n badges, annulation non contrôlée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::CollectionActions</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Put &amp;into the one above</source>
        <translation>Mettre &amp;dans celle d’au-dessus</translation>
    </message>
    <message>
        <source>Take &amp;out of the other</source>
        <translation>S&amp;ortir de l’autre</translation>
    </message>
</context>
<context>
    <name>besace::CopiesSection</name>
    <message>
        <source>&amp;Make a copy now</source>
        <translation>Faire une copie &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save a &amp;copy elsewhere…</source>
        <translation>&amp;Sauvegarder ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>&amp;Restaurer une copie…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;How many copies are kept</source>
        <translation>&amp;Combien de copies sont gardées</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Arrêté. Aucune copie n’a été faite.</translation>
    </message>
    <message>
        <source>Done. The copy is made.</source>
        <translation>C’est fait. La copie est là.</translation>
    </message>
    <message>
        <source>Besace makes a copy a day beside your backpack. It helps against mistakes.</source>
        <translation>Chaque jour, Besace fait une copie à côté de votre sac à dos. Elle aide en cas d’erreur.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>La dernière est du %1.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>besace::Deeds</name>
    <message>
        <source>Done: %1.</source>
        <translation>C’est fait&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are gone for good.</source>
        <translation>
            <numerusform>%n badge est effacé pour toujours.</numerusform>
            <numerusform>%n badges sont effacés pour toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were in the trash for 30 days and are gone.</source>
        <translation>
            <numerusform>%n badge était à la corbeille depuis 30 jours. Il est effacé.</numerusform>
            <numerusform>%n badges étaient à la corbeille depuis 30 jours. Ils sont effacés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::DetailsPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Badge details</source>
        <translation>Le badge en détail</translation>
    </message>
    <message>
        <source>The 6 checks</source>
        <translation>Les 6 vérifications</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Picture of the badge %1</source>
        <translation>Image du badge %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The badge does not say who gave it.</source>
        <translation>Le badge ne dit pas qui l’a remis.</translation>
    </message>
    <message>
        <source>The organisation, as the badge names it</source>
        <translation>L’organisme, d’après le badge</translation>
    </message>
    <message>
        <source>See the kept copy</source>
        <translation>Voir la copie gardée</translation>
    </message>
    <message>
        <source>I know this organisation…</source>
        <translation>Je connais cet organisme…</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Remis le %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>besace::DropHint</name>
    <message>
        <source>Drop your badges here.</source>
        <translation>Déposez vos badges ici.</translation>
    </message>
</context>
<context>
    <name>besace::EmptyPlace</name>
    <message>
        <source>Nothing to confirm.</source>
        <translation>Rien à confirmer.</translation>
    </message>
    <message>
        <source>Badges that are for another e-mail address than yours are kept here.</source>
        <translation>Les badges pour une autre adresse mail que la vôtre sont gardés ici.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Nothing to look at today.</source>
        <translation>Rien à regarder aujourd’hui.</translation>
    </message>
    <message>
        <source>This collection is empty.</source>
        <translation>Cette collection est vide.</translation>
    </message>
    <message>
        <source>No badge found for “%1”.</source>
        <translation>Aucun badge trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Your backpack is empty.</source>
        <translation>Votre sac à dos est vide.</translation>
    </message>
    <message>
        <source>Add a badge: a picture, a PDF or a link you got by e-mail.</source>
        <translation>Ajoutez un badge&#xa0;: une image, un PDF ou un lien reçu par mail.</translation>
    </message>
    <message>
        <source>Add badges</source>
        <translation>Ajouter des badges</translation>
    </message>
    <message>
        <source>Try with example badges</source>
        <translation>Essayer avec des badges d’exemple</translation>
    </message>
    <message>
        <source>I have no badge yet</source>
        <translation>Je n’ai pas encore de badge</translation>
    </message>
    <message>
        <source>Choose badges in “My badges” and add them. Example: “For a job at the reception”.</source>
        <translation>Choisissez des badges dans «&#xa0;Mes badges&#xa0;» et ajoutez-les. Exemple&#xa0;: «&#xa0;Pour un poste à l’accueil&#xa0;».</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What you put here can be put back for 30 days.</source>
        <translation>Un badge mis ici peut être remis pendant 30 jours.</translation>
    </message>
    <message>
        <source>No badge fits these filters.</source>
        <translation>Aucun badge ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Choose badges</source>
        <translation>Choisir des badges</translation>
    </message>
</context>
<context>
    <name>besace::EndingBar</name>
    <message>
        <source>They end within 60 days. Save reminders for your calendar.</source>
        <translation>Ils se terminent dans moins de 60 jours. Enregistrez des rappels pour votre agenda.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) end soon: reminders…</source>
        <translation>
            <numerusform>%n badge se termine bientôt&#xa0;: rappels…</numerusform>
            <numerusform>%n badges se terminent bientôt&#xa0;: rappels…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::EraseDialog</name>
    <message>
        <source>ERASE</source>
        <extracomment>What the person types to erase everything. In capital letters.</extracomment>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>&amp;Save a copy first…</source>
        <translation>&amp;Sauvegarder d’abord…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>Tout &amp;effacer</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message numerus="yes">
        <source>Your backpack, with %n badge(s).</source>
        <translation>
            <numerusform>Votre sac à dos, avec %n badge.</numerusform>
            <numerusform>Votre sac à dos, avec %n badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) that Besace made beside it.</source>
        <translation>
            <numerusform>%n copie que Besace a faite à côté.</numerusform>
            <numerusform>%n copies que Besace a faites à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were set aside.</source>
        <translation>
            <numerusform>%n fichier abîmé mis de côté.</numerusform>
            <numerusform>%n fichiers abîmés mis de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The example badges.</source>
        <translation>Les badges d’exemple.</translation>
    </message>
    <message>
        <source>Your settings, and the sites you agreed to.</source>
        <translation>Vos réglages et les sites autorisés.</translation>
    </message>
    <message>
        <source>This goes for good. Nothing brings it back:</source>
        <translation>Ceci part pour toujours. Rien ne le ramène&#xa0;:</translation>
    </message>
    <message>
        <source>What stays: copies that you saved elsewhere, and other backpacks.</source>
        <translation>Ce qui reste&#xa0;: les copies sauvegardées ailleurs et les autres sacs à dos.</translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation>&amp;Quels fichiers</translation>
    </message>
    <message>
        <source>&amp;Type the word %1 to erase everything</source>
        <translation>Tapez le &amp;mot %1 pour tout effacer</translation>
    </message>
    <message>
        <source>One last step. After it, nothing brings your badges back.</source>
        <translation>Dernière étape. Après, rien ne ramène vos badges.</translation>
    </message>
</context>
<context>
    <name>besace::FileChoice</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page internet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
</context>
<context>
    <name>besace::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Enlever le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>besace::FilterMenu</name>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>besace::Filters</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>besace::FirstStart</name>
    <message>
        <source>Hello!</source>
        <translation>Bonjour&#xa0;!</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>My &amp;badges</source>
        <translation>Mes &amp;badges</translation>
    </message>
    <message>
        <source>Keep my badges and show them.</source>
        <translation>Ranger mes badges et les montrer.</translation>
    </message>
    <message>
        <source>&amp;Check badges</source>
        <translation>&amp;Vérifier des badges</translation>
    </message>
    <message>
        <source>Check someone else&apos;s badges.</source>
        <translation>Contrôler les badges d’une autre personne.</translation>
    </message>
    <message>
        <source>I &amp;already have a backpack…</source>
        <translation>J’ai &amp;déjà un sac à dos…</translation>
    </message>
    <message>
        <source>This computer is &amp;mine</source>
        <translation>Cet ordinateur est à &amp;moi</translation>
    </message>
    <message>
        <source>I &amp;share this computer</source>
        <translation>Je &amp;partage cet ordinateur</translation>
    </message>
    <message>
        <source>You choose a password. Besace locks after 10 minutes without you.</source>
        <translation>Vous choisissez un mot de passe. Sans vous, Besace se verrouille après 10 minutes.</translation>
    </message>
    <message>
        <source>Keep my backpack &amp;on this computer</source>
        <translation>Garder mon sac à dos sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Keep it on my &amp;USB key, or in another folder</source>
        <translation>Le garder sur ma &amp;clé USB ou dans un autre dossier</translation>
    </message>
    <message>
        <source>Keep it in the &amp;folder of Besace itself</source>
        <translation>Le garder dans le dossier de B&amp;esace</translation>
    </message>
    <message>
        <source>Nothing is sent to the internet without your agreement.</source>
        <translation>Rien n’est envoyé sur internet sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>besace::Header</name>
    <message>
        <source>Search for a badge, a skill…</source>
        <translation>Rechercher un badge, une compétence…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Add badges</source>
        <translation>&amp;Ajouter des badges</translation>
    </message>
    <message>
        <source>Sho&amp;w my badges</source>
        <translation>&amp;Montrer mes badges</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>besace::HelpReader</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>besace::HelpWindow</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Que lire</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>%n page trouvée.</numerusform>
            <numerusform>%n pages trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data at the advisor’s desk</source>
        <translation>Données personnelles au bureau du conseiller</translation>
    </message>
</context>
<context>
    <name>besace::ImportHint</name>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Your other e-mail address</source>
        <translation>Votre autre adresse mail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No badge here is for “%1”. Try your other addresses.</source>
        <translation>Aucun badge n’est pour «&#xa0;%1&#xa0;». Essayez vos autres adresses.</translation>
    </message>
</context>
<context>
    <name>besace::ImportPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Adding badges</source>
        <translation>Ajout de badges</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The address is hidden. Try your other addresses.</source>
        <translation>L’adresse est cachée. Essayez vos autres adresses.</translation>
    </message>
</context>
<context>
    <name>besace::ImportRow</name>
    <message>
        <source>Added – another e-mail address</source>
        <translation>Ajouté – autre adresse mail</translation>
    </message>
    <message>
        <source>This badge is for another e-mail address. If it is yours, add it.</source>
        <translation>Ce badge est pour une autre adresse mail. Si elle est à vous, ajoutez-la.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Already in your backpack</source>
        <translation>Déjà dans votre sac à dos</translation>
    </message>
    <message>
        <source>This picture holds no badge.</source>
        <translation>Cette image ne contient pas de badge.</translation>
    </message>
    <message>
        <source>It may be a photo or a screenshot. Go back to the e-mail and choose “Download”. Some messaging apps change pictures. Ask for the original file, or a PDF.</source>
        <translation>C’est peut-être une photo ou une copie d’écran. Retournez dans le mail et choisissez «&#xa0;Télécharger&#xa0;». Certaines messageries changent les images. Demandez le fichier d’origine, ou un PDF.</translation>
    </message>
    <message>
        <source>This PDF holds no badge.</source>
        <translation>Ce PDF ne contient pas de badge.</translation>
    </message>
    <message>
        <source>It may have been printed, then scanned. Ask for the file.</source>
        <translation>Il a peut-être été imprimé puis scanné. Demandez le fichier.</translation>
    </message>
    <message>
        <source>This file holds no badge.</source>
        <translation>Ce fichier ne contient pas de badge.</translation>
    </message>
    <message>
        <source>A badge is a picture, a PDF or a link you got by e-mail.</source>
        <translation>Un badge est une image, un PDF ou un lien reçu par mail.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Ajouter cette adresse</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Comment faire&#xa0;?</translation>
    </message>
    <message>
        <source>%1. The document says something else</source>
        <translation>%1. Le document dit autre chose</translation>
    </message>
    <message>
        <source>Believe the badge, not the document around it.</source>
        <translation>Croyez le badge, pas le document autour.</translation>
    </message>
</context>
<context>
    <name>besace::ImportSummary</name>
    <message numerus="yes">
        <source>%n badge(s) added</source>
        <translation>
            <numerusform>%n badge ajouté</numerusform>
            <numerusform>%n badges ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to confirm</source>
        <translation>
            <numerusform>%n badge à confirmer</numerusform>
            <numerusform>%n badges à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without badge</source>
        <translation>
            <numerusform>%n fichier sans badge</numerusform>
            <numerusform>%n fichiers sans badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read</source>
        <translation>
            <numerusform>%n fichier pas lu</numerusform>
            <numerusform>%n fichiers pas lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not kept</source>
        <translation>
            <numerusform>%n badge pas gardé</numerusform>
            <numerusform>%n badges pas gardés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::InternetSection</name>
    <message>
        <source>Which &amp;sites…</source>
        <translation>&amp;Quels sites…</translation>
    </message>
    <message>
        <source>Besace contacts nobody.</source>
        <translation>Besace ne contacte personne.</translation>
    </message>
    <message>
        <source>Besace contacts every site without asking.</source>
        <translation>Besace contacte tous les sites sans demander.</translation>
    </message>
    <message>
        <source>Besace asks before it contacts a site.</source>
        <translation>Besace demande avant de contacter un site.</translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n site(s).</source>
        <translation>
            <numerusform>Vous êtes d’accord pour %n site.</numerusform>
            <numerusform>Vous êtes d’accord pour %n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed to none so far.</source>
        <translation>Vous n’avez dit oui à aucun site.</translation>
    </message>
</context>
<context>
    <name>besace::JobLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>besace::KeepDialog</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>&amp;Garder la séance</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Garder la séance</translation>
    </message>
    <message>
        <source>Keep &amp;until (two years at most)</source>
        <translation>Garder &amp;jusqu’au (deux ans au plus)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardée.</translation>
    </message>
    <message>
        <source>The person’s files are not kept. A report made later still fits them.</source>
        <translation>Les fichiers de la personne ne sont pas gardés. Un bilan fait plus tard leur correspond toujours.</translation>
    </message>
    <message>
        <source>The badges and the addresses are kept, locked with a password. Besace erases them at its first start after the last day.</source>
        <translation>Les badges et les adresses sont gardés, fermés par un mot de passe. Besace les efface à son premier démarrage après le dernier jour.</translation>
    </message>
</context>
<context>
    <name>besace::KeptCopyDialog</name>
    <message>
        <source>The badge</source>
        <translation>Le badge</translation>
    </message>
    <message>
        <source>What was required</source>
        <translation>Ce qu’il fallait faire</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisme</translation>
    </message>
    <message>
        <source>What the badge stands for</source>
        <translation>Ce que dit le badge</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Répondu le %1</translation>
    </message>
    <message>
        <source>Certificate of the site: SHA-256 %1</source>
        <translation>Certificat du site&#xa0;: SHA-256 %1</translation>
    </message>
    <message>
        <source>The kept copy</source>
        <translation>La copie gardée</translation>
    </message>
    <message>
        <source>What the organisation&apos;s site said on %1</source>
        <translation>Ce que disait le site de l’organisme le %1</translation>
    </message>
    <message>
        <source>What the organisation&apos;s site said</source>
        <translation>Ce que disait le site de l’organisme</translation>
    </message>
    <message>
        <source>This copy is on your computer. Nothing is loaded from the internet.</source>
        <translation>Cette copie est sur votre ordinateur. Rien n’est chargé depuis internet.</translation>
    </message>
    <message>
        <source>Parts of the copy</source>
        <translation>Parties de la copie</translation>
    </message>
    <message>
        <source>Text of the copy</source>
        <translation>Texte de la copie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This part is not text (%1).</source>
        <translation>Cette partie n’est pas du texte (%1).</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>besace::KeptDialog</name>
    <message>
        <source>&amp;Erase it now…</source>
        <translation>&amp;Effacer maintenant…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>&amp;Ouvrir la séance</translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation>Séances gardées</translation>
    </message>
    <message>
        <source>&amp;Password of this session</source>
        <translation>&amp;Mot de passe de cette séance</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Journal des effacements</translation>
    </message>
    <message>
        <source>erased by hand</source>
        <translation>effacée à la main</translation>
    </message>
    <message>
        <source>erased after its last day</source>
        <translation>effacée après son dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Rien n’a encore été effacé.</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>Gardée le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Ouverte.</translation>
    </message>
    <message>
        <source>Erase the session</source>
        <translation>Effacer la séance</translation>
    </message>
    <message>
        <source>Erase this session for good? Nothing brings it back.</source>
        <translation>Effacer cette séance pour de bon&#xa0;? Rien ne la fera revenir.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The session is erased.</source>
        <translation>La séance est effacée.</translation>
    </message>
</context>
<context>
    <name>besace::KindChoice</name>
    <message>
        <source>Other ways</source>
        <translation>Autres façons</translation>
    </message>
    <message>
        <source>Ways to show badges</source>
        <translation>Façons de montrer des badges</translation>
    </message>
</context>
<context>
    <name>besace::KnownOrganisations</name>
    <message>
        <source>List of organisations</source>
        <translation>Liste d’organismes</translation>
    </message>
    <message>
        <source>Change the &amp;name…</source>
        <translation>Changer le &amp;nom…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save as a list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Organisations that you know</source>
        <translation>Les organismes que vous connaissez</translation>
    </message>
    <message>
        <source>A genuine badge of these organisations is shown as checked. Add only those that you trust.</source>
        <translation>Un badge authentique de ces organismes est montré comme vérifié. Ajoutez seulement ceux en qui vous avez confiance.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Take from a list…</source>
        <translation>&amp;Prendre dans une liste…</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>Prendre dans une liste</translation>
    </message>
    <message>
        <source>This file is no list of organisations. Nothing was added.</source>
        <translation>Ce fichier n’est pas une liste d’organismes. Rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) taken from the list.</source>
        <translation>
            <numerusform>%n organisme pris dans la liste.</numerusform>
            <numerusform>%n organismes pris dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Known organisations</source>
        <extracomment>The name of a file, without its ending</extracomment>
        <translation>Organismes connus</translation>
    </message>
    <message>
        <source>Done. The list is in “%1”.</source>
        <translation>C’est fait. La liste est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A newer Besace made this list. Nothing was added. Install the newest Besace.</source>
        <translation>Un Besace plus récent a fait cette liste. Rien n’a été ajouté. Installez le dernier Besace.</translation>
    </message>
    <message>
        <source>If it has a new key, choose “Forget this key…”, then take the list again.</source>
        <translation>Si la clé a changé, choisissez «&#xa0;Oublier cette clé…&#xa0;», puis reprenez la liste.</translation>
    </message>
    <message>
        <source>An older list</source>
        <translation>Une liste plus ancienne</translation>
    </message>
    <message>
        <source>You have taken a later list than this one.</source>
        <translation>Vous avez déjà pris une liste plus récente que celle-ci.</translation>
    </message>
    <message>
        <source>This list: %1. The one that you have: %2.</source>
        <translation>Cette liste&#xa0;: %1. Celle que vous avez&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An old list may bring back an organisation that was struck off since.</source>
        <translation>Une vieille liste peut ramener un organisme retiré depuis.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>La prendre quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From now on, only lists with this signature are taken.</source>
        <translation>À partir de maintenant, seules les listes avec cette signature sont prises.</translation>
    </message>
    <message>
        <source>Done. Every list is taken again.</source>
        <translation>C’est fait. Toutes les listes sont de nouveau prises.</translation>
    </message>
    <message>
        <source>S&amp;ign the list…</source>
        <translation>Si&amp;gner la liste…</translation>
    </message>
    <message>
        <source>Done. The signed list is in “%1”.</source>
        <translation>C’est fait. La liste signée est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tell this key to those who take it, by telephone for example: %1</source>
        <translation>Dites cette clé à ceux qui la prennent, par téléphone par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>no web site</source>
        <translation>sans site internet</translation>
    </message>
</context>
<context>
    <name>besace::LeaveDialog</name>
    <message>
        <source>Close and erase my traces</source>
        <translation>Fermer et effacer mes traces</translation>
    </message>
    <message>
        <source>The settings of Besace: language, appearance, sites you agreed to.</source>
        <translation>Les réglages de Besace&#xa0;: langue, apparence, sites autorisés.</translation>
    </message>
    <message>
        <source>The list of the last backpacks, and the last folders.</source>
        <translation>La liste des derniers sacs à dos et des derniers dossiers.</translation>
    </message>
    <message>
        <source>The example badges.</source>
        <translation>Les badges d’exemple.</translation>
    </message>
    <message>
        <source>The report of a crash.</source>
        <translation>Le rapport d’une panne.</translation>
    </message>
    <message>
        <source>What you copied last.</source>
        <translation>Ce que vous avez copié en dernier.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close and &amp;erase</source>
        <translation>&amp;Fermer et effacer</translation>
    </message>
    <message>
        <source>This goes from this computer:</source>
        <translation>Ceci part de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Your backpack stays. Its password protects it.</source>
        <translation>Votre sac à dos reste. Son mot de passe le protège.</translation>
    </message>
    <message>
        <source>Your backpack stays. It has no password: whoever finds the file can open it.</source>
        <translation>Votre sac à dos reste. Il n’a pas de mot de passe&#xa0;: tout le monde peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>besace::LeftOut</name>
    <message>
        <source>Not in the file: “%1”. Other programs cannot read it. Give them the badges&apos; files (ZIP).</source>
        <translation>Pas dans le fichier&#xa0;: «&#xa0;%1&#xa0;». Les autres logiciels ne le lisent pas. Donnez les fichiers des badges (ZIP).</translation>
    </message>
    <message>
        <source>Not in the file: “%1”. It is an earlier badge. Choose “Earlier badges for other programs”.</source>
        <translation>Pas dans le fichier&#xa0;: «&#xa0;%1&#xa0;». C’est un badge plus ancien. Choisissez «&#xa0;Badges plus anciens pour d’autres logiciels&#xa0;».</translation>
    </message>
    <message>
        <source>Not in the file: “%1”. It is an Open Badge 3.0. Choose “Open Badges 3.0 for other programs”.</source>
        <translation>Pas dans le fichier&#xa0;: «&#xa0;%1&#xa0;». C’est un Open Badge 3.0. Choisissez «&#xa0;Open Badges 3.0 pour d’autres logiciels&#xa0;».</translation>
    </message>
</context>
<context>
    <name>besace::LetterDialog</name>
    <message>
        <source>An e-mail to the organisation</source>
        <translation>Un mail à l’organisme</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into your e-mail.</source>
        <translation>Copié. Collez-le dans votre mail.</translation>
    </message>
    <message>
        <source>&amp;Text of the e-mail</source>
        <translation>&amp;Texte du mail</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>Faire un &amp;mail</translation>
    </message>
    <message>
        <source>The badge names no e-mail address. Look for it on the organisation&apos;s site.</source>
        <translation>Le badge n’indique pas d’adresse mail. Cherchez-la sur le site de l’organisme.</translation>
    </message>
    <message>
        <source>Address written in the badge: %1</source>
        <translation>Adresse écrite dans le badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing proves this address. Look for it on the organisation&apos;s site.</source>
        <translation>Rien ne prouve cette adresse. Cherchez-la sur le site de l’organisme.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the e-mail</source>
        <translation>Lan&amp;gue du mail</translation>
    </message>
</context>
<context>
    <name>besace::Letters</name>
    <message>
        <source>You gave me the badge “%1” on %2.</source>
        <translation>Vous m’avez donné le badge «&#xa0;%1&#xa0;» le %2.</translation>
    </message>
    <message>
        <source>You gave me the badge “%1”.</source>
        <translation>Vous m’avez donné le badge «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file that I have was changed since then. Nobody can trust it any more.</source>
        <translation>Le fichier que j’ai a changé depuis. On ne peut plus s’y fier.</translation>
    </message>
    <message>
        <source>I see that it was cancelled. Could you tell me why?</source>
        <translation>Je vois qu’il a été annulé. Pouvez-vous me dire pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Il était valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>It is no longer valid.</source>
        <translation>Il n’est plus valable.</translation>
    </message>
    <message>
        <source>The file that I have holds no proof. Nobody can check it.</source>
        <translation>Le fichier que j’ai ne contient pas de preuve. Personne ne peut le vérifier.</translation>
    </message>
    <message>
        <source>Could you send me the signed badge?</source>
        <translation>Pouvez-vous m’envoyer le badge signé&#xa0;?</translation>
    </message>
    <message>
        <source>Could you renew it?</source>
        <translation>Pouvez-vous le renouveler&#xa0;?</translation>
    </message>
    <message>
        <source>Could you send me a new badge?</source>
        <translation>Pouvez-vous m’envoyer un nouveau badge&#xa0;?</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>The original file suits me best: a picture or a PDF.</source>
        <translation>Le fichier d’origine me convient le mieux&#xa0;: une image ou un PDF.</translation>
    </message>
    <message>
        <source>Thank you very much.</source>
        <translation>Merci beaucoup.</translation>
    </message>
    <message>
        <source>My badge “%1”</source>
        <translation>Mon badge «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>besace::ListHead</name>
    <message>
        <source>In my order</source>
        <translation>Dans mon ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisme</translation>
    </message>
    <message>
        <source>By end date</source>
        <translation>Par fin de validité</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Afficher en images</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) found</source>
        <translation>
            <numerusform>%n badge trouvé</numerusform>
            <numerusform>%n badges trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Le plus proche d’abord</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>besace::LooksSection</name>
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
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Beaucoup plus grande</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Deux fois plus grande</translation>
    </message>
    <message>
        <source>Language and text size can be changed once the work that is under way has ended.</source>
        <translation>Vous pourrez changer la langue et la taille quand le travail en cours sera fini.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>besace::MainWindow</name>
    <message>
        <source>These are example badges. Your own are kept apart.</source>
        <translation>Ce sont des badges d’exemple. Les vôtres sont rangés à part.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Back to my badges</source>
        <translation>Revenir à mes badges</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no badge in what you pasted.</source>
        <translation>Il n’y a pas de badge dans ce que vous avez collé.</translation>
    </message>
    <message>
        <source>Add badges</source>
        <translation>Ajouter des badges</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Reading the example badges…</source>
        <translation>Lecture des badges d’exemple…</translation>
    </message>
    <message>
        <source>The example badges are gone.</source>
        <translation>Les badges d’exemple sont effacés.</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n badge(s)…</source>
        <translation>
            <numerusform>Vérification de %n badge…</numerusform>
            <numerusform>Vérification de %n badges…</numerusform>
        </translation>
    </message>
    <message>
        <source>This badge is for you: %1 is now one of your addresses.</source>
        <translation>Ce badge est à vous&#xa0;: %1 est maintenant une de vos adresses.</translation>
    </message>
    <message>
        <source>This badge is for another address than %1.</source>
        <translation>Ce badge est pour une autre adresse que %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>Tout est gardé sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s).</source>
        <translation>
            <numerusform>%n badge.</numerusform>
            <numerusform>%n badges.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add badges…</source>
        <translation>&amp;Ajouter des badges…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste a link or a file</source>
        <translation>&amp;Coller un lien ou un fichier</translation>
    </message>
    <message>
        <source>&amp;Show my badges…</source>
        <translation>&amp;Montrer mes badges…</translation>
    </message>
    <message>
        <source>&amp;Back to my badges</source>
        <translation>&amp;Revenir à mes badges</translation>
    </message>
    <message>
        <source>&amp;Empty the example badges</source>
        <translation>&amp;Vider les badges d’exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Badge</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>As &amp;pictures</source>
        <translation>En &amp;images</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>En &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Trier</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Plus &amp;récents</translation>
    </message>
    <message>
        <source>By n&amp;ame</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>By &amp;organisation</source>
        <translation>Par &amp;organisme</translation>
    </message>
    <message>
        <source>By &amp;end date</source>
        <translation>Par &amp;fin de validité</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Besace</source>
        <translation>À &amp;propos de Besace</translation>
    </message>
    <message>
        <source>About Besace</source>
        <translation>À propos de Besace</translation>
    </message>
    <message>
        <source>&amp;Internet…</source>
        <translation>In&amp;ternet…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) changed since the last check.</source>
        <translation>
            <numerusform>%n badge a changé depuis la dernière vérification.</numerusform>
            <numerusform>%n badges ont changé depuis la dernière vérification.</numerusform>
        </translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Without internet.</source>
        <translation>Sans internet.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Mod&amp;ifier</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>C&amp;ollection</translation>
    </message>
    <message>
        <source>Last copy: never.</source>
        <translation>Dernière sauvegarde&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Last copy: %1.</source>
        <translation>Dernière sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;New backpack…</source>
        <translation>&amp;Nouveau sac à dos…</translation>
    </message>
    <message>
        <source>&amp;Open a backpack…</source>
        <translation>&amp;Ouvrir un sac à dos…</translation>
    </message>
    <message>
        <source>&amp;Last backpacks</source>
        <translation>Dern&amp;iers sacs à dos</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>The list of backpacks is empty. The backpacks are still there.</source>
        <translation>La liste des sacs à dos est vide. Les sacs à dos sont toujours là.</translation>
    </message>
    <message>
        <source>Open a backpack</source>
        <translation>Ouvrir un sac à dos</translation>
    </message>
    <message>
        <source>Backpacks</source>
        <translation>Sacs à dos</translation>
    </message>
    <message>
        <source>New backpack</source>
        <translation>Nouveau sac à dos</translation>
    </message>
    <message>
        <source>Besace is still working. Open the backpack once that has ended.</source>
        <translation>Besace travaille encore. Ouvrez le sac à dos quand ce sera fini.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Faire une copie…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Organisations that you kno&amp;w…</source>
        <translation>Organismes conn&amp;us…</translation>
    </message>
    <message>
        <source>&amp;Reminders for my calendar…</source>
        <translation>Ra&amp;ppels pour mon agenda…</translation>
    </message>
    <message>
        <source>An organisation that you know</source>
        <translation>Un organisme que vous connaissez</translation>
    </message>
    <message>
        <source>Do you know “%1”?</source>
        <translation>Connaissez-vous «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Say yes only if you trust it, and if this is really its address. Its genuine badges are then shown as checked.</source>
        <translation>Dites oui si vous lui faites confiance, et si c’est bien son adresse. Ses badges authentiques seront alors montrés comme vérifiés.</translation>
    </message>
    <message>
        <source>Yes, I know it</source>
        <translation>Oui, je le connais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End of my badges</source>
        <extracomment>The name of a file, without its ending</extracomment>
        <translation>Fin de mes badges</translation>
    </message>
    <message>
        <source>Save the reminders</source>
        <translation>Enregistrer les rappels</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>None of your badges has an end date ahead. Nothing was saved.</source>
        <translation>Aucun de vos badges n’a de date de fin à venir. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) saved in “%1”. Open this file with your calendar.</source>
        <translation>
            <numerusform>%n rappel enregistré dans «&#xa0;%1&#xa0;». Ouvrez ce fichier avec votre agenda.</numerusform>
            <numerusform>%n rappels enregistrés dans «&#xa0;%1&#xa0;». Ouvrez ce fichier avec votre agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy on a USB key.</source>
        <translation>Faites une copie sur une clé USB.</translation>
    </message>
    <message>
        <source>&amp;Questions and answers</source>
        <translation>&amp;Questions et réponses</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>A&amp;ccessibility</source>
        <translation>A&amp;ccessibilité</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Check ba&amp;dges</source>
        <translation>Vérifier des &amp;badges</translation>
    </message>
    <message>
        <source>Close and erase &amp;my traces…</source>
        <translation>&amp;Fermer et effacer mes traces…</translation>
    </message>
    <message>
        <source>This is the backpack that is open. Nothing was done.</source>
        <translation>C’est le sac à dos qui est ouvert. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Besace is still working. Restore the copy once that has ended.</source>
        <translation>Besace travaille encore. Restaurez la copie quand ce sera fini.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Try with e&amp;xample badges</source>
        <translation>&amp;Essayer avec des badges d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) that you chose</source>
        <translation>
            <numerusform>%n badge que vous avez choisi</numerusform>
            <numerusform>%n badges que vous avez choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n badge(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n badge</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Il n’y a rien à imprimer ici.</translation>
    </message>
    <message>
        <source>No web site says who this is. Say yes only if the organisation itself gave you the badge. Its genuine badges are then shown as checked.</source>
        <translation>Aucun site internet ne dit qui c’est. Dites oui seulement si l’organisme vous a remis le badge lui-même. Ses badges authentiques seront alors montrés comme vérifiés.</translation>
    </message>
    <message>
        <source>Do you know this organisation?</source>
        <translation>Connaissez-vous cet organisme&#xa0;?</translation>
    </message>
    <message>
        <source>Everything is kept in Besace&apos;s folder.</source>
        <translation>Tout est gardé dans le dossier de Besace.</translation>
    </message>
    <message>
        <source>Everything is kept on the disk “%1”.</source>
        <translation>Tout est gardé sur le disque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your backpack for Open Badges. Your badges stay with you. Nothing is sent to the internet without your agreement.</source>
        <translation>Votre sac à dos pour Open Badges. Vos badges restent chez vous. Rien n’est envoyé sur internet sans votre accord.</translation>
    </message>
</context>
<context>
    <name>besace::NameDialog</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is already a collection of this name.</source>
        <translation>Une collection a déjà ce nom.</translation>
    </message>
    <message>
        <source>For example: For a job at the reception</source>
        <translation>Par exemple&#xa0;: Pour un poste à l’accueil</translation>
    </message>
</context>
<context>
    <name>besace::NameOnScreen</name>
    <message>
        <source>Badge without a name</source>
        <translation>Badge sans nom</translation>
    </message>
</context>
<context>
    <name>besace::NoBadgeYet</name>
    <message>
        <source>How to get a badge</source>
        <translation>Comment avoir un badge</translation>
    </message>
    <message>
        <source>Ask the organisation.</source>
        <translation>Demandez à l’organisme.</translation>
    </message>
    <message>
        <source>A training centre, a local mission or an association can give a badge for what you did.</source>
        <translation>Un centre de formation, une mission locale ou une association peut donner un badge pour ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Look in your e-mails.</source>
        <translation>Regardez dans vos mails.</translation>
    </message>
    <message>
        <source>Search for the word “badge”. The e-mail has a picture or a link.</source>
        <translation>Cherchez le mot «&#xa0;badge&#xa0;». Le mail contient une image ou un lien.</translation>
    </message>
    <message>
        <source>Download the file.</source>
        <translation>Téléchargez le fichier.</translation>
    </message>
    <message>
        <source>Choose “Download”. A photo or a screenshot does not hold the badge.</source>
        <translation>Choisissez «&#xa0;Télécharger&#xa0;». Une photo ou une copie d’écran ne contient pas le badge.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>besace::OrganisationDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>Changer un organisme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Site or address of the organisation</source>
        <translation>&amp;Site ou adresse de l’organisme</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>&amp;Nom de l’organisme</translation>
    </message>
    <message>
        <source>For example: exemple.fr</source>
        <translation>Par exemple&#xa0;: exemple.fr</translation>
    </message>
    <message>
        <source>This is no site. Write it like this: exemple.fr</source>
        <translation>Ce n’est pas un site. Écrivez-le comme ceci&#xa0;: exemple.fr</translation>
    </message>
    <message>
        <source>&amp;Key of the organisation</source>
        <translation>&amp;Clé de l’organisme</translation>
    </message>
</context>
<context>
    <name>besace::OrganisationsSection</name>
    <message>
        <source>You decide which organisations you know. Nobody else does.</source>
        <translation>C’est vous qui décidez quels organismes vous connaissez. Personne d’autre.</translation>
    </message>
    <message>
        <source>Which or&amp;ganisations…</source>
        <translation>Quels or&amp;ganismes…</translation>
    </message>
</context>
<context>
    <name>besace::OutputPanel</name>
    <message>
        <source>This stands in the file.</source>
        <translation>Voici ce qui est dans le fichier.</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Copy this text. Paste it into your blog, where it takes HTML.</source>
        <translation>Copiez ce texte. Collez-le dans votre blog, là où il prend du HTML.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>besace::OwnWordsEditor</name>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>A skill that you see in this badge</source>
        <translation>Une compétence que ce badge montre</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a skill, a tag</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>A word to find it again</source>
        <translation>Un mot pour le retrouver</translation>
    </message>
    <message>
        <source>Skills that I add</source>
        <translation>Compétences ajoutées par moi</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Mon histoire</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Mes étiquettes</translation>
    </message>
</context>
<context>
    <name>besace::PageView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>besace::PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>Mettre un mot de passe</translation>
    </message>
    <message>
        <source>Only this password opens your backpack then, and the copies beside it.
Nobody can get a forgotten password back, not even us.</source>
        <translation>Seul ce mot de passe ouvrira votre sac à dos, et ses copies.
Personne ne peut retrouver un mot de passe oublié, même pas nous.</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>Mettre le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The copies beside your backpack get the new password too.</source>
        <translation>Les copies à côté de votre sac à dos changent aussi.</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Enlever le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>&amp;Enlever le mot de passe</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The password &amp;until now</source>
        <translation>Le mot de passe act&amp;uel</translation>
    </message>
    <message>
        <source>Whoever finds the file of your backpack can open it then.</source>
        <translation>Toute personne qui trouve le fichier de votre sac à dos pourra l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>besace::PasswordFields</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>Le même mot de passe, une &amp;2e fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareils.</translation>
    </message>
    <message>
        <source>A long one is safer. Take 4 or 5 words, for example.</source>
        <translation>Un long mot de passe est plus sûr. Par exemple, 4 ou 5 mots.</translation>
    </message>
    <message>
        <source>Write it down. Without it, nobody can open this, not even us.</source>
        <translation>Notez-le. Sans lui, personne ne peut l’ouvrir, même pas nous.</translation>
    </message>
    <message>
        <source>Show what I &amp;type</source>
        <translation>&amp;Voir ce que je tape</translation>
    </message>
</context>
<context>
    <name>besace::PasswordSection</name>
    <message>
        <source>A password protects your backpack. It locks after 10 minutes without you.</source>
        <translation>Un mot de passe protège votre sac à dos. Il se verrouille après 10 minutes sans vous.</translation>
    </message>
    <message>
        <source>Change the pass&amp;word…</source>
        <translation>C&amp;hanger le mot de passe…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the password…</source>
        <translation>E&amp;nlever le mot de passe…</translation>
    </message>
    <message>
        <source>Set a pass&amp;word…</source>
        <translation>Mettre un mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Your backpack has no password. Whoever finds its file can open it.</source>
        <translation>Votre sac à dos n’a pas de mot de passe. Toute personne qui trouve son fichier peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>besace::PdfPanel</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>besace::PlaceRail</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <translation>%1, dans «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>besace::Places</name>
    <message>
        <source>My badges</source>
        <translation>Mes badges</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>besace::PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save a PDF…</source>
        <translation>&amp;Enregistrer un PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>There is no printer on this computer.
Save a PDF: it can be printed elsewhere.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur.
Enregistrez un PDF&#xa0;: il peut être imprimé ailleurs.</translation>
    </message>
    <message>
        <source>Save a PDF</source>
        <translation>Enregistrer un PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>my badges</source>
        <extracomment>The name of a file, without its ending</extracomment>
        <translation>mes badges</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n page(s) went to the printer.</source>
        <translation>
            <numerusform>C’est fait. %n page est partie à l’imprimante.</numerusform>
            <numerusform>C’est fait. %n pages sont parties à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>C’est fait. %1</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>L’imprimante ne répond pas. Rien n’a été imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), as in the preview.</source>
        <translation>
            <numerusform>%n badge, comme dans l’aperçu.</numerusform>
            <numerusform>%n badges, comme dans l’aperçu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ProfilePanel</name>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 lettres sur %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>This badge has no web page. Attach the PDF instead.</source>
        <translation>Ce badge n’a pas de page internet. Joignez plutôt le PDF.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Open LinkedIn</source>
        <translation>Ouvrir LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn opens in your browser. It will see this badge. Nothing is posted before you say so.</source>
        <translation>LinkedIn s’ouvre dans votre navigateur. Le site verra ce badge. Rien n’est publié sans votre accord.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Open LinkedIn…</source>
        <translation>Ouvrir LinkedIn…</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
    <message>
        <source>A text for your network</source>
        <translation>Un texte pour votre réseau</translation>
    </message>
</context>
<context>
    <name>besace::Program</name>
    <message>
        <source>The disk that Besace is on is not there. Plug it in again: your choice is kept then.</source>
        <translation>Le disque où est Besace n’est plus là. Rebranchez-le&#xa0;: votre choix sera alors gardé.</translation>
    </message>
    <message>
        <source>Your backpack locks in 30 seconds. Press a key to stay.</source>
        <translation>Votre sac à dos se verrouille dans 30 secondes. Appuyez sur une touche pour rester.</translation>
    </message>
    <message>
        <source>Your backpack is being rewritten…</source>
        <translation>Votre sac à dos est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Where to keep your backpack</source>
        <translation>Où garder votre sac à dos</translation>
    </message>
    <message>
        <source>Open a backpack</source>
        <translation>Ouvrir un sac à dos</translation>
    </message>
    <message>
        <source>Backpacks</source>
        <translation>Sacs à dos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Your backpack is being made…</source>
        <translation>Nous préparons votre sac à dos…</translation>
    </message>
    <message>
        <source>Your backpack is not there. Plug its disk in again, then choose once more.</source>
        <translation>Votre sac à dos n’est plus là. Rebranchez son disque, puis choisissez encore une fois.</translation>
    </message>
</context>
<context>
    <name>besace::RecipientLine</name>
    <message>
        <source>Without a name: this badge does not say whom it was given to.</source>
        <translation>Sans nom&#xa0;: ce badge ne dit pas à qui il a été remis.</translation>
    </message>
    <message>
        <source>In your name.</source>
        <translation>À votre nom.</translation>
    </message>
    <message>
        <source>In your name (%1).</source>
        <translation>À votre nom (%1).</translation>
    </message>
    <message>
        <source>In the name of another address. It is hidden in the badge.</source>
        <translation>Au nom d’une autre adresse. Elle est cachée dans le badge.</translation>
    </message>
    <message>
        <source>In the name of another address: %1.</source>
        <translation>Au nom d’une autre adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address is hidden. Try your addresses.</source>
        <translation>L’adresse est cachée. Essayez vos adresses.</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>Remis à %1.</translation>
    </message>
    <message>
        <source>Name written in the badge: %1</source>
        <translation>Nom écrit dans le badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is mine: add this address</source>
        <translation>C’est la mienne&#xa0;: l’ajouter</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse mail</translation>
    </message>
    <message>
        <source>Try this address</source>
        <translation>Essayer cette adresse</translation>
    </message>
    <message>
        <source>In your name, by a key.</source>
        <translation>À votre nom, par une clé.</translation>
    </message>
    <message>
        <source>Given to a key. It names nobody.</source>
        <translation>Remis à une clé. Elle ne nomme personne.</translation>
    </message>
    <message>
        <source>It is my key: add it</source>
        <translation>C’est ma clé&#xa0;: l’ajouter</translation>
    </message>
</context>
<context>
    <name>besace::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ReportDialog</name>
    <message>
        <source>The person has &amp;agreed</source>
        <translation>La personne a donné son &amp;accord</translation>
    </message>
    <message>
        <source>The report says what was checked, when, and what it proves. It holds no badge.</source>
        <translation>Le bilan dit ce qui a été contrôlé, quand, et ce que cela prouve. Il ne contient pas de badge.</translation>
    </message>
    <message>
        <source>&amp;Name of the person</source>
        <translation>&amp;Nom de la personne</translation>
    </message>
    <message>
        <source>&amp;Your name (you may leave it out)</source>
        <translation>&amp;Votre nom (pas obligatoire)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>Sheet for the &amp;interview</source>
        <translation>F&amp;iche d’entretien</translation>
    </message>
    <message>
        <source>Report and interview</source>
        <translation>Bilan et entretien</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>The sheet lists skills and proof, and three questions for each badge.</source>
        <translation>La fiche réunit compétences et preuves, et trois questions par badge.</translation>
    </message>
</context>
<context>
    <name>besace::RestoreDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>R&amp;estaurer</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>Lecture de la copie…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Stopped. What was added is kept.</source>
        <translation>Arrêté. Ce qui est ajouté reste.</translation>
    </message>
</context>
<context>
    <name>besace::RestoreModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what becomes of a badge, and its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>besace::RestorePreview</name>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Ajouter ce qui manque</translation>
    </message>
    <message>
        <source>Re&amp;place everything</source>
        <translation>Remplacer &amp;tout</translation>
    </message>
    <message>
        <source>Badges of the copy</source>
        <translation>Badges de la copie</translation>
    </message>
    <message>
        <source>All badges of your backpack go into the trash first. They stay there for 30 days.</source>
        <translation>D’abord, tous les badges de votre sac à dos vont à la corbeille. Ils y restent 30 jours.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Il n’y a rien à ajouter.</translation>
    </message>
</context>
<context>
    <name>besace::RestoreSource</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>What is missing in your backpack is added. Nothing is overwritten.
First you see what would be added.</source>
        <translation>Ce qui manque dans votre sac à dos est ajouté. Rien n’est remplacé.
Vous voyez d’abord ce qui serait ajouté.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Password of the copy</source>
        <translation>&amp;Mot de passe de la copie</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Voir ce qu’elle contient</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Choisir une copie</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Or a copy that Besace &amp;made itself:</source>
        <translation>Ou une copie que &amp;Besace a faite&#xa0;:</translation>
    </message>
    <message>
        <source>Copies that Besace made itself</source>
        <translation>Copies que Besace a faites</translation>
    </message>
</context>
<context>
    <name>besace::ReviewAddresses</name>
    <message>
        <source>They are only compared, on this computer. Put a blank between two.</source>
        <translation>Elles servent seulement à comparer, sur cet ordinateur. Mettez un espace entre deux.</translation>
    </message>
    <message>
        <source>E-&amp;mail addresses of the person</source>
        <translation>Adresses &amp;mail de la personne</translation>
    </message>
</context>
<context>
    <name>besace::ReviewDetails</name>
    <message>
        <source>To ask about</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Six checks</source>
        <translation>Six contrôles</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>besace::ReviewModel</name>
    <message>
        <source>No end date</source>
        <translation>Pas de date de fin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Pour elle ou lui&#xa0;?</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore regardé</translation>
    </message>
</context>
<context>
    <name>besace::ReviewTabs</name>
    <message>
        <source>Skills (%1)</source>
        <translation>Compétences (%1)</translation>
    </message>
    <message>
        <source>Proof (%1)</source>
        <translation>Preuves (%1)</translation>
    </message>
    <message>
        <source>Questions to ask (%1)</source>
        <translation>Questions à poser (%1)</translation>
    </message>
    <message>
        <source>Skills, proof and questions</source>
        <translation>Compétences, preuves et questions</translation>
    </message>
</context>
<context>
    <name>besace::ReviewWindow</name>
    <message>
        <source>Check badges</source>
        <translation>Vérifier des badges</translation>
    </message>
    <message>
        <source>Open what the person brings: a PDF, pictures, a folder, a mail.</source>
        <translation>Ouvrez ce que la personne apporte&#xa0;: un PDF, des images, un dossier, un mail.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Nothing is kept after the session.</source>
        <translation>Rien n’est gardé après la séance.</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>&amp;Fermer la séance</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Only what &amp;raises a question</source>
        <translation>Seulement ce qui pose &amp;question</translation>
    </message>
    <message>
        <source>Ask the organisations’ s&amp;ites</source>
        <translation>Demander aux &amp;sites des organismes</translation>
    </message>
    <message>
        <source>There is no badge in what you pasted.</source>
        <translation>Il n’y a pas de badge dans ce que vous avez collé.</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Lecture et contrôle…</translation>
    </message>
    <message>
        <source>There is no internet: nobody was asked.</source>
        <translation>Il n’y a pas d’internet&#xa0;: personne n’a été contacté.</translation>
    </message>
    <message>
        <source>Asking the organisations’ sites…</source>
        <translation>Demande aux sites des organismes…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without a badge.</source>
        <translation>
            <numerusform>%n fichier sans badge.</numerusform>
            <numerusform>%n fichiers sans badge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Bilan…</translation>
    </message>
    <message>
        <source>A kept session is over, and could not be erased.</source>
        <translation>Une séance gardée est finie, et n’a pas pu être effacée.</translation>
    </message>
    <message>
        <source>The session is kept until %1.</source>
        <translation>La séance est gardée jusqu’au %1.</translation>
    </message>
    <message>
        <source>Kept &amp;sessions…</source>
        <translation>Séanc&amp;es gardées…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Garder…</translation>
    </message>
    <message>
        <source>Nothing is kept after the session, unless you ask for it.</source>
        <translation>Rien n’est gardé après la séance, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Personal &amp;data</source>
        <translation>Données &amp;personnelles</translation>
    </message>
    <message>
        <source>Shown: %1 of %2.</source>
        <translation>Affichés&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>besace::ReviewWords</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Follow-up of the person</source>
        <translation>Suivi du parcours</translation>
    </message>
    <message>
        <source>File for an application</source>
        <translation>Dossier de candidature</translation>
    </message>
    <message>
        <source>Request of the person</source>
        <translation>Demande de la personne</translation>
    </message>
    <message>
        <source>Besace cannot read the kept sessions.</source>
        <translation>Besace ne peut pas lire les séances gardées.</translation>
    </message>
</context>
<context>
    <name>besace::SaveCopyDialog</name>
    <message>
        <source>Protect it with a pass&amp;word</source>
        <translation>&amp;Protéger la copie par un mot de passe</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>All your badges go into one file. Keep it in another place, on a USB key for example.
The file is a ZIP: it can be read without Besace.</source>
        <translation>Tous vos badges vont dans un seul fichier. Gardez-le à un autre endroit, sur une clé USB par exemple.
Le fichier est un ZIP&#xa0;: il se lit aussi sans Besace.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose a name that ends in “.%1”.</source>
        <translation>Rien n’a été sauvegardé. Choisissez un nom qui finit par «&#xa0;.%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été sauvegardé.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n badge(s) are in the copy.</source>
        <translation>
            <numerusform>C’est fait. %n badge est dans la copie.</numerusform>
            <numerusform>C’est fait. %n badges sont dans la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1 – %2</source>
        <translation>Fichier&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is on the same disk as your backpack. Put one on a USB key too.</source>
        <translation>La copie est sur le même disque que votre sac à dos. Mettez-en une aussi sur une clé USB.</translation>
    </message>
    <message>
        <source>This copy has no password: whoever finds it can read it.</source>
        <translation>Cette copie n’a pas de mot de passe&#xa0;: toute personne qui la trouve peut la lire.</translation>
    </message>
</context>
<context>
    <name>besace::SealedDialog</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>A file with a password</source>
        <translation>Un fichier avec un mot de passe</translation>
    </message>
    <message>
        <source>“%1” opens only with its password. Ask the person to type it.</source>
        <translation>«&#xa0;%1&#xa0;» s’ouvre seulement avec son mot de passe. Demandez à la personne de le taper.</translation>
    </message>
    <message>
        <source>The file stays as it is. The password is not kept.</source>
        <translation>Le fichier reste comme il est. Le mot de passe n’est pas gardé.</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Ouvert.</translation>
    </message>
</context>
<context>
    <name>besace::Sections</name>
    <message>
        <source>What was required</source>
        <translation>Ce qu’il fallait faire</translation>
    </message>
    <message>
        <source>What this badge says</source>
        <translation>Ce que dit le badge</translation>
    </message>
    <message>
        <source>Skills named in the badge</source>
        <translation>Compétences citées dans le badge</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>Ce que la personne a fait</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Les preuves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Crédits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <translation>Ce qui a changé le %1</translation>
    </message>
</context>
<context>
    <name>besace::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Your badges, the copies beside them and these settings go. First you see what exactly.</source>
        <translation>Vos badges, leurs copies et ces réglages partent. Vous voyez d’abord quoi exactement.</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>Tout &amp;effacer…</translation>
    </message>
    <message>
        <source>Backpacks</source>
        <translation>Sacs à dos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
</context>
<context>
    <name>besace::ShareDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Show my badges</source>
        <translation>Montrer mes badges</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Quoi&#xa0;?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>None of these badges can be in this file. The list says why.</source>
        <translation>Aucun de ces badges ne peut être dans ce fichier. La liste dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>besace::ShareDone</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Write a m&amp;ail</source>
        <translation>Écrire un &amp;mail</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copier ces mots</translation>
    </message>
    <message>
        <source>Done. %1 – %2</source>
        <translation>C’est fait. %1 – %2</translation>
    </message>
    <message>
        <source>Attach the file to your mail yourself. For the mail: “%1”</source>
        <translation>Joignez vous-même le fichier à votre mail. Pour le mail&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>besace::ShareForm</name>
    <message>
        <source>For a job at a reception desk</source>
        <translation>Pour un poste à l’accueil</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Put the &amp;badges into the file</source>
        <translation>Mettre les &amp;badges dans le fichier</translation>
    </message>
    <message>
        <source>With colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Sober</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Plain, for a slow printer</source>
        <translation>Simple, pour une imprimante lente</translation>
    </message>
    <message>
        <source>&amp;Reduce the pictures</source>
        <translation>Réduire les ima&amp;ges</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>A&amp;spect</translation>
    </message>
    <message>
        <source>A few words abo&amp;ut you</source>
        <translation>Quelques mots s&amp;ur vous</translation>
    </message>
</context>
<context>
    <name>besace::ShareKind</name>
    <message>
        <source>Web page (one file)</source>
        <translation>Page internet (un fichier)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page internet (*.html)</translation>
    </message>
    <message>
        <source>PDF to send or print</source>
        <translation>PDF à envoyer ou imprimer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>E-mail with the badges</source>
        <translation>Mail avec les badges</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>CV as PDF</source>
        <translation>CV en PDF</translation>
    </message>
    <message>
        <source>CV as a web page</source>
        <translation>CV en page internet</translation>
    </message>
    <message>
        <source>CV for other sites (JSON Resume)</source>
        <translation>CV pour d’autres sites (JSON Resume)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The badges&apos; files (ZIP)</source>
        <translation>Fichiers des badges (ZIP)</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Open Badges 3.0 for other programs (JSON)</source>
        <translation>Open Badges 3.0 pour d’autres logiciels (JSON)</translation>
    </message>
    <message>
        <source>Earlier badges for other programs (JSON)</source>
        <translation>Badges plus anciens pour d’autres logiciels (JSON)</translation>
    </message>
    <message>
        <source>LinkedIn and other networks</source>
        <translation>LinkedIn et autres réseaux</translation>
    </message>
    <message>
        <source>E-mail signature</source>
        <translation>Signature de mail</translation>
    </message>
    <message>
        <source>Web site (a folder)</source>
        <translation>Site internet (un dossier)</translation>
    </message>
    <message>
        <source>For a blog (HTML)</source>
        <translation>Pour un blog (HTML)</translation>
    </message>
    <message>
        <source>Picture to post (PNG)</source>
        <translation>Image à publier (PNG)</translation>
    </message>
</context>
<context>
    <name>besace::ShareList</name>
    <message>
        <source>%1, another e-mail address</source>
        <translation>%1, autre adresse mail</translation>
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
        <source>Badges to show</source>
        <translation>Badges à montrer</translation>
    </message>
    <message>
        <source>“%1”: %2. Others will see it too. Click again to show it anyway.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2. Les autres le verront aussi. Cliquez encore pour le montrer quand même.</translation>
    </message>
</context>
<context>
    <name>besace::SharePerson</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adresse ma&amp;il</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>Télé&amp;phone</translation>
    </message>
    <message>
        <source>Ph&amp;oto…</source>
        <translation>Ph&amp;oto…</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>“M&amp;y story” of each badge</source>
        <translation>«&#xa0;Mon &amp;histoire&#xa0;» de chaque badge</translation>
    </message>
    <message>
        <source>S&amp;kills that I added</source>
        <translation>&amp;Compétences ajoutées par moi</translation>
    </message>
    <message>
        <source>Not shown while this is empty</source>
        <translation>Pas montré si c’est vide</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>The photo is shown: %1</source>
        <translation>La photo est montrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The photo is shown.</source>
        <translation>La photo est montrée.</translation>
    </message>
</context>
<context>
    <name>besace::ShareSeen</name>
    <message>
        <source>Your name: %1</source>
        <translation>Votre nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>An e-mail address: %1</source>
        <translation>Une adresse mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse mail</translation>
    </message>
    <message>
        <source>Your telephone number: %1</source>
        <translation>Votre téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>votre téléphone</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Votre photo</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s): %1</source>
        <translation>
            <numerusform>%n badge&#xa0;: %1</numerusform>
            <numerusform>%n badges&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you wrote about %n badge(s)</source>
        <translation>
            <numerusform>Ce que vous avez écrit sur %n badge</numerusform>
            <numerusform>Ce que vous avez écrit sur %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills that you added: %1</source>
        <translation>Compétences ajoutées par vous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n badge(s), to be checked</source>
        <translation>
            <numerusform>Le fichier de %n badge, à vérifier</numerusform>
            <numerusform>Les fichiers de %n badges, à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside the badges&apos; files stands: %1</source>
        <translation>Dans les fichiers des badges, on lit&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” names nobody. Here others see that it is yours.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme personne. Ici, les autres voient qu’il est à vous.</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>N’y est pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>besace::ShareView</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>trop lourd</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>By e-mail: %1</source>
        <translation>Par mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the CEJ app: %1</source>
        <translation>Dans l’appli du CEJ&#xa0;: %1</translation>
    </message>
    <message>
        <source>What others w&amp;ill see:</source>
        <translation>Ce &amp;que les autres verront&#xa0;:</translation>
    </message>
    <message>
        <source>What others will see</source>
        <translation>Ce que les autres verront</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reduce the pictures</source>
        <translation>Réduire les images</translation>
    </message>
</context>
<context>
    <name>besace::ShareWhat</name>
    <message>
        <source>Which badges</source>
        <translation>Quels badges</translation>
    </message>
    <message>
        <source>All my badges</source>
        <translation>Tous mes badges</translation>
    </message>
    <message numerus="yes">
        <source>The %n badge(s) chosen</source>
        <translation>
            <numerusform>Le badge choisi</numerusform>
            <numerusform>Les %n badges choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::SignaturePanel</name>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>1. Copy the signature with pictures.
2. In Gmail, open the settings: the wheel at the top.
3. Choose “See all settings”.
4. Go down to “Signature” and create one.
5. Paste, then save changes.</source>
        <translation>1. Copiez la signature avec les images.
2. Dans Gmail, ouvrez les paramètres&#xa0;: la roue en haut.
3. Choisissez «&#xa0;Voir tous les paramètres&#xa0;».
4. Descendez à «&#xa0;Signature&#xa0;» et créez-en une.
5. Collez, puis enregistrez les modifications.</translation>
    </message>
    <message>
        <source>1. Copy the signature with pictures.
2. In Outlook, start a new e-mail.
3. Open the menu “Signature”.
4. Create a new signature.
5. Paste, then save.</source>
        <translation>1. Copiez la signature avec les images.
2. Dans Outlook, commencez un nouveau mail.
3. Ouvrez le menu «&#xa0;Signature&#xa0;».
4. Créez une nouvelle signature.
5. Collez, puis enregistrez.</translation>
    </message>
    <message>
        <source>1. Save the signature as a file.
2. In Thunderbird, open the account settings.
3. Choose your e-mail address.
4. Tick “Attach the signature from a file instead”.
5. Choose the file.</source>
        <translation>1. Enregistrez la signature dans un fichier.
2. Dans Thunderbird, ouvrez les paramètres des comptes.
3. Choisissez votre adresse mail.
4. Cochez «&#xa0;Apposer la signature à partir d’un fichier&#xa0;».
5. Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Pictures are often blocked in e-mail: keep the text link.</source>
        <translation>Les images sont souvent bloquées&#xa0;: gardez le lien texte.</translation>
    </message>
    <message numerus="yes">
        <source>A signature shows %n badge(s): the first of your list.</source>
        <translation>
            <numerusform>Une signature montre %n badge&#xa0;: le premier de votre liste.</numerusform>
            <numerusform>Une signature montre %n badges&#xa0;: les premiers de votre liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it as your signature.</source>
        <translation>Copié. Collez-la comme signature.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page internet (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy with pictures</source>
        <translation>Copier avec les images</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>Copier le texte seul</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
</context>
<context>
    <name>besace::SignerLine</name>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>&amp;Oublier cette clé…</translation>
    </message>
    <message>
        <source>Only lists that are signed with this key are taken.</source>
        <translation>Seules les listes signées avec cette clé sont prises.</translation>
    </message>
    <message>
        <source>Only the signed lists of “%1” are taken.</source>
        <translation>Seules les listes signées de «&#xa0;%1&#xa0;» sont prises.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Oublier cette clé</translation>
    </message>
    <message>
        <source>Forget the key of “%1”?</source>
        <translation>Oublier la clé de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Every list is taken then. The next signed list brings its own key.</source>
        <translation>Toutes les listes sont alors prises. La prochaine liste signée apporte sa clé.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Oui, l’oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>besace::SigningDialog</name>
    <message>
        <source>Sign and &amp;save…</source>
        <translation>Signer et &amp;enregistrer…</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Signer la liste</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>A signature shows that the list comes from you, and that nobody changed it. Whoever takes it once then takes your later lists, and no others.</source>
        <translation>La signature montre que la liste vient de vous, et que personne ne l’a changée. Qui la prend une fois prend ensuite vos nouvelles listes, et aucune autre.</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>Nom de &amp;votre organisme</translation>
    </message>
    <message>
        <source>&amp;Where the list can be had (you may leave it out)</source>
        <translation>&amp;Où trouver la liste (facultatif)</translation>
    </message>
    <message>
        <source>Your key: %1</source>
        <translation>Votre clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Besace makes your key now, in the file “%1”. Keep this file to yourself, and keep a copy of it. Without it, nobody takes your later lists.</source>
        <translation>Besace fait maintenant votre clé, dans le fichier «&#xa0;%1&#xa0;». Gardez ce fichier pour vous, et gardez-en une copie. Sans lui, personne ne prend vos nouvelles listes.</translation>
    </message>
</context>
<context>
    <name>besace::SiteFields</name>
    <message>
        <source>Search engines may find it</source>
        <translation>Les moteurs de recherche peuvent le trouver</translation>
    </message>
    <message>
        <source>Otherwise only those who have the link find it.</source>
        <translation>Sinon, seuls ceux qui ont le lien le trouvent.</translation>
    </message>
    <message>
        <source>The address of your site</source>
        <translation>L’adresse de votre site</translation>
    </message>
    <message>
        <source>Networks then show a picture below your link. You can leave it empty.</source>
        <translation>Les réseaux montrent alors une image sous votre lien. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>This is not the address of a site. It begins with https://.</source>
        <translation>Ce n’est pas l’adresse d’un site. Elle commence par https://.</translation>
    </message>
</context>
<context>
    <name>besace::SiteQuestion</name>
    <message>
        <source>&amp;Do not ask again for this site</source>
        <translation>Ne plus &amp;demander pour ce site</translation>
    </message>
    <message>
        <source>Contact a site?</source>
        <translation>Contacter un site&#xa0;?</translation>
    </message>
    <message>
        <source>To check, Besace contacts the organisation&apos;s site (%1). All right?</source>
        <translation>Pour vérifier, Besace contacte le site de l’organisme (%1). D’accord&#xa0;?</translation>
    </message>
    <message>
        <source>The site will learn that somebody looks at this badge. Nothing else is sent.</source>
        <translation>Le site saura que quelqu’un regarde ce badge. Rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Always, for every site</source>
        <translation>&amp;Toujours, pour tous les sites</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>This site is not protected. On the way, others could read or change what it answers.</source>
        <translation>Ce site n’est pas protégé. En chemin, d’autres peuvent lire ou changer sa réponse.</translation>
    </message>
</context>
<context>
    <name>besace::SitesDialog</name>
    <message>
        <source>&amp;Without internet: contact nobody</source>
        <translation>&amp;Sans internet&#xa0;: ne contacter personne</translation>
    </message>
    <message>
        <source>&amp;Contact every site without asking</source>
        <translation>&amp;Contacter tous les sites sans demander</translation>
    </message>
    <message>
        <source>&amp;Ask again for this site</source>
        <translation>&amp;Redemander pour ce site</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Sites that may be contacted without asking:</source>
        <translation>Sites à contacter sans demander&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>To check a badge, Besace may have to ask the organisation&apos;s site. The site then learns that somebody looks at this badge.</source>
        <translation>Pour vérifier un badge, Besace contacte parfois le site de l’organisme. Le site sait alors que quelqu’un regarde ce badge.</translation>
    </message>
    <message>
        <source>%1 (not protected)</source>
        <translation>%1 (non protégé)</translation>
    </message>
</context>
<context>
    <name>besace::Sources</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pasted data</source>
        <translation>Données collées</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>besace::StateBox</name>
    <message>
        <source>Prepare an e-mail…</source>
        <translation>Préparer un mail…</translation>
    </message>
</context>
<context>
    <name>besace::StoryEditor</name>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>For example: I prepared 40 meals a week.</source>
        <translation>Par exemple&#xa0;: J’ai préparé 40 repas par semaine.</translation>
    </message>
    <message>
        <source>With whom, where</source>
        <translation>Avec qui, où</translation>
    </message>
    <message>
        <source>For example: with 6 volunteers, in Lyon.</source>
        <translation>Par exemple&#xa0;: avec 6 bénévoles, à Lyon.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que ça montre</translation>
    </message>
    <message>
        <source>For example: I can organise my work.</source>
        <translation>Par exemple&#xa0;: Je sais organiser mon travail.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 lettres sur %2</translation>
    </message>
</context>
<context>
    <name>besace::TechnicalDetails</name>
    <message>
        <source>Open Badges version</source>
        <translation>Version d’Open Badges</translation>
    </message>
    <message>
        <source>Securing</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Algorithm or suite</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Badge id</source>
        <translation>Identifiant du badge</translation>
    </message>
    <message>
        <source>Hosted at</source>
        <translation>Hébergé à</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>Identifiant de l’organisme</translation>
    </message>
    <message>
        <source>Achievement id</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>The badge&apos;s data</source>
        <translation>Les données du badge</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Control code, as on paper</source>
        <translation>Code de contrôle, comme sur le papier</translation>
    </message>
</context>
<context>
    <name>besace::TrashBar</name>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>After 30 days, these badges go for good.</source>
        <translation>Après 30 jours, ces badges sont effacés pour toujours.</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
</context>
<context>
    <name>besace::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>What was in the trash cannot come back. The same once more undoes the step before: %1.</source>
        <translation>Ce qui était à la corbeille ne peut pas revenir. Encore une fois, et ceci est annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>besace::UnlockDialog</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the backpack</source>
        <translation>Ouvrir le sac à dos</translation>
    </message>
    <message>
        <source>A password protects “%1”.</source>
        <translation>Un mot de passe protège «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Ouvert.</translation>
    </message>
    <message>
        <source>I no longer &amp;know the password</source>
        <translation>Je &amp;ne sais plus le mot de passe</translation>
    </message>
</context>
<context>
    <name>besace::WebPageView</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>The arrows up and down scroll. The arrows left and right go from link to link.</source>
        <translation>Les flèches haut et bas font défiler. Les flèches gauche et droite vont d’un lien à l’autre.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
    <message>
        <source>Link: %1 → %2</source>
        <translation>Lien&#xa0;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>besace::WordChips</name>
    <message>
        <source>No more than %1 fit here.</source>
        <translation>Pas plus de %1 ici.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
</TS>
