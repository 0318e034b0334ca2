#include "app/desktop/network/SitesDialog.h"

#include "app/desktop/looks/Pieces.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int withoutTlsRole = Qt::UserRole;
constexpr int charactersWide = 60;
constexpr int leastMargin = 48; ///< beside it on a small screen

} // namespace

SitesDialog::SitesDialog(const WebPreferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_offline(new QCheckBox(tr("&Without internet: contact nobody")))
    , m_always(new QCheckBox(tr("&Contact every site without asking")))
    , m_sites(new QListWidget)
    , m_remove(makeButton(tr("&Ask again for this site"), {}, ButtonKind::Plain))
{
    setWindowTitle(tr("Internet"));
    m_offline->setObjectName(u"offline"_s);
    m_always->setObjectName(u"always"_s);
    m_remove->setObjectName(u"remove"_s);
    auto* listName = new QLabel(tr("Sites that may be contacted without asking:"));
    listName->setBuddy(m_sites);
    m_sites->setAccessibleName(listName->text());
    QPushButton* close = makeButton(tr("&Done"), {}, ButtonKind::Primary);
    close->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::section, space::section, space::section);
    layout->setSpacing(space::between);
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(tr("To check a badge, Besace may have to ask the organisation's site. The site then learns that "
                       "somebody looks at this badge."));
    layout->addWidget(words);
    layout->addWidget(m_offline);
    layout->addWidget(m_always);
    layout->addWidget(listName);
    layout->addWidget(m_sites, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    const int room = screen()->availableSize().width() - leastMargin;
    setMinimumWidth(std::min(fontMetrics().averageCharWidth() * charactersWide, room));

    m_offline->setChecked(preferences.offline);
    m_always->setChecked(preferences.agreed.always);
    fill();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &SitesDialog::removeChosen);
    connect(m_offline, &QCheckBox::toggled, this, &SitesDialog::updateWords);
    connect(m_sites, &QListWidget::itemSelectionChanged, this, &SitesDialog::updateWords);
    updateWords();
}

void SitesDialog::fill()
{
    m_sites->clear();
    for (const QString& host : std::as_const(m_preferences.agreed.sites))
        m_sites->addItem(host);
    for (const QString& host : std::as_const(m_preferences.agreed.sitesWithoutTls)) {
        auto* item = new QListWidgetItem(tr("%1 (not protected)").arg(host), m_sites);
        item->setData(withoutTlsRole, host);
    }
}

void SitesDialog::removeChosen()
{
    const QList<QListWidgetItem*> chosen = m_sites->selectedItems();
    for (const QListWidgetItem* item : chosen) {
        const QString withoutTls = item->data(withoutTlsRole).toString();
        if (withoutTls.isEmpty())
            m_preferences.agreed.sites.removeAll(item->text());
        else
            m_preferences.agreed.sitesWithoutTls.removeAll(withoutTls);
    }
    fill();
    updateWords();
}

void SitesDialog::updateWords()
{
    m_remove->setEnabled(!m_sites->selectedItems().isEmpty());
    m_always->setEnabled(!m_offline->isChecked());
}

WebPreferences SitesDialog::preferences() const
{
    WebPreferences preferences = m_preferences;
    preferences.offline = m_offline->isChecked();
    preferences.agreed.always = m_always->isChecked();
    return preferences;
}

} // namespace besace
