#pragma once

#include "app/desktop/network/Web.h"

#include <QHash>
#include <QMutex>
#include <QUrl>

#include <chrono>
#include <memory>
#include <thread>

/// A web for a window under test: it answers from a table, and only where the person agreed. For any thread.
class FakeWeb {
public:
    void add(const QString& url, const QByteArray& body, int status = 200, const QString& type = {})
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->documents.insert(url, { url, status, type, body });
    }
    void clear()
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->documents.clear();
    }
    /// Each answer takes that long.
    void setDelay(std::chrono::milliseconds delay) { m_state->delay = delay; }

    QStringList asked() const
    {
        const QMutexLocker lock(&m_state->mutex);
        return m_state->asked;
    }

    besace::WebFactory factory() const
    {
        return
            [state = m_state](besace::WebErrand errand) { return std::make_shared<Loader>(state, std::move(errand)); };
    }

private:
    struct State {
        QMutex mutex;
        QHash<QString, besace::Document> documents;
        QStringList asked;
        std::atomic<std::chrono::milliseconds> delay { std::chrono::milliseconds(0) };
    };

    class Loader final : public besace::DocumentLoader {
    public:
        Loader(std::shared_ptr<State> state, besace::WebErrand errand)
            : m_state(std::move(state))
            , m_isStopped(std::move(errand.isStopped))
            , m_consent(std::move(errand.agreed), std::move(errand.ask))
        {
        }

        besace::Result<besace::Document> load(const QString& url) const override
        {
            if (!m_consent.permits({ QUrl(url).host(), url.startsWith(QStringLiteral("http:")) }))
                return besace::Error { besace::Error::Code::Offline, url };
            const auto end = std::chrono::steady_clock::now() + m_state->delay.load();
            while (std::chrono::steady_clock::now() < end && !m_isStopped())
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (m_isStopped())
                return besace::Error { besace::Error::Code::Offline, url };
            const QMutexLocker lock(&m_state->mutex);
            m_state->asked.append(url);
            const auto it = m_state->documents.constFind(url);
            if (it == m_state->documents.cend())
                return besace::Error { besace::Error::Code::Unreachable, url };
            return *it;
        }

    private:
        std::shared_ptr<State> m_state;
        std::function<bool()> m_isStopped;
        mutable besace::ConsentBook m_consent;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// A hosted badge on its organisation's site.
namespace hosted {

inline QByteArray assertion(int number)
{
    return R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
        "id":"https://ruche.example/badges/)"
        + QByteArray::number(number) + R"(","issuedOn":"2025-01-01T00:00:00Z",
        "recipient":{"type":"email","hashed":false,"identity":"ada@example.org"},
        "badge":"https://ruche.example/class","verification":{"type":"HostedBadge"}})";
}

inline QString address(int number) { return QStringLiteral("https://ruche.example/badges/%1").arg(number); }

inline const QByteArray badgeClass = R"({"type":"BadgeClass","id":"https://ruche.example/class","name":"Apiculture",
    "description":"Tenir une ruche.","criteria":{"id":"https://ruche.example/criteria","narrative":"Une saison."},
    "image":"https://ruche.example/bee.png","issuer":"https://ruche.example/profile"})";
inline const QByteArray criteria
    = "<html><head><title>Apiculture</title></head><body><h1>Ce qu&rsquo;il fallait faire</h1>"
      "<p>Tenir une ruche pendant une saison, avec un apiculteur.</p></body></html>";

inline QByteArray profile(const QByteArray& name)
{
    return R"({"type":"Profile","id":"https://ruche.example/profile","name":")" + name
        + R"(","url":"https://ruche.example","email":"badges@ruche.example"})";
}

inline void fill(FakeWeb& web, int badges)
{
    for (int number = 1; number <= badges; ++number)
        web.add(address(number), assertion(number));
    web.add(QStringLiteral("https://ruche.example/class"), badgeClass);
    web.add(QStringLiteral("https://ruche.example/profile"), profile("La Ruche"));
    web.add(QStringLiteral("https://ruche.example/criteria"), criteria, 200, QStringLiteral("text/html"));
    web.add(QStringLiteral("https://ruche.example/bee.png"), "\x89PNG", 200, QStringLiteral("image/png"));
}

} // namespace hosted
