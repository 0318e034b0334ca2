#pragma once

#include <QtGlobal>

namespace besace {

/// While it lives, whatever qpdf unpacks on this thread counts against it; beyond it qpdf gets an exception, which it
/// reports as a damaged stream. Without it qpdf would unpack a stream of a few kilobytes into gigabytes of memory.
class PdfBudget {
public:
    /// @param bytes for all streams together
    explicit PdfBudget(qint64 bytes);
    ~PdfBudget();
    PdfBudget(const PdfBudget&) = delete;
    PdfBudget& operator=(const PdfBudget&) = delete;

    qint64 spent() const { return m_spent; }

    /// While it lives, the stream being unpacked is a file for us, which may be large. All others describe the
    /// document: every few bytes of them become an object in memory.
    class File {
    public:
        explicit File(PdfBudget& budget) : m_budget(budget) { m_budget.m_isFile = true; }
        ~File() { m_budget.m_isFile = false; }
        File(const File&) = delete;
        File& operator=(const File&) = delete;

    private:
        PdfBudget& m_budget;
    };

private:
    friend class BudgetPipeline;
    void spend(qint64 bytes);

    PdfBudget* m_outer; ///< of the document that this one is attached to
    qint64 m_bytes;
    qint64 m_spent = 0;
    qint64 m_structure = 0;
    bool m_isFile = false;
};

} // namespace besace
