#include "core/review/ComparableWords.h"

#include "core/base/Limits.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/MarksOnLetter.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <algorithm>

namespace besace {

QString comparable(const QString& text)
{
    QString words;
    // Portfolios of earlier versions show more marks on a letter than today's.
    for (const QChar c : MarksOnLetter().fitting(text).normalized(QString::NormalizationForm_KC)) {
        const bool isWord = !c.isSpace() && !c.isSurrogate() && c.category() != QChar::Other_Format;
        if (isWord && c.category() != QChar::Other_Control)
            words.append(c.toCaseFolded());
    }
    return words;
}

QStringList comparables(const QStringList& forms)
{
    QStringList all;
    for (const QString& form : forms)
        all += comparable(form);
    all.removeAll(QString());
    std::ranges::sort(all, std::ranges::greater(), &QString::size);
    return all;
}

bool isDrawnOtherwise(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.script() > QChar::Script_Cyrillic;
    });
}

QStringList formsOf(const Text& text)
{
    QStringList forms;
    for (const QString& language : wording::languages())
        forms.append(cleanLine(text.in({ language }), limits::maxShownTextChars).left(comparedChars));
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

QStringList formsOf(const std::optional<Instant>& day)
{
    QStringList forms;
    for (const QString& language : day ? wording::languages() : QStringList())
        forms.append(wording::date(day->utc, wording::localeOf(language)));
    return forms;
}

} // namespace besace
