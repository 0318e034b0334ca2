#pragma once

#include "core/sharing/Portfolio.h"

#include "tests/tools/make_examples/Issuer.h"
#include <functional>

namespace besace::candidates {

using namespace examples;

/// A badge before it is signed. What is not said is as with an ordinary one.
struct Wish {
    Award award;
    Issuer issuer;
    QString person = QStringLiteral("lea.martin@mail.example"); ///< hidden in the badge, unless inClear
    bool inClear = false;
    QString personName = {};
    QString from = QStringLiteral("2025-03-12T09:00:00Z");
    QString until = {};
    QString salt = {}; ///< of its own where empty
    QString id = {}; ///< of its own where empty
    JsonArray statuses = {};
    std::function<JsonValue(const JsonValue&)> change = {}; ///< the last word, before it is signed
};

/// How a badge is changed on the page of a portfolio that shows it.
using Forgery = std::function<void(StoredBadge&)>;

/// The folders of the candidates and what is around them.
class CandidateSet {
public:
    explicit CandidateSet(const QString& folder);

    /// What follows is of that candidate.
    void begin(int number);
    void write(const QString& name, const QByteArray& bytes) const;

    /// Secured with eddsa-jcs-2022, or as a JWT where the key wants it.
    QByteArray badge(const Wish& wish);
    QByteArray png(const Wish& wish);
    static QByteArray baked(const examples::Artwork& artwork, const QByteArray& payload, bool asSvg = false);
    /// A portfolio of ours that carries these files. @param forge changes what is shown of the first
    static QByteArray portfolio(const QList<QByteArray>& files, bool asPdf, const Forgery& forge = {});

    Mirror& web() { return m_web; }

private:
    JsonValue identity(const Wish& wish, const QString& name) const;

    QString m_folder;
    Mirror m_web;
    int m_candidate = 0;
    int m_badges = 0;
};

/// @p value with the member at the path (`credentialSubject/achievement/image`) set.
JsonValue withAt(const JsonValue& value, const QString& path, const JsonValue& member);

} // namespace besace::candidates
