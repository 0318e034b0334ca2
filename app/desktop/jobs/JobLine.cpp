#include "app/desktop/jobs/JobLine.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/SpokenLabel.h"

#include <QFutureWatcher>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

JobLine::JobLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new SpokenLabel)
    , m_bar(new QProgressBar)
    , m_stop(makeButton(tr("&Stop"), {}, ButtonKind::Plain))
{
    m_words->setObjectName(u"jobWords"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_words);
    column->addLayout(row);
    clear();
}

void JobLine::follow(QFutureWatcherBase& watcher)
{
    connect(&watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(m_stop, &QPushButton::clicked, &watcher, &QFutureWatcherBase::cancel);
}

void JobLine::begin(const QString& words, Stopping stopping)
{
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->setVisible(stopping == Stopping::Possible);
    show();
    m_words->say(words);
    if (stopping == Stopping::Possible)
        m_stop->setFocus();
}

void JobLine::end(const QString& words)
{
    m_bar->hide();
    m_stop->hide();
    show();
    m_words->say(words);
}

void JobLine::clear()
{
    m_words->clear();
    hide();
}

QString JobLine::words() const { return m_words->text(); }

} // namespace besace
