#include "core/jsonld/ToRdf.h"
#include "core/rdf/Canonicalization.h"

#include <array>
#include <cstdlib>

using namespace besace;
using namespace besace::jsonld;

namespace {

/// A few contexts with all that makes contexts hard, which documents can name as they like.
class FewContexts final : public ContextSource {
public:
    FewContexts()
    {
        constexpr std::array<const char*, 4> texts {
            R"({ "@version": 1.1, "@protected": true, "id": "@id", "type": "@type", "v": "https://v.example/",
                "T": { "@id": "v:T", "@context": { "@protected": true, "p": { "@id": "v:p", "@type": "@id" } } },
                "g": { "@id": "v:g", "@container": "@graph", "@type": "@id" },
                "q": { "@id": "v:q", "@context": { "r": { "@id": "v:r", "@type": "@json" } } } })",
            R"([ "https://c.example/0", { "@vocab": "https://w.example/", "l": { "@container": "@list" },
                "m": { "@container": "@language" }, "i": { "@container": ["@index", "@set"] },
                "d": { "@container": "@id" }, "y": { "@container": "@type" }, "n": "@nest",
                "back": { "@reverse": "v:back", "@container": "@index" } } ])",
            R"({ "@import": "https://c.example/3", "@propagate": false, "s": "https://v.example/s" })",
            R"({ "t": { "@id": "https://v.example/t", "@context": "https://c.example/2" }, "u": null })",
        };
        for (size_t i = 0; i < texts.size(); ++i) {
            const auto context = parseJson(texts.at(i));
            if (!context)
                std::abort();
            m_contexts.at(i) = std::make_shared<const RemoteContext>(RemoteContext { address(i), *context });
        }
    }

    Result<std::shared_ptr<const RemoteContext>> find(const QString& url) const override
    {
        for (const auto& context : m_contexts) {
            if (context->url == url)
                return context;
        }
        return Error { Error::Code::NotFound, url };
    }

private:
    static QString address(size_t number) { return QStringLiteral("https://c.example/%1").arg(number); }

    std::array<std::shared_ptr<const RemoteContext>, 4> m_contexts;
};

QByteArray canonical(const rdf::Dataset& dataset)
{
    constexpr qint64 littleWork = 1000;
    const auto form = rdf::canonicalize(dataset, { .workLimit = littleWork });
    return form ? form->nquads : QByteArray();
}

} // namespace

// Reading twice gives the same, whether contexts are compiled or not; and the expanded document says what the document
// said.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto document = parseJson(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!document)
        return 0;
    static const FewContexts compiled;
    const FewContexts fresh;
    const auto rdf = toRdf(*document, compiled);
    const auto again = toRdf(*document, fresh);
    const auto expanded = expand(*document, compiled);
    if (rdf.has_value() != again.has_value() || (!rdf && rdf.error() != again.error()) || (rdf && !expanded))
        std::abort();
    if (!rdf)
        return 0;
    const QByteArray form = canonical(rdf->dataset);
    if (rdf->dropped != again->dropped || canonical(again->dataset) != form)
        std::abort();
    const auto fromExpanded = toRdf(*expanded, fresh);
    if (fromExpanded && canonical(fromExpanded->dataset) != form)
        std::abort();
    return 0;
}
