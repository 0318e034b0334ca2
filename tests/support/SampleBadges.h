#pragma once

#include "core/backpack/Backpack.h"
#include "core/verification/Reasons.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

/// Made-up badges, one of each state, for what is looked at rather than computed: windows, lists, the gallery.
/// People, organisations and addresses are invented.
namespace besace::samples {

using namespace Qt::StringLiterals;

inline QDateTime moment(int year, int month, int day, int hour = 9)
{
    return { QDate(year, month, day), QTime(hour, 5), Qt::UTC };
}

inline QDateTime today() { return moment(2026, 3, 12, 13); }

/// The six checks that make that headline.
inline VerificationReport report(State state)
{
    using reasons::because;
    VerificationReport report { .checkedAt = today(),
        .online = true,
        .checks = { because("signature-valid", u"did:key:z6MkExample#z6MkExample"_s), because("not-revoked"),
            because("no-end-date"), because("recipient-matches", u"lea@mail.example"_s),
            because("issuer-known", u"maison.example"_s), because("complete") },
        .verifiedBefore = std::nullopt };
    const auto put = [&report](const char* code, const QString& detail = {}) {
        const Check check = because(code, detail);
        report.check(check.kind) = check;
    };
    switch (state) {
    case State::Changed:
        put("signature-invalid");
        break;
    case State::Revoked:
        put("revoked", u"Remis par erreur"_s);
        break;
    case State::Suspended:
        put("suspended");
        break;
    case State::Unreadable:
        put("unsupported-suite", u"bbs-2023"_s);
        put("status-not-asked");
        put("issuer-not-asked");
        break;
    case State::Unsigned:
        put("no-proof");
        put("status-needs-proof");
        put("issuer-key-unconfirmed");
        break;
    case State::Unchecked:
        put("proof-not-asked");
        put("status-not-asked");
        put("issuer-not-asked");
        report.online = false;
        break;
    case State::Snapshot:
        report.verifiedBefore = moment(2024, 5, 3);
        put("proof-unreachable");
        put("status-unreachable");
        put("issuer-unreachable");
        break;
    case State::Unreachable:
        put("proof-unreachable");
        put("status-unreachable");
        put("issuer-unreachable");
        break;
    case State::Expired:
        put("expired", u"2025-06-30"_s);
        break;
    case State::StatusUnchecked:
        put("status-not-asked");
        report.online = false;
        break;
    case State::IssuerUnknown:
        put("issuer-not-on-list", u"cuisine.example"_s);
        break;
    case State::Verified:
        break;
    }
    return report;
}

/// A badge's picture as issuers draw them: loud.
inline QByteArray picture(int number)
{
    constexpr int side = 400;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor colour = QColor::fromHsv((number * 67 + 186) % 360, 190, 130 + number % 3 * 20);
    painter.setBrush(colour);
    painter.translate(side / 2.0, side / 2.0);
    const int corners = number % 3 == 1 ? 0 : number % 3 == 0 ? 6 : 8;
    if (corners == 0) {
        painter.drawEllipse(QPointF(), 185, 185);
    } else {
        QPolygonF shape;
        for (int corner = 0; corner < corners; ++corner) {
            const double angle = 2 * M_PI * corner / corners + M_PI / 2;
            shape << QPointF(195 * std::cos(angle), 195 * std::sin(angle));
        }
        painter.drawPolygon(shape);
    }
    painter.setBrush(QColor(255, 255, 255, 225));
    painter.drawEllipse(QPointF(), 115, 115);
    painter.setPen(QPen(colour, 26, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF { { -50, 4 }, { -12, 42 }, { 54, -38 } });
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

namespace detail {

struct Line {
    State state;
    const char* name;
    const char* english;
    const char* issuer;
    const char* domain;
    QDateTime issued;
};

inline QList<Line> lines()
{
    return {
        { State::Verified, "Esprit d’équipe", "Team spirit", "Maison des talents", "maison.example",
            moment(2026, 3, 2) },
        { State::IssuerUnknown, "Cuisine solidaire", "Community kitchen", "Cuisine pour tous", "cuisine.example",
            moment(2026, 2, 17) },
        { State::Expired, "Sécurité incendie", "Fire safety", "CFA du Port", "cfa.example", moment(2025, 12, 5) },
        { State::Unchecked, "Service civique", "Civic service", "Association Élan", "elan.example",
            moment(2025, 10, 21) },
        { State::StatusUnchecked, "Accueil du public", "Welcoming visitors", "Mission locale du Val", "val.example",
            moment(2025, 9, 8) },
        { State::Changed, "Permis vélo", "Bicycle licence", "Roue libre", "roue.example", moment(2025, 6, 14) },
        { State::Revoked, "Gestes de premiers secours", "First aid", "Secours du Port", "secours.example",
            moment(2025, 5, 3) },
        { State::Suspended, "Conduite de chariot", "Fork-lift driving", "Logistique Ouest", "logis.example",
            moment(2025, 3, 12) },
        { State::Snapshot, "Organiser une fête de quartier", "Organising a street party",
            "Les Amis de la place du Marché et des rues voisines", "amis.example", moment(2024, 4, 27) },
        { State::Unreachable, "Bénévolat", "Volunteering", "Banque des repas", "repas.example", moment(2024, 2, 1) },
        { State::Unsigned, "Atelier radio", "Radio workshop", "Radio du canal", "", moment(2023, 11, 9) },
        { State::Unreadable, "Anglais professionnel", "English at work", "Langues et avenir", "langues.example",
            moment(2023, 5, 30) },
    };
}

} // namespace detail

/// One badge in every state, newest first.
inline QList<StoredBadge> oneOfEachState()
{
    QList<StoredBadge> badges;
    BadgeId id = 0;
    for (const detail::Line& line : detail::lines()) {
        ++id;
        const QString french = QString::fromUtf8(line.name);
        const QString domain = QString::fromUtf8(line.domain);
        StoredBadge stored;
        stored.report = report(line.state);
        stored.summary = { .id = id,
            .name = french,
            .issuerName = QString::fromUtf8(line.issuer),
            .issuerDomain = domain,
            .issuedOn = line.issued,
            .validUntil = std::nullopt,
            .addedAt = today(),
            .state = line.state,
            .checkedAt = today(),
            .place = Place::MyBadges,
            .files = 1 };
        if (line.state == State::Expired)
            stored.summary.validUntil = moment(2025, 6, 30);
        Badge& badge = stored.badge;
        badge.id = u"urn:uuid:4f0c6f0a-0000-4000-8000-0000000000%1"_s.arg(id, 2, 10, QChar(u'0'));
        badge.document = JsonValue(
            JsonObject({ { u"id"_s, JsonValue(badge.id) }, { u"type"_s, JsonValue(u"OpenBadgeCredential"_s) } }));
        badge.payload = toJson(badge.document);
        badge.generation = Generation::V3_0;
        badge.securing = Securing::DataIntegrity;
        badge.suite = u"eddsa-jcs-2022"_s;
        badge.name = { french, { { u"fr"_s, french }, { u"en"_s, QString::fromUtf8(line.english) } } };
        badge.issuer.id = domain.isEmpty() ? QString() : u"https://%1/issuer"_s.arg(domain);
        badge.issuer.name.plain = stored.summary.issuerName;
        badge.issuer.url = domain.isEmpty() ? QString() : u"https://%1/"_s.arg(domain);
        badge.issuedOn = Instant { line.issued };
        badge.recipients = { { .type = u"email"_s, .identity = u"lea@mail.example"_s, .salt = {}, .hashed = false } };
        badge.achievement.name = badge.name;
        badge.achievement.type = u"Badge"_s;
        badge.achievement.image.bytes = picture(int(id) - 1);
        badge.achievement.description
            = { u"Ce badge dit que la personne sait travailler avec d’autres pour arriver à un but commun."_s, {} };
        badge.achievement.criteria.narrative
            = { u"Mener un projet à plusieurs pendant 3 mois et le présenter devant un groupe :\n\n"
                "* trouver une idée ensemble ;\n* partager les tâches ;\n* montrer le **résultat**."_s,
                  {} };
        for (const char* skill : { "Travailler en équipe", "Prendre la parole", "Tenir un planning" }) {
            Alignment alignment;
            alignment.targetName.plain = QString::fromUtf8(skill);
            badge.achievement.alignments << alignment;
        }
        if (stored.summary.validUntil)
            badge.validUntil = Instant { *stored.summary.validUntil };
        badges << stored;
    }
    return badges;
}

/// The same as what is put into a backpack.
inline NewBadge kept(const StoredBadge& stored)
{
    return { .fileName = stored.summary.name + u".json"_s,
        .file = stored.badge.payload,
        .badge = stored.badge,
        .report = stored.report,
        .place = stored.summary.place };
}

/// The richest of them: everything that a badge may say.
inline StoredBadge fullOne()
{
    StoredBadge stored = oneOfEachState().constFirst();
    Badge& badge = stored.badge;
    badge.recipientName = u"Léa Exemple"_s;
    badge.narrative.plain = u"Léa a organisé une collecte de repas avec 6 bénévoles, pendant 2 week-ends."_s;
    Evidence evidence;
    evidence.id = u"https://maison.example/preuves/collecte-2026.html"_s;
    evidence.name.plain = u"Photos de la collecte"_s;
    evidence.narrative.plain = u"Les photos montrent le stand et l’équipe."_s;
    badge.evidence << evidence;
    BadgeResult result;
    result.name.plain = u"Note du jury"_s;
    result.value = u"17/20"_s;
    badge.results << result;
    Endorsement endorsement;
    endorsement.issuer.name.plain = u"Ville de Port-Neuf"_s;
    endorsement.comment.plain = u"Nous accueillons volontiers les personnes qui ont ce badge."_s;
    badge.endorsements << endorsement;
    badge.creditsEarned = 2;
    badge.achievement.tags = { u"équipe"_s, u"projet"_s };
    return stored;
}

} // namespace besace::samples
