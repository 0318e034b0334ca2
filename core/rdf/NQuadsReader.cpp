#include "core/rdf/NQuadsReader.h"

#include "core/base/Limits.h"
#include "core/rdf/Escapes.h"
#include "core/rdf/NQuadsGrammar.h"
#include "core/rdf/Unescape.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace besace::rdf {

namespace {

QByteArrayView between(const char* begin, const char* end) { return { begin, end - begin }; }

const char* find(const char* begin, const char* end, char c)
{
    return static_cast<const char*>(std::memchr(begin, c, static_cast<size_t>(end - begin)));
}

/// `^^<datatype>`
QByteArrayView datatypeIn(QByteArrayView behind) { return behind.sliced(3).chopped(1); }

/// Whether what stands behind a literal's quotes is written as in canonical N-Quads.
bool isCanonicalSuffix(QByteArrayView behind)
{
    if (behind.startsWith('@'))
        return isLanguageTag(behind.sliced(1));
    return behind.isEmpty() || (datatypeIn(behind) != xsdString && isAbsoluteIri(datatypeIn(behind)));
}

// Every badge has its proof's and its achievement's handful of lines, each of about 120 bytes.
constexpr qsizetype bytesPerQuad = 100;

} // namespace

NQuadsReader::NQuadsReader(QByteArrayView utf8) : m_begin(utf8.begin()), m_at(utf8.begin()), m_end(utf8.end()) { }

// [1] nquadsDoc ::= statement? (EOL statement)* EOL?
Result<Dataset> NQuadsReader::read()
{
    const QByteArrayView all = between(m_begin, m_end);
    if (!all.isValidUtf8())
        return Error { Error::Code::Malformed, u"not UTF-8"_s };
    m_dataset.reserve(static_cast<size_t>(all.size() / bytesPerQuad + 1), all.size());
    while (m_at != m_end) {
        if (!readStatement())
            return malformed();
        if (m_dataset.quads().size() > limits::maxQuads)
            return Error { Error::Code::TooLarge, u"more than %1 quads"_s.arg(limits::maxQuads) };
    }
    return std::move(m_dataset);
}

// A line: a statement, white space and a comment, each of which may be missing, and what ends it.
bool NQuadsReader::readStatement()
{
    skipWhiteSpace();
    if (m_at != m_end && (*m_at == '<' || *m_at == '_')) {
        Quad quad;
        if (!readTerms(quad))
            return false;
        m_dataset.add(quad);
        skipWhiteSpace();
    }
    skipComment();
    return skipEndOfLine();
}

// [2] statement ::= subject predicate object graphLabel? '.'
bool NQuadsReader::readTerms(Quad& quad)
{
    if (!readSubject(quad.subject) || !readIri(quad.predicate) || !readObject(quad.object))
        return false;
    return skipCharacter('.') || (readSubjectOrGraph(quad.graph) && skipCharacter('.'));
}

// [3] subject ::= IRIREF | BLANK_NODE_LABEL
// OPTIMIZATION: what is said of one thing mostly stands together, so the subject before is tried first. It was
// remembered with the space behind it, since a label may begin with another one.
bool NQuadsReader::readSubject(TermId& id)
{
    const QByteArrayView rest = between(m_at, m_end);
    if (!m_lastSubject.isEmpty() && rest.startsWith(m_lastSubject)) {
        id = m_lastSubjectId;
        m_at += m_lastSubject.size();
        skipWhiteSpace();
        return true;
    }
    if (!readSubjectOrGraph(id))
        return false;
    const QByteArrayView written = between(rest.begin(), m_at);
    m_lastSubject = written.endsWith(' ') ? written : QByteArrayView();
    m_lastSubjectId = id;
    return true;
}

bool NQuadsReader::readSubjectOrGraph(TermId& id)
{
    return m_at != m_end && (*m_at == '_' ? readBlankNode(id) : readIri(id));
}

bool NQuadsReader::readObject(TermId& id)
{
    return m_at != m_end && (*m_at == '"' ? readLiteral(id) : readSubjectOrGraph(id));
}

bool NQuadsReader::readIri(TermId& id)
{
    const char* end = m_at != m_end && *m_at == '<' ? find(m_at, m_end, '>') : nullptr;
    if (!end)
        return false;
    const QByteArrayView written = between(m_at, end + 1);
    const auto [known, hash] = m_dataset.lookUp(written);
    id = known;
    if (!id && !newIri(written, hash, id))
        return false;
    m_at = end + 1;
    skipWhiteSpace();
    return true;
}

bool NQuadsReader::newIri(QByteArrayView written, size_t hash, TermId& id)
{
    const QByteArrayView inside = written.sliced(1).chopped(1);
    if (isAbsoluteIri(inside)) { // as it is, without escapes
        id = m_dataset.addTerm(Term::Kind::Iri, written, inside.size(), hash);
        return true;
    }
    if (!unescapeIri(inside, m_unescaped) || !isAbsoluteIri(m_unescaped))
        return false;
    id = m_dataset.iri(m_unescaped);
    return true;
}

bool NQuadsReader::readBlankNode(TermId& id)
{
    const QByteArrayView rest = between(m_at, m_end);
    if (!rest.startsWith("_:"))
        return false;
    const QByteArrayView label = rest.sliced(2, blankNodeLabelSize(rest.sliced(2)));
    const QByteArrayView written = rest.first(label.size() + 2);
    const auto [known, hash] = m_dataset.lookUp(written);
    id = known;
    if (!id) {
        if (!isBlankNodeLabel(label))
            return false;
        id = m_dataset.addTerm(Term::Kind::BlankNode, written, label.size(), hash);
    }
    m_at = label.end();
    skipWhiteSpace();
    return true;
}

// [6] literal ::= STRING_LITERAL_QUOTE ('^^' IRIREF | LANGTAG)?
bool NQuadsReader::readLiteral(TermId& id)
{
    const char* quote = m_at + 1 + plainSize(between(m_at + 1, m_end));
    const bool isPlain = quote != m_end && *quote == '"';
    if (!isPlain && !stringEnd(quote = m_at))
        return false;
    const char* end = quote + 1;
    if (!suffixEnd(end))
        return false;
    const auto [known, hash] = m_dataset.lookUp(between(m_at, end));
    id = known;
    const QByteArrayView inside = between(m_at + 1, quote);
    const QByteArrayView behind = between(quote + 1, end);
    if (!id && isPlain && isCanonicalSuffix(behind))
        id = m_dataset.addTerm(Term::Kind::Literal, between(m_at, end), inside.size(), hash);
    if (!id && !newLiteral(inside, behind, id))
        return false;
    m_at = end;
    skipWhiteSpace();
    return true;
}

bool NQuadsReader::newLiteral(QByteArrayView escaped, QByteArrayView behind, TermId& id)
{
    if (!unescapeString(escaped, m_unescaped))
        return false;
    if (behind.startsWith('@')) {
        const QByteArrayView language = behind.sliced(1);
        id = m_dataset.literal(m_unescaped, rdfLangString, language);
        return isLanguageTag(language);
    }
    m_unescapedDatatype.clear();
    if (!behind.isEmpty()
        && (!unescapeIri(datatypeIn(behind), m_unescapedDatatype) || !isAbsoluteIri(m_unescapedDatatype)))
        return false;
    id = m_dataset.literal(m_unescaped, m_unescapedDatatype);
    return true;
}

/// @param end the opening quote, then the closing one
bool NQuadsReader::stringEnd(const char*& end) const
{
    for (++end; end != m_end; ++end) {
        if (*end == '"')
            return true;
        if (*end == '\\' && ++end == m_end)
            return false;
    }
    return false;
}

/// @param end behind the closing quote, then behind the datatype or language tag, if there is one
bool NQuadsReader::suffixEnd(const char*& end) const
{
    const QByteArrayView behind = between(end, m_end);
    if (behind.startsWith('@')) {
        end += 1 + languageTagSize(behind.sliced(1));
    } else if (behind.startsWith('^')) {
        const char* last = behind.startsWith("^^<") ? find(end, m_end, '>') : nullptr;
        if (!last)
            return false;
        end = last + 1;
    }
    return true;
}

bool NQuadsReader::skipCharacter(char c)
{
    const bool there = m_at != m_end && *m_at == c;
    m_at += there ? 1 : 0;
    return there;
}

void NQuadsReader::skipWhiteSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\t'))
        ++m_at;
}

void NQuadsReader::skipComment()
{
    if (m_at != m_end && *m_at == '#')
        m_at = std::find_if(m_at, m_end, [](char c) { return c == '\n' || c == '\r'; });
}

// [8] EOL ::= [#xD#xA]+
bool NQuadsReader::skipEndOfLine()
{
    const char* before = m_at;
    while (m_at != m_end && (*m_at == '\n' || *m_at == '\r'))
        ++m_at;
    return m_at != before || m_at == m_end;
}

Error NQuadsReader::malformed() const
{
    qsizetype line = 1;
    for (const char* at = m_begin; at != m_at; ++at)
        line += *at == '\n' || (*at == '\r' && (at + 1 == m_end || at[1] != '\n')) ? 1 : 0;
    return { Error::Code::Malformed, u"line %1"_s.arg(line) };
}

} // namespace besace::rdf
