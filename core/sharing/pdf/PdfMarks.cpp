#include "core/sharing/pdf/PdfMarks.h"

#include <QSet>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>

#include <cmath>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace besace::pdf {

namespace {

/// Operators that begin a path, a text or a picture: from there on nothing can be marked until it is painted.
bool startsContent(const std::string& name)
{
    return name == "m" || name == "re" || name == "BT" || name == "Do" || name == "sh" || name == "BI";
}

/// ISO 32000-1:2008, table 60
bool paintsPath(const std::string& name)
{
    static const QSet<QByteArray> operators { "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" };
    return operators.contains(QByteArray::fromStdString(name));
}

bool endsContent(const std::string& name)
{
    return paintsPath(name) || name == "ET" || name == "Do" || name == "sh" || name == "EI";
}

/// ISO 32000-1:2008, 7.9.2.2
std::string textString(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse(); }

/// Reads one page's operators and writes them again.
class Filter : public QPDFObjectHandle::TokenFilter {
public:
    Filter(const QList<Piece>& pieces, const Structure& structure, int& next)
        : m_pieces(pieces)
        , m_structure(structure)
        , m_next(next)
    {
    }

    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;
    MarkedContent marked() const { return m_marked; }

private:
    static constexpr int none = -1;
    struct Mark {
        double x = 0;
        int piece = 0;
    };

    void handleOperator(const std::string& name);
    std::optional<Mark> markAt(const std::string& name) const;
    void apply(const Mark& mark);
    void enter();
    void leave();
    void leaveSpan();
    std::string begin(int element);

    const QList<Piece>& m_pieces;
    const Structure& m_structure;
    int& m_next; ///< the piece whose mark must come next
    std::string m_operands; ///< as they came, blanks and all
    std::vector<double> m_numbers;
    std::optional<Mark> m_mark; ///< its line is being read
    bool m_isInContent = false; ///< a path or a text has begun
    /// What was written since it ended. The end of what is marked comes before: it is in the graphics state of the
    /// content then, which some readers ask for the size of a letter.
    std::string m_between;
    int m_wanted = decoration; ///< the element whose content comes next
    std::optional<int> m_open; ///< the one whose content is being written
    int m_wantedSpan = none; ///< the piece with an actual text of its own that comes next
    int m_openSpan = none; ///< the one that is being written
    MarkedContent m_marked;
};

void Filter::handleToken(const QPDFTokenizer::Token& token)
{
    const QPDFTokenizer::token_type_e type = token.getType();
    if (type == QPDFTokenizer::tt_word) {
        handleOperator(token.getValue());
        m_operands.clear();
        m_numbers.clear();
        return;
    }
    m_operands += token.getRawValue();
    if (type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real)
        m_numbers.push_back(std::stod(token.getValue()));
}

void Filter::handleOperator(const std::string& name)
{
    if (m_mark) {
        if (paintsPath(name)) {
            apply(*m_mark);
            m_mark.reset();
        }
        return;
    }
    m_mark = markAt(name);
    if (m_mark)
        return;
    if (startsContent(name)) {
        enter();
        m_isInContent = true;
    }
    m_isInContent ? write(m_operands + name) : void(m_between += m_operands + name);
    m_isInContent = m_isInContent && !endsContent(name);
}

std::optional<Filter::Mark> Filter::markAt(const std::string& name) const
{
    // Halfway to the next mark: where the pen is not simple Qt writes the line's outline, half a unit beside it.
    if (name != "m" || m_numbers.size() != 2 || m_numbers[0] > mark::begins / 2)
        return std::nullopt;
    return Mark { m_numbers[0], int(std::lround(m_numbers[1])) };
}

void Filter::apply(const Mark& mark)
{
    const bool begins = mark.x > (mark::begins + mark::ends) / 2;
    const int expected = begins ? m_next++ : m_next - 1;
    if (mark.piece != expected || expected >= m_pieces.size())
        throw std::runtime_error("the marks of the page are not those that were drawn");
    const Piece piece = begins ? m_pieces.at(mark.piece) : Piece();
    m_wanted = piece.element;
    m_wantedSpan = piece.actualText.isEmpty() ? none : mark.piece;
}

/// Opens what the next content belongs to, unless it is open.
void Filter::enter()
{
    if (m_open != m_wanted)
        leave();
    else if (m_openSpan != m_wantedSpan)
        leaveSpan();
    write(std::exchange(m_between, {}));
    if (m_open != m_wanted)
        write("\n" + begin(m_wanted) + "\n");
    m_open = m_wanted;
    // 14.9.4: a Span may say in its properties what it reads as.
    if (m_openSpan != m_wantedSpan)
        write("\n/Span <</ActualText " + textString(m_pieces.at(m_wantedSpan).actualText) + ">> BDC\n");
    m_openSpan = m_wantedSpan;
}

void Filter::leaveSpan()
{
    if (m_openSpan != none)
        write("\nEMC\n");
    m_openSpan = none;
}

void Filter::leave()
{
    leaveSpan();
    if (m_open)
        write("\nEMC\n");
    m_open.reset();
}

std::string Filter::begin(int element)
{
    if (element == decoration)
        return "/Artifact BMC";
    if (element == pageFooter)
        return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";
    const std::string number = std::to_string(m_marked.size());
    m_marked += element;
    return "/" + m_structure.at(element).type.toStdString() + " <</MCID " + number + ">> BDC";
}

void Filter::handleEOF()
{
    leave();
    write(m_between + m_operands);
}

} // namespace

MarkedContent Marks::replace(QPDFPageObjectHelper& page)
{
    Filter filter(m_pieces, m_structure, m_next);
    Pl_Buffer written("content");
    page.filterContents(&filter, &written);
    QPDFObjectHandle object = page.getObjectHandle();
    object.replaceKey(
        "/Contents", QPDFObjectHandle::newStream(object.getOwningQPDF(), written.getBufferSharedPointer()));
    return filter.marked();
}

void Marks::finish() const
{
    if (m_next != m_pieces.size())
        throw std::runtime_error("a piece of the text is on no page");
}

} // namespace besace::pdf
