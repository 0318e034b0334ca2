#include "app/desktop/start/FirstStart.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "app/desktop/settings/LanguageChoice.h"
#include "app/desktop/start/Door.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Of the column, in average letters: a line that eyes can follow.
constexpr int lettersWide = 70;
constexpr QSize usualSize { 820, 640 };
constexpr QSize frameOfWindow { 16, 48 }; ///< what a window manager adds, at most

/// The column in the middle of the window, which scrolls where the window is low.
QScrollArea* makeArea(QWidget* column)
{
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(space::section, space::section, space::section, space::edge);
    row->addStretch(1);
    row->addWidget(column, 100); // as wide as it may be
    row->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(middle);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QRadioButton* makeRadio(const QString& objectName, QButtonGroup& group)
{
    auto* radio = new QRadioButton;
    radio->setObjectName(objectName);
    group.addButton(radio);
    return radio;
}

} // namespace

FirstStart::FirstStart(const FirstOffer& offer, QWidget* parent)
    : QWidget(parent)
    , m_language(makeLanguageChoice(offer.language))
    , m_languageName(new QLabel)
    , m_hello(new TextLabel(TextSize::Display, Ink::Text, true))
    , m_badges(new Door(u"badges"_s))
    , m_review(new Door(u"search"_s))
    , m_have(makeButton({}, u"open"_s, ButtonKind::Quiet))
    , m_mine(nullptr)
    , m_shared(nullptr)
    , m_protection(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_here(nullptr)
    , m_elsewhere(nullptr)
    , m_beside(nullptr)
    , m_promise(new TextLabel(TextSize::Body, Ink::Text, false))
    , m_help(makeButton({}, u"info"_s, ButtonKind::Plain))
{
    setWindowTitle(u"Besace"_s);
    setWindowIcon(applicationIcon());
    layOut(offer);
    setWords();
    showPlaces();
    resize(usualSize.boundedTo(screen()->availableSize() - frameOfWindow));
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_badges, &QPushButton::clicked, this, &FirstStart::badgesWanted);
    connect(m_review, &QPushButton::clicked, this, &FirstStart::reviewWanted);
    connect(m_have, &QPushButton::clicked, this, &FirstStart::backpackWanted);
    connect(m_help, &QPushButton::clicked, this, &FirstStart::helpWanted);
    connect(m_shared, &QRadioButton::toggled, this, &FirstStart::showPlaces);
    m_badges->setFocus();
}

void FirstStart::layOut(const FirstOffer& offer)
{
    auto* page = new QWidget;
    page->setMaximumWidth(fontMetrics().averageCharWidth() * lettersWide);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::between);
    addHead(*column);
    addDoors(*column, offer);
    addComputer(*column, offer);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(makeArea(page), 1);
    whole->addWidget(new Separator(Qt::Horizontal));
    whole->addWidget(makeFoot(offer.hasHelp));
}

void FirstStart::addHead(QVBoxLayout& column)
{
    m_language->setObjectName(u"language"_s);
    m_languageName->setBuddy(m_language);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_hello, 1);
    row->addWidget(m_languageName);
    row->addWidget(m_language);
    column.addLayout(row);
    column.addSpacing(space::inside);
}

void FirstStart::addDoors(QVBoxLayout& column, const FirstOffer& offer)
{
    m_badges->setObjectName(u"badges"_s);
    m_review->setObjectName(u"review"_s);
    m_have->setObjectName(u"haveBackpack"_s);
    column.addWidget(m_badges);
    column.addWidget(m_review);
    m_review->setVisible(offer.hasReview);
    column.addWidget(m_have, 0, Qt::AlignLeading);
}

void FirstStart::addComputer(QVBoxLayout& column, const FirstOffer& offer)
{
    auto* group = new QButtonGroup(this);
    m_mine = makeRadio(u"mine"_s, *group);
    m_shared = makeRadio(u"shared"_s, *group);
    (offer.sharesComputer ? m_shared : m_mine)->setChecked(true);
    m_places = makePlaces(offer.canBePortable);
    column.addSpacing(space::inside);
    column.addWidget(m_mine);
    column.addWidget(m_shared);
    column.addWidget(m_places);
}

QWidget* FirstStart::makePlaces(bool canBePortable)
{
    auto* group = new QButtonGroup(this);
    m_here = makeRadio(u"here"_s, *group);
    m_elsewhere = makeRadio(u"elsewhere"_s, *group);
    m_beside = makeRadio(u"besideProgram"_s, *group);
    m_here->setChecked(true);
    auto* places = new QWidget;
    auto* column = new QVBoxLayout(places);
    column->setContentsMargins(sideMargins(space::section, 0));
    column->setSpacing(space::inside);
    column->addWidget(m_protection);
    for (QRadioButton* place : { m_here, m_elsewhere, m_beside })
        column->addWidget(place);
    m_beside->setVisible(canBePortable);
    return places;
}

QWidget* FirstStart::makeFoot(bool hasHelp)
{
    m_promise->setCompact(); // beside a button
    m_help->setObjectName(u"help"_s);
    m_help->setVisible(hasHelp);
    auto* foot = new QWidget;
    setOnSurface(*foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::section, space::between, space::section, space::between);
    row->setSpacing(space::between);
    row->addWidget(m_promise, 1);
    row->addWidget(m_help);
    return foot;
}

void FirstStart::setWords()
{
    m_hello->setWords(tr("Hello!"));
    m_languageName->setText(tr("&Language"));
    m_badges->setWords(tr("My &badges"), tr("Keep my badges and show them."));
    m_review->setWords(tr("&Check badges"), tr("Check someone else's badges."));
    m_have->setText(tr("I &already have a backpack…"));
    m_mine->setText(tr("This computer is &mine"));
    m_shared->setText(tr("I &share this computer"));
    m_shared->setAccessibleDescription(tr("You choose a password. Besace locks after 10 minutes without you."));
    m_protection->setWords(m_shared->accessibleDescription());
    m_here->setText(tr("Keep my backpack &on this computer"));
    m_elsewhere->setText(tr("Keep it on my &USB key, or in another folder"));
    m_beside->setText(tr("Keep it in the &folder of Besace itself"));
    m_promise->setWords(tr("Nothing is sent to the internet without your agreement."));
    m_help->setText(tr("&Help"));
}

void FirstStart::showPlaces() { m_places->setVisible(m_shared->isChecked()); }

bool FirstStart::sharesComputer() const { return m_shared->isChecked(); }

BackpackPlace FirstStart::backpackPlace() const
{
    if (!sharesComputer() || m_here->isChecked())
        return BackpackPlace::ThisComputer;
    return m_beside->isChecked() ? BackpackPlace::BesideProgram : BackpackPlace::Elsewhere;
}

void FirstStart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
    if (event->type() == QEvent::LayoutDirectionChange)
        m_places->layout()->setContentsMargins(sideMargins(space::section, 0));
}

void FirstStart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tabInReadingOrder(*this);
}

bool FirstStart::focusNextPrevChild(bool next)
{
    tabInReadingOrder(*this);
    return QWidget::focusNextPrevChild(next);
}

} // namespace besace
