#pragma once

#include <QWidget>

class QAction;
class QGridLayout;
class QLineEdit;
class QPushButton;

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
    /// Where the window has another main button, this one steps back.
    void setAddPrimary(bool primary);
    QSize minimumSizeHint() const override;

signals:
    void addWanted();
    void showWanted();
    void searchChanged(const QString& text); ///< with each key
    void searchDone(); ///< Enter, or the arrow key that leads into the list

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// As the width allows.
    enum class Form { Line, TwoLines, Column };
    Form formFor(int width) const;
    void nameButtons();
    void arrange(Form form);

    QPushButton* m_add;
    QPushButton* m_show;
    QLineEdit* m_search;
    QGridLayout* m_layout;
    Form m_form = Form::Line;
};

} // namespace besace
