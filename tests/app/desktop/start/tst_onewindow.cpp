#include "app/desktop/start/OneWindow.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace besace;
using namespace Qt::StringLiterals;

/// Two programs on one backpack. The second one is a process of its own.
class tst_OneWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nobodyIsThere();
    void secondCallsFirst();
    void sameFileByAnotherName();
    void anotherBackpack();
    void afterACrash();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// What a second program finds, while the first one goes on.
    bool callFromAnother(const QString& backpack, const QStringList& files) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_sockets;
};

void tst_OneWindow::initTestCase() { qputenv("XDG_RUNTIME_DIR", m_sockets.path().toLocal8Bit()); }

void tst_OneWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path(u"b.besace"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool tst_OneWindow::callFromAnother(const QString& backpack, const QStringList& files) const
{
    const pid_t other = ::fork();
    if (other == 0)
        ::_exit(OneWindow(backpack).callFirst(files) ? 1 : 0);
    int status = 0;
    while (::waitpid(other, &status, WNOHANG) == 0)
        QTest::qWait(5);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

void tst_OneWindow::nobodyIsThere() { QVERIFY(!OneWindow(path(u"b.besace"_s)).callFirst({})); }

void tst_OneWindow::secondCallsFirst()
{
    OneWindow first(path(u"b.besace"_s));
    QSignalSpy called(&first, &OneWindow::called);
    QVERIFY(first.listen());
    const QStringList files { u"/tmp/é 1.png"_s, u"/tmp/2.json"_s };
    QVERIFY(callFromAnother(path(u"b.besace"_s), files));
    QVERIFY(callFromAnother(path(u"b.besace"_s), {}));
    QCOMPARE(called.size(), 2);
    QCOMPARE(called.at(0).constFirst().toStringList(), files);
    QCOMPARE(called.at(1).constFirst().toStringList(), QStringList());
}

void tst_OneWindow::sameFileByAnotherName()
{
    OneWindow first(path(u"b.besace"_s));
    QVERIFY(first.listen());
    QVERIFY(QFile::link(path(u"b.besace"_s), path(u"link.besace"_s)));
    QVERIFY(callFromAnother(path(u"link.besace"_s), {}));
    QVERIFY(callFromAnother(m_folder->path() + u"/./b.besace"_s, {}));
}

void tst_OneWindow::anotherBackpack()
{
    OneWindow first(path(u"b.besace"_s));
    QVERIFY(first.listen());
    QVERIFY(!callFromAnother(path(u"other.besace"_s), {}));
}

/// What a crashed program leaves is a socket that nobody listens at.
void tst_OneWindow::afterACrash()
{
    const pid_t crashing = ::fork();
    if (crashing == 0) {
        auto* first = new OneWindow(path(u"b.besace"_s));
        ::_exit(first->listen() ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(crashing, &status, 0), crashing);
    QCOMPARE(status, 0);
    QVERIFY(!QDir(m_sockets.path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    OneWindow next(path(u"b.besace"_s));
    QVERIFY(!next.callFirst({}));
    QVERIFY(next.listen());
    QVERIFY(callFromAnother(path(u"b.besace"_s), {}));
}

QTEST_GUILESS_MAIN(tst_OneWindow)
#include "tst_onewindow.moc"
