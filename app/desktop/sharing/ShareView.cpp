#include "app/desktop/sharing/ShareView.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/TextLabel.h"
#include "app/desktop/sharing/ShareDraft.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What most mail servers let through.
constexpr qint64 mailLimit = 10'000'000;
/// What the app of the "Contrat d'engagement jeune" takes: features.md, B10.
constexpr qint64 cejLimit = 5'000'000;
constexpr int linesSeen = 5;

QString sizeWords(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString fits(bool does) { return does ? ShareView::tr("yes") : ShareView::tr("too heavy"); }

} // namespace

QString weightWords(qint64 weight, bool goesIntoCej)
{
    QStringList words { ShareView::tr("Weight: %1").arg(sizeWords(weight)),
        ShareView::tr("By e-mail: %1").arg(fits(weight <= mailLimit)) };
    if (goesIntoCej)
        words += ShareView::tr("In the CEJ app: %1").arg(fits(weight <= cejLimit));
    return words.join(u" · "_s);
}

bool isTooHeavy(qint64 weight, bool goesIntoCej) { return weight > (goesIntoCej ? cejLimit : mailLimit); }

ShareView::ShareView(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QListWidget)
    , m_weight(new TextLabel)
    , m_reduce(makeButton(tr("Reduce the pictures"), u"picture"_s, ButtonKind::Plain))
{
    auto* title = new QLabel(tr("What others w&ill see:"));
    title->setBuddy(m_lines);
    m_lines->setObjectName(u"seen"_s);
    m_lines->setAccessibleName(tr("What others will see"));
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setSelectionMode(QListWidget::NoSelection); // to be read, not to be chosen from
    m_lines->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    m_lines->setFixedHeight(linesSeen * (fontMetrics().lineSpacing() + space::inside));
    const int icon = iconSide(fontMetrics());
    m_lines->setIconSize({ icon, icon });
    m_weight->setObjectName(u"weight"_s);
    m_reduce->setObjectName(u"reduceNow"_s);
    m_reduce->setAutoDefault(false);
    m_reduce->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_weight, 1);
    row->addWidget(m_reduce);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside / 2);
    column->addWidget(title);
    column->addWidget(m_lines);
    column->addLayout(row);
    connect(m_reduce, &QPushButton::clicked, this, &ShareView::reduceWanted);
}

void ShareView::showDraft(const Draft& draft, const Portfolio& portfolio, const ShareKind& kind)
{
    showLines(draft);
    showWeight(portfolio, kind, draft.weight);
}

void ShareView::showLines(const Draft& draft)
{
    clear();
    for (const SeenLine& line : draft.lines) {
        const QString icon = line.isWarning ? u"attention"_s : u"show"_s;
        new QListWidgetItem(lineIcon(icon), line.text, m_lines);
    }
    m_lines->setCurrentRow(m_lines->count() > 0 ? 0 : -1);
}

void ShareView::clear()
{
    m_lines->clear();
    m_weight->setWords({});
    m_reduce->hide();
}

void ShareView::showWeight(const Portfolio& portfolio, const ShareKind& kind, qint64 weight)
{
    const bool isReduced = portfolio.pictures == Portfolio::Pictures::Reduced;
    const bool isHeavy = isTooHeavy(weight, kind.goesIntoCej);
    if (isReduced && m_reducedWeight > 0 && m_reducedWeight != weight)
        m_fullWeight = 0; // something else was changed, too
    m_reducedWeight = isReduced ? weight : 0;
    QString words = weightWords(weight, kind.goesIntoCej);
    if (isReduced && m_fullWeight > weight)
        words += u" · "_s + tr("before: %1").arg(sizeWords(m_fullWeight));
    m_fullWeight = isReduced ? m_fullWeight : weight;
    m_weight->setInk(isHeavy ? Ink::Caution : Ink::Muted);
    m_weight->setWords(words);
    m_reduce->setVisible(isHeavy && !isReduced);
}

} // namespace besace
