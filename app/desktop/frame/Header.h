#pragma once

#include <QWidget>

class QAction;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTimer;

namespace besace {

/// The top of the window: the two things that people come for, and the search.
class Header final : public QWidget {
    Q_OBJECT

public:
    explicit Header(QWidget* parent = nullptr);

    QString search() const;
    void clearSearch();
    void focusSearch();
    void setShowEnabled(bool enabled);

signals:
    void addWanted();
    void showWanted();
    void searchChanged(const QString& text); ///< a moment after the last key
    void searchDone(); ///< Enter, or the arrow key that leads into the list

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange(bool narrow);

    QPushButton* m_add;
    QPushButton* m_show;
    QLineEdit* m_search;
    QGridLayout* m_layout;
    QTimer* m_typing;
    bool m_narrow = false;
};

} // namespace besace
