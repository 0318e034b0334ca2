#include "app/desktop/Program.h"
#include "app/desktop/review/ReviewDetails.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewWindow.h"
#include "app/desktop/review/SealedDialog.h"
#include "core/backpack/Password.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/crypto/Digest.h"
#include "core/import/Import.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
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
    QHash<QString, QByteArray> m_brought; ///< it, before any session
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

/// Badges from the first to before the last, each with its marker somewhere.
void makeBadges(const QString& folder, int first, int last)
{
    const Issuer issuer = didKeyIssuer(TestKey::Type::Ed25519, marker(48), u"mission-locale.example"_s);
    for (int number = first; number < last; ++number) {
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

/// A whole backpack of such badges, which the candidate made at home.
void makeBackpack(const QString& path, int first, int last)
{
    const QTemporaryDir badges;
    makeBadges(badges.path(), first, last);
    Result<Backpack> backpack = Backpack::open(path);
    VerificationContext context;
    context.now = QDateTime::fromString(u"2026-03-12T14:05:00Z"_s, Qt::ISODate);
    Progress progress;
    if (!backpack
        || !importAll({ { badges.path(), {} } }, *backpack, context, NoDocuments(), 1, progress,
            [](const ImportItem&, const KeepOutcome&) {}))
        qFatal("no backpack");
}

/// What the candidate brings: files, a backpack, and one that takes a password.
void makeKey(const QString& folder)
{
    makeBadges(folder, 0, 30);
    makeBackpack(folder + u"/plain.besace"_s, 30, 40);
    const QString sealed = folder + u"/sealed.besace"_s;
    makeBackpack(sealed, 40, markers);
    if (!setPassword(sealed, marker(47), crypto::ScryptCost { 4, 1, 1 }) || !lock(sealed))
        qFatal("no password");
}

/// Every file with its digest.
QHash<QString, QByteArray> contentOf(const QString& folder)
{
    QHash<QString, QByteArray> digests;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        digests.insert(path, crypto::sha256(readFile(path, limits::maxFileBytes).value()));
    }
    return digests;
}

/// Lets the window do what it has to do until that holds.
template <typename Condition>
void waitUntil(const Condition& condition)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("the session does not get on");
}

/// The password of the backpack that has one, as the candidate types it.
void givePassword(const ReviewWindow& window)
{
    waitUntil([&window] { return window.findChild<SealedDialog*>() != nullptr; });
    const QPointer<SealedDialog> dialog = window.findChild<SealedDialog*>();
    dialog->findChild<QLineEdit*>(u"sealedPassword"_s)->setText(marker(47));
    dialog->findChild<QPushButton*>(u"openSealed"_s)->click();
    waitUntil([&] { return !dialog && !window.isWorking(); });
    if (const int rows = window.findChild<ReviewTable*>()->model()->rowCount(); rows != markers)
        qFatal("%d badges were read", rows);
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
        givePassword(*window);
        window->findChild<QLineEdit*>(u"addresses"_s)->setText(typedAddress());
        emit window->findChild<ReviewTable*>()->opened(0);
        window->findChild<ReviewDetails*>()->close();
        window->activateWindow(); // no window manager does it here
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the window is not active");
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
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
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
    makeKey(folder);
    m_brought = contentOf(folder);
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
    QCOMPARE(contentOf(m_key.path()), m_brought); // nor is anything left with the candidate
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
