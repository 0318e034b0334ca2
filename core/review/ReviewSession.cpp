#include "core/review/ReviewSession.h"

#include "core/base/Limits.h"
#include "core/crypto/Digest.h"
#include "core/review/BadgeQuestions.h"
#include "core/review/SessionQuestions.h"
#include "core/verification/RecipientCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

ReviewSession::ReviewSession(QDateTime openedAt, QList<KnownIssuer> known, QString language)
    : m_openedAt(std::move(openedAt))
    , m_known(std::move(known))
    , m_language(std::move(language))
{
}

/// The same for two files that hold the very same badge, in whatever picture.
static QByteArray contentOf(const ReviewItem& item)
{
    const Badge& badge = item.verification->badge;
    return crypto::sha256(badge.payload.trimmed()) + badge.unreadableReason.toUtf8();
}

void ReviewSession::add(ReviewItem item)
{
    if (item.verification && m_badges.size() >= limits::maxReviewedBadges) {
        item.verification.reset();
        item.error = Error { Error::Code::TooLarge, {} };
    }
    if (!item.verification) {
        m_files.append(std::move(item));
        return;
    }
    const QByteArray content = contentOf(item);
    if (const auto there = m_byContent.constFind(content); there != m_byContent.cend()) {
        ReviewItem& first = m_badges[*there];
        ++first.copies;
        first.questions += item.questions;
        first.pictures += item.pictures;
        first.pictures.removeDuplicates();
        return;
    }
    compareWithAddresses(*item.verification);
    m_byContent.insert(content, m_badges.size());
    m_badges.append(std::move(item));
}

void ReviewSession::compareWithAddresses(Verification& verification) const
{
    verification.report.check(CheckKind::Recipient) = checkRecipient(verification.badge, m_addresses);
}

void ReviewSession::compareWith(const QStringList& addresses)
{
    m_addresses.clear();
    for (const QString& address : addresses) {
        if (const QString typed = address.trimmed(); !typed.isEmpty() && !m_addresses.contains(typed))
            m_addresses.append(typed);
    }
    for (ReviewItem& item : m_badges)
        compareWithAddresses(*item.verification);
}

void ReviewSession::setAddresses(const QStringList& addresses)
{
    compareWith(addresses);
    findQuestions();
}

void ReviewSession::replace(qsizetype index, Verification verification)
{
    verification.documents.clear();
    compareWithAddresses(verification);
    m_badges[index].verification = std::move(verification);
}

bool isFoundInFile(const Question& question) { return question.code.startsWith("portfolio-"_L1); }

void ReviewSession::findQuestions()
{
    KnownLooks looks(m_known, m_language);
    for (ReviewItem& item : m_badges) {
        item.questions.removeIf([](const Question& question) { return !isFoundInFile(question); });
        const Badge& badge = item.verification->badge;
        const VerificationReport& report = item.verification->report;
        item.questions = questionsOfChecks(report) + questionsOfIssuer(report, badge, looks)
            + questionsOfDates(badge, report) + item.questions;
    }
    askAboutPeople(m_badges, m_addresses);
    askAboutPictures(m_badges, m_language);
}

void ReviewSession::takeQuestions(const ReviewSession& searched)
{
    const qsizetype known = std::min(m_badges.size(), searched.m_badges.size());
    for (qsizetype i = 0; i < known; ++i)
        m_badges[i].questions = searched.m_badges.at(i).questions;
}

void ReviewSession::takeBack(const QString& source)
{
    m_files.removeIf([&source](const ReviewItem& item) { return item.source == source; });
}

void ReviewSession::clear()
{
    m_addresses.clear();
    m_badges.clear();
    m_files.clear();
    m_byContent.clear();
}

std::map<State, int> ReviewSession::states() const
{
    std::map<State, int> counts;
    for (const ReviewItem& item : m_badges)
        ++counts[item.verification->report.state()];
    return counts;
}

} // namespace besace
