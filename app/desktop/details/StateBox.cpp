#include "app/desktop/details/StateBox.h"

#include "app/desktop/details/Letter.h"
#include "app/desktop/looks/Icons.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

wording::StateFacts factsOf(const StoredBadge& stored)
{
    const Check& status = stored.report.check(CheckKind::Status);
    return { .issuerDomain = stored.summary.issuerDomain,
        .reason = status.answer == Answer::No ? status.detail : QString(),
        .validUntil = stored.summary.validUntil };
}

} // namespace

StateBox::StateBox(const StoredBadge& stored, const QLocale& locale, QWidget* parent) : QWidget(parent)
{
    // The list and this box judge by the same state: the one of the summary.
    const State state = stored.summary.state;
    const Ink ink = inkOf(state);
    auto* box = new TintedBox(ink);
    auto* icon = new IconLabel(iconName(state), ink);
    icon->setScale(1.25);
    const QString headline
        = stored.report.state() == state ? wording::stateHeadline(stored.report) : wording::stateHeadline(state);
    auto* title = new TextLabel(TextSize::Lead, ink, true);
    title->setWords(headline);
    auto* sentence = new TextLabel;
    sentence->setWords(wording::stateSentence(stored.report, factsOf(stored), locale));

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(sentence);
    if (QWidget* advice = makeAdvice(state))
        words->addWidget(advice, 0, advice->inherits("QPushButton") ? Qt::AlignLeading : Qt::Alignment());
    if (Letter::isFor(state)) {
        QPushButton* letter = makeButton(tr("Prepare an e-mail…"), u"mail"_s, ButtonKind::Plain);
        letter->setObjectName(u"letter"_s);
        connect(letter, &QPushButton::clicked, this, &StateBox::letterWanted);
        words->addWidget(letter, 0, Qt::AlignLeading);
    }
    auto* inside = new QHBoxLayout(box);
    inside->setContentsMargins(space::between, space::between, space::between, space::inside);
    inside->setSpacing(space::between);
    inside->addWidget(icon, 0, Qt::AlignTop);
    inside->addLayout(words, 1);

    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(box);
    setAccessibleName(headline);
}

QWidget* StateBox::makeAdvice(State state)
{
    const QString advice = wording::stateAdvice(state);
    const auto button = [&](const QString& icon, void (StateBox::*signal)()) {
        QPushButton* made = makeButton(advice, icon, ButtonKind::Plain);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    switch (state) {
    case State::Unchecked:
    case State::Unreachable:
    case State::StatusUnchecked:
        return button(u"check-again"_s, &StateBox::checkAgainWanted);
    case State::IssuerUnknown:
        return button({}, &StateBox::issuerWanted);
    case State::Unreadable:
        return button({}, &StateBox::technicalDetailsWanted);
    case State::Snapshot:
        return button({}, &StateBox::keptCopyWanted);
    case State::Changed:
    case State::Revoked:
    case State::Suspended:
    case State::Unsigned:
    case State::Expired: {
        auto* words = new TextLabel(TextSize::Body, Ink::Text, true);
        words->setWords((isRightToLeft() ? u"← "_s : u"→ "_s) + advice + u'.');
        return words;
    }
    case State::Verified:
        break;
    }
    return nullptr;
}

} // namespace besace
