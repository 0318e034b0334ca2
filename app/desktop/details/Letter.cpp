#include "app/desktop/details/Letter.h"

#include "app/desktop/details/PlainText.h"
#include "core/wording/Language.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The words of a letter in its own language, whatever the window speaks.
class Letters {
public:
    explicit Letters(const QLocale& locale) : m_locale(locale), m_language(locale, u"desktop"_s) { }

    QString words(const char* text) const { return m_language.words("besace::Letters", text); }
    QString date(const QDateTime& day) const { return wording::date(day, m_locale); }

private:
    QLocale m_locale;
    Language m_language;
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

QString given(const StoredBadge& stored, const Letters& letters)
{
    const QString name = nameOf(stored);
    if (!stored.summary.issuedOn)
        return letters.words(QT_TRANSLATE_NOOP("besace::Letters", "You gave me the badge “%1”.")).arg(name);
    return letters.words(QT_TRANSLATE_NOOP("besace::Letters", "You gave me the badge “%1” on %2."))
        .arg(name, letters.date(*stored.summary.issuedOn));
}

QString whatHappened(const StoredBadge& stored, const Letters& letters)
{
    switch (stored.summary.state) {
    case State::Changed:
        return letters.words(QT_TRANSLATE_NOOP(
            "besace::Letters", "The file that I have was changed since then. Nobody can trust it any more."));
    case State::Revoked:
        return letters.words(
            QT_TRANSLATE_NOOP("besace::Letters", "I see that it was cancelled. Could you tell me why?"));
    case State::Expired:
        return stored.summary.validUntil
            ? letters.words(QT_TRANSLATE_NOOP("besace::Letters", "It was valid until %1."))
                  .arg(letters.date(*stored.summary.validUntil))
            : letters.words(QT_TRANSLATE_NOOP("besace::Letters", "It is no longer valid."));
    case State::Unsigned:
        return letters.words(
            QT_TRANSLATE_NOOP("besace::Letters", "The file that I have holds no proof. Nobody can check it."));
    default:
        return {};
    }
}

const char* request(State state)
{
    if (state == State::Unsigned)
        return QT_TRANSLATE_NOOP("besace::Letters", "Could you send me the signed badge?");
    if (state == State::Expired)
        return QT_TRANSLATE_NOOP("besace::Letters", "Could you renew it?");
    return QT_TRANSLATE_NOOP("besace::Letters", "Could you send me a new badge?");
}

} // namespace

bool Letter::isFor(State state)
{
    return state == State::Changed || state == State::Revoked || state == State::Expired || state == State::Unsigned;
}

Letter Letter::about(const StoredBadge& stored, const QLocale& locale)
{
    const State state = stored.summary.state;
    const Letters letters(locale);
    const QStringList parts { letters.words(QT_TRANSLATE_NOOP("besace::Letters", "Hello,")),
        given(stored, letters) + u'\n' + whatHappened(stored, letters),
        letters.words(request(state)) + u'\n'
            + letters.words(
                QT_TRANSLATE_NOOP("besace::Letters", "The original file suits me best: a picture or a PDF.")),
        letters.words(QT_TRANSLATE_NOOP("besace::Letters", "Thank you very much.")) };
    return { .address = mailAddress(stored.badge.issuer.email),
        .isAddressProved = state == State::Revoked || state == State::Expired,
        .subject = letters.words(QT_TRANSLATE_NOOP("besace::Letters", "My badge “%1”")).arg(nameOf(stored)),
        .text = parts.join(u"\n\n"_s),
        .language = wording::languageOf(locale) };
}

QList<Letter> Letter::inEachLanguage(const StoredBadge& stored, const QLocale& locale)
{
    const QString first = wording::languageForOthers(locale);
    QList<Letter> letters;
    for (const QString& language : wording::languages()) {
        const Letter letter
            = about(stored, language == wording::languageOf(locale) ? locale : wording::localeOf(language));
        letters.insert(language == first ? 0 : letters.size(), letter);
    }
    return letters;
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
