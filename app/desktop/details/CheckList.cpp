#include "app/desktop/details/CheckList.h"

#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/Point.h"
#include "core/wording/Wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// A badge past its date, or for another address, is no forgery: only the first two checks say "bad".
Ink inkOf(const Check& check)
{
    const bool grave = check.kind == CheckKind::Integrity || check.kind == CheckKind::Status;
    return check.answer == Answer::No && !grave ? Ink::Caution : besace::inkOf(check.answer);
}

QString reasonOf(const Check& check, const QString& issuerDomain)
{
    const QString sentence = wording::reasonSentence(check.reason);
    if (check.kind != CheckKind::Issuer || issuerDomain.isEmpty())
        return sentence;
    return inOneLine({ issuerDomain, sentence }, u" – "_s);
}

QWidget* makeRow(const Check& check, const QString& issuerDomain)
{
    auto* row = new QWidget;
    auto* icon = new IconLabel(iconName(check.answer), inkOf(check));
    icon->setScale(0.9);
    auto* title = new TextLabel;
    title->setCompact();
    title->setWords(wording::checkTitle(check.kind));
    auto* answer = new TextLabel(TextSize::Body, inkOf(check), true);
    answer->setWordWrap(false);
    answer->setWords(wording::answerWord(check.answer));
    auto* reason = new TextLabel(TextSize::Body, Ink::Muted, false);
    reason->setWords(reasonOf(check, issuerDomain));

    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(icon, 0, 0);
    layout->addWidget(title, 0, 1);
    layout->addWidget(answer, 0, 2, Qt::AlignTop);
    layout->addWidget(reason, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    return row;
}

/// What stands beside the answers. Old and new address are for people too.
QWidget* makeNote(const Note& note)
{
    auto* words = new TextLabel(TextSize::Body, Ink::Muted, false);
    const QString detail = note.code == u"hosted-moved"_s ? u'\n' + oneLine(note.detail) : QString();
    words->setWords(wording::reasonSentence(note.code) + detail);
    return words;
}

QWidget* makePoints(const QString& heading, const QStringList& points)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto* title = new TextLabel(TextSize::Body, Ink::Text, true);
    title->setWords(heading);
    layout->addWidget(title);
    for (const QString& point : points)
        layout->addWidget(makePoint(point));
    return part;
}

QWidget* makeProof(const VerificationReport& report)
{
    QStringList proven;
    QStringList notProven;
    for (const Check& check : report.checks) {
        if (check.answer == Answer::Yes)
            proven << wording::checkProves(check.kind);
        notProven << wording::checkDoesNotProve(check.kind);
    }
    for (QStringList* points : { &proven, &notProven }) {
        points->removeAll(QString());
        points->removeDuplicates();
    }
    if (proven.isEmpty())
        proven << CheckList::tr("Nothing so far.");
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(sideMargins(space::between, 0));
    layout->setSpacing(space::between);
    layout->addWidget(makePoints(CheckList::tr("It proves:"), proven));
    layout->addWidget(makePoints(CheckList::tr("It does not prove:"), notProven));
    return both;
}

} // namespace

CheckList::CheckList(
    const VerificationReport& report, const QString& issuerDomain, const QLocale& locale, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const Check& check : report.checks) {
        if (check.kind != report.checks.front().kind)
            layout->addWidget(new Separator(Qt::Horizontal));
        layout->addWidget(makeRow(check, issuerDomain));
    }
    for (const Note& note : report.notes) {
        layout->addSpacing(space::inside);
        layout->addWidget(makeNote(note));
    }
    auto* footer = new TextLabel(TextSize::Body, Ink::Muted, false);
    footer->setWords(wording::checkedOn(report, locale));
    layout->addSpacing(space::inside);
    layout->addWidget(footer);
    layout->addSpacing(space::inside);
    layout->addWidget(new Disclosure(tr("What this proves"), [report] { return makeProof(report); }));
}

} // namespace besace
