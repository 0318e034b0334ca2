#include "core/badge/Wrappers.h"

#include "core/badge/CredentialStructure.h"
#include "core/badge/JsonFields.h"
#include "core/badge/Recognition.h"
#include "core/base/Limits.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

/// Opens wrappers inside wrappers and collects the badges. Each badge found is complete in itself: its payload is the
/// credential alone, as compact JSON with numbers as they were written, or as the JWS it was.
class Unwrapping {
public:
    void open(const Payload& payload);
    void fail(const Error& error);
    Result<QList<Badge>> result() &&;

private:
    void add(Result<Badge> badge);
    void openInner(const Payload& payload, Form form);
    void openEach(const JsonValue& list);
    void openMember(const JsonValue& member);
    void openText(const QByteArray& text);

    QList<Badge> m_badges;
    std::optional<Error> m_error; ///< the first; counts only if there is no badge at all
    QStringList m_flaws; ///< of the presentation around what is being opened
    int m_depth = 0;
};

void Unwrapping::add(Result<Badge> badge)
{
    if (!badge)
        return fail(badge.error());
    badge->flaws += m_flaws;
    m_badges.append(*std::move(badge));
}

void Unwrapping::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

Result<QList<Badge>> Unwrapping::result() &&
{
    if (m_badges.size() > limits::maxBadgesPerPayload)
        return Error { Error::Code::TooLarge, u"badges in one file"_s };
    if (!m_badges.isEmpty())
        return std::move(m_badges);
    return m_error.value_or(Error { Error::Code::NoBadge, u"a wrapper with nothing inside"_s });
}

/// What a wrapper is: JSON arrays and the `vp` claim of a JWT count as presentations.
static Form formOf(const Payload& payload)
{
    if (payload.content.isArray() || payload.content[u"vp"].isObject())
        return Form::Presentation;
    return recognize(credentialIn(payload)).form;
}

static const JsonValue& presentationIn(const Payload& payload)
{
    const JsonValue& claim = payload.content[u"vp"];
    return claim.isObject() ? claim : credentialIn(payload);
}

/// What is wrong with a presentation, to be told with each credential in it: `presentation holder`…
static QStringList flawsOf(const Payload& payload, Form form)
{
    const JsonValue& presentation = presentationIn(payload);
    if (form != Form::Presentation || payload.content.isArray() || !followsDataModel2(presentation))
        return {};
    QStringList flaws;
    for (const QString& name : presentationStructureFlaws(presentation))
        flaws.append(u"presentation "_s + name);
    return flaws;
}

// NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxBadgeNesting
void Unwrapping::open(const Payload& payload)
{
    if (m_badges.size() > limits::maxBadgesPerPayload)
        return;
    const Form form = payload.address.isEmpty() ? formOf(payload) : Form::Other;
    if (form != Form::Presentation) {
        add(readOpened(payload));
    }
    if (form == Form::Presentation || form == Form::Clr)
        openInner(payload, form);
}

// NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxBadgeNesting
void Unwrapping::openInner(const Payload& payload, Form form)
{
    if (m_depth >= limits::maxBadgeNesting)
        return fail({ Error::Code::TooLarge, u"badges nested in badges"_s });
    // What is taken out is written anew, each name once: nobody could tell any more that it is not to be believed.
    if (payload.repeatedNames)
        return fail({ Error::Code::Malformed, u"duplicate member name around badges"_s });
    ++m_depth;
    const QStringList flawsAround = std::exchange(m_flaws, flawsOf(payload, form));
    if (payload.content.isArray())
        openEach(payload.content);
    else if (form == Form::Clr)
        openEach(fields::single(credentialIn(payload)[u"credentialSubject"])[u"verifiableCredential"]);
    else
        openEach(presentationIn(payload)[u"verifiableCredential"]);
    m_flaws = flawsAround;
    --m_depth;
}

// NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxBadgeNesting
void Unwrapping::openEach(const JsonValue& list)
{
    for (const JsonValue& member : list.asList())
        openMember(member);
}

// NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxBadgeNesting
void Unwrapping::openMember(const JsonValue& member)
{
    if (m_badges.size() > limits::maxBadgesPerPayload)
        return;
    if (member.isString())
        openText(member.toString().toUtf8());
    else if (const auto envelope = envelopedText(member))
        openText(*envelope);
    else if (member.isObject())
        open({ .bytes = toJson(member), .content = member });
}

// NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxBadgeNesting
void Unwrapping::openText(const QByteArray& text)
{
    Result<Payload> inner = openPayload(text);
    if (!inner)
        return fail(inner.error());
    if (!inner->isJws)
        return; // an address among credentials is a link, not a badge
    open(*inner);
}

Result<QList<Badge>> readBadges(const QByteArray& payload)
{
    const Result<Payload> opened = openPayload(payload);
    if (!opened)
        return opened.error();
    Unwrapping unwrapping;
    unwrapping.open(*opened);
    return std::move(unwrapping).result();
}

} // namespace besace
