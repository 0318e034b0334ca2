#pragma once

#include "core/base/Instant.h"
#include "core/base/Json.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace besace {

/// The Open Badges version that a badge's data follows.
enum class Generation { Unknown, V0_5, V1_0, V1_1, V2_0, V2_1, V3_0 };
/// `0.5` … `3.0`, `unknown`
QString generationName(Generation generation);

/// What is meant to prove it.
enum class Securing { None, Hosted, Jws, VcJwt, DataIntegrity };
/// `none` `hosted` `jws` `vc-jwt` `data-integrity`
QString securingName(Securing securing);

/// A text the issuer wrote, perhaps in several languages (JSON-LD language map, or `@value`/`@language`).
struct Text {
    QString plain; ///< the text without a stated language, else the first one
    QMap<QString, QString> translations; ///< BCP 47 tag → text

    bool isEmpty() const { return plain.isEmpty() && translations.isEmpty(); }
    /// The text in the first of @p languages that is there ("fr" also finds "fr-CA"), else plain.
    QString in(const QStringList& languages) const;

    friend bool operator==(const Text&, const Text&) = default;
};

/// A picture named or carried by the badge. It is never fetched to be shown without the person's yes.
struct Image {
    QString url; ///< http(s); empty if the picture is carried
    QByteArray bytes; ///< decoded from a data: URI; PNG, SVG, JPEG… as they came
    QString caption;

    bool isEmpty() const { return url.isEmpty() && bytes.isEmpty(); }
    friend bool operator==(const Image&, const Image&) = default;
};

/// Open Badges 2.0 Profile, 3.0 Profile, 0.5 and 1.x issuer.
struct Profile {
    QString id; ///< IRI or DID, exactly as written
    Text name;
    Text description;
    QString url;
    QString email;
    QString telephone;
    Image image;

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// AlignmentObject (1.1, 2.0), Alignment (3.0): a skill or standard the badge names.
struct Alignment {
    QString targetUrl;
    Text targetName;
    Text targetDescription;
    QString targetFramework;
    QString targetCode;
    QString targetType;

    friend bool operator==(const Alignment&, const Alignment&) = default;
};

struct Evidence {
    QString id; ///< usually an address
    Text name;
    Text description;
    Text narrative; ///< Markdown
    QString genre;
    Text audience;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// 3.0 Result with what its ResultDescription calls it.
struct BadgeResult {
    Text name; ///< of the ResultDescription, else empty
    QString type; ///< of the ResultDescription: LetterGrade, Percent…
    QString value;
    QString achievedLevel; ///< the level's name where it could be looked up
    QString status;

    friend bool operator==(const BadgeResult&, const BadgeResult&) = default;
};

/// What somebody else says in support, not verified here.
struct Endorsement {
    QByteArray payload; ///< as issued: the endorsement alone as compact JSON, numbers as written, or the JWS it was
    QString id;
    QString endorsedId; ///< what it is about, as written
    Profile issuer;
    Text comment; ///< Markdown
    std::optional<Instant> issuedOn;

    friend bool operator==(const Endorsement&, const Endorsement&) = default;
};

/// What was required.
struct Criteria {
    QString id; ///< an address
    Text narrative; ///< Markdown

    friend bool operator==(const Criteria&, const Criteria&) = default;
};

/// Open Badges 2.0 BadgeClass, 3.0 Achievement.
struct Achievement {
    QString id;
    Text name;
    Text description;
    Criteria criteria;
    Image image;
    QString type; ///< achievementType
    QStringList tags;
    QList<Alignment> alignments;
    std::optional<double> creditsAvailable;
    QString fieldOfStudy;
    QString specialization;
    QString humanCode;
    QString version;
    QString inLanguage; ///< BCP 47
    Profile creator; ///< 3.0; empty id and name where absent

    friend bool operator==(const Achievement&, const Achievement&) = default;
};

/// Whom the badge was given to, as the issuer wrote it. A badge may name the same person in several ways.
struct Recipient {
    QString type; ///< `email`, `url`, `telephone`, `id`, `did`, or the 3.0 identityType, as written
    QString identity; ///< in clear, or `sha256$…` when hashed
    QString salt;
    bool hashed = false;

    friend bool operator==(const Recipient&, const Recipient&) = default;
};

/// One status entry of 3.0 (`credentialStatus`), or the issuer's revocation list of 1.x and 2.x.
struct StatusEntry {
    QString type; ///< `BitstringStatusListEntry`, `1EdTechRevocationList`, `RevocationList`…
    QString id;
    JsonValue value; ///< the whole entry

    friend bool operator==(const StatusEntry&, const StatusEntry&) = default;
};

/// One badge, whichever version it was written in and whatever carried it. All of it is the badge's own claim: what is
/// true of it stands in a VerificationReport.
struct Badge {
    /// What was baked or in the file, as issued: JSON, compact JWS or an address. From inside a learner record or a
    /// presentation: that credential alone, as compact JSON with its numbers as written, or as the JWS it was.
    QByteArray payload;
    /// The assertion or credential as JSON, untouched: for a JWS its payload or the `vc` claim in it, for a bare
    /// address null. What only a JWT's other claims say is in the fields below, not here.
    JsonValue document;
    /// Of a JWS: its payload as JSON, in which `document` is the `vc` claim or all there is. Else null, also of an
    /// SD-JWT, whose signature is over another text than the one that was disclosed.
    JsonValue claims;
    Generation generation = Generation::Unknown;
    Securing securing = Securing::None;
    QString suite; ///< JWS `alg`, cryptosuite or proof type; empty if none

    QString id; ///< as written: URL, urn:uuid:…, 1.x uid
    QString hostedUrl; ///< where the issuer keeps it (0.5 baked address, 1.x verify.url, 2.x id); empty otherwise
    QStringList types; ///< `OpenBadgeCredential`, `Assertion`…
    Text name; ///< the credential's own name, else the achievement's
    Text description; ///< the credential's own, else empty
    Achievement achievement;
    Profile issuer;
    QString achievementUrl; ///< 1.x/2.x: where the BadgeClass is, when it is only linked; then also achievement.id
    QString issuerUrl; ///< 1.x/2.x: where the Profile is, when it is only linked; then also issuer.id
    QList<Recipient> recipients;
    QString recipientName; ///< 3.0 identityType `name`, extensions: in clear, shown, never proven
    Text narrative; ///< what the person did (2.0 narrative, 3.0 subject narrative); Markdown
    std::optional<Instant> issuedOn; ///< issuedOn, validFrom, issuanceDate
    std::optional<Instant> awardedOn; ///< 3.0 awardedDate
    std::optional<Instant> validUntil; ///< expires, validUntil, expirationDate
    QList<Evidence> evidence;
    QList<BadgeResult> results;
    std::optional<double> creditsEarned;
    QString licenseNumber;
    QString role;
    QString term;
    Image image; ///< the credential's own, apart from the achievement's
    QList<Endorsement> endorsements;
    QList<StatusEntry> statuses;

    /// Fields that the version requires and that are missing or of a wrong form: `criteria`, `issuedOn (not a date)`…
    QStringList flaws;
    /// Set where the badge could be shown but must not be believed: repeated JSON names, malformed dates in a proof…
    QString unreadableReason; ///< a reason code, empty if all is well

    friend bool operator==(const Badge&, const Badge&) = default;
};

/// Reads what was baked into a picture or stands in a file: JSON, compact JWS, or an address.
/// Whatever is recognisably a badge comes out, with its flaws listed; nothing is verified.
/// A verifiable credential of another kind is read too, with Generation::Unknown; a ClrCredential is read as the record
/// itself, without what is inside.
/// @return NoBadge for anything else (JSON that is no badge, with what it is instead: `BadgeClass`, `Profile`…; plain
/// text), Malformed, TooLarge, Unsupported (SD-JWT, JWE; a presentation or list, which readBadges opens)
Result<Badge> readBadge(const QByteArray& payload);

/// As readBadge, for what may hold several: a ClrCredential (itself and each credential inside), a
/// VerifiablePresentation, a JSON array of badges. Mostly one.
Result<QList<Badge>> readBadges(const QByteArray& payload);

/// Completes a 1.x or 2.x badge with a BadgeClass or Profile that was only linked. Only then is it known what those
/// lack: flaws are added, and those of an earlier copy taken back.
void readBadgeClass(const JsonValue& value, Badge& badge);
void readIssuerProfile(const JsonValue& value, Badge& badge);

/// For "you already have this badge": the same text for two files that hold the same award (spec-facts, sections 2 and
/// 8.2): hosted badges by address, signed 1.x by uid and origin, 3.0 by issuer and credential id; else by content.
QByteArray sameBadgeKey(const Badge& badge);

} // namespace besace
