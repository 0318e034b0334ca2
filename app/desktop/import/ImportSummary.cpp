#include "app/desktop/import/ImportSummary.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::ImportSummary)
};

} // namespace

ImportCount countRows(const QList<ImportRow>& rows)
{
    ImportCount count;
    for (const ImportRow& row : rows) {
        switch (row.kind) {
        case KeepOutcome::Kind::Added:
            ++count.added;
            break;
        case KeepOutcome::Kind::ToConfirm:
            ++count.toConfirm;
            break;
        case KeepOutcome::Kind::AlreadyThere:
            ++count.alreadyThere;
            break;
        case KeepOutcome::Kind::NoBadge:
            ++count.withoutBadge;
            break;
        case KeepOutcome::Kind::Failed:
            ++(row.state ? count.notKept : count.failed); // what was read has a state
            break;
        }
    }
    return count;
}

QString importSummary(const ImportCount& count)
{
    QStringList parts;
    if (count.added > 0)
        parts.append(Words::tr("%n badge(s) added", nullptr, count.added));
    if (count.toConfirm > 0)
        parts.append(Words::tr("%n badge(s) to confirm", nullptr, count.toConfirm));
    if (count.alreadyThere > 0)
        parts.append(Words::tr("%n already there", nullptr, count.alreadyThere));
    if (count.withoutBadge > 0)
        parts.append(Words::tr("%n file(s) without badge", nullptr, count.withoutBadge));
    if (count.notKept > 0)
        parts.append(Words::tr("%n badge(s) not kept", nullptr, count.notKept));
    if (count.failed > 0)
        parts.append(Words::tr("%n file(s) not read", nullptr, count.failed));
    return parts.isEmpty() ? Words::tr("Nothing was added.") : parts.join(u", "_s) + u'.';
}

} // namespace besace
