#pragma once

#include "core/verification/ProofSuite.h"

#include "tests/support/Reading.h"
#include "tests/support/SignedCredential.h"

/// What the tests of proofs over linked data sign, and with what.
namespace besace::rdfTest {

using namespace Qt::StringLiterals;

inline const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
inline const TestSigner mine('m');
inline const TestSigner other('n');

inline Proof prove(const JsonValue& document) { return proveDataIntegrity(document, now, NoDocuments()); }

inline QStringList codesOf(const QList<Note>& notes)
{
    QStringList codes;
    for (const Note& note : notes)
        codes.append(note.code);
    return codes;
}

inline JsonValue proofOf(const char* type, const char* cryptosuite = nullptr)
{
    JsonObject proof;
    proof.insert(u"type"_s, QString::fromLatin1(type));
    if (cryptosuite)
        proof.insert(u"cryptosuite"_s, QString::fromLatin1(cryptosuite));
    return proof;
}

inline const JsonValue eddsa = proofOf("DataIntegrityProof", "eddsa-rdfc-2022");

inline JsonValue profile()
{
    JsonObject profile;
    profile.insert(u"id"_s, mine.didKey());
    profile.insert(u"type"_s, JsonArray { JsonValue(u"Profile"_s) });
    profile.insert(u"name"_s, u"School"_s);
    return profile;
}

/// A badge of the kind that most are.
inline JsonValue credential()
{
    return edited(jsonFile(QStringLiteral(TEST_DATA "/badge.json")), u"issuer"_s, profile());
}

/// The same in the data model 1.1.
inline JsonValue credential11(const QString& openBadges, const QStringList& more = {})
{
    JsonObject badge = credential().object();
    badge.insert(
        u"@context"_s, contextsOf(QStringList { u"https://www.w3.org/2018/credentials/v1"_s, openBadges } + more));
    badge.insert(u"issuanceDate"_s, badge[u"validFrom"]);
    badge.remove(u"validFrom");
    return badge;
}

inline const QString openBadges302 = u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"_s;

inline JsonValue withSubjectMember(const JsonValue& badge, const QString& name, const JsonValue& value)
{
    return edited(badge, u"credentialSubject"_s, edited(badge[u"credentialSubject"], name, value));
}

} // namespace besace::rdfTest
