#include "app/desktop/sharing/KindChoice.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Tokens.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

static QVBoxLayout* columnIn(QWidget& widget)
{
    auto* column = new QVBoxLayout(&widget);
    column->setContentsMargins({});
    column->setSpacing(space::inside / 2);
    return column;
}

KindChoice::KindChoice(QList<ShareKind> kinds, QWidget* parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
    , m_buttons(new QButtonGroup(this))
    , m_usual(columnIn(*this))
    , m_others(new QWidget(this))
    , m_fold(new Disclosure(
          tr("Other ways"), [this] { return m_others; }, this))
{
    setAccessibleName(tr("Ways to show badges"));
    m_fold->button()->setObjectName(u"otherWays"_s);
    m_fold->button()->setAutoDefault(false);
    QVBoxLayout* others = columnIn(*m_others);
    for (int i = 0; i < m_kinds.size(); ++i)
        (m_kinds.at(i).isUsual ? m_usual : others)->addWidget(addKind(i));
    m_usual->addWidget(m_fold);
    showOthers(false);
    connect(m_fold, &Disclosure::toggled, this, &KindChoice::showOthers);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (!isOn)
            return;
        if (!m_fold->isOpen())
            keepInSight();
        placeFields();
        emit changed();
    });
}

QRadioButton* KindChoice::addKind(int index)
{
    auto* button = new QRadioButton(m_kinds.at(index).words);
    button->setObjectName(m_kinds.at(index).id);
    m_buttons->addButton(button, index);
    return button;
}

/// Each button by itself, too: the arrow keys go to every one of the group that is not hidden itself.
void KindChoice::showOthers(bool isOpen)
{
    if (!isOpen)
        keepInSight();
    m_others->setVisible(isOpen);
    const auto others = m_others->findChildren<QRadioButton*>();
    for (QRadioButton* button : others)
        button->setVisible(isOpen);
}

/// It joins the usual ones, at their end.
void KindChoice::keepInSight()
{
    QAbstractButton* chosen = m_buttons->checkedButton();
    if (chosen == nullptr || !m_others->isAncestorOf(chosen))
        return;
    m_usual->insertWidget(m_usual->indexOf(m_fold), chosen);
    chosen->show();
    placeFields();
}

void KindChoice::setFields(QWidget* fields)
{
    m_fields = fields;
    placeFields();
}

void KindChoice::placeFields()
{
    const QAbstractButton* chosen = m_buttons->checkedButton();
    if (m_fields == nullptr || chosen == nullptr)
        return;
    auto* others = qobject_cast<QVBoxLayout*>(m_others->layout());
    for (QVBoxLayout* column : { m_usual, others })
        column->removeWidget(m_fields);
    QVBoxLayout* column = m_others->isAncestorOf(chosen) ? others : m_usual;
    column->insertWidget(column->indexOf(chosen) + 1, m_fields);
}

ShareKind KindChoice::kind() const { return m_kinds.at(std::max(0, m_buttons->checkedId())); }

void KindChoice::setKind(const QString& id)
{
    const auto found = std::ranges::find(m_kinds, id, &ShareKind::id);
    m_buttons->button(found == m_kinds.end() ? 0 : static_cast<int>(found - m_kinds.begin()))->setChecked(true);
}

} // namespace besace
