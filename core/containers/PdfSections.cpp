#include "core/containers/PdfSections.h"

#include <QCryptographicHash>
#include <QStringList>

#include <vector>

namespace besace {

namespace {

/// More elements of one section are not looked at: what is wanted stands at its beginning.
constexpr int maxKids = 200;
constexpr int maxLines = 2;
constexpr int maxFiles = 10;

/// Kids, files: an array, or one that stands by itself.
std::vector<QPDFObjectHandle> listed(QPDFObjectHandle list)
{
    std::vector<QPDFObjectHandle> all;
    const int count = list.isArray() ? qMin(list.getArrayNItems(), maxKids) : 0;
    for (int i = 0; i < count; ++i)
        all.push_back(list.getArrayItem(i));
    if (!list.isArray() && !list.isNull())
        all.push_back(list);
    return all;
}

bool isHeading(QPDFObjectHandle type) { return type.isName() && type.getName().starts_with("/H"); }

/// The pieces of a line that was too long for one.
QString shownIn(QPDFObjectHandle element, const PdfPieces& pieces)
{
    QStringList parts;
    for (QPDFObjectHandle kid : listed(element.getKey("/K"))) {
        const bool isReference = kid.isDictionary();
        QPDFObjectHandle number = isReference ? kid.getKey("/MCID") : kid;
        QPDFObjectHandle page = isReference ? kid.getKey("/Pg") : element.getKey("/Pg");
        if (page.isNull())
            page = element.getKey("/Pg");
        const auto shown = pieces.find(page.getObjGen());
        if (!number.isInteger() || shown == pieces.end())
            continue;
        if (const auto piece = shown->second.find(number.getIntValueAsInt()); piece != shown->second.end())
            parts += piece->second;
    }
    return parts.join(QLatin1Char(' '));
}

/// The paragraphs that follow the title at once, or its picture.
QStringList belowTitle(QPDFObjectHandle element, const PdfPieces& pieces)
{
    QStringList lines;
    bool isBelow = false;
    for (QPDFObjectHandle kid : listed(element.getKey("/K"))) {
        QPDFObjectHandle type = kid.isDictionary() ? kid.getKey("/S") : QPDFObjectHandle::newNull();
        if (!isBelow) {
            isBelow = isHeading(type);
            continue;
        }
        if (type.isNameAndEquals("/Figure"))
            continue;
        if (!type.isNameAndEquals("/P") || lines.size() == maxLines)
            break;
        lines += shownIn(kid, pieces);
    }
    return lines;
}

/// ISO 32000-1, 7.11.4.1: the same stream may stand under both keys.
QList<QByteArray> digestsOf(QPDFObjectHandle element, PdfBudget& budget)
{
    QList<QByteArray> digests;
    for (QPDFObjectHandle specification : listed(element.getKey("/AF"))) {
        QPDFObjectHandle embedded
            = specification.isDictionary() ? specification.getKey("/EF") : QPDFObjectHandle::newNull();
        if (!embedded.isDictionary())
            continue;
        QPDFObjectHandle stream = embedded.getKey(embedded.hasKey("/UF") ? "/UF" : "/F");
        const Result<QByteArray> bytes
            = stream.isStream() ? decoded(stream, budget) : Result<QByteArray>(Error { Error::Code::Malformed, {} });
        if (bytes)
            digests += QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
        if (digests.size() == maxFiles)
            break;
    }
    return digests;
}

} // namespace

std::optional<PdfSection> pdfSection(QPDFObjectHandle element, const PdfPieces& pieces, PdfBudget& budget)
{
    if (!element.isDictionary() || !element.getKey("/S").isNameAndEquals("/Sect") || !element.hasKey("/AF"))
        return std::nullopt;
    PdfSection section { digestsOf(element, budget), belowTitle(element, pieces) };
    return section.digests.isEmpty() || section.belowTitle.isEmpty() ? std::nullopt : std::optional(section);
}

} // namespace besace
