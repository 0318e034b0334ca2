#include "core/review/StateWords.h"

#include "core/badge/IssuerDomain.h"
#include "core/review/ComparableWords.h"
#include "core/sharing/CleanText.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// As stateLine() writes it.
QString printed(QString words) { return comparable(words.replace(u'\'', u'’')); }

QList<StatePhrase> makePhrases()
{
    QList<StatePhrase> phrases;
    for (const QString& name : wording::languages()) {
        const Language language(wording::localeOf(name));
        const auto add = [&](const QString& words, State state) {
            phrases.append({ printed(words), state, name });
            // A PDF draws some scripts the other way round.
            if (QString turned = phrases.constLast().words; isDrawnOtherwise(turned)) {
                std::ranges::reverse(turned);
                phrases.append({ turned, state, name });
            }
        };
        for (int i = 0; i <= int(State::Verified); ++i) {
            add(wording::stateHeadline(State(i), language), State(i));
            add(wording::stateWord(State(i), language), State(i));
        }
        add(language.words("wording", "The organisation cancelled this badge."), State::Revoked);
        add(language.words("wording", "The organisation put this badge on hold."), State::Suspended);
    }
    return phrases;
}

/// What else stateLine() puts together, cut where a date or a name goes in.
QStringList makePieces()
{
    QStringList pieces;
    for (const QString& name : wording::languages()) {
        const Language language(wording::localeOf(name));
        QStringList sentences {
            language.words("sharing", "Checked on %1"), language.words("sharing", "Genuine, cancellation not checked"),
            language.words("sharing", "Expired: valid until %1."), language.words("sharing", "It is still genuine."),
            language.words("wording", "Checked on %1."),
            language.words("wording", "Since then the organisation's site no longer answers. We keep that day's copy.")
        };
        for (const char16_t* reason : { u"within-dates", u"no-end-date", u"expired", u"not-yet-valid",
                 u"dates-contradict", u"date-unreadable", u"dates-not-read" })
            sentences += wording::reasonSentence(QString::fromUtf16(reason), language);
        for (const QString& sentence : std::as_const(sentences)) {
            for (const QString& piece : sentence.split(u"%1"_s))
                pieces += printed(piece);
        }
    }
    for (const StatePhrase& phrase : statePhrases())
        pieces += phrase.words;
    // What is no word is left over between them; a piece of it would end nowhere.
    pieces.removeIf(
        [](const QString& piece) { return std::ranges::none_of(piece, [](QChar c) { return c.isLetter(); }); });
    std::ranges::sort(pieces, std::ranges::greater(), &QString::size);
    return pieces;
}

/// How many characters of ours a text begins with.
qsizetype pieceAt(QStringView text)
{
    static const QStringList pieces = makePieces(); // the longest first
    const auto found = std::ranges::find_if(pieces, [text](const QString& piece) { return text.startsWith(piece); });
    return found == pieces.cend() ? 0 : found->size();
}

/// The organisation's addresses, which stand in brackets behind "organisation to confirm". Versions differ in which.
QStringList addressesOf(const Profile& issuer)
{
    constexpr qsizetype addressChars = 80; // as stateLine() cuts it
    QStringList addresses;
    for (const QString& host : { issuerDomain(issuer), QUrl(issuer.id).host(), QUrl(issuer.url).host() })
        addresses += comparable(cleanLine(host, addressChars));
    addresses.removeAll(QString());
    return addresses;
}

/// How long what stands in brackets is, if it may be such an address. Where a PDF draws it in another way, or squares
/// in its place, it is not compared.
qsizetype bracketsAt(QStringView text, const QStringList& addresses)
{
    const qsizetype end = text.startsWith(u'(') ? text.indexOf(u')') : -1;
    const bool isOurs
        = end > 0 && std::ranges::any_of(addresses, [inside = text.mid(1, end - 1)](const QString& address) {
              return inside == address || isDrawnOtherwise(address);
          });
    return isOurs ? end + 1 : 0;
}

} // namespace

const QList<StatePhrase>& statePhrases()
{
    static const QList<StatePhrase> all = makePhrases();
    return all;
}

const StatePhrase* statePhraseAt(QStringView text)
{
    const StatePhrase* found = nullptr;
    for (const StatePhrase& phrase : statePhrases()) {
        if (text.startsWith(phrase.words) && (!found || phrase.words.size() > found->words.size()))
            found = &phrase;
    }
    return found;
}

const QStringList& checkedOnPhrases()
{
    static const QStringList all = [] {
        QStringList words;
        for (const QString& name : wording::languages())
            words += Language(wording::localeOf(name)).words("sharing", "Checked on %1").remove(u"%1"_s);
        return comparables(words);
    }();
    return all;
}

WrittenDay dayAt(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})(?:er)?\\p{L}+(\\d{4})"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text.first(qMin<qsizetype>(text.size(), 40)).toString());
    for (int month = 1; match.hasMatch() && month <= 12; ++month) {
        const QDate date(match.capturedView(2).toInt(), month, match.capturedView(1).toInt());
        const Instant noon { QDateTime(date, { 12, 0 }, Qt::UTC) };
        if (date.isValid() && comparables(formsOf(noon)).contains(match.captured()))
            return { date, match.capturedLength() };
    }
    return {};
}

bool isStateLine(const QString& line, const Badge& badge)
{
    const QString words = printed(line);
    const QStringList addresses = addressesOf(badge.issuer);
    bool saysSomething = false;
    for (QStringView rest = words; !rest.isEmpty();) {
        qsizetype length = pieceAt(rest);
        saysSomething = saysSomething || length > 0;
        if (length == 0)
            length = bracketsAt(rest, addresses);
        if (length == 0)
            length = rest.front().isPunct() ? 1 : dayAt(rest).length;
        if (length == 0)
            return false;
        rest = rest.sliced(length);
    }
    return saysSomething;
}

} // namespace besace
