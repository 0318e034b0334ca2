#include "core/backpack/SearchText.h"

#include "core/base/Limits.h"

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

/// Runs of letters and digits: what the index's tokenizer takes for a word.
QStringList words(const QString& text)
{
    QStringList found;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            found << word;
            word.clear();
        }
    }
    return found;
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

} // namespace besace
