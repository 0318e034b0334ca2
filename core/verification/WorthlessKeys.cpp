#include "core/verification/WorthlessKeys.h"

#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"
#include "core/did/DidDocument.h"
#include "core/jose/Jwk.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct WorthlessKey {
    crypto::PublicKey key;
    QString origin;
};

Result<crypto::PublicKey> keyOf(const JsonValue& entry)
{
    const JsonValue& multibase = entry[u"publicKeyMultibase"];
    return multibase.isNull() ? jose::parseJwk(entry[u"publicKeyJwk"]) : did::parseMultikey(multibase.toString());
}

std::vector<WorthlessKey> readList()
{
    const auto bytes = readFile(u":/keys/published-private-keys.json"_s, limits::maxPayloadBytes);
    const auto list = bytes ? parseJson(*bytes) : bytes.error();
    Q_ASSERT(list);
    std::vector<WorthlessKey> keys;
    for (const JsonValue& entry : list ? list->array() : JsonArray()) {
        const auto key = keyOf(entry);
        Q_ASSERT(key);
        if (key)
            keys.push_back({ *key, entry[u"origin"].toString() });
    }
    return keys;
}

} // namespace

std::optional<QString> publicationOfPrivateKey(const crypto::PublicKey& key)
{
    static const std::vector<WorthlessKey> keys = readList();
    const auto found = std::ranges::find(keys, key, &WorthlessKey::key);
    return found == keys.end() ? std::nullopt : std::optional(found->origin);
}

} // namespace besace
