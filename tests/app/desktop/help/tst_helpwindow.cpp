#include "app/desktop/help/HelpKey.h"
#include "app/desktop/help/HelpReader.h"
#include "app/desktop/help/HelpWindow.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/looks/Tokens.h"
#include "core/wording/Wording.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_HelpWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void questions_areListedAndAnswered();
    void search_narrowsTheList();
    void f1_opensIt_fromDialogsToo();
    void f6_goesBetweenListAndText();
    void smallWindow_showsOneSide();
    void titles_areShownWhole_data();
    void titles_areShownWhole();
    void links_leadFromBookToBook();
    void headings_followTheScale();
    void arabic_readsFromTheRight();
    void reader_loadsNothingElse_data();
    void reader_loadsNothingElse();

private:
    static QListWidget* list(const QWidget& window) { return window.findChild<QListWidget*>(); }
    static HelpReader* reader(const QWidget& window) { return window.findChild<HelpReader*>(); }
    static void show(HelpWindow& window, const QSize& size);
};

void tst_HelpWindow::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    wording::installTranslations(u"en"_s);
    wording::installTranslations(u"en"_s, u"desktop"_s);
    applyTheme(*qApp, Appearance::Light);
}

void tst_HelpWindow::show(HelpWindow& window, const QSize& size)
{
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

void tst_HelpWindow::questions_areListedAndAnswered()
{
    HelpWindow window;
    show(window, { 1200, 700 });
    QCOMPARE(list(window)->count(), 10);
    QVERIFY(list(window)->hasFocus());
    QVERIFY(reader(window)->toPlainText().startsWith(u"What is a badge?"_s));
    QTest::keyClick(list(window), Qt::Key_Down);
    QVERIFY(reader(window)->toPlainText().startsWith(u"How do I add a badge?"_s));
    QCOMPARE(reader(window)->accessibleName(), u"How do I add a badge?"_s);
    QTest::keyClick(list(window), Qt::Key_Return);
    QVERIFY(reader(window)->hasFocus());
}

void tst_HelpWindow::search_narrowsTheList()
{
    HelpWindow window;
    show(window, { 1200, 700 });
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto* search = window.findChild<QLineEdit*>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"password"_s);
    QVERIFY(list(window)->item(0)->isHidden());
    QCOMPARE(list(window)->currentItem()->text(), u"I lost my password. What can I do?"_s);
    QTest::keyClicks(search, u"xyz"_s);
    for (int row = 0; row < list(window)->count(); ++row)
        QVERIFY(list(window)->item(row)->isHidden());
    search->clear();
    QVERIFY(!list(window)->item(0)->isHidden());
}

void tst_HelpWindow::f1_opensIt_fromDialogsToo()
{
    const HelpKey key(*qApp, nullptr);
    QDialog dialog;
    QLineEdit field(&dialog);
    dialog.open(); // the windows behind it take no keys
    QTest::keyClick(&field, Qt::Key_F1);
    const QPointer<HelpWindow> help = dialog.findChild<HelpWindow*>();
    QVERIFY(help != nullptr && help->isVisible());
    QTest::keyClick(&field, Qt::Key_F1);
    QCOMPARE(dialog.findChildren<HelpWindow*>().size(), 1);
    QTest::keyClick(list(*help), Qt::Key_F1);
    QCOMPARE(dialog.findChildren<HelpWindow*>().size(), 1);
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(help == nullptr);
    QVERIFY(dialog.isVisible());
}

void tst_HelpWindow::f6_goesBetweenListAndText()
{
    HelpWindow window;
    show(window, { 1200, 700 });
    QTest::keyClick(list(window), Qt::Key_F6);
    QVERIFY(reader(window)->hasFocus());
    QTest::keyClick(reader(window), Qt::Key_F6);
    QVERIFY(list(window)->hasFocus());
}

void tst_HelpWindow::smallWindow_showsOneSide()
{
    HelpWindow window;
    show(window, { 480, 500 });
    QVERIFY(list(window)->isVisible());
    QVERIFY(!reader(window)->isVisible());
    QTest::keyClick(list(window), Qt::Key_Return);
    QVERIFY(!list(window)->isVisible());
    QVERIFY(reader(window)->hasFocus());
    QPushButton* back = nullptr;
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->text().contains(u"Back"))
            back = button;
    }
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(list(window)->hasFocus());
    window.resize(1200, 700);
    QVERIFY(list(window)->isVisible() && reader(window)->isVisible());
    QVERIFY(!back->isVisible());
}

void tst_HelpWindow::titles_areShownWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : { u"fr"_s, u"en"_s, u"ar"_s })
        QTest::newRow(qPrintable(language)) << language;
}

/// At any width: a title whose words just fill a line is cut where its line is drawn shorter than it was measured.
void tst_HelpWindow::titles_areShownWhole()
{
    QFETCH(QString, language);
    wording::installTranslations(language);
    wording::installTranslations(language, u"desktop"_s);
    const auto inEnglishAgain = qScopeGuard([this] { initTestCase(); });
    HelpWindow window(nullptr);
    show(window, { 800, 600 });
    const QListWidget* titles = list(window);
    const int beside = 2 * (titles->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, titles) + 1);
    for (int width = 800; width < 1100; width += 3) {
        window.resize(width, 600);
        QCoreApplication::processEvents();
        for (int row = 0; row < titles->count(); ++row) {
            const QRect place = titles->visualItemRect(titles->item(row));
            const QRect line(0, 0, place.width() - beside, QWIDGETSIZE_MAX);
            const int needed
                = titles->fontMetrics().boundingRect(line, Qt::TextWordWrap, titles->item(row)->text()).height();
            QVERIFY2(needed <= place.height(), qPrintable(titles->item(row)->text()));
        }
    }
}

void tst_HelpWindow::links_leadFromBookToBook()
{
    HelpWindow window;
    show(window, { 1200, 700 });
    emit reader(window)->linkChosen(u"../guide/guide-en.md#states"_s);
    QVERIFY(reader(window)->hasFocus());
    QCOMPARE(window.findChild<QComboBox*>()->currentText(), u"User guide"_s);
    QVERIFY(reader(window)->toPlainText().contains(u"Badge on hold"_s));
    emit reader(window)->linkChosen(u"../help/questions-en.md#expired"_s);
    QCOMPARE(list(window)->currentItem()->text(), u"My badge has expired. Is it false?"_s);
    emit reader(window)->linkChosen(u"file:///etc/passwd"_s);
    QCOMPARE(list(window)->currentItem()->text(), u"My badge has expired. Is it false?"_s);
}

/// Not as large as Markdown makes them: as our type scale says.
void tst_HelpWindow::headings_followTheScale()
{
    HelpReader shown;
    shown.showPage({ {}, u"Title"_s, u"Text.\n\n### Part\n\nMore."_s }, u"en"_s);
    QList<qreal> sizes;
    for (QTextBlock block = shown.document()->begin(); block.isValid(); block = block.next())
        sizes << block.begin().fragment().charFormat().font().pointSizeF();
    QCOMPARE(sizes.size(), 4);
    QCOMPARE(sizes[0], scaled(shown.font(), TextSize::Title).pointSizeF());
    QCOMPARE(sizes[2], scaled(shown.font(), TextSize::Lead).pointSizeF());
}

void tst_HelpWindow::arabic_readsFromTheRight()
{
    HelpReader shown;
    shown.showPage(helpBook(HelpBook::Kind::Questions, u"ar"_s).pages.first(), u"ar"_s);
    for (QTextBlock block = shown.document()->begin(); block.isValid(); block = block.next())
        QCOMPARE(block.blockFormat().layoutDirection(), Qt::RightToLeft);
}

void tst_HelpWindow::reader_loadsNothingElse_data()
{
    QTest::addColumn<QString>("picture");
    QTest::newRow("a site") << u"https://site.example/x.png"_s;
    QTest::newRow("a file") << u"file:///usr/share/pixmaps/x.png"_s;
    QTest::newRow("upwards") << u"pictures/../guide-fr.md"_s;
    QTest::newRow("another resource") << u":/icons/besace.svg"_s;
}

void tst_HelpWindow::reader_loadsNothingElse()
{
    QFETCH(QString, picture);
    class Reader final : public HelpReader {
    public:
        using HelpReader::loadResource;
    };
    Reader shown;
    QVERIFY(shown.loadResource(QTextDocument::ImageResource, QUrl(picture)).isNull());
    QVERIFY(!shown.loadResource(QTextDocument::ImageResource, QUrl(u"pictures/en-main.png"_s)).isNull());
    QVERIFY(shown.loadResource(QTextDocument::StyleSheetResource, QUrl(u"pictures/en-main.png"_s)).isNull());
}

QTEST_MAIN(tst_HelpWindow)
#include "tst_helpwindow.moc"
