#include "app/desktop/review/ReviewDetails.h"

#include "app/desktop/details/CheckList.h"
#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Point.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/review/ReviewWords.h"
#include "core/badge/IssuerDomain.h"
#include "core/wording/BroughtWording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

wording::StateFacts factsOf(const Verification& verification)
{
    const Badge& badge = verification.badge;
    const Check& status = verification.report.check(CheckKind::Status);
    return { .issuerDomain = issuerDomain(badge.issuer),
        .reason = status.answer == Answer::No ? status.detail : QString(),
        .validUntil = badge.validUntil ? std::optional(badge.validUntil->utc) : std::nullopt };
}

QWidget* makeState(const Verification& verification, const QLocale& locale)
{
    const State state = verification.report.state();
    auto* box = new TintedBox(inkOf(state));
    auto* icon = new IconLabel(iconName(state), inkOf(state));
    icon->setScale(1.25);
    auto* title = new TextLabel(TextSize::Lead, inkOf(state), true);
    title->setWords(wording::stateHeadline(verification.report));
    auto* sentence = new TextLabel;
    sentence->setWords(wording::broughtStateSentence(verification.report, factsOf(verification), locale));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(sentence);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(space::between, space::between, space::between, space::between);
    row->setSpacing(space::between);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return box;
}

TextLabel* makeHeading(const QString& text)
{
    auto* heading = new TextLabel(TextSize::Lead, Ink::Text, true);
    heading->setWords(text);
    return heading;
}

} // namespace

ReviewDetails::ReviewDetails(const ReviewItem& item, const QLocale& locale, QWidget* parent) : QDialog(parent)
{
    const Verification& verification = *item.verification;
    const QString name = reviewWords::name(verification.badge, locale);
    setWindowTitle(name);
    auto* body = new DialogBody(*this);
    QVBoxLayout* column = body->column();
    auto* title = new SpokenLabel;
    title->setObjectName(u"badgeName"_s);
    title->setText(breakable(name));
    title->setFont(scaled(font(), TextSize::Title, true));
    column->addWidget(title);
    auto* organisation = new TextLabel(TextSize::Body, Ink::Muted, false);
    organisation->setWords(reviewWords::organisation(verification.badge, locale));
    column->addWidget(organisation);
    column->addWidget(makeState(verification, locale));
    if (!item.questions.isEmpty())
        column->addWidget(makeHeading(tr("To ask about")));
    for (const Question& question : item.questions)
        column->addWidget(makePoint(reviewWords::question(question, locale)));
    column->addWidget(makeHeading(tr("Six checks")));
    column->addWidget(new CheckList(verification.report, issuerDomain(verification.badge.issuer), locale));
    auto* file = new TextLabel(TextSize::Body, Ink::Muted, false);
    file->setWords(tr("File: %1").arg(reviewWords::file(item)));
    column->addWidget(file);
    QPushButton* close = makeButton(tr("&Close"), {}, ButtonKind::Primary);
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layOutDialog(*this, *body, { close });
    title->setFocus();
}

} // namespace besace
