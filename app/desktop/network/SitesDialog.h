#pragma once

#include "app/desktop/network/Web.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace besace {

/// What the person agreed to, and a way to take it back.
class SitesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SitesDialog(const WebPreferences& preferences, QWidget* parent = nullptr);

    WebPreferences preferences() const;

private:
    void fill();
    void removeChosen();
    void updateWords();

    WebPreferences m_preferences;
    QCheckBox* m_offline;
    QCheckBox* m_always;
    QListWidget* m_sites;
    QPushButton* m_remove;
};

} // namespace besace
