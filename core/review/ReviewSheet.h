#pragma once

#include "core/sharing/pdf/PdfSheet.h"

#include <QStringList>

/// A page of paper as PDF: what the report and the interview sheet have in common.
namespace besace::pdf {

/// Sets lines below each other. Whoever does not see it hears it in the order in which it is written here.
class ReviewSheet {
public:
    const Structure& structure() const { return m_structure; }
    /// @return CannotWrite. Needs a QGuiApplication.
    Result<QByteArray> draw(const QString& title, const QString& language, const QDateTime& madeAt) const;

    int element(const char* type) { return m_structure.add(type, Structure::document); }
    QList<Row> paragraph(const QString& text, const TextStyle& look, qreal width = sheetWidth);
    QList<Row> heading(const QString& text, qreal width = sheetWidth);
    void add(const QList<Row>& rows) { m_pages.add(rows); }
    void addGap(qreal height);

    /// The title, and facts in two columns.
    void addHead(const QString& title, const QStringList& facts);
    /// A heading with lines below it, which may go on beside it.
    QList<Row> list(const QString& title, const QStringList& lines, qreal width = sheetWidth);
    void addList(const QString& title, const QStringList& lines);

private:
    Structure m_structure;
    Pages m_pages;
};

inline constexpr qreal halfSheet = sheetWidth / 2 - pt(8);

TextStyle sheetHeadingStyle();

/// Room between rows where a page may end.
Row sheetGap(qreal height);

} // namespace besace::pdf
