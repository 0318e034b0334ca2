#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace besace {

/// Whose words a text is made of: those of the application, or of one named language, whatever the application speaks.
/// A page for a French employer stays French when an English window makes it. Cheap to copy; may cross threads.
class Language {
public:
    Language() = default; ///< follows the translator that is installed in the application
    Language(const QLocale& locale); ///< that of the locale, English if it is none of ours
    /// The same for words outside the core. @param area as for wording::installTranslations()
    Language(const QLocale& locale, const QString& area);

    /// The words for @p text, which the source marks with QT_TRANSLATE_NOOP(@p context, …). English, the language of
    /// the sources, is what remains where there is no translation. @p count picks the plural and fills in `%n`.
    /// Not called translate(): lupdate would take a call for the marking of its text.
    QString words(const char* context, const char* text, int count = -1) const;

private:
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace besace
