#include "core/containers/PdfFile.h"

#include "core/base/Limits.h"
#include "core/containers/PdfFilters.h"
#include "core/containers/PdfStreams.h"
#include "core/containers/Xmp.h"

#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString textOf(QPDFObjectHandle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()).left(4096) : QString();
}

/// One walk through one document. Every call into qpdf may throw; openPdf() catches.
class PdfReader {
public:
    PdfReader(QPDF& pdf, PdfBudget& budget, Intake& intake) : m_pdf(pdf), m_budget(budget), m_intake(intake) { }

    void readAll()
    {
        readNames();
        readAssociated();
        readPages();
        readInfo();
        readXmp();
    }
    const Result<void>& state() const { return m_state; }

private:
    bool isGoing()
    {
        if (m_state)
            m_state = m_intake.proceed(m_done++, 0);
        m_pdf.getWarnings(); // each damaged object leaves some; nobody reads them
        return m_state.has_value();
    }

    // ISO 32000-1, 7.11.4 and 7.9.6: a tree of names. Hostile trees have circles and no end.
    void readNames()
    {
        std::vector<QPDFObjectHandle> open { m_pdf.getRoot().getKey("/Names") };
        if (open.front().isDictionary())
            open.front() = open.front().getKey("/EmbeddedFiles");
        std::set<QPDFObjGen> seen;
        while (!open.empty() && m_state) {
            QPDFObjectHandle node = open.back();
            open.pop_back();
            if (!node.isDictionary() || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
                continue;
            readLeaf(node.getKey("/Names"));
            QPDFObjectHandle kids = node.getKey("/Kids");
            for (int i = kids.isArray() ? kids.getArrayNItems() : 0; i > 0; --i)
                open.push_back(kids.getArrayItem(i - 1));
        }
    }

    void readLeaf(QPDFObjectHandle names)
    {
        const int count = names.isArray() ? names.getArrayNItems() : 0;
        for (int i = 0; i + 1 < count && isGoing(); i += 2)
            takeFile(names.getArrayItem(i + 1), textOf(names.getArrayItem(i)));
    }

    // ISO 32000-2, 14.13: files that belong to the document
    void readAssociated()
    {
        QPDFObjectHandle files = m_pdf.getRoot().getKey("/AF");
        const int count = files.isArray() ? files.getArrayNItems() : 0;
        for (int i = 0; i < count && isGoing(); ++i)
            takeFile(files.getArrayItem(i), {});
    }

    // Pages may stand in a deep or circular tree. Their annotations are found without it, among all objects.
    void readPages()
    {
        int looked = 0;
        for (const auto& [id, entry] : m_pdf.getXRefTable()) {
            if (!m_state || ++looked > limits::maxPdfObjects)
                return;
            if (looked % 1000 == 0)
                m_pdf.getWarnings();
            readObject(m_pdf.getObject(id));
        }
    }

    void readObject(QPDFObjectHandle object)
    {
        if (!object.isDictionary())
            return;
        readAnnotation(object);
        QPDFObjectHandle annotations = object.getKey("/Annots");
        const int count = annotations.isArray() ? annotations.getArrayNItems() : 0;
        for (int i = 0; i < count && m_state; ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            if (annotation.isDictionary() && !annotation.isIndirect())
                readAnnotation(annotation);
        }
    }

    void readAnnotation(QPDFObjectHandle dictionary)
    {
        if (dictionary.getKey("/Subtype").isNameAndEquals("/FileAttachment") && isGoing())
            takeFile(dictionary.getKey("/FS"), {});
    }

    // ISO 32000-1, 7.11.3: the name is UF, or F in old files; the streams are under the same keys in EF.
    void takeFile(QPDFObjectHandle specification, const QString& listedAs)
    {
        if (!specification.isDictionary() || !specification.getKey("/EF").isDictionary())
            return;
        QString name = textOf(specification.getKey("/UF"));
        name = name.isEmpty() ? textOf(specification.getKey("/F")) : name;
        name = name.isEmpty() ? listedAs : name;
        for (const char* key : { "/UF", "/F" }) {
            QPDFObjectHandle stream = specification.getKey("/EF").getKey(key);
            if (stream.isStream() && m_taken.insert(stream.getObjGen()).second)
                takeStream(stream, name);
        }
    }

    void takeStream(QPDFObjectHandle stream, const QString& name)
    {
        const Result<QByteArray> bytes = decoded(stream, m_budget);
        if (bytes)
            m_state = m_intake.take(name, *bytes);
        else
            m_intake.refuse(name, bytes.error());
    }

    void readInfo()
    {
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        if (!info.isDictionary())
            return;
        for (const std::string& key : info.getKeys()) {
            const QString name = QString::fromStdString(key).mid(1);
            QPDFObjectHandle value = info.getKey(key);
            if (name.compare(u"openbadges", Qt::CaseInsensitive) == 0 && value.isString())
                takeText(name, QByteArray::fromStdString(value.getUTF8Value()));
        }
    }

    void readXmp()
    {
        QPDFObjectHandle metadata = m_pdf.getRoot().getKey("/Metadata");
        const Result<QByteArray> packet
            = metadata.isStream() ? decoded(metadata, m_budget) : Error { Error::Code::NoBadge, u"no XMP"_s };
        if (packet)
            takeText(u"openbadges:assertion"_s, assertionInXmp(*packet));
    }

    // Most writers put the same text in both places.
    void takeText(const QString& name, const QByteArray& text)
    {
        if (text.isEmpty() || m_texts.contains(text) || !isGoing())
            return;
        m_texts.append(text);
        m_state = m_intake.take(name, text);
    }

    QPDF& m_pdf;
    PdfBudget& m_budget;
    Intake& m_intake;
    Result<void> m_state;
    std::set<QPDFObjGen> m_taken;
    QList<QByteArray> m_texts;
    int m_done = 0;
};

Result<void> readPdf(const QByteArray& file, PdfBudget& budget, Intake& intake)
{
    QPDF pdf;
    openQuietly(pdf, file);
    PdfReader reader(pdf, budget, intake);
    reader.readAll();
    return reader.state();
}

} // namespace

Result<void> openPdf(const QByteArray& file, Intake& intake)
{
    PdfBudget budget(intake.budget());
    const Result<void> read = guarded([&] { return readPdf(file, budget, intake); });
    const Result<void> spent = intake.spend(budget.spent());
    return spent ? read : spent;
}

} // namespace besace
