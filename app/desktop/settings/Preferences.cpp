#include "app/desktop/settings/Preferences.h"

#include "app/common/Language.h"
#include "core/wording/Languages.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct SortName {
    Sort sort;
    const char* name;
};

constexpr std::array sortNames {
    SortName { Sort::Newest, "newest" },
    SortName { Sort::Name, "name" },
    SortName { Sort::Issuer, "issuer" },
    SortName { Sort::ValidUntil, "valid-until" },
};

Sort sortFromName(const QString& name)
{
    const auto found = std::find_if(sortNames.begin(), sortNames.end(),
        [&name](const SortName& one) { return name == QLatin1StringView(one.name); });
    return found == sortNames.end() ? Sort::Newest : found->sort;
}

QString sortName(Sort sort)
{
    const auto found
        = std::find_if(sortNames.begin(), sortNames.end(), [sort](const SortName& one) { return one.sort == sort; });
    return found == sortNames.end() ? QString() : QString::fromLatin1(found->name);
}

} // namespace

Preferences loadPreferences(const QSettings& settings)
{
    Preferences preferences;
    if (const QString language = settings.value("language").toString(); wording::languages().contains(language))
        preferences.language = language;
    preferences.appearance = appearanceFromName(settings.value("appearance").toString());
    if (const int percent = settings.value("textPercent").toInt(); std::ranges::count(textPercents, percent) > 0)
        preferences.textPercent = percent;
    preferences.sort = sortFromName(settings.value("sort").toString());
    if (settings.value("form").toString() == u"list"_s)
        preferences.form = BadgeCardDelegate::Form::Row;
    preferences.geometry = settings.value("window/geometry").toByteArray();
    preferences.panes = settings.value("window/panes").toByteArray();
    preferences.web.offline = settings.value("web/offline").toBool();
    preferences.web.agreed.always = settings.value("web/always").toBool();
    preferences.web.agreed.sites = settings.value("web/sites").toStringList();
    preferences.web.agreed.sitesWithoutTls = settings.value("web/sitesWithoutTls").toStringList();
    preferences.rememberBackpacks = settings.value("backpacks/remember", true).toBool();
    preferences.sharesComputer = settings.value("computer/shared").toBool();
    preferences.backupsKept
        = std::clamp(settings.value("backups/kept", defaultBackupsKept).toInt(), 0, mostBackupsKept);
    return preferences;
}

void savePreferences(const Preferences& preferences, QSettings& settings)
{
    settings.setValue("language", preferences.language);
    settings.setValue("appearance", appearanceName(preferences.appearance));
    settings.setValue("textPercent", preferences.textPercent);
    settings.setValue("sort", sortName(preferences.sort));
    settings.setValue("form", preferences.form == BadgeCardDelegate::Form::Row ? u"list"_s : u"pictures"_s);
    settings.setValue("window/geometry", preferences.geometry);
    settings.setValue("window/panes", preferences.panes);
    settings.setValue("backpacks/remember", preferences.rememberBackpacks);
    settings.setValue("backups/kept", preferences.backupsKept);
    noteSharing(preferences.sharesComputer, settings);
    settings.setValue("web/offline", preferences.web.offline);
    settings.setValue("web/always", preferences.web.agreed.always);
    settings.setValue("web/sites", preferences.web.agreed.sites);
    settings.setValue("web/sitesWithoutTls", preferences.web.agreed.sitesWithoutTls);
}

bool isSameChoice(Preferences one, const Preferences& other)
{
    one.geometry = other.geometry;
    one.panes = other.panes;
    return one == other;
}

void noteSharing(bool isShared, QSettings& settings) { settings.setValue("computer/shared", isShared); }

QString languageOf(const Preferences& preferences)
{
    if (!preferences.language.isEmpty())
        return preferences.language;
    return systemLanguage();
}

QLocale localeFor(const QString& language)
{
    // Words are joined with numbers in these digits: other digits beside them would only confuse.
    // Of the system, its language and its country alone: where dates are set to another language (LC_TIME), its own
    // locale would name the months in that, in the middle of our sentences.
    const QLocale system(QLocale::system().language(), QLocale::system().territory());
    const QLocale wanted = wording::localeOf(language);
    const bool isTheirs = system.language() == wanted.language() && system.zeroDigit() == wanted.zeroDigit();
    return isTheirs ? system : wanted;
}

} // namespace besace
