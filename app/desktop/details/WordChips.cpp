#include "app/desktop/details/WordChips.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int widestChip = 14; ///< in line heights: longer words are cut short, and whole in the tool tip

} // namespace

WordChips::WordChips(const Texts& texts, QWidget* parent)
    : QWidget(parent)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(6, m_chips))
    , m_field(new QLineEdit)
    , m_add(makeButton(texts.add, u"add"_s, ButtonKind::Quiet))
    , m_refusal(new TextLabel(TextSize::Body, Ink::Muted, false))
{
    m_field->setMaxLength(limits::maxOwnNameChars);
    m_field->setPlaceholderText(texts.name);
    m_field->setAccessibleName(texts.name);
    m_field->setAccessibleDescription(texts.hint);
    m_field->setToolTip(texts.hint);
    m_field->installEventFilter(this);
    m_add->setEnabled(false);
    m_refusal->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::inside);
    line->addWidget(m_field, 1);
    line->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_chips);
    column->addLayout(line);
    column->addWidget(m_refusal);
    connect(m_field, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &WordChips::addTyped);
    showChips();
}

void WordChips::setWords(const QStringList& words)
{
    if (words == m_words)
        return;
    m_words = words;
    showChips();
}

void WordChips::setSuggestions(const QStringList& suggestions)
{
    auto* completer = new QCompleter(suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
}

/// Return adds; while a suggestion is marked it belongs to that.
bool WordChips::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_add->isEnabled()) {
            addTyped();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WordChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHint();
}

/// Half a word helps nobody; the title above says it too.
void WordChips::fitHint()
{
    const QString hint = m_field->accessibleName();
    const bool fits = m_field->fontMetrics().horizontalAdvance(hint) < m_field->width() - 2 * space::inside;
    m_field->setPlaceholderText(fits ? hint : QString());
}

void WordChips::addTyped()
{
    const QString word = m_field->text().simplified();
    const bool full = m_words.size() >= limits::maxOwnNames;
    m_refusal->setVisible(full);
    if (full)
        return m_refusal->setWords(tr("No more than %1 fit here.").arg(limits::maxOwnNames));
    m_field->clear();
    m_field->setFocus();
    if (word.isEmpty() || m_words.contains(word))
        return;
    m_words << word;
    showChips();
    emit wordsChanged(m_words);
}

void WordChips::removeWord(const QString& word)
{
    m_words.removeOne(word);
    m_refusal->hide();
    m_field->setFocus(); // the button that has the focus goes
    showChips();
    emit wordsChanged(m_words);
}

void WordChips::showChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be on the way
        delete item;
    }
    for (const QString& word : m_words) {
        const QString shown = fontMetrics()
                                  .elidedText(word, Qt::ElideRight, fontMetrics().height() * widestChip)
                                  .replace(u'&', u"&&"_s);
        QPushButton* chip = makeButton(shown, u"close"_s, ButtonKind::Plain);
        chip->setObjectName(u"chip"_s);
        chip->setToolTip(word);
        chip->setAccessibleName(tr("Remove “%1”").arg(word));
        connect(chip, &QPushButton::clicked, this, [this, word] { removeWord(word); });
        m_flow->addWidget(chip);
    }
    m_chips->setVisible(!m_words.isEmpty());
}

} // namespace besace
