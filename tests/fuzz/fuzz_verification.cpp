#include "core/badge/Badge.h"
#include "core/verification/Verifier.h"

#include <cstdlib>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

/// Every address answers with the fuzzer's own bytes: the badge, its issuer, its key and its status list are all his.
class HisWeb final : public DocumentLoader {
public:
    explicit HisWeb(QByteArray body) : m_body(std::move(body)) { }

    Result<Document> load(const QString& url) const override { return Document { url, 200, {}, m_body }; }

private:
    QByteArray m_body;
};

} // namespace

// A first line apart, the web answers with what follows it. Whatever comes: six checks, each with a reason, and never
// verified, for nobody is on the list of known issuers.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const QByteArray input(data, static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    const auto badges = readBadges(line < 0 ? input : input.first(line));
    if (!badges)
        return 0;
    const HisWeb web(line < 0 ? input : input.sliced(line + 1));
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (const Badge& badge : *badges) {
        Progress progress;
        const Verification result = verifyBadge(badge, { now, true, { u"a@example.org"_s }, {} }, web, progress);
        for (const Check& check : result.report.checks) {
            if (check.reason.isEmpty())
                std::abort();
        }
        if (result.report.state() == State::Verified || result.report.check(CheckKind::Issuer).answer == Answer::Yes)
            std::abort();
    }
    return 0;
}
