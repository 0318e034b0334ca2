#include "core/badge/Badge.h"

using namespace Qt::StringLiterals;

namespace besace {

QString generationName(Generation generation)
{
    switch (generation) {
    case Generation::V0_5:
        return u"0.5"_s;
    case Generation::V1_0:
        return u"1.0"_s;
    case Generation::V1_1:
        return u"1.1"_s;
    case Generation::V2_0:
        return u"2.0"_s;
    case Generation::V2_1:
        return u"2.1"_s;
    case Generation::V3_0:
        return u"3.0"_s;
    case Generation::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString securingName(Securing securing)
{
    switch (securing) {
    case Securing::Hosted:
        return u"hosted"_s;
    case Securing::Jws:
        return u"jws"_s;
    case Securing::VcJwt:
        return u"vc-jwt"_s;
    case Securing::DataIntegrity:
        return u"data-integrity"_s;
    case Securing::None:
        break;
    }
    return u"none"_s;
}

/// Tags are compared as BCP 47 says; Qt and some issuers write an underscore.
static QString comparable(const QString& tag) { return tag.toLower().replace(u'_', u'-'); }

/// The text under @p wanted, or under a tag that only adds to it.
static const QString* findTranslation(const QMap<QString, QString>& translations, const QString& wanted)
{
    const QString* longer = nullptr;
    for (auto it = translations.cbegin(); it != translations.cend(); ++it) {
        const QString tag = comparable(it.key());
        if (tag == wanted)
            return &it.value();
        if (!longer && tag.startsWith(wanted + u'-'))
            longer = &it.value();
    }
    return longer;
}

/// https://www.rfc-editor.org/rfc/rfc4647#section-3.4: shortens the wanted tag from its end until something is found.
QString Text::in(const QStringList& languages) const
{
    for (const QString& language : languages) {
        for (QString wanted = comparable(language); !wanted.isEmpty();
             wanted.truncate(qMax<qsizetype>(0, wanted.lastIndexOf(u'-')))) {
            if (const QString* found = findTranslation(translations, wanted))
                return *found;
        }
    }
    return plain;
}

} // namespace besace
