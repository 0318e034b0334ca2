#include "core/backpack/SearchText.h"

#include "core/base/Limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QString allWords(const Text& text)
{
    QStringList words { text.plain };
    words += text.translations.values();
    return words.join(u' ');
}

QString skills(const Badge& badge)
{
    QStringList words;
    for (const Alignment& alignment : badge.achievement.alignments)
        words << allWords(alignment.targetName) << alignment.targetFramework << alignment.targetCode;
    words << badge.achievement.fieldOfStudy << badge.achievement.specialization << badge.role;
    return words.join(u' ');
}

QString description(const Badge& badge)
{
    QStringList words { allWords(badge.description), allWords(badge.achievement.description),
        allWords(badge.narrative) };
    for (const Evidence& evidence : badge.evidence)
        words << allWords(evidence.name) << allWords(evidence.description) << allWords(evidence.narrative);
    return words.join(u' ');
}

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

/// Runs of letters and digits: what the index's tokenizer takes for a word.
QStringList words(const QString& text)
{
    QStringList found;
    QString word;
    for (const QChar c : text + u' ') {
        if (isWordPart(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            found << word;
            word.clear();
        }
    }
    return found;
}

QList<TextRange> wordRanges(const QString& text)
{
    QList<TextRange> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isWordPart(text.at(at)))
            continue;
        if (ranges.isEmpty() || ranges.last().start + ranges.last().length < at)
            ranges << TextRange { at, 0 };
        ++ranges.last().length;
    }
    return ranges;
}

/// How many units of @p word it takes to spell @p beginning, without accents and case; 0 if it does not begin so.
qsizetype unitsSpelling(QStringView word, const QString& beginning)
{
    QString spelled;
    qsizetype units = 0;
    // One letter may be spelled with two ("œ"), and an accent of its own with none.
    while (units < word.size() && spelled.size() < beginning.size()) {
        const qsizetype next = word.at(units).isHighSurrogate() && units + 1 < word.size() ? 2 : 1;
        spelled += orderKey(word.mid(units, next).toString());
        units += next;
    }
    if (!spelled.startsWith(beginning))
        return 0;
    while (units < word.size() && word.at(units).isMark())
        ++units;
    return units;
}

} // namespace

SearchText searchText(const Badge& badge)
{
    return {
        .name = spelledOut(allWords(badge.name) + u' ' + allWords(badge.achievement.name)),
        .organisation = spelledOut(allWords(badge.issuer.name) + u' ' + allWords(badge.achievement.creator.name)),
        .skills = spelledOut(skills(badge)),
        .description = spelledOut(description(badge)),
        .criteria = spelledOut(allWords(badge.achievement.criteria.narrative)),
        .tags = spelledOut(badge.achievement.tags.join(u' ')),
        .year = badge.issuedOn ? QString::number(badge.issuedOn->utc.date().year()) : QString(),
    };
}

QString spelledOut(const QString& text)
{
    struct Spelling {
        char16_t letter;
        const char* typed;
    };
    static constexpr std::array spellings { Spelling { u'œ', "oe" }, Spelling { u'Œ', "OE" }, Spelling { u'æ', "ae" },
        Spelling { u'Æ', "AE" }, Spelling { u'ß', "ss" }, Spelling { u'ẞ', "SS" } };
    QString result = text.normalized(QString::NormalizationForm_KC);
    for (const Spelling& spelling : spellings)
        result.replace(QChar(spelling.letter), QString::fromLatin1(spelling.typed));
    return result;
}

QString orderKey(const QString& text)
{
    QString key;
    for (const QChar c : spelledOut(text).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            key += c;
    }
    return key.toCaseFolded().trimmed();
}

QString matchExpression(const QString& typed)
{
    QStringList terms;
    for (const QString& word : words(spelledOut(typed.left(limits::maxSearchChars))).mid(0, limits::maxSearchWords))
        terms << u'"' + word + u"\"*"_s;
    return terms.join(u' ');
}

QList<TextRange> wordHits(const QString& shown, const QString& typed)
{
    const QStringList wanted = words(orderKey(typed.left(limits::maxSearchChars))).mid(0, limits::maxSearchWords);
    QList<TextRange> hits;
    for (const TextRange& word : wordRanges(shown)) {
        qsizetype longest = 0;
        for (const QString& beginning : wanted)
            longest = std::max(longest, unitsSpelling(QStringView(shown).mid(word.start, word.length), beginning));
        if (longest > 0)
            hits << TextRange { word.start, longest };
    }
    return hits;
}

} // namespace besace
