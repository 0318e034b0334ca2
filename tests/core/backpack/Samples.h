#pragma once

#include "core/backpack/Backpack.h"
#include "core/verification/Reasons.h"

#include <QTest>

/// Badges of our own making for the backpack's tests. None of them is signed: what is found about them is given.
namespace besace::samples {

using namespace Qt::StringLiterals;

inline QDateTime at(const QString& iso) { return QDateTime::fromString(iso, Qt::ISODate).toUTC(); }
inline QDateTime now() { return at(u"2026-03-12T14:05:00Z"_s); }

/// What a test wants to say about a badge; the rest is the same for all.
struct Sample {
    QString id = u"urn:uuid:00000000-0000-4000-8000-000000000001"_s;
    QString name = u"Esprit d'équipe"_s;
    QString issuerId = u"did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"_s;
    QString issuerName = u"Maison des métiers"_s;
    QString description = u"A travaillé avec d'autres."_s;
    QString criteria = u"Trois mois d'atelier."_s;
    QStringList tags = { u"collectif"_s };
    QStringList skills = { u"Coopérer"_s };
    QString validFrom = u"2025-03-12T00:00:00Z"_s;
    QString validUntil = {};
};

inline JsonArray strings(const QStringList& texts)
{
    JsonArray array;
    for (const QString& text : texts)
        array.emplace_back(text);
    return array;
}

inline JsonObject object(std::vector<JsonObject::Member> members) { return JsonObject(std::move(members)); }

/// An Open Badges 3.0 credential as bytes.
inline QByteArray credential(const Sample& sample)
{
    JsonArray alignments;
    for (const QString& skill : sample.skills) {
        alignments.emplace_back(object({ { u"type"_s, strings({ u"Alignment"_s }) }, { u"targetName"_s, skill },
            { u"targetUrl"_s, u"https://skills.example/1"_s } }));
    }
    const JsonObject achievement = object({ { u"id"_s, u"urn:uuid:00000000-0000-4000-8000-0000000000aa"_s },
        { u"type"_s, strings({ u"Achievement"_s }) }, { u"name"_s, sample.name },
        { u"description"_s, sample.description }, { u"criteria"_s, object({ { u"narrative"_s, sample.criteria } }) },
        { u"tag"_s, strings(sample.tags) }, { u"alignment"_s, alignments } });
    JsonObject credential = object({ { u"@context"_s,
                                         strings({ u"https://www.w3.org/ns/credentials/v2"_s,
                                             u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s }) },
        { u"id"_s, sample.id }, { u"type"_s, strings({ u"VerifiableCredential"_s, u"OpenBadgeCredential"_s }) },
        { u"issuer"_s,
            object({ { u"id"_s, sample.issuerId }, { u"type"_s, strings({ u"Profile"_s }) },
                { u"name"_s, sample.issuerName } }) },
        { u"validFrom"_s, sample.validFrom }, { u"name"_s, sample.name },
        { u"credentialSubject"_s,
            object({ { u"type"_s, strings({ u"AchievementSubject"_s }) }, { u"achievement"_s, achievement } }) } });
    if (!sample.validUntil.isEmpty())
        credential.insert(u"validUntil"_s, sample.validUntil);
    return toJson(JsonValue(credential));
}

/// Everything answered with yes.
inline VerificationReport genuine(const QDateTime& checkedAt = now())
{
    using reasons::because;
    VerificationReport report;
    report.checkedAt = checkedAt;
    report.checks = { because("signature-valid", u"key"_s), because("no-status-list"), because("no-end-date"),
        because("recipient-matches"), because("issuer-known"), because("complete") };
    return report;
}

inline VerificationReport with(VerificationReport report, const Check& check)
{
    report.check(check.kind) = check;
    return report;
}

inline NewBadge newBadge(const Sample& sample = {}, const VerificationReport& report = genuine())
{
    NewBadge badge;
    badge.file = credential(sample);
    badge.fileName = u"badge.json"_s;
    badge.badge = readBadge(badge.file).value();
    badge.report = report;
    return badge;
}

inline Backpack inMemory() { return std::move(Backpack::open(u":memory:"_s)).value(); }

inline QStringList names(const Result<QList<BadgeSummary>>& list)
{
    QStringList found;
    for (const BadgeSummary& badge : list.value())
        found.append(badge.name);
    return found;
}

} // namespace besace::samples
