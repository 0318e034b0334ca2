#include "app/desktop/settings/LastCopy.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_LastCopy : public QObject {
    Q_OBJECT

private slots:
    void init();
    void noted_comesBackForThatBackpackAlone();
    void movedTogether_isStillKnown();
    void path_isNotWrittenDown();
    void nonsense_isNever();
    void putOff_isKeptApart();
    void due_data();
    void due();

private:
    QString backpack(const QString& folder) const { return m_folder->filePath(folder + u"/lea.besace"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QDateTime saved() { return { QDate(2026, 3, 12), QTime(13, 5), Qt::UTC }; }

void tst_LastCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"key"_s));
}

void tst_LastCopy::noted_comesBackForThatBackpackAlone()
{
    {
        QSettings written(m_folder->filePath(u"key/besace.ini"_s), QSettings::IniFormat);
        noteCopy(written, backpack(u"key"_s), saved());
    }
    const QSettings read(m_folder->filePath(u"key/besace.ini"_s), QSettings::IniFormat);
    QCOMPARE(lastCopy(read, backpack(u"key"_s)), std::optional(saved()));
    QCOMPARE(lastCopy(read, m_folder->filePath(u"key/other.besace"_s)), std::nullopt);
}

/// A USB key has another place on each computer.
void tst_LastCopy::movedTogether_isStillKnown()
{
    {
        QSettings written(m_folder->filePath(u"key/besace.ini"_s), QSettings::IniFormat);
        noteCopy(written, backpack(u"key"_s), saved());
    }
    QVERIFY(QDir(m_folder->path()).rename(u"key"_s, u"elsewhere"_s));
    const QSettings read(m_folder->filePath(u"elsewhere/besace.ini"_s), QSettings::IniFormat);
    QCOMPARE(lastCopy(read, backpack(u"elsewhere"_s)), std::optional(saved()));
}

void tst_LastCopy::path_isNotWrittenDown()
{
    const QString path = m_folder->filePath(u"key/besace.ini"_s);
    {
        QSettings written(path, QSettings::IniFormat);
        noteCopy(written, backpack(u"key"_s), saved());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("2026-03-12"));
    QVERIFY(!bytes.contains("lea"));
}

void tst_LastCopy::nonsense_isNever()
{
    QSettings settings(m_folder->filePath(u"key/besace.ini"_s), QSettings::IniFormat);
    noteCopy(settings, backpack(u"key"_s), {});
    QCOMPARE(lastCopy(settings, backpack(u"key"_s)), std::nullopt);
}

void tst_LastCopy::putOff_isKeptApart()
{
    QSettings settings(m_folder->filePath(u"key/besace.ini"_s), QSettings::IniFormat);
    putOffCopy(settings, backpack(u"key"_s), saved());
    QCOMPARE(copyPutOff(settings, backpack(u"key"_s)), std::optional(saved()));
    QCOMPARE(lastCopy(settings, backpack(u"key"_s)), std::nullopt);
    QCOMPARE(copyPutOff(settings, backpack(u"elsewhere"_s)), std::nullopt);
}

void tst_LastCopy::due_data()
{
    QTest::addColumn<int>("badges");
    QTest::addColumn<std::optional<QDateTime>>("last");
    QTest::addColumn<std::optional<QDateTime>>("putOff");
    QTest::addColumn<bool>("isDue");
    const auto daysAgo = [](int days) { return std::optional(saved().addDays(-days)); };
    const std::optional<QDateTime> never;
    QTest::newRow("two badges") << 2 << never << never << false;
    QTest::newRow("three badges") << 3 << never << never << true;
    QTest::newRow("copied today") << 3 << daysAgo(0) << never << false;
    QTest::newRow("copied 29 days ago") << 3 << daysAgo(29) << never << false;
    QTest::newRow("copied 30 days ago") << 3 << daysAgo(30) << never << true;
    QTest::newRow("put off yesterday") << 3 << daysAgo(90) << daysAgo(1) << false;
    QTest::newRow("put off 30 days ago") << 3 << never << daysAgo(30) << true;
    QTest::newRow("copied tomorrow: the clock was put back") << 3 << daysAgo(-1) << never << true;
}

void tst_LastCopy::due()
{
    QFETCH(int, badges);
    QFETCH(std::optional<QDateTime>, last);
    QFETCH(std::optional<QDateTime>, putOff);
    QFETCH(bool, isDue);
    QCOMPARE(isCopyDue(badges, last, putOff, saved()), isDue);
}

QTEST_GUILESS_MAIN(tst_LastCopy)
#include "tst_lastcopy.moc"
