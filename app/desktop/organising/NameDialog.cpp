#include "app/desktop/organising/NameDialog.h"

#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

NameDialog::NameDialog(const QStringList& taken, const QString& current, QWidget* parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_field(new QLineEdit(current))
    , m_hint(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_accept(makeButton(current.isEmpty() ? tr("Create") : tr("Rename"), {}, ButtonKind::Primary))
{
    setWindowTitle(current.isEmpty() ? tr("New collection") : tr("Rename the collection"));
    m_taken.removeOne(current);
    m_field->setObjectName(u"name"_s);
    m_field->setMaxLength(limits::maxOwnNameChars);
    m_field->setAccessibleName(tr("Name of the collection"));
    m_field->selectAll();
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Plain);
    cancel->setAutoDefault(false);

    auto* question = new TextLabel(TextSize::Body, Ink::Text, true);
    question->setWords(tr("Name of the collection"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->setSpacing(space::inside);
    column->addWidget(question);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    column->addSpacing(space::inside);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().height() * 22);

    connect(m_field, &QLineEdit::textChanged, this, &NameDialog::judge);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    judge();
}

QString NameDialog::name() const { return m_field->text().simplified(); }

void NameDialog::judge()
{
    const bool taken = m_taken.contains(name());
    m_hint->setWords(
        taken ? tr("There is already a collection of this name.") : tr("For example: For a job at the reception"));
    m_accept->setEnabled(!taken && !name().isEmpty());
}

} // namespace besace
