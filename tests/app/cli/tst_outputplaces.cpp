#include "core/base/Files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/CommandLineRun.h"
#include "tests/support/RawFile.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Where a command may write: never over a backpack, whatever it is called, and whoever has it open or not.
class tst_OutputPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anotherBackpackStays_data();
    void anotherBackpackStays();
    void ownBackpackIsNoFileToRead_data();
    void ownBackpackIsNoFileToRead();

private:
    CommandLineRun run(const QStringList& arguments) const { return runCommandLine(arguments, m_home.path()); }
    QString path(const QString& name) const { return m_home.filePath(name); }
    /// PLACE, OWN, PICTURE and BADGE stand for paths.
    QStringList withPaths(QStringList command, const QString& place) const;

    QTemporaryDir m_home;
};

namespace {

constexpr qint64 maxBytes = 100'000'000;

QString example(const QString& name) { return QStringLiteral(BESACE_EXAMPLES) + u"/badges/"_s + name; }

QStringList words(const char* command) { return QString::fromLatin1(command).split(u' '); }

} // namespace

QStringList tst_OutputPlaces::withPaths(QStringList command, const QString& place) const
{
    command.replaceInStrings(u"PLACE"_s, place);
    command.replaceInStrings(u"OWN"_s, path(u"besace/backpack.besace"_s));
    command.replaceInStrings(u"PICTURE"_s, example(u"verified_benevole-du-festival.png"_s));
    command.replaceInStrings(u"BADGE"_s, example(u"unsigned_fete-de-quartier.json"_s));
    return command;
}

void tst_OutputPlaces::initTestCase()
{
    QVERIFY(overwriteRaw(path(u"pw"_s), "Une phrase à moi\n"));
    for (const QString& name : { u"plain.besace"_s, u"sealed.besace"_s, u"besace/backpack.besace"_s }) {
        QVERIFY(QDir().mkpath(path(u"besace"_s)));
        run({ u"import"_s, u"--backpack"_s, path(name), example(u"verified_accueil-du-public.svg"_s) });
        QVERIFY(QFile::exists(path(name)));
    }
    QCOMPARE(run({ u"password"_s, u"--backpack"_s, path(u"sealed.besace"_s), u"--set"_s, path(u"pw"_s) }).exitCode, 0);
    QVERIFY(QFile::copy(path(u"plain.besace"_s), path(u"plain.pdf"_s)));
    QVERIFY(QFile::copy(path(u"sealed.besace"_s), path(u"sealed.html"_s)));
}

void tst_OutputPlaces::anotherBackpackStays_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char* command : { "bake PICTURE BADGE -o PLACE", "extract PICTURE -o PLACE", "backup -o PLACE",
             "known-issuers export PLACE", "export --format html --badge 1 -o PLACE",
             "export --format pdf --badge 1 -o PLACE", "export --format embed --badge 1 -o PLACE",
             "export --format card --badge 1 -o PLACE", "export --format signature --badge 1 -o PLACE",
             "export --format eml --badge 1 -o PLACE", "export --format cv --badge 1 -o PLACE",
             "export --format resume --badge 1 -o PLACE", "export --format networks --badge 1 -o PLACE",
             "export --format zip --badge 1 -o PLACE", "export --format csv --badge 1 -o PLACE",
             "export --format presentation --badge 1 -o PLACE", "export --format ics -o PLACE" })
        QTest::newRow(command) << words(command);
}

void tst_OutputPlaces::anotherBackpackStays()
{
    QFETCH(const QStringList, command);
    for (const QString& name : { u"plain.besace"_s, u"plain.pdf"_s, u"sealed.besace"_s, u"sealed.html"_s }) {
        const QByteArray before = readFile(path(name), maxBytes).value();
        const CommandLineRun written = run(withPaths(command, path(name)) + QStringList { u"--lang"_s, u"en"_s });
        QCOMPARE(readFile(path(name), maxBytes).value(), before);
        QCOMPARE(written.exitCode, 1);
        QVERIFY2(written.messages.contains("It stays as it is. Choose another name."), written.messages.constData());
    }
}

void tst_OutputPlaces::ownBackpackIsNoFileToRead_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char* command : { "known-issuers import OWN", "export --format html --badge 1 --photo OWN -o PLACE" })
        QTest::newRow(command) << words(command);
}

void tst_OutputPlaces::ownBackpackIsNoFileToRead()
{
    QFETCH(const QStringList, command);
    const CommandLineRun read = run(withPaths(command, path(u"new"_s)) + QStringList { u"--lang"_s, u"en"_s });
    QCOMPARE(read.exitCode, 1);
    QVERIFY2(read.messages.contains("This is the backpack that is open. Nothing was done."), read.messages.constData());
    QVERIFY(!QFile::exists(path(u"new"_s)));
}

QTEST_GUILESS_MAIN(tst_OutputPlaces)
#include "tst_outputplaces.moc"
