#include "app/desktop/organisations/OrganisationDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "core/base/Limits.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int maxIdChars = 2000; // a did:jwk of a large RSA key has 800

QString nameOfId(const KnownIssuer& organisation)
{
    return organisation.id.isEmpty() || !siteOf(organisation).isEmpty()
        ? OrganisationDialog::tr("&Site or address of the organisation")
        : OrganisationDialog::tr("&Key of the organisation");
}

} // namespace

OrganisationDialog::OrganisationDialog(const KnownIssuer& current, QWidget* parent)
    : QDialog(parent)
    , m_id(new QLineEdit(current.id))
    , m_name(new QLineEdit(current.name))
    , m_hint(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_accept(makeButton(current.id.isEmpty() ? tr("Add") : tr("Change"), {}, ButtonKind::Primary))
{
    setWindowTitle(current.id.isEmpty() ? tr("Add an organisation") : tr("Change an organisation"));
    m_id->setObjectName(u"organisationSite"_s);
    m_id->setMaxLength(maxIdChars);
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_id->setReadOnly(!current.id.isEmpty());
    m_name->setObjectName(u"organisationName"_s);
    m_name->setMaxLength(limits::maxOwnNameChars);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Plain);
    cancel->setAutoDefault(false);

    auto* body = new DialogBody(*this);
    QVBoxLayout& column = *body->column();
    column.addWidget(fieldName(nameOfId(current), *m_id));
    column.addWidget(m_id);
    column.addWidget(m_hint);
    column.addWidget(fieldName(tr("&Name of the organisation"), *m_name));
    column.addWidget(m_name);
    column.addStretch();
    layOutDialog(*this, *body, { cancel, m_accept });

    connect(m_id, &QLineEdit::textChanged, this, &OrganisationDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationDialog::judge);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    (m_id->isReadOnly() ? m_name : m_id)->setFocus();
    judge();
}

KnownIssuer OrganisationDialog::organisation() const { return { m_id->text().trimmed(), m_name->text().simplified() }; }

void OrganisationDialog::judge()
{
    const KnownIssuer given = organisation();
    const bool isUsable = m_id->isReadOnly() || canNameIssuer(given.id);
    m_hint->setWords(given.id.isEmpty() || isUsable ? tr("For example: exemple.fr")
                                                    : tr("This is no site. Write it like this: exemple.fr"));
    m_accept->setEnabled(isUsable && !given.name.isEmpty());
}

} // namespace besace
