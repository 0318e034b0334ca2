#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/ExportFormats.h"
#include "app/cli/ExportSite.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/sharing/ExpiryCalendar.h"
#include "core/sharing/Portfolio.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

/// The badges that were named, in that order; or those of the collection, in its order; or all that are shown by
/// default.
Result<QList<BadgeId>> chosenBadges(const CommandLine& line, const Backpack& backpack)
{
    QList<BadgeId> ids;
    for (const QString& named : line.values("badge")) {
        const Result<BadgeId> id = findBadge(backpack, named);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (line.isSet("badge"))
        return ids;
    const Result<QList<BadgeSummary>> badges
        = backpack.list({ .collection = line.value("collection") }, line.instant());
    if (!badges)
        return badges.error();
    int left = 0;
    for (const BadgeSummary& badge : *badges)
        isShownByDefault(badge) ? ids.append(badge.id) : void(++left);
    if (left > 0)
        say(CommandLine::tr(
            "%n badge(s) left out: cancelled, changed or to be confirmed. Name them with --badge to show them.",
            nullptr, left));
    return ids;
}

Result<Portfolio> makePortfolio(const CommandLine& line, const Backpack& backpack, const QList<BadgeId>& ids)
{
    Portfolio portfolio { .title = line.value("title"),
        .personName = line.value("person"),
        .introduction = line.value("introduction"),
        .language = line.language(),
        .madeAt = line.instant(),
        .badges = {},
        .attachFiles = !line.isSet("without-files"),
        .pictures = line.isSet("small-pictures") ? Portfolio::Pictures::Reduced : Portfolio::Pictures::Full,
        .theme = themeFromName(line.value("theme")),
        .email = line.value("email"),
        .telephone = line.value("telephone"),
        .showStories = line.isSet("stories"),
        .showOwnSkills = line.isSet("own-skills") };
    if (line.isSet("photo")) {
        const Result<QByteArray> photo = readFile(line.value("photo"), limits::maxFileBytes);
        if (!photo)
            return photo.error();
        portfolio.photo = *photo;
    }
    for (const BadgeId id : ids) {
        const Result<StoredBadge> stored = backpack.badge(id);
        if (!stored)
            return stored.error();
        const Result<QList<StoredFile>> files = backpack.files(id);
        if (!files)
            return files.error();
        portfolio.badges.append({ *stored, *files });
    }
    return portfolio;
}

void sayUnfit(const StoredBadge& stored)
{
    const QString other = formatThatFits(stored.badge);
    const QString& name = stored.summary.name;
    say(other.isEmpty()
            ? CommandLine::tr("Left out: “%1”. Other programs cannot read it; --format zip takes its file.").arg(name)
            : CommandLine::tr("Left out: “%1”. This format cannot hold its kind; --format %2 can.").arg(name, other));
}

void leaveOutUnfit(Portfolio& portfolio, const ExportFormat& format)
{
    if (!format.fits)
        return;
    portfolio.badges.removeIf([&format](const PortfolioBadge& badge) {
        const bool isLeft = !format.fits(badge.stored.badge);
        if (isLeft)
            sayUnfit(badge.stored);
        return isLeft;
    });
}

QList<Option> exportOptions()
{
    return {
        { "format", "FORMAT",
            CommandLine::tr(
                "html: a web page. pdf: a PDF. site: a folder for a web host. embed: a piece for a blog. card: a "
                "picture. signature: an e-mail signature, and its text beside it. eml: an e-mail to send. cv: a "
                "curriculum vitae, as a PDF if FILE ends in .pdf, else as a web page. resume: the same as JSON "
                "Resume. networks: fields for LinkedIn, texts for others. zip: the badge files. csv: a table. "
                "presentation: Open Badges 3.0 for wallets. json: earlier badges for other backpacks. ics: the end "
                "dates for a calendar.") },
        { "badge", "ID", CommandLine::tr("Show this badge (repeatable).") },
        { "collection", "NAME", CommandLine::tr("Show this collection.") },
        { "o", "FILE", CommandLine::tr("Write to this file; a site to this folder.") },
        { "person", "NAME", CommandLine::tr("The name at the top.") },
        { "title", "TEXT", CommandLine::tr("The line below the name.") },
        { "introduction", "TEXT", CommandLine::tr("A few sentences of your own.") },
        { "email", "ADDRESS", CommandLine::tr("Show this e-mail address.") },
        { "telephone", "NUMBER", CommandLine::tr("Show this telephone number.") },
        { "photo", "FILE", CommandLine::tr("Show this photo.") },
        { "stories", nullptr, CommandLine::tr("Show what you wrote about each badge.") },
        { "own-skills", nullptr, CommandLine::tr("Show the skills that you added.") },
        { "theme", "colour|sober|plain",
            CommandLine::tr("How the PDF and the page look; plain is for slow printers.") },
        { "small-pictures", nullptr,
            CommandLine::tr("Make pictures small, in the attached files too. The proofs in them stay as they are.") },
        { "address", "URL", CommandLine::tr("Where the site is or will be (site, embed).") },
        { "findable", nullptr, CommandLine::tr("Let search engines list the site.") },
        { "square", nullptr, CommandLine::tr("Make the picture square.") },
        { "without-files", nullptr, CommandLine::tr("Do not put the badge files inside.") },
    };
}

/// The ends of all of "my badges" that lie ahead.
int exportCalendar(const CommandLine& line, const Backpack& backpack)
{
    const Result<QList<StoredBadge>> ending = badgesThatEnd(backpack, line.instant());
    if (!ending)
        return fail(ending.error());
    const Result<void> written = writeFile(line.value("o"), expiryCalendar(*ending, line.language(), line.instant()));
    return written ? AllWell : fail(written.error());
}

} // namespace

int runExport(const QStringList& arguments)
{
    CommandLine line("export", "--format FORMAT -o FILE",
        CommandLine::tr("Makes a portfolio that carries the untouched badge files."),
        u"export --format pdf --person \"Léa N.\" -o portfolio.pdf"_s, exportOptions());
    if (const auto exit = line.parse(arguments))
        return *exit;
    const QString format = line.value("format");
    const ExportFormat* chosen = exportFormat(format);
    const WebExport* forTheWeb = webExport(format);
    if (!chosen && !forTheWeb && format != u"ics"_s)
        return line.usageError(CommandLine::tr("The format is one of these: %1.")
                                   .arg(QString::fromLatin1(exportFormatNames() + "|site|embed|card|ics")));
    if (line.isSet("theme") && !isThemeName(line.value("theme")))
        return line.usageError(CommandLine::tr("The theme is colour, sober or plain."));
    if (!line.isSet("o") || !line.operands().isEmpty())
        return line.usageError(CommandLine::tr("Say with -o where to write."));

    const Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    if (!chosen && !forTheWeb)
        return exportCalendar(line, *backpack);
    const Result<QList<BadgeId>> ids = chosenBadges(line, *backpack);
    if (!ids)
        return fail(ids.error());
    if (ids->isEmpty()) {
        say(CommandLine::tr("There is no badge to show."));
        return SomethingBad;
    }
    Result<Portfolio> portfolio = makePortfolio(line, *backpack, *ids);
    if (!portfolio)
        return fail(portfolio.error());
    if (forTheWeb)
        return forTheWeb->write(line, *portfolio);
    leaveOutUnfit(*portfolio, *chosen);
    if (portfolio->badges.isEmpty()) {
        say(CommandLine::tr("There is no badge to show."));
        return SomethingBad;
    }
    Progress progress;
    const Result<void> written = chosen->write(*portfolio, line.value("o"), progress);
    return written ? AllWell : fail(written.error());
}

} // namespace besace::cli
