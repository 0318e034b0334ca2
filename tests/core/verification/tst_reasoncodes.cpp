#include "core/verification/Reasons.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Holds the sources to the list of codes: what the program can say is on it, and nothing else is. That each code has
/// its sentences is for tst_reasonsentences to see.
class tst_ReasonCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reasonsAreListed();
    void listedReasonsAreGiven();
    void notesAreListed();
    void listedNotesAreGiven();
    void eachCodeOnce();

private:
    QSet<QString> m_given; ///< what because() is called with
    QSet<QString> m_texts; ///< all texts in the form of a code: notes, and reasons that the readers leave behind
    QSet<QString> m_notes; ///< what begins a note
};

namespace {

QSet<QString> matches(const QString& text, const QString& pattern)
{
    QSet<QString> found;
    QRegularExpressionMatchIterator it = QRegularExpression(pattern).globalMatch(text);
    while (it.hasNext())
        found.insert(it.next().captured(1));
    return found;
}

/// The arguments of each call of because(), with the calls inside them.
QStringList becauseCalls(const QString& source)
{
    static const QRegularExpression call(u"because(\\((?:[^()]|(?1))*\\))"_s);
    QStringList found;
    QRegularExpressionMatchIterator it = call.globalMatch(source);
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

QSet<QString> reasonCodes()
{
    QSet<QString> codes;
    for (const reasons::Reason& reason : reasons::all())
        codes.insert(QString::fromLatin1(reason.code));
    return codes;
}

QSet<QString> noteCodes() { return QSet<QString>(reasons::notes().begin(), reasons::notes().end()); }

QString listed(const QSet<QString>& codes) { return QStringList(codes.begin(), codes.end()).join(u", "_s); }

} // namespace

void tst_ReasonCodes::initTestCase()
{
    QDirIterator files(QStringLiteral(BESACE_CORE), { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(u"/Reasons.cpp"_s) || path.contains(u"/wording/"_s))
            continue;
        const QString source = QString::fromUtf8(bytesOf(path));
        for (const QString& call : becauseCalls(source))
            m_given += matches(call, u"(?<![u\\w])\"([a-z][a-z0-9-]*)\""_s);
        m_texts += matches(source, u"u\"([a-z]+(?:-[a-z]+)*)\"_s"_s);
        // Changes are a list of their own.
        if (path.contains(u"/verification/"_s) && !path.endsWith(u"/Changes.cpp"_s))
            m_notes += matches(source, u"\\{ (?:[^{};\"]*\\? )?u\"([a-z]+(?:-[a-z]+)+)\"_s, "_s);
    }
    QVERIFY(m_given.size() > 40);
    QVERIFY(m_notes.size() > 5);
}

void tst_ReasonCodes::reasonsAreListed()
{
    const QSet<QString> unlisted = m_given - reasonCodes();
    QVERIFY2(unlisted.isEmpty(), qPrintable(listed(unlisted)));
}

void tst_ReasonCodes::listedReasonsAreGiven()
{
    const QSet<QString> unused = reasonCodes() - m_given - m_texts;
    QVERIFY2(unused.isEmpty(), qPrintable(listed(unused)));
}

void tst_ReasonCodes::notesAreListed()
{
    const QSet<QString> unlisted = m_notes - noteCodes() - reasonCodes();
    QVERIFY2(unlisted.isEmpty(), qPrintable(listed(unlisted)));
}

void tst_ReasonCodes::listedNotesAreGiven()
{
    const QSet<QString> unused = noteCodes() - m_texts;
    QVERIFY2(unused.isEmpty(), qPrintable(listed(unused)));
}

void tst_ReasonCodes::eachCodeOnce()
{
    QCOMPARE(reasonCodes().size(), reasons::all().size());
    QCOMPARE(noteCodes().size(), reasons::notes().size());
    QVERIFY(!reasonCodes().intersects(noteCodes()));
}

QTEST_GUILESS_MAIN(tst_ReasonCodes)
#include "tst_reasoncodes.moc"
