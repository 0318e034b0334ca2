#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// One word for one thing, in the whole of the Arabic: what a reader has once learned holds everywhere.
class tst_ArabicTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thing_hasOneWord_data();
    void thing_hasOneWord();
    void placeholders_areKept();
    void twoBesideEachOther_areKeptApart();
};

namespace {

struct Entry {
    QString source;
    QStringList forms; ///< one, or one for each plural
};

/// Without the marks of Alt letters, which stand within words.
QString bare(QString text) { return text.remove(u'&'); }

QList<Entry> entriesOf(const QString& area)
{
    QFile file(QStringLiteral(TRANSLATIONS) + u'/' + area + u"_ar.ts"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    bool isNumbered = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            isNumbered = xml.attributes().hasAttribute("numerus"_L1);
        else if (xml.name() == "source"_L1)
            entries << Entry { bare(xml.readElementText()), {} };
        else if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && !isNumbered))
            entries.last().forms << bare(xml.readElementText());
    }
    return entries;
}

QList<Entry> allEntries()
{
    QList<Entry> entries;
    for (const QString& area : { u"core"_s, u"desktop"_s, u"cli"_s })
        entries << entriesOf(area);
    return entries;
}

/// Names of commands and files stay as they are, between quotation marks.
bool quotes(const QString& source, const QString& word)
{
    return source.contains(u'“' + word + u'”') || source.contains(u"besace-cli"_s)
        || source == u"Open Badges version"_s;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression one(u"%L?[0-9]"_s);
    QSet<QString> found;
    for (auto match = one.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

} // namespace

void tst_ArabicTerms::thing_hasOneWord_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic"); ///< a regular expression for its stem, in singular and plural
    QTest::newRow("badge") << u"badge"_s << u"شار"_s;
    QTest::newRow("organisation") << u"organisation"_s << u"مؤسس"_s;
    QTest::newRow("backpack") << u"backpack"_s << u"حقيب|حقائب"_s;
    QTest::newRow("collection") << u"collection"_s << u"مجموع"_s;
    QTest::newRow("trash") << u"trash"_s << u"سلة المهملات"_s;
    QTest::newRow("skill") << u"skill"_s << u"مهار"_s;
    QTest::newRow("tag") << u"tag"_s << u"وسم|وسوم"_s;
    QTest::newRow("recommendation") << u"recommendation"_s << u"توصي"_s;
    QTest::newRow("proof") << u"proof"_s << u"إثبات|الأدلة"_s;
    QTest::newRow("cancelled") << u"cancelled"_s << u"ألغ|أُلغ|تُلغ|ملغا|إلغاء"_s;
    QTest::newRow("password") << u"password"_s << u"كلمة (ال)?سر"_s;
}

void tst_ArabicTerms::thing_hasOneWord()
{
    QFETCH(QString, english);
    QFETCH(QString, arabic);
    const QRegularExpression thing(u"\\b%1s?\\b"_s.arg(english), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression word(arabic);
    int found = 0;
    for (const Entry& entry : allEntries()) {
        if (!entry.source.contains(thing) || quotes(entry.source, english))
            continue;
        ++found;
        // "None" may be said without the other things that a sentence names.
        for (const QString& form : entry.forms.mid(entry.forms.size() > 1 ? 1 : 0))
            QVERIFY2(form.contains(word), qPrintable(entry.source + u": "_s + form));
    }
    QVERIFY(found > 0);
}

void tst_ArabicTerms::placeholders_areKept()
{
    for (const Entry& entry : allEntries()) {
        for (const QString& form : entry.forms) {
            const bool isNone = entry.forms.size() > 1 && form == entry.forms.first();
            QVERIFY2(isNone || placeholders(form) == placeholders(entry.source), qPrintable(entry.source));
        }
        // The last forms stand for many numbers: theirs has to be said.
        for (const QString& form : entry.forms.mid(3))
            QVERIFY2(form.contains(u"%n"_s), qPrintable(form));
    }
}

/// A number behind a Latin name would go with it, to the other side of the name than its unit: "287,1" and "kB" in the
/// line "copie.zip – 287,1 kB" stood apart.
void tst_ArabicTerms::twoBesideEachOther_areKeptApart()
{
    int found = 0;
    for (const Entry& entry : allEntries()) {
        if (!entry.source.contains(u"%1 – %2"_s))
            continue;
        ++found;
        for (const QString& form : entry.forms)
            QVERIFY2(form.contains(u"\u2068%1\u2069"_s), qPrintable(form));
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(tst_ArabicTerms)
#include "tst_arabicterms.moc"
