#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <functional>

namespace besace {

/// What the person may answer when asked whether a site may be contacted.
enum class Consent {
    No,
    Once, ///< now, and not the next time
    ForSite, ///< this site from now on
    Always, ///< every site from now on
};

/// "May this site be contacted?" Contacting it tells it that somebody looks at this badge.
struct ConsentQuestion {
    QString host; ///< in lower case
    /// The badge is from before https and the site does not know it: anybody on the way can read and change the answer.
    bool withoutTls = false;

    friend bool operator==(const ConsentQuestion&, const ConsentQuestion&) = default;
};

using ConsentCallback = std::function<Consent(const ConsentQuestion&)>;

/// What the person has agreed to for good. The app keeps it, shows it and takes it back.
struct AgreedSites {
    bool always = false; ///< every site, with TLS
    QStringList sites; ///< host names
    QStringList sitesWithoutTls;

    bool include(const ConsentQuestion& question) const;
    /// Notes an answer that holds for longer than once. "Always" does not reach further than TLS does.
    void note(const ConsentQuestion& question, Consent answer);

    friend bool operator==(const AgreedSites&, const AgreedSites&) = default;
};

/// Asks the person, each question once in its life, one at a time. Without a callback nobody is contacted.
class ConsentBook {
public:
    ConsentBook(AgreedSites agreed, ConsentCallback ask);

    /// From any thread; may block in the callback.
    bool permits(const ConsentQuestion& question);
    /// With what the person has agreed to for good since.
    AgreedSites agreed() const;

private:
    mutable QMutex m_mutex;
    AgreedSites m_agreed;
    ConsentCallback m_ask;
    QHash<QString, bool> m_answers; ///< by host, with a mark for those without TLS
};

} // namespace besace
