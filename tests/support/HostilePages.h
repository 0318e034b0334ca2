#pragma once

#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/sharing/Portfolio.h"
#include "core/sharing/site/ShareCard.h"

#include "tests/core/sharing/SamplePortfolio.h"

/// Portfolios in which every text that somebody else writes is an attack, one field after the other.
namespace hostile {

using namespace besace;
using namespace Qt::StringLiterals;

/// Every payload of tests/browser/injection/payloads.json, family after family.
inline QStringList payloads()
{
    const Result<QByteArray> file = readFile(QStringLiteral(INJECTION_CORPUS), 1024LL * 1024);
    const Result<JsonValue> families = file ? parseJson(*file) : JsonValue();
    QStringList all;
    for (const JsonObject::Member& family : families ? families->object() : JsonObject())
        all += family.value.strings();
    return all;
}

/// How far a page may differ from the same page with a harmless text in that place.
enum class Structure {
    Same,
    Free, ///< an address may or may not become a link, a drawing may or may not be drawn
};

struct Field {
    const char* name;
    Structure structure;
    void (*put)(PortfolioBadge& badge, const QString& text);
};

inline Evidence evidenceNamed(const QString& name)
{
    Evidence evidence;
    evidence.name.plain = name;
    return evidence;
}

inline Evidence evidenceAt(const QString& address)
{
    Evidence evidence;
    evidence.id = address;
    return evidence;
}

/// The text stands as it is: raw, where an SVG would have words.
inline QByteArray svgWith(const QString& text)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>" + text.toUtf8()
        + "</text></svg>";
}

/// "End." so that a text of which nothing is left does not take its label along.
inline QString ending(const QString& text) { return text + u"\n\nEnd."_s; }

inline QList<Field> fields()
{
    using B = PortfolioBadge;
    using T = const QString&;
    constexpr auto same = Structure::Same;
    constexpr auto free = Structure::Free;
    return {
        { "name", same, [](B& b, T t) { b.stored.badge.name.plain = b.stored.badge.achievement.name.plain = t; } },
        { "summary name", same, [](B& b, T t) { b.stored.summary.name = t; } },
        { "description", same, [](B& b, T t) { b.stored.badge.achievement.description.plain = ending(t); } },
        { "criteria", same, [](B& b, T t) { b.stored.badge.achievement.criteria.narrative.plain = ending(t); } },
        { "narrative", same, [](B& b, T t) { b.stored.badge.narrative.plain = ending(t); } },
        { "own story", same, [](B& b, T t) { b.stored.own.story.done = ending(t); } },
        { "issuer name", same, [](B& b, T t) { b.stored.badge.issuer.name.plain = t; } },
        { "issuer domain", same, [](B& b, T t) { b.stored.summary.issuerDomain = t; } },
        { "issuer email", same, [](B& b, T t) { b.stored.badge.issuer.email = t; } },
        { "evidence name", same, [](B& b, T t) { b.stored.badge.evidence.prepend(evidenceNamed(t)); } },
        { "evidence description", same, [](B& b, T t) { b.stored.badge.evidence.first().description.plain = t; } },
        { "evidence narrative", same, [](B& b, T t) { b.stored.badge.evidence.first().narrative.plain = t; } },
        { "picture text", same, [](B& b, T t) { b.stored.badge.image.caption = t; } },
        { "recipient", same,
            [](B& b, T t) {
                b.stored.badge.recipients = { { u"email"_s, t, t, false } };
            } },
        { "recipient name", same, [](B& b, T t) { b.stored.badge.recipientName = t; } },
        { "license, role, term", same,
            [](B& b, T t) { b.stored.badge.licenseNumber = b.stored.badge.role = b.stored.badge.term = t; } },
        { "file name", same, [](B& b, T t) { b.files.first().name = t; } },
        { "tag", same, [](B& b, T t) { b.stored.badge.achievement.tags = { t }; } },
        { "alignment", same, [](B& b, T t) { b.stored.badge.achievement.alignments = { sample::skill(t) }; } },
        { "own skill", same,
            [](B& b, T t) {
                b.stored.own.skills = { OwnSkill { t, t } };
            } },
        { "badge id", free, [](B& b, T t) { b.stored.badge.id = t; } },
        { "hosted address", free, [](B& b, T t) { b.stored.badge.hostedUrl = t; } },
        { "issuer address", free, [](B& b, T t) { b.stored.badge.issuer.url = b.stored.badge.issuer.id = t; } },
        { "criteria address", free, [](B& b, T t) { b.stored.badge.achievement.criteria.id = t; } },
        { "evidence address", free, [](B& b, T t) { b.stored.badge.evidence = { evidenceAt(t) }; } },
        { "alignment address", free,
            [](B& b, T t) {
                b.stored.badge.achievement.alignments = { sample::skill(u"A skill"_s) };
                b.stored.badge.achievement.alignments.first().targetUrl = t;
            } },
        { "picture address", free, [](B& b, T t) { b.stored.badge.image.url = t; } },
        { "language", free, [](B& b, T t) { b.stored.badge.achievement.inLanguage = t; } },
        { "drawing", free,
            [](B& b, T t) {
                b.files = { { u"badge.svg"_s, svgWith(t) } };
            } },
        { "file", free,
            [](B& b, T t) {
                b.files = { { u"badge.json"_s, t.toUtf8() } };
            } },
    };
}

/// These share one list of the page, which shows so many.
inline bool isSkill(const Field& field)
{
    const QByteArray name = field.name;
    return name == "tag" || name == "alignment" || name == "own skill";
}
inline constexpr qsizetype skillsAtOnce = 20;

inline Portfolio noBadges()
{
    static const Portfolio made = [] {
        Portfolio portfolio = sample::portfolio();
        portfolio.badges.clear();
        portfolio.showStories = portfolio.showOwnSkills = true;
        return portfolio;
    }();
    return made;
}

/// A badge that has something in each place, so that labels stand whatever the text is.
inline const PortfolioBadge& plainBadge()
{
    static const PortfolioBadge made = [] {
        PortfolioBadge badge = sample::badge(u"Harmless"_s, u"Harmless"_s, sample::day(2025, 3, 12));
        badge.stored.badge.achievement.criteria.narrative.plain = u"Harmless"_s;
        badge.stored.badge.evidence = { evidenceNamed(u"Harmless"_s) };
        badge.files = { { u"badge.json"_s, sample::payload(u"Harmless"_s) } };
        return badge;
    }();
    return made;
}

/// A picture, so that its text stands somewhere.
inline const QByteArray& plainPicture()
{
    static const QByteArray made = sample::bakedPng(Qt::darkGreen, sample::payload(u"Harmless"_s));
    return made;
}

inline Portfolio badgesWith(const Field& field, const QStringList& texts)
{
    Portfolio portfolio = noBadges();
    for (const QString& text : texts) {
        portfolio.badges += plainBadge();
        if (QByteArray(field.name) == "picture text")
            portfolio.badges.last().files.first().bytes = plainPicture();
        field.put(portfolio.badges.last(), text);
    }
    return portfolio;
}

/// Fields that can be attacked at once: none of them hides what another one shows.
struct Together {
    const char* name;
    Structure structure;
    QList<Field> fields;
};

/// Every field stands in one of them. Of an address and a file only one is shown: those that could hide each other are
/// apart.
inline QList<Together> together()
{
    Together texts { "texts", Structure::Same, {} };
    Together drawn { "addresses-and-drawings", Structure::Free, {} };
    Together filed { "addresses-and-files", Structure::Free, {} };
    for (const Field& field : fields()) {
        const QByteArray name = field.name;
        if (field.structure == Structure::Same)
            texts.fields.prepend(field); // what is put before others comes last
        else if (name == "file" || name == "hosted address")
            filed.fields += field;
        else if (name == "drawing" || name == "badge id")
            drawn.fields += field;
        else
            (drawn.fields.size() > filed.fields.size() ? filed : drawn).fields += field;
    }
    return { texts, drawn, filed };
}

/// One badge for each text: in each of its fields stands another one, and over all badges each text stands in each
/// field once. The last badge is harmless.
inline Portfolio badgesWith(const Together& together, const QStringList& texts)
{
    constexpr qsizetype apart = 37; // how far the texts of neighbours are apart, to mix the families
    Portfolio portfolio = noBadges();
    for (qsizetype badge = 0; badge <= texts.size(); ++badge) {
        PortfolioBadge made = plainBadge();
        if (together.structure == Structure::Same)
            made.files.first().bytes = plainPicture(); // else the text of a picture stands nowhere
        for (qsizetype i = 0; i < together.fields.size(); ++i)
            together.fields.at(i).put(
                made, badge == texts.size() ? u"Harmless"_s : texts.at((badge + i * apart) % texts.size()));
        portfolio.badges += made;
    }
    return portfolio;
}

/// One badge, with the text in every field that may not change the structure.
inline PortfolioBadge badgeFullOf(const QString& text)
{
    PortfolioBadge badge = plainBadge();
    for (const Field& field : fields()) {
        if (field.structure == Structure::Same)
            field.put(badge, text);
    }
    return badge;
}

template <typename Make>
Portfolio badgesOf(const QStringList& texts, Make make)
{
    Portfolio portfolio = noBadges();
    for (const QString& text : texts)
        portfolio.badges += make(text);
    return portfolio;
}

inline Portfolio badgesFullOf(const QStringList& texts) { return badgesOf(texts, badgeFullOf); }

/// Nothing of a card is a page, and drawing one takes its time.
inline QByteArray noCard(const ShareCard&, CardShape) { return "no card"; }

/// What the person types, or pastes.
inline Portfolio personWith(const QString& text)
{
    Portfolio portfolio = noBadges();
    portfolio.personName = portfolio.title = portfolio.introduction = portfolio.email = portfolio.telephone = text;
    portfolio.badges = { plainBadge() };
    return portfolio;
}

inline QStringList asManyHarmless(const QStringList& texts) { return QStringList(texts.size(), u"Harmless"_s); }

} // namespace hostile
