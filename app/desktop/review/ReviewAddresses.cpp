#include "app/desktop/review/ReviewAddresses.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/TextLabel.h"
#include "core/base/Limits.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

ReviewAddresses::ReviewAddresses(QWidget* parent) : QWidget(parent), m_field(new QLineEdit)
{
    m_field->setObjectName(u"addresses"_s);
    m_field->setMaxLength(limits::maxOwnNameChars);
    m_field->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto* hint = new TextLabel(TextSize::Body, Ink::Muted, false);
    hint->setWords(tr("They are only compared, on this computer. Put a blank between two."));
    m_field->setAccessibleDescription(hint->words());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(fieldName(tr("E-&mail addresses of the person"), *m_field));
    column->addWidget(m_field);
    column->addWidget(hint);
    connect(m_field, &QLineEdit::textChanged, this, [this] { emit changed(addresses()); });
}

QStringList ReviewAddresses::addresses() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return m_field->text().split(between, Qt::SkipEmptyParts);
}

void ReviewAddresses::setAddresses(const QStringList& addresses) { m_field->setText(addresses.join(u' ')); }

void ReviewAddresses::clear() { m_field->clear(); }

} // namespace besace
