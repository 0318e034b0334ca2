#include "app/desktop/sharing/ShareWhat.h"

#include "app/desktop/looks/Tokens.h"
#include "app/desktop/sharing/ShareFields.h"
#include "app/desktop/sharing/ShareList.h"
#include "app/desktop/sharing/SharePerson.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What a choice of badges stands for; a collection's name is its text.
enum Source { All, Chosen, InCollection };
constexpr int listLines = 14; ///< that are seen of the list at least

} // namespace

ShareWhat::ShareWhat(const Backpack& backpack, const QList<BadgeId>& chosen, const QDateTime& now, QWidget* parent)
    : QWidget(parent)
    , m_backpack(backpack)
    , m_chosen(chosen)
    , m_now(now)
    , m_source(new QComboBox)
    , m_list(new ShareList)
    , m_person(new SharePerson)
{
    m_source->setObjectName(u"source"_s);
    m_source->setAccessibleName(tr("Which badges"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumHeight(listLines * fontMetrics().lineSpacing());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_source);
    column->addWidget(m_list, 1);
    column->addSpacing(space::inside);
    column->addWidget(m_person);

    connect(m_source, &QComboBox::currentIndexChanged, this, &ShareWhat::fillList);
    connect(m_list, &ShareList::changed, this, &ShareWhat::changed);
    connect(m_person, &SharePerson::changed, this, &ShareWhat::changed);
}

Result<void> ShareWhat::load()
{
    const Result<QList<Collection>> collections = m_backpack.collections();
    if (!collections)
        return collections.error();
    m_source->addItem(tr("All my badges"), All);
    if (!m_chosen.isEmpty())
        m_source->addItem(tr("The %n badge(s) chosen", nullptr, static_cast<int>(m_chosen.size())), Chosen);
    for (const Collection& collection : *collections)
        m_source->addItem(collection.name, InCollection);
    m_source->setCurrentIndex(m_source->findData(m_chosen.isEmpty() ? All : Chosen));
    return {};
}

void ShareWhat::chooseCollection(const QString& name)
{
    for (int row = 0; row < m_source->count(); ++row) {
        if (m_source->itemData(row) == InCollection && m_source->itemText(row) == name)
            m_source->setCurrentIndex(row);
    }
}

void ShareWhat::fillList()
{
    const bool isCollection = m_source->currentData() == InCollection;
    const Result<QList<BadgeSummary>> badges
        = m_backpack.list({ .collection = isCollection ? m_source->currentText() : QString() }, m_now);
    if (!badges)
        return emit failed(badges.error());
    m_list->setBadges(*badges, m_source->currentData() == Chosen ? m_chosen : QList<BadgeId>());
    emit changed();
}

QList<BadgeId> ShareWhat::badges() const { return m_list->checkedBadges(); }

void ShareWhat::setOptions(const ShareOptions& options) { m_person->setOptions(options); }

void ShareWhat::fill(ShareOptions& options) const { m_person->fill(options); }

} // namespace besace
