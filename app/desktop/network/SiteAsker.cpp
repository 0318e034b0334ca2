#include "app/desktop/network/SiteAsker.h"

#include "app/desktop/network/SiteQuestion.h"

#include <QMutex>
#include <QQueue>

#include <atomic>
#include <future>

namespace besace {

/// What the threads that ask and the window have in common. It outlives both.
class SiteAsker::Queue {
public:
    explicit Queue(SiteAsker& asker) : m_asker(&asker) { }

    /// Which runs may ask: those that began after the last time that all was given up.
    int generation();
    std::future<Consent> ask(const ConsentQuestion& question, int generation);
    std::optional<ConsentQuestion> first();
    void answerFirst(Consent answer);
    /// Answers with no whatever waits, and whatever is still to come from the runs of today.
    void giveUp();
    /// The same for every run, for ever.
    void close();

private:
    void empty();

    struct Waiting {
        ConsentQuestion question;
        std::promise<Consent> answer;
    };

    QMutex m_mutex;
    int m_generation = 0;
    SiteAsker* m_asker; ///< null once the window is gone
    QQueue<std::shared_ptr<Waiting>> m_waiting;
};

int SiteAsker::Queue::generation()
{
    const QMutexLocker lock(&m_mutex);
    return m_generation;
}

std::future<Consent> SiteAsker::Queue::ask(const ConsentQuestion& question, int generation)
{
    const auto waiting = std::make_shared<Waiting>();
    waiting->question = question;
    const QMutexLocker lock(&m_mutex);
    if (m_asker == nullptr || generation != m_generation) {
        waiting->answer.set_value(Consent::No);
    } else {
        m_waiting.enqueue(waiting);
        QMetaObject::invokeMethod(m_asker, &SiteAsker::askNext, Qt::QueuedConnection);
    }
    return waiting->answer.get_future();
}

std::optional<ConsentQuestion> SiteAsker::Queue::first()
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting.isEmpty() ? std::nullopt : std::optional(m_waiting.head()->question);
}

void SiteAsker::Queue::answerFirst(Consent answer)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_waiting.isEmpty())
        m_waiting.dequeue()->answer.set_value(answer);
}

void SiteAsker::Queue::empty()
{
    while (!m_waiting.isEmpty())
        m_waiting.dequeue()->answer.set_value(Consent::No);
}

void SiteAsker::Queue::giveUp()
{
    const QMutexLocker lock(&m_mutex);
    ++m_generation;
    empty();
}

void SiteAsker::Queue::close()
{
    const QMutexLocker lock(&m_mutex);
    m_asker = nullptr;
    empty();
}

SiteAsker::SiteAsker(QWidget& window) : m_window(window), m_queue(std::make_shared<Queue>(*this)) { }

SiteAsker::~SiteAsker() { m_queue->close(); }

ConsentCallback SiteAsker::forOneRun() const
{
    return [queue = m_queue, generation = m_queue->generation(), declined = std::make_shared<std::atomic_bool>(false)](
               const ConsentQuestion& question) {
        if (*declined)
            return Consent::No;
        const Consent answer = queue->ask(question, generation).get();
        if (answer == Consent::No)
            *declined = true;
        return answer;
    };
}

void SiteAsker::giveUp()
{
    m_queue->giveUp();
    if (m_dialog)
        m_dialog->reject();
}

void SiteAsker::askNext()
{
    const std::optional<ConsentQuestion> question = m_dialog ? std::nullopt : m_queue->first();
    if (!question)
        return;
    auto* dialog = new SiteQuestion(*question, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::finished, this, [this, dialog, question = *question] { take(question, dialog->answer()); });
    dialog->open();
}

void SiteAsker::take(const ConsentQuestion& question, Consent answer)
{
    m_dialog = nullptr;
    emit answered(question, answer); // first: whoever waits may ask for the same site again
    m_queue->answerFirst(answer);
    askNext();
}

} // namespace besace
