#include "app/desktop/settings/InternetSection.h"

#include "app/desktop/looks/Pieces.h"
#include "app/desktop/network/SitesDialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

InternetSection::InternetSection(WebPreferences preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(std::move(preferences))
    , m_words(new TextLabel(TextSize::Body, Ink::Muted, false))
{
    m_words->setObjectName(u"internetWords"_s);
    QPushButton* button = makeButton(tr("Which &sites…"), {}, ButtonKind::Plain);
    button->setObjectName(u"sites"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &InternetSection::change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_words);
    column->addWidget(button, 0, Qt::AlignLeading);
    updateWords();
}

void InternetSection::change()
{
    auto* dialog = new SitesDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_preferences = dialog->preferences();
        updateWords();
    });
    dialog->open();
}

void InternetSection::updateWords()
{
    const auto sites
        = static_cast<int>(m_preferences.agreed.sites.size() + m_preferences.agreed.sitesWithoutTls.size());
    if (m_preferences.offline)
        m_words->setWords(tr("Besace contacts nobody."));
    else if (m_preferences.agreed.always)
        m_words->setWords(tr("Besace contacts every site without asking."));
    else
        m_words->setWords(tr("Besace asks before it contacts a site.") + u' '
            + (sites == 0 ? tr("You agreed to none so far.") : tr("You agreed to %n site(s).", nullptr, sites)));
}

} // namespace besace
