#pragma once

#include "core/base/DocumentLoader.h"
#include "core/net/Consent.h"

#include <QObject>

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

/// Makes what asks the web for one run of checks.
using WebFactory = std::function<std::shared_ptr<const DocumentLoader>(const AgreedSites&, ConsentCallback)>;

/// The window's way to the internet: none without the person's yes.
class Web final : public QObject {
    Q_OBJECT

public:
    /// Without a factory there is no internet.
    Web(WebFactory factory, WebPreferences preferences, QWidget& window);
    ~Web() override;

    const WebPreferences& preferences() const { return m_preferences; }
    void setPreferences(const WebPreferences& preferences) { m_preferences = preferences; }
    bool isOnline() const { return m_factory && !m_preferences.offline; }

    /// For one run of checks. Its threads wait while the person is asked.
    std::shared_ptr<const DocumentLoader> loader() const;

private:
    WebFactory m_factory;
    WebPreferences m_preferences;
    std::unique_ptr<SiteAsker> m_asker;
};

} // namespace besace
