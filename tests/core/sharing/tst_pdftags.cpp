#include "core/sharing/Portfolio.h"

#include <QTest>

#include "tests/core/sharing/HeavyPortfolio.h"
#include "tests/support/pdf/PdfCheck.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// What a program can tell of PDF/UA-1 and PDF/A-3a, and that it would tell if it were otherwise.
class tst_PdfTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pdf = pdfOf(sample::portfolio()); }
    void good_data();
    void good();
    void readingOrder();
    void nestedLists();
    void foreignLanguage();
    void otherScripts();
    void broken_data();
    void broken();

private:
    static QByteArray pdfOf(const Portfolio& portfolio);

    QByteArray m_pdf;
};

QByteArray tst_PdfTags::pdfOf(const Portfolio& portfolio)
{
    Progress progress;
    const Result<QByteArray> pdf = portfolioPdf(portfolio, progress);
    return pdf ? *pdf : QByteArray();
}

void tst_PdfTags::good_data()
{
    QTest::addColumn<Portfolio>("portfolio");
    Portfolio empty;
    empty.language = u"en"_s;
    empty.madeAt = sample::day(2026, 3, 12);
    Portfolio bare = sample::portfolio();
    bare.attachFiles = false;
    QTest::newRow("three") << sample::portfolio();
    QTest::newRow("twelve") << sample::twelve();
    QTest::newRow("hard to set") << sample::hardToSet();
    QTest::newRow("personal") << sample::personal();
    QTest::newRow("no badges") << empty;
    QTest::newRow("no files") << bare;
}

void tst_PdfTags::good()
{
    QFETCH(Portfolio, portfolio);
    const QByteArray pdf = pdfOf(portfolio);
    QVERIFY(!pdf.isEmpty());
    const pdfcheck::Found found = pdfcheck::check(pdf);
    QCOMPARE(found.flaws.join(u'\n'), QString());
    QCOMPARE(found.outline.size(), portfolio.badges.size());
    QList<QByteArray> originals;
    for (const PortfolioBadge& badge : portfolio.badges) {
        for (const StoredFile& file : badge.files)
            originals += portfolio.attachFiles ? QList { file.bytes } : QList<QByteArray>();
    }
    QHash<QString, QByteArray> files = found.files;
    QCOMPARE(files.remove(u"index.json"_s), !originals.isEmpty()); // for programs
    QList<QByteArray> attached = files.values();
    std::sort(originals.begin(), originals.end());
    std::sort(attached.begin(), attached.end());
    QCOMPARE(attached, originals);
}

/// Who listens hears what the page says, in the order in which it is meant, and nothing of what stands at its foot.
void tst_PdfTags::readingOrder()
{
    const QStringList expected { u"Léa N."_s, u"Mes badges pour un poste à l’accueil"_s,
        u"Je sais recevoir, écouter et orienter. Voici les badges que j’ai gagnés en formation et en bénévolat. "
        "Ils sont joints à ce document : chacun peut être vérifié."_s,
        u"Compétences citées dans les badges"_s, u"Travailler en équipe"_s, u"Accueillir un public"_s,
        u"Prendre la parole"_s, u"Respecter les règles de sécurité"_s,
        //
        u"Esprit d’équipe"_s, u"[Image du badge « Esprit d’équipe »]"_s,
        u"Maison des talents · remis le 12 mars 2025"_s, u"Vérifié le 12 mars 2026"_s,
        u"Mener un projet à plusieurs pendant 3 mois et le présenter devant un groupe."_s,
        u"CE QUE LA PERSONNE A FAIT"_s,
        u"Léa a organisé la collecte alimentaire avec 6 bénévoles. Elle a réparti les tâches."_s,
        u"[Page de l’organisme : https://badges.maison-des-talents.example/b/42]"_s, u"page de l’organisme"_s,
        //
        u"Accueil du public"_s, u"[Image du badge « Accueil du public »]"_s, u"Mission locale · remis le 4 juin 2025"_s,
        u"Vérifié le 12 mars 2026"_s,
        u"Recevoir 20 visiteurs, comprendre leur demande et les orienter vers la bonne personne."_s,
        //
        u"Sécurité incendie"_s, u"[Image du badge « Sécurité incendie »]"_s, u"CFA du Port · remis le 30 juin 2023"_s,
        u"Expiré : valable jusqu’au 30 juin 2025. Il reste authentique."_s,
        u"Reconnaître un départ de feu, donner l’alerte, utiliser un extincteur."_s };
    QString order = pdfcheck::check(m_pdf).readingOrder;
    QCOMPARE(order.replace(QChar::Nbsp, u' ').split(u'\n', Qt::SkipEmptyParts), expected);
}

void tst_PdfTags::nestedLists()
{
    Portfolio portfolio = sample::twelve();
    portfolio.badges = { portfolio.badges[1] };
    const QString order = pdfcheck::check(pdfOf(portfolio)).readingOrder;
    const QString criteria = u"Ce qu’il fallait faire\nPour recevoir ce badge, il fallait :\n"
                             "•\naccueillir 20 visiteurs ;\n•\nnoter leurs demandes ;\n•\nles orienter :\n"
                             "1.\nvers la bonne personne,\n2.\nvers la bonne page, le guide (guide.example).\n"
                             "La bienveillance compte autant que la rapidité.\n"
                             "Preuves\n•\nPhotos de la journée (preuves.example)\n"_s;
    QVERIFY2(order.contains(criteria), qPrintable(order));
}

/// Every language that an element says it is in.
static QStringList languages(const QByteArray& pdf)
{
    QPDF document;
    document.processMemoryFile("portfolio", pdf.constData(), size_t(pdf.size()));
    QStringList found;
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (object.isDictionaryOfType("/StructElem") && object.hasKey("/Lang"))
            found += pdfcheck::toText(object.getKey("/S")) + u' ' + pdfcheck::toText(object.getKey("/Lang"));
    }
    return found;
}

void tst_PdfTags::foreignLanguage()
{
    Portfolio portfolio = sample::portfolio();
    portfolio.badges = { portfolio.badges[1] };
    portfolio.badges[0].stored.badge.achievement.inLanguage = u"en-GB"_s;
    QCOMPARE(languages(pdfOf(portfolio)), QStringList({ u"H2 en"_s, u"P en"_s }));
}

/// Signs without a glyph and letters that join are read as they were written.
void tst_PdfTags::otherScripts()
{
    const QString order
        = pdfcheck::check(pdfOf(sample::hardToSet())).readingOrder.normalized(QString::NormalizationForm_C);
    for (const QString& text : { u"سيرة ذاتية – 履歴書 – קורות חיים"_s, u"روح الفريق"_s,
             u"受付とおもてなし 😀👨‍👩‍👧🏳️‍🌈"_s,
             u"二十人の来客を迎え、要望を理解し、適切な担当者に案内する。"_s.repeated(12),
             u"Donaudampfschiff"_s.repeated(600), u"क्षत्रिय ไทย e\u0301\u0323\u0330 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 क्षत्रिय"_s,
             u"قيادة مشروع مع 6 متطوعين (Besace 2026) وتقديمه أمام مجموعة من الناس،"_s })
        QVERIFY2(order.contains(text.normalized(QString::NormalizationForm_C)), qPrintable(text));
}

namespace {

using Object = QPDFObjectHandle;
using Mutation = std::function<void(QPDF&)>;

Object ofType(QPDF& document, const char* key, const char* name, int skip = 0)
{
    for (Object object : document.getAllObjects()) {
        Object value = pdfcheck::entry(object, key);
        if (value.isNameAndEquals(name) && skip-- == 0)
            return object.isStream() ? object.getDict() : object;
    }
    return Object::newNull();
}

Object element(QPDF& document, const char* type, int skip = 0) { return ofType(document, "/S", type, skip); }
Object link(QPDF& document) { return ofType(document, "/Subtype", "/Link"); }
Object font(QPDF& document) { return ofType(document, "/Subtype", "/Type0"); }
Object file(QPDF& document) { return ofType(document, "/Type", "/Filespec"); }

/// Changes the operators of the first page.
Mutation inContent(const QByteArray& from, const QByteArray& to)
{
    return [from, to](QPDF& document) {
        Object page = document.getAllPages().at(0);
        QByteArray content = pdfcheck::bytesOf(page.getKey("/Contents"));
        const qsizetype at = content.indexOf(from);
        QVERIFY2(at >= 0, from.constData());
        content.replace(at, from.size(), to);
        page.replaceKey("/Contents", Object::newStream(&document, content.toStdString()));
    };
}

Mutation inStream(const char* key, Object (*owner)(QPDF&), const QByteArray& from, const QByteArray& to)
{
    return [=](QPDF& document) {
        Object dictionary = owner(document);
        QByteArray bytes = pdfcheck::bytesOf(dictionary.getKey(key));
        QVERIFY2(bytes.contains(from), from.constData());
        dictionary.replaceKey(key, Object::newStream(&document, bytes.replace(from, to).toStdString()));
    };
}

Object root(QPDF& document) { return document.getRoot(); }
Object descriptor(QPDF& document) { return ofType(document, "/Type", "/FontDescriptor"); }
Object parentNumbers(QPDF& document)
{
    return root(document).getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
}

void addContentMutations()
{
    QTest::newRow("untagged text") << inContent("/H1 <</MCID 0>> BDC", "/H1 BMC") << "neither tagged";
    QTest::newRow("untagged line") << inContent("/Artifact BMC", "/Span BMC") << "neither tagged";
    QTest::newRow("not closed") << inContent("EMC", "") << "not closed";
    QTest::newRow("closed twice") << inContent("EMC", "EMC EMC") << "without beginning";
    QTest::newRow("not nested") << inContent("/H1 <</MCID 0>> BDC", "BT /H1 <</MCID 0>> BDC ET") << "does not nest";
    QTest::newRow("MCID twice") << inContent("/MCID 1>>", "/MCID 0>>") << "is there twice";
    QTest::newRow("MCID unknown") << inContent("/MCID 1>>", "/MCID 1000>>") << "belongs to no element";
    QTest::newRow("other tag") << inContent("/H1 <</MCID 0>>", "/P <</MCID 0>>") << "is a P on the page";
    QTest::newRow("artifact in element") << inContent("/H1 <</MCID 0>> BDC", "/H1 <</MCID 0>> BDC /Artifact BMC EMC")
                                         << "artifact is inside";
    QTest::newRow("no glyph") << inContent("<0001> Tj", "<0000> Tj") << ".notdef";
    QTest::newRow("unknown glyph") << inContent("<0001> Tj", "<0fff> Tj") << "has no meaning";
}

void addStructureMutations()
{
    const auto row
        = [](const char* name, const Mutation& mutation, const char* flaw) { QTest::newRow(name) << mutation << flaw; };
    row(
        "no tree", [](QPDF& pdf) { root(pdf).removeKey("/StructTreeRoot"); }, "there is none");
    row(
        "no alternative", [](QPDF& pdf) { element(pdf, "/Figure").removeKey("/Alt"); }, "no alternative text");
    row(
        "no box", [](QPDF& pdf) { element(pdf, "/Figure").removeKey("/A"); }, "where it stands");
    row(
        "heading left out", [](QPDF& pdf) { element(pdf, "/H2").replaceKey("/S", Object::newName("/H3")); },
        "H3 follows H1");
    row(
        "two H1", [](QPDF& pdf) { element(pdf, "/H2").replaceKey("/S", Object::newName("/H1")); }, "two H1");
    row(
        "own type", [](QPDF& pdf) { element(pdf, "/P").replaceKey("/S", Object::newName("/Text")); },
        "no standard type");
    row(
        "item without list", [](QPDF& pdf) { element(pdf, "/LI").replaceKey("/S", Object::newName("/P")); },
        "something else than LI");
    row(
        "other parent", [](QPDF& pdf) { element(pdf, "/P").replaceKey("/P", element(pdf, "/L")); }, "another parent");
    row(
        "no content", [](QPDF& pdf) { element(pdf, "/P").removeKey("/K"); }, "has no content");
    row(
        "parent tree", [](QPDF& pdf) { parentNumbers(pdf).getArrayItem(1).setArrayItem(0, element(pdf, "/P")); },
        "does not lead from content");
    row(
        "link in no element",
        [](QPDF& pdf) {
            Object kids = element(pdf, "/Link").getKey("/K");
            kids.eraseItem(kids.getArrayNItems() - 1);
        },
        "leads to no annotation");
    row(
        "link without way back", [](QPDF& pdf) { link(pdf).replaceKey("/StructParent", Object::newInteger(0)); },
        "from an annotation");
    row(
        "link without words", [](QPDF& pdf) { link(pdf).removeKey("/Contents"); }, "has no words");
    row(
        "link that runs",
        [](QPDF& pdf) { link(pdf).getKey("/A").replaceKey("/URI", Object::newString("javascript:alert(1)")); },
        "elsewhere than to the web");
    row(
        "other order", [](QPDF& pdf) { Object(pdf.getAllPages().at(0)).removeKey("/Tabs"); },
        "order for the tabulator");
}

void addFileMutations()
{
    const auto row
        = [](const char* name, const Mutation& mutation, const char* flaw) { QTest::newRow(name) << mutation << flaw; };
    row(
        "no language", [](QPDF& pdf) { root(pdf).removeKey("/Lang"); }, "no language");
    row(
        "not marked", [](QPDF& pdf) { root(pdf).removeKey("/MarkInfo"); }, "not marked");
    row(
        "title not shown", [](QPDF& pdf) { root(pdf).removeKey("/ViewerPreferences"); }, "title is not shown");
    row(
        "no metadata", [](QPDF& pdf) { root(pdf).removeKey("/Metadata"); }, "pdfaid:part");
    row("other title", inStream("/Metadata", root, "Léa", "Lia"), "dc:title");
    row("other level", inStream("/Metadata", root, "conformance>A", "conformance>B"), "pdfaid:conformance");
    row("not accessible", inStream("/Metadata", root, "<pdfuaid:part>1", "<pdfuaid:part>2"), "pdfuaid:part");
    row(
        "no colours", [](QPDF& pdf) { root(pdf).removeKey("/OutputIntents"); }, "no output intent");
    row(
        "font not embedded", [](QPDF& pdf) { descriptor(pdf).removeKey("/FontFile2"); }, "not embedded");
    row(
        "font without meaning", [](QPDF& pdf) { font(pdf).removeKey("/ToUnicode"); }, "no ToUnicode");
    row("glyph without meaning", inStream("/ToUnicode", font, "<0001> <00", "<0001> <0000"), "a glyph means nothing");
    row(
        "font's name", [](QPDF& pdf) { font(pdf).replaceKey("/BaseFont", Object::newName("/Inter")); },
        "named as a subset");
    row(
        "set of glyphs",
        [](QPDF& pdf) { descriptor(pdf).replaceKey("/CIDSet", Object::newStream(&pdf, std::string("\x80"))); },
        "CIDSet");
    row(
        "file not associated", [](QPDF& pdf) { root(pdf).getKey("/AF").eraseItem(0); }, "not associated");
    row(
        "file without relation", [](QPDF& pdf) { file(pdf).removeKey("/AFRelationship"); }, "what it is to");
    row(
        "file without name", [](QPDF& pdf) { file(pdf).removeKey("/UF"); }, "lacks a name");
    row(
        "file without type", [](QPDF& pdf) { file(pdf).getKey("/EF").getKey("/F").getDict().removeKey("/Subtype"); },
        "no media type");
    row(
        "other file",
        [](QPDF& pdf) {
            file(pdf).getKey("/EF").getKey("/F").replaceStreamData("{}", Object::newNull(), Object::newNull());
        },
        "another checksum");
    row(
        "outline", [](QPDF& pdf) { root(pdf).getKey("/Outlines").getKey("/First").removeKey("/Dest"); },
        "leads to no page");
}

} // namespace

void tst_PdfTags::broken_data()
{
    QTest::addColumn<Mutation>("mutation");
    QTest::addColumn<QString>("flaw");
    addContentMutations();
    addStructureMutations();
    addFileMutations();
}

void tst_PdfTags::broken()
{
    QFETCH(Mutation, mutation);
    QFETCH(QString, flaw);
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("portfolio", m_pdf.constData(), size_t(m_pdf.size()));
    mutation(document);
    const QStringList flaws = pdfcheck::check(document).flaws;
    QVERIFY2(flaws.join(u'\n').contains(flaw), qPrintable(flaws.join(u'\n')));
}

QTEST_MAIN(tst_PdfTags)
#include "tst_pdftags.moc"
