#include "core/badge/Badge.h"
#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QDirIterator>
#include <QRegularExpression>

#include "tests/support/Conformance.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Every badge that others wrote, against conformance.table.
class tst_BadgeConformance : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readBadges_file_data();
    void readBadges_file();
    void readBadges_truncated_data() { readBadges_file_data(); }
    void readBadges_truncated();
    void table_everyRowIsUsed();

private:
    struct Row {
        QString pattern;
        QRegularExpression form;
        QStringList outcomes; ///< any of them
    };
    const Row* rowFor(const QString& file) const;

    QList<Row> m_rows;
    QStringList m_files; ///< relative to the conformance folder
};

static QString codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::NoBadge:
        return u"NoBadge"_s;
    case Error::Code::Malformed:
        return u"Malformed"_s;
    case Error::Code::Unsupported:
        return u"Unsupported"_s;
    case Error::Code::TooLarge:
        return u"TooLarge"_s;
    default:
        return u"error %1"_s.arg(static_cast<int>(code));
    }
}

static QString outcomeOf(const Badge& badge)
{
    QStringList words { generationName(badge.generation), securingName(badge.securing), badge.suite };
    if (!badge.name.isEmpty())
        words.append(u"named"_s);
    if (!badge.flaws.isEmpty())
        words.append(u"[%1]"_s.arg(badge.flaws.join(u',')));
    words.append(badge.unreadableReason);
    words.removeAll(QString());
    return words.join(u' ');
}

static QString outcomeOf(const Result<QList<Badge>>& badges)
{
    if (!badges)
        return codeName(badges.error().code);
    QStringList outcomes;
    for (const Badge& badge : *badges)
        outcomes.append(outcomeOf(badge));
    return outcomes.join(u"; "_s);
}

static Result<QList<Badge>> readCarrier(const QByteArray& bytes)
{
    if (pictureKind(bytes) == Picture::None)
        return readBadges(bytes);
    const Result<Baked> baked = unbake(bytes);
    return baked ? readBadges(baked->payload) : baked.error();
}

void tst_BadgeConformance::initTestCase()
{
    REQUIRE_CONFORMANCE("openbadges");
    const Result<QByteArray> table = readFile(QStringLiteral(TEST_DATA "/../conformance.table"), 1 << 20);
    QVERIFY(table);
    for (const QString& line : QString::fromUtf8(*table).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QString pattern = line.section(u" | "_s, 0, 0);
        const QStringList errors = line.section(u" | "_s, 1).split(u", "_s);
        m_rows.append({ pattern, QRegularExpression::fromWildcard(pattern, Qt::CaseSensitive), errors });
    }
    const QDir root(conformanceDir());
    for (const QString& folder : { u"openbadges"_s, u"jwt"_s }) {
        QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            m_files.append(root.relativeFilePath(files.next()));
    }
    m_files.sort();
}

const tst_BadgeConformance::Row* tst_BadgeConformance::rowFor(const QString& file) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const Row& row) { return row.form.match(file).hasMatch(); });
    return it == m_rows.end() ? nullptr : &*it;
}

void tst_BadgeConformance::readBadges_file_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : m_files)
        QTest::newRow(qPrintable(file)) << file;
}

void tst_BadgeConformance::readBadges_file()
{
    QFETCH(const QString, file);
    const Result<QByteArray> bytes = readFile(QDir(conformanceDir()).filePath(file), limits::maxFileBytes);
    QVERIFY(bytes);
    const Row* row = rowFor(file);
    QVERIFY2(row, "no row in conformance.table");
    const QString outcome = outcomeOf(readCarrier(*bytes));
    if (!row->outcomes.contains(outcome))
        QCOMPARE(outcome, row->outcomes.join(u" or "_s));
}

/// Half a file is no reason to crash, nor to show a badge that cannot be kept and read again.
void tst_BadgeConformance::readBadges_truncated()
{
    QFETCH(const QString, file);
    const Result<QByteArray> bytes = readFile(QDir(conformanceDir()).filePath(file), limits::maxFileBytes);
    QVERIFY(bytes);
    for (int eighth = 1; eighth < 8; ++eighth) {
        const Result<QList<Badge>> badges = readBadges(bytes->left(bytes->size() * eighth / 8));
        for (const Badge& badge : badges ? *badges : QList<Badge>()) {
            const Result<Badge> again = readBadge(badge.payload);
            QVERIFY(again && *again == badge);
        }
    }
}

/// A row that fits no file is a slip of the pen.
void tst_BadgeConformance::table_everyRowIsUsed()
{
    QStringList unused;
    for (const Row& row : m_rows)
        unused.append(row.pattern);
    for (const QString& file : m_files) {
        if (const Row* row = rowFor(file))
            unused.removeAll(row->pattern);
    }
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u", "_s)));
}

QTEST_APPLESS_MAIN(tst_BadgeConformance)
#include "tst_badgeconformance.moc"
