#pragma once

#include "core/base/DocumentLoader.h"
#include "core/net/WebErrand.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QWidget;

namespace besace {

class SiteAsker;

/// What the person has said about the internet.
struct WebPreferences {
    bool offline = false; ///< "without internet": nobody is contacted, and nobody asks
    AgreedSites agreed;

    friend bool operator==(const WebPreferences&, const WebPreferences&) = default;
};

/// Whom one list of checks may contact.
enum class Asking {
    Nobody, ///< the check is a local matter
    AgreedSites, ///< those that the person has agreed to for good; no question is asked
    Anyone, ///< every site, once the person has said yes to it
};

/// Makes what asks the web for one list of checks.
using WebFactory = std::function<std::shared_ptr<const DocumentLoader>(WebErrand)>;

/// The window's way to the internet: none without the person's yes.
class Web final : public QObject {
    Q_OBJECT

public:
    /// Without a factory there is no internet. @p window outlives this.
    Web(WebFactory factory, WebPreferences preferences, QWidget& window);
    ~Web() override;

    const WebPreferences& preferences() const { return m_preferences; }
    void setPreferences(const WebPreferences& preferences) { m_preferences = preferences; }
    bool isOnline() const { return m_factory && !m_preferences.offline; }
    /// For a check that the person has not called for: after a "not now" nothing is asked in the same sitting.
    Asking unbidden() const { return m_wasDeclined ? Asking::AgreedSites : Asking::Anyone; }

    /// For one list of checks. Its threads wait while the person is asked.
    std::shared_ptr<const DocumentLoader> loader(Asking asking, EarlierDocument earlier) const;
    /// Ends what is under way: questions are taken back, sites are waited for no longer.
    void stop();

private:
    void note(const ConsentQuestion& question, Consent answer);

    WebFactory m_factory;
    WebPreferences m_preferences;
    std::unique_ptr<SiteAsker> m_asker;
    bool m_wasDeclined = false;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< of the loaders that were made since the last stop
};

} // namespace besace
