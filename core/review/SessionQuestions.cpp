#include "core/review/SessionQuestions.h"

#include "core/base/Limits.h"
#include "core/review/Confusables.h"
#include "core/verification/RecipientCheck.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// The addresses that a badge names in clear. Issuers say `hashed` of some that anybody can read.
QStringList identitiesInClear(const Badge& badge)
{
    QStringList identities;
    for (const Recipient& recipient : badge.recipients) {
        if (!recipient.hashed || recipient.identity.contains(u'@'))
            identities.append(recipient.identity.trimmed());
    }
    identities.removeAll(QString());
    return identities;
}

bool names(const Badge& badge, const QString& identity)
{
    return checkRecipient(badge, { identity }).answer == Answer::Yes;
}

bool namesAnother(const Badge& badge, const QString& identity)
{
    return checkRecipient(badge, { identity }).answer == Answer::No;
}

/// Two hidden addresses can be compared where the same salt hides them.
bool hideDifferent(const Badge& left, const Badge& right)
{
    for (const Recipient& a : left.recipients) {
        for (const Recipient& b : right.recipients) {
            const bool comparable = a.hashed && b.hashed && a.salt == b.salt && a.type == b.type
                && a.identity.section(u'$', 0, 0) == b.identity.section(u'$', 0, 0) && a.identity.contains(u'$');
            if (comparable && a.identity.compare(b.identity, Qt::CaseInsensitive) != 0)
                return true;
        }
    }
    return false;
}

/// "Léa MARTIN" and "martin, lea" are one name; "Léa N." may be "Léa Nguyen".
bool areDifferentNames(const QString& left, const QString& right)
{
    const auto partsOf = [](const QString& name) {
        return skeleton(name).replace(u',', u' ').replace(u'.', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    };
    const QStringList a = partsOf(left);
    const QStringList b = partsOf(right);
    const QStringList& shorter = a.size() <= b.size() ? a : b;
    const QStringList& longer = a.size() <= b.size() ? b : a;
    const auto isIn = [&longer](const QString& part) {
        return std::ranges::any_of(longer, [&part](const QString& other) {
            return other == part || (part.size() == 1 && other.startsWith(part))
                || (other.size() == 1 && part.startsWith(other));
        });
    };
    return !shorter.isEmpty() && !std::ranges::all_of(shorter, isIn);
}

bool areForDifferentPeople(const Badge& left, const Badge& right)
{
    const auto isNotIn = [](const Badge& badge) {
        return [&badge](const QString& identity) { return namesAnother(badge, identity); };
    };
    return std::ranges::any_of(identitiesInClear(left), isNotIn(right))
        || std::ranges::any_of(identitiesInClear(right), isNotIn(left)) || hideDifferent(left, right)
        || areDifferentNames(left.recipientName, right.recipientName);
}

/// The value that most of them have, the first of those that are equally frequent; empty if there is none.
QString mostFrequent(const QStringList& values)
{
    QHash<QString, int> counts;
    for (const QString& value : values)
        ++counts[value.toLower()];
    QString most;
    for (const QString& value : values) {
        if (!value.isEmpty() && (most.isEmpty() || counts[value.toLower()] > counts[most.toLower()]))
            most = value;
    }
    return most;
}

/// How many badges name that address, and how many another.
struct Votes {
    qsizetype same = 0;
    qsizetype another = 0;
};

Votes votesFor(const QString& identity, const QList<ReviewItem>& items)
{
    Votes votes;
    for (const ReviewItem& item : items) {
        votes.same += item.verification && names(item.verification->badge, identity) ? 1 : 0;
        votes.another += item.verification && namesAnother(item.verification->badge, identity) ? 1 : 0;
    }
    return votes;
}

/// The address that most badges name, in clear or hidden.
QString mainIdentity(const QList<ReviewItem>& items)
{
    QStringList candidates;
    QSet<QString> seen;
    for (const ReviewItem& item : items) {
        for (const QString& identity :
            item.verification ? identitiesInClear(item.verification->badge) : QStringList()) {
            if (candidates.size() < limits::maxComparedIdentities && !seen.contains(identity.toLower())) {
                seen.insert(identity.toLower());
                candidates.append(identity);
            }
        }
    }
    QString main;
    qsizetype mostBadges = 0;
    for (const QString& candidate : std::as_const(candidates)) {
        if (const qsizetype badges = votesFor(candidate, items).same; badges > mostBadges) {
            main = candidate;
            mostBadges = badges;
        }
    }
    return main;
}

/// Of the badges that name @p main and those that name another, the fewer are asked about.
void askAboutOddOnes(QList<ReviewItem>& items, const QString& main)
{
    const Votes votes = votesFor(main, items);
    const bool isMainOdd = votes.another > votes.same;
    for (ReviewItem& item : items) {
        if (!item.verification)
            continue;
        const Badge& badge = item.verification->badge;
        const QString own = identitiesInClear(badge).value(0);
        if (isMainOdd ? votes.same > 0 && names(badge, main) : namesAnother(badge, main))
            item.questions.append(own.isEmpty() || isMainOdd ? Question { u"several-people-hidden"_s }
                                                             : Question { u"several-people"_s, { own, main } });
    }
}

/// Where all are hidden, they are compared with the first.
void askAboutHidden(QList<ReviewItem>& items)
{
    const Badge* first = nullptr;
    for (ReviewItem& item : items) {
        if (!item.verification)
            continue;
        const Badge& badge = item.verification->badge;
        if (first && hideDifferent(*first, badge))
            item.questions.append({ u"several-people-hidden"_s });
        if (!first)
            first = &badge;
    }
}

void askAboutAddresses(QList<ReviewItem>& items)
{
    const QString main = mainIdentity(items);
    main.isEmpty() ? askAboutHidden(items) : askAboutOddOnes(items, main);
}

void askAboutNames(QList<ReviewItem>& items)
{
    QStringList all;
    for (const ReviewItem& item : std::as_const(items))
        all.append(item.verification ? item.verification->badge.recipientName.simplified() : QString());
    const QString main = mostFrequent(all);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!main.isEmpty() && areDifferentNames(all.at(i), main))
            items[i].questions.append({ u"several-people"_s, { all.at(i), main } });
    }
}

void askAboutCopies(QList<ReviewItem>& items)
{
    QHash<QByteArray, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).verification)
            groups[sameBadgeKey(items.at(i).verification->badge)].append(i);
    }
    for (const QList<qsizetype>& group : std::as_const(groups)) {
        const Badge& first = items.at(group.first()).verification->badge;
        const bool isForTwo = std::ranges::any_of(
            group, [&](qsizetype other) { return areForDifferentPeople(first, items.at(other).verification->badge); });
        for (const qsizetype i : isForTwo ? group : QList<qsizetype>())
            items[i].questions.append({ u"same-badge-two-people"_s });
    }
}

bool isKnown(const ReviewItem& item)
{
    return item.verification->report.check(CheckKind::Issuer).answer == Answer::Yes;
}

/// Who has neither site nor name is told apart by the key.
QString comparedOrganisation(const Badge& badge, const QString& language)
{
    const QString organisation = organisationOf(badge, language);
    return organisation.isEmpty() ? badge.issuer.id : organisation;
}

} // namespace

void askAboutPeople(QList<ReviewItem>& items, const QStringList& typed)
{
    // With an address typed, each badge is compared with that one, and the recipient check says what came of it.
    if (typed.isEmpty())
        askAboutAddresses(items);
    askAboutNames(items);
    askAboutCopies(items);
}

void askAboutPictures(QList<ReviewItem>& items, const QString& language)
{
    QHash<QString, QList<qsizetype>> users;
    QStringList organisations; // of each: many badges share a picture
    for (qsizetype i = 0; i < items.size(); ++i) {
        organisations.append(
            items.at(i).verification ? comparedOrganisation(items.at(i).verification->badge, language) : QString());
        for (const QString& mark : items.at(i).verification ? items.at(i).pictures : QStringList())
            users[mark].append(i);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).verification)
            continue;
        const auto isOthers = [&](qsizetype other) {
            // Of two, the one whose organisation is known is not the one to ask about.
            const auto isOwner = [&] { return isKnown(items.at(i)) && !isKnown(items.at(other)); };
            return organisations.at(other) != organisations.at(i) && !isOwner();
        };
        for (const QString& mark : std::as_const(items[i].pictures)) {
            const QList<qsizetype>& all = users[mark];
            const auto other = std::ranges::find_if(all, isOthers);
            if (other == all.end())
                continue;
            const Badge& badge = items.at(*other).verification->badge;
            items[i].questions.append(
                { u"borrowed-picture"_s, { badgeName(badge, language), organisations.at(*other) } });
            break;
        }
    }
}

} // namespace besace
