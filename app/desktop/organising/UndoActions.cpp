#include "app/desktop/organising/UndoActions.h"

#include "app/desktop/looks/Icons.h"
#include "core/wording/OperationWording.h"

#include <QAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// A collection may have any name, and "&" marks a key in the text of a menu.
QString inMenu(QString text) { return text.replace(u'&', u"&&"_s); }

/// Reports hold what was known when they were made.
bool isAboutJudgement(OperationKind kind)
{
    return kind == OperationKind::KnownIssuers || kind == OperationKind::Identities || kind == OperationKind::Confirm;
}

} // namespace

UndoActions::UndoActions(QObject* parent)
    : QObject(parent)
    , m_undo(new QAction(lineIcon(u"undo"_s), tr("&Undo"), this))
    , m_redo(new QAction(lineIcon(u"redo"_s), tr("&Redo"), this))
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, &UndoActions::undoLast);
    connect(m_redo, &QAction::triggered, this, [this] { turn(tr("Done again: %1."), m_backpack->redo()); });
}

void UndoActions::warnOnce()
{
    const Result<std::optional<Operation>> before = m_backpack->undoable();
    m_before = before ? *before : std::nullopt;
}

void UndoActions::undoLast()
{
    const std::optional<Operation> before = std::exchange(m_before, std::nullopt);
    const Result<std::optional<Operation>> now = m_backpack->undoable();
    if (before && now && *now == before)
        return emit warned(tr("What was in the trash cannot come back. The same once more undoes the step before: %1.")
                               .arg(wording::operationSentence(*before)));
    turn(tr("Undone: %1."), m_backpack->undo());
}

void UndoActions::setBackpack(Backpack& backpack)
{
    m_before.reset();
    m_backpack = &backpack;
    update();
}

void UndoActions::setBlocked(bool blocked)
{
    m_blocked = blocked;
    update();
}

void UndoActions::update()
{
    if (m_backpack == nullptr)
        return;
    const auto name = [this](QAction& action, const QString& bare, const QString& named,
                          const Result<std::optional<Operation>>& operation) {
        const bool possible = operation && operation->has_value();
        action.setText(possible ? named.arg(inMenu(wording::operationSentence(**operation))) : bare);
        action.setEnabled(possible && !m_blocked);
    };
    name(*m_undo, tr("&Undo"), tr("&Undo: %1"), m_backpack->undoable());
    name(*m_redo, tr("&Redo"), tr("&Redo: %1"), m_backpack->redoable());
}

void UndoActions::turn(const QString& sentence, const Result<Operation>& turned)
{
    update();
    if (!turned)
        return emit failed(turned.error());
    emit this->turned(sentence.arg(wording::operationSentence(*turned)));
    if (isAboutJudgement(turned->kind))
        emit judgementTurned();
}

} // namespace besace
