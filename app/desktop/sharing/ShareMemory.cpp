#include "app/desktop/sharing/ShareMemory.h"

#include "app/desktop/settings/BackpackKey.h"

#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr auto group = "share/";

QString placeOf(const QSettings& settings, const QString& backpackPath)
{
    return keyOfBackpack(group, settings, backpackPath) + u'/';
}

ShareOptions read(const QSettings& settings, const QString& backpackPath)
{
    const QString place = placeOf(settings, backpackPath);
    const auto text = [&](const char* key) { return settings.value(place + QLatin1StringView(key)).toString(); };
    const auto flag = [&](const char* key, bool otherwise) {
        return settings.value(place + QLatin1StringView(key), otherwise).toBool();
    };
    ShareOptions options;
    options.kind = text("kind");
    options.language = text("language") == u"en"_s || text("language") == u"fr"_s ? text("language") : QString();
    options.theme = themeFromName(text("theme"));
    options.attachFiles = flag("attachFiles", options.attachFiles);
    options.reducePictures = flag("reducePictures", options.reducePictures);
    options.title = text("title");
    options.personName = text("name");
    options.introduction = text("introduction");
    options.email = text("email");
    options.telephone = text("telephone");
    options.siteAddress = text("siteAddress");
    return options;
}

} // namespace

ShareMemory memoryOf(bool sharesComputer, bool hasPassword)
{
    return sharesComputer || hasPassword ? ShareMemory::Choices : ShareMemory::Words;
}

ShareOptions recallSharing(QSettings& settings, const QString& backpackPath, ShareMemory memory)
{
    const ShareOptions kept = read(settings, backpackPath);
    const ShareOptions stays = whatStays(kept, memory);
    if (stays != kept)
        rememberSharing(stays, memory, backpackPath, settings);
    return stays;
}

ShareOptions whatStays(const ShareOptions& options, ShareMemory memory)
{
    ShareOptions stays;
    if (memory == ShareMemory::Nothing)
        return stays;
    stays.kind = options.kind;
    stays.language = options.language;
    stays.theme = options.theme;
    stays.attachFiles = options.attachFiles;
    stays.reducePictures = options.reducePictures;
    if (memory == ShareMemory::Choices)
        return stays;
    stays.title = options.title;
    stays.personName = options.personName;
    stays.introduction = options.introduction;
    stays.email = options.email;
    stays.telephone = options.telephone;
    stays.siteAddress = options.siteAddress;
    return stays;
}

void rememberSharing(const ShareOptions& options, ShareMemory memory, const QString& backpackPath, QSettings& settings)
{
    const QString place = placeOf(settings, backpackPath);
    settings.remove(place.chopped(1));
    if (memory == ShareMemory::Nothing)
        return;
    const ShareOptions stays = whatStays(options, memory);
    settings.setValue(place + u"kind"_s, stays.kind);
    settings.setValue(place + u"language"_s, stays.language);
    settings.setValue(place + u"theme"_s, themeName(stays.theme));
    settings.setValue(place + u"attachFiles"_s, stays.attachFiles);
    settings.setValue(place + u"reducePictures"_s, stays.reducePictures);
    for (const auto& [key, words] : { std::pair { u"title"_s, stays.title }, { u"name"_s, stays.personName },
             { u"introduction"_s, stays.introduction }, { u"email"_s, stays.email },
             { u"telephone"_s, stays.telephone }, { u"siteAddress"_s, stays.siteAddress } }) {
        if (!words.isEmpty())
            settings.setValue(place + key, words);
    }
}

} // namespace besace
