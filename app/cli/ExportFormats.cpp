#include "app/cli/ExportFormats.h"

#include "app/cli/CommandLine.h"
#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/sharing/archive/BadgeList.h"
#include "core/sharing/archive/CredentialsJson.h"
#include "core/sharing/archive/OriginalsZip.h"
#include "core/sharing/cv/CvContent.h"
#include "core/sharing/networks/NetworksText.h"
#include "core/sharing/signature/MailDraft.h"
#include "core/sharing/signature/Signature.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

using Make = Result<QByteArray> (*)(const Portfolio&, Progress&);

template <Make make>
Result<void> writeMade(const Portfolio& portfolio, const QString& path, Progress& progress)
{
    const Result<QByteArray> bytes = make(portfolio, progress);
    return bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
}

Result<void> writeSignature(const Portfolio& portfolio, const QString& path, Progress& progress)
{
    const Result<Signature> signature = mailSignature(portfolio, progress);
    if (!signature)
        return signature.error();
    if (portfolio.badges.size() > maxSignatureBadges)
        say(CommandLine::tr("A signature shows %n badge(s), the first ones.", nullptr, int(maxSignatureBadges)));
    Result<void> written = saveSignature(*signature, path);
    if (written)
        say(CommandLine::tr("Pictures are often blocked in e-mail: keep the names and links beside them."));
    return written;
}

Result<void> writeCv(const Portfolio& portfolio, const QString& path, Progress& progress)
{
    const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    return (isPdf ? writeMade<cvPdf> : writeMade<cvHtml>)(portfolio, path, progress);
}

constexpr std::array formats {
    ExportFormat { "html", writeMade<portfolioHtml> },
    ExportFormat { "pdf", writeMade<portfolioPdf> },
    ExportFormat { "signature", writeSignature },
    ExportFormat { "eml", writeMade<mailDraft> },
    ExportFormat { "cv", writeCv },
    ExportFormat { "resume", writeMade<jsonResume> },
    ExportFormat { "networks", writeMade<networksText> },
    ExportFormat { "zip", writeMade<originalsZip> },
    ExportFormat { "csv", writeMade<badgeListCsv> },
    ExportFormat { "presentation", writeMade<presentation>, fitsPresentation },
    ExportFormat { "json", writeMade<assertionsJson>, fitsAssertions },
};

} // namespace

const ExportFormat* exportFormat(const QString& name)
{
    const auto found = std::ranges::find_if(
        formats, [&name](const ExportFormat& format) { return name == QLatin1StringView(format.name); });
    return found == formats.end() ? nullptr : &*found;
}

QString formatThatFits(const Badge& badge)
{
    const auto found = std::ranges::find_if(
        formats, [&badge](const ExportFormat& format) { return format.fits && format.fits(badge); });
    return found == formats.end() ? QString() : QString::fromLatin1(found->name);
}

QByteArray exportFormatNames()
{
    QByteArrayList names;
    for (const ExportFormat& format : formats)
        names += format.name;
    return names.join('|');
}

} // namespace besace::cli
