#include "core/review/StatePlace.h"

#include "core/badge/IssuerDomain.h"
#include "core/review/ComparableWords.h"
#include "core/review/StateWords.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/ReadableDocument.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The longest state of ours has 120 characters.
constexpr qsizetype maxStateChars = 1'000;

bool saysAnything(const QString& line)
{
    return std::ranges::any_of(line, [](QChar c) { return !c.isSpace() && !c.isPunct(); });
}

bool holdsOneOf(const QString& line, const QStringList& forms)
{
    const QString words = comparable(line);
    return std::ranges::any_of(forms, [&words](const QString& form) {
        const QString wanted = comparable(form);
        return !wanted.isEmpty() && words.contains(wanted);
    });
}

/// Below its name stands who gave the badge and when, where it says so, and then its state.
QString stateBelowName(const Badge& badge, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QStringList given = formsOf(badge.issuer.name) + formsOf(badge.awardedOn ? badge.awardedOn : badge.issuedOn);
    given += issuerDomain(badge.issuer);
    const bool saysWho = holdsOneOf(lines.first(), given);
    const bool isState = !saysWho && isStateLine(lines.first(), badge);
    given.removeAll(QString());
    const bool hasByline = !given.isEmpty() || holdsOneOf(lines.first(), formsOf(badge.validUntil));
    return isState || !hasByline ? lines.first() : lines.value(1);
}

} // namespace

QStringList statesInPage(const QByteArray& html)
{
    // A tag of ours is short, and no value in it has such a sign.
    static const QRegularExpression place(
        u"<p\\s[^<>]{0,200}?\\bclass\\s*=\\s*[\"']?[^\"'<>]{0,100}?\\bstate\\b[^<>]{0,200}>"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString page = QString::fromUtf8(html);
    QStringList states;
    for (auto it = place.globalMatch(page); it.hasNext();) {
        const qsizetype from = it.next().capturedEnd();
        const qsizetype end = page.indexOf("</p>"_L1, from, Qt::CaseInsensitive);
        states += wordsOfPage(page.sliced(from, qMin(end < 0 ? page.size() : end, from + 4 * maxStateChars) - from));
    }
    return states;
}

QString foreignState(const Badge& badge, const ShownWords& shown)
{
    for (const QString& line : shown.states + QStringList { stateBelowName(badge, shown.belowName) }) {
        if (saysAnything(line) && !isStateLine(line.left(maxStateChars), badge))
            return cleanLine(line, comparedChars);
    }
    return {};
}

} // namespace besace
