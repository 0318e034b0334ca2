#include "app/desktop/backup/RestoreWording.h"

#include "core/wording/IssuerWording.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace besace::restoreWording {

namespace {

struct RestoreWording {
    Q_DECLARE_TR_FUNCTIONS(RestoreWording)
};

constexpr qsizetype namesShown = 10;

QString listed(const QString& title, const QStringList& names)
{
    QString line = title + u' ' + names.mid(0, namesShown).join(u", "_s);
    const auto more = static_cast<int>(names.size() - namesShown);
    return more > 0 ? line + u' ' + RestoreWording::tr("and %n more", nullptr, more) : line;
}

QStringList namesOf(const QList<KnownIssuer>& issuers)
{
    QStringList names;
    for (const KnownIssuer& issuer : issuers)
        names << wording::issuerWords(issuer);
    return names;
}

/// Else they would be looked for among the badges.
QStringList ofTheTrash(const RestoreSummary& summary)
{
    if (summary.addedToTrash == 0)
        return {};
    return { RestoreWording::tr("Of these in the trash, as before: %1.").arg(summary.addedToTrash) };
}

} // namespace

QString trouble(const Error& error)
{
    switch (error.code) {
    case Error::Code::Unsupported:
        return RestoreWording::tr("This is no copy that Besace knows. Nothing was changed. Choose another file.");
    case Error::Code::Malformed:
    case Error::Code::TooLarge:
        return RestoreWording::tr("This copy is damaged. Nothing was changed. Choose another copy.");
    default:
        return wording::errorSentence(error);
    }
}

QString outcome(RestoredBadge::Outcome outcome)
{
    switch (outcome) {
    case RestoredBadge::Outcome::New:
        return RestoreWording::tr("New");
    case RestoredBadge::Outcome::AlreadyThere:
        return RestoreWording::tr("Already there");
    case RestoredBadge::Outcome::NewFile:
        return RestoreWording::tr("New file of a badge that is there");
    case RestoredBadge::Outcome::Unreadable:
        return RestoreWording::tr("Damaged, left out");
    }
    return {};
}

QString preview(const RestoreSummary& summary)
{
    QStringList sentences { RestoreWording::tr("%n badge(s) would be added.", nullptr, summary.added) };
    sentences << ofTheTrash(summary);
    if (const int there = summary.alreadyThere + summary.newFiles; there > 0)
        sentences << RestoreWording::tr("%n badge(s) are there already.", nullptr, there);
    if (summary.unreadable > 0)
        sentences << RestoreWording::tr("%n badge(s) cannot be read.", nullptr, summary.unreadable);
    return sentences.join(u' ');
}

QString besides(const RestoreSummary& summary)
{
    QStringList lines;
    if (!summary.identities.isEmpty())
        lines << listed(RestoreWording::tr("Your addresses that are new:"), summary.identities);
    if (!summary.knownIssuers.isEmpty())
        lines << listed(RestoreWording::tr("Organisations that you will know:"), namesOf(summary.knownIssuers));
    if (!summary.collections.isEmpty())
        lines << listed(RestoreWording::tr("Collections that are new:"), summary.collections);
    return lines.join(u'\n');
}

QString result(const RestoreSummary& summary)
{
    QStringList sentences { RestoreWording::tr("Done. %n badge(s) were added.", nullptr, summary.added) };
    sentences << ofTheTrash(summary);
    if (summary.unreadable > 0)
        sentences << RestoreWording::tr("%n badge(s) could not be read.", nullptr, summary.unreadable);
    if (summary.replaced > 0)
        sentences << RestoreWording::tr(
            "%n badge(s) went into the trash. They stay there for 30 days.", nullptr, summary.replaced);
    sentences << RestoreWording::tr("Undo takes all of it back.");
    return sentences.join(u' ');
}

} // namespace besace::restoreWording
