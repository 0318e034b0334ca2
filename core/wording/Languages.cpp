#include "core/wording/Languages.h"

namespace besace {

using namespace Qt::StringLiterals;

QStringList wording::languages() { return { u"fr"_s, u"en"_s, u"ar"_s }; }

QString wording::languageOf(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::French:
        return u"fr"_s;
    case QLocale::Arabic:
        return u"ar"_s;
    default:
        return u"en"_s;
    }
}

QString wording::languageForOthers(const QLocale& locale) { return languageOf(locale) == "en"_L1 ? u"en"_s : u"fr"_s; }

QLocale wording::localeOf(const QString& language)
{
    if (language == "fr"_L1)
        return { QLocale::French, QLocale::France };
    // The Maghreb, where many of our readers come from, writes numbers in the digits that stand on every paper in
    // France. Of its locales, Libya's has the names of months that are also read farther east: Morocco, Algeria and
    // Tunisia have their own (شتنبر, جويلية). Whoever has one of these as the system's locale keeps it.
    if (language == "ar"_L1)
        return { QLocale::Arabic, QLocale::Libya };
    return { QLocale::English, QLocale::UnitedKingdom };
}

} // namespace besace
