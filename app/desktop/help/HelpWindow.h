#pragma once

#include "app/desktop/help/HelpBook.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace besace {

class HelpReader;
class TextLabel;

/// Questions and answers, the guide, and how accessible the program is; beside the window that somebody asks about.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* owner = nullptr);

    /// Opens the help beside @p owner, or brings it forward. Any window may ask for it.
    static HelpWindow& open(QWidget& owner, const HelpPlace& place = {});

    void turnTo(const HelpPlace& place);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* makeContents();
    QWidget* makeReading();
    QWidget* makeButtons();
    void showBook(HelpBook::Kind kind);
    void filter(const QString& typed);
    void showPage(int page);
    void follow(const QString& link);
    void read(bool reading);
    void fold();

    HelpBook m_book;
    QComboBox* m_books;
    QLineEdit* m_search;
    TextLabel* m_found; ///< how much a search found
    QListWidget* m_list; ///< titles of the pages
    QPushButton* m_back;
    HelpReader* m_reader;
    QWidget* m_contents = nullptr;
    QWidget* m_reading = nullptr;
    bool m_isFolded = false; ///< room for one side only
    bool m_isReading = false; ///< which one, then
};

} // namespace besace
