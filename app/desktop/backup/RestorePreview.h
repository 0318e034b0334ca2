#pragma once

#include "app/desktop/backup/RestoreJob.h"

#include <QWidget>

class QListView;
class QRadioButton;

namespace besace {

class RestoreModel;
class SpokenLabel;
class TextLabel;

/// What a copy would bring, before anything is done; and whether it is added, or takes the place of all there is.
class RestorePreview final : public QWidget {
    Q_OBJECT

public:
    explicit RestorePreview(QWidget* parent = nullptr);

    void show(const Restored& preview);
    using QWidget::show;
    /// Add or ReplaceAll
    RestoreMode mode() const;
    /// Whether anything would change.
    bool bringsAnything() const;

signals:
    void modeChanged();

private:
    SpokenLabel* m_words;
    TextLabel* m_besides;
    RestoreModel* m_model;
    QListView* m_list;
    QRadioButton* m_add;
    QRadioButton* m_replace;
    TextLabel* m_warning;
    bool m_isNew = false; ///< adding would change something
};

} // namespace besace
