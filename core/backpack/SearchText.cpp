#include "core/backpack/SearchText.h"

#include "core/base/Limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Of an excerpt: what fits on a line of the list.
constexpr qsizetype wordsBefore = 4;
constexpr qsizetype wordsAfter = 9;

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

/// Runs of letters and digits: what the index's tokenizer takes for a word.
QList<TextRange> wordRanges(const QString& text)
{
    QList<TextRange> found;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPart = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (isPart && !inWord)
            found.append({ i, 0 });
        if (isPart)
            ++found.last().length;
        inWord = isPart;
    }
    return found;
}

QStringList words(const QString& text)
{
    QStringList found;
    for (const TextRange& range : wordRanges(text))
        found << text.mid(range.start, range.length);
    return found;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// The words of a search, as they are looked for.
QStringList typedWords(const QString& typed)
{
    return words(spelledOut(typed.left(limits::maxSearchChars))).mid(0, limits::maxSearchWords);
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
    if (isAscii(text)) // most of what is imported is, and nothing below changes it
        return text;
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
    if (isAscii(text))
        return text.toCaseFolded().trimmed();
    QString key;
    for (const QChar c : spelledOut(text).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            key += c;
    }
    return key.toCaseFolded().trimmed();
}

QList<TextRange> hitsIn(const QString& shown, const QString& typed)
{
    QStringList wanted;
    for (const QString& word : typedWords(typed))
        wanted << orderKey(word);
    QList<TextRange> hits;
    for (const TextRange& range : wordRanges(shown)) {
        const QString word = orderKey(shown.mid(range.start, range.length));
        if (std::ranges::any_of(wanted, [&](const QString& beginning) { return word.startsWith(beginning); }))
            hits.append(range);
    }
    return hits;
}

QString aroundHit(const QString& text, const QString& typed)
{
    const QString line = text.left(limits::maxExcerptSourceChars).simplified();
    const QList<TextRange> hits = hitsIn(line, typed);
    if (hits.isEmpty())
        return {};
    const QList<TextRange> all = wordRanges(line);
    const qsizetype at = all.indexOf(hits.constFirst());
    const qsizetype first = std::max<qsizetype>(0, at - wordsBefore);
    const qsizetype last = std::min(all.size() - 1, at + wordsAfter);
    const qsizetype start = first == 0 ? 0 : all.at(first).start;
    const qsizetype end = last == all.size() - 1 ? line.size() : all.at(last).start + all.at(last).length;
    return (start > 0 ? u"…"_s : QString()) + line.mid(start, end - start) + (end < line.size() ? u"…"_s : QString());
}

QString matchExpression(const QString& typed)
{
    QStringList terms;
    for (const QString& word : typedWords(typed))
        terms << u'"' + word + u"\"*"_s;
    return terms.join(u' ');
}

} // namespace besace
