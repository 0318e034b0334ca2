#include "app/desktop/settings/BackpacksSection.h"

#include "app/desktop/looks/Pieces.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

BackpacksSection::BackpacksSection(bool remembers, bool sharesComputer, QWidget* parent)
    : QWidget(parent)
    , m_remember(new QCheckBox(tr("Remember the &backpacks opened last")))
    , m_shared(new QCheckBox(tr("&I share this computer")))
{
    m_remember->setObjectName(u"rememberBackpacks"_s);
    m_remember->setChecked(remembers);
    m_shared->setObjectName(u"sharesComputer"_s);
    m_shared->setChecked(sharesComputer);
    m_shared->setAccessibleDescription(tr("The File menu can then close Besace and erase your traces."));
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    words->setWords(m_shared->accessibleDescription());
    QPushButton* forget = makeButton(tr("Em&pty the list"), {}, ButtonKind::Plain);
    forget->setObjectName(u"forgetBackpacks"_s);
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, [this, forget] {
        emit forgetWanted();
        forget->setText(tr("The list is empty"));
        forget->setEnabled(false);
        m_remember->setFocus();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_remember);
    column->addWidget(forget, 0, Qt::AlignLeading);
    column->addWidget(m_shared);
    column->addWidget(words);
}

bool BackpacksSection::remembers() const { return m_remember->isChecked(); }

bool BackpacksSection::sharesComputer() const { return m_shared->isChecked(); }

} // namespace besace
