#include "app/desktop/backpack/BadgeCardDelegate.h"
#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/frame/Banner.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/app/desktop/looks/Contrast.h"
#include "tests/support/SampleBadges.h"
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace besace;
using namespace besace::measured;

/// WCAG 2.2, success criteria 1.4.3 (4.5 : 1 for text), 1.4.6 (7 : 1, with high contrast) and 1.4.11 (3 : 1 for
/// shapes), measured on what is painted.
class tst_Contrast : public QObject {
    Q_OBJECT

private slots:
    void tokens_data();
    void tokens();
    void paintedWords_data();
    void paintedWords();
    void paintedStates_data();
    void paintedStates();
    void outlines_data();
    void outlines();
    void focus_isSeen_data();
    void focus_isSeen();
    void tabs_areRead_data();
    void tabs_areRead();
};

namespace {

constexpr std::array appearances { Appearance::Light, Appearance::Dark, Appearance::HighContrast };

/// WCAG 2.2: 1.4.3, and 1.4.6 where high contrast is asked for.
double leastForText(Appearance appearance) { return appearance == Appearance::HighContrast ? 7 : 4.5; }

void dress(Appearance appearance) { applyTheme(*qApp, appearance); }

const Tokens& tokensOf(Appearance appearance)
{
    if (appearance == Appearance::HighContrast)
        return Tokens::highContrast();
    return appearance == Appearance::Dark ? Tokens::dark() : Tokens::light();
}

} // namespace

void tst_Contrast::tokens_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Appearance appearance : appearances) {
        const Tokens& tokens = tokensOf(appearance);
        const double least = leastForText(appearance);
        const auto add = [&](const char* name, const QColor& ink, const QColor& ground, double wanted) {
            QTest::addRow("%s: %s on %s", qPrintable(appearanceName(appearance)), name, qPrintable(ground.name()))
                << ink << ground << wanted;
        };
        for (const Ink ink :
            { Ink::Text, Ink::Muted, Ink::Accent, Ink::Genuine, Ink::Caution, Ink::Bad, Ink::Unknown }) {
            const QColor colour = colourOf(ink, tokens);
            for (const QColor& ground : { tokens.page, tokens.surface, tokens.raised, tokens.tint(colour) })
                add(qPrintable(u"ink %1"_s.arg(static_cast<int>(ink))), colour, ground, least);
            add("text", tokens.text, tokens.tint(colour), least);
            add("muted", tokens.muted, tokens.tint(colour), least);
        }
        add("on accent", tokens.onAccent, tokens.accent, least);
        for (const QColor& ground : { tokens.page, tokens.surface, tokens.raised })
            add("outline of controls", tokens.control, ground, 3);
    }
}

void tst_Contrast::tokens()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(ratio(ink, ground) >= least, qPrintable(QString::number(ratio(ink, ground))));
}

using Maker = std::function<QWidget*()>;
void tst_Contrast::paintedWords_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<Maker>("make");
    const QList<std::pair<const char*, Maker>> makers {
        { "primary button", [] { return makeButton(u"Words"_s, u"add"_s, ButtonKind::Primary); } },
        { "plain button", [] { return makeButton(u"Words"_s, u"add"_s, ButtonKind::Plain); } },
        { "quiet button", [] { return makeButton(u"Words"_s, u"add"_s, ButtonKind::Quiet); } },
        { "disabled button",
            [] {
                QPushButton* button = makeButton(u"Words"_s, {}, ButtonKind::Plain);
                button->setEnabled(false);
                return button;
            } },
        { "field", [] { return new QLineEdit(u"Words"_s); } },
        { "empty field",
            [] {
                auto* field = new QLineEdit;
                field->setPlaceholderText(u"Words"_s);
                return field;
            } },
        { "combo box",
            [] {
                auto* box = new QComboBox;
                box->addItem(u"Words"_s);
                return box;
            } },
        { "tag", [] { return new Tag(u"Words"_s); } },
        { "check box", [] { return new QCheckBox(u"Words"_s); } },
        { "menu",
            [] {
                auto* menu = new QMenu;
                menu->addAction(u"Words"_s);
                return menu;
            } },
        { "banner",
            [] {
                auto* banner = new Banner(u"warning"_s, Ink::Bad);
                banner->setWords(u"Words"_s);
                return banner;
            } },
        { "muted words",
            [] {
                auto* label = new TextLabel(TextSize::Body, Ink::Muted, false);
                label->setWords(u"Words"_s);
                return label;
            } },
        { "places",
            [] {
                auto* rail = new PlaceRail;
                rail->setPlaces({ { {}, 3 }, { { BadgePlace::Kind::ToConfirm, {} }, 1 } });
                return rail;
            } },
    };
    for (const Appearance appearance : appearances) {
        for (const auto& [name, make] : makers)
            QTest::addRow("%s: %s", qPrintable(appearanceName(appearance)), name) << appearance << make;
    }
}

void tst_Contrast::paintedWords()
{
    QFETCH(Appearance, appearance);
    QFETCH(Maker, make);
    dress(appearance);
    const std::unique_ptr<QWidget> widget(make());
    const double painted = paintedContrast(inner(imageOf(*widget)));
    QVERIFY2(painted >= leastForText(appearance), qPrintable(QString::number(painted)));
}

void tst_Contrast::paintedStates_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("selected");
    const QList<StoredBadge> badges = samples::oneOfEachState();
    for (const Appearance appearance : appearances) {
        for (int row = 0; row < badges.size(); ++row) {
            for (const bool selected : { false, true }) {
                QTest::addRow("%s: %s%s", qPrintable(appearanceName(appearance)),
                    qPrintable(stateName(badges.at(row).summary.state)), selected ? ", chosen" : "")
                    << appearance << row << selected;
            }
        }
    }
}

/// The line of a card that holds the state's shape and word.
void tst_Contrast::paintedStates()
{
    QFETCH(Appearance, appearance);
    QFETCH(int, row);
    QFETCH(bool, selected);
    dress(appearance);
    BadgeListModel model;
    QList<BadgeSummary> summaries;
    for (const StoredBadge& stored : samples::oneOfEachState())
        summaries << stored.summary;
    model.setBadges(summaries, QLocale::c());
    BadgeCardDelegate delegate;
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.rect = QRect({}, delegate.itemSize(option.font, 1000));
    option.state = QStyle::State_Enabled;
    option.state.setFlag(QStyle::State_Selected, selected);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Window));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(row));
    painter.end();
    const int line = QFontMetrics(option.font).height();
    const QImage foot = image.copy(12, image.height() - line - 18, image.width() - 24, line - 2);
    const double painted = paintedContrast(foot);
    QVERIFY2(painted >= leastForText(appearance), qPrintable(QString::number(painted)));
}

void tst_Contrast::outlines_data()
{
    QTest::addColumn<Appearance>("appearance");
    for (const Appearance appearance : appearances)
        QTest::addRow("%s", qPrintable(appearanceName(appearance))) << appearance;
}

void tst_Contrast::outlines()
{
    QFETCH(Appearance, appearance);
    dress(appearance);
    const std::unique_ptr<QPushButton> button(makeButton({}, {}, ButtonKind::Plain));
    QVERIFY(paintedContrast(imageOf(*button)) >= 3);
    QLineEdit field;
    QVERIFY(paintedContrast(imageOf(field)) >= 3);
    QCheckBox box;
    QVERIFY(paintedContrast(imageOf(box)) >= 3);
}

void tst_Contrast::focus_isSeen_data() { outlines_data(); }

/// What changes when something gets the focus is 3 : 1 against what was there before.
void tst_Contrast::focus_isSeen()
{
    QFETCH(Appearance, appearance);
    dress(appearance);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    for (const ButtonKind kind : { ButtonKind::Plain, ButtonKind::Primary, ButtonKind::Quiet })
        layout->addWidget(makeButton(u"Words"_s, {}, kind));
    layout->addWidget(new QLineEdit(u"Words"_s));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QWidget*> targets = window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(targets.size(), 4);
    for (QWidget* target : targets) {
        targets.at(target == targets.first() ? 1 : 0)->setFocus();
        const QImage before = target->grab().toImage();
        target->setFocus();
        QVERIFY(target->hasFocus());
        const QImage after = target->grab().toImage();
        int changed = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x)
                changed += ratio(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
        // An outline of one pixel around it is the least that counts (2.4.13).
        QVERIFY2(changed >= 2 * (target->width() + target->height()) - 60, qPrintable(QString::number(changed)));
    }
}

void tst_Contrast::tabs_areRead_data() { outlines_data(); }

/// The words of each tab; which one is chosen, and that it has the focus, is seen by a shape.
void tst_Contrast::tabs_areRead()
{
    QFETCH(Appearance, appearance);
    dress(appearance);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* bar = new QTabBar;
    bar->setExpanding(false);
    bar->setDrawBase(false);
    for (const QString& words : { u"Skills"_s, u"Proof"_s })
        bar->addTab(words);
    layout->addWidget(bar);
    layout->addWidget(new QLineEdit);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<QLineEdit*>()->setFocus();
    const auto grab = [bar] { return bar->grab().toImage().convertToFormat(QImage::Format_RGB32); };
    const QImage image = grab();
    for (int tab = 0; tab < bar->count(); ++tab) {
        const double painted = paintedContrast(inner(image.copy(bar->tabRect(tab))));
        QVERIFY2(painted >= leastForText(appearance), qPrintable(QString::number(painted)));
        QVERIFY(bar->tabRect(tab).height() >= space::target);
    }
    const auto line = [&](int tab) { return image.pixelColor(bar->tabRect(tab).center().x(), image.height() - 2); };
    QVERIFY2(ratio(line(0), line(1)) >= 3, qPrintable(QString::number(ratio(line(0), line(1)))));
    bar->setFocus();
    const QPoint edge(bar->tabRect(0).center().x(), 1);
    QVERIFY(ratio(image.pixelColor(edge), grab().pixelColor(edge)) >= 3);
}

QTEST_MAIN(tst_Contrast)
#include "tst_contrast.moc"
