#include "app/desktop/network/Web.h"

#include "app/desktop/network/SiteAsker.h"

namespace besace {

Web::Web(WebFactory factory, WebPreferences preferences, QWidget& window)
    : m_factory(std::move(factory))
    , m_preferences(std::move(preferences))
    , m_asker(std::make_unique<SiteAsker>(window))
{
    connect(m_asker.get(), &SiteAsker::answered, this,
        [this](const ConsentQuestion& question, Consent answer) { m_preferences.agreed.note(question, answer); });
}

Web::~Web() = default;

std::shared_ptr<const DocumentLoader> Web::loader() const
{
    if (!isOnline())
        return std::make_shared<NoDocuments>();
    return m_factory(m_preferences.agreed, m_asker->forOneRun());
}

} // namespace besace
