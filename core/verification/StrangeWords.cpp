#include "core/verification/StrangeWords.h"

#include "core/jsonld/BundledContexts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Keywords that put what is said of a thing somewhere else.
bool movesThings(QStringView word)
{
    return word == u"@graph" || word == u"@included" || word == u"@reverse" || word == u"@nest";
}

/// The IRI of a term definition, as written.
QString iriOf(const JsonValue& definition)
{
    return definition.isObject() ? definition[u"@id"].toString() : definition.toString();
}

using Definitions = QHash<QString, QList<JsonValue>>; // by word

/// Calls `visit` with the name and value of each entry of a context, and of those inside its definitions.
template <typename Visitor>
// NOLINTNEXTLINE(misc-no-recursion): values come from parseJson, which bounds the depth
void forEachEntry(const JsonValue& context, const Visitor& visit)
{
    for (const JsonValue& each : context.asList()) {
        for (const JsonObject::Member& entry : each.object()) {
            visit(entry.key, entry.value);
            if (!entry.value[u"@context"].isNull())
                forEachEntry(entry.value[u"@context"], visit);
        }
    }
}

/// What the contexts say that are built in.
struct KnownWords {
    Definitions definitions;
    QSet<QString> iris;
    QSet<QString> ofBadges; ///< words that badges are read by

    KnownWords()
    {
        const jsonld::ContextLibrary& library = jsonld::ContextLibrary::instance();
        for (size_t address = 0; address < library.addressCount(); ++address)
            addWords(library.context(address, 0)->context);
        for (const QList<JsonValue>& each : std::as_const(definitions)) {
            for (const JsonValue& definition : each) {
                if (const QString iri = fullIri(iriOf(definition)); !iri.isEmpty() && !iri.startsWith(u'@'))
                    iris.insert(iri);
            }
        }
        for (const QString& url : { u"https://www.w3.org/2018/credentials/v1"_s,
                 u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s })
            addWordsOfBadges(url);
    }

    /// Of a compact IRI.
    QString fullIri(const QString& iri) const
    {
        const auto prefix = definitions.constFind(iri.section(u':', 0, 0));
        return prefix == definitions.cend() || !iri.contains(u':') ? iri
                                                                   : iriOf(prefix->first()) + iri.section(u':', 1);
    }

private:
    void addWords(const JsonValue& context)
    {
        forEachEntry(context, [this](const QString& word, const JsonValue& definition) {
            if (!word.startsWith(u'@'))
                definitions[word].append(definition);
        });
    }

    void addWordsOfBadges(const QString& url)
    {
        const auto context = jsonld::BundledContexts::current().find(url);
        Q_ASSERT(context);
        forEachEntry((*context)->context, [this](const QString& word, const JsonValue&) { ofBadges.insert(word); });
    }
};

const KnownWords& knownWords()
{
    static const KnownWords words;
    return words;
}

/// One walk through one document.
class Walk {
public:
    explicit Walk(const JsonValue& document)
    {
        collectContexts(document);
        for (auto own = m_own.cbegin(); own != m_own.cend(); ++own) {
            if (std::ranges::any_of(*own, [&](const JsonValue& each) { return isStrangely(each, own.key()); }))
                m_found.append(u"@context/"_s + own.key());
        }
        look(document);
    }

    const QStringList& found() const { return m_found; }

private:
    // NOLINTNEXTLINE(misc-no-recursion): values come from parseJson, which bounds the depth
    void collectContexts(const JsonValue& value)
    {
        for (const JsonValue& element : value.array())
            collectContexts(element);
        for (const JsonObject::Member& member : value.object()) {
            if (member.key == u"@context"_s)
                forEachEntry(member.value,
                    [this](const QString& word, const JsonValue& definition) { m_own[word].append(definition); });
            else
                collectContexts(member.value);
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion): values come from parseJson, which bounds the depth
    void look(const JsonValue& value)
    {
        for (const JsonValue& element : value.array())
            look(element);
        for (const JsonObject::Member& member : value.object()) {
            if (member.key == u"@context"_s)
                continue;
            m_way.append(member.key);
            if (isStrange(member.key))
                m_found.append(m_way.join(u'/'));
            look(member.value);
            m_way.removeLast();
        }
    }

    bool isStrange(const QString& word) const
    {
        if (word.startsWith(u'@'))
            return movesThings(word);
        return !m_own.contains(word) && !knownWords().definitions.contains(word) && meansKnown(word);
    }

    /// Whether the document's own definition of a word is.
    bool isStrangely(const JsonValue& definition, const QString& word) const
    {
        if (word.startsWith(u'@') || definition.isNull())
            return false;
        const QString iri = iriOf(definition);
        const QList<JsonValue> known = knownWords().definitions.value(word);
        if (std::ranges::any_of(known, [&](const JsonValue& each) { return isSame(iriOf(each), iri); }))
            return false;
        return iri.startsWith(u'@') || !definition[u"@reverse"].isNull() || knownWords().ofBadges.contains(word)
            || meansKnown(iri);
    }

    bool isSame(const QString& knownIri, const QString& iri) const
    {
        const QString full = knownWords().fullIri(knownIri);
        return full == iri || full == knownWords().fullIri(iri);
    }

    /// Whether an IRI, a compact IRI or what stands behind a vocabulary is one that a known word has.
    bool meansKnown(const QString& iri) const
    {
        const QSet<QString>& iris = knownWords().iris;
        const auto isKnownBehind = [&](const QString& word, const QString& rest) {
            return std::ranges::any_of(
                m_own.value(word), [&](const JsonValue& each) { return iris.contains(iriOf(each) + rest); });
        };
        return iris.contains(iri) || iris.contains(knownWords().fullIri(iri)) || isKnownBehind(u"@vocab"_s, iri)
            || (iri.contains(u':') && isKnownBehind(iri.section(u':', 0, 0), iri.section(u':', 1)));
    }

    Definitions m_own;
    QStringList m_way;
    QStringList m_found;
};

} // namespace

QStringList strangeWords(const JsonValue& document) { return Walk(document).found(); }

} // namespace besace
