#include "core/sharing/archive/OriginalsZip.h"

#include "core/base/Limits.h"
#include "core/base/Streams.h"
#include "core/containers/ZipWriter.h"
#include "core/sharing/NamedFiles.h"

namespace besace {

using namespace Qt::StringLiterals;

/// Text shrinks to a third; pictures are pressed already.
static bool isPressed(const ContentFile& file) { return !file.mediaType.startsWith("image/"_L1); }

Result<QByteArray> originalsZip(const Portfolio& portfolio, Progress& progress)
{
    FileNames names;
    QList<ContentFile> files;
    for (const PortfolioBadge& badge : portfolio.badges)
        files += namedFiles(badge, portfolio.language, portfolio.pictures, names);
    QList<ZipMember> members;
    for (const ContentFile& file : std::as_const(files))
        members += ZipMember { file.name, portfolio.madeAt, isPressed(file) };
    QByteArray zip;
    BufferSink sink(zip);
    const Result<void> written = writeZip(
        members, [&files](qsizetype index) -> Result<QByteArray> { return files.at(index).bytes; }, sink, progress);
    if (!written)
        return written.error();
    if (zip.size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, {} };
    return zip;
}

} // namespace besace
