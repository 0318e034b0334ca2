#include "tests/tools/make_examples/Awards.h"

using namespace Qt::StringLiterals;

namespace besace::examples {

Award teamSpirit()
{
    return { u"esprit-d-equipe"_s, u"Esprit d’équipe"_s,
        u"Mener un projet à plusieurs et trouver sa place dans un groupe."_s,
        u"Mener un projet à plusieurs pendant 3 mois et le présenter devant un groupe."_s,
        { u"Travailler en équipe"_s, u"Prendre la parole"_s, u"Organiser un projet"_s }, u"Badge"_s,
        u"Léa a organisé la collecte alimentaire du quartier avec 6 bénévoles."_s,
        { Outline::Hexagon, u"#0B5E6B"_s, u"#F4C469"_s,
            u"<circle cx=\"50\" cy=\"30\" r=\"13\"/><circle cx=\"17\" cy=\"42\" r=\"10\"/>"
            u"<circle cx=\"83\" cy=\"42\" r=\"10\"/><path d=\"M28 86c0-17 9-27 22-27s22 10 22 27\"/>"
            u"<path d=\"M4 82c0-10 4-17 13-17M96 82c0-10-4-17-13-17\"/>"_s } };
}

Award welcome()
{
    return { u"accueil-du-public"_s, u"Accueil du public"_s,
        u"Accueillir, écouter et orienter des personnes de tous âges."_s,
        u"Tenir l’accueil pendant 10 demi-journées et répondre au téléphone."_s,
        { u"Accueillir"_s, u"Écouter"_s, u"Garder son calme"_s }, u"Badge"_s, {},
        { Outline::Circle, u"#7B3F98"_s, u"#F1E6F6"_s,
            u"<path d=\"M10 18h80v52H50L28 90V70H10z\"/><path d=\"M32 38v4M68 38v4M32 52c8 9 28 9 36 0\"/>"_s } };
}

Award festival()
{
    return { u"benevole-du-festival"_s, u"Bénévole du festival"_s,
        u"Aider à préparer et à faire vivre le festival du port."_s,
        u"Être présent 3 jours : montage, accueil des artistes, rangement."_s,
        { u"Être ponctuel"_s, u"Travailler en équipe"_s, u"S’adapter"_s }, u"Badge"_s, {},
        { Outline::Flower, u"#2E5C9E"_s, u"#E7EFF8"_s,
            u"<path d=\"M36 76V20l46-9v55\"/><circle cx=\"24\" cy=\"77\" r=\"12\"/><circle cx=\"70\" cy=\"67\" "
            u"r=\"12\"/>"
            u"<path d=\"M36 38l46-9\"/>"_s } };
}

Award cooking()
{
    return { u"cuisine-solidaire"_s, u"Cuisine solidaire"_s,
        u"Préparer des repas pour 40 personnes avec des produits sauvés."_s,
        u"Préparer 5 repas en équipe, respecter l’hygiène et servir."_s,
        { u"Respecter les règles d’hygiène"_s, u"Cuisiner en équipe"_s }, u"Badge"_s, {},
        { Outline::Hexagon, u"#2C7A4B"_s, u"#E4F2E9"_s,
            u"<path d=\"M14 46h72v22c0 12-8 20-20 20H34c-12 0-20-8-20-20zM4 46h92\"/>"
            u"<path d=\"M34 30c-6-7 6-11 0-19M50 30c-6-7 6-11 0-19M66 30c-6-7 6-11 0-19\"/>"_s } };
}

Award fireSafety()
{
    return { u"securite-incendie"_s, u"Sécurité incendie"_s,
        u"Connaître les gestes qui sauvent quand un feu commence."_s,
        u"Suivre une journée de formation, utiliser un extincteur et guider une évacuation."_s,
        { u"Donner l’alerte"_s, u"Utiliser un extincteur"_s, u"Guider une évacuation"_s }, u"Certificate"_s, {},
        { Outline::Hexagon, u"#B8481C"_s, u"#FAEAE2"_s,
            u"<path d=\"M52 6c4 20 28 28 28 54 0 18-13 30-30 30S20 78 20 60c0-12 6-20 12-27 2 9 6 13 11 15 2-15 1-28 "
            u"9-42z\"/>"
            u"<path d=\"M50 90c-9 0-14-6-14-14 0-9 9-12 14-21 5 9 14 12 14 21 0 8-5 14-14 14z\"/>"_s } };
}

Award firstAid()
{
    return { u"gestes-qui-sauvent"_s, u"Gestes qui sauvent"_s,
        u"Protéger, alerter et porter secours en attendant les pompiers."_s,
        u"Suivre une formation de 7 heures et réussir les mises en situation."_s,
        { u"Alerter les secours"_s, u"Porter secours"_s, u"Garder son calme"_s }, u"Certificate"_s, {},
        { Outline::Shield, u"#B3263A"_s, u"#FBE8EA"_s,
            u"<path d=\"M50 90C22 70 8 54 8 36 8 22 18 13 29 13c9 0 16 5 21 13 5-8 12-13 21-13 11 0 21 9 21 23 0 18-14 "
            u"34-42 54z\"/>"
            u"<path d=\"M50 38v28M36 52h28\"/>"_s } };
}

Award civicService()
{
    return { u"service-civique"_s, u"Service civique"_s, u"Une mission de 8 mois au service des habitants."_s,
        u"Faire toute la mission et présenter son bilan."_s,
        { u"Être autonome"_s, u"Aller vers les autres"_s, u"Rendre compte"_s }, u"Fieldwork"_s,
        u"Léa a aidé 30 personnes âgées à utiliser une tablette."_s,
        { Outline::Circle, u"#2E5C9E"_s, u"#E7EFF8"_s,
            u"<path d=\"M50 8l13 27 29 4-21 21 5 30-26-14-26 14 5-30L8 39l29-4z\"/>"_s } };
}

Award digitalHelp()
{
    return { u"coup-de-main-numerique"_s, u"Coup de main numérique"_s,
        u"Aider quelqu’un à faire une démarche sur internet."_s,
        u"Aider 10 personnes et expliquer sans faire à leur place."_s,
        { u"Expliquer simplement"_s, u"Être patient"_s, u"Utiliser un ordinateur"_s }, u"Badge"_s, {},
        { Outline::Flower, u"#0B5E6B"_s, u"#E3F0F2"_s,
            u"<path d=\"M16 16h68v48H16zM4 84h92M40 64v20M60 64v20\"/><path d=\"M36 40l10 10 18-20\"/>"_s } };
}

Award sharedGarden()
{
    return { u"jardin-partage"_s, u"Jardin partagé"_s, u"Cultiver et faire vivre un jardin de quartier."_s,
        u"Venir chaque semaine pendant une saison et animer un atelier."_s,
        { u"Être régulier"_s, u"Respecter la nature"_s, u"Animer un atelier"_s }, u"Badge"_s, {},
        { Outline::Circle, u"#2C7A4B"_s, u"#E4F2E9"_s,
            u"<path d=\"M50 92V46\"/><path d=\"M50 54C50 30 66 14 92 12c2 28-14 44-42 42z\"/>"
            u"<path d=\"M50 70C50 54 38 42 12 40c0 22 14 34 38 30z\"/>"_s } };
}

Award streetParty()
{
    return { u"fete-de-quartier"_s, u"Fête de quartier"_s, u"Préparer la fête avec les voisins."_s,
        u"Participer à l’organisation, du premier jour au rangement."_s,
        { u"Organiser un événement"_s, u"Parler avec les voisins"_s }, u"Badge"_s, {},
        { Outline::Flower, u"#8A5A00"_s, u"#FBF1DD"_s,
            u"<path d=\"M50 6v16M34 22h32M34 74h32M50 74v18\"/><ellipse cx=\"50\" cy=\"48\" rx=\"36\" ry=\"26\"/>"
            u"<path d=\"M50 22c-16 14-16 38 0 52M50 22c16 14 16 38 0 52\"/>"_s } };
}

Award signLanguage()
{
    return {
        u"langue-des-signes"_s, u"Premiers pas en langue des signes"_s,
        u"Se présenter et accueillir une personne sourde."_s,
        u"Suivre 20 heures d’atelier et tenir une conversation simple."_s,
        { u"Communiquer autrement"_s, u"Accueillir"_s }, u"Badge"_s, {},
        { Outline::Shield, u"#7B3F98"_s, u"#F1E6F6"_s,
            u"<path d=\"M30 56V24c0-9 12-9 12 0v22V14c0-9 13-9 13 0v32V20c0-9 12-9 12 0v30l6-12c5-9 16-4 12 6L74 74c-4 12-12 18-23 18-15 0-27-8-31-22l-6-18c-3-9 8-13 12-5z\"/>"_s }
    };
}

Award childCare()
{
    return { u"animation-enfants"_s, u"Animation pour enfants"_s,
        u"Préparer et mener des jeux pour un groupe d’enfants."_s,
        u"Mener 6 séances avec un animateur et veiller à la sécurité du groupe."_s,
        { u"Animer un groupe"_s, u"Veiller à la sécurité"_s, u"Inventer des jeux"_s }, u"Badge"_s, {},
        { Outline::Circle, u"#B8481C"_s, u"#FAEAE2"_s,
            u"<path d=\"M50 8L86 42 50 78 14 42zM50 8v70M14 42h72\"/><path d=\"M50 78c-10 6 8 9-2 16\"/>"_s } };
}

Award forklift()
{
    return { u"conduite-de-chariot"_s, u"Conduite de chariot"_s, u"Conduire un chariot élévateur en sécurité."_s,
        u"Réussir l’épreuve de conduite et le test de sécurité."_s,
        { u"Conduire avec prudence"_s, u"Ranger un entrepôt"_s }, u"License"_s, {},
        { Outline::Hexagon, u"#4A5568"_s, u"#ECEFF3"_s,
            u"<path d=\"M10 70V44h16V18h26l10 52M70 12v66h26M10 70h50\"/><circle cx=\"24\" cy=\"80\" r=\"10\"/>"
            u"<circle cx=\"52\" cy=\"80\" r=\"10\"/>"_s } };
}

Award bicycle()
{
    return { u"permis-velo"_s, u"Permis vélo"_s, u"Rouler en ville et entretenir son vélo."_s,
        u"Réussir le parcours et réparer une crevaison."_s, { u"Rouler en sécurité"_s, u"Réparer un vélo"_s },
        u"Badge"_s, {},
        { Outline::Circle, u"#8E2A3A"_s, u"#F6E7EA"_s,
            u"<circle cx=\"20\" cy=\"66\" r=\"18\"/><circle cx=\"80\" cy=\"66\" r=\"18\"/>"
            u"<path d=\"M20 66l16-34 16 34 14-34 14 34M36 32h30M28 20h16M66 32l-4-14h14\"/>"_s } };
}

Award jobInterview()
{
    return { u"entretien-d-embauche"_s, u"Préparer un entretien"_s, u"Se présenter et répondre avec assurance."_s,
        u"Passer 3 entretiens d’entraînement et tenir compte des conseils."_s,
        { u"Se présenter"_s, u"Écouter"_s, u"Répondre avec assurance"_s }, u"Badge"_s, {},
        { Outline::Shield, u"#0B5E6B"_s, u"#E3F0F2"_s,
            u"<path d=\"M8 30h84v52H8zM34 30V16h32v14M8 52c28 14 56 14 84 0M50 54v12\"/>"_s } };
}

} // namespace besace::examples
