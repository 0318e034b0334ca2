#include "app/desktop/details/Sections.h"

#include "app/desktop/details/AddressRow.h"
#include "app/desktop/details/PlainText.h"
#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"
#include "core/badge/IssuerDomain.h"
#include "core/verification/EndorsementCheck.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace::sections {

namespace {

/// Bounds on hostile badges: nobody reads more of these, and each is a widget. The technical details hold all.
constexpr int mostSkills = 60;
constexpr int mostItems = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::Sections)
};

bool isAddress(const QString& text) { return text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s); }

QWidget* makeTags(const QStringList& words)
{
    auto* tags = new QWidget;
    auto* flow = new FlowLayout(6, tags);
    for (const QString& word : words)
        flow->addWidget(new Tag(word));
    return tags;
}

QString valueOf(const BadgeResult& result)
{
    QStringList parts { oneLine(result.value), oneLine(result.achievedLevel), oneLine(result.status) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QWidget* makeEvidence(const Evidence& evidence, const QStringList& languages)
{
    QList<QWidget*> parts;
    if (const QString name = oneLine(evidence.name.in(languages)); !name.isEmpty()) {
        auto* title = new TextLabel(TextSize::Body, Ink::Text, true);
        title->setWords(name);
        parts << title;
    }
    for (const Text& text : { evidence.description, evidence.narrative }) {
        if (const QString words = plainFromMarkdown(text.in(languages)); !words.isEmpty())
            parts << paragraph(words);
    }
    if (isAddress(evidence.id))
        parts << new AddressRow(evidence.id);
    return parts.isEmpty() ? nullptr : column(parts);
}

/// Whose word it claims to be, what it says, and what our check found of that.
QWidget* makeEndorsement(const Endorsement& endorsement, const VerificationReport& report, const QStringList& languages)
{
    const QString words = plainFromMarkdown(endorsement.comment.in(languages));
    QStringList names { oneLine(readableName(endorsement.issuer.name.in(languages))),
        issuerDomain(endorsement.issuer) };
    names.removeAll(QString());
    const QString who = names.join(u" · "_s);
    if (words.isEmpty() && who.isEmpty())
        return nullptr;
    QList<QWidget*> parts;
    if (!who.isEmpty()) {
        auto* title = new TextLabel(TextSize::Body, Ink::Text, true);
        title->setWords(who);
        parts << title;
    }
    if (!words.isEmpty())
        parts << paragraph(words);
    auto* finding = new TextLabel(TextSize::Body, Ink::Muted, false);
    finding->setWords(wording::endorsementSentence(reportOn(endorsement, report)));
    return column(parts << finding);
}

void add(QVBoxLayout& into, const QString& heading, QList<QWidget*> parts)
{
    parts.removeAll(nullptr);
    if (!parts.isEmpty())
        into.addWidget(titled(heading, column(parts)));
}

} // namespace

QWidget* titled(const QString& heading, QWidget* content)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto* title = new TextLabel(TextSize::Body, Ink::Muted, true);
    title->setWords(heading);
    layout->addWidget(title);
    layout->addWidget(content);
    return part;
}

QWidget* paragraph(const QString& text)
{
    auto* words = new TextLabel;
    words->setWords(text);
    words->setSelectable();
    return words;
}

QWidget* column(const QList<QWidget*>& parts)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    for (QWidget* part : parts)
        layout->addWidget(part);
    return whole;
}

QStringList languages(const QLocale& locale)
{
    QStringList tags { locale.bcp47Name(), locale.name().section(u'_', 0, 0) };
    tags << (tags.last() == u"fr"_s ? u"en"_s : u"fr"_s);
    tags.removeDuplicates();
    return tags;
}

void addNews(QVBoxLayout& column, const StoredBadge& stored, const QLocale& locale)
{
    if (!stored.summary.changedAt)
        return;
    // The detail is for people only where it names them something: old and new name or address.
    static const QStringList telling { u"issuer-renamed"_s, u"issuer-moved"_s, u"badge-moved"_s };
    QList<QWidget*> lines;
    for (const Change& change : stored.changes) {
        QString words = u"• "_s + wording::changeSentence(change.code);
        if (telling.contains(change.code))
            words += u'\n' + oneLine(change.detail);
        lines << paragraph(words);
    }
    add(column, Words::tr("What changed on %1").arg(wording::date(*stored.summary.changedAt, locale)), lines);
}

void addRequirements(QVBoxLayout& column, const Badge& badge, const QStringList& languages)
{
    const Criteria& criteria = badge.achievement.criteria;
    QList<QWidget*> parts;
    if (const QString words = plainFromMarkdown(criteria.narrative.in(languages)); !words.isEmpty())
        parts << paragraph(words);
    if (isAddress(criteria.id))
        parts << new AddressRow(criteria.id);
    add(column, Words::tr("What was required"), parts);
}

void addDescription(QVBoxLayout& column, const Badge& badge, const QStringList& languages)
{
    QList<QWidget*> parts;
    for (const Text& text : { badge.description, badge.achievement.description }) {
        if (const QString words = plainFromMarkdown(text.in(languages)); !words.isEmpty())
            parts << paragraph(words);
    }
    add(column, Words::tr("What this badge says"), parts);
}

void addSkills(QVBoxLayout& column, const Badge& badge, const QStringList& languages)
{
    QStringList words;
    for (const Alignment& alignment : badge.achievement.alignments)
        words << oneLine(alignment.targetName.in(languages));
    for (const QString& tag : badge.achievement.tags)
        words << oneLine(tag);
    words.removeAll(QString());
    words.removeDuplicates();
    if (!words.isEmpty())
        add(column, Words::tr("Skills named in the badge"), { makeTags(words.mid(0, mostSkills)) });
}

void addStory(QVBoxLayout& column, const Badge& badge, const QStringList& languages)
{
    if (const QString words = plainFromMarkdown(badge.narrative.in(languages)); !words.isEmpty())
        add(column, Words::tr("What the person did"), { paragraph(words) });
}

void addEvidence(QVBoxLayout& column, const Badge& badge, const QStringList& languages)
{
    QList<QWidget*> parts;
    for (const Evidence& evidence : badge.evidence.mid(0, mostItems))
        parts << makeEvidence(evidence, languages);
    add(column, Words::tr("Proof"), parts);
}

void addResults(QVBoxLayout& column, const Badge& badge, const QStringList& languages, const QLocale& locale)
{
    QStringList lines;
    for (const BadgeResult& result : badge.results.mid(0, mostItems)) {
        const QString name = oneLine(result.name.in(languages));
        lines << (name.isEmpty() ? valueOf(result) : Words::tr("%1: %2").arg(name, valueOf(result)));
    }
    if (badge.creditsEarned)
        lines << Words::tr("Credits: %1").arg(locale.toString(*badge.creditsEarned, 'g', 6));
    lines.removeAll(QString());
    if (!lines.isEmpty())
        add(column, Words::tr("Results"), { paragraph(lines.join(u'\n')) });
}

void addEndorsements(QVBoxLayout& column, const StoredBadge& stored, const QStringList& languages)
{
    QList<QWidget*> parts;
    for (const Endorsement& endorsement : stored.badge.endorsements.mid(0, mostItems))
        parts << makeEndorsement(endorsement, stored.report, languages);
    add(column, Words::tr("Recommendations"), parts);
}

} // namespace besace::sections
