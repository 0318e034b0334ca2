#include "tests/bench/ManyBadges.h"

#include <QRandomGenerator>

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int batchSize = 500;

const QStringList subjects { u"Accueil du public"_s, u"Cuisine collective"_s, u"Soudure à l'arc"_s,
    u"Premiers secours"_s, u"Entretien d'espaces verts"_s, u"Conduite de chariot"_s, u"Travail en équipe"_s,
    u"Médiation numérique"_s, u"Menuiserie"_s, u"Vente en magasin"_s, u"Animation d'atelier"_s,
    u"Hygiène alimentaire"_s, u"Montage vidéo"_s, u"Service en salle"_s, u"Aide à domicile"_s, u"Réparation de vélos"_s,
    u"Prise de parole"_s, u"Logistique"_s, u"Électricité du bâtiment"_s, u"Initiation au code"_s,
    u"Bénévolat sportif"_s, u"Gestion de projet"_s, u"Éco-citoyenneté"_s, u"Langue des signes"_s,
    u"Sécurité incendie"_s, u"Jardinage"_s, u"Comptabilité"_s, u"Couture"_s, u"Tri des déchets"_s,
    u"Œuvre musicale"_s };
const QStringList degrees { u"découverte"_s, u"initiation"_s, u"pratique"_s, u"autonomie"_s, u"maîtrise"_s,
    u"transmission"_s };
const QStringList houses { u"Maison des métiers"_s, u"Mission locale"_s, u"Mairie"_s, u"Atelier"_s, u"CFA"_s,
    u"Greta"_s, u"Lycée professionnel"_s, u"Centre social"_s, u"Fab Lab"_s, u"Association sportive"_s };
const QStringList towns { u"Amiens"_s, u"Angers"_s, u"Besançon"_s, u"Bordeaux"_s, u"Brest"_s, u"Caen"_s, u"Dijon"_s,
    u"Grenoble"_s, u"Le Puy-en-Velay"_s, u"Lille"_s, u"Limoges"_s, u"Lyon"_s, u"Marseille"_s, u"Metz"_s, u"Nantes"_s,
    u"Nîmes"_s, u"Orléans"_s, u"Poitiers"_s, u"Reims"_s, u"Rennes"_s, u"Rouen"_s, u"Saint-Étienne"_s, u"Toulouse"_s,
    u"Tours"_s };
const QStringList skills { u"Coopérer"_s, u"Communiquer"_s, u"Organiser son travail"_s, u"Respecter les consignes"_s,
    u"Prendre des initiatives"_s, u"Gérer son temps"_s, u"Écouter"_s, u"S'adapter"_s, u"Résoudre un problème"_s,
    u"Utiliser un outil numérique"_s, u"Travailler en sécurité"_s, u"Accueillir"_s, u"Rédiger"_s, u"Compter"_s,
    u"Manipuler des charges"_s, u"Lire un plan"_s, u"Négocier"_s, u"Transmettre un savoir"_s };
const QStringList deeds { u"a pris part à une période de travail de plusieurs semaines"_s,
    u"a préparé et mené une action avec d'autres personnes"_s, u"a montré qu'il sait suivre une consigne écrite"_s,
    u"a tenu un poste sous le regard d'une tutrice"_s, u"a rendu compte de son travail devant le groupe"_s,
    u"a aidé des débutants à trouver leur place"_s, u"a rangé, nettoyé et remis en état le matériel"_s,
    u"a répondu au téléphone et noté les messages"_s };

class Choice {
public:
    explicit Choice(int number) : m_random(static_cast<quint32>(number)) { }

    int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    QString of(const QStringList& list) { return list.at(below(static_cast<int>(list.size()))); }
    QStringList some(const QStringList& list, int most)
    {
        QStringList chosen;
        for (int i = 1 + below(most); i > 0; --i)
            chosen << of(list);
        chosen.removeDuplicates();
        return chosen;
    }

private:
    QRandomGenerator m_random;
};

QString date(Choice& choice, int firstYear, int years)
{
    const QDate day = QDate(firstYear, 1, 1).addDays(choice.below(365 * years));
    return day.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

VerificationReport reportOf(Choice& choice, const QDateTime& checkedAt)
{
    using reasons::because;
    const VerificationReport genuine = samples::genuine(checkedAt);
    switch (choice.below(20)) {
    case 0:
        return samples::with(genuine, because("revoked"));
    case 1:
        return samples::with(genuine, because("signature-invalid"));
    case 2:
    case 3:
        return samples::with(genuine, because("status-unreachable"));
    case 4:
    case 5:
    case 6:
        return samples::with(genuine, because("issuer-not-on-list"));
    default:
        return genuine;
    }
}

} // namespace

NewBadge badgeOf(int number)
{
    Choice choice(number);
    samples::Sample sample { .id = u"urn:uuid:"_s + QString::number(number) };
    sample.name = choice.of(subjects) + u" – "_s + choice.of(degrees);
    if (choice.below(3) == 0)
        sample.name += u' ' + QString::number(1 + choice.below(40));
    sample.issuerName = choice.of(houses) + u" de "_s + choice.of(towns);
    for (int i = 2 + choice.below(5); i > 0; --i)
        sample.description += u" La personne "_s + choice.of(deeds) + u" ("_s + choice.of(subjects) + u", "_s
            + choice.of(towns) + u", semaine "_s + QString::number(choice.below(52)) + u")."_s;
    sample.criteria = u"Il fallait : "_s + choice.some(deeds, 4).join(u" ; "_s) + u'.';
    sample.skills = choice.some(skills, 5);
    sample.tags = choice.some(degrees, 2);
    sample.validFrom = date(choice, 2014, 12);
    if (choice.below(4) == 0)
        sample.validUntil = date(choice, 2024, 5);
    NewBadge badge = samples::newBadge(sample, reportOf(choice, samples::now().addDays(-choice.below(700))));
    badge.place = choice.below(25) == 0 ? Place::ToConfirm : Place::MyBadges;
    return badge;
}

void makeBackpack(const QString& path, int badges)
{
    Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        qFatal("cannot open %s", qPrintable(path));
    for (int first = 0; first < badges; first += batchSize) {
        QList<NewBadge> batch;
        for (int i = first; i < std::min(first + batchSize, badges); ++i)
            batch.append(badgeOf(i));
        const QDateTime added = samples::now().addSecs(first - badges);
        if (const auto kept = backpack->addAll(batch, added); !kept)
            qFatal("%s", qPrintable(kept.error().detail));
    }
    for (int i = 0; i < 30; ++i) {
        const QString name = u"Collection %1"_s.arg(i + 1);
        QList<BadgeId> ids;
        for (BadgeId id = 1 + i; id <= badges; id += 97)
            ids << id;
        if (!backpack->createCollection(name) || (!ids.isEmpty() && !backpack->addToCollection(name, ids)))
            qFatal("cannot make %s", qPrintable(name));
    }
}

} // namespace bench
