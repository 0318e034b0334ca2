#pragma once

#include "tests/core/sharing/SamplePortfolio.h"

/// Texts that are hard to set, and badges that have one of them in every place.
namespace sample {

struct HardText {
    const char* name;
    QString text;
};

/// Of about ten thousand characters, as long as a text may be.
inline QString filled(const QString& piece) { return piece.repeated(10'000 / piece.size() + 1).left(10'000); }

/// Each letter with @p count marks above and below.
inline QString heaped(const QString& letters, int count)
{
    QString text;
    for (const QChar letter : letters) {
        text += letter;
        for (int i = 0; i < count && letter.isLetter(); ++i)
            text += QChar(i % 2 == 0 ? 0x0300 + i % 20 : 0x0316 + i % 20);
    }
    return text;
}

inline QList<HardText> hardTexts()
{
    return {
        { "ten thousand", filled(u"Reconnaître un départ de feu, donner l’alerte, utiliser un extincteur. "_s) },
        { "one word", filled(u"Donaudampfschifffahrtsgesellschaft"_s) },
        { "wide letters", u"W"_s.repeated(400) },
        { "emoji", u"😀👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇫🇷1️⃣❤️ "_s.repeated(40) },
        { "Arabic", u"قيادة مشروع مع 6 متطوعين (Besace 2026) وتقديمه أمام مجموعة من الناس. "_s.repeated(12) },
        { "Arabic without a blank", u"قيادةمشروعمتطوعين"_s.repeated(40) },
        { "Hebrew with points", u"בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים (2026) לְהַקְשִׁיב. "_s.repeated(20) },
        { "both directions", u"Accueil قيادة (A) עברית [12] 履歴書 «x» 50 % – "_s.repeated(20) },
        { "Chinese, Japanese, Korean", u"二十人の来客を迎え、要望を理解し。履歴書简历이력서"_s.repeated(30) },
        { "heaps of marks", heaped(u"Zalgo vient dans le badge "_s, 24).repeated(4) },
        { "a few marks", u"Ti\u1EBFng Vi\u1EC7t e\u0301\u0323\u0330 o\u0308\u0304 å\u0301 "_s.repeated(30) },
        { "nothing to see",
            u"a\u200Bb\u200Cc\u200Dd\u2060e\u00ADf\uFEFFg\u034Fh\u3164i\u115Fj\u180Ek\uFE0Fl "_s.repeated(60) },
        { "zero width without end", u"\u200B\u200D"_s.repeated(3000) + u"fin"_s },
        { "Indic and others", u"क्षत्रिय ไทยไม่มีช่องว่าง བོད་ཡིག ខ្មែរ አማርኛ தமிழ் "_s.repeated(20) },
        { "odd letters", u"﷽ ⸻ 𒐫 𝔘𝔫𝔦 ﬃ Ǆ ㍿ ꧅ "_s.repeated(15) },
        { "markdown and HTML",
            u"# <h1>Titre</h1> <script>alert(1)</script>\n\n"
            "- un\n  - deux\n    - trois\n      - quatre\n        - cinq\n          - six\n            - sept "
            "<b>gras</b>\n"
            "\n> > > > > > > > cité huit fois, et encore quelques mots pour une deuxième ligne\n\n"
            "999999998. presque\n999999999. un milliard\n\n"
            "```\n"_s
                + u"code"_s.repeated(80) + u"\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"_s + u"**"_s.repeated(60)
                + u"[x](https://exemple.fr/"_s + u"long/"_s.repeated(80) + u") <img src=x onerror=alert(1)> https://"_s
                + u"sous-domaine."_s.repeated(12) + u"example/\n\n***\n"_s },
    };
}

/// Badges with the text in every place, and a person who writes the same.
inline Portfolio fullOf(const QString& text)
{
    Portfolio made = personal();
    made.personName = made.title = made.introduction = text;
    made.badges.resize(2);
    for (PortfolioBadge& badge : made.badges) {
        Badge& shown = badge.stored.badge;
        shown.name.plain = shown.achievement.name.plain = badge.stored.summary.name = text;
        shown.issuer.name.plain = badge.stored.summary.issuerName = text;
        shown.achievement.description.plain = text;
        shown.achievement.criteria.narrative.plain = shown.narrative.plain = text.left(2000);
        shown.achievement.tags = QStringList { text, u"Tri"_s, text.left(40) };
        Evidence proof;
        proof.id = u"https://preuves.example/"_s;
        proof.name.plain = proof.description.plain = text;
        shown.evidence = { proof };
        badge.stored.own.story = { text, text, text };
        badge.stored.own.skills = { OwnSkill { text } };
    }
    made.badges[1].stored.badge.achievement.description.plain = text.left(300);
    made.badges[0].stored.report = report({ .issuer = "issuer-not-on-list" });
    made.badges[0].stored.summary.issuerDomain = u"a-long-name."_s.repeated(18) + u"example"_s;
    made.badges[1].stored.badge.achievement.type = u"Course"_s;
    return made;
}

} // namespace sample
