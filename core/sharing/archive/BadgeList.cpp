#include "core/sharing/archive/BadgeList.h"

#include "core/sharing/BadgeWords.h"
#include "core/sharing/ControlCode.h"
#include "core/sharing/CsvText.h"
#include "core/sharing/NamedFiles.h"
#include "core/wording/Wording.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const std::optional<QDateTime>& instant)
{
    return instant ? instant->toUTC().date().toString(Qt::ISODate) : QString();
}

QStringList headings(const Language& language)
{
    const auto words = [&language](const char* text) { return language.words("sharing", text); };
    return { words(QT_TRANSLATE_NOOP("sharing", "Badge")), words(QT_TRANSLATE_NOOP("sharing", "Organisation")),
        words(QT_TRANSLATE_NOOP("sharing", "Given on")), words(QT_TRANSLATE_NOOP("sharing", "Valid until")),
        words(QT_TRANSLATE_NOOP("sharing", "State")), words(QT_TRANSLATE_NOOP("sharing", "Checked on")),
        words(QT_TRANSLATE_NOOP("sharing", "Skills named in the badge")),
        words(QT_TRANSLATE_NOOP("sharing", "Web address")), words(QT_TRANSLATE_NOOP("sharing", "Control code")) };
}

QStringList cellsOf(const StoredBadge& stored, const QString& language)
{
    const Achievement& achievement = stored.badge.achievement;
    QStringList skills = achievement.tags;
    for (const Alignment& alignment : achievement.alignments)
        skills.prepend(alignment.targetName.in({ language }));
    skills.removeDuplicates();
    const std::optional<WebLink> page = publicPageOf(stored);
    return { shownNameOf(stored, language), organisationOf(stored, language), dayOf(givenOn(stored)),
        dayOf(stored.summary.validUntil), wording::stateHeadline(stored.report, portfolioLocale(language)),
        dayOf(stored.report.checkedAt), skills.join(u", "_s), page ? page->address : QString(),
        controlCode(stored.badge.payload) };
}

} // namespace

Result<QByteArray> badgeListCsv(const Portfolio& portfolio, Progress& progress)
{
    const QChar separator = portfolio.language == "en"_L1 ? u',' : u';';
    QString table = QChar(QChar::ByteOrderMark) + csvLine(headings(portfolioLocale(portfolio.language)), separator);
    for (const PortfolioBadge& badge : portfolio.badges) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        table += csvLine(cellsOf(badge.stored, portfolio.language), separator);
    }
    return table.toUtf8();
}

} // namespace besace
