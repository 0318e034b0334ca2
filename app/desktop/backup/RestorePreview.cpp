#include "app/desktop/backup/RestorePreview.h"

#include "app/desktop/backup/RestoreModel.h"
#include "app/desktop/backup/RestoreWording.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/SpokenLabel.h"

#include <QListView>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int leastLines = 4;

} // namespace

RestorePreview::RestorePreview(QWidget* parent)
    : QWidget(parent)
    , m_words(new SpokenLabel)
    , m_besides(new TextLabel(TextSize::Body, Ink::Muted, false))
    , m_model(new RestoreModel(this))
    , m_list(new QListView)
    , m_add(new QRadioButton(tr("&Add what is missing")))
    , m_replace(new QRadioButton(tr("Re&place everything")))
    , m_warning(new TextLabel(TextSize::Body, Ink::Bad, false))
{
    m_words->setObjectName(u"previewWords"_s);
    m_besides->setObjectName(u"previewBesides"_s);
    m_list->setObjectName(u"previewBadges"_s);
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Badges of the copy"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * leastLines);
    m_add->setObjectName(u"add"_s);
    m_replace->setObjectName(u"replace"_s);
    m_warning->setWords(tr("All badges of your backpack go into the trash first. They stay there for 30 days."));
    m_replace->setAccessibleDescription(m_warning->words());
    m_warning->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_besides);
    column->addWidget(m_add);
    column->addWidget(m_replace);
    column->addWidget(m_warning);
    connect(m_replace, &QRadioButton::toggled, this, [this](bool replaces) {
        m_warning->setVisible(replaces);
        emit modeChanged();
    });
}

void RestorePreview::show(const Restored& preview)
{
    const RestoreSummary& summary = preview.summary;
    const QString besides = restoreWording::besides(summary);
    m_isNew = summary.added > 0 || summary.newFiles > 0 || !besides.isEmpty();
    m_model->setBadges(preview.badges);
    m_list->setCurrentIndex(m_model->index(0));
    m_besides->setWords(besides);
    m_besides->setVisible(!besides.isEmpty());
    m_add->setChecked(true);
    m_words->say(m_isNew ? restoreWording::preview(summary)
                         : tr("There is nothing to add.") + u' ' + restoreWording::preview(summary));
}

RestoreMode RestorePreview::mode() const { return m_replace->isChecked() ? RestoreMode::ReplaceAll : RestoreMode::Add; }

bool RestorePreview::bringsAnything() const { return m_isNew || mode() == RestoreMode::ReplaceAll; }

} // namespace besace
