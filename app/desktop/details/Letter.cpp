#include "app/desktop/details/Letter.h"

#include "app/desktop/details/PlainText.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Letters {
    Q_DECLARE_TR_FUNCTIONS(besace::Letters)
};

/// Of a badge's name in a letter: longer ones are not names.
constexpr qsizetype longestName = 100;

/// The shape that almost every address has. Others are left out: what stands in a `mailto:` must not carry more than an
/// address, as a second recipient or a text of its own would be.
QString mailAddress(QString text)
{
    static const QRegularExpression shape(
        u"^[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}\\z"_s);
    text = text.trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.mid(7);
    return shape.match(text).hasMatch() ? text : QString();
}

QString nameOf(const StoredBadge& stored)
{
    const QString name = oneLine(stored.summary.name);
    return name.size() <= longestName ? name : name.left(longestName - 1).trimmed() + u'…';
}

QString given(const StoredBadge& stored, const QLocale& locale)
{
    const QString name = nameOf(stored);
    return stored.summary.issuedOn
        ? Letters::tr("You gave me the badge “%1” on %2.").arg(name, wording::date(*stored.summary.issuedOn, locale))
        : Letters::tr("You gave me the badge “%1”.").arg(name);
}

QString whatHappened(const StoredBadge& stored, const QLocale& locale)
{
    switch (stored.summary.state) {
    case State::Changed:
        return Letters::tr("The file that I have was changed since then. Nobody can trust it any more.");
    case State::Revoked:
        return Letters::tr("I see that it was cancelled. Could you tell me why?");
    case State::Expired:
        return stored.summary.validUntil
            ? Letters::tr("It was valid until %1.").arg(wording::date(*stored.summary.validUntil, locale))
            : Letters::tr("It is no longer valid.");
    case State::Unsigned:
        return Letters::tr("The file that I have holds no proof. Nobody can check it.");
    default:
        return {};
    }
}

QString request(State state)
{
    if (state == State::Unsigned)
        return Letters::tr("Could you send me the signed badge?");
    if (state == State::Expired)
        return Letters::tr("Could you renew it?");
    return Letters::tr("Could you send me a new badge?");
}

} // namespace

bool Letter::isFor(State state)
{
    return state == State::Changed || state == State::Revoked || state == State::Expired || state == State::Unsigned;
}

Letter Letter::about(const StoredBadge& stored, const QLocale& locale)
{
    const State state = stored.summary.state;
    const QStringList parts { Letters::tr("Hello,"), given(stored, locale) + u'\n' + whatHappened(stored, locale),
        request(state) + u'\n' + Letters::tr("The original file suits me best: a picture or a PDF."),
        Letters::tr("Thank you very much.") };
    return { .address = mailAddress(stored.badge.issuer.email),
        .isAddressProved = state == State::Revoked || state == State::Expired,
        .subject = Letters::tr("My badge “%1”").arg(nameOf(stored)),
        .text = parts.join(u"\n\n"_s) };
}

QUrl mailtoUrl(const Letter& letter)
{
    QString text = letter.text;
    text.replace(u'\n', u"\r\n"_s); // RFC 6068, section 5
    const QByteArray address = letter.isAddressProved ? letter.address.toLatin1() : QByteArray();
    return QUrl::fromEncoded("mailto:" + address + "?subject=" + QUrl::toPercentEncoding(letter.subject)
            + "&body=" + QUrl::toPercentEncoding(text),
        QUrl::StrictMode);
}

} // namespace besace
