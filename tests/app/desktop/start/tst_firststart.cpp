#include "app/desktop/looks/Theme.h"
#include "app/desktop/start/Door.h"
#include "app/desktop/start/FirstStart.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

/// The first window of all, by keys and by mouse.
class tst_FirstStart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void firstFocus_isTheFirstDoor();
    void enter_opensTheDoor();
    void mouse_opensTheDoor();
    void secondDoor_isThereWithADesk();
    void doors_areSpokenWithTheirSentence();
    void tab_followsTheEye();
    void language_changesTheScreenAtOnce();
    void shared_asksWhere();
    void beside_isOfferedWhereItCanBe();
    void help_isBottomRight();

private:
    void show(const FirstOffer& offer);
    template <typename T>
    T* child(const QString& name) const
    {
        return m_window->findChild<T*>(name);
    }

    std::unique_ptr<FirstStart> m_window;
};

static void speak(const QString& language)
{
    wording::installTranslations(language);
    wording::installTranslations(language, u"desktop"_s);
    QGuiApplication::setLayoutDirection(wording::localeOf(language).textDirection());
}

void tst_FirstStart::initTestCase() { applyTheme(*qApp, Appearance::Light); }

void tst_FirstStart::init()
{
    speak(u"en"_s);
    show({ .language = u"en"_s, .hasReview = true, .hasHelp = true });
}

void tst_FirstStart::show(const FirstOffer& offer)
{
    m_window = std::make_unique<FirstStart>(offer);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_FirstStart::firstFocus_isTheFirstDoor() { QTRY_VERIFY(child<Door>(u"badges"_s)->hasFocus()); }

void tst_FirstStart::enter_opensTheDoor()
{
    const QSignalSpy badges(m_window.get(), &FirstStart::badgesWanted);
    const QSignalSpy review(m_window.get(), &FirstStart::reviewWanted);
    QTRY_VERIFY(child<Door>(u"badges"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(badges.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(child<Door>(u"review"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(review.size(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(badges.size(), 2);
}

void tst_FirstStart::mouse_opensTheDoor()
{
    const QSignalSpy badges(m_window.get(), &FirstStart::badgesWanted);
    auto* door = child<Door>(u"badges"_s);
    QTest::mouseClick(door, Qt::LeftButton, {}, door->rect().bottomRight() - QPoint(8, 8)); // the whole of it
    QCOMPARE(badges.size(), 1);
}

void tst_FirstStart::secondDoor_isThereWithADesk()
{
    QVERIFY(child<Door>(u"review"_s)->isVisible());
    show({ .language = u"en"_s });
    QVERIFY(!child<Door>(u"review"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"help"_s)->isVisible());
}

void tst_FirstStart::doors_areSpokenWithTheirSentence()
{
    for (const auto& [name, words, sentence] :
        { std::tuple { u"badges"_s, u"My badges"_s, u"Keep my badges and show them."_s },
            std::tuple { u"review"_s, u"Check badges"_s, u"Check someone else's badges."_s } }) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(child<Door>(name));
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Name), words);
        QCOMPARE(face->text(QAccessible::Description), sentence);
    }
}

void tst_FirstStart::tab_followsTheEye()
{
    QTest::mouseClick(child<QRadioButton>(u"shared"_s), Qt::LeftButton, {}, { 10, 10 });
    child<QComboBox>(u"language"_s)->setFocus();
    QStringList reached;
    do {
        reached << m_window->focusWidget()->objectName();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    } while (m_window->focusWidget()->objectName() != u"language"_s && reached.size() < 20);
    QCOMPARE(reached,
        (QStringList {
            u"language"_s, u"badges"_s, u"review"_s, u"haveBackpack"_s, u"shared"_s, u"here"_s, u"help"_s }));
}

void tst_FirstStart::language_changesTheScreenAtOnce()
{
    connect(m_window.get(), &FirstStart::languageChosen, m_window.get(), speak);
    auto* language = child<QComboBox>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home);
    QTRY_COMPARE(child<Door>(u"badges"_s)->text().remove(u'&'), u"Mes badges"_s);
    QCOMPARE(child<QRadioButton>(u"mine"_s)->text().remove(u'&'), u"Cet ordinateur est à moi"_s);
    QVERIFY(language->hasFocus()); // one can go on choosing
    QTest::keyClick(language, Qt::Key_End);
    QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QTRY_COMPARE(child<Door>(u"badges"_s)->text().remove(u'&'), u"شاراتي"_s);
    QTRY_VERIFY(language->mapTo(m_window.get(), QPoint()).x() < child<Door>(u"badges"_s)->width() / 2);
}

void tst_FirstStart::shared_asksWhere()
{
    QVERIFY(!m_window->sharesComputer());
    QVERIFY(!child<QRadioButton>(u"here"_s)->isVisible());
    child<QRadioButton>(u"mine"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(m_window->sharesComputer());
    QCOMPARE(m_window->backpackPlace(), BackpackPlace::ThisComputer);
    QTRY_VERIFY(child<QRadioButton>(u"elsewhere"_s)->isVisible());
    child<QRadioButton>(u"here"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_window->backpackPlace(), BackpackPlace::Elsewhere);
    QVERIFY(!child<QRadioButton>(u"shared"_s)->accessibleDescription().isEmpty());
    child<QRadioButton>(u"mine"_s)->setChecked(true);
    QCOMPARE(m_window->backpackPlace(), BackpackPlace::ThisComputer);
}

void tst_FirstStart::beside_isOfferedWhereItCanBe()
{
    QVERIFY(child<QRadioButton>(u"besideProgram"_s)->isHidden());
    show({ .language = u"en"_s, .sharesComputer = true, .canBePortable = true });
    auto* beside = child<QRadioButton>(u"besideProgram"_s);
    QVERIFY(beside->isVisible() && m_window->sharesComputer());
    QTest::keyClick(beside, Qt::Key_Space);
    QCOMPARE(m_window->backpackPlace(), BackpackPlace::BesideProgram);
}

void tst_FirstStart::help_isBottomRight()
{
    const QSignalSpy help(m_window.get(), &FirstStart::helpWanted);
    auto* button = child<QPushButton>(u"help"_s);
    const QRect place(button->mapTo(m_window.get(), QPoint()), button->size());
    QVERIFY(place.right() > m_window->width() - 60 && place.bottom() > m_window->height() - 60);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(help.size(), 1);
}

QTEST_MAIN(tst_FirstStart)
#include "tst_firststart.moc"
