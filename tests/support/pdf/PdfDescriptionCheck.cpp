#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "tests/support/pdf/PdfCheck.h"

using namespace Qt::StringLiterals;

namespace pdfcheck {

namespace {

/// The text of the first element of that name.
QString xmpValue(const QByteArray& xmp, const QString& name)
{
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == name)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return {};
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

void checkMetadata(QPDF& document, Found& found)
{
    const QByteArray xmp = bytesOf(entry(document.getRoot(), "/Metadata"));
    const auto require = [&](const QString& name, const QString& value) {
        if (xmpValue(xmp, name) != value || value.isEmpty())
            found.flaws += u"metadata: %1 is not \"%2\""_s.arg(name, value);
    };
    if (!isWellFormed(xmp))
        found.flaws += u"metadata: no XML"_s;
    require(u"pdfaid:part"_s, u"3"_s);
    require(u"pdfaid:conformance"_s, u"A"_s);
    require(u"pdfuaid:part"_s, u"1"_s);
    require(u"pdfaSchema:namespaceURI"_s, u"http://www.aiim.org/pdfua/ns/id/"_s);
    QPDFObjectHandle info = entry(document.getTrailer(), "/Info");
    require(u"dc:title"_s, toText(entry(info, "/Title")));
    require(u"xmp:CreatorTool"_s, toText(entry(info, "/Creator")));
    require(u"pdf:Producer"_s, toText(entry(info, "/Producer")));
    require(u"dc:language"_s, toText(entry(document.getRoot(), "/Lang")));
    if (const QString author = toText(entry(info, "/Author")); !author.isEmpty())
        require(u"dc:creator"_s, author);
    static const QRegularExpression notDigits(u"[^0-9]"_s);
    const QString created = toText(entry(info, "/CreationDate")).remove(notDigits);
    if (created.isEmpty() || xmpValue(xmp, u"xmp:CreateDate"_s).remove(notDigits) != created)
        found.flaws += u"metadata: two dates of creation"_s;
}

void checkColours(QPDF& document, Found& found)
{
    QPDFObjectHandle intents = entry(document.getRoot(), "/OutputIntents");
    QPDFObjectHandle intent = intents.isArray() ? intents.getArrayItem(0) : QPDFObjectHandle::newNull();
    const QByteArray profile = bytesOf(entry(intent, "/DestOutputProfile"));
    if (toText(entry(intent, "/S")) != "GTS_PDFA1"_L1 || profile.mid(36, 4) != "acsp" || profile.mid(16, 4) != "RGB "
        || profile.mid(12, 4) != "mntr")
        found.flaws += u"colours: no output intent for RGB"_s;
}

void checkObject(QPDFObjectHandle object, Found& found)
{
    const QString filter = QString::fromStdString(entry(object, "/Filter").unparse());
    if (object.isStream() && (filter.contains("LZW"_L1) || filter.contains("Crypt"_L1)))
        found.flaws += u"objects: a filter that is not allowed"_s;
    QPDFObjectHandle interpolate = entry(object, "/Interpolate");
    if (interpolate.isBool() && interpolate.getBoolValue())
        found.flaws += u"objects: a picture is interpolated"_s;
    if (toText(entry(object, "/S")) == "JavaScript"_L1 || toText(entry(object, "/S")) == "Launch"_L1)
        found.flaws += u"objects: something runs"_s;
    if (toText(entry(object, "/Type")) == "ExtGState"_L1 && !entry(object, "/TR").isNull())
        found.flaws += u"objects: a transfer function"_s;
    if (toText(entry(object, "/Subtype")) == "PS"_L1 || !entry(object, "/OPI").isNull())
        found.flaws += u"objects: PostScript"_s;
}

} // namespace

void checkDescription(QPDF& document, Found& found)
{
    QPDFObjectHandle root = document.getRoot();
    const auto isTrue = [](QPDFObjectHandle value) { return value.isBool() && value.getBoolValue(); };
    if (toText(entry(root, "/Lang")).isEmpty())
        found.flaws += u"catalog: no language"_s;
    if (!isTrue(entry(entry(root, "/MarkInfo"), "/Marked")))
        found.flaws += u"catalog: not marked as tagged"_s;
    if (!isTrue(entry(entry(root, "/ViewerPreferences"), "/DisplayDocTitle")))
        found.flaws += u"catalog: the title is not shown"_s;
    if (!entry(root, "/OpenAction").isNull() || !entry(root, "/AA").isNull())
        found.flaws += u"catalog: something happens at opening"_s;
    checkMetadata(document, found);
    checkColours(document, found);
    for (QPDFObjectHandle object : document.getAllObjects())
        checkObject(object, found);
}

void checkFiles(QPDF& document, Found& found)
{
    const auto listed = [](QPDFObjectHandle list) {
        return list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    };
    const std::vector<QPDFObjectHandle> associated = listed(entry(document.getRoot(), "/AF"));
    const std::vector<QPDFObjectHandle> names
        = listed(entry(entry(entry(document.getRoot(), "/Names"), "/EmbeddedFiles"), "/Names"));
    if (names.size() / 2 != associated.size())
        found.flaws += u"files: some are not associated"_s;
    for (QPDFObjectHandle file : associated) {
        const QString name = toText(entry(file, "/UF"));
        QPDFObjectHandle stream = entry(entry(file, "/EF"), "/F");
        QPDFObjectHandle parameters = entry(stream, "/Params");
        const QByteArray bytes = bytesOf(stream);
        const auto complain = [&](const QString& what) { found.flaws += u"files: %1 %2"_s.arg(name, what); };
        if (name.isEmpty() || toText(entry(file, "/F")).isEmpty() || toText(entry(file, "/Desc")).isEmpty())
            complain(u"lacks a name or a description"_s);
        if (!QStringList { u"Source"_s, u"Data"_s, u"Supplement"_s }.contains(toText(entry(file, "/AFRelationship"))))
            complain(u"does not say what it is to the document"_s);
        if (!toText(entry(stream, "/Subtype")).contains(u'/'))
            complain(u"has no media type"_s);
        if (toText(entry(parameters, "/ModDate")).isEmpty())
            complain(u"has no date"_s);
        if (!entry(parameters, "/Size").isInteger() || entry(parameters, "/Size").getIntValue() != bytes.size())
            complain(u"has another size"_s);
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
        if (QByteArray::fromStdString(entry(parameters, "/CheckSum").getStringValue()) != digest)
            complain(u"has another checksum"_s);
        found.files.insert(name, bytes);
    }
}

void checkOutline(QPDF& document, Found& found)
{
    std::set<std::pair<int, int>> pages;
    for (QPDFObjectHandle page : document.getAllPages())
        pages.insert({ page.getObjectID(), page.getGeneration() });
    QPDFObjectHandle outlines = entry(document.getRoot(), "/Outlines");
    QPDFObjectHandle item = entry(outlines, "/First");
    for (; item.isDictionary() && found.outline.size() < 10'000; item = entry(item, "/Next")) {
        found.outline += toText(entry(item, "/Title"));
        QPDFObjectHandle destination = entry(item, "/Dest");
        QPDFObjectHandle page = destination.isArray() ? destination.getArrayItem(0) : QPDFObjectHandle::newNull();
        if (!pages.contains({ page.getObjectID(), page.getGeneration() }))
            found.flaws += u"outline: %1 leads to no page"_s.arg(found.outline.last());
        if (found.outline.last().isEmpty())
            found.flaws += u"outline: an entry without words"_s;
    }
    QPDFObjectHandle count = entry(outlines, "/Count");
    if (outlines.isDictionary() && count.getIntValue() != found.outline.size())
        found.flaws += u"outline: it counts others than it has"_s;
}

} // namespace pdfcheck
