#include "app/desktop/help/HelpBook.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QDirIterator>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/TranslationFiles.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace besace;

namespace {

constexpr int longestSentence = 15; ///< words
constexpr qint64 largestGuide = 2'500'000; ///< bytes, with its pictures
using Kind = HelpBook::Kind;

const QList<QPair<Kind, QStringList>> books { { Kind::Questions, { u"fr"_s, u"en"_s, u"ar"_s } },
    { Kind::Guide, { u"fr"_s, u"en"_s } }, { Kind::Accessibility, { u"fr"_s, u"en"_s } },
    { Kind::PersonalData, { u"fr"_s, u"en"_s } } };

QList<HelpPage> pagesIn(const QString& language)
{
    QList<HelpPage> pages;
    for (const auto& [kind, languages] : books) {
        if (languages.contains(language))
            pages << helpBook(kind, language).pages;
    }
    return pages;
}

QStringList linesOf(const HelpPage& page) { return page.title.split(u'\n') + page.text.split(u'\n'); }

/// Without the marks: of emphasis, headings, lists, links and pictures.
QString spoken(QString line)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression mark(u"^(#+|-|\\d+\\.) |\\*+|`"_s);
    return line.replace(link, u"\\1"_s).remove(mark);
}

QStringList sentencesOf(const QString& line)
{
    static const QRegularExpression end(u"[.!?:;؟؛…](?=\\s|$|»|”)"_s);
    return spoken(line).split(end, Qt::SkipEmptyParts);
}

qsizetype wordsIn(const QString& sentence)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}][^\\s]*"_s);
    qsizetype count = 0;
    for (auto match = word.globalMatch(sentence); match.hasNext(); match.next())
        ++count;
    return count;
}

QStringList bannedIn(const QString& language)
{
    QFile file(QStringLiteral(NEVER));
    QStringList patterns;
    if (file.open(QFile::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(language + u'\t'))
                patterns << line.section(u'\t', 1);
        }
    }
    return patterns;
}

/// As it stands on a button, without the letter that Alt goes with.
QString asShown(QString text) { return plain(text).remove(u'&').remove(u'…').trimmed(); }

QStringList wordsOnScreen(const QString& language)
{
    QStringList words;
    for (const QString& area : { u"core"_s, u"desktop"_s }) {
        for (const Message& message : messagesOf(area, language == u"en" ? u"fr"_s : language)) {
            const QString text = language == u"en" ? message.source : message.translation;
            words << asShown(text);
            for (const QString& sentence : asShown(text).split(u". "_s))
                words << sentence << sentence + u'.';
        }
    }
    return words;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : { u"fr"_s, u"en"_s, u"ar"_s })
        QTest::addRow("%s", qPrintable(language)) << language;
}

} // namespace

class tst_HelpTexts : public QObject {
    Q_OBJECT

private slots:
    void eachLanguage_hasTheSamePages();
    void tenQuestions_areAnswered();
    void sentences_areShort_data() { addLanguages(); }
    void sentences_areShort();
    void noWordOfTheTrade_data() { addLanguages(); }
    void noWordOfTheTrade();
    void boldWords_areOnScreen_data() { addLanguages(); }
    void boldWords_areOnScreen();
    void links_lead_data() { addLanguages(); }
    void links_lead();
    void pictures_areThere();
    void guide_explainsEachState_data();
    void guide_explainsEachState();
};

void tst_HelpTexts::eachLanguage_hasTheSamePages()
{
    for (const auto& [kind, languages] : books) {
        QStringList expected;
        for (const QString& language : languages) {
            const HelpBook book = helpBook(kind, language);
            QCOMPARE(book.language, language);
            QVERIFY(!book.title.isEmpty());
            QStringList anchors;
            for (const HelpPage& page : book.pages) {
                QVERIFY2(!page.anchor.isEmpty() && !page.text.isEmpty(), qPrintable(page.title));
                anchors << page.anchor;
            }
            QCOMPARE(anchors.removeDuplicates(), 0);
            if (expected.isEmpty())
                expected = anchors;
            QVERIFY(!expected.isEmpty());
            QCOMPARE(anchors, expected);
        }
    }
}

void tst_HelpTexts::tenQuestions_areAnswered()
{
    for (const QString& language : books.first().second)
        QCOMPARE(helpBook(Kind::Questions, language).pages.size(), 10);
}

void tst_HelpTexts::sentences_areShort()
{
    QFETCH(QString, language);
    for (const HelpPage& page : pagesIn(language)) {
        for (const QString& line : linesOf(page)) {
            for (const QString& sentence : sentencesOf(line))
                QVERIFY2(wordsIn(sentence) <= longestSentence, qPrintable(page.anchor + u": "_s + sentence));
        }
    }
}

void tst_HelpTexts::noWordOfTheTrade()
{
    QFETCH(QString, language);
    const QStringList banned = bannedIn(language);
    QVERIFY(banned.size() > 9);
    for (const QString& pattern : banned) {
        const QRegularExpression word(
            pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const HelpPage& page : pagesIn(language)) {
            for (const QString& line : linesOf(page))
                QVERIFY2(!word.match(spoken(line)).hasMatch(), qPrintable(pattern + u": "_s + line));
        }
    }
}

void tst_HelpTexts::boldWords_areOnScreen()
{
    QFETCH(QString, language);
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    const QStringList onScreen = wordsOnScreen(language);
    for (const HelpPage& page : pagesIn(language)) {
        for (auto match = bold.globalMatch(page.text); match.hasNext();) {
            const QString words = match.next().captured(1);
            QVERIFY2(onScreen.contains(asShown(words)), qPrintable(page.anchor + u": "_s + words));
        }
    }
}

void tst_HelpTexts::links_lead()
{
    QFETCH(QString, language);
    static const QRegularExpression link(u"(?<!!)\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    for (const auto& [kind, languages] : books) {
        if (!languages.contains(language))
            continue;
        for (const HelpPage& page : helpBook(kind, language).pages) {
            for (auto match = link.globalMatch(page.text); match.hasNext();) {
                const QString target = match.next().captured(2);
                HelpPlace place;
                QVERIFY2(readHelpLink(target, kind, place), qPrintable(target));
                QVERIFY2(place.anchor.isEmpty() || helpBook(place.kind, language).indexOf(place.anchor) >= 0,
                    qPrintable(target));
                const QString file = target.section(u'#', 0, 0);
                QVERIFY2(file.isEmpty() || QFile::exists(QStringLiteral(RESOURCES "/guide/") + file)
                        || QFile::exists(QStringLiteral(RESOURCES "/help/") + file),
                    qPrintable(target));
            }
        }
    }
}

void tst_HelpTexts::pictures_areThere()
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]+)\\)"_s);
    QSet<QString> named;
    for (const QString& language : { u"fr"_s, u"en"_s, u"ar"_s }) {
        for (const HelpPage& page : pagesIn(language)) {
            for (auto match = picture.globalMatch(page.text); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                QVERIFY2(found.captured(1).size() > 10, qPrintable(found.captured(2))); // in words, too
                QVERIFY2(QImageReader(u":/guide/"_s + found.captured(2)).canRead(), qPrintable(found.captured(2)));
                named.insert(found.captured(2).section(u'/', -1));
            }
        }
    }
    qint64 size = 0;
    for (QDirIterator files(QStringLiteral(RESOURCES "/guide"), QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        files.next();
        size += files.fileInfo().size();
        QVERIFY2(!files.fileName().endsWith(u".png") || named.contains(files.fileName()),
            qPrintable(files.fileName() + u" is named nowhere"_s));
    }
    QVERIFY2(size <= largestGuide, qPrintable(QString::number(size)));
}

void tst_HelpTexts::guide_explainsEachState_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("state");
    for (const QString& language : { u"fr"_s, u"en"_s }) {
        for (int state = 0; state <= static_cast<int>(State::Verified); ++state)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(stateName(static_cast<State>(state))))
                << language << state;
    }
}

void tst_HelpTexts::guide_explainsEachState()
{
    QFETCH(QString, language);
    QFETCH(int, state);
    wording::installTranslations(language);
    const HelpBook guide = helpBook(Kind::Guide, language);
    const HelpPage page = guide.pages.value(guide.indexOf(u"states"_s));
    const QStringList lines = plain(page.text).split(u'\n');
    const QString headline = u"### "_s + plain(wording::stateHeadline(static_cast<State>(state)));
    const qsizetype at = lines.indexOf(headline);
    QVERIFY2(at >= 0, qPrintable(headline));
    // What it means, and what can be done, before the next one begins.
    const QString advice = plain(wording::stateAdvice(static_cast<State>(state)));
    QString text;
    for (qsizetype line = at + 1; line < lines.size() && !lines[line].startsWith(u"###"); ++line)
        text += lines[line] + u'\n';
    QVERIFY2(text.size() > 100, qPrintable(headline));
    QVERIFY2(text.contains(u"**"_s + advice + u"**"_s) || advice.isEmpty(), qPrintable(headline + u": "_s + advice));
}

QTEST_MAIN(tst_HelpTexts)
#include "tst_helptexts.moc"
