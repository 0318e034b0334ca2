#include "app/desktop/details/StoryEditor.h"

#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int pause = 1500; // milliseconds: longer than between two words
constexpr int boxLines = 3;

struct Counted {
    int letters = 0;
    qsizetype fits = 0; ///< how many UTF-16 units of the text may stay
};

/// An emoji or a letter with its accent is one, whatever it takes in memory.
Counted count(const QString& text, int most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    Counted counted;
    while (finder.toNextBoundary() > 0) {
        if (++counted.letters <= most && finder.position() <= limits::maxStoryChars)
            counted.fits = finder.position();
    }
    return counted;
}

} // namespace

StoryEditor::StoryEditor(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_boxes = { makeBox(tr("What I did"), tr("For example: I prepared 40 meals a week.")),
        makeBox(tr("With whom, where"), tr("For example: with 6 volunteers, in Lyon.")),
        makeBox(tr("What it shows"), tr("For example: I can organise my work.")) };
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &StoryEditor::save);
}

StoryEditor::Box StoryEditor::makeBox(const QString& name, const QString& prompt)
{
    auto* title = new TextLabel(TextSize::Body, Ink::Text, true);
    title->setWords(name);
    Box box { new QPlainTextEdit, new TextLabel(TextSize::Body, Ink::Muted, false) };
    box.field->setAccessibleName(name);
    box.field->setPlaceholderText(prompt);
    box.field->setTabChangesFocus(true);
    box.field->setFixedHeight(fontMetrics().lineSpacing() * boxLines + space::edge);
    box.field->installEventFilter(this);
    title->setBuddy(box.field);
    box.count->setCompact();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(title);
    column->addWidget(box.field);
    column->addWidget(box.count, 0, Qt::AlignTrailing);
    connect(box.field, &QPlainTextEdit::textChanged, this, [this, box]() mutable { take(box); });
    take(box);
    return box;
}

void StoryEditor::take(Box& box)
{
    const QString text = box.field->toPlainText();
    const Counted counted = count(text, mostLetters);
    if (counted.fits < text.size()) {
        // Pasted, or one key too many: the end does not fit.
        QTextCursor end = box.field->textCursor();
        end.setPosition(static_cast<int>(counted.fits));
        end.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        return end.removeSelectedText(); // comes here again
    }
    box.count->setWords(tr("%1 of %2 letters").arg(counted.letters).arg(mostLetters));
    box.field->setAccessibleDescription(box.count->words());
    if (story() != m_stored)
        m_pause.start();
}

void StoryEditor::setStory(const Story& story)
{
    if (story == m_stored || this->story() != m_stored)
        return;
    m_stored = story;
    const std::array texts { story.done, story.place, story.shows };
    for (size_t i = 0; i < texts.size(); ++i)
        m_boxes.at(i).field->setPlainText(texts.at(i));
    m_stored = this->story(); // a story that is longer than a box is not written anew by being looked at
    m_pause.stop();
}

Story StoryEditor::story() const
{
    const auto text = [this](size_t box) {
        const QPlainTextEdit* field = m_boxes.at(box).field;
        return field == nullptr ? QString() : field->toPlainText().trimmed();
    };
    return { text(0), text(1), text(2) };
}

void StoryEditor::save()
{
    m_pause.stop();
    if (story() == m_stored)
        return;
    m_stored = story();
    emit storyWritten(m_stored);
}

bool StoryEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

} // namespace besace
