#include "app/desktop/backpack/EmptyPlace.h"

#include "app/desktop/backpack/EmptyState.h"

using namespace Qt::StringLiterals;

namespace besace {

EmptyPlace::EmptyPlace(BadgePlace::Kind kind, const QString& search, bool filtered, QWidget* parent)
    : QScrollArea(parent)
    , m_kind(kind)
    , m_search(search)
    , m_isFiltered(filtered)
{
    // Large words in a small window: they scroll, and are not squeezed.
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    showContent(makeState());
}

void EmptyPlace::showContent(QWidget* content)
{
    // The button that was pressed is on the old one: it must not go while its click is on the way.
    if (QWidget* old = takeWidget())
        old->deleteLater();
    setWidget(content);
}

void EmptyPlace::showNoBadgeYet()
{
    auto* help = new NoBadgeYet;
    connect(help, &NoBadgeYet::backWanted, this, [this] {
        showContent(makeState());
        focusFirst();
    });
    showContent(help);
    focusFirst();
}

EmptyState* EmptyPlace::makeState()
{
    if (!m_search.isEmpty() || m_isFiltered)
        return makeNothingFound();
    switch (m_kind) {
    case BadgePlace::Kind::ToConfirm:
        return new EmptyState(u"confirm"_s, tr("Nothing to confirm."),
            tr("Badges that are for another e-mail address than yours are kept here."));
    case BadgePlace::Kind::ToLookAt:
        return new EmptyState(u"state-verified"_s, tr("All is well."), tr("Nothing to look at today."));
    case BadgePlace::Kind::Collection:
        return makeEmptyCollection();
    case BadgePlace::Kind::Trash:
        return new EmptyState(
            u"trash"_s, tr("The trash is empty."), tr("What you put here can be put back for 30 days."));
    case BadgePlace::Kind::MyBadges:
        break;
    }
    return makeFirstSteps();
}

EmptyState* EmptyPlace::makeNothingFound()
{
    const QString words
        = m_search.isEmpty() ? tr("No badge fits these filters.") : tr("No badge found for “%1”.").arg(m_search);
    auto* state = new EmptyState(m_search.isEmpty() ? u"filter"_s : u"search"_s, words, {});
    if (!m_search.isEmpty()) {
        connect(state->addButton(tr("Clear the search"), {}, ButtonKind::Plain), &QPushButton::clicked, this,
            &EmptyPlace::clearSearchWanted);
    }
    if (m_isFiltered) {
        connect(state->addButton(tr("Clear the filters"), {}, ButtonKind::Plain), &QPushButton::clicked, this,
            &EmptyPlace::clearFiltersWanted);
    }
    return state;
}

EmptyState* EmptyPlace::makeEmptyCollection()
{
    auto* state = new EmptyState(u"collection"_s, tr("This collection is empty."),
        tr("Choose badges in “My badges” and add them. Example: “For a job at the reception”."));
    QPushButton* choose = state->addButton(tr("Choose badges"), u"badges"_s, ButtonKind::Plain);
    choose->setObjectName(u"chooseBadges"_s);
    connect(choose, &QPushButton::clicked, this, &EmptyPlace::chooseWanted);
    return state;
}

EmptyState* EmptyPlace::makeFirstSteps()
{
    auto* state = new EmptyState(
        u"badges"_s, tr("Your backpack is empty."), tr("Add a badge: a picture, a PDF or a link you got by e-mail."));
    connect(state->addButton(tr("Add badges"), u"add"_s, ButtonKind::Primary), &QPushButton::clicked, this,
        &EmptyPlace::addWanted);
    connect(state->addButton(tr("Try with example badges"), u"try"_s, ButtonKind::Plain), &QPushButton::clicked, this,
        &EmptyPlace::tryWanted);
    QPushButton* none = state->addButton(tr("I have no badge yet"), {}, ButtonKind::Quiet);
    none->setObjectName(u"noBadgeYet"_s);
    connect(none, &QPushButton::clicked, this, &EmptyPlace::showNoBadgeYet);
    return state;
}

bool EmptyPlace::focusFirst()
{
    auto* button = widget()->findChild<QPushButton*>();
    if (button != nullptr)
        button->setFocus();
    return button != nullptr;
}

} // namespace besace
