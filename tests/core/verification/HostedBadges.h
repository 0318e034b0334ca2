#pragma once

#include "core/badge/Badge.h"
#include "core/verification/Verifier.h"

/// What the tests of badges on their issuers' sites have in common.
namespace besace::hosted {

using namespace Qt::StringLiterals;

inline const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
inline const QList<KnownIssuer> known { { u"https://issuer.example/profile"_s, u"Issuer"_s },
    { u"http://old.example"_s, u"Old issuer"_s } };

inline Verification verify(const QByteArray& payload, const DocumentLoader& loader)
{
    const auto badge = readBadge(payload);
    Progress progress;
    return badge ? verifyBadge(*badge, { now, true, { u"ada@example.org"_s }, known }, loader, progress)
                 : Verification {};
}

inline QString reasonsOf(const VerificationReport& report)
{
    return report.check(CheckKind::Integrity).reason + u' ' + report.check(CheckKind::Status).reason + u' '
        + report.check(CheckKind::Issuer).reason + u" = "_s + stateName(report.state());
}

inline QByteArray bent(QByteArray text, const QByteArray& before, const QByteArray& after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace besace::hosted
