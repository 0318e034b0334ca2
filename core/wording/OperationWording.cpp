#include "core/wording/OperationWording.h"

#include <QCoreApplication>

namespace besace::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::wording::OperationWording)
};

QString aboutBadges(OperationKind kind, int badges)
{
    switch (kind) {
    case OperationKind::Add:
        return Words::tr("add %n badge(s)", nullptr, badges);
    case OperationKind::Trash:
        return Words::tr("put %n badge(s) in the trash", nullptr, badges);
    case OperationKind::Restore:
        return Words::tr("put %n badge(s) back", nullptr, badges);
    case OperationKind::Confirm:
        return Words::tr("confirm %n badge(s)", nullptr, badges);
    default:
        return {};
    }
}

QString aboutCollection(const Operation& operation)
{
    const QString& name = operation.subject;
    switch (operation.kind) {
    case OperationKind::CreateCollection:
        return Words::tr("create the collection “%1”").arg(name);
    case OperationKind::RenameCollection:
        return Words::tr("give a collection the name “%1”").arg(name);
    case OperationKind::DeleteCollection:
        return Words::tr("delete the collection “%1”").arg(name);
    case OperationKind::MoveCollection:
        return Words::tr("move the collection “%1”").arg(name);
    case OperationKind::AddToCollection:
        return Words::tr("add %n badge(s) to “%1”", nullptr, operation.badges).arg(name);
    case OperationKind::RemoveFromCollection:
        return Words::tr("take %n badge(s) out of “%1”", nullptr, operation.badges).arg(name);
    case OperationKind::Arrange:
        return Words::tr("change the order of “%1”").arg(name);
    default:
        return {};
    }
}

} // namespace

QString operationSentence(const Operation& operation)
{
    switch (operation.kind) {
    case OperationKind::Add:
    case OperationKind::Trash:
    case OperationKind::Restore:
    case OperationKind::Confirm:
        return aboutBadges(operation.kind, operation.badges);
    case OperationKind::CreateCollection:
    case OperationKind::RenameCollection:
    case OperationKind::DeleteCollection:
    case OperationKind::MoveCollection:
    case OperationKind::AddToCollection:
    case OperationKind::RemoveFromCollection:
    case OperationKind::Arrange:
        return aboutCollection(operation);
    case OperationKind::Tags:
        return Words::tr("change the tags of a badge");
    case OperationKind::Story:
        return Words::tr("write my story");
    case OperationKind::Skills:
        return Words::tr("change my skills");
    case OperationKind::Identities:
        return Words::tr("change my addresses");
    case OperationKind::KnownIssuers:
        return Words::tr("change the organisations that I know");
    }
    return {};
}

} // namespace besace::wording
