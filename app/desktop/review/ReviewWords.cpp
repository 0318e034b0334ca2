#include "app/desktop/review/ReviewWords.h"

#include "app/desktop/details/NameOnScreen.h"
#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/TextLabel.h"
#include "core/badge/IssuerDomain.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace::reviewWords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::ReviewWords)
};

QString in(const Text& text, const QLocale& locale) { return oneLine(text.in({ wording::languageOf(locale) })); }

} // namespace

QString name(const Badge& badge, const QLocale& locale)
{
    return nameOnScreen(badgeName(badge, wording::languageOf(locale)));
}

QString organisation(const Badge& badge, const QLocale& locale)
{
    QStringList parts { oneLine(issuerDomain(badge.issuer)), readableName(in(badge.issuer.name, locale)) };
    parts.removeAll(QString());
    return inOneLine(parts, u" – "_s);
}

QString forThisPerson(const VerificationReport& report)
{
    switch (report.check(CheckKind::Recipient).answer) {
    case Answer::Yes:
        return Words::tr("Yes");
    case Answer::No:
        return Words::tr("No");
    case Answer::Unchecked:
        break;
    }
    return Words::tr("Not sure");
}

QString skills(const Badge& badge, const QLocale& locale)
{
    QStringList names;
    for (const Alignment& alignment : badge.achievement.alignments)
        names.append(in(alignment.targetName, locale));
    for (const QString& tag : badge.achievement.tags)
        names.append(oneLine(tag));
    names.removeAll(QString());
    names.removeDuplicates();
    return inOneLine(names, u", "_s);
}

QString reason(KeptReason reason)
{
    switch (reason) {
    case KeptReason::FollowUp:
        return Words::tr("Follow-up of the person");
    case KeptReason::Application:
        return Words::tr("File for an application");
    case KeptReason::Request:
        return Words::tr("Request of the person");
    }
    return {};
}

QString keptUnread(const Error& why)
{
    return Words::tr("Besace cannot read the kept sessions.") + u' ' + wording::errorSentence(why);
}

QString question(const Question& question, const QLocale& locale)
{
    QVariantList facts;
    for (const QVariant& fact : question.facts)
        facts.append(fact.typeId() == QMetaType::QString ? QVariant(oneLine(fact.toString())) : fact);
    return wording::questionSentence(question.code, facts, locale);
}

QString file(const ReviewItem& item)
{
    const QString named = oneLine(QFileInfo(item.source).fileName());
    return item.member.isEmpty() ? named : named + u" › "_s + oneLine(item.member);
}

} // namespace besace::reviewWords
