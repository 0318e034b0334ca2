#include "app/desktop/sharing/ShareSeen.h"

#include "app/desktop/details/PlainText.h"
#include "core/containers/Container.h"
#include "core/import/ReadSource.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/ReadableDocument.h"
#include "core/sharing/pdf/PdfReadBack.h"
#include "core/sharing/signature/MailDraft.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("besace::ShareSeen", text, nullptr, count);
}

QString withoutBlanks(const QString& text)
{
    QString packed = text.toCaseFolded();
    packed.removeIf([](QChar one) { return one.isSpace(); });
    return packed;
}

/// JSON, and a table with its byte order mark: all of it is words.
bool isForPrograms(const QByteArray& bytes)
{
    return bytes.startsWith('{') || bytes.startsWith('[') || bytes.startsWith("\xEF\xBB\xBF");
}

/// What is read instead of the pictures of a page.
QString pictureTextsIn(const QString& html)
{
    static const QRegularExpression text(u"<img [^>]*\\balt=\"([^\"]*)\""_s);
    QStringList texts;
    for (auto it = text.globalMatch(html); it.hasNext();)
        texts += wordsOfPage(it.next().captured(1)); // the same signs are escaped in it
    return texts.join(u'\n');
}

QString wordsIn(const QByteArray& bytes)
{
    if (isDraft(bytes))
        return wordsOfDraft(bytes);
    if (isForPrograms(bytes))
        return QString::fromUtf8(bytes);
    if (!bytes.startsWith("%PDF")) {
        const QString html = QString::fromUtf8(bytes);
        return wordsOfPage(html) + u'\n' + pictureTextsIn(html);
    }
    const Result<QString> found = readBackPdf(bytes);
    return found ? *found : QString();
}

/// A piece of a page, for a blog.
bool isPiece(const QByteArray& bytes) { return bytes.startsWith("<ul ") || bytes.startsWith("<div "); }

/// Pictures and archives say nothing to who only looks.
bool isPage(const OutputFile& file)
{
    return isDraft(file.bytes) || isForPrograms(file.bytes) || isPiece(file.bytes) || file.bytes.startsWith("%PDF")
        || file.bytes.left(64).trimmed().startsWith("<!DOCTYPE html")
        || file.bytes.left(64).trimmed().toLower().startsWith("<!doctype html");
}

bool isAnonymous(const Badge& badge) { return badge.recipients.isEmpty() && badge.recipientName.isEmpty(); }

QStringList plainIdentities(const Badge& badge)
{
    QStringList told;
    for (const Recipient& recipient : badge.recipients) {
        const bool isReadable = !recipient.hashed && recipient.identity.contains(u'@');
        if (isReadable)
            told += oneLine(recipient.identity);
    }
    return told;
}

QStringList addressesIn(const QString& text)
{
    static const QRegularExpression address(u"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"_s);
    QStringList found;
    for (auto it = address.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.removeDuplicates();
    return found;
}

/// Makes the lines.
class Teller {
public:
    Teller(const Seen& seen, const Portfolio& portfolio) : m_seen(seen), m_portfolio(portfolio) { }

    QList<SeenLine> lines();

private:
    void tellPerson();
    void tellBadges();
    void tellFiles();
    void tellAnonymous();
    void tellAbsent();
    void say(const QString& text) { m_lines += SeenLine { text, false }; }
    void warn(const QString& text) { m_warnings += SeenLine { text, true }; }
    bool saysPhone() const;
    QStringList ownSkills() const;

    const Seen& m_seen;
    const Portfolio& m_portfolio;
    QList<SeenLine> m_lines;
    QList<SeenLine> m_warnings;
    QStringList m_absent;
    bool m_hasPerson = false; ///< somebody is named in it
};

QList<SeenLine> Teller::lines()
{
    tellPerson();
    tellBadges();
    tellFiles();
    tellAnonymous();
    tellAbsent();
    return m_warnings + m_lines;
}

bool Teller::saysPhone() const { return m_seen.says(m_portfolio.telephone); }

void Teller::tellPerson()
{
    const QString name = oneLine(m_portfolio.personName);
    if (m_seen.says(name)) {
        say(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "Your name: %1")).arg(name));
        m_hasPerson = true;
    } else {
        m_absent += words(QT_TRANSLATE_NOOP("besace::ShareSeen", "your name"));
    }
    const QStringList addresses = addressesIn(m_seen.words);
    for (const QString& address : addresses)
        say(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "An e-mail address: %1")).arg(address));
    if (addresses.isEmpty())
        m_absent += words(QT_TRANSLATE_NOOP("besace::ShareSeen", "an e-mail address"));
    if (saysPhone())
        say(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "Your telephone number: %1"))
                .arg(oneLine(m_portfolio.telephone)));
    else
        m_absent += words(QT_TRANSLATE_NOOP("besace::ShareSeen", "your telephone number"));
    const bool hasPhoto = !m_portfolio.photo.isEmpty() && m_seen.says(photoText(m_portfolio));
    if (hasPhoto)
        say(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "Your photo")));
    m_hasPerson |= !addresses.isEmpty() || saysPhone() || hasPhoto;
}

void Teller::tellBadges()
{
    QStringList names;
    int stories = 0;
    for (const PortfolioBadge& badge : m_portfolio.badges) {
        const QString name = oneLine(badge.stored.summary.name);
        if (m_seen.says(name))
            names += name;
        const Story& story = badge.stored.own.story;
        const bool isTold = m_seen.says(story.done) || m_seen.says(story.place) || m_seen.says(story.shows);
        stories += isTold ? 1 : 0;
    }
    if (!names.isEmpty())
        say(words(QT_TRANSLATE_N_NOOP("besace::ShareSeen", "%n badge(s): %1"), static_cast<int>(names.size()))
                .arg(names.join(u", "_s)));
    if (stories > 0)
        say(words(QT_TRANSLATE_N_NOOP("besace::ShareSeen", "What you wrote about %n badge(s)"), stories));
    if (const QStringList skills = ownSkills(); !skills.isEmpty())
        say(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "Skills that you added: %1")).arg(skills.join(u", "_s)));
}

/// Those that were wanted and are there.
QStringList Teller::ownSkills() const
{
    QStringList skills;
    for (const PortfolioBadge& badge : m_portfolio.badges) {
        for (const OwnSkill& skill : m_portfolio.showOwnSkills ? badge.stored.own.skills : QList<OwnSkill>()) {
            if (m_seen.says(oneLine(skill.name)))
                skills += oneLine(skill.name);
        }
    }
    skills.removeDuplicates();
    return skills;
}

/// What stands in the attached files can be read by anybody, too.
void Teller::tellFiles()
{
    const int count = static_cast<int>(m_seen.badges.size());
    if (count == 0)
        return;
    say(words(QT_TRANSLATE_N_NOOP("besace::ShareSeen", "The files of %n badge(s), to be checked"), count));
    QStringList told;
    for (const Badge& badge : m_seen.badges)
        told += plainIdentities(badge);
    told.removeDuplicates();
    for (const QString& identity : std::as_const(told))
        warn(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "Inside the badges' files stands: %1")).arg(identity));
    m_hasPerson |= !told.isEmpty();
}

/// A badge that names nobody tells whose it is once it stands beside a name: openbadges-discussion, 27.
void Teller::tellAnonymous()
{
    if (!m_hasPerson)
        return;
    for (const PortfolioBadge& badge : m_portfolio.badges) {
        const QString name = oneLine(badge.stored.summary.name);
        if (isAnonymous(badge.stored.badge) && m_seen.says(name))
            warn(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "“%1” names nobody. Here others see that it is yours."))
                     .arg(name));
    }
}

void Teller::tellAbsent()
{
    if (!m_absent.isEmpty())
        say(words(QT_TRANSLATE_NOOP("besace::ShareSeen", "Not in it: %1")).arg(m_absent.join(u", "_s)));
}

} // namespace

bool Seen::says(const QString& text) const
{
    const QString wanted = withoutBlanks(text);
    return !wanted.isEmpty() && packed.contains(wanted);
}

Seen readBack(const QList<OutputFile>& files, Progress& progress)
{
    Seen seen;
    seen.weight = weightOf(files);
    for (const OutputFile& file : files) {
        if (isPage(file))
            seen.words += wordsIn(file.bytes) + u'\n';
        const Result<QList<CarriedFile>> carried = openContainer(file.bytes, progress);
        for (const CarriedFile& one : carried ? *carried : QList<CarriedFile>()) {
            if (const Result<QList<Badge>> badges = badgesIn(one.bytes))
                seen.badges += *badges;
        }
    }
    seen.packed = withoutBlanks(seen.words);
    return seen;
}

QList<SeenLine> seenLines(const Seen& seen, const Portfolio& portfolio) { return Teller(seen, portfolio).lines(); }

} // namespace besace
