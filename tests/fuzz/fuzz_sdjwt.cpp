#include "core/jose/SdJwt.h"

#include <cstdlib>

using namespace besace;

namespace {

// NOLINTNEXTLINE(misc-no-recursion): as deep as JSON may be
bool namesDigests(const JsonValue& value)
{
    for (const JsonObject::Member& member : value.object()) {
        if (member.key == u"_sd" || member.key == u"..." || namesDigests(member.value))
            return true;
    }
    for (const JsonValue& element : value.array()) {
        if (namesDigests(element))
            return true;
    }
    return false;
}

} // namespace

// The payload stands before the first tilde, as plain JSON. Whatever comes out has no digest left in it.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    const auto parts = jose::parseSdJwt(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!parts)
        return 0;
    const auto payload = parseJson(parts->issuerSigned);
    if (!payload)
        return 0;
    const auto processed = jose::processedPayload(*payload, parts->disclosures);
    if (processed && namesDigests(*processed))
        std::abort();
    return 0;
}
