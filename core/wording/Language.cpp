#include "core/wording/Language.h"

#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

namespace besace {

using namespace Qt::StringLiterals;

static QString translationFile(const QString& area, const QString& language)
{
    return u":/translations/%1_%2.qm"_s.arg(area, language);
}

using Translators = QHash<QString, std::shared_ptr<const QTranslator>>;

static Translators coreTranslators()
{
    Translators translators;
    for (const QString& language : wording::languages()) {
        const auto translator = std::make_shared<QTranslator>();
        [[maybe_unused]] const bool found = translator->load(translationFile(u"core"_s, language));
        Q_ASSERT_X(found, "Language", "the translations are compiled in");
        translators.insert(language, translator);
    }
    return translators;
}

Language::Language(const QLocale& locale)
{
    // Loaded once, never changed after that: any thread may read them.
    static const Translators translators = coreTranslators();
    m_translator = translators.value(wording::languageOf(locale));
}

Language::Language(const QLocale& locale, const QString& area)
{
    const auto translator = std::make_shared<QTranslator>();
    if (translator->load(translationFile(area, wording::languageOf(locale))))
        m_translator = translator;
}

QString Language::words(const char* context, const char* text, int count) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, text, nullptr, count);
    QString translation = m_translator->translate(context, text, nullptr, count);
    if (translation.isNull())
        translation = QString::fromUtf8(text);
    return count < 0 ? translation : translation.replace("%n"_L1, QString::number(count));
}

/// One translator an area hangs below the application; a new choice takes the place of the old one.
void wording::installTranslations(const QString& language, const QString& area)
{
    QCoreApplication* application = QCoreApplication::instance();
    Q_ASSERT(application);
    const QString name = u"translations_"_s + area;
    delete application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);

    auto* translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(translationFile(area, languages().contains(language) ? language : u"en"_s)))
        QCoreApplication::installTranslator(translator);
}

} // namespace besace
