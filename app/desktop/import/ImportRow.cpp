#include "app/desktop/import/ImportRow.h"

#include "app/desktop/looks/Icons.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::ImportRow)
};

QStringList writtenAddresses(const Badge& badge)
{
    QStringList addresses;
    for (const Recipient& recipient : badge.recipients) {
        if (!recipient.hashed && !recipient.identity.isEmpty())
            addresses.append(recipient.identity);
    }
    return addresses;
}

QString badgeName(const Badge& badge)
{
    const QStringList languages { QLocale().bcp47Name(), QLocale().name().left(2) };
    const QString name = badge.name.in(languages);
    return name.isEmpty() ? badge.achievement.name.in(languages) : name;
}

QString sourceName(const ImportItem& item)
{
    const QString name = item.member.isEmpty() ? item.source : item.member;
    const QString file = QFileInfo(name).fileName();
    return file.isEmpty() ? name : file;
}

QString outcomeFor(const QString& what, State state) { return u"%1 – %2"_s.arg(what, wording::stateWord(state)); }

void describeToConfirm(ImportRow& row, const Badge& badge)
{
    row.addresses = writtenAddresses(badge);
    row.outcome = Words::tr("Added – another e-mail address");
    row.explanation = Words::tr("This badge is for another e-mail address. If it is yours, add it.");
    row.action = ImportAction::AddAddress;
}

void describeBadge(ImportRow& row, const Verification& verification)
{
    row.state = verification.report.state();
    if (const QString name = badgeName(verification.badge); !name.isEmpty())
        row.name = name;
    row.action = ImportAction::Show;
    switch (row.kind) {
    case KeepOutcome::Kind::Added:
        row.outcome = outcomeFor(Words::tr("Added"), *row.state);
        break;
    case KeepOutcome::Kind::ToConfirm:
        describeToConfirm(row, verification.badge);
        break;
    case KeepOutcome::Kind::AlreadyThere:
        row.outcome = Words::tr("Already in your backpack");
        break;
    case KeepOutcome::Kind::NoBadge:
    case KeepOutcome::Kind::Failed:
        break;
    }
}

/// What the badge says counts; that somebody wrote something else around it is worth knowing before it is shown on.
void describeContradictions(ImportRow& row, const QList<Question>& contradictions)
{
    row.isContradicted = true;
    row.outcome = Words::tr("%1. The document says something else").arg(row.outcome);
    QStringList sentences;
    for (const Question& question : contradictions)
        sentences.append(wording::questionSentence(question.code, question.facts, QLocale()));
    sentences.append(Words::tr("Believe the badge, not the document around it."));
    if (!row.explanation.isEmpty())
        sentences.prepend(row.explanation);
    row.explanation = sentences.join(u' ');
    if (row.action != ImportAction::AddAddress)
        row.action = ImportAction::HowTo;
}

bool isPicture(const ImportItem& item)
{
    static const QStringList endings { u"png"_s, u"svg"_s, u"svgz"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"gif"_s,
        u"heic"_s };
    return item.container == u"png"_s || item.container == u"svg"_s
        || endings.contains(QFileInfo(sourceName(item)).suffix().toLower());
}

void describeNoBadge(ImportRow& row, const ImportItem& item)
{
    row.action = ImportAction::HowTo;
    if (isPicture(item)) {
        row.outcome = Words::tr("This picture holds no badge.");
        row.explanation = Words::tr("It may be a photo or a screenshot. Go back to the e-mail and choose “Download”. "
                                    "Some messaging apps change pictures. Ask for the original file, or a PDF.");
    } else if (item.container == u"pdf"_s) {
        row.outcome = Words::tr("This PDF holds no badge.");
        row.explanation = Words::tr("It may have been printed, then scanned. Ask for the file.");
    } else {
        row.outcome = Words::tr("This file holds no badge.");
        row.explanation = Words::tr("A badge is a picture, a PDF or a link you got by e-mail.");
    }
}

/// What happened stands in the line; what can be done about it is a click away.
void describeFailure(ImportRow& row, const std::optional<Error>& error, const QString& container)
{
    const QString sentences = error ? wording::errorSentence(*error, container) : QString();
    const qsizetype end = sentences.indexOf(u". "_s);
    row.outcome = end < 0 ? sentences : sentences.first(end + 1);
    row.explanation = end < 0 ? QString() : sentences.mid(end + 2);
    row.action = row.explanation.isEmpty() ? ImportAction::None : ImportAction::HowTo;
}

} // namespace

ImportRow importRow(const ImportItem& item, const KeepOutcome& outcome, const QList<Question>& contradictions)
{
    ImportRow row;
    row.kind = outcome.kind;
    row.id = outcome.id;
    row.name = sourceName(item);
    row.file = QFileInfo(item.source).fileName();
    if (item.verification)
        describeBadge(row, *item.verification);
    if (outcome.kind == KeepOutcome::Kind::NoBadge)
        describeNoBadge(row, item);
    if (outcome.kind == KeepOutcome::Kind::Failed)
        describeFailure(row, outcome.error ? outcome.error : item.error, item.container);
    if (!contradictions.isEmpty())
        describeContradictions(row, contradictions);
    return row;
}

ImportRow confirmedRow(ImportRow row, State state)
{
    row.kind = KeepOutcome::Kind::Added;
    row.state = state;
    row.outcome = outcomeFor(Words::tr("Added"), state);
    row.explanation.clear();
    row.action = ImportAction::Show;
    row.addresses.clear();
    return row;
}

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::None:
        break;
    case ImportAction::Show:
        return Words::tr("Show");
    case ImportAction::AddAddress:
        return Words::tr("Add this address");
    case ImportAction::HowTo:
        return Words::tr("What can I do?");
    }
    return {};
}

QString iconName(const ImportRow& row)
{
    if (row.isContradicted)
        return u"warning"_s;
    switch (row.kind) {
    case KeepOutcome::Kind::Added:
        return row.state ? iconName(*row.state) : u"badges"_s;
    case KeepOutcome::Kind::ToConfirm:
        return u"person"_s;
    case KeepOutcome::Kind::AlreadyThere:
        return u"copy"_s;
    case KeepOutcome::Kind::NoBadge:
        return u"picture"_s;
    case KeepOutcome::Kind::Failed:
        return u"warning"_s;
    }
    return {};
}

} // namespace besace
