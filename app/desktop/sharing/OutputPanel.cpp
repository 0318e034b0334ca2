#include "app/desktop/sharing/OutputPanel.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/StatusLine.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/ShareDraft.h"
#include "app/desktop/sharing/WebPageFace.h"
#include "app/desktop/sharing/WebPageView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

/// Of the HTML, below what it looks like.
static constexpr int leastShownLines = 4;

OutputPanel::OutputPanel(Copying copying, QWidget* parent)
    : SharePanel(parent)
    , m_text(new QPlainTextEdit)
    , m_copy(makeButton(tr("Copy the whole text"), u"copy"_s, ButtonKind::Plain, this))
    , m_status(new StatusLine)
{
    auto* explanation = new TextLabel;
    explanation->setWords(copying == Copying::Whole
            ? tr("Copy this text. Paste it into your blog, where it takes HTML.")
            : tr("This stands in the file."));
    m_text->setObjectName(u"outputText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What stands in the file"));
    m_copy->setObjectName(u"copyOutput"_s);
    m_copy->setAutoDefault(false);
    m_copy->setVisible(copying == Copying::Whole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    if (copying == Copying::Whole)
        column->addWidget(makeLook(), 3);
    column->addWidget(explanation);
    column->addWidget(m_text, 1);
    if (copying == Copying::Whole)
        column->addLayout(copyRow());
    connect(m_copy, &QPushButton::clicked, this, &OutputPanel::copy);
}

QWidget* OutputPanel::makeLook()
{
    describeWebPages();
    m_look = new WebPageView;
    const auto tell = [this](int link) {
        m_status->say(m_look->linkWords(link));
        m_status->setInk(Ink::Muted); // nothing was done
    };
    connect(m_look, &WebPageView::outsideWanted, this, tell);
    connect(m_look, &WebPageView::linkChosen, this, tell);
    m_text->setMinimumHeight(leastShownLines * fontMetrics().lineSpacing());
    return m_look;
}

QLayout* OutputPanel::copyRow()
{
    auto* row = new FlowLayout(space::inside);
    row->addWidget(m_copy);
    row->addWidget(m_status);
    return row;
}

void OutputPanel::setPortfolio(const Portfolio&)
{
    m_text->clear(); // until the file is made anew
    m_copy->setEnabled(false);
    m_status->hide();
}

void OutputPanel::setDraft(const Draft& draft)
{
    m_words = draft.words;
    m_text->setPlainText(m_words);
    m_copy->setEnabled(!draft.words.isEmpty());
    if (m_look != nullptr)
        m_look->setOutput(std::make_shared<const look::PageLook>(draft.files));
}

void OutputPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_words);
    m_status->say(tr("Copied."));
}

} // namespace besace
