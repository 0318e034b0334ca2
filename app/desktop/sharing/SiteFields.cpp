#include "app/desktop/sharing/SiteFields.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/sharing/ShareFields.h"
#include "core/sharing/site/SitePlan.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace besace {

SiteFields::SiteFields(QWidget* parent)
    : QWidget(parent)
    , m_address(new QLineEdit)
    , m_words(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_findable(new QCheckBox(tr("Search engines may find it")))
{
    m_address->setObjectName(u"siteAddress"_s);
    m_address->setMaxLength(maxShareLineChars);
    m_address->setPlaceholderText(u"https://…"_s);
    m_words->setObjectName(u"siteAddressWords"_s);
    m_findable->setObjectName(u"findable"_s);
    m_findable->setToolTip(tr("Otherwise only those who have the link find it."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(space::section, 0)); // they belong to the button above
    column->setSpacing(space::inside / 2);
    column->addWidget(fieldName(tr("The address of your site"), *m_address));
    column->addWidget(m_address);
    column->addWidget(m_words);
    column->addWidget(m_findable);
    column->addSpacing(space::inside);
    judge();
    connect(m_address, &QLineEdit::textChanged, this, &SiteFields::judge);
    connect(m_address, &QLineEdit::textChanged, this, &SiteFields::changed);
    connect(m_findable, &QCheckBox::toggled, this, &SiteFields::changed);
}

void SiteFields::judge()
{
    const bool isAddress = bool(siteAddress(m_address->text().trimmed()));
    m_words->setInk(isAddress ? Ink::Muted : Ink::Caution);
    m_words->setWords(isAddress ? tr("Networks then show a picture below your link. You can leave it empty.")
                                : tr("This is not the address of a site. It begins with https://."));
    m_address->setAccessibleDescription(m_words->words());
}

void SiteFields::suit(const ShareKind& kind)
{
    setVisible(kind.linksToSite);
    m_findable->setVisible(kind.goes == ShareKind::Goes::ToFolder);
}

void SiteFields::setOptions(const ShareOptions& options)
{
    m_address->setText(options.siteAddress);
    m_findable->setChecked(options.mayBeFound);
}

void SiteFields::fill(ShareOptions& options) const
{
    const QString address = m_address->text().trimmed();
    options.siteAddress = siteAddress(address) ? address : QString();
    options.mayBeFound = m_findable->isChecked();
}

} // namespace besace
