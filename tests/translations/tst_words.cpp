#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source; ///< English
    QString translation; ///< plural forms one after the other
};

/// Typography is the translator's: only the words are compared.
QString plain(QString text)
{
    static const QList<QPair<QString, QString>> same { { u"’"_s, u"'"_s }, { u"“"_s, u"\""_s }, { u"”"_s, u"\""_s },
        { u"\u00a0"_s, u" "_s }, { u"\u202f"_s, u" "_s } };
    for (const auto& [from, to] : same)
        text.replace(from, to);
    return text;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message { context, {}, {} };
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = plain(xml.readElementText());
        else if (xml.name() == u"translation")
            message.translation = plain(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString& area, const QString& language)
{
    QFile file(QStringLiteral(TRANSLATIONS "/%1_%2.ts").arg(area, language));
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// Of the windows, and of the sentences that they share with the command line.
QList<Message> onScreen(const QString& language)
{
    return messagesOf(u"core"_s, language) + messagesOf(u"desktop"_s, language);
}

QList<QStringList> rowsOf(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA "/%1").arg(QLatin1String(name)));
    QList<QStringList> rows;
    if (!file.open(QFile::ReadOnly))
        return rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

} // namespace

class tst_Words : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void designAndProgramSayTheSame_data();
    void designAndProgramSayTheSame();
    void noWordOfTheTrade_data();
    void noWordOfTheTrade();
};

void tst_Words::initTestCase()
{
    for (const QString& language : { u"fr"_s, u"ar"_s })
        QVERIFY(onScreen(language).size() > 400);
    QVERIFY(rowsOf("words.tsv").size() > 60);
    QVERIFY(rowsOf("never.tsv").size() > 20);
}

void tst_Words::designAndProgramSayTheSame_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    for (const QStringList& row : rowsOf("words.tsv"))
        QTest::newRow(qPrintable(row.at(0))) << row.at(0) << row.at(1);
}

void tst_Words::designAndProgramSayTheSame()
{
    QFETCH(const QString, english);
    QFETCH(const QString, french);
    static const QList<Message> messages = onScreen(u"fr"_s);
    const bool isSaid = std::ranges::any_of(messages, [&](const Message& message) {
        return message.source.contains(english) && message.translation.contains(french);
    });
    QVERIFY2(isSaid, qPrintable(french));
}

void tst_Words::noWordOfTheTrade_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pattern");
    for (const QStringList& row : rowsOf("never.tsv"))
        QTest::addRow("%s: %s", qPrintable(row.at(0)), qPrintable(row.at(1))) << row.at(0) << row.at(1);
}

void tst_Words::noWordOfTheTrade()
{
    QFETCH(const QString, language);
    QFETCH(const QString, pattern);
    const QRegularExpression word(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(word.isValid());
    for (const Message& message : onScreen(language == u"en" ? u"fr"_s : language)) {
        if (message.context == u"besace::TechnicalDetails")
            continue;
        const QString& text = language == u"en" ? message.source : message.translation;
        QVERIFY2(!word.match(text).hasMatch(), qPrintable(message.context + u": "_s + text));
    }
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
