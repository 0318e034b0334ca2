#include "core/sharing/pdf/PdfDescription.h"

#include "core/sharing/pdf/PdfObjects.h"

#include <QColorSpace>
#include <qpdf/QPDF.hh>

namespace besace::pdf {

using namespace Qt::StringLiterals;

/// Of the program, in both places where a PDF names it.
static constexpr auto program = "Besace"_L1;

static void writeInfo(QPDF& document, const Finish& finish)
{
    Object info = document.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", text(finish.title));
    if (!finish.author.isEmpty())
        info.replaceKey("/Author", text(finish.author));
    info.replaceKey("/Creator", text(program));
    info.replaceKey("/Producer", text(program));
    info.replaceKey("/CreationDate", Object::newString(date(finish.madeAt)));
    info.replaceKey("/ModDate", Object::newString(date(finish.madeAt)));
    document.getTrailer().replaceKey("/Info", info);
}

/// PDF/A knows only its own properties; that of PDF/UA has to be described: ISO 19005-3:2012, 6.6.2.3.
static QString extensionSchema()
{
    return uR"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 is kept</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>)"_s;
}

/// ISO 16684-1, and which standards the file keeps: ISO 19005-3:2012, 6.6.4; ISO 14289-1:2014, 5.
static QString xmp(const Finish& finish)
{
    const QString instant = finish.madeAt.toUTC().toString(Qt::ISODate);
    const QString creator = finish.author.isEmpty()
        ? QString()
        : u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(finish.author.toHtmlEscaped());
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">)"_s
        + finish.title.toHtmlEscaped() + u"</rdf:li></rdf:Alt></dc:title>\n"_s + creator
        + uR"(<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>%2</xmp:CreatorTool><pdf:Producer>%2</pdf:Producer>
<xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate><xmp:MetadataDate>%3</xmp:MetadataDate>
</rdf:Description>
)"_s.arg(finish.language, program, instant)
        + extensionSchema() + u"</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
}

static Object metadata(QPDF& document, const Finish& finish)
{
    Object stream = Object::newStream(&document, xmp(finish).toStdString());
    stream.getDict().replaceKey("/Type", name("Metadata"));
    stream.getDict().replaceKey("/Subtype", name("XML"));
    return stream;
}

/// The numbers of all colours mean sRGB: ISO 19005-3:2012, 6.2.3.
static Object outputIntents(QPDF& document)
{
    Object profile = Object::newStream(&document, QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", integer(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", name("OutputIntent"));
    intent.replaceKey("/S", name("GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", text(u"sRGB IEC61966-2.1"_s));
    intent.replaceKey("/Info", text(u"sRGB IEC61966-2.1"_s));
    intent.replaceKey("/DestOutputProfile", profile);
    return Object::newArray({ document.makeIndirectObject(intent) });
}

void describe(QPDF& document, const Finish& finish)
{
    writeInfo(document, finish);
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    Object root = document.getRoot();
    root.replaceKey("/Lang", text(finish.language));
    root.replaceKey("/Metadata", metadata(document, finish));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/OutputIntents", outputIntents(document));
}

} // namespace besace::pdf
