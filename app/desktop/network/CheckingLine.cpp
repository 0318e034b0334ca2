#include "app/desktop/network/CheckingLine.h"

#include "app/desktop/looks/Pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int barCharacters = 14;

} // namespace

CheckingLine::CheckingLine(QWidget* parent)
    : QWidget(parent)
    , m_count(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(makeButton(tr("Stop"), {}, ButtonKind::Quiet))
{
    m_count->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMinimumWidth(0); // the words beside it come first
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * barCharacters);
    m_stop->setObjectName(u"stopChecking"_s);
    m_stop->setAccessibleName(tr("Stop checking"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(sideMargins(0, space::between));
    layout->setSpacing(space::inside);
    layout->addWidget(m_count);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &CheckingLine::stopWanted);
}

void CheckingLine::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_count->setText(tr("%1 of %2", "badges checked").arg(done).arg(total));
}

} // namespace besace
