#include "core/sharing/PortfolioContent.h"

#include "core/base/Limits.h"
#include "core/sharing/BadgeWords.h"
#include "core/sharing/BoundDates.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/NamedFiles.h"
#include "core/sharing/StateLine.h"
#include "core/sharing/pictures/RasterPicture.h"
#include "core/wording/Wording.h"

#include <QSet>

#include <utility>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// Longest pieces of a portfolio. A name longer than three lines is no name.
constexpr qsizetype maxNameChars = 200;
constexpr qsizetype maxEvidence = 20;

QString line(const QString& text) { return cleanLine(text, maxNameChars); }

QStringList paragraphs(const QString& text)
{
    QStringList lines = cleanText(text, limits::maxShownTextChars).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& one) { return one.trimmed().isEmpty(); });
    return lines;
}

/// Writes the words of one badge.
class BadgeWriter {
public:
    BadgeWriter(const PortfolioBadge& badge, const Portfolio& portfolio, const QString& language)
        : m_source(badge)
        , m_stored(badge.stored)
        , m_badge(badge.stored.badge)
        , m_portfolio(portfolio)
        , m_language(language)
        , m_locale(portfolioLocale(language))
    {
    }

    ContentBadge write(FileNames* names) const;

private:
    QString words(const char* text) const { return Language(m_locale).words("sharing", text); }
    QString in(const Text& text) const { return text.in({ m_language }); }
    QString name() const;
    QString foreignLanguage() const;
    QString byline() const;
    QList<ContentSection> sections() const;
    std::optional<ContentSection> ownStory() const;
    QList<ContentEvidence> evidence() const;
    QString pictureText() const;

    const PortfolioBadge& m_source;
    const StoredBadge& m_stored;
    const Badge& m_badge;
    const Portfolio& m_portfolio;
    QString m_language;
    QLocale m_locale;
};

QString BadgeWriter::name() const { return shownNameOf(m_stored, m_language); }

QString BadgeWriter::foreignLanguage() const
{
    const QLocale::Language told = QLocale(m_badge.achievement.inLanguage).language();
    const bool isTranslated = m_badge.achievement.name.translations.contains(m_language);
    if (isTranslated || told == QLocale::C || told == m_locale.language())
        return {};
    return QLocale::languageToCode(told);
}

QString BadgeWriter::byline() const
{
    QStringList parts { organisationOf(m_stored, m_language) };
    if (const std::optional<QDateTime> given = givenOn(m_stored))
        parts
            += withBoundDates(words(QT_TRANSLATE_NOOP("sharing", "given on %1")).arg(wording::date(*given, m_locale)));
    const bool hasPassed = m_stored.report.state() == State::Expired;
    if (m_stored.summary.validUntil && !hasPassed) {
        const QString until = wording::date(*m_stored.summary.validUntil, m_locale);
        parts += withBoundDates(words(QT_TRANSLATE_NOOP("sharing", "valid until %1")).arg(until));
    }
    parts.removeAll(QString());
    return parts.join(u"\u00A0· "_s);
}

QList<ContentSection> BadgeWriter::sections() const
{
    QList<ContentSection> sections;
    const auto add = [&](const char* label, const Text& markdown, const QString& address, bool isStory) {
        QList<MarkdownBlock> blocks = readMarkdown(cleanText(in(markdown), limits::maxShownTextChars));
        if (const std::optional<WebLink> link = webLink(address))
            blocks += MarkdownBlock { MarkdownBlock::Kind::Paragraph, 0, 0, {},
                { MarkdownRun { link->domain, MarkdownRun::Style::Plain, link } } };
        if (!blocks.isEmpty())
            sections += ContentSection { words(label), std::move(blocks), isStory };
    };
    const Criteria& criteria = m_badge.achievement.criteria;
    add(QT_TRANSLATE_NOOP("sharing", "What was required"), criteria.narrative, criteria.id, false);
    add(QT_TRANSLATE_NOOP("sharing", "What the person did"), m_badge.narrative, {}, true);
    if (const std::optional<ContentSection> story = ownStory())
        sections += *story;
    return sections;
}

/// What the person wrote; it is no Markdown, and never looks like the organisation's words.
std::optional<ContentSection> BadgeWriter::ownStory() const
{
    const Story& story = m_stored.own.story;
    const QString person = line(m_portfolio.personName);
    ContentSection section;
    section.label = person.isEmpty() ? words(QT_TRANSLATE_NOOP("sharing", "In my own words"))
                                     : words(QT_TRANSLATE_NOOP("sharing", "Written by %1")).arg(person);
    section.isStory = section.isOwn = true;
    for (const QString& text : { story.done, story.place, story.shows }) {
        for (const QString& paragraph : paragraphs(text))
            section.blocks += MarkdownBlock { MarkdownBlock::Kind::Paragraph, 0, 0, {},
                { MarkdownRun { paragraph, MarkdownRun::Style::Plain, {} } } };
    }
    const bool isShown = m_portfolio.showStories && !section.blocks.isEmpty();
    return isShown ? std::optional(section) : std::nullopt;
}

QList<ContentEvidence> BadgeWriter::evidence() const
{
    QList<ContentEvidence> list;
    for (const Evidence& one : m_badge.evidence) {
        QStringList parts { line(in(one.name)), cleanLine(in(one.description), 400) };
        parts.removeAll(QString());
        ContentEvidence shown { parts.join(u" – "_s), webLink(one.id) };
        if (shown.text.isEmpty())
            shown.text = cleanLine(markdownAsPlainText(cleanText(in(one.narrative), 2000)), 400);
        if (!shown.text.isEmpty() || shown.link)
            list += shown;
        if (list.size() == maxEvidence)
            break;
    }
    return list;
}

QString BadgeWriter::pictureText() const
{
    for (const QString& caption : { m_badge.image.caption, m_badge.achievement.image.caption }) {
        if (const QString clean = line(caption); !clean.isEmpty())
            return clean;
    }
    return words(QT_TRANSLATE_NOOP("sharing", "Picture of the badge \"%1\"")).arg(name());
}

ContentBadge BadgeWriter::write(FileNames* names) const
{
    ContentBadge content;
    content.name = name();
    content.language = foreignLanguage();
    content.byline = byline();
    content.issuer = organisationOf(m_stored, m_language);
    content.facts = badgeFacts(m_stored, m_language);
    content.state = m_stored.report.state();
    content.stateLine = stateLine(m_stored, m_locale);
    content.description = paragraphs(descriptionOf(m_stored, m_language));
    content.sections = sections();
    content.evidence = evidence();
    content.page = publicPageOf(m_stored);
    const bool isReduced = m_portfolio.pictures == Portfolio::Pictures::Reduced;
    content.picture
        = badgeThumbnail(m_badge, m_source.files, isReduced ? reducedPicturePixels : portfolioPicturePixels);
    content.pictureText = pictureText();
    if (const QString& code = content.facts.controlCode; !code.isEmpty())
        content.controlCode = words(QT_TRANSLATE_NOOP("sharing", "Control code: %1")).arg(code);
    if (names)
        content.files = namedFiles(m_source, m_language, m_portfolio.pictures, *names);
    return content;
}

/// Skills in the order of the badges; one that is written twice, in whatever case, stands once.
class Skills {
public:
    void add(const QString& name);
    QStringList take(const Language& language);

private:
    QStringList m_names;
    QSet<QString> m_seen;
};

void Skills::add(const QString& name)
{
    const QString skill = cleanLine(name, maxSkillChars);
    if (skill.isEmpty() || m_seen.contains(skill.toCaseFolded()))
        return;
    m_seen.insert(skill.toCaseFolded());
    m_names += skill;
}

/// Those since the last time.
QStringList Skills::take(const Language& language)
{
    const int more = int(m_names.size() - maxSkills);
    if (more > 0) {
        m_names.resize(maxSkills);
        m_names += language.words("sharing", QT_TRANSLATE_N_NOOP("sharing", "and %n more"), more);
    }
    return std::exchange(m_names, {});
}

/// What the badges name, and what the person adds, are never mixed.
void writeSkills(const Portfolio& portfolio, const Language& language, PortfolioContent& content)
{
    Skills skills;
    for (const PortfolioBadge& badge : portfolio.badges) {
        for (const Alignment& alignment : badge.stored.badge.achievement.alignments)
            skills.add(alignment.targetName.in({ portfolio.language }));
        for (const QString& tag : badge.stored.badge.achievement.tags)
            skills.add(tag);
    }
    content.skills = skills.take(language);
    for (const PortfolioBadge& badge : portfolio.badges) {
        for (const OwnSkill& skill : portfolio.showOwnSkills ? badge.stored.own.skills : QList<OwnSkill>())
            skills.add(skill.name);
    }
    content.ownSkills = skills.take(language);
}

void writePerson(const Portfolio& portfolio, const Language& language, PortfolioContent& content)
{
    const QString person = line(portfolio.personName);
    const QString title = line(portfolio.title);
    content.person = person;
    content.heading = person.isEmpty() ? title : person;
    if (content.heading.isEmpty())
        content.heading = language.words("sharing", QT_TRANSLATE_NOOP("sharing", "My badges"));
    content.subtitle = person.isEmpty() ? QString() : title;
    content.email = line(portfolio.email);
    content.telephone = line(portfolio.telephone);
    content.photo = pngOf(readPicture(portfolio.photo, portfolioPhotoPixels));
    content.photoText = photoText(portfolio);
    content.introduction = paragraphs(portfolio.introduction);
}

} // namespace

QString photoText(const Portfolio& portfolio)
{
    const Language language(portfolioLocale(portfolio.language));
    const QString person = line(portfolio.personName);
    return person.isEmpty() ? language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Photo of the person"))
                            : language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Photo of %1")).arg(person);
}

QLocale portfolioLocale(const QString& language)
{
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               : QLocale(QLocale::French, QLocale::France);
}

bool isShownByDefault(const BadgeSummary& badge)
{
    return badge.place == Place::MyBadges && badge.state != State::Changed && badge.state != State::Revoked;
}

Result<PortfolioContent> portfolioContent(const Portfolio& portfolio, Progress& progress)
{
    const QLocale locale = portfolioLocale(portfolio.language);
    const Language language(locale);
    PortfolioContent content;
    content.language = locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
    content.theme = portfolio.theme;
    writePerson(portfolio, language, content);
    writeSkills(portfolio, language, content);
    content.madeOn = withBoundDates(language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Made on %1 with Besace."))
                                        .arg(wording::date(portfolio.madeAt, locale)));

    FileNames names;
    const int total = int(portfolio.badges.size());
    for (const PortfolioBadge& badge : portfolio.badges) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        progress.report(int(content.badges.size()), total);
        content.badges
            += BadgeWriter(badge, portfolio, content.language).write(portfolio.attachFiles ? &names : nullptr);
        content.hasFiles |= !content.badges.last().files.isEmpty();
    }
    progress.report(total, total);
    return content;
}

} // namespace besace
