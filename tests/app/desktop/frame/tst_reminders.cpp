#include "core/base/Files.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// What the window reminds of: badges that end, and copies that were not made.
class tst_Reminders : public QObject {
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void endingSoon_isCounted();
    void nothingEnds_noBar();
    void calendar_isSaved();
    void calendar_withoutEnds_isNotWritten();
    void copy_isRemindedOf_andPutOff();
    void copy_isNotRemindedOfTwiceAMonth();

private:
    void addEnding(const QString& name, const QString& end);
    QWidget& widget(const QString& name) const { return *m_desk->window->findChild<QWidget*>(name); }
    void saveTo(const QString& path) const;

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
};

void tst_Reminders::addEnding(const QString& name, const QString& end)
{
    VerificationReport report = samples::report(State::Verified);
    report.check(CheckKind::Validity) = reasons::because("within-dates", end);
    Backpack filling = m_desk->openFile();
    const NewBadge badge = samples::newBadge({ .id = u"urn:uuid:"_s + name, .name = name, .validUntil = end }, report);
    QVERIFY(filling.add(badge, samples::today()).has_value());
}

void tst_Reminders::endingSoon_isCounted()
{
    addEnding(u"Secours"_s, u"2026-04-01T00:00:00Z"_s);
    addEnding(u"Caces"_s, u"2026-05-10T00:00:00Z"_s);
    addEnding(u"Permis"_s, u"2026-05-13T00:00:00Z"_s); // 62 days ahead
    m_desk->open();
    QVERIFY(!widget(u"remindMe"_s).isVisible());
    m_desk->page().showPlace({ BadgePlace::Kind::ToLookAt, {} });
    QTRY_VERIFY(widget(u"remindMe"_s).isVisible());
    QCOMPARE(static_cast<QPushButton&>(widget(u"remindMe"_s)).text(), u"2 badges end soon: reminders…"_s);
    m_desk->page().showPlace({});
    QTRY_VERIFY(!widget(u"remindMe"_s).isVisible());
}

void tst_Reminders::nothingEnds_noBar()
{
    m_desk->open();
    m_desk->page().showPlace({ BadgePlace::Kind::ToLookAt, {} });
    QTRY_VERIFY(m_desk->page().badgesOnShow() > 0);
    QVERIFY(!widget(u"remindMe"_s).isVisible());
}

void tst_Reminders::saveTo(const QString& path) const
{
    m_desk->action(u"reminders"_s).trigger();
    auto* dialog = m_desk->window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name->text().endsWith(u".ics"_s));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

void tst_Reminders::calendar_isSaved()
{
    addEnding(u"Secours"_s, u"2027-04-01T00:00:00Z"_s);
    m_desk->open();
    const QString path = m_folder.filePath(u"fins.ics"_s);
    saveTo(path);
    QTRY_VERIFY2(m_desk->status().contains(u"fins.ics"_s), qPrintable(m_desk->status()));
    const Result<QByteArray> file = readFile(path, 100000);
    QVERIFY(file);
    QVERIFY(file->startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(file->contains("Secours"));
    QVERIFY(file->contains("DTSTART;VALUE=DATE:20270401"));
}

void tst_Reminders::calendar_withoutEnds_isNotWritten()
{
    m_desk->open();
    const QString path = m_folder.filePath(u"rien.ics"_s);
    saveTo(path);
    QTRY_VERIFY2(m_desk->status().contains(u"Nothing was saved"_s), qPrintable(m_desk->status()));
    QVERIFY(!QFile::exists(path));
}

void tst_Reminders::copy_isRemindedOf_andPutOff()
{
    m_desk->open();
    QVERIFY(widget(u"copyReminder"_s).isVisible());
    const QSignalSpy putOff(m_desk->window.get(), &MainWindow::copyPutOff);
    const QList<QPushButton*> buttons = widget(u"copyReminder"_s).findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QVERIFY(!widget(u"copyReminder"_s).isVisible());
    QCOMPARE(putOff.size(), 1);
    QCOMPARE(putOff.first().first().toDateTime(), samples::today());
    QCOMPARE(QApplication::focusWidget(), &m_desk->list());
}

void tst_Reminders::copy_isNotRemindedOfTwiceAMonth()
{
    m_desk->lastCopy = samples::today().addDays(-20);
    m_desk->open();
    QVERIFY(!widget(u"copyReminder"_s).isVisible());
    m_desk->window.reset();
    m_desk->lastCopy = samples::today().addDays(-31);
    m_desk->open();
    QVERIFY(widget(u"copyReminder"_s).isVisible());
}

QTEST_MAIN(tst_Reminders)
#include "tst_reminders.moc"
