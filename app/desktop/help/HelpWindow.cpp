#include "app/desktop/help/HelpWindow.h"

#include "app/desktop/help/HelpReader.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/ReadingOrder.h"
#include "core/wording/Languages.h"

#include <QAccessible>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Width and height, in heights of a line.
constexpr QSize sizeInLines { 58, 34 };
/// In less, titles and text do not stand side by side.
constexpr int leastLinesForBoth = 44;

/// Titles with room above and below. A list's own spacing would do that, but it forgets itself when it breaks lines:
/// the last words were cut.
class TitleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, space::inside);
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget* owner)
    : QDialog(owner)
    , m_books(new QComboBox)
    , m_search(new QLineEdit)
    , m_found(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_list(new QListWidget)
    , m_back(makeButton(tr("&Back to the list"), u"back"_s, ButtonKind::Quiet))
    , m_reader(new HelpReader)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_back->setAutoDefault(false); // Enter opens the page that is chosen, and presses nothing
    m_contents = makeContents();
    m_reading = makeReading();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::edge, space::edge, space::edge, space::between);
    layout->setSpacing(space::inside);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addWidget(m_contents, 2);
    both->addWidget(m_reading, 3);
    layout->addLayout(both, 1);
    layout->addWidget(makeButtons());
    connect(m_books, &QComboBox::activated, this,
        [this](int row) { showBook(static_cast<HelpBook::Kind>(m_books->itemData(row).toInt())); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    connect(m_list, &QListWidget::itemClicked, this, [this] { read(m_isFolded); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        read(true);
        m_reader->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        read(false);
        m_list->setFocus();
    });
    connect(m_reader, &HelpReader::linkChosen, this, &HelpWindow::follow);
    showBook(HelpBook::Kind::Questions);
    m_list->setFocus();
    resize((sizeInLines * fontMetrics().height()).boundedTo(screen()->availableSize() * 0.9));
}

HelpWindow& HelpWindow::open(QWidget& owner, const HelpPlace& place)
{
    auto* window = owner.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr)
        window = new HelpWindow(&owner);
    window->turnTo(place);
    window->show();
    window->raise();
    window->activateWindow();
    return *window;
}

QWidget* HelpWindow::makeContents()
{
    m_books->setAccessibleName(tr("What to read"));
    m_books->addItem(tr("Questions and answers"), static_cast<int>(HelpBook::Kind::Questions));
    m_books->addItem(tr("User guide"), static_cast<int>(HelpBook::Kind::Guide));
    m_books->addItem(tr("Accessibility"), static_cast<int>(HelpBook::Kind::Accessibility));
    m_books->addItem(tr("Personal data at the advisor’s desk"), static_cast<int>(HelpBook::Kind::PersonalData));
    m_search->setAccessibleName(tr("Search in the help"));
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setClearButtonEnabled(true);
    m_found->hide();
    m_list->setObjectName(u"pages"_s);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new TitleDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_books);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_list, 1);
    return contents;
}

QWidget* HelpWindow::makeReading()
{
    auto* reading = new QWidget;
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addWidget(m_reader, 1);
    return reading;
}

QWidget* HelpWindow::makeButtons()
{
    QPushButton* close = makeButton(tr("&Close"), {}, ButtonKind::Primary);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addStretch();
    layout->addWidget(close);
    return row;
}

void HelpWindow::turnTo(const HelpPlace& place)
{
    if (place.kind != m_book.kind)
        showBook(place.kind);
    m_search->clear();
    const int page = m_book.indexOf(place.anchor);
    m_list->setCurrentRow(std::max(0, page));
    read(page >= 0);
    if (page >= 0)
        m_reader->setFocus();
    else
        m_list->setFocus();
}

void HelpWindow::showBook(HelpBook::Kind kind)
{
    m_search->clear();
    m_book = helpBook(kind, wording::languageOf(QLocale()));
    setWindowTitle(m_book.title);
    m_books->setCurrentIndex(m_books->findData(static_cast<int>(kind)));
    m_list->clear();
    m_list->setAccessibleName(m_book.title);
    for (const HelpPage& page : std::as_const(m_book.pages))
        m_list->addItem(page.title);
    m_list->setCurrentRow(0);
}

void HelpWindow::filter(const QString& typed)
{
    const QList<int> found = pagesWith(m_book, typed);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!found.contains(row));
    if (!found.isEmpty() && !found.contains(m_list->currentRow()))
        m_list->setCurrentRow(found.first());
    m_found->setWords(found.isEmpty() ? tr("Nothing found. Try another word.")
                                      : tr("%n page(s) found.", nullptr, static_cast<int>(found.size())));
    m_found->setVisible(!typed.trimmed().isEmpty());
    if (!m_found->isVisible())
        return;
    QAccessibleEvent event(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HelpWindow::showPage(int page)
{
    if (page >= 0 && page < m_book.pages.size())
        m_reader->showPage(m_book.pages.at(page), m_book.language);
}

void HelpWindow::follow(const QString& link)
{
    if (HelpPlace place; readHelpLink(link, m_book.kind, place)) {
        turnTo(place);
        return;
    }
    // Our own texts name the address, and the person has clicked on it.
    if (const QUrl url(link, QUrl::StrictMode); url.scheme() == u"https"_s)
        QDesktopServices::openUrl(url);
}

void HelpWindow::read(bool reading)
{
    m_isReading = reading;
    fold();
}

void HelpWindow::fold()
{
    m_isFolded = width() < fontMetrics().height() * leastLinesForBoth;
    m_contents->setVisible(!m_isFolded || !m_isReading);
    m_reading->setVisible(!m_isFolded || m_isReading);
    m_back->setVisible(m_isFolded);
}

bool HelpWindow::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        fold();
    return QDialog::event(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        read(false);
        m_search->setFocus();
        return;
    }
    if (event->key() != Qt::Key_F6)
        return QDialog::keyPressEvent(event);
    const bool isInText = m_reader->hasFocus();
    read(!isInText);
    (isInText ? static_cast<QWidget*>(m_list) : m_reader)->setFocus();
}

void HelpWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fold();
}

bool HelpWindow::focusNextPrevChild(bool next)
{
    tabInReadingOrder(*this);
    return QDialog::focusNextPrevChild(next);
}

} // namespace besace
