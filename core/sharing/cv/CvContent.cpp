#include "core/sharing/cv/CvContent.h"

#include "core/base/Limits.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/NamedFiles.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <utility>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

bool isAt(const QString& address, QLatin1StringView domain)
{
    const QString host = QUrl(address).host();
    return host == domain || host.endsWith(u'.' + domain);
}

/// One letter and four digits name an entry of the ROME: https://www.francetravail.org/opendata
QString romeCode(const QString& text)
{
    static const QRegularExpression code(u"(?:^|\\b)([A-N]\\d{4})(?:\\b|$)"_s);
    return code.match(text.left(limits::maxAddressChars)).captured(1);
}

bool isRome(const Alignment& alignment)
{
    static const QRegularExpression word(u"\\bROME\\b"_s);
    return word.match(alignment.targetFramework.left(limits::maxComparedNameChars)).hasMatch()
        || isAt(alignment.targetUrl, "francetravail.fr"_L1) || isAt(alignment.targetUrl, "pole-emploi.fr"_L1);
}

bool isEsco(const Alignment& alignment)
{
    static const QRegularExpression word(u"\\bESCO\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isNamed = word.match(alignment.targetFramework.left(limits::maxComparedNameChars)).hasMatch();
    const bool isThere
        = isAt(alignment.targetUrl, "data.europa.eu"_L1) || isAt(alignment.targetUrl, "esco.ec.europa.eu"_L1);
    return isNamed || (isThere && QUrl(alignment.targetUrl).toString().contains("esco"_L1));
}

QList<CvSkill> skillsOf(const Portfolio& portfolio, const QString& language)
{
    QList<CvSkill> skills;
    QSet<QString> seen;
    const auto add = [&](const QString& text, const QString& list, const std::optional<WebLink>& entry) {
        const QString name = cleanLine(text, maxSkillChars);
        if (name.isEmpty() || seen.contains(name.toCaseFolded()) || skills.size() == maxSkills)
            return;
        seen.insert(name.toCaseFolded());
        skills += CvSkill { name, list, entry };
    };
    for (const PortfolioBadge& badge : portfolio.badges) {
        const Achievement& achievement = badge.stored.badge.achievement;
        for (const Alignment& alignment : achievement.alignments) {
            const QString list = publicListOf(alignment);
            add(alignment.targetName.in({ language }), list,
                list.isEmpty() ? std::nullopt : webLink(alignment.targetUrl));
        }
        for (const QString& tag : achievement.tags)
            add(tag, {}, {});
    }
    return skills;
}

QList<CvStory> storiesOf(const Portfolio& portfolio, const QString& language)
{
    QList<CvStory> stories;
    for (const PortfolioBadge& badge : portfolio.badges) {
        const Story& story = badge.stored.own.story;
        QStringList paragraphs;
        for (const QString& text : { story.done, story.place, story.shows })
            paragraphs += cleanLine(text, limits::maxStoryChars);
        paragraphs.removeAll(QString());
        if (portfolio.showStories && !paragraphs.isEmpty())
            stories += CvStory { shownNameOf(badge.stored, language), paragraphs };
    }
    return stories;
}

} // namespace

bool isEducation(const QString& achievementType)
{
    // https://www.imsglobal.org/spec/ob/v3p0/#achievementtype-enumeration
    static const QSet<QString> types { u"ApprenticeshipCertificate"_s, u"AssociateDegree"_s, u"BachelorDegree"_s,
        u"CertificateOfCompletion"_s, u"Course"_s, u"Degree"_s, u"Diploma"_s, u"DoctoralDegree"_s,
        u"GeneralEducationDevelopment"_s, u"JourneymanCertificate"_s, u"LearningProgram"_s, u"MasterCertificate"_s,
        u"MasterDegree"_s, u"MicroCredential"_s, u"ProfessionalDoctorate"_s, u"ResearchDoctorate"_s,
        u"SecondarySchoolDiploma"_s };
    return types.contains(achievementType);
}

QString publicListOf(const Alignment& alignment)
{
    if (isEsco(alignment))
        return u"ESCO"_s;
    if (!isRome(alignment))
        return {};
    for (const QString& text : { alignment.targetCode, QUrl(alignment.targetUrl).path() }) {
        if (const QString code = romeCode(text); !code.isEmpty())
            return u"ROME "_s + code;
    }
    return u"ROME"_s;
}

Result<CvContent> cvContent(const Portfolio& portfolio, Progress& progress)
{
    Portfolio plain = portfolio;
    plain.showStories = false; // they stand in a section of their own
    Result<PortfolioContent> content = portfolioContent(plain, progress);
    if (!content)
        return content.error();
    CvContent cv;
    cv.portfolio = *std::move(content);
    cv.skills = skillsOf(portfolio, cv.portfolio.language);
    cv.done = storiesOf(portfolio, cv.portfolio.language);
    for (qsizetype i = 0; i < portfolio.badges.size(); ++i)
        (isEducation(portfolio.badges.at(i).stored.badge.achievement.type) ? cv.education : cv.certificates) += i;
    return cv;
}

} // namespace besace
