#pragma once

#include "core/baking/Baking.h"
#include "core/sharing/Portfolio.h"
#include "core/verification/Reasons.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <map>

/// Portfolios for tests: people, organisations and badges are invented.
namespace sample {

using namespace besace;
using namespace Qt::StringLiterals;

inline QDateTime day(int year, int month, int date)
{
    return QDateTime(QDate(year, month, date), QTime(12, 0), Qt::UTC);
}

/// A round badge in one colour. Drawn and compressed once: some tests make thousands of badges.
inline const QByteArray& roundPng(const QColor& colour)
{
    static std::map<QRgb, QByteArray> known;
    QByteArray& png = known[colour.rgba()];
    if (!png.isEmpty())
        return png;
    QImage image(256, 256, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(8, 8, 240, 240);
    painter.setBrush(QColor(0xf4, 0xee, 0xfa));
    painter.drawEllipse(64, 64, 128, 128);
    painter.end();
    QBuffer buffer(&png);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// The same with the given credential inside.
inline QByteArray bakedPng(const QColor& colour, const QByteArray& payload) { return *bake(roundPng(colour), payload); }

inline QByteArray payload(const QString& name)
{
    return R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"urn:uuid:)" + name.toUtf8().toHex()
        + R"("})";
}

struct Reasons {
    const char* integrity = "signature-valid";
    const char* status = "no-status-list";
    const char* validity = "no-end-date";
    const char* issuer = "issuer-known";
};

inline VerificationReport report(const Reasons& codes = {})
{
    VerificationReport made;
    made.checkedAt = day(2026, 3, 12);
    made.checks = { reasons::because(codes.integrity), reasons::because(codes.status), reasons::because(codes.validity),
        reasons::because("recipient-matches"), reasons::because(codes.issuer), reasons::because("complete") };
    return made;
}

/// A badge with a name, an organisation, a date and one baked file.
inline PortfolioBadge badge(const QString& name, const QString& issuer, const QDateTime& issuedOn,
    const QColor& colour = QColor(0x0b, 0x5e, 0x6b), const VerificationReport& checked = report())
{
    PortfolioBadge made;
    StoredBadge& stored = made.stored;
    stored.badge.name.plain = name;
    stored.badge.achievement.name.plain = name;
    stored.badge.issuer.name.plain = issuer;
    stored.badge.issuedOn = Instant { issuedOn };
    stored.report = checked;
    stored.summary.name = name;
    stored.summary.issuerName = issuer;
    stored.summary.issuedOn = issuedOn;
    stored.summary.state = checked.state();
    made.files += StoredFile { u"badge.png"_s, bakedPng(colour, payload(name)) };
    return made;
}

inline Alignment skill(const QString& name)
{
    Alignment alignment;
    alignment.targetName.plain = name;
    return alignment;
}

/// The portfolio of the design.
inline Portfolio portfolio()
{
    Portfolio made;
    made.personName = u"Léa N."_s;
    made.title = u"Mes badges pour un poste à l’accueil"_s;
    made.introduction = u"Je sais recevoir, écouter et orienter. Voici les badges que j’ai gagnés en formation et en "
                        "bénévolat. Ils sont joints à ce document : chacun peut être vérifié."_s;
    made.language = u"fr"_s;
    made.madeAt = day(2026, 3, 12);

    PortfolioBadge team = badge(u"Esprit d’équipe"_s, u"Maison des talents"_s, day(2025, 3, 12));
    team.stored.badge.achievement.description.plain
        = u"Mener un projet à plusieurs pendant 3 mois et le présenter devant un groupe."_s;
    team.stored.badge.narrative.plain
        = u"Léa a organisé la collecte alimentaire avec 6 bénévoles. Elle a réparti les tâches."_s;
    team.stored.badge.hostedUrl = u"https://badges.maison-des-talents.example/b/42"_s;
    team.stored.badge.achievement.tags = QStringList { u"Travailler en équipe"_s, u"Accueillir un public"_s };
    made.badges += team;

    PortfolioBadge welcome
        = badge(u"Accueil du public"_s, u"Mission locale"_s, day(2025, 6, 4), QColor(0x7b, 0x3f, 0x9e));
    welcome.stored.badge.achievement.description.plain
        = u"Recevoir 20 visiteurs, comprendre leur demande et les orienter vers la bonne personne."_s;
    welcome.stored.badge.achievement.alignments = { skill(u"Accueillir un public"_s), skill(u"Prendre la parole"_s) };
    made.badges += welcome;

    PortfolioBadge safety = badge(u"Sécurité incendie"_s, u"CFA du Port"_s, day(2023, 6, 30), QColor(0xb8, 0x45, 0x1f),
        report({ .validity = "expired" }));
    safety.stored.summary.validUntil = day(2025, 6, 30);
    safety.stored.badge.achievement.description.plain
        = u"Reconnaître un départ de feu, donner l’alerte, utiliser un extincteur."_s;
    safety.stored.badge.achievement.tags = QStringList { u"Respecter les règles de sécurité"_s };
    made.badges += safety;
    return made;
}

/// With everything that is personal.
inline Portfolio personal()
{
    Portfolio made = portfolio();
    made.email = u"lea.n@exemple.fr"_s;
    made.telephone = u"06 00 00 00 00"_s;
    made.photo = bakedPng(QColor(0x8a, 0x5a, 0x00), payload(u"photo"_s));
    made.showStories = true;
    made.showOwnSkills = true;
    OwnWords& own = made.badges[0].stored.own;
    own.story
        = { u"J’ai organisé la collecte."_s, u"Avec 6 bénévoles, à Port-Neuf."_s, u"Je sais répartir les tâches."_s };
    own.skills = { OwnSkill { u"Organiser"_s }, OwnSkill { u"travailler en équipe"_s } };
    return made;
}

/// Twelve badges, among them long, foreign and hostile ones.
inline Portfolio twelve()
{
    Portfolio made = portfolio();
    made.badges[1].stored.badge.achievement.criteria.narrative.plain
        = u"Pour recevoir ce badge, il fallait :\n\n- accueillir **20 visiteurs** ;\n- noter leurs demandes ;\n"
          "- les orienter :\n  1. vers la *bonne* personne,\n  2. vers la bonne page, "
          "[le guide](https://guide.example/accueil).\n\n> La bienveillance compte autant que la rapidité.\n"_s;
    Evidence photos;
    photos.id = u"https://preuves.example/photos/1"_s;
    photos.name.plain = u"Photos de la journée"_s;
    made.badges[1].stored.badge.evidence = { photos };

    PortfolioBadge wordy = badge(u"Un nom de badge beaucoup trop long, comme en écrivent certains organismes qui "
                                 "veulent tout dire dans le titre, y compris la date, le lieu et le public"_s,
        u"Association départementale pour l’insertion et la formation des jeunes de l’estuaire"_s, day(2024, 1, 1),
        QColor(0x2f, 0x5d, 0x9b), report({ .issuer = "issuer-not-on-list" }));
    wordy.stored.summary.issuerDomain = u"insertion.example"_s;
    QString criteria;
    for (int i = 1; i <= 60; ++i)
        criteria += u"%1. Étape %1 : préparer, faire, puis expliquer à quelqu’un d’autre ce qui a été fait, avec ses "
                    "propres mots et sans se presser.\n"_s.arg(i);
    wordy.stored.badge.achievement.criteria.narrative.plain = criteria;
    made.badges += wordy;

    PortfolioBadge hostile = badge(u"\"><script>alert(1)</script>\u202Egnp.exe"_s, u"<img src=x onerror=alert(2)>"_s,
        day(2024, 2, 1), QColor(0x33, 0x33, 0x33), report({ .status = "status-not-asked" }));
    hostile.stored.badge.achievement.description.plain = u"A\u0000B\u0007 ]]></style><style>*{display:none}"_s;
    hostile.stored.badge.achievement.criteria.narrative.plain
        = u"<script>alert(3)</script> [clic](javascript:alert(4)) [clac](data:text/html,x) "
          "![x](https://traceur.example/pixel.png) https://user:pass@banque.example/ "
          "[https://banque.example](https://voleur.example/)"_s;
    hostile.stored.badge.achievement.criteria.id = u"javascript:alert(5)"_s;
    hostile.stored.badge.id = u"http://sans-cadenas.example/1"_s;
    hostile.stored.badge.achievement.tags = QStringList { u"<b>gras</b>"_s, u"%1 %2 %n"_s };
    made.badges += hostile;

    made.badges += badge(u"Mot_sans_fin_"_s.repeated(15), u"Ω Ελλάδα, Łódź, Привет"_s, day(2024, 3, 1),
        QColor(0x00, 0x70, 0x60), report({ .integrity = "proof-unreachable", .status = "status-unreachable" }));
    made.badges += badge(u"Premiers secours"_s, u"CFA du Port"_s, day(2024, 4, 1), QColor(0xa0, 0x20, 0x20),
        report({ .status = "revoked" }));
    made.badges += badge(u"Bénévolat"_s, u"Ville de Port-Neuf"_s, day(2024, 5, 1), QColor(0x20, 0x80, 0x20),
        report({ .integrity = "proof-not-asked", .status = "status-not-asked" }));
    made.badges += badge(u"Bénévolat"_s, u"Ville de Port-Neuf"_s, day(2024, 5, 1), QColor(0x20, 0x90, 0x20),
        report({ .integrity = "no-proof", .status = "status-needs-proof" }));
    made.badges += badge(u"Cuisine"_s, u"Maison des talents"_s, day(2024, 6, 1), QColor(0xc0, 0x80, 0x10),
        report({ .integrity = "signature-invalid" }));
    made.badges += badge(u"Français langue étrangère"_s, u"Maison des talents"_s, day(2024, 7, 1),
        QColor(0x50, 0x50, 0xc0), report({ .status = "suspended" }));
    made.badges += badge(u"Numérique"_s, u"Mission locale"_s, day(2024, 8, 1), QColor(0x10, 0x60, 0x90));
    made.badges.last().files += StoredFile { u"../../numérique.json"_s, payload(u"Numérique"_s) };
    made.badges.last().stored.badge.achievement.inLanguage = u"en-GB"_s;
    return made;
}

} // namespace sample
