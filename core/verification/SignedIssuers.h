#pragma once

#include "core/crypto/SigningKey.h"
#include "core/verification/KnownIssuers.h"

#include <QDateTime>

namespace besace {

/// A list of known organisations, and where it comes from. All of it is what its maker says.
struct IssuersList {
    QList<KnownIssuer> issuers;
    QDateTime madeAt = {}; ///< UTC, whole seconds; not valid where the file does not say
    QString name = {}; ///< of who made it
    QString source = {}; ///< where it can be had

    friend bool operator==(const IssuersList&, const IssuersList&) = default;
};

/// The list as a file, signed: SIGNED-ISSUERS.md. UTF-8.
QByteArray signedIssuersFile(const IssuersList& list, const crypto::SigningKey& key);

enum class ListSignature {
    None,
    Holds, ///< the key's owner signed this, to the last letter
    Broken, ///< there is one, and it is not of this list
};

struct IssuersFile {
    IssuersList list;
    ListSignature signature = ListSignature::None;
    QString key = {}; ///< of a signature that holds, as a Multikey: `z6Mk…`; one key has one spelling
};

/// Reads a file of known organisations, signed or in one of the forms of readKnownIssuers().
/// @return Malformed, TooLarge; Unsupported for a signed form of a later day
Result<IssuersFile> readIssuersFile(const QByteArray& file);

/// Whose lists are taken from now on.
struct ListSigner {
    QString key = {}; ///< Multikey; empty: anybody's, signed or not
    QString name = {}; ///< as the list said
    QDateTime lastMadeAt = {}; ///< UTC: of the last list that was taken; not valid if there was none
    QStringList brought = {}; ///< organisations that are known through that list alone: ListChange::brought
    QString broughtInto = {}; ///< path of the backpack that knows them

    friend bool operator==(const ListSigner&, const ListSigner&) = default;
};

enum class ListAnswer {
    Fine,
    Broken, ///< changed after it was signed
    Unsigned, ///< and only signed ones are taken
    OtherKey,
    Older, ///< genuine, but a later one was taken: somebody may want an organisation back that was struck off
};

ListAnswer judgeList(const IssuersFile& file, const ListSigner& signer);

/// Whether it can be ListSigner::key.
bool isListKey(const QString& multikey);

} // namespace besace
