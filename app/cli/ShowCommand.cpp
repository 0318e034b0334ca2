#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/EndorsementOutput.h"
#include "app/cli/Kept.h"
#include "app/cli/Output.h"
#include "core/base/Instant.h"
#include "core/sharing/ControlCode.h"
#include "core/sharing/ReadableDocument.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace besace::cli {

/// `own` and `collections`: what the person says and did, apart from what the badge says.
static void appendOwnWords(JsonObject& line, const StoredBadge& stored)
{
    JsonArray tags;
    for (const QString& tag : stored.own.tags)
        tags.emplace_back(tag);
    JsonArray skills;
    for (const OwnSkill& skill : stored.own.skills) {
        JsonObject one;
        one.insert(u"name"_s, skill.name);
        one.insert(u"source"_s, orNull(skill.source));
        skills.emplace_back(one);
    }
    JsonArray collections;
    for (const QString& name : stored.collections)
        collections.emplace_back(name);
    JsonObject story;
    story.insert(u"done"_s, orNull(stored.own.story.done));
    story.insert(u"place"_s, orNull(stored.own.story.place));
    story.insert(u"shows"_s, orNull(stored.own.story.shows));
    JsonObject own;
    own.insert(u"tags"_s, tags);
    own.insert(u"story"_s, story);
    own.insert(u"skills"_s, skills);
    line.insert(u"own"_s, own);
    line.insert(u"collections"_s, collections);
}

static JsonObject badgeJson(const StoredBadge& stored, const QString& language)
{
    JsonObject line = summaryJson(stored.summary);
    line.insert(u"generation"_s, generationName(stored.badge.generation));
    line.insert(u"securing"_s, securingName(stored.badge.securing));
    line.insert(u"suite"_s, orNull(stored.badge.suite));
    appendBadge(line, stored.badge, language);
    line.insert(u"controlCode"_s, orNull(controlCode(stored.badge.payload)));
    line.insert(u"description"_s, orNull(stored.badge.achievement.description.in({ language })));
    line.insert(u"criteria"_s, orNull(stored.badge.achievement.criteria.narrative.in({ language })));
    appendReport(line, stored.report);
    appendEndorsements(line, stored.badge, stored.report, language);
    appendOwnWords(line, stored);
    line.insert(u"changes"_s, changesJson(stored.changes));
    line.insert(u"document"_s, stored.badge.document);
    return line;
}

static void printBadge(const StoredBadge& stored, const QString& language)
{
    const Badge& badge = stored.badge;
    print(summaryLine(stored.summary, language));
    const auto paragraph = [&](const QString& title, const Text& text) {
        if (!text.in({ language }).isEmpty())
            print(u"  "_s + title + u": "_s + text.in({ language }));
    };
    paragraph(CommandLine::tr("Description"), badge.achievement.description);
    paragraph(CommandLine::tr("What was required"), badge.achievement.criteria.narrative);
    QStringList skills = badge.achievement.tags;
    for (const Alignment& alignment : badge.achievement.alignments)
        skills.append(alignment.targetName.in({ language }));
    if (!skills.isEmpty())
        print(u"  "_s + CommandLine::tr("Skills named in the badge") + u": "_s + skills.join(u", "_s));
    if (const QString code = controlCode(badge.payload); !code.isEmpty())
        print(u"  "_s + CommandLine::tr("Control code") + u": "_s + code);
    printReport(stored.report, badge, language, Keeping::Backpack);
}

/// What the issuer's site said when the badge was checked, as text.
static JsonArray copyJson(const QList<KeptDocument>& copy)
{
    JsonArray parts;
    for (const KeptDocument& kept : copy) {
        JsonObject part;
        part.insert(u"url"_s, kept.document.url);
        part.insert(u"asked"_s, orNull(kept.document.asked));
        part.insert(u"askedAt"_s, kept.askedAt ? JsonValue(toIso(*kept.askedAt)) : JsonValue());
        part.insert(u"contentType"_s, orNull(kept.document.contentType));
        part.insert(u"bytes"_s, JsonValue(static_cast<qint64>(kept.document.body.size())));
        part.insert(u"sha256"_s, QString::fromLatin1(kept.sha256.toHex()));
        part.insert(u"certificate"_s, orNull(QString::fromLatin1(kept.document.certificate.toHex())));
        part.insert(u"text"_s, orNull(readableText(kept.document)));
        parts.push_back(part);
    }
    return parts;
}

static void printCopy(const QList<KeptDocument>& copy, const QLocale& locale)
{
    if (copy.isEmpty())
        print(u"  "_s + CommandLine::tr("No copy is kept: the organisation's site was not asked."));
    for (const KeptDocument& kept : copy) {
        const QString day = kept.askedAt ? u" · "_s + wording::date(*kept.askedAt, locale) : QString();
        print(u"\n— "_s + kept.document.url + day + u" · SHA-256 "_s + QString::fromLatin1(kept.sha256.toHex()));
        const QString text = readableText(kept.document);
        print(text.isEmpty() ? CommandLine::tr("(no text, %1 bytes)").arg(kept.document.body.size()) : text);
    }
}

int runShow(const QStringList& arguments)
{
    CommandLine line("show", "ID",
        CommandLine::tr("Shows one badge of the backpack: what it says, and its six checks. ID is its number in "
                        "“list”, or its own id."),
        u"show 3 --copy"_s,
        { { "copy", nullptr,
            CommandLine::tr(
                "Also show the kept copy: what the organisation's site said when the badge was checked.") } });
    if (const auto exit = line.parse(arguments))
        return *exit;
    if (line.operands().size() != 1)
        return line.usageError(CommandLine::tr("Which badge? Give one number from “list”."));
    const Result<Backpack> backpack = line.openBackpack();
    if (!backpack)
        return fail(backpack.error());
    const Result<BadgeId> id = findBadge(*backpack, line.operands().first());
    if (!id)
        return fail(id.error());
    const Result<StoredBadge> stored = backpack->badge(*id);
    if (!stored)
        return fail(stored.error());
    const Result<QList<KeptDocument>> copy
        = line.isSet("copy") ? backpack->keptCopy(*id) : Result<QList<KeptDocument>>(QList<KeptDocument>());
    if (!copy)
        return fail(copy.error());
    if (line.json()) {
        JsonObject json = badgeJson(*stored, line.language());
        if (line.isSet("copy"))
            json.insert(u"copy"_s, copyJson(*copy));
        print(json);
        return AllWell;
    }
    printBadge(*stored, line.language());
    if (line.isSet("copy"))
        printCopy(*copy, localeFor(line.language()));
    return AllWell;
}

} // namespace besace::cli
