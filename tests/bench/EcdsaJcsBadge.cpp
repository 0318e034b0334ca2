#include "core/base/Encoding.h"
#include "core/verification/JcsProof.h"

#include <openssl/ec.h>
#include <openssl/evp.h>

#include "tests/bench/Corpus.h"

using namespace Qt::StringLiterals;
using namespace besace;

namespace bench {

namespace {

EVP_PKEY* privateKey()
{
    static EVP_PKEY* const key = EVP_EC_gen("P-256");
    return key;
}

QString multikey()
{
    QByteArray point(65, '\0');
    size_t size = 0;
    EVP_PKEY_get_octet_string_param(
        privateKey(), "pub", reinterpret_cast<unsigned char*>(point.data()), static_cast<size_t>(point.size()), &size);
    const char sign = (point.back() & 1) != 0 ? '\x03' : '\x02';
    return u'z' + QString::fromLatin1(encodeBase58(QByteArray("\x80\x24") + sign + point.sliced(1, 32)));
}

/// r || s
QByteArray sign(const QByteArray& message)
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    QByteArray der(80, '\0');
    size_t size = static_cast<size_t>(der.size());
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, privateKey());
    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(der.data()), &size,
        reinterpret_cast<const unsigned char*>(message.constData()), static_cast<size_t>(message.size()));
    EVP_MD_CTX_free(context);
    const auto* position = reinterpret_cast<const unsigned char*>(der.constData());
    ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(size));
    QByteArray rs(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<unsigned char*>(rs.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<unsigned char*>(rs.data()) + 32, 32);
    ECDSA_SIG_free(pair);
    return rs;
}

} // namespace

QByteArray signedWithEcdsaJcs(const QByteArray& badge)
{
    const JsonValue document = *parseJson(badge);
    const QString did = u"did:key:"_s + multikey();
    JsonObject issuer = document[u"issuer"].object();
    issuer.insert(u"id"_s, did);
    JsonObject proof = document[u"proof"].object();
    proof.insert(u"cryptosuite"_s, u"ecdsa-jcs-2019"_s);
    proof.insert(u"verificationMethod"_s, QString(did + u'#' + multikey()));
    JsonObject credential = document.object();
    credential.insert(u"issuer"_s, std::move(issuer));
    const JsonValue unsecured(credential.without(u"proof"));
    const QByteArray hashData
        = jcs::securedData(unsecured, JsonValue(proof))->hashData(crypto::DigestAlgorithm::Sha256);
    proof.insert(u"proofValue"_s, QString(u'z' + QString::fromLatin1(encodeBase58(sign(hashData)))));
    credential.insert(u"proof"_s, std::move(proof));
    return toIndentedJson(JsonValue(std::move(credential)));
}

} // namespace bench
