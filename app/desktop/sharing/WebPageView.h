#pragma once

#include "core/sharing/look/PageLook.h"

#include <QAbstractScrollArea>
#include <QFuture>
#include <QTimer>

#include <memory>

namespace besace {

/// A page of an output as a visitor sees it, as wide as the view. It is laid out on another thread; what was there
/// stays until the new one has come. Up and Down scroll, Left and Right go from link to link, Enter follows one. Only
/// links to other pages of the same output are followed.
///
/// It is light also where the program is dark, as the pages of a PDF beside it are: most visitors see it so, and who
/// prints it does.
class WebPageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit WebPageView(QWidget* parent = nullptr);
    ~WebPageView() override;

    /// The page on show stays if the new output has it, too.
    void setOutput(const std::shared_ptr<const look::PageLook>& output);
    /// @param place what place() was when it was left
    void goTo(const QString& page, int place = 0);
    /// Where the page is scrolled to.
    int place() const;
    const QString& page() const { return m_page; }
    const look::Scene& scene() const { return *m_scene; }
    /// Of Scene::links; -1: none
    int currentLink() const { return m_link; }
    void selectLink(int link);
    void follow(int link);
    /// What it says and where it leads, for people.
    QString linkWords(int link) const;

    /// Of a place in the view.
    int linkAt(const QPoint& place) const;
    /// Where a part of the page is seen, in the viewport.
    QRectF shownAt(const QRectF& place) const;
    /// The line of Scene::lines that is read at the top of the view.
    int topLine() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void shown(); ///< it is there to be seen
    void linkChosen(int link); ///< by the keyboard
    void pageWanted(const QString& page);
    void outsideWanted(int link); ///< that leads out of the output
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    using Scene = std::shared_ptr<const look::Scene>;

    qreal zoom() const;
    void layOut();
    void take(const Scene& scene, const QString& page);
    void setRange();
    bool scrollByKey(int key);
    void tellPlace();
    void paintRing(QPainter& painter) const;

    std::shared_ptr<const look::PageLook> m_output;
    QString m_page; ///< wanted
    int m_place = 0; ///< wanted on another page
    QString m_shownPage;
    Scene m_scene = std::make_shared<look::Scene>();
    int m_link = -1;
    int m_toldLine = -1;
    QTimer m_settling; ///< once the window keeps its size
    QFuture<Scene> m_job;
};

} // namespace besace
