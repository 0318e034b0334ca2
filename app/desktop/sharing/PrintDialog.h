#pragma once

#include "app/desktop/sharing/ShareKind.h"
#include "core/base/Progress.h"
#include "core/sharing/Portfolio.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>
#include <memory>

class QPrinter;
class QPushButton;
class QRadioButton;

namespace besace {

class JobLine;

/// What can be printed: how it is called, and how it is got once it is wanted.
struct Printable {
    QString words; ///< "This badge: Team spirit"
    std::function<Result<Portfolio>(Progress&)> gather; ///< on any thread
    ShareKind kind = pdfKind(); ///< whose pages they are: one that is for paper
};

/// Asks what to print where there is a choice, and on which printer; then prints. Where there is no printer it says so
/// and saves a PDF, which can be printed elsewhere.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Printers { None, Some };
    static Printers printersHere();

    /// @param offers one at least; the first one is chosen
    PrintDialog(QList<Printable> offers, Printers printers, QWidget* parent = nullptr);
    ~PrintDialog() override;

    void print(std::shared_ptr<QPrinter> printer);
    void save(const QString& path);
    /// Stops what is under way first.
    void done(int result) override;

private:
    void layOut();
    void begin();
    void choosePrinter();
    void choosePlace();
    const Printable& wanted() const;
    void run(const QFuture<Result<int>>& job, const QString& words);
    void showResult();
    QString resultWords() const;
    void setBusy(bool busy);

    QList<Printable> m_offers;
    Printers m_printers;
    QList<QRadioButton*> m_choices;
    JobLine* m_line;
    QPushButton* m_close;
    QPushButton* m_begin;
    QFutureWatcher<Result<int>> m_watcher;
    QString m_path; ///< of the PDF; empty while it is printed
};

/// Prints that portfolio from a window on which it is chosen already. @param kind is for paper
void printPortfolio(const Portfolio& portfolio, const ShareKind& kind, QWidget& window);

} // namespace besace
