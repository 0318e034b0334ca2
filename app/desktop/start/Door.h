#pragma once

#include <QPushButton>

namespace besace {

/// A large button that leads to one half of the program: a picture, a name, and a sentence that says what is behind it.
/// Screen readers say both. Enter opens it as well as the space bar.
class Door final : public QPushButton {
    Q_OBJECT

public:
    /// @param icon one of resources/icons
    explicit Door(QString icon, QWidget* parent = nullptr);

    /// @param name with its Alt letter
    void setWords(const QString& name, const QString& sentence);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont nameFont() const;
    int iconSide() const;
    /// From the edge where lines begin to the words.
    int indent() const;
    QRect sentencePlace(int width) const;

    QString m_icon;
    QString m_sentence;
};

} // namespace besace
