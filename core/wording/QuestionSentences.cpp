#include "core/wording/SentencesByCode.h"

#include <QDateTime>

namespace besace::wording {

using namespace Qt::StringLiterals;

namespace {

/// One for each code of core/review/Question.cpp, in its order.
constexpr Sentence sentences[] = {
    { "changed", QT_TRANSLATE_NOOP("wording", "The content was changed after it was given.") },
    { "cancelled", QT_TRANSLATE_NOOP("wording", "The organisation cancelled this badge.") },
    { "on-hold", QT_TRANSLATE_NOOP("wording", "The organisation put this badge on hold.") },
    { "expired", QT_TRANSLATE_NOOP("wording", "It was valid until %1.") },
    { "not-readable", QT_TRANSLATE_NOOP("wording", "We cannot read this badge.") },
    { "nothing-to-check", QT_TRANSLATE_NOOP("wording", "This badge holds nothing we can check.") },
    { "not-asked", QT_TRANSLATE_NOOP("wording", "The organisation's site was not asked yet.") },
    { "site-silent", QT_TRANSLATE_NOOP("wording", "The organisation's site does not answer.") },
    { "cancelling-not-checked", QT_TRANSLATE_NOOP("wording", "We could not check whether it was cancelled.") },

    { "organisation-unknown", QT_TRANSLATE_NOOP("wording", "We do not know \"%1\".") },
    { "organisation-unnamed", QT_TRANSLATE_NOOP("wording", "The badge does not name an organisation.") },
    { "look-alike",
        QT_TRANSLATE_NOOP("wording", "The site \"%1\" is not \"%2\", which you know. The names look alike.") },
    { "borrowed-name",
        QT_TRANSLATE_NOOP("wording", "The organisation calls itself \"%1\". It is not the one on your list.") },
    { "self-issued", QT_TRANSLATE_NOOP("wording", "The same person gave and received this badge: \"%1\".") },

    { "other-person", QT_TRANSLATE_NOOP("wording", "The badge is for another address than those typed.") },
    { "names-nobody", QT_TRANSLATE_NOOP("wording", "The badge does not name the person.") },
    { "several-people", QT_TRANSLATE_NOOP("wording", "This badge is for \"%1\". Other badges are for \"%2\".") },
    { "several-people-hidden",
        QT_TRANSLATE_NOOP("wording", "This badge is for another address than the other badges.") },
    { "same-badge-two-people", QT_TRANSLATE_NOOP("wording", "This very badge was given to two different people.") },

    { "given-in-the-future",
        QT_TRANSLATE_NOOP("wording", "It says that it was given on %1. That day has not come yet.") },
    { "not-valid-yet", QT_TRANSLATE_NOOP("wording", "It is valid only from %1.") },
    { "ends-before-given", QT_TRANSLATE_NOOP("wording", "It ends on %1. It was given later, on %2.") },
    { "ends-before-beginning", QT_TRANSLATE_NOOP("wording", "It ends on %1. It begins later, on %2.") },
    { "given-too-early",
        QT_TRANSLATE_NOOP("wording", "It says that it was given on %1. Such badges exist since 2011.") },
    { "date-not-readable", QT_TRANSLATE_NOOP("wording", "One of its dates is no date that can be read.") },

    { "portfolio-says-otherwise",
        QT_TRANSLATE_NOOP("wording", "The portfolio does not show what the badge says: \"%1\".") },
    { "portfolio-shows-intact",
        QT_TRANSLATE_NOOP("wording", "The document shows this badge as unchanged. The badge itself was changed.") },
    { "portfolio-says-proven",
        QT_TRANSLATE_NOOP("wording", "The document says: \"%1\". The badge itself holds no proof of that.") },
    { "portfolio-says-valid",
        QT_TRANSLATE_NOOP("wording", "The document says: checked on %1. The badge was valid until %2.") },
    { "portfolio-says-own-state",
        QT_TRANSLATE_NOOP("wording", "The document says: \"%1\". Besace never writes that as a badge's state.") },
    { "borrowed-picture", QT_TRANSLATE_NOOP("wording", "Its picture is also on \"%1\", a badge of \"%2\".") },
};

QString factInWords(const QVariant& fact, const QLocale& locale)
{
    return fact.typeId() == QMetaType::QDateTime ? date(fact.toDateTime(), locale) : fact.toString().simplified();
}

/// All at once, so that a name with a `%2` in it stays what it is.
QString filledIn(const QString& sentence, const QVariantList& facts, const QLocale& locale)
{
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1 || place > facts.size()) {
            filled += sentence[i];
            continue;
        }
        filled += factInWords(facts.at(place - 1), locale);
        ++i;
    }
    return filled;
}

} // namespace

QString questionPattern(const QString& code, const Language& language)
{
    static const SentencesByCode texts(sentences);
    return texts.sentence(code, language);
}

QString questionSentence(const QString& code, const QVariantList& facts, const QLocale& locale)
{
    return filledIn(questionPattern(code, locale), facts, locale);
}

} // namespace besace::wording
