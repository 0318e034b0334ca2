#include "app/desktop/Program.h"
#include "app/desktop/review/ReviewDetails.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewWindow.h"
#include "core/base/Files.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include "tests/tools/make_examples/Issuer.h"
#include <cstdio>

using namespace besace;
using namespace besace::examples;
using namespace Qt::StringLiterals;

/// What stays of a session, after it is closed or killed: nothing of it is found in any file of the person's home, in
/// the data folders or among temporary files.
class tst_Forgetting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_findsWhatIsThere_data();
    void search_findsWhatIsThere();
    void session_leavesNothing_data();
    void session_leavesNothing();

private:
    QTemporaryDir m_key; ///< what the candidate brings: theirs, and not searched
};

namespace {

constexpr int markers = 50;

/// A word that stands nowhere else.
QString marker(int number) { return u"Zoravelle%1Kintjàp"_s.arg(number, 2, 10, QChar(u'0')); }

QString typedAddress() { return marker(49).toLower() + u"@mail.example"_s; }

/// How the runtimes of a desktop write text into files.
QList<QByteArray> spellings(const QString& text)
{
    QList<QByteArray> all { text.toUtf8(), text.toLatin1() };
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE })
        all.append(QByteArray(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(text)));
    return all;
}

/// The first file below @p folder that holds one of the markers, in its bytes or its name; empty if none does.
QString traceIn(const QString& folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll().toLower() : QByteArray();
        const QString name = file.fileName().toLower();
        for (int number = 0; number < markers; ++number) {
            const QString word = marker(number).toLower();
            if (name.contains(word))
                return file.fileName();
            for (const QByteArray& spelling : spellings(word)) {
                if (bytes.contains(spelling))
                    return file.fileName() + u": "_s + marker(number);
            }
        }
    }
    return {};
}

/// Fifty badges, each with its marker somewhere.
void makeBadges(const QString& folder)
{
    const Issuer issuer = didKeyIssuer(TestKey::Type::Ed25519, marker(48), u"mission-locale.example"_s);
    for (int number = 0; number < markers; ++number) {
        Award award = welcome();
        award.slug = u"badge-%1"_s.arg(number);
        QString* const fields[] = { &award.name, &award.description, &award.criteria, &award.story };
        *fields[number % 4] += u' ' + marker(number);
        award.skills.append(marker(number));
        const QByteArray badge
            = jcsBadge({ award, issuer.organisation, u"2025-03-12T09:00:00Z"_s, {}, typedAddress(), {} }, issuer);
        if (!writeFile(folder + u'/' + marker(number) + u".json"_s, badge))
            qFatal("no badge");
    }
}

/// Lets the window do what it has to do until that holds.
template <typename Condition>
void waitUntil(const Condition& condition)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("the session does not get on");
}

/// An advisor's work, in a process of its own: opens, types, looks at one badge, chooses more files in a dialog. Then
/// it says so, and waits for its end.
int runSession(QApplication& application, const QString& folder)
{
    QCoreApplication::setApplicationName(u"besace"_s);
    QCoreApplication::setOrganizationName(u"besace"_s);
    Program program(application, QDir::homePath() + u"/data/besace/backpack.besace"_s);
    program.review(folder.isEmpty() ? QStringList() : QStringList { folder });
    ReviewWindow* window = nullptr;
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<ReviewWindow*>(each))
            window = found;
    }
    if (window == nullptr)
        return 1;
    if (!folder.isEmpty()) {
        waitUntil([window] { return !window->isWorking(); });
        window->findChild<QLineEdit*>(u"addresses"_s)->setText(typedAddress());
        emit window->findChild<ReviewTable*>()->opened(0);
        window->findChild<ReviewDetails*>()->close();
        QTest::keyClick(window, Qt::Key_O, Qt::ControlModifier);
        auto* dialog = window->findChild<QFileDialog*>();
        dialog->setDirectory(folder);
        dialog->selectFile(folder + u'/' + marker(3) + u".json"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        waitUntil([window] { return window->findChild<QFileDialog*>() == nullptr && !window->isWorking(); });
    }
    std::puts("ready");
    std::fflush(stdout);
    char line[16];
    const bool isClosed = std::fgets(line, sizeof line, stdin) != nullptr; // else: killed while it waits
    if (isClosed)
        window->closeSession();
    QTest::qWait(50);
    return 0;
}

/// A session in a home of its own. @return whether it came as far as it should
bool session(const QString& home, const QString& folder, bool kill)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : { "HOME", "TMPDIR" })
        environment.insert(QString::fromLatin1(name), home);
    for (const auto& [name, place] :
        { std::pair { "XDG_DATA_HOME", "/data" }, std::pair { "XDG_CONFIG_HOME", "/config" },
            std::pair { "XDG_CACHE_HOME", "/cache" }, std::pair { "XDG_STATE_HOME", "/state" } })
        environment.insert(QString::fromLatin1(name), home + QString::fromLatin1(place));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), { u"--advisor"_s, folder });
    QByteArray said;
    while (!said.contains("ready") && process.waitForReadyRead(120'000))
        said += process.readAllStandardOutput();
    if (kill)
        process.kill();
    else
        process.write("close\n");
    process.closeWriteChannel();
    return said.contains("ready") && process.waitForFinished(60'000);
}

} // namespace

void tst_Forgetting::initTestCase()
{
    const QString folder = m_key.filePath(marker(0));
    QVERIFY(QDir().mkpath(folder));
    makeBadges(folder);
    QVERIFY(!traceIn(m_key.path()).isEmpty());
}

void tst_Forgetting::search_findsWhatIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QList<QByteArray> all = spellings(marker(7));
    QTest::newRow("UTF-8") << u"a"_s << QByteArray("x" + all.at(0) + "y");
    QTest::newRow("Latin-1") << u"a"_s << all.at(1);
    QTest::newRow("UTF-16, little end first") << u"a"_s << QByteArray("x" + all.at(2));
    QTest::newRow("UTF-16, big end first") << u"a"_s << QByteArray("x" + all.at(3));
    QTest::newRow("in a name") << marker(7) << QByteArray();
}

void tst_Forgetting::search_findsWhatIsThere()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"deep/.hidden"_s));
    QVERIFY(writeFile(home.filePath(u"deep/.hidden/"_s + name), bytes));
    QVERIFY(!traceIn(home.path()).isEmpty());
}

void tst_Forgetting::session_leavesNothing_data()
{
    QTest::addColumn<bool>("kill");
    QTest::newRow("closed") << false;
    QTest::newRow("killed") << true;
}

void tst_Forgetting::session_leavesNothing()
{
    QFETCH(bool, kill);
    QTemporaryDir home;
    QVERIFY(session(home.path(), m_key.filePath(marker(0)), kill));
    QCOMPARE(traceIn(home.path()), QString());
    QVERIFY(session(home.path(), {}, false)); // and once it was started again
    QCOMPARE(traceIn(home.path()), QString());
}

int main(int argc, char** argv)
{
    // Looked at before Qt takes what it knows out of the arguments.
    const bool isAdvisor = argc > 2 && QByteArrayView(argv[1]) == "--advisor";
    const QString folder = isAdvisor ? QString::fromLocal8Bit(argv[2]) : QString();
    QApplication application(argc, argv);
    if (isAdvisor)
        return runSession(application, folder);
    tst_Forgetting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_forgetting.moc"
