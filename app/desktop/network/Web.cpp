#include "app/desktop/network/Web.h"

#include "app/desktop/network/SiteAsker.h"

#include <QWidget>

namespace besace {

Web::Web(WebFactory factory, WebPreferences preferences, QWidget& window)
    : m_factory(std::move(factory))
    , m_preferences(std::move(preferences))
    , m_asker(std::make_unique<SiteAsker>(window))
    , m_isStopped(std::make_shared<std::atomic_bool>(false))
{
    connect(m_asker.get(), &SiteAsker::answered, this, &Web::note);
}

Web::~Web() { *m_isStopped = true; }

void Web::note(const ConsentQuestion& question, Consent answer)
{
    m_preferences.agreed.note(question, answer);
    m_wasDeclined = m_wasDeclined || answer == Consent::No;
}

std::shared_ptr<const DocumentLoader> Web::loader(Asking asking, EarlierDocument earlier) const
{
    if (!isOnline() || asking == Asking::Nobody)
        return std::make_shared<NoDocuments>();
    const bool mayAsk = asking == Asking::Anyone;
    return m_factory({ m_preferences.agreed, mayAsk ? m_asker->forOneRun() : ConsentCallback(), std::move(earlier),
        [isStopped = m_isStopped] { return isStopped->load(); } });
}

void Web::stop()
{
    *m_isStopped = true;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_asker->giveUp();
}

} // namespace besace
