#pragma once

#include "app/desktop/help/HelpBook.h"

#include <QTextBrowser>

namespace besace {

/// One page of the help, to be read with the eyes, the keyboard or a screen reader. It loads nothing but the pictures
/// that the program carries; below each stands in words what it shows.
class HelpReader : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpReader(QWidget* parent = nullptr);

    void showPage(const HelpPage& page, const QString& language);

signals:
    void linkChosen(const QString& link);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void render();
    void dressBlocks();
    int textWidth() const;
    void fitPictures();

    HelpPage m_page;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_isRendering = false;
};

} // namespace besace
