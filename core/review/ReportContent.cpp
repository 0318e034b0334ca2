#include "core/review/ReportContent.h"

#include "core/badge/IssuerDomain.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/PortfolioContent.h"
#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// A name longer than three lines is no name.
constexpr qsizetype maxNameChars = 200;
constexpr qsizetype digestGroup = 8;

/// Writes the words of one report.
class Writer {
public:
    Writer(const ReviewSession& session, const ReportWish& wish)
        : m_session(session)
        , m_wish(wish)
        , m_locale(portfolioLocale(wish.language))
    {
    }

    ReportContent write() const;

private:
    QString words(const char* text) const { return Language(m_locale).words("review", text); }
    QString in(const Text& text) const { return cleanLine(text.in({ m_locale.name().left(2) }), maxNameChars); }
    QStringList facts() const;
    QString internet() const;
    QString reason(const QString& code) const;
    QString sentence(const Question& question) const;
    QString proof(CheckKind kind) const;
    QString nameOf(const Badge& badge) const;
    QString byline(const Badge& badge) const;
    ReportBadge badge(const ReviewItem& item) const;
    QString openFor(CheckKind kind) const;
    void weigh(ReportContent& content) const;

    const ReviewSession& m_session;
    const ReportWish& m_wish;
    QLocale m_locale;
};

QString Writer::internet() const
{
    for (const ReviewItem& item : m_session.badges()) {
        if (item.verification->report.online)
            return words(QT_TRANSLATE_NOOP("review", "The organisations' sites were asked."));
    }
    return words(QT_TRANSLATE_NOOP("review", "Without internet: no organisation's site was asked."));
}

QStringList Writer::facts() const
{
    QStringList lines;
    const auto add = [&](const char* text, const QString& fact) {
        if (const QString clean = cleanLine(fact, maxNameChars); !clean.isEmpty())
            lines.append(words(text).arg(clean));
    };
    add(QT_TRANSLATE_NOOP("review", "Person, as typed: %1"), m_wish.person);
    add(QT_TRANSLATE_NOOP("review", "Checked by: %1"), m_wish.advisor);
    add(QT_TRANSLATE_NOOP("review", "Checked on %1"), wording::dateAndTime(m_wish.madeAt, m_locale));
    add(QT_TRANSLATE_NOOP("review", "With Besace %1"), m_wish.version);
    lines.append(internet());
    if (!m_session.addresses().isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("review", "The person's addresses were compared with the badges.")));
    if (m_wish.personAgreed)
        lines.append(words(QT_TRANSLATE_NOOP("review", "The person has agreed to this check.")));
    return lines;
}

QString Writer::nameOf(const Badge& badge) const
{
    const QString name = cleanLine(badgeName(badge, m_wish.language), maxNameChars);
    return name.isEmpty() ? words(QT_TRANSLATE_NOOP("review", "Badge without a name")) : name;
}

QString Writer::byline(const Badge& badge) const
{
    QStringList who { cleanLine(issuerDomain(badge.issuer), maxNameChars), readableName(in(badge.issuer.name)) };
    who.removeAll(QString());
    QStringList parts { who.join(u" – "_s) };
    const std::optional<Instant>& given = badge.awardedOn ? badge.awardedOn : badge.issuedOn;
    if (given)
        parts.append(words(QT_TRANSLATE_NOOP("review", "given on %1")).arg(wording::date(given->utc, m_locale)));
    if (badge.validUntil)
        parts.append(
            words(QT_TRANSLATE_NOOP("review", "valid until %1")).arg(wording::date(badge.validUntil->utc, m_locale)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

static QString grouped(const QByteArray& digest)
{
    const QString hex = QString::fromLatin1(digest.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += digestGroup)
        groups.append(hex.mid(at, digestGroup));
    return u"SHA-256 "_s + groups.join(u' ');
}

/// On the screen "your list" is that of the person at it. Whoever reads the report may have none: here the list is told
/// by what it holds.
QString Writer::reason(const QString& code) const
{
    if (code == u"issuer-known"_s)
        return words(QT_TRANSLATE_NOOP("review", "This organisation is on the list of known organisations."));
    if (code == u"issuer-not-on-list"_s)
        return words(
            QT_TRANSLATE_NOOP("review", "Organisation to confirm: it is not on the list of known organisations."));
    return wording::reasonSentence(code, m_locale);
}

QString Writer::sentence(const Question& question) const
{
    QVariantList facts;
    for (const QVariant& fact : question.facts)
        facts.append(fact.typeId() == QMetaType::QString ? QVariant(cleanLine(fact.toString(), maxNameChars)) : fact);
    if (question.code != u"borrowed-name"_s || facts.isEmpty())
        return wording::questionSentence(question.code, facts, m_locale);
    return words(QT_TRANSLATE_NOOP("review",
                     "The organisation calls itself \"%1\". It is not the one on the list of known organisations."))
        .arg(facts.first().toString());
}

QString Writer::proof(CheckKind kind) const
{
    return kind == CheckKind::Issuer ? words(
               QT_TRANSLATE_NOOP("review", "This badge comes from an organisation on the list of known organisations."))
                                     : wording::checkProves(kind, m_locale);
}

ReportBadge Writer::badge(const ReviewItem& item) const
{
    const VerificationReport& report = item.verification->report;
    ReportBadge made { nameOf(item.verification->badge), byline(item.verification->badge), report.state(),
        wording::stateHeadline(report, m_locale), {}, {}, grouped(item.sha256) };
    for (const Check& check : report.checks) {
        made.checks.append({ wording::checkTitle(check.kind, m_locale), check.answer,
            wording::answerWord(check.answer, m_locale), reason(check.reason) });
    }
    for (const Question& question : item.questions)
        made.questions.append(sentence(question));
    return made;
}

/// "Not cancelled: Esprit d'équipe, Sécurité"; nothing where the check has an answer for every badge.
QString Writer::openFor(CheckKind kind) const
{
    QStringList names;
    for (const ReviewItem& item : m_session.badges()) {
        if (item.verification->report.check(kind).answer == Answer::Unchecked)
            names.append(nameOf(item.verification->badge));
    }
    //: %1 is what could not be checked, %2 the badges
    return names.isEmpty()
        ? QString()
        : words(QT_TRANSLATE_NOOP("review", "%1: %2")).arg(wording::checkTitle(kind, m_locale), names.join(u", "_s));
}

/// A line that every badge has earned is proven; what no check can prove is said once for all of them.
void Writer::weigh(ReportContent& content) const
{
    for (const CheckKind kind : { CheckKind::Integrity, CheckKind::Status, CheckKind::Validity, CheckKind::Recipient,
             CheckKind::Issuer, CheckKind::Complete }) {
        const bool isProven = std::ranges::all_of(m_session.badges(),
            [kind](const ReviewItem& item) { return item.verification->report.check(kind).answer == Answer::Yes; });
        if (isProven && !m_session.badges().isEmpty())
            content.proves.append(proof(kind));
        content.doesNotProve.append(wording::checkDoesNotProve(kind, m_locale));
        content.notChecked.append(openFor(kind));
    }
    for (QStringList* lines : { &content.proves, &content.doesNotProve, &content.notChecked }) {
        lines->removeAll(QString());
        lines->removeDuplicates();
    }
    if (content.proves.isEmpty())
        content.proves.append(words(QT_TRANSLATE_NOOP("review", "Nothing that holds for all badges.")));
}

ReportContent Writer::write() const
{
    ReportContent content;
    content.language = m_locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
    content.title = words(QT_TRANSLATE_NOOP("review", "Check of badges"));
    content.facts = facts();
    content.summary = wording::badgesByState(m_session.states(), m_locale);
    for (const ReviewItem& item : m_session.badges())
        content.badges.append(badge(item));
    weigh(content);
    content.verifyLater = words(QT_TRANSLATE_NOOP("review",
        "The number below each badge is made from its file. Another program makes the same one from the same file."));
    return content;
}

} // namespace

ReportContent reportContent(const ReviewSession& session, const ReportWish& wish)
{
    return Writer(session, wish).write();
}

} // namespace besace
