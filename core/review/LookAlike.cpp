#include "core/review/LookAlike.h"

#include "core/base/Limits.h"
#include "core/review/Confusables.h"

#include <QUrl>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Shorter names are one letter apart by chance.
constexpr qsizetype minNameForOneLetter = 7;
/// A shorter name under two endings belongs to two strangers.
constexpr qsizetype minNameForOtherEnding = 5;

bool belongsTo(const QString& domain, const QString& owner) { return domain == owner || domain.endsWith(u'.' + owner); }

QString withoutEnding(const QString& domain) { return domain.section(u'.', 0, -2); }

/// Optimal string alignment distance: a letter more, less or changed, or two neighbours exchanged, count one.
qsizetype distance(const QString& left, const QString& right)
{
    const auto columns = static_cast<size_t>(right.size()) + 1;
    std::vector<qsizetype> beforeLast(columns);
    std::vector<qsizetype> last(columns);
    std::vector<qsizetype> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const qsizetype changed = last[j - 1] + (left[i - 1] == right[at - 1] ? 0 : 1);
            row[j] = std::min({ last[j] + 1, row[j - 1] + 1, changed });
            if (i > 1 && j > 1 && left[i - 1] == right[at - 2] && left[i - 2] == right[at - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[columns - 1];
}

bool isOneLetterApart(const QString& left, const QString& right)
{
    const bool isLong = std::min(withoutEnding(left).size(), withoutEnding(right).size()) >= minNameForOneLetter;
    return isLong && std::abs(left.size() - right.size()) <= 1 && distance(left, right) == 1;
}

bool hasOtherEnding(const QString& left, const QString& right)
{
    const QString name = withoutEnding(left);
    return name.size() >= minNameForOtherEnding && name == withoutEnding(right);
}

/// `known.example.evil.example`, `known-example.evil.example`
bool carries(const QString& domain, const QString& known)
{
    const QString hyphened = QString(known).replace(u'.', u'-');
    return (u'.' + domain).contains(u'.' + known + u'.') || (u'.' + domain).contains(u'.' + hyphened + u'.');
}

} // namespace

QString readableDomain(const QString& domain)
{
    QString host = domain.trimmed().left(limits::maxAddressChars);
    if (host.contains(u"://"_s))
        host = QUrl(host).host(QUrl::FullyEncoded);
    else if (host.contains(u'@'))
        host = host.section(u'@', -1);
    host = QUrl::fromAce(host.left(limits::maxComparedNameChars).toLower().toUtf8(), QUrl::IgnoreIDNWhitelist);
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    return host.contains(u'.') ? host : QString();
}

bool looksLike(const QString& domain, const QString& known)
{
    if (domain.isEmpty() || known.isEmpty() || belongsTo(domain, known) || belongsTo(known, domain))
        return false;
    const QString looks = skeleton(domain);
    const QString knownLooks = skeleton(known);
    return looks == knownLooks || isOneLetterApart(looks, knownLooks) || hasOtherEnding(looks, knownLooks)
        || carries(looks, knownLooks);
}

} // namespace besace
