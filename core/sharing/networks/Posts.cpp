#include "core/sharing/networks/Posts.h"

#include "core/sharing/BadgeWords.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/PortfolioContent.h"
#include "core/wording/Language.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// Nobody reads more of it between other news.
constexpr qsizetype maxDescriptionChars = 400;

/// X counts these once, everything else twice.
/// https://docs.x.com/fundamentals/counting-characters, as of November 2026
bool isNarrow(char32_t letter)
{
    return letter <= 0x10FF || (letter >= 0x2000 && letter <= 0x200D) || (letter >= 0x2010 && letter <= 0x201F)
        || (letter >= 0x2032 && letter <= 0x2037);
}

/// What a reader takes for one letter, a family of four as an emoji too, counts as one.
int letters(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

int weight(const QString& text)
{
    int total = 0;
    for (const uint letter : text.normalized(QString::NormalizationForm_C).toUcs4())
        total += isNarrow(letter) ? 1 : 2;
    return total;
}

/// The parts of a post; which of them it has, and how long they are, is decided by the room.
struct Draft {
    QString sentence; ///< with `%1`, the badge, and `%2`, the organisation
    QString sentenceAlone; ///< with `%1` only: there is no organisation
    QString name;
    QString organisation;
    QString description;
    QString link;

    QString text() const
    {
        const QString first = organisation.isEmpty() ? sentenceAlone.arg(name) : sentence.arg(name, organisation);
        QStringList parts { first, description, link };
        parts.removeAll(QString());
        return parts.join(u"\n\n"_s);
    }
};

Draft draftOf(const StoredBadge& stored, const QString& language)
{
    const Language words(portfolioLocale(language));
    Draft draft;
    draft.sentence = words.words("sharing", QT_TRANSLATE_NOOP("sharing", "I received the badge “%1” from %2."));
    draft.sentenceAlone = words.words("sharing", QT_TRANSLATE_NOOP("sharing", "I received the badge “%1”."));
    draft.name = nameOf(stored, language);
    if (draft.name.isEmpty())
        draft.name = words.words("sharing", QT_TRANSLATE_NOOP("sharing", "Badge without a name"));
    draft.organisation = organisationOf(stored, language);
    draft.description = cleanLine(descriptionOf(stored, language), maxDescriptionChars);
    if (const std::optional<WebLink> page = publicPageOf(stored))
        draft.link = page->address;
    return draft;
}

/// Shorter by its last word; by half where it is one word. Empty in the end.
QString shortened(QString text)
{
    if (text.endsWith(u'…'))
        text.chop(1);
    const qsizetype blank = text.trimmed().lastIndexOf(u' ');
    return cleanLine(text, std::max<qsizetype>(blank > 0 ? blank : text.size() / 2, 0));
}

} // namespace

const QList<Network>& networks()
{
    // As the networks themselves said on 2025-11-26.
    static const QList<Network> all {
        { "LinkedIn", 3000, 0, false },
        { "Facebook", 63'206, 0, false },
        { "Instagram", 2200, 0, false },
        { "Mastodon", 500, 23, false },
        { "Bluesky", 300, 0, false },
        { "X", 280, 23, true },
    };
    return all;
}

int lengthOn(const Network& network, const QString& text)
{
    static const QRegularExpression link(u"https?://\\S+"_s);
    QString rest = text;
    int links = 0;
    if (network.linkLength > 0) {
        for (auto it = link.globalMatch(text); it.hasNext(); it.next())
            ++links;
        rest.remove(link);
    }
    return links * network.linkLength + (network.countsWideTwice ? weight(rest) : letters(rest));
}

Post postFor(const Network& network, const StoredBadge& stored, const QString& language)
{
    Draft draft = draftOf(stored, language);
    // What gives way first is what can be missed first; the organisation and the badge only lose their ends.
    for (QString* part : { &draft.description, &draft.link, &draft.organisation, &draft.name }) {
        while (!part->isEmpty() && lengthOn(network, draft.text()) > network.maxLength)
            *part = part == &draft.link ? QString() : shortened(*part);
    }
    const QString text = draft.text();
    return { text, lengthOn(network, text) };
}

} // namespace besace
