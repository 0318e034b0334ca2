#include "core/backpack/Backpack.h"
#include "core/base/Files.h"

#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

/// What a desktop that has installed besace-mime.xml takes our files for.
class tst_FileTypes final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void type_isToldByContent_data();
    void type_isToldByContent();
    void type_isToldByName_data();
    void type_isToldByName();
    void type_isNamedInFrench();

private:
    QTemporaryDir m_folder;
};

static QByteArray bytesOf(const QString& path) { return readFile(path, 1'000'000).value(); }

static QByteArray sealedFile()
{
    return bytesOf(QStringLiteral(BESACE_ROOT) + u"/tests/core/crypto/data/three-chunks.sealed"_s);
}

static QByteArray backpackFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"backpack.besace"_s);
    if (!Backpack::open(path))
        return {};
    return bytesOf(path);
}

static QByteArray otherDatabase() { return backpackFile().replace(68, 4, "Bsad"); }

/// One folder with the system's kinds of files and ours, made into one cache as an installation makes it.
void tst_FileTypes::initTestCase()
{
    const QString systemTypes = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
    const QString updateDatabase = QStandardPaths::findExecutable(u"update-mime-database"_s);
    if (!QFile::exists(systemTypes) || updateDatabase.isEmpty())
        QSKIP("the package shared-mime-info is missing: nobody knows any kind of file");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_folder.filePath(u"none"_s)));
    QVERIFY(QDir(m_folder.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(systemTypes, m_folder.filePath(u"mime/packages/freedesktop.org.xml"_s)));
    QVERIFY(QFile::copy(QStringLiteral(BESACE_MIME_XML), m_folder.filePath(u"mime/packages/besace.xml"_s)));
    QCOMPARE(QProcess::execute(updateDatabase, { m_folder.filePath(u"mime"_s) }), 0);
}

void tst_FileTypes::type_isToldByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("backpack") << backpackFile() << u"application/x-besace-backpack"_s;
    QTest::newRow("sealed") << sealedFile() << u"application/x-besace-sealed"_s;
    QTest::newRow("somebody else's database") << otherDatabase() << u"application/vnd.sqlite3"_s;
    QTest::newRow("a badge in a picture")
        << bytesOf(QStringLiteral(BESACE_ROOT) + u"/resources/examples/badges/verified_esprit-d-equipe.png"_s)
        << u"image/png"_s;
}

void tst_FileTypes::type_isToldByContent()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.size() >= 88);
    QTEST(QMimeDatabase().mimeTypeForData(bytes).name(), "type");
}

void tst_FileTypes::type_isToldByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("backpack") << u"mes badges.besace"_s << backpackFile() << u"application/x-besace-backpack"_s;
    QTest::newRow("sealed backpack") << u"a.besace"_s << sealedFile() << u"application/x-besace-backpack"_s;
    QTest::newRow("sealed backup") << u"a.besace-backup"_s << sealedFile() << u"application/x-besace-sealed"_s;
    QTest::newRow("backup") << u"badges.zip"_s << QByteArray("PK\3\4") << u"application/zip"_s;
}

void tst_FileTypes::type_isToldByName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTEST(QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(), "type");
}

void tst_FileTypes::type_isNamedInFrench()
{
    QLocale::setDefault(QLocale(QLocale::French));
    const QMimeType backpack = QMimeDatabase().mimeTypeForName(u"application/x-besace-backpack"_s);
    QCOMPARE(backpack.comment(), u"Sac à dos de badges"_s);
    QCOMPARE(backpack.iconName(), u"application-x-besace-backpack"_s);
}

QTEST_GUILESS_MAIN(tst_FileTypes)
#include "tst_filetypes.moc"
