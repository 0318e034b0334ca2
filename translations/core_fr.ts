<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>backup</name>
    <message>
        <source>Badge without a name</source>
        <translation>Badge sans nom</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What the last check said</source>
        <translation>Résultat de la dernière vérification</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Mes badges</translation>
    </message>
    <message>
        <source>The copy of %1. Each badge is a file in the folder “badges”. It needs no special program.</source>
        <translation>Copie du %1. Chaque badge est un fichier du dossier «&#xa0;badges&#xa0;». Aucun programme spécial n’est nécessaire.</translation>
    </message>
    <message>
        <source>To put everything back, open this copy with Besace.</source>
        <translation>Pour tout remettre en place, ouvrez cette copie avec Besace.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on this page</source>
        <translation>
            <numerusform>%n badge sur cette page</numerusform>
            <numerusform>%n badges sur cette page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::wording::ListWording</name>
    <message>
        <source>This list was changed after it was signed. Nothing was taken from it. Ask its maker for it again.</source>
        <translation>Cette liste a été modifiée après sa signature. Rien n’en a été pris. Redemandez-la à son auteur.</translation>
    </message>
    <message>
        <source>This list is not signed. Nothing was taken from it. Ask its maker for the signed list.</source>
        <translation>Cette liste n’est pas signée. Rien n’en a été pris. Demandez la liste signée à son auteur.</translation>
    </message>
    <message>
        <source>This list is signed with another key. Nothing was taken from it. Ask its maker which key is theirs.</source>
        <translation>Cette liste est signée avec une autre clé. Rien n’en a été pris. Demandez à son auteur quelle est sa clé.</translation>
    </message>
    <message>
        <source>This list is an older one. Nothing was taken from it. Ask its maker for the latest list.</source>
        <translation>Cette liste est plus ancienne. Rien n’en a été pris. Demandez la dernière liste à son auteur.</translation>
    </message>
    <message>
        <source>New (%1): %2.</source>
        <translation>Nouveaux (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Struck off (%1): %2.</source>
        <translation>Rayés (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>None is new, and none is struck off.</source>
        <translation>Aucun n’est nouveau, aucun n’est rayé.</translation>
    </message>
</context>
<context>
    <name>besace::wording::OperationWording</name>
    <message numerus="yes">
        <source>add %n badge(s)</source>
        <translation>
            <numerusform>ajouter %n badge</numerusform>
            <numerusform>ajouter %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n badge(s) in the trash</source>
        <translation>
            <numerusform>mettre %n badge à la corbeille</numerusform>
            <numerusform>mettre %n badges à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n badge(s) back</source>
        <translation>
            <numerusform>remettre %n badge</numerusform>
            <numerusform>remettre %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n badge(s)</source>
        <translation>
            <numerusform>confirmer %n badge</numerusform>
            <numerusform>confirmer %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>create the collection “%1”</source>
        <translation>créer la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>give a collection the name “%1”</source>
        <translation>donner à une collection le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>delete the collection “%1”</source>
        <translation>supprimer la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>move the collection “%1”</source>
        <translation>déplacer la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>add %n badge(s) to “%1”</source>
        <translation>
            <numerusform>ajouter %n badge à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>ajouter %n badges à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n badge(s) out of “%1”</source>
        <translation>
            <numerusform>retirer %n badge de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>retirer %n badges de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>change the order of “%1”</source>
        <translation>changer l’ordre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change the tags of a badge</source>
        <translation>changer les étiquettes d’un badge</translation>
    </message>
    <message>
        <source>write my story</source>
        <translation>écrire mon histoire</translation>
    </message>
    <message>
        <source>change my skills</source>
        <translation>changer mes compétences</translation>
    </message>
    <message>
        <source>change my addresses</source>
        <translation>changer mes adresses</translation>
    </message>
    <message>
        <source>change the organisations that I know</source>
        <translation>changer les organismes que je connais</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>The organisations&apos; sites were asked.</source>
        <translation>Les sites des organismes ont été contactés.</translation>
    </message>
    <message>
        <source>Without internet: no organisation&apos;s site was asked.</source>
        <translation>Sans internet&#xa0;: aucun site d’organisme n’a été contacté.</translation>
    </message>
    <message>
        <source>Person, as typed: %1</source>
        <translation>Personne, comme écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked by: %1</source>
        <translation>Contrôle fait par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>With Besace %1</source>
        <translation>Avec Besace %1</translation>
    </message>
    <message>
        <source>The person&apos;s addresses were compared with the badges.</source>
        <translation>Les adresses de la personne ont été comparées aux badges.</translation>
    </message>
    <message>
        <source>The person has agreed to this check.</source>
        <translation>La personne a donné son accord pour ce contrôle.</translation>
    </message>
    <message>
        <source>Badge without a name</source>
        <translation>Badge sans nom</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>remis le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what could not be checked, %2 the badges</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing that holds for all badges.</source>
        <translation>Rien qui vaut pour tous les badges.</translation>
    </message>
    <message>
        <source>Check of badges</source>
        <translation>Bilan des badges</translation>
    </message>
    <message>
        <source>The number below each badge is made from its file. Another program makes the same one from the same file.</source>
        <translation>Le nombre sous chaque badge est fait à partir de son fichier. Un autre programme trouve le même nombre avec le même fichier.</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>Ce qui n’a pas pu être contrôlé</translation>
    </message>
    <message>
        <source>It proves, of all badges</source>
        <translation>Cela prouve, pour tous les badges</translation>
    </message>
    <message>
        <source>It does not prove</source>
        <translation>Cela ne prouve pas</translation>
    </message>
    <message>
        <source>Required: “%1”. How did you do it?</source>
        <translation>Il fallait&#xa0;: «&#xa0;%1&#xa0;». Comment avez-vous fait&#xa0;?</translation>
    </message>
    <message>
        <source>What did you do to earn this badge?</source>
        <translation>Qu’avez-vous fait pour obtenir ce badge&#xa0;?</translation>
    </message>
    <message>
        <source>“%1”: what was hard, and what helped you?</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: qu’est-ce qui était difficile, et qu’est-ce qui vous a aidé&#xa0;?</translation>
    </message>
    <message>
        <source>What was hard, and what helped you?</source>
        <translation>Qu’est-ce qui était difficile, et qu’est-ce qui vous a aidé&#xa0;?</translation>
    </message>
    <message>
        <source>“%1”: where could you use it at work?</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: dans quel travail pourriez-vous vous en servir&#xa0;?</translation>
    </message>
    <message>
        <source>Where could you use it at work?</source>
        <translation>Dans quel travail pourriez-vous vous en servir&#xa0;?</translation>
    </message>
    <message>
        <source>Interview by: %1</source>
        <translation>Entretien mené par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interview sheet</source>
        <translation>Fiche d’entretien</translation>
    </message>
    <message>
        <source>This sheet helps to talk about what the person did. It gives no mark, and it proves nothing.</source>
        <translation>Cette fiche aide à parler de ce que la personne a fait. Elle ne donne pas de note et ne prouve rien.</translation>
    </message>
    <message>
        <source>Skills that the badges name</source>
        <translation>Compétences citées par les badges</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Pour en parler</translation>
    </message>
    <message>
        <source>Proof that the badge names:</source>
        <translation>Preuves citées par le badge&#xa0;:</translation>
    </message>
    <message>
        <source>This organisation is on the list of known organisations.</source>
        <translation>Cet organisme est dans la liste des organismes connus.</translation>
    </message>
    <message>
        <source>Organisation to confirm: it is not on the list of known organisations.</source>
        <translation>Organisme à confirmer&#xa0;: il n’est pas dans la liste des organismes connus.</translation>
    </message>
    <message>
        <source>The organisation calls itself &quot;%1&quot;. It is not the one on the list of known organisations.</source>
        <translation>L’organisme se nomme «&#xa0;%1&#xa0;». Ce n’est pas celui de la liste des organismes connus.</translation>
    </message>
    <message>
        <source>This badge comes from an organisation on the list of known organisations.</source>
        <translation>Ce badge vient d’un organisme de la liste des organismes connus.</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Skills named in the badges</source>
        <translation>Compétences citées dans les badges</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Page of the organisation:</source>
        <translation>Page de l’organisme&#xa0;:</translation>
    </message>
    <message>
        <source>Download the badge&apos;s file</source>
        <translation>Télécharger le fichier du badge</translation>
    </message>
    <message>
        <source>The badges themselves are in this page: open it with Besace to check them.</source>
        <translation>Les badges eux-mêmes sont dans cette page&#xa0;: ouvrez-la avec Besace pour les vérifier.</translation>
    </message>
    <message>
        <source>page of the organisation</source>
        <translation>page de l’organisme</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) attached to this PDF: open it with Besace to check them.</source>
        <translation>
            <numerusform>Badge joint à ce PDF&#xa0;: ouvrez-le avec Besace pour le vérifier.</numerusform>
            <numerusform>Badges joints à ce PDF&#xa0;: ouvrez-le avec Besace pour les vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge without a name</source>
        <translation>Badge sans nom</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>remis le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>What was required</source>
        <translation>Ce qu’il fallait faire</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>Ce que la personne a fait</translation>
    </message>
    <message>
        <source>Picture of the badge &quot;%1&quot;</source>
        <translation>Image du badge «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Mes badges</translation>
    </message>
    <message>
        <source>Made on %1 with Besace.</source>
        <translation>Fait le %1 avec Besace.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Expired: valid until %1.</source>
        <translation>Expiré&#xa0;: valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>It is still genuine.</source>
        <translation>Il reste authentique.</translation>
    </message>
    <message>
        <source>Genuine, cancellation not checked</source>
        <translation>Authentique, annulation non contrôlée</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Given by %1.</source>
        <translation>Remis par %1.</translation>
    </message>
    <message>
        <source>Ask the organisation whether you can renew it.</source>
        <translation>Demandez à l’organisme si vous pouvez le renouveler.</translation>
    </message>
    <message>
        <source>The badge “%1” ends</source>
        <translation>Fin du badge «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Page of the organisation: %1</source>
        <translation>Page de l’organisme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skills that I add</source>
        <translation>Compétences que j’ajoute</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes mots</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message>
        <source>Control code: %1</source>
        <translation>Code de contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>Photo de la personne</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo de %1</translation>
    </message>
    <message>
        <source>Follow with a feed reader</source>
        <translation>Suivre avec un lecteur de flux</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Tous les badges</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Skills named in the badge</source>
        <translation>Compétences citées dans le badge</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse internet</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>Education and training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Certificates and badges</source>
        <translation>Certificats et badges</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Remis en</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>This badge has no web page. Attach the PDF instead.</source>
        <translation>Ce badge n’a pas de page internet. Joignez plutôt le PDF.</translation>
    </message>
    <message>
        <source>I received the badge “%1” from %2.</source>
        <translation>J’ai reçu le badge «&#xa0;%1&#xa0;», remis par %2.</translation>
    </message>
    <message>
        <source>I received the badge “%1”.</source>
        <translation>J’ai reçu le badge «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Se termine en</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>You will find my badges in the attached file.</source>
        <translation>Vous trouverez mes badges en pièce jointe.</translation>
    </message>
    <message>
        <source>Each of them can be checked: open the file with Besace.</source>
        <translation>Chacun peut être vérifié&#xa0;: ouvrez le fichier avec Besace.</translation>
    </message>
    <message>
        <source>Badges of %1</source>
        <translation>Badges de %1</translation>
    </message>
    <message>
        <source>Badges at a glance</source>
        <translation>Les badges en bref</translation>
    </message>
    <message>
        <source>What this PDF says of its badges, for programs</source>
        <translation>Ce que ce PDF dit de ses badges, pour les programmes</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Unchanged</source>
        <translation>Pas modifié</translation>
    </message>
    <message>
        <source>The badge has not been changed since it was given.</source>
        <translation>Le badge n’a pas changé depuis sa remise.</translation>
    </message>
    <message>
        <source>That what is written in it is true.</source>
        <translation>Que ce qui y est écrit est vrai.</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Pas annulé</translation>
    </message>
    <message>
        <source>On that date it was not cancelled.</source>
        <translation>À cette date, il n’était pas annulé.</translation>
    </message>
    <message>
        <source>That it will not be cancelled later.</source>
        <translation>Qu’il ne sera pas annulé plus tard.</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>Encore valable</translation>
    </message>
    <message>
        <source>On that date the badge was valid.</source>
        <translation>À cette date, le badge était valable.</translation>
    </message>
    <message>
        <source>That the skill is still there.</source>
        <translation>Que la compétence est encore là.</translation>
    </message>
    <message>
        <source>Right person</source>
        <translation>Au nom de la bonne personne</translation>
    </message>
    <message>
        <source>The badge was given to this address.</source>
        <translation>Le badge a été remis à cette adresse.</translation>
    </message>
    <message>
        <source>That the person sitting here is the one of the badge.</source>
        <translation>Que la personne assise ici est bien celle du badge.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>This badge comes from an organisation on your list.</source>
        <translation>Ce badge vient d’un organisme de votre liste.</translation>
    </message>
    <message>
        <source>That the organisation does serious work.</source>
        <translation>Que l’organisme est sérieux.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Badge complet</translation>
    </message>
    <message>
        <source>Nothing that a badge must say is missing.</source>
        <translation>Le badge dit tout ce qu’il doit dire.</translation>
    </message>
    <message>
        <source>That this information is right.</source>
        <translation>Que ces informations sont justes.</translation>
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
        <source>Not checked</source>
        <translation>Pas vérifié</translation>
    </message>
    <message>
        <source>Checked on %1, with internet.</source>
        <translation>Vérifié le %1, avec internet.</translation>
    </message>
    <message>
        <source>Checked on %1, without internet: cancellation not checked.</source>
        <translation>Vérifié le %1, sans internet&#xa0;: annulation non contrôlée.</translation>
    </message>
    <message>
        <source>Checked on %1, without internet.</source>
        <translation>Vérifié le %1, sans internet.</translation>
    </message>
    <message>
        <source>This picture holds no badge. It may be a photo or a screenshot. Go back to the e-mail and choose &quot;Download&quot;.</source>
        <translation>Cette image ne contient pas de badge. C’est peut-être une photo ou une copie d’écran. Retournez dans le mail et choisissez «&#xa0;Télécharger&#xa0;».</translation>
    </message>
    <message>
        <source>This PDF holds no badge. It may have been printed and scanned. Ask for the file.</source>
        <translation>Ce PDF ne contient pas de badge. Il a peut-être été imprimé puis scanné. Demandez le fichier.</translation>
    </message>
    <message>
        <source>This file holds no badge. It may be a photo or a screenshot. Go back to the e-mail and choose &quot;Download&quot;.</source>
        <translation>Ce fichier ne contient pas de badge. C’est peut-être une photo ou une copie d’écran. Retournez dans le mail et choisissez «&#xa0;Télécharger&#xa0;».</translation>
    </message>
    <message>
        <source>We could not open this file. Nothing was changed. Check that it is still there.</source>
        <translation>Nous n’avons pas pu ouvrir ce fichier. Rien n’a été changé. Regardez s’il est toujours là.</translation>
    </message>
    <message>
        <source>This file is damaged or too big. Ask for the original file.</source>
        <translation>Ce fichier est abîmé ou trop lourd. Demandez le fichier d’origine.</translation>
    </message>
    <message>
        <source>We do not know this kind of badge. The file is kept as it is.</source>
        <translation>Nous ne connaissons pas ce type de badge. Le fichier est gardé tel quel.</translation>
    </message>
    <message>
        <source>There is no internet. Your badge is safely kept. Check it later.</source>
        <translation>Il n’y a pas d’internet. Votre badge est bien rangé. Vérifiez-le plus tard.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site does not answer. Your badge is kept. We will try again.</source>
        <translation>Le site de l’organisme ne répond pas. Votre badge est gardé. Nous réessaierons.</translation>
    </message>
    <message>
        <source>This is not in your backpack. It may have been removed.</source>
        <translation>Ce n’est pas dans votre sac à dos. Vous l’avez peut-être retiré.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What was done is kept.</source>
        <translation>Arrêté à votre demande. Ce qui était fait est gardé.</translation>
    </message>
    <message>
        <source>The badge has not been changed.</source>
        <translation>Le badge n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The badge is the same on the organisation&apos;s site.</source>
        <translation>Le badge est le même sur le site de l’organisme.</translation>
    </message>
    <message>
        <source>The content was changed after it was given.</source>
        <translation>Le contenu a changé après la remise.</translation>
    </message>
    <message>
        <source>Two parts of the badge contradict each other.</source>
        <translation>Deux parties du badge se contredisent.</translation>
    </message>
    <message>
        <source>Somebody other than the organisation signed this badge.</source>
        <translation>Ce badge a été signé par quelqu’un d’autre que l’organisme.</translation>
    </message>
    <message>
        <source>The badge is different on the organisation&apos;s site.</source>
        <translation>Le badge est différent sur le site de l’organisme.</translation>
    </message>
    <message>
        <source>The badge is at an address that the organisation does not use.</source>
        <translation>Le badge est à une adresse que l’organisme n’utilise pas.</translation>
    </message>
    <message>
        <source>The badge&apos;s signature protects nothing.</source>
        <translation>La signature du badge ne protège rien.</translation>
    </message>
    <message>
        <source>The signature and the organisation&apos;s key do not go together.</source>
        <translation>La signature et la clé de l’organisme ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The signature follows a rule that we do not know.</source>
        <translation>La signature suit une règle que nous ne connaissons pas.</translation>
    </message>
    <message>
        <source>The organisation&apos;s secret key is public: anyone can sign with it.</source>
        <translation>La clé secrète de l’organisme est publique&#xa0;: tout le monde peut signer avec.</translation>
    </message>
    <message>
        <source>This signature was not made for giving badges.</source>
        <translation>Cette signature n’est pas faite pour remettre des badges.</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is no longer valid.</source>
        <translation>La signature du badge n’est plus valable.</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is damaged.</source>
        <translation>La signature du badge est abîmée.</translation>
    </message>
    <message>
        <source>This badge holds nothing we can check.</source>
        <translation>Ce badge ne contient rien que nous pouvons vérifier.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>The badge gives two answers to the same question.</source>
        <translation>Le badge donne deux réponses à la même question.</translation>
    </message>
    <message>
        <source>We cannot read this badge.</source>
        <translation>Nous n’arrivons pas à lire ce badge.</translation>
    </message>
    <message>
        <source>We cannot check this kind of proof yet.</source>
        <translation>Nous ne savons pas encore vérifier ce type de preuve.</translation>
    </message>
    <message>
        <source>This is the complete original. Only copies made to be shown to others can be checked.</source>
        <translation>C’est l’original complet. Seules les copies faites pour être montrées se vérifient.</translation>
    </message>
    <message>
        <source>We cannot check this kind of signature.</source>
        <translation>Nous ne savons pas vérifier ce type de signature.</translation>
    </message>
    <message>
        <source>We cannot find the organisation with this kind of address.</source>
        <translation>Ce type d’adresse ne nous permet pas de trouver l’organisme.</translation>
    </message>
    <message>
        <source>We cannot use this kind of key.</source>
        <translation>Nous ne savons pas utiliser ce type de clé.</translation>
    </message>
    <message>
        <source>The badge does not say which key signed it.</source>
        <translation>Le badge ne dit pas avec quelle clé il est signé.</translation>
    </message>
    <message>
        <source>The organisation does not list the key of this signature.</source>
        <translation>L’organisme n’indique pas la clé de cette signature.</translation>
    </message>
    <message>
        <source>We have not asked the organisation&apos;s site yet.</source>
        <translation>Nous n’avons pas encore interrogé le site de l’organisme.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site does not answer.</source>
        <translation>Le site de l’organisme ne répond pas.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site shows something else in place of the badge.</source>
        <translation>Le site de l’organisme montre autre chose à la place du badge.</translation>
    </message>
    <message>
        <source>The organisation has not cancelled this badge.</source>
        <translation>L’organisme n’a pas annulé ce badge.</translation>
    </message>
    <message>
        <source>The organisation did not plan to cancel this badge.</source>
        <translation>L’organisme n’a pas prévu d’annuler ce badge.</translation>
    </message>
    <message>
        <source>The organisation cancelled this badge.</source>
        <translation>L’organisme a annulé ce badge.</translation>
    </message>
    <message>
        <source>The organisation removed this badge from its site.</source>
        <translation>L’organisme a retiré ce badge de son site.</translation>
    </message>
    <message>
        <source>The organisation put this badge on hold.</source>
        <translation>L’organisme a mis ce badge en pause.</translation>
    </message>
    <message>
        <source>We have not asked yet whether it was cancelled.</source>
        <translation>Nous n’avons pas encore demandé s’il a été annulé.</translation>
    </message>
    <message>
        <source>The list of cancelled badges does not answer.</source>
        <translation>La liste des badges annulés ne répond pas.</translation>
    </message>
    <message>
        <source>We cannot read this kind of list of cancelled badges.</source>
        <translation>Nous ne savons pas lire ce type de liste de badges annulés.</translation>
    </message>
    <message>
        <source>The list of cancelled badges is damaged.</source>
        <translation>La liste des badges annulés est abîmée.</translation>
    </message>
    <message>
        <source>This list of cancelled badges is not the organisation&apos;s.</source>
        <translation>Cette liste de badges annulés n’est pas celle de l’organisme.</translation>
    </message>
    <message>
        <source>Without proof, we do not know whom to ask.</source>
        <translation>Sans preuve, nous ne savons pas à qui demander.</translation>
    </message>
    <message>
        <source>The badge is still valid.</source>
        <translation>Le badge est encore valable.</translation>
    </message>
    <message>
        <source>No end date.</source>
        <translation>Pas de date de fin.</translation>
    </message>
    <message>
        <source>The badge&apos;s end date has passed.</source>
        <translation>La date de fin du badge est passée.</translation>
    </message>
    <message>
        <source>The badge is not valid yet.</source>
        <translation>Le badge n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The badge&apos;s dates contradict each other.</source>
        <translation>Les dates du badge se contredisent.</translation>
    </message>
    <message>
        <source>We cannot read the badge&apos;s dates.</source>
        <translation>Nous n’arrivons pas à lire les dates du badge.</translation>
    </message>
    <message>
        <source>The address given is the one in the badge.</source>
        <translation>L’adresse indiquée est celle du badge.</translation>
    </message>
    <message>
        <source>The badge is for another address.</source>
        <translation>Le badge est pour une autre adresse.</translation>
    </message>
    <message>
        <source>There is no address to compare with.</source>
        <translation>Il n’y a pas d’adresse à comparer.</translation>
    </message>
    <message>
        <source>The badge does not name the person.</source>
        <translation>La personne n’est pas indiquée.</translation>
    </message>
    <message>
        <source>The address is hidden in a way that we do not know.</source>
        <translation>L’adresse est cachée d’une façon que nous ne connaissons pas.</translation>
    </message>
    <message>
        <source>This organisation is on your list.</source>
        <translation>Cet organisme est dans votre liste.</translation>
    </message>
    <message>
        <source>The organisation does not say the same as the badge.</source>
        <translation>L’organisme ne dit pas la même chose que le badge.</translation>
    </message>
    <message>
        <source>Organisation to confirm: it is not on your list.</source>
        <translation>Organisme à confirmer&#xa0;: il n’est pas dans votre liste.</translation>
    </message>
    <message>
        <source>This key was published. Anyone can sign with it.</source>
        <translation>Cette clé a été publiée. Tout le monde peut signer avec.</translation>
    </message>
    <message>
        <source>Nothing shows that this organisation signed the badge.</source>
        <translation>Rien ne montre que cet organisme a signé le badge.</translation>
    </message>
    <message>
        <source>We have not asked yet who the organisation is.</source>
        <translation>Nous n’avons pas encore demandé qui est l’organisme.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site does not answer: we cannot confirm it.</source>
        <translation>Le site de l’organisme ne répond pas&#xa0;: nous ne pouvons pas confirmer.</translation>
    </message>
    <message>
        <source>The badge is kept on another site than the organisation&apos;s.</source>
        <translation>Le badge est sur un autre site que celui de l’organisme.</translation>
    </message>
    <message>
        <source>The badge does not name an organisation.</source>
        <translation>Le badge n’indique pas d’organisme.</translation>
    </message>
    <message>
        <source>Title, what was required, organisation and date are there.</source>
        <translation>Le titre, ce qu’il fallait faire, l’organisme et la date sont là.</translation>
    </message>
    <message>
        <source>Some information is missing.</source>
        <translation>Il manque des informations.</translation>
    </message>
    <message>
        <source>We could not read what the badge says.</source>
        <translation>Nous n’avons pas pu lire ce que dit le badge.</translation>
    </message>
    <message>
        <source>Changed badge</source>
        <translation>Badge modifié</translation>
    </message>
    <message>
        <source>Cancelled badge</source>
        <translation>Badge annulé</translation>
    </message>
    <message>
        <source>Badge on hold</source>
        <translation>Badge en pause</translation>
    </message>
    <message>
        <source>Badge not readable</source>
        <translation>Badge pas lisible</translation>
    </message>
    <message>
        <source>Badge without proof</source>
        <translation>Badge sans preuve</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Déjà vérifié</translation>
    </message>
    <message>
        <source>Cannot be checked today</source>
        <translation>Pas vérifiable aujourd’hui</translation>
    </message>
    <message>
        <source>Expired badge</source>
        <translation>Badge expiré</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Genuine, organisation to confirm</source>
        <translation>Authentique, organisme à confirmer</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Pas lisible</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Pas vérifiable</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Organisation to confirm</source>
        <translation>Organisme à confirmer</translation>
    </message>
    <message>
        <source>Ask the organisation for a new badge</source>
        <translation>Demander un nouveau badge à l’organisme</translation>
    </message>
    <message>
        <source>Contact the organisation</source>
        <translation>Contacter l’organisme</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Vérifier plus tard</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Ask for the signed badge</source>
        <translation>Demander le badge signé</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>See the kept copy</source>
        <translation>Voir la copie gardée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep this badge or ask for a renewal</source>
        <translation>Garder le badge ou demander un renouvellement</translation>
    </message>
    <message>
        <source>Check online</source>
        <translation>Vérifier en ligne</translation>
    </message>
    <message>
        <source>See who the organisation is</source>
        <translation>Voir qui est l’organisme</translation>
    </message>
    <message>
        <source>Reason: &quot;%1&quot;</source>
        <translation>Raison&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Since then the organisation&apos;s site no longer answers. We keep that day&apos;s copy.</source>
        <translation>Depuis, le site de l’organisme ne répond plus. Nous gardons la copie de ce jour-là.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Il était valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>It is still genuine.</source>
        <translation>Il reste authentique.</translation>
    </message>
    <message>
        <source>The badge is unchanged.</source>
        <translation>Le badge n’a pas changé.</translation>
    </message>
    <message>
        <source>We do not know this organisation.</source>
        <translation>Nous ne connaissons pas cet organisme.</translation>
    </message>
    <message>
        <source>We do not know &quot;%1&quot;.</source>
        <translation>Nous ne connaissons pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Genuine.</source>
        <translation>Authentique.</translation>
    </message>
    <message>
        <source>The content was changed after it was given. Do not rely on it.</source>
        <translation>Le contenu a changé après la remise. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>We cannot read this badge. The file is kept.</source>
        <translation>Nous n’arrivons pas à lire ce badge. Le fichier est gardé.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site was not asked yet. Your badge is safely kept.</source>
        <translation>Le site de l’organisme n’a pas encore été interrogé. Votre badge est bien rangé.</translation>
    </message>
    <message>
        <source>We could not check whether it was cancelled.</source>
        <translation>Nous n’avons pas pu contrôler s’il a été annulé.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Badge not valid yet</source>
        <translation>Badge pas encore valable</translation>
    </message>
    <message>
        <source>The list of cancelled badges is too old.</source>
        <translation>La liste des badges annulés est trop ancienne.</translation>
    </message>
    <message>
        <source>We could not read the badge&apos;s dates.</source>
        <translation>Nous n’avons pas pu lire les dates du badge.</translation>
    </message>
    <message>
        <source>We could not read who the badge is for.</source>
        <translation>Nous n’avons pas pu lire à qui le badge est remis.</translation>
    </message>
    <message>
        <source>The organisation had given up the key of this signature.</source>
        <translation>L’organisme avait abandonné la clé de cette signature.</translation>
    </message>
    <message>
        <source>The site is not safe: it does not show who it is. We do not go there. Your badge is kept.</source>
        <translation>Le site n’est pas sûr&#xa0;: il ne prouve pas qui il est. Nous n’y allons pas. Votre badge est gardé.</translation>
    </message>
    <message>
        <source>The site is not safe (certificate). We do not go there.</source>
        <translation>Le site n’est pas sûr (certificat). Nous n’y allons pas.</translation>
    </message>
    <message>
        <source>The list of cancelled badges is shorter than it should be.</source>
        <translation>La liste des badges annulés est plus courte qu’elle ne devrait.</translation>
    </message>
    <message>
        <source>The organisation has a message about this badge.</source>
        <translation>L’organisme a un message à propos de ce badge.</translation>
    </message>
    <message>
        <source>The organisation offers a newer copy of this badge.</source>
        <translation>L’organisme propose une copie plus récente de ce badge.</translation>
    </message>
    <message>
        <source>This is the newer copy that the organisation offers.</source>
        <translation>C’est la copie plus récente que propose l’organisme.</translation>
    </message>
    <message>
        <source>The newer copy that came is not the same badge. We did not take it.</source>
        <translation>La copie plus récente n’est pas le même badge. Nous ne la prenons pas.</translation>
    </message>
    <message>
        <source>The organisation has worded some of this badge anew.</source>
        <translation>L’organisme a reformulé une partie de ce badge.</translation>
    </message>
    <message>
        <source>This badge moved to a new web address.</source>
        <translation>Ce badge a changé d’adresse internet.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site is not protected: others could have answered for it.</source>
        <translation>Le site n’est pas protégé. D’autres ont pu répondre à sa place.</translation>
    </message>
    <message>
        <source>The badge is no longer the same as the organisation&apos;s.</source>
        <translation>Le badge n’est plus le même que celui de l’organisme.</translation>
    </message>
    <message>
        <source>The organisation has cancelled this badge since then.</source>
        <translation>Depuis, l’organisme a annulé ce badge.</translation>
    </message>
    <message>
        <source>The organisation has put this badge on hold since then.</source>
        <translation>Depuis, l’organisme a mis ce badge en pause.</translation>
    </message>
    <message>
        <source>The badge&apos;s end date has passed since then.</source>
        <translation>Depuis, la date de fin du badge est passée.</translation>
    </message>
    <message>
        <source>What proved this badge can no longer be found.</source>
        <translation>Ce qui prouvait ce badge ne se trouve plus.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site no longer answers.</source>
        <translation>Le site de l’organisme ne répond plus.</translation>
    </message>
    <message>
        <source>The organisation moved to a new web address.</source>
        <translation>L’organisme a changé d’adresse internet.</translation>
    </message>
    <message>
        <source>The organisation has a new name.</source>
        <translation>L’organisme a changé de nom.</translation>
    </message>
    <message>
        <source>The organisation took the cancellation back.</source>
        <translation>L’organisme est revenu sur l’annulation.</translation>
    </message>
    <message>
        <source>The badge is no longer on hold.</source>
        <translation>Le badge n’est plus en pause.</translation>
    </message>
    <message>
        <source>The badge is valid now.</source>
        <translation>Le badge est maintenant valable.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site answers again.</source>
        <translation>Le site de l’organisme répond de nouveau.</translation>
    </message>
    <message>
        <source>The badge could be checked: it is genuine.</source>
        <translation>Le badge a pu être vérifié&#xa0;: il est authentique.</translation>
    </message>
    <message>
        <source>Now we know: the organisation has not cancelled this badge.</source>
        <translation>Maintenant nous le savons&#xa0;: l’organisme n’a pas annulé ce badge.</translation>
    </message>
    <message>
        <source>The organisation is on your list now.</source>
        <translation>L’organisme est maintenant dans votre liste.</translation>
    </message>
    <message>
        <source>This is not what that organisation wrote. Do not rely on it.</source>
        <translation>Cet organisme n’a pas écrit cela. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Nothing shows who wrote this recommendation.</source>
        <translation>Rien ne montre qui a écrit cette recommandation.</translation>
    </message>
    <message>
        <source>The organisation took this recommendation back.</source>
        <translation>L’organisme a retiré cette recommandation.</translation>
    </message>
    <message>
        <source>This recommendation was not valid when we checked.</source>
        <translation>Cette recommandation n’était pas valable ce jour-là.</translation>
    </message>
    <message>
        <source>This recommendation is about something other than this badge.</source>
        <translation>Cette recommandation parle d’autre chose que de ce badge.</translation>
    </message>
    <message>
        <source>We could not check this recommendation.</source>
        <translation>Nous n’avons pas pu vérifier cette recommandation.</translation>
    </message>
    <message>
        <source>We have not checked who wrote this recommendation.</source>
        <translation>Nous n’avons pas vérifié qui a écrit cette recommandation.</translation>
    </message>
    <message>
        <source>Checked: an organisation on your list wrote this recommendation.</source>
        <translation>Vérifié&#xa0;: un organisme de votre liste a écrit cette recommandation.</translation>
    </message>
    <message>
        <source>Checked: this organisation wrote it. It is not on your list.</source>
        <translation>Vérifié&#xa0;: cet organisme l’a écrite. Il n’est pas sur votre liste.</translation>
    </message>
    <message>
        <source>The signature does not protect everything in this badge.</source>
        <translation>La signature ne protège pas tout ce que dit ce badge.</translation>
    </message>
    <message>
        <source>The badge breaks the rules of its form, so nobody can have signed it.</source>
        <translation>Ce badge est mal écrit&#xa0;: personne n’a pu le signer ainsi.</translation>
    </message>
    <message>
        <source>The badge uses words that we do not know.</source>
        <translation>Le badge emploie des mots que nous ne connaissons pas.</translation>
    </message>
    <message>
        <source>The badge is made so that checking it would never end.</source>
        <translation>Ce badge est fait pour que la vérification ne finisse jamais.</translation>
    </message>
    <message>
        <source>This kind of signature is old. There are newer ones.</source>
        <translation>Cette sorte de signature est ancienne. Il en existe de plus récentes.</translation>
    </message>
    <message>
        <source>The badge was signed with an earlier version of the list of its words.</source>
        <translation>Le badge a été signé avec une version plus ancienne de la liste de ses mots.</translation>
    </message>
    <message>
        <source>The badge says something twice, and the signature counts it twice.</source>
        <translation>Le badge dit deux fois la même chose, et la signature la compte deux fois.</translation>
    </message>
    <message>
        <source>The badge does not say which list explains its signature. We took the usual one.</source>
        <translation>Le badge ne dit pas quelle liste explique sa signature. Nous avons pris la liste habituelle.</translation>
    </message>
    <message>
        <source>The badge gives its words a meaning of its own.</source>
        <translation>Le badge donne à ses mots un sens à lui.</translation>
    </message>
    <message>
        <source>We could not write the file. Nothing was lost. Choose another place.</source>
        <translation>Nous n’avons pas pu écrire le fichier. Rien n’a été perdu. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make some room, then try again.</source>
        <translation>Plus de place sur le disque. Rien n’a été perdu. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>We are not allowed to write there. Nothing was lost. Choose another place.</source>
        <translation>Nous n’avons pas le droit d’écrire ici. Rien n’a été perdu. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Another program is using your backpack. Nothing was lost. Close it, then try again.</source>
        <translation>Un autre programme utilise votre sac à dos. Rien n’a été perdu. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer. What was kept is still on it. Plug it in again, then try again.</source>
        <translation>Le disque ne répond pas. Ce qui était gardé y est encore. Rebranchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>We could not write into your backpack. Nothing was lost. Close Besace and open it again.</source>
        <translation>Nous n’avons pas pu écrire dans votre sac à dos. Rien n’a été perdu. Fermez Besace et rouvrez-la.</translation>
    </message>
    <message>
        <source>Your backpack is damaged. Nothing is thrown away. Close Besace and open it again.</source>
        <translation>Votre sac à dos est abîmé. Rien n’est jeté. Fermez Besace et rouvrez-la.</translation>
    </message>
    <message>
        <source>A password protects this file. Give the password to open it.</source>
        <translation>Un mot de passe protège ce fichier. Donnez le mot de passe pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This is not the right password. Nothing was changed. Try again.</source>
        <translation>Ce n’est pas le bon mot de passe. Rien n’a changé. Essayez encore.</translation>
    </message>
    <message>
        <source>second copies of badge files</source>
        <translation>d’autres fichiers de vos badges</translation>
    </message>
    <message>
        <source>what the organisations&apos; sites said</source>
        <translation>ce que disaient les sites des organismes</translation>
    </message>
    <message>
        <source>results of checks (check again)</source>
        <translation>les résultats des vérifications (vérifiez de nouveau)</translation>
    </message>
    <message>
        <source>collections</source>
        <translation>les collections</translation>
    </message>
    <message>
        <source>your addresses</source>
        <translation>vos adresses</translation>
    </message>
    <message>
        <source>organisations that you know</source>
        <translation>les organismes que vous connaissez</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>vos propres mots</translation>
    </message>
    <message>
        <source>what can be undone</source>
        <translation>ce que l’on peut annuler</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>d’autres choses</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backpack was damaged. Besace put it right, as far as it could.</source>
        <translation>Votre sac à dos était abîmé. Besace l’a réparé, autant que possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges came through, unchanged.</source>
        <translation>
            <numerusform>%n badge est sauvé, intact.</numerusform>
            <numerusform>%n badges sont sauvés, intacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges came from the last copy of your backpack.</source>
        <translation>
            <numerusform>%n badge vient de la dernière copie de votre sac à dos.</numerusform>
            <numerusform>%n badges viennent de la dernière copie de votre sac à dos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges are lost:</source>
        <translation>
            <numerusform>%n badge est perdu&#xa0;:</numerusform>
            <numerusform>%n badges sont perdus&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be other lost badges. Their names can no longer be read.</source>
        <translation>D’autres badges sont peut-être perdus. Leurs noms ne se lisent plus.</translation>
    </message>
    <message>
        <source>Something may also be missing here:</source>
        <translation>Il manque peut-être aussi quelque chose ici&#xa0;:</translation>
    </message>
    <message>
        <source>The damaged file is kept as it was:</source>
        <translation>Le fichier abîmé est gardé tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>A backpack with a password holds at most 512 MB. Nothing was lost. Remove some badges, or the password.</source>
        <translation>Un sac à dos avec mot de passe contient au plus 512 Mo. Rien n’a été perdu. Enlevez des badges, ou le mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n vérifié</numerusform>
            <numerusform>%n vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expiré</numerusform>
            <numerusform>%n expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n pas vérifié</numerusform>
            <numerusform>%n pas vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without proof</source>
        <translation>
            <numerusform>%n sans preuve</numerusform>
            <numerusform>%n sans preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge.</source>
        <translation>Aucun badge.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;8 badges&quot;, %2 &quot;6 checked · 1 expired&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s site was not asked yet.</source>
        <translation>Le site de l’organisme n’a pas encore été contacté.</translation>
    </message>
    <message>
        <source>The site &quot;%1&quot; is not &quot;%2&quot;, which you know. The names look alike.</source>
        <translation>Le site «&#xa0;%1&#xa0;» n’est pas «&#xa0;%2&#xa0;», que vous connaissez. Les noms se ressemblent.</translation>
    </message>
    <message>
        <source>The organisation calls itself &quot;%1&quot;. It is not the one on your list.</source>
        <translation>L’organisme se nomme «&#xa0;%1&#xa0;». Ce n’est pas celui de votre liste.</translation>
    </message>
    <message>
        <source>The same person gave and received this badge: &quot;%1&quot;.</source>
        <translation>La même personne a remis et reçu ce badge&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The badge is for another address than those typed.</source>
        <translation>Le badge est pour une autre adresse que celles tapées.</translation>
    </message>
    <message>
        <source>This badge is for &quot;%1&quot;. Other badges are for &quot;%2&quot;.</source>
        <translation>Ce badge est pour «&#xa0;%1&#xa0;». D’autres badges sont pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This badge is for another address than the other badges.</source>
        <translation>Ce badge est pour une autre adresse que les autres badges.</translation>
    </message>
    <message>
        <source>This very badge was given to two different people.</source>
        <translation>Ce même badge a été remis à deux personnes différentes.</translation>
    </message>
    <message>
        <source>It says that it was given on %1. That day has not come yet.</source>
        <translation>Il dit avoir été remis le %1. Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>It ends on %1. It was given later, on %2.</source>
        <translation>Il finit le %1. Il a été remis plus tard, le %2.</translation>
    </message>
    <message>
        <source>It says that it was given on %1. Such badges exist since 2011.</source>
        <translation>Il dit avoir été remis le %1. Ces badges existent depuis 2011.</translation>
    </message>
    <message>
        <source>The portfolio does not show what the badge says: &quot;%1&quot;.</source>
        <translation>Le portfolio ne montre pas ce que dit le badge&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its picture is also on &quot;%1&quot;, a badge of &quot;%2&quot;.</source>
        <translation>Son image est aussi sur «&#xa0;%1&#xa0;», un badge de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A password protects this copy. Choose &quot;Restore a copy&quot; to open it.</source>
        <translation>Un mot de passe protège cette copie. Choisissez «&#xa0;Restaurer une copie&#xa0;» pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A password protects this backpack. Open it, and save a copy. Then restore that copy here.</source>
        <translation>Un mot de passe protège ce sac à dos. Ouvrez-le et enregistrez une copie. Puis restaurez cette copie ici.</translation>
    </message>
    <message>
        <source>This backpack is too big to be added. Open it, and save a copy. Then restore that copy here.</source>
        <translation>Ce sac à dos est trop gros pour être ajouté. Ouvrez-le et enregistrez une copie. Puis restaurez cette copie ici.</translation>
    </message>
    <message>
        <source>This backpack is damaged. Nothing was added. Open it: Besace then repairs what it can.</source>
        <translation>Ce sac à dos est abîmé. Rien n’a été ajouté. Ouvrez-le&#xa0;: Besace répare alors ce qui peut l’être.</translation>
    </message>
    <message>
        <source>A newer Besace made this backpack. Nothing was added. Install the newest Besace.</source>
        <translation>Une version plus récente de Besace a fait ce sac à dos. Rien n’a été ajouté. Installez la dernière version.</translation>
    </message>
    <message>
        <source>The document shows this badge as unchanged. The badge itself was changed.</source>
        <translation>Le document montre ce badge sans changement. Le badge lui-même a été modifié.</translation>
    </message>
    <message>
        <source>This picture holds no badge. It may be a photo or a screenshot. Ask for the original file.</source>
        <translation>Cette image ne contient pas de badge. C’est peut-être une photo ou une copie d’écran. Demandez le fichier d’origine.</translation>
    </message>
    <message>
        <source>This file holds no badge. Ask for the original file.</source>
        <translation>Ce fichier ne contient pas de badge. Demandez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Another program is using this file. Close it, then try again.</source>
        <translation>Un autre programme utilise ce fichier. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>A newer Besace made this backpack. Install the newest Besace.</source>
        <translation>Une version plus récente de Besace a fait ce sac à dos. Installez la dernière version.</translation>
    </message>
    <message>
        <source>We do not know this kind of badge. Nothing could be checked.</source>
        <translation>Nous ne connaissons pas ce type de badge. Rien n’a pu être vérifié.</translation>
    </message>
    <message>
        <source>This backpack is too big. Ask for the badges themselves.</source>
        <translation>Ce sac à dos est trop lourd. Demandez les badges eux-mêmes.</translation>
    </message>
    <message>
        <source>This backpack is damaged. Ask for the badges themselves.</source>
        <translation>Ce sac à dos est abîmé. Demandez les badges eux-mêmes.</translation>
    </message>
    <message>
        <source>There is no internet. Check it later.</source>
        <translation>Il n’y a pas d’internet. Vérifiez-le plus tard.</translation>
    </message>
    <message>
        <source>The site is not safe: it does not show who it is. We do not go there.</source>
        <translation>Le site n’est pas sûr&#xa0;: il ne prouve pas qui il est. Nous n’y allons pas.</translation>
    </message>
    <message>
        <source>It is valid only from %1.</source>
        <translation>Il n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <source>It ends on %1. It begins later, on %2.</source>
        <translation>Il finit le %1. Il commence plus tard, le %2.</translation>
    </message>
    <message>
        <source>One of its dates is no date that can be read.</source>
        <translation>Une de ses dates n’est pas lisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n pas lisible</numerusform>
            <numerusform>%n pas lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>A backpack, or a copy of one, has this name. It stays as it is. Choose another name.</source>
        <translation>Un sac à dos, ou une copie d’un sac à dos, porte ce nom. Il reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is the backpack that is open. Nothing was done. Choose another file.</source>
        <translation>C’est le sac à dos qui est ouvert. Rien n’a été fait. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Organisation without a name</source>
        <translation>Organisme sans nom</translation>
    </message>
    <message>
        <source>The document says: &quot;%1&quot;. The badge itself holds no proof of that.</source>
        <translation>Le document dit&#xa0;: «&#xa0;%1&#xa0;». Le badge lui-même n’en contient aucune preuve.</translation>
    </message>
    <message>
        <source>The document says: checked on %1. The badge was valid until %2.</source>
        <translation>Le document dit&#xa0;: vérifié le %1. Le badge était valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The document says: &quot;%1&quot;. Besace never writes that as a badge&apos;s state.</source>
        <translation>Le document dit&#xa0;: «&#xa0;%1&#xa0;». Besace n’écrit jamais cela comme état d’un badge.</translation>
    </message>
</context>
</TS>
