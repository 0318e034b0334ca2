#include "core/net/Consent.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace besace {

bool AgreedSites::include(const ConsentQuestion& question) const
{
    if (question.withoutTls)
        return sitesWithoutTls.contains(question.host);
    return always || sites.contains(question.host);
}

void AgreedSites::note(const ConsentQuestion& question, Consent answer)
{
    if (answer == Consent::No || answer == Consent::Once)
        return;
    if (answer == Consent::Always && !question.withoutTls) {
        always = true;
        return;
    }
    QStringList& list = question.withoutTls ? sitesWithoutTls : sites;
    if (!list.contains(question.host))
        list.append(question.host);
}

ConsentBook::ConsentBook(AgreedSites agreed, ConsentCallback ask) : m_agreed(std::move(agreed)), m_ask(std::move(ask))
{
}

bool ConsentBook::permits(const ConsentQuestion& question)
{
    const QMutexLocker lock(&m_mutex); // also while the person reads: one question at a time
    if (m_agreed.include(question))
        return true;
    const QString name = (question.withoutTls ? u"http:"_s : QString()) + question.host;
    if (const auto answered = m_answers.constFind(name); answered != m_answers.cend())
        return *answered;
    const Consent answer = m_ask ? m_ask(question) : Consent::No;
    m_agreed.note(question, answer);
    m_answers.insert(name, answer != Consent::No);
    return answer != Consent::No;
}

AgreedSites ConsentBook::agreed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_agreed;
}

} // namespace besace
