#pragma once

#include "app/desktop/sharing/ShareKind.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace besace {

class Disclosure;

/// The kinds of output to choose from: the usual ones, and below them the others, folded away. What is chosen is never
/// folded away.
class KindChoice final : public QWidget {
    Q_OBJECT

public:
    explicit KindChoice(QList<ShareKind> kinds, QWidget* parent = nullptr);

    ShareKind kind() const;
    /// @param id of the first kind where none has it
    void setKind(const QString& id);
    /// What is asked about the kind that is chosen: it stands below its button.
    void setFields(QWidget* fields);

signals:
    void changed();

private:
    QRadioButton* addKind(int index);
    void showOthers(bool isOpen);
    void keepInSight();
    void placeFields();

    QList<ShareKind> m_kinds;
    QButtonGroup* m_buttons; ///< by index
    QVBoxLayout* m_usual;
    QWidget* m_others;
    Disclosure* m_fold;
    QWidget* m_fields = nullptr;
};

} // namespace besace
