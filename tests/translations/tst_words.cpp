#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/TranslationFiles.h"

using namespace Qt::StringLiterals;
using namespace besace;

namespace {

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
    void setAsFrenchIs();
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

// A curved apostrophe, and no sign of two parts at the start of a line.
void tst_Words::setAsFrenchIs()
{
    static const QRegularExpression straight(u"\\w'\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression loose(u"« | [?!;:»%]([\\s).,]|$)"_s);
    for (const Message& message : onScreen(u"fr"_s))
        QVERIFY2(!message.printed.contains(straight) && !message.printed.contains(loose), qPrintable(message.printed));
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
